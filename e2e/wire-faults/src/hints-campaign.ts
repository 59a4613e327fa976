import { createTaskWaiter } from '@kit/core/waiter'
import type { HintChannel } from '@kit/core/waiter'
import type { Chance } from './chance.ts'
import type { Report } from './inbox-campaign.ts'
import type { Stage } from './stage.ts'
import { startStorm } from './storm.ts'
import { createJobs, stoppedClock, watchHints } from './tasks.ts'
import { pause, until, within } from './until.ts'

/** How a hint channel is tried. */
export interface HintsCampaign {
  readonly stage: Stage
  readonly chance: Chance
  readonly waits: number
  readonly faults: number
  /** Breaks the channel on purpose. */
  readonly wrap?: ((channel: HintChannel) => HintChannel) | undefined
  /** How long the channel has to catch up after each of its last reconnections. */
  readonly patienceMs?: number | undefined
}

/** What came of it. */
export interface HintsReport extends Report {
  readonly healths: readonly string[]
  /** Waits that had not ended when the storm was over: what only catching up could end. */
  readonly late: number
}

const NEVER_MS = 1_000_000_000

/**
 * Hints reach the store, and the process that waits for them is cut off again and again. Its waiter lives by a clock that stands still, so
 * neither a poll nor a sweep helps: the channel has to say everything itself.
 */
export async function runHintsCampaign({ stage, chance, waits, faults, wrap = (channel) => channel, patienceMs = 15_000 }: HintsCampaign): Promise<HintsReport> {
  const { backend, proxy, near, far } = stage
  const violations: string[] = []
  const jobs = createJobs()
  const hints = watchHints(wrap(far.hints))
  const budget = { reserve: async () => ({ granted: true }) as const, pause: async () => undefined }
  const waiter = createTaskWaiter({ tasks: [jobs.definition(NEVER_MS)], hints: hints.channel, budget, clock: stoppedClock })
  let ended = 0
  let closing = false
  const all: Promise<void>[] = []
  for (let n = 0; n < waits; n++) {
    const wait = await waiter.start('acme.job', { account: 'a' }, async () => ({ id: `job_${n}` }))
    all.push(
      wait.result({ timeoutMs: NEVER_MS }).then(
        (result) => {
          ended++
          if (!result.ok || result.value !== `job_${n}`) violations.push(`job_${n} ended as ${result.phase}`)
        },
        (error: unknown) => {
          if (!closing) violations.push(`job_${n}: ${String(error)}`)
        },
      ),
    )
  }
  // Never ends, so that the subscription lasts until it was looked at.
  const keeper = await waiter.start('acme.job', { account: 'a' }, async () => ({ id: 'keeper' }))
  all.push(keeper.result({ timeoutMs: NEVER_MS }).then(() => void violations.push('a wait ended without an end'), () => undefined))
  await until(() => hints.health() === 'live')

  const storm = startStorm(proxy, chance, async () => chance.happens(0.5) && backend.endSubscribers(proxy.serverSidePorts()))
  let put = 0
  while (put < waits || storm.faults() < faults) {
    for (let n = 0; n < Math.ceil(waits / (faults * 3)) && put < waits; n++, put++) {
      jobs.finish(`job_${put}`)
      // Now by the wait's own key, as a callback does, now by the task's, as a webhook does.
      await near.hints.put([`acme:job_${put}`], { ttlMs: NEVER_MS })
    }
    await pause(chance.between(20, 60))
  }
  const seen = await storm.after(faults)
  const late = waits - ended

  // A read of the hints can fail as well, and is repeated by the next reconnection or, with a clock that goes, by the next sweep.
  for (let round = 0; round < 4; round++) {
    if (round > 0) proxy.cut('reset')
    if (await within(patienceMs, () => ended === waits)) break
  }
  if (ended < waits) violations.push(`${waits - ended} waits sleep on, although their hints are stored`)
  else if (!(await within(60_000, () => hints.health() === 'live'))) violations.push(`health stays ${hints.health()}`)
  closing = true
  hints.stop()
  await waiter.close()
  await Promise.allSettled(all)
  return { violations, faults: seen, failures: 0, healths: hints.healths(), late }
}
