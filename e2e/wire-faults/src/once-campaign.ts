import { isStoreUnavailableError, processOnce } from '@kit/core/idempotency'
import type { IdempotencyStore } from '@kit/core/idempotency'
import type { Chance } from './chance.ts'
import type { Report } from './inbox-campaign.ts'
import type { Stage } from './stage.ts'
import { startStorm } from './storm.ts'
import { pause } from './until.ts'

/** How an idempotency store is tried. */
export interface OnceCampaign {
  readonly stage: Stage
  readonly chance: Chance
  readonly keys: number
  readonly faults: number
  /** Breaks the store on purpose. */
  readonly wrap?: ((store: IdempotencyStore) => IdempotencyStore) | undefined
}

interface Run {
  readonly fence: bigint
  readonly result: string
}

const CALLERS = 16

/** Calls `processOnce` through a storm, two callers a key, each until it has a result, and looks whether they have the same one. */
export async function runOnceCampaign({ stage, chance, keys, faults, wrap = (store) => store }: OnceCampaign): Promise<Report> {
  const { proxy, near, far } = stage
  const store = wrap(far.idempotency)
  const violations: string[] = []
  const runs = new Map<string, Run[]>()
  const results = new Map<string, Set<string>>()
  const processed = new Map<string, number>()
  let failures = 0
  let ran = 0

  const storm = startStorm(proxy, chance)

  async function call(key: string): Promise<void> {
    for (;;) {
      try {
        const outcome = await processOnce(store, key, { leaseMs: 3_000 }, async ({ fence }) => {
          const result = `${key}/${++ran}`
          runs.set(key, [...(runs.get(key) ?? []), { fence, result }])
          await pause(chance.between(0, 20))
          return result
        })
        switch (outcome.kind) {
          case 'processed':
          case 'replayed':
            if (outcome.kind === 'processed') processed.set(key, (processed.get(key) ?? 0) + 1)
            results.set(key, (results.get(key) ?? new Set()).add(outcome.result))
            return
          case 'mismatch':
          case 'dead':
            violations.push(`${key} is ${outcome.kind}`)
            return
          case 'in_progress':
          case 'fenced_off':
            await pause(chance.between(20, 200))
        }
      } catch (error) {
        failures++
        if (!isStoreUnavailableError(error)) violations.push(`${key}: processOnce threw ${String(error)}`)
        await pause(chance.between(5, 60))
      }
    }
  }

  let next = 0
  const sky = { clear: false }
  async function caller(): Promise<void> {
    // Each key comes twice, so that two callers have it at the same time now and then.
    while (next < keys * 2 || !sky.clear) {
      await call(`key_${next++ >> 1}`)
      await pause(chance.between(20, 100))
    }
  }
  // The last keys end after the storm: what it left behind must not hold them for good.
  const calling = Promise.all(Array.from({ length: CALLERS }, caller))
  const seen = await storm.after(faults)
  sky.clear = true
  await calling

  for (const [key, all] of results) {
    const of = runs.get(key) ?? []
    if (all.size !== 1) violations.push(`${key} has ${all.size} results`)
    const [result] = all
    if (!of.some((run) => run.result === result)) violations.push(`${key} has a result nobody gave`)
    if ((processed.get(key) ?? 0) > 1) violations.push(`${key} was completed ${processed.get(key)} times`)
    if (of.some(({ fence }, index) => index > 0 && fence <= of[index - 1]!.fence)) violations.push(`${key} has fences that do not grow`)
    const claim = await near.idempotency.claim(key, { leaseMs: 600_000, retainMs: 600_000 })
    if (claim.kind !== 'completed') violations.push(`${key} had a result and is ${claim.kind}`)
    else if (claim.result !== result) violations.push(`${key} keeps another result than it gave`)
  }
  if (results.size < keys) violations.push(`${keys - results.size} keys have no result`)
  return { violations, faults: seen, failures }
}
