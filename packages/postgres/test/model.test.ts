import { createMemoryIdempotencyStore, createMemoryInboxStore } from '@kit/core/idempotency'
import type { Acquired, IdempotencyStore, InboxAcquired, InboxStore } from '@kit/core/idempotency'
import { createFakeClock } from '@kit/core/testing'
import type { FakeClock } from '@kit/core/testing'
import { createPostgresIdempotencyStore, createPostgresInboxStore } from '@kit/postgres'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openPool, rewritten } from './support/database.ts'
import { hasPostgres } from './support/services.ts'
import { makeSteppedSchema } from './support/stepped-clock.ts'

const MINUTE_MS = 60_000

/** The same steps on the memory store and on PostgreSQL, each on a clock that moves when told. */
interface Run {
  readonly clock: FakeClock
  readonly memory: IdempotencyStore
  readonly memoryInbox: InboxStore
  readonly prefix: string
  readonly won: [memory: Acquired, postgres: Acquired][]
  readonly wonEvents: [memory: InboxAcquired, postgres: InboxAcquired][]
}

type Step = (run: Run) => Promise<void>

// Multiples of three seconds, and no two sums of them equal.
const leases = fc.constantFrom(10, 21).map((minutes) => minutes * MINUTE_MS)
const retentions = fc.constantFrom(15.3, 62.7).map((minutes) => minutes * MINUTE_MS)
const passes = fc.constantFrom(0.25, 4.4, 9.8, 33.1, 70.9).map((minutes) => minutes * MINUTE_MS)
const names = fc.constantFrom('a', 'b')
const pick = fc.nat({ max: 30 })
const prints = fc.nat({ max: 1 })

/** Answers without what belongs to one store: fences, dates, and the milliseconds between two looks at the clock of this process. */
function plain(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null) return answer
  const { fence: _fence, leaseUntil: _leaseUntil, receivedAt: _receivedAt, key: _key, ...rest } = answer as Record<string, unknown>
  if (typeof rest['retryAfterMs'] === 'number') rest['retryAfterMs'] = Math.round((rest['retryAfterMs'] + 1_500) / MINUTE_MS)
  if (rest['payload'] instanceof Uint8Array) rest['payload'] = [...rest['payload']]
  return rest
}

describe.skipIf(!hasPostgres)('PostgreSQL against the memory store', async () => {
  const { schema, ownClock, onClock } = await makeSteppedSchema()
  const sql = rewritten(openPool({ max: 4 }), onClock)
  const store = createPostgresIdempotencyStore({ sql, schema })
  const inbox = createPostgresInboxStore({ sql, schema })

  const pass = (ms: number): Step => async ({ clock }) => {
    await clock.advance(ms)
    await ownClock.advance(ms)
  }
  const claim = (name: string, print: number, leaseMs: number, retainMs: number): Step => async ({ memory, prefix, won }) => {
    const options = { leaseMs, retainMs, fingerprint: Uint8Array.of(print) }
    const [expected, got] = [await memory.claim(prefix + name, options), await store.claim(prefix + name, options)]
    expect(plain(got)).toEqual(plain(expected))
    if (expected.kind !== 'acquired' || got.kind !== 'acquired') return
    for (const [, earlier] of won) expect(got.fence > earlier.fence).toBe(true)
    won.push([expected, got])
  }
  const holder = (index: number, act: (store: IdempotencyStore, claim: Acquired, now: number) => Promise<boolean>): Step => async ({ clock, memory, won }) => {
    const claims = won[index % Math.max(1, won.length)]
    if (claims === undefined) return
    expect(await act(store, claims[1], Date.now())).toBe(await act(memory, claims[0], clock.now()))
  }
  const put = (name: string, print: number, retainMs: number): Step => async ({ memoryInbox, prefix }) => {
    const entry = { key: prefix + name, fingerprint: Uint8Array.of(print), payload: Uint8Array.of(print, 7), sealed: print === 1 }
    expect(await inbox.put(entry, { retainMs })).toBe(await memoryInbox.put(entry, { retainMs }))
  }
  const claimEvent = (name: string, leaseMs: number): Step => async ({ memoryInbox, prefix, wonEvents }) => {
    const [expected, got] = [await memoryInbox.claim(prefix + name, { leaseMs }), await inbox.claim(prefix + name, { leaseMs })]
    expect(plain(got)).toEqual(plain(expected))
    if (expected.kind === 'acquired' && got.kind === 'acquired') wonEvents.push([expected, got])
  }
  const eventHolder = (index: number, act: (inbox: InboxStore, claim: InboxAcquired) => Promise<boolean>): Step => async ({ memoryInbox, wonEvents }) => {
    const claims = wonEvents[index % Math.max(1, wonEvents.length)]
    if (claims === undefined) return
    expect(await act(inbox, claims[1])).toBe(await act(memoryInbox, claims[0]))
  }
  const lists: Step = async ({ memoryInbox, prefix }) => {
    const own = (keys: readonly string[]): string[] => keys.filter((key) => key.startsWith(prefix)).toSorted()
    expect(own(await inbox.due({ limit: 1_000_000 }))).toEqual(own(await memoryInbox.due({ limit: 1_000_000 })))
    const dead = async (from: InboxStore): Promise<string[]> =>
      (await from.dead({ limit: 1_000_000 })).filter(({ key }) => key.startsWith(prefix)).map(({ key, attempt, error }) => `${key} ${attempt} ${error}`)
    expect((await dead(inbox)).toSorted()).toEqual((await dead(memoryInbox)).toSorted())
  }

  const steps: fc.Arbitrary<[string, Step]>[] = [
    passes.map((ms) => [`pass ${ms}`, pass(ms)]),
    fc.tuple(names, prints, leases, retentions).map((given) => [`claim ${given.join(' ')}`, claim(...given)]),
    fc.tuple(names, prints, leases, retentions).map((given) => [`claim ${given.join(' ')}`, claim(...given)]),
    fc.tuple(pick, leases).map(([index, ms]) => [`renew ${index} ${ms}`, holder(index, (at, claim) => at.renew(claim, ms))]),
    fc.tuple(pick, fc.constantFrom(undefined, null, 'x', { a: [1] })).map(([index, result]) => [
      `complete ${index} ${JSON.stringify(result)}`,
      holder(index, (at, claim) => at.complete(claim, result)),
    ]),
    fc.tuple(pick, fc.constantFrom(undefined, 12 * MINUTE_MS), fc.boolean()).map(([index, ms, dead]) => [
      `release ${index} ${ms} ${dead}`,
      holder(index, (at, claim, now) => at.release(claim, { retryAt: ms === undefined ? undefined : new Date(now + ms), dead, error: 'E\0' })),
    ]),
    fc.tuple(names, prints, retentions).map((given) => [`put ${given.join(' ')}`, put(...given)]),
    fc.tuple(names, leases).map((given) => [`claim event ${given.join(' ')}`, claimEvent(...given)]),
    fc.tuple(pick, leases).map(([index, ms]) => [`renew event ${index} ${ms}`, eventHolder(index, (at, claim) => at.renew(claim, ms))]),
    pick.map((index) => [`complete event ${index}`, eventHolder(index, (at, claim) => at.complete(claim))]),
    fc.tuple(pick, fc.constantFrom(undefined, 12 * MINUTE_MS), fc.boolean()).map(([index, delayMs, dead]) => [
      `release event ${index} ${delayMs} ${dead}`,
      eventHolder(index, (at, claim) => at.release(claim, { delayMs, dead, error: 'E' })),
    ]),
    names.map((name) => [
      `redrive ${name}`,
      async ({ memoryInbox, prefix }) => expect(await inbox.redrive(prefix + name)).toBe(await memoryInbox.redrive(prefix + name)),
    ]),
    names.map((name) => [
      `discard ${name}`,
      async ({ memoryInbox, prefix }) => expect(await inbox.discard(prefix + name)).toBe(await memoryInbox.discard(prefix + name)),
    ]),
    fc.constant(['lists', lists]),
  ]

  it('does the same, in 150 sequences of steps', async () => {
    const sequences = fc.array(fc.oneof(...steps), { maxLength: 40, size: 'max' })
    await fc.assert(
      fc.asyncProperty(sequences, async (sequence) => {
        const clock = createFakeClock()
        const run: Run = {
          clock,
          memory: createMemoryIdempotencyStore({ clock }),
          memoryInbox: createMemoryInboxStore({ clock }),
          prefix: `${crypto.randomUUID()}:`,
          won: [],
          wonEvents: [],
        }
        const done: string[] = []
        for (const [name, step] of sequence) {
          done.push(name)
          try {
            await step(run)
          } catch (error) {
            throw new Error(`after: ${done.join(', ')}`, { cause: error })
          }
        }
      }),
      { numRuns: 150 },
    )
  }, 300_000)
})
