import { createMemoryIdempotencyStore, createMemoryInboxStore } from '@kit/core/idempotency'
import type { Acquired, Claim, IdempotencyStore, InboxAcquired, InboxClaim, InboxStore } from '@kit/core/idempotency'
import { createFakeClock } from '@kit/core/testing'
import type { FakeClock } from '@kit/core/testing'
import { createRedisIdempotencyStore, createRedisInboxStore } from '@kit/redis'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drivers, newPrefix, removeKeys } from './support/clients.ts'
import type { TestClient } from './support/clients.ts'
import { hasRedis } from './support/redis-url.ts'

/** A time is over before the next command, or not before the end, however busy the machine is. */
const OVER = 1
const LASTING = 600_000

/** Lets what is `OVER` be over, for both stores. */
async function pass(clock: FakeClock): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 4))
  await clock.advance(10)
}

interface Both<Store, Won> {
  readonly memory: Store
  readonly redis: Store
  readonly clock: FakeClock
  /** The claims that were won, by each store. */
  readonly won: (readonly [memory: Won, redis: Won])[]
}

type Step<Store, Won> = fc.AsyncCommand<object, Both<Store, Won>>

function step<Store, Won>(text: string, run: (both: Both<Store, Won>) => Promise<void>): Step<Store, Won> {
  return {
    check: () => true,
    async run(_model, both) {
      await run(both)
      await pass(both.clock)
    },
    toString: () => text,
  }
}

/** The same call on both, with the claim of each. */
async function same<Store, Won>(both: Both<Store, Won>, pick: number, call: (store: Store, claim: Won) => Promise<unknown>): Promise<void> {
  const claims = both.won[pick % Math.max(1, both.won.length)]
  if (claims === undefined) return
  expect(await call(both.redis, claims[1])).toEqual(await call(both.memory, claims[0]))
}

/** What a claim says, without what is each store's own. */
function told(claim: Claim | InboxClaim): unknown {
  if (claim.kind === 'in_progress') {
    expect(claim.retryAfterMs).toBeGreaterThan(0)
    expect(claim.retryAfterMs).toBeLessThanOrEqual(LASTING)
    return claim.kind
  }
  if (claim.kind !== 'acquired') return claim
  const { fence: _fence, ...rest } = claim
  return 'receivedAt' in rest ? { ...rest, payload: [...rest.payload], receivedAt: 0 } : { ...rest, leaseUntil: 0 }
}

function win<Won extends { fence: bigint }>(won: (readonly [Won, Won])[], memory: { kind: string }, redis: { kind: string }): void {
  if (memory.kind !== 'acquired' || redis.kind !== 'acquired') return
  const claims = [memory, redis] as unknown as [Won, Won]
  for (const [, earlier] of won) expect(claims[1].fence > earlier.fence).toBe(true)
  won.push(claims)
}

const key = fc.constantFrom('a', 'b')
const ms = fc.constantFrom(OVER, LASTING)
const delay = fc.constantFrom(0, OVER, LASTING)
const pick = fc.nat({ max: 9 })
const print = fc.constantFrom(undefined, Uint8Array.of(), Uint8Array.of(1), Uint8Array.of(1, 0))
const error = fc.constantFrom(undefined, '', 'TypeError', 'a:b=c')

const keySteps: fc.Arbitrary<Step<IdempotencyStore, Acquired>>[] = [
  fc.tuple(key, ms, ms, print).map(([name, leaseMs, retainMs, fingerprint]) =>
    step(`claim ${name} ${leaseMs} ${retainMs} ${String(fingerprint)}`, async ({ memory, redis, won }) => {
      const options = { leaseMs, retainMs, fingerprint }
      const [one, two] = [await memory.claim(name, options), await redis.claim(name, options)]
      expect(told(two)).toEqual(told(one))
      win(won, one, two)
    }),
  ),
  fc.tuple(pick, ms).map(([which, leaseMs]) => step(`renew ${which} ${leaseMs}`, (both) => same(both, which, (store, claim) => store.renew(claim, leaseMs)))),
  fc
    .tuple(pick, fc.constantFrom(undefined, null, '', 'x:y', { a: [1] }))
    .map(([which, result]) => step(`complete ${which} ${JSON.stringify(result)}`, (both) => same(both, which, (store, claim) => store.complete(claim, result)))),
  fc.tuple(pick, delay, fc.boolean(), error).map(([which, delayMs, dead, reason]) =>
    step(`release ${which} ${delayMs} ${dead} ${reason}`, (both) =>
      same(both, which, (store, claim) => {
        const now = store === both.memory ? both.clock.now() : Date.now()
        return store.release(claim, { retryAt: new Date(now + delayMs), dead, error: reason })
      }),
    ),
  ),
]

const eventSteps: fc.Arbitrary<Step<InboxStore, InboxAcquired>>[] = [
  fc.tuple(key, fc.constantFrom(1, 2), ms).map(([name, byte, retainMs]) =>
    step(`put ${name} ${byte} ${retainMs}`, async ({ memory, redis }) => {
      const entry = { key: name, fingerprint: Uint8Array.of(byte), payload: Uint8Array.of(byte, 255), sealed: byte === 1 }
      expect(await redis.put(entry, { retainMs })).toBe(await memory.put(entry, { retainMs }))
    }),
  ),
  fc.tuple(key, ms).map(([name, leaseMs]) =>
    step(`claim ${name} ${leaseMs}`, async ({ memory, redis, won }) => {
      const [one, two] = [await memory.claim(name, { leaseMs }), await redis.claim(name, { leaseMs })]
      expect(told(two)).toEqual(told(one))
      win(won, one, two)
    }),
  ),
  fc.tuple(pick, ms).map(([which, leaseMs]) => step(`renew ${which} ${leaseMs}`, (both) => same(both, which, (store, claim) => store.renew(claim, leaseMs)))),
  pick.map((which) => step(`complete ${which}`, (both) => same(both, which, (store, claim) => store.complete(claim)))),
  fc
    .tuple(pick, delay, fc.boolean(), error)
    .map(([which, delayMs, dead, reason]) =>
      step(`release ${which} ${delayMs} ${dead} ${reason}`, (both) => same(both, which, (store, claim) => store.release(claim, { delayMs, dead, error: reason }))),
    ),
  fc.tuple(key, fc.constantFrom('redrive' as const, 'discard' as const)).map(([name, verb]) =>
    step(`${verb} ${name}`, async ({ memory, redis }) => expect(await redis[verb](name)).toBe(await memory[verb](name))),
  ),
  fc.constantFrom(1, 9).map((limit) =>
    step(`lists ${limit}`, async ({ memory, redis }) => {
      expect(await redis.due({ limit })).toEqual(await memory.due({ limit }))
      const dead = async (store: InboxStore): Promise<unknown> => (await store.dead({ limit })).map((one) => ({ ...one, receivedAt: 0 }))
      expect(await dead(redis)).toEqual(await dead(memory))
    }),
  ),
]

// Of all drivers at once: they run at the same time.
afterAll(async () => {
  if (hasRedis) await removeKeys()
})

describe.skipIf(!hasRedis).concurrent.each(Object.entries(drivers))('against the memory stores, with %s', (_name, connect) => {
  let client: TestClient
  beforeAll(async () => {
    client = await connect()
  })
  afterAll(() => {
    client.close()
  })

  it('the idempotency store answers the same, in 60 sequences of commands', { timeout: 300_000 }, async () => {
    const property = fc.asyncProperty(fc.commands(keySteps, { maxCommands: 40, size: 'max' }), async (steps) => {
      await fc.asyncModelRun(() => {
        const clock = createFakeClock()
        const redis = createRedisIdempotencyStore({ redis: client.redis, prefix: newPrefix() })
        return { model: {}, real: { memory: createMemoryIdempotencyStore({ clock }), redis, clock, won: [] } }
      }, steps)
    })
    await fc.assert(property, { numRuns: 60 })
  })

  it('the inbox store answers the same, in 60 sequences of commands', { timeout: 300_000 }, async () => {
    const property = fc.asyncProperty(fc.commands(eventSteps, { maxCommands: 40, size: 'max' }), async (steps) => {
      await fc.asyncModelRun(() => {
        const clock = createFakeClock()
        const redis = createRedisInboxStore({ redis: client.redis, prefix: newPrefix() })
        return { model: {}, real: { memory: createMemoryInboxStore({ clock }), redis, clock, won: [] } }
      }, steps)
    })
    await fc.assert(property, { numRuns: 60 })
  })
})
