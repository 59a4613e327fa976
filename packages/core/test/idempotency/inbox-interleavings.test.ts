import type { AnyKitEvent } from '@kit/core/events'
import { createInbox, createMemoryInboxStore, isStoreUnavailableError } from '@kit/core/idempotency'
import type { InboxAcquired, InboxStore } from '@kit/core/idempotency'
import { createFakeClock } from '@kit/core/testing'
import * as fc from 'fast-check'
import type { Scheduler } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paid } from './inbox-support.ts'

type Breakage = 'none' | 'done before it is handled' | 'answered before it is stored' | 'crashed events are not due' | 'two share a claim'

interface World {
  /** Which calls of the store fail before, and which after they had their effect. */
  readonly faults: readonly ('none' | 'before' | 'after')[]
  /** Runs that end with their process, counted from the first. */
  readonly crashes: readonly boolean[]
  readonly breakage: Breakage
}

interface Effect {
  readonly id: string
  readonly fence: bigint
  readonly finished: boolean
}

interface History {
  readonly accepted: Set<string>
  readonly effects: Effect[]
  /** What was noted as done, and under which fence. */
  readonly completions: { key: string; fence: bigint }[]
}

const IDS = ['1', '2', '3']
const EVENTS = IDS.map((id) => paid(id))

/** Two processes on one store. Every call to the store is a step of the scheduler, and so is every handler's work. */
async function run(s: Scheduler, { faults, crashes, breakage }: World): Promise<History> {
  const clock = createFakeClock()
  const memory = createMemoryInboxStore({ clock })
  const history: History = { accepted: new Set(), effects: [], completions: [] }
  const step = (label: string): Promise<unknown> => s.schedule(Promise.resolve(), label)
  let calls = 0
  let runs = 0

  /** The store as one process reaches it: answers and requests can be lost. */
  function connection(): InboxStore {
    const over = async <T>(label: string, call: () => Promise<T>): Promise<T> => {
      const fault = faults[calls++] ?? 'none'
      await step(label)
      if (fault === 'before') throw new Error('reset')
      const answer = await call()
      await step(`${label} answered`)
      if (fault === 'after') throw new Error('reset')
      return answer
    }
    const claimed = new Set<string>()
    const last = new Map<string, InboxAcquired>()
    return {
      put: (entry, options) => over('put', () => memory.put(entry, options)),
      claim: (key, options) =>
        over('claim', async () => {
          claimed.add(key)
          const claim = await memory.claim(key, options)
          if (claim.kind === 'acquired') last.set(key, claim)
          return (breakage === 'two share a claim' && claim.kind === 'in_progress' && last.get(key)) || claim
        }),
      renew: (claim, ms) => over('renew', () => memory.renew(claim, ms)),
      complete: (claim) =>
        over('complete', async () => {
          const counts = await memory.complete(claim)
          if (counts) history.completions.push({ key: claim.key, fence: claim.fence })
          return counts
        }),
      release: (claim, options) => over('release', () => memory.release(claim, options)),
      due: (options) =>
        over('due', async () => {
          const keys = await memory.due(options)
          return breakage === 'crashed events are not due' ? keys.filter((key) => !claimed.has(key)) : keys
        }),
      dead: (options) => memory.dead(options),
      redrive: (key) => memory.redrive(key),
      discard: (key) => memory.discard(key),
    }
  }

  const shared = connection()
  const stuck = new Promise<never>(() => {})
  const inboxes = [0, 1].map(() => {
    const store: InboxStore =
      breakage === 'done before it is handled'
        ? {
            ...shared,
            async claim(key, options) {
              const claim = await shared.claim(key, options)
              if (claim.kind === 'acquired') await memory.complete(claim)
              return claim
            },
          }
        : shared
    const inbox = createInbox<AnyKitEvent>({
      store,
      clock,
      random: () => 0.5,
      leaseMs: 1_000,
      retryDelayMs: 100,
      sweepMs: 2_000,
      maxAttempts: 100,
      handlerTimeoutMs: 3_000,
    })
    inbox.start(async (event, { fence }) => {
      const crash = crashes[runs++] === true
      await step(`handle ${event.id}`)
      history.effects.push({ id: event.id, fence, finished: !crash })
      // A process that ends here neither notes anything nor renews; the other one goes on.
      if (crash) await stuck
      await step(`handled ${event.id}`)
    })
    return inbox
  })

  const deliveries = EVENTS.map(async ({ event, body }, index) => {
    // The sender repeats what was not accepted, and may repeat what was.
    for (let delivery = 0; delivery < 4; delivery++) {
      await step(`delivery of ${event.id}`)
      const inbox = inboxes[(index + delivery) % 2]!
      try {
        if (breakage === 'answered before it is stored') history.accepted.add(event.id)
        await inbox.receive(event, body)
        history.accepted.add(event.id)
        return
      } catch (error) {
        if (!isStoreUnavailableError(error)) throw error
      }
      if (breakage === 'answered before it is stored') return
    }
  })

  const goOn = async (): Promise<void> => {
    await s.waitIdle()
    await clock.settle()
  }
  // Digests are made outside of the scheduler, so it is asked again until the deliveries are through.
  const sender = { done: false }
  void Promise.all(deliveries).finally(() => (sender.done = true))
  while (!sender.done) {
    await goOn()
    await new Promise((resolve) => setTimeout(resolve))
  }
  for (let round = 0; round < 60; round++) {
    await clock.advance(250)
    await goOn()
  }
  const closing = Promise.all(inboxes.map((inbox) => inbox.close()))
  await goOn()
  await clock.advance(10_000)
  await goOn()
  await closing
  return history
}

function property(breakage: Breakage): fc.IAsyncProperty<[Scheduler, ('none' | 'before' | 'after')[], boolean[]]> {
  const fault = fc.constantFrom<'none' | 'before' | 'after'>('none', 'none', 'none', 'before', 'after')
  return fc.asyncProperty(fc.scheduler(), fc.array(fault, { maxLength: 25 }), fc.array(fc.boolean(), { maxLength: 4 }), async (s, faults, crashes) => {
    const { accepted, effects, completions } = await run(s, { faults, crashes, breakage })
    for (const id of accepted) {
      const handled = effects.filter((effect) => effect.id === id && effect.finished)
      expect(handled.length, `accepted and lost: ${id}`).toBeGreaterThan(0)
      expect(new Set(completions.filter(({ key }) => key === `acme:${id}`).map(({ fence }) => fence)).size, `noted as done once: ${id}`).toBe(1)
    }
    const perFence = effects.map(({ id, fence }) => `${id} ${fence}`)
    expect(new Set(perFence).size, 'no event is handled twice under one fence').toBe(perFence.length)
  })
}

describe('an inbox in every order of steps', () => {
  it('loses no event, and handles none twice under one fence', { timeout: 120_000 }, async () => {
    await fc.assert(property('none'), { numRuns: 1_000 })
  })

  it.each<Breakage>(['done before it is handled', 'crashed events are not due'])('passes with "%s" as long as nothing fails', async (breakage) => {
    const calm = fc.asyncProperty(fc.scheduler(), async (s) => {
      const { accepted, effects } = await run(s, { faults: [], crashes: [], breakage })
      expect([accepted.size, effects.length]).toEqual([3, 3])
    })
    await fc.assert(calm, { numRuns: 50 })
  })

  it.each<Breakage>(['done before it is handled', 'answered before it is stored', 'crashed events are not due', 'two share a claim'])(
    'and the test would notice: %s',
    { timeout: 120_000 },
    async (breakage) => {
      const found = await fc.check(property(breakage), { numRuns: 1_000, endOnFailure: true })
      expect(found.failed).toBe(true)
      console.info(`"${breakage}" found in run ${found.numRuns}`)
    },
  )
})
