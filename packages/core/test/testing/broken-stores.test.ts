import { createMemoryIdempotencyStore, createMemoryInboxStore } from '@kit/core/idempotency'
import type { Acquired, Claim, IdempotencyStore, InboxAcquired, InboxClaim, InboxStore } from '@kit/core/idempotency'
import { createFakeClock, hintChannelContract, idempotencyStoreContract, inboxStoreContract, pollBudgetContract } from '@kit/core/testing'
import type { FakeClock } from '@kit/core/testing'
import { createMemoryHintChannel, createMemoryPollBudget } from '@kit/core/waiter'
import type { HintChannel, PollBudget } from '@kit/core/waiter'
import { describe, expect, it } from 'vitest'
import { brokenRules } from './contract-support.ts'

const pause = (): Promise<void> => Promise.resolve()
/** Leases by the wall clock of the process. */
const wallClock = (clock: FakeClock) => ({ ...clock, now: clock.now, setTimer: clock.setTimer, monotonic: clock.now })

type BrokenStore = (store: IdempotencyStore, clock: FakeClock) => IdempotencyStore

/** The last claim of every key, for stores that do not look at the fence. */
function lastClaims(store: IdempotencyStore): { store: IdempotencyStore; latest: (claim: Acquired) => Acquired } {
  const last = new Map<string, Acquired>()
  return {
    store: {
      ...store,
      async claim(key, options) {
        const claim = await store.claim(key, options)
        if (claim.kind === 'acquired') last.set(key, claim)
        return claim
      },
    },
    latest: (claim) => last.get(claim.key) ?? claim,
  }
}

/** Look first, write afterwards: the order of many samples. */
function lookThenWrite(clock: FakeClock): IdempotencyStore {
  const until = new Map<string, number>()
  const inner = createMemoryIdempotencyStore({ clock })
  let fence = 0n
  return {
    ...inner,
    async claim(key, { leaseMs }): Promise<Claim> {
      const held = (until.get(key) ?? 0) > clock.monotonic()
      await pause()
      if (held) return { kind: 'in_progress', retryAfterMs: 1 }
      until.set(key, clock.monotonic() + leaseMs)
      return { kind: 'acquired', key, fence: ++fence, attempt: 1, leaseUntil: new Date() }
    },
  }
}

const brokenStores: Record<string, { rule: string; make: BrokenStore }> = {
  'looks, then writes': { rule: 'of 64 racers exactly one wins, for every key', make: (_store, clock) => lookThenWrite(clock) },
  'hands a lapsed lease to everybody': {
    rule: 'of 64 racers exactly one takes a lapsed lease over',
    make: (store) => {
      const tries = new Map<string, number>()
      return {
        ...store,
        async claim(key, options) {
          const claim = await store.claim(key, options)
          const count = (tries.get(key) ?? 0) + 1
          tries.set(key, count)
          return count > 1 && count < 4 ? { kind: 'acquired', key, fence: BigInt(count), attempt: 2, leaseUntil: new Date() } : claim
        },
      }
    },
  },
  'never says how long': {
    rule: 'a held key is in progress, and says for how long',
    make: (store) => ({
      ...store,
      claim: async (key, options) => {
        const claim = await store.claim(key, options)
        return claim.kind === 'in_progress' ? { kind: 'in_progress', retryAfterMs: 0 } : claim
      },
    }),
  },
  'has one fence for all': {
    rule: 'the fence grows with every claim, and attempts count when claimed',
    make: (given) => {
      const { store, latest } = lastClaims(given)
      return {
        claim: async (key, options) => {
          const claim = await store.claim(key, options)
          return claim.kind === 'acquired' ? { ...claim, fence: 1n } : claim
        },
        renew: (claim, ms) => store.renew(latest(claim), ms),
        complete: (claim, result) => store.complete(latest(claim), result),
        release: (claim, options) => store.release(latest(claim), options),
      }
    },
  },
  'counts attempts when they fail': {
    rule: 'the fence grows with every claim, and attempts count when claimed',
    make: (store) => {
      const failed = new Map<string, number>()
      return {
        ...store,
        claim: async (key, options) => {
          const claim = await store.claim(key, options)
          return claim.kind === 'acquired' ? { ...claim, attempt: (failed.get(key) ?? 0) + 1 } : claim
        },
        release: (claim, options) => {
          failed.set(claim.key, (failed.get(claim.key) ?? 0) + 1)
          return store.release(claim, options)
        },
      }
    },
  },
  'never lapses': {
    rule: 'a lapsed lease is taken over, and its old holder is shut out',
    make: (store) => ({ ...store, claim: (key, options) => store.claim(key, { ...options, leaseMs: 1e9 }) }),
  },
  'lets a stale complete through': {
    rule: 'a lapsed lease is taken over, and its old holder is shut out',
    make: (given) => {
      const { store, latest } = lastClaims(given)
      return { ...store, complete: (claim, result) => store.complete(latest(claim), result) }
    },
  },
  'lets a stale renew through': {
    rule: 'a lapsed lease is taken over, and its old holder is shut out',
    make: (given) => {
      const { store, latest } = lastClaims(given)
      return { ...store, renew: (claim, ms) => store.renew(latest(claim), ms) }
    },
  },
  'lets a stale release through': {
    rule: 'a lapsed lease is taken over, and its old holder is shut out',
    make: (given) => {
      const { store, latest } = lastClaims(given)
      return { ...store, release: (claim, options) => store.release(latest(claim), options) }
    },
  },
  'renews nothing': { rule: 'a renewed lease holds on, and lapses once it is not renewed', make: (store) => ({ ...store, renew: async () => true }) },
  'refuses a repeated completion': {
    rule: 'a completion may be repeated',
    make: (store) => {
      const done = new Set<bigint>()
      return {
        ...store,
        complete: async (claim, result) => {
          if (done.has(claim.fence)) return false
          done.add(claim.fence)
          return store.complete(claim, result)
        },
      }
    },
  },
  'drops results': { rule: 'results come back as they were', make: (store) => ({ ...store, complete: (claim) => store.complete(claim) }) },
  'makes null of no result': {
    rule: 'results come back as they were',
    make: (store) => ({ ...store, complete: (claim, result) => store.complete(claim, result ?? null) }),
  },
  'ignores fingerprints': {
    rule: 'another fingerprint under a completed key is a mismatch, and only there',
    make: (store) => ({ ...store, claim: (key, { leaseMs, retainMs }) => store.claim(key, { leaseMs, retainMs }) }),
  },
  'retries at once': {
    rule: 'a released key is free at once, later, or never',
    make: (store) => ({ ...store, release: (claim, options) => store.release(claim, { ...options, retryAt: undefined }) }),
  },
  'never gives up': {
    rule: 'a released key is free at once, later, or never',
    make: (store) => ({ ...store, release: (claim, options) => store.release(claim, { ...options, dead: undefined }) }),
  },
  'forgets with the lease': {
    rule: 'a completed key is remembered for its retention, and then forgotten',
    make: (store) => ({ ...store, claim: (key, options) => store.claim(key, { ...options, retainMs: options.leaseMs }) }),
  },
  'never forgets': {
    rule: 'a completed key is remembered for its retention, and then forgotten',
    make: (store) => ({ ...store, claim: (key, options) => store.claim(key, { ...options, retainMs: 1e12 }) }),
  },
  'keeps leases by the wall clock': {
    rule: 'a jump of the wall clock moves no lease',
    make: (_store, clock) => createMemoryIdempotencyStore({ clock: wallClock(clock) }),
  },
  'cuts keys': {
    rule: 'keys are told apart to the last character',
    make: (store) => ({ ...store, claim: async (key, options) => Object.assign(await store.claim(key.slice(0, 100), options), { key }) }),
  },
  'takes any fence that is not lower': {
    rule: 'a claim nobody won is refused',
    make: (given) => {
      const { store, latest } = lastClaims(given)
      const lax = (claim: Acquired): Acquired => (claim.fence >= latest(claim).fence ? latest(claim) : claim)
      return {
        claim: store.claim,
        renew: (claim, ms) => store.renew(lax(claim), ms),
        complete: (claim, result) => store.complete(lax(claim), result),
        release: (claim, options) => store.release(lax(claim), options),
      }
    },
  },
}

describe('an idempotency store is caught that', () => {
  it.each(Object.entries(brokenStores))('%s', async (_name, { rule, make }) => {
    const clock = createFakeClock()
    const create = (): IdempotencyStore => make(createMemoryIdempotencyStore({ clock }), clock)
    expect(await brokenRules(idempotencyStoreContract({ create, clock }))).toContain(rule)
  })

  it('and every rule catches one', () => {
    const clock = createFakeClock()
    const rules = idempotencyStoreContract({ create: () => createMemoryIdempotencyStore({ clock }), clock }).map(({ name }) => name)
    expect([...new Set(Object.values(brokenStores).map(({ rule }) => rule))].sort()).toEqual(rules.toSorted())
  })
})

function lastInboxClaims(store: InboxStore): { store: InboxStore; latest: (claim: InboxAcquired) => InboxAcquired } {
  const last = new Map<string, InboxAcquired>()
  return {
    store: {
      ...store,
      async claim(key, options) {
        const claim = await store.claim(key, options)
        if (claim.kind === 'acquired') last.set(key, claim)
        return claim
      },
    },
    latest: (claim) => last.get(claim.key) ?? claim,
  }
}

const changedClaim =
  (change: (claim: InboxAcquired) => Partial<InboxAcquired>) =>
  (store: InboxStore): InboxStore => ({
    ...store,
    async claim(key, options): Promise<InboxClaim> {
      const claim = await store.claim(key, options)
      return claim.kind === 'acquired' ? { ...claim, ...change(claim) } : claim
    },
  })

const brokenInboxes: Record<string, { rule: string; make: (store: InboxStore, clock: FakeClock) => InboxStore }> = {
  'stores text': {
    rule: 'what was put comes back byte for byte',
    make: changedClaim(({ payload }) => ({ payload: new TextEncoder().encode(new TextDecoder().decode(payload)) })),
  },
  'forgets that it is sealed': { rule: 'what was put comes back byte for byte', make: changedClaim(() => ({ sealed: false })) },
  'looks, then stores': {
    rule: 'of 64 deliveries exactly one is stored',
    make: (store) => {
      const known = new Set<string>()
      return {
        ...store,
        async put(entry, options) {
          const before = known.has(entry.key)
          await pause()
          known.add(entry.key)
          return before ? store.put(entry, options) : (await store.put(entry, options), 'stored')
        },
      }
    },
  },
  'gives everybody the same claim': {
    rule: 'of 64 racers exactly one wins, also for a lapsed lease',
    make: (given) => {
      const { store, latest } = lastInboxClaims(given)
      return {
        ...store,
        async claim(key, options) {
          const claim = await store.claim(key, options)
          return claim.kind === 'in_progress' ? latest({ key } as InboxAcquired) : claim
        },
      }
    },
  },
  'takes another body for the same event': {
    rule: 'a known key with another fingerprint is a mismatch, and changes nothing',
    make: (store) => ({ ...store, put: (entry, options) => store.put({ ...entry, fingerprint: Uint8Array.of(1) }, options) }),
  },
  'ignores the delay': {
    rule: 'what can be claimed is due, and nothing else',
    make: (store) => ({ ...store, release: (claim, options) => store.release(claim, { ...options, delayMs: undefined }) }),
  },
  'lists nothing as due': { rule: 'what can be claimed is due, and nothing else', make: (store) => ({ ...store, due: async () => [] }) },
  'loses events whose holder crashed': {
    rule: 'what can be claimed is due, and nothing else',
    make: (given) => {
      const claimed = new Set<string>()
      return {
        ...given,
        claim: (key, options) => (claimed.add(key), given.claim(key, options)),
        due: async (options) => (await given.due(options)).filter((key) => !claimed.has(key)),
      }
    },
  },
  'lists the newest first': {
    rule: 'the longest waiting is due first, and the limit is kept',
    make: (store) => ({ ...store, due: async (options) => [...(await store.due(options))].reverse() }),
  },
  'ignores the limit': {
    rule: 'the longest waiting is due first, and the limit is kept',
    make: (store) => ({ ...store, due: () => store.due({ limit: 1e9 }) }),
  },
  'counts no attempts': { rule: 'the fence grows, and attempts count when claimed', make: changedClaim(() => ({ attempt: 1 })) },
  'lets a stale complete through': {
    rule: 'the old holder of a lapsed lease is shut out',
    make: (given) => {
      const { store, latest } = lastInboxClaims(given)
      return { ...store, complete: (claim) => store.complete(latest(claim)) }
    },
  },
  'lets a stale release through': {
    rule: 'the old holder of a lapsed lease is shut out',
    make: (given) => {
      const { store, latest } = lastInboxClaims(given)
      return { ...store, release: (claim, options) => store.release(latest(claim), options) }
    },
  },
  'renews nothing': { rule: 'a renewed lease holds on, and lapses once it is not renewed', make: (store) => ({ ...store, renew: async () => true }) },
  'refuses a repeated completion': {
    rule: 'a completion may be repeated',
    make: (store) => {
      const done = new Set<bigint>()
      return { ...store, complete: async (claim) => !done.has(claim.fence) && (done.add(claim.fence), store.complete(claim)) }
    },
  },
  'never forgets': {
    rule: 'a handled key is remembered for its retention, an event that is not handled for ever',
    make: (store) => ({ ...store, put: (entry) => store.put(entry, { retainMs: 1e12 }) }),
  },
  'lets events that wait expire': {
    rule: 'a handled key is remembered for its retention, an event that is not handled for ever',
    make: (store, clock) => {
      const ends = new Map<string, number>()
      return {
        ...store,
        put: (entry, options) => (ends.set(entry.key, clock.monotonic() + options.retainMs), store.put(entry, options)),
        claim: async (key, options) => ((ends.get(key) ?? 0) < clock.monotonic() ? { kind: 'missing' } : store.claim(key, options)),
      }
    },
  },
  'drops the payload of parked events': {
    rule: 'a parked event keeps its payload, and comes back',
    make: (given) => {
      const parked = new Set<string>()
      return changedClaim(({ key }) => (parked.has(key) ? { payload: Uint8Array.of() } : {}))({
        ...given,
        redrive: (key) => (parked.add(key), given.redrive(key)),
      })
    },
  },
  'parks for ever': { rule: 'a parked event keeps its payload, and comes back', make: (store) => ({ ...store, redrive: async () => true }) },
  'keeps leases by the wall clock': {
    rule: 'a jump of the wall clock moves no lease and no delay',
    make: (_store, clock) => createMemoryInboxStore({ clock: wallClock(clock) }),
  },
  'completes what nobody put': { rule: 'a key nobody put is missing', make: (store) => ({ ...store, complete: async () => true }) },
  'folds case': {
    rule: 'keys are told apart to the last character',
    make: (store) => ({ ...store, put: (entry, options) => store.put({ ...entry, key: entry.key.toLowerCase() }, options) }),
  },
}

describe('an inbox store is caught that', () => {
  it.each(Object.entries(brokenInboxes))('%s', async (_name, { rule, make }) => {
    const clock = createFakeClock()
    const create = (): InboxStore => make(createMemoryInboxStore({ clock }), clock)
    expect(await brokenRules(inboxStoreContract({ create, clock }))).toContain(rule)
  })

  it('and every rule catches one', () => {
    const clock = createFakeClock()
    const rules = inboxStoreContract({ create: () => createMemoryInboxStore({ clock }), clock }).map(({ name }) => name)
    expect([...new Set(Object.values(brokenInboxes).map(({ rule }) => rule))].sort()).toEqual(rules.toSorted())
  })
})

const brokenChannels: Record<string, { rule: string; make: (channel: HintChannel, clock: FakeClock) => HintChannel }> = {
  'clears what was read': {
    rule: 'a hint can be read, as often as wanted, under each of its keys',
    make: (channel) => {
      const read = new Set<string>()
      return {
        ...channel,
        put: (keys, hint) => (keys.forEach((key) => read.delete(key)), channel.put(keys, hint)),
        async read(keys) {
          const found = await channel.read(keys.filter((key) => !read.has(key)))
          for (const key of found.keys()) read.add(key)
          return found
        },
      }
    },
  },
  'has one version': {
    rule: 'every put has a version of its own, also after its key was forgotten',
    make: (channel) => ({ ...channel, read: async (keys) => new Map([...(await channel.read(keys))].map(([key, hint]) => [key, { ...hint, version: '1' }])) }),
  },
  'loses task ids': {
    rule: 'a task id is kept by a hint that names none, and replaced by one that does',
    make: (channel) => ({ ...channel, put: (keys, hint) => channel.put(keys, { taskId: '', ...hint }) }),
  },
  'never forgets': {
    rule: 'a hint is forgotten after its time, and a new one keeps it longer',
    make: (channel) => ({ ...channel, put: (keys, hint) => channel.put(keys, { ...hint, ttlMs: 1e12 }) }),
  },
  'publishes before it stores': {
    rule: 'subscribers hear of every later put, once it can be read',
    make: (channel) => {
      const listeners = new Set<(keys: readonly string[] | 'all') => void>()
      return {
        ...channel,
        async put(keys, hint) {
          for (const listener of listeners) listener(keys)
          await pause()
          await channel.put(keys, hint)
        },
        subscribe: async (listener) => {
          listeners.add(listener)
          return { health: 'live', close: async () => void listeners.delete(listener) }
        },
      }
    },
  },
  'tells a version that is not stored': {
    rule: 'a hint that a notification carries is the one that is stored, and names no task',
    make: (channel) => ({
      ...channel,
      subscribe: (listener) => channel.subscribe((keys) => (keys === 'all' ? listener(keys) : listener(keys, new Map(keys.map((key) => [key, { version: 'x' }]))))),
    }),
  },
  'tells task ids to everybody who listens': {
    rule: 'a hint that a notification carries is the one that is stored, and names no task',
    make: (channel) => ({
      ...channel,
      subscribe: (listener) => channel.subscribe((keys) => {
        if (keys === 'all') listener(keys)
        else void channel.read(keys).then((hints) => listener(keys, hints))
      }),
    }),
  },
  'publishes nothing': {
    rule: 'subscribers hear of every later put, once it can be read',
    make: (channel) => ({ ...channel, subscribe: () => channel.subscribe(() => {}) }),
  },
  'goes on after close': {
    rule: 'each subscription is one, and a closed one hears nothing',
    make: (channel) => ({ ...channel, subscribe: async (listener) => ({ ...(await channel.subscribe(listener)), close: async () => {} }) }),
  },
}

describe('a hint channel is caught that', () => {
  it.each(Object.entries(brokenChannels))('%s', async (_name, { rule, make }) => {
    const clock = createFakeClock()
    const create = (): HintChannel => make(createMemoryHintChannel({ clock }), clock)
    expect(await brokenRules(hintChannelContract({ create, clock }))).toContain(rule)
  })

  it('and every rule catches one', () => {
    const rules = hintChannelContract({ create: () => createMemoryHintChannel() }).map(({ name }) => name)
    expect([...new Set(Object.values(brokenChannels).map(({ rule }) => rule))].sort()).toEqual(rules.toSorted())
  })
})

const granted = { granted: true } as const

const brokenBudgets: Record<string, { rule: string; make: (budget: PollBudget, clock: FakeClock) => PollBudget }> = {
  'grants everything': {
    rule: 'of 64 racers for one task one is granted, and again after the minimal interval',
    make: (budget) => ({ ...budget, reserve: async () => granted }),
  },
  'has one interval for all tasks': {
    rule: 'tasks and accounts do not share an interval',
    make: (budget) => ({ ...budget, reserve: (request) => budget.reserve({ ...request, key: 'k' }) }),
  },
  'does not pause': {
    rule: 'a pause stops both lanes of one account, and is never shortened',
    make: (budget) => ({ ...budget, pause: async () => {} }),
  },
  'pauses polls only': {
    rule: 'a pause stops both lanes of one account, and is never shortened',
    make: (budget) => {
      const other = createMemoryPollBudget()
      return { ...budget, reserve: (request) => (request.lane === 'confirm' ? other : budget).reserve(request) }
    },
  },
  'counts lanes apart': {
    rule: 'no second has more looks than the rate, and everybody is served',
    make: (_budget, clock) => {
      const lanes = { confirm: createMemoryPollBudget({ perSecond: 10, clock }), poll: createMemoryPollBudget({ perSecond: 10, clock }) }
      return { reserve: (request) => lanes[request.lane].reserve(request), pause: (account, ms) => lanes.poll.pause(account, ms) }
    },
  },
  'has one queue for both lanes': {
    rule: 'confirmations overtake polls, and polls are still made',
    make: (budget) => ({ ...budget, reserve: (request) => budget.reserve({ ...request, lane: 'poll' }) }),
  },
}

describe('a poll budget is caught that', () => {
  const create = (clock: FakeClock, limits: { perSecond: number; minIntervalMs: number }): PollBudget => createMemoryPollBudget({ ...limits, clock })

  it.each(Object.entries(brokenBudgets))('%s', async (_name, { rule, make }) => {
    const clock = createFakeClock()
    expect(await brokenRules(pollBudgetContract({ create: (limits) => make(create(clock, limits), clock), clock }))).toContain(rule)
  })

  it('and every rule catches one', () => {
    const clock = createFakeClock()
    const rules = pollBudgetContract({ create: (limits) => create(clock, limits), clock }).map(({ name }) => name)
    expect([...new Set(Object.values(brokenBudgets).map(({ rule }) => rule))].sort()).toEqual(rules.toSorted())
  })
})
