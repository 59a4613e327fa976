import type { IdempotencyStore, InboxStore } from '@kit/core/idempotency'
import type { HintChannel } from '@kit/core/waiter'
import { describe, expect, it } from 'vitest'
import { backends } from '../src/backend.ts'
import { createChance, firstSeed } from '../src/chance.ts'
import { runHintsCampaign } from '../src/hints-campaign.ts'
import { runInboxCampaign } from '../src/inbox-campaign.ts'
import { onStage } from '../src/on-stage.ts'
import { runOnceCampaign } from '../src/once-campaign.ts'

const seed = firstSeed()
const LIMIT_MS = 120_000
/** One driver a server: the mistakes are not the driver's. */
const chosen = backends.filter(({ name }) => name === 'node-redis' || name === 'pg')

/** Says that it has an event before the store does. */
function answersFirst<Store extends InboxStore>(store: Store): Store {
  return {
    ...store,
    put: async (...given) => {
      void store.put(...given).catch(() => undefined)
      return 'stored'
    },
  }
}

/** Takes an answer that did not come for a good one. */
function believesInCompletion(store: IdempotencyStore): IdempotencyStore {
  let calls = 0
  return { ...store, complete: async (...given) => (++calls % 3 === 0 ? true : store.complete(...given)) }
}

/** Takes every claim that was not answered for its own. */
function claimsWithoutAnswer(store: IdempotencyStore): IdempotencyStore {
  return {
    ...store,
    claim: (key, options) =>
      store.claim(key, options).catch(() => ({ kind: 'acquired', key, fence: 0n, attempt: 1, leaseUntil: new Date() }) as const),
  }
}

/** Does not say that it may have missed something. */
function neverSaysAll(channel: HintChannel): HintChannel {
  return {
    put: (keys, hint) => channel.put(keys, hint),
    read: (keys) => channel.read(keys),
    subscribe: (listener) => channel.subscribe((keys) => keys !== 'all' && listener(keys)),
  }
}

// What a storm hits is chance: a mistake that it passed by has to be seen in one of the next.
describe.concurrent.for(chosen)('the checks see, with $name,', ({ name, open }) => {
  it('an inbox that confirms before the store did', { timeout: LIMIT_MS, retry: 3 }, () =>
    onStage(open, async (stage) => {
      const { violations } = await runInboxCampaign({ stage, chance: createChance(seed), events: 60, faults: 4, wrap: answersFirst })
      expect(violations.join('\n')).toContain('was accepted and not stored')
    }))

  it('a completion that was never noted', { timeout: LIMIT_MS, retry: 3 }, () =>
    onStage(open, async (stage) => {
      const { violations } = await runOnceCampaign({ stage, chance: createChance(seed), keys: 30, faults: 2, wrap: believesInCompletion })
      expect(violations.join('\n')).toMatch(/had a result and is|has 2 results/)
    }))

  it('a claim that nobody granted', { timeout: LIMIT_MS, retry: 3 }, () =>
    onStage(open, async (stage) => {
      const { violations } = await runOnceCampaign({ stage, chance: createChance(seed), keys: 100, faults: 10, wrap: claimsWithoutAnswer })
      expect(violations.join('\n')).toContain('fences that do not grow')
    }))

  // On PostgreSQL what is missed is found in the table as well, while nobody listens.
  if (name !== 'pg') {
    it('a hint channel that says nothing of what it missed', { timeout: LIMIT_MS, retry: 3 }, () =>
      onStage(open, async (stage) => {
        const campaign = { stage, chance: createChance(seed), waits: 400, faults: 10, wrap: neverSaysAll, patienceMs: 1_000 }
        const { violations } = await runHintsCampaign(campaign)
        expect(violations.join('\n')).toContain('sleep on, although their hints are stored')
      }))
  }
})
