import { isStoreUnavailableError } from '@kit/core/idempotency'
import type { Wrap } from './backend.ts'
import type { Chance } from './chance.ts'
import { verifiedEvent } from '../../../packages/redis/test/support/events.ts'
import type { Stage } from './stage.ts'
import { startStorm } from './storm.ts'
import { pause, within } from './until.ts'

/** What came of a campaign. */
export interface Report {
  /** What must not be, in words; empty when all is well. */
  readonly violations: readonly string[]
  readonly faults: number
  /** Calls that failed because of them. */
  readonly failures: number
}

/** How an inbox is tried. */
export interface InboxCampaign {
  readonly stage: Stage
  readonly chance: Chance
  readonly events: number
  /** The storm goes on for as many faults at least. */
  readonly faults: number
  /** Stands in every body and every effect, so that it shows when deployments meet. */
  readonly tag?: string | undefined
  /** Breaks the store on purpose. */
  readonly wrap?: Wrap | undefined
  /** Whether a storm blows; another campaign may have one already. */
  readonly calm?: boolean | undefined
}

const SENDERS = 16
/** What nobody has handled so long after the storm is lost. */
const HANDLED_MS = 60_000

/** Sends events through a storm, as a provider does that repeats what was not accepted, and looks what became of them. */
export async function runInboxCampaign({ stage, chance, events, faults, tag = 'it', wrap, calm = false }: InboxCampaign): Promise<Report> {
  const { backend, namespace, proxy, near, far } = stage
  const violations: string[] = []
  const accepted = new Set<string>()
  const givenUp = new Set<string>()
  let failures = 0

  // Short pauses, so that what failed in the storm is soon tried again.
  const times = { leaseMs: 3_000, sweepMs: 500, retryDelayMs: 100, maxRetryDelayMs: 500, maxAttempts: 10_000 }
  const inbox = far.inbox(times, wrap)
  // Its handler handles nothing: it only finds out whether there is something to handle.
  const observer = near.inbox(times)
  far.start(inbox, ({ rawBody }) => (JSON.parse(new TextDecoder().decode(rawBody)) as { tag: string }).tag)

  const storm = calm ? undefined : startStorm(proxy, chance)
  const bodyOf = (id: string): string => JSON.stringify({ id, tag })

  async function send(id: string): Promise<void> {
    const repeats = chance.happens(0.9)
    for (;;) {
      try {
        const { kind } = await inbox.receive(verifiedEvent(id), bodyOf(id))
        if (kind === 'mismatch') violations.push(`${id} met another body`)
        accepted.add(id)
        break
      } catch (error) {
        failures++
        if (!isStoreUnavailableError(error)) violations.push(`${id}: receive threw ${String(error)}`)
        if (!repeats) return void givenUp.add(id)
        await pause(chance.between(5, 60))
      }
    }
    // The answer is out: from here on it has to be there, whoever looks.
    const { kind } = await observer.receive(verifiedEvent(id), bodyOf(id))
    if (kind !== 'duplicate') violations.push(`${id} was accepted and not stored: ${kind}`)
  }

  let next = 0
  const sky = { clear: calm }
  async function sender(): Promise<void> {
    while (next < events || !sky.clear) {
      await send(`evt_${next++}`)
      await pause(chance.between(20, 100))
    }
  }
  const sending = Promise.all(Array.from({ length: SENDERS }, sender))
  const seen = (await storm?.after(faults)) ?? 0
  sky.clear = true
  await sending

  const counts = async (): Promise<Map<string, number>> => {
    const found = new Map<string, number>()
    for (const { event } of await backend.effects(namespace)) found.set(event, (found.get(event) ?? 0) + 1)
    return found
  }
  const open = new Set([...accepted, ...givenUp])
  // On Redis an effect comes before the note of it, so both are looked for.
  const ended = await within(HANDLED_MS, async () => {
    const found = await counts()
    for (const id of open) {
      if (!found.has(id) && !givenUp.has(id)) continue
      const { kind } = await observer.process(`acme:${id}`, async () => ({ kind: 'retry', at: new Date() }))
      if (kind === 'completed' || (kind === 'missing' && givenUp.has(id))) open.delete(id)
    }
    return open.size === 0
  })
  if (!ended) violations.push(`not handled: ${[...open].slice(0, 5).join(', ')} (${open.size})`)
  await inbox.close()

  const found = await counts()
  for (const id of accepted) {
    const times = found.get(id) ?? 0
    if (times === 0) violations.push(`${id} was accepted and has no effect`)
    if (backend.exactlyOnce && times > 1) violations.push(`${id} has ${times} effects`)
  }
  return { violations, faults: seen, failures }
}
