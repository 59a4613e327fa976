import type { Acquired, ClaimOptions, IdempotencyStore } from '../idempotency/idempotency-store.ts'
import type { JsonValue } from '../idempotency/json-value.ts'
import { contractTime } from '../internal/testing/contract-time.ts'
import { expectSame, expectThat } from '../internal/testing/expect-that.ts'
import { toCases } from '../internal/testing/to-cases.ts'
import type { ContractCase } from './contract-case.ts'
import type { ContractTiming } from './contract-clock.ts'

/** Options of {@link idempotencyStoreContract}. */
export interface IdempotencyStoreContractOptions extends ContractTiming {
  /** Makes the store of a case. All cases may share one: they use keys of their own. */
  readonly create: () => Promise<IdempotencyStore> | IdempotencyStore
  /** Another instance on the same data, as a second process has it. Where there is none, the races use one instance. */
  readonly peer?: ((store: IdempotencyStore) => Promise<IdempotencyStore> | IdempotencyStore) | undefined
  /** Called after each case. */
  readonly close?: ((store: IdempotencyStore) => unknown) | undefined
}

const RACERS = 64
const HOUR_MS = 3_600_000

/**
 * The rules every `IdempotencyStore` keeps, as cases for any test runner.
 *
 * @example
 * ```ts
 * describe('my store', () => {
 *   for (const { name, run } of idempotencyStoreContract({ create: () => createMyStore(pool) })) it(name, run)
 * })
 * ```
 */
export function idempotencyStoreContract(options: IdempotencyStoreContractOptions): readonly ContractCase[] {
  const time = contractTime(options)
  const { unitMs } = time
  const lease = 4 * unitMs
  const retain = 400 * unitMs
  const newKey = (): string => `kit-contract:${crypto.randomUUID()}`
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

  function claim(store: IdempotencyStore, key: string, more: Partial<ClaimOptions> = {}): ReturnType<IdempotencyStore['claim']> {
    return store.claim(key, { leaseMs: lease, retainMs: retain, ...more })
  }
  async function win(store: IdempotencyStore, key: string, more: Partial<ClaimOptions> = {}): Promise<Acquired> {
    const won = await claim(store, key, more)
    if (won.kind !== 'acquired') throw new Error(`Contract broken: a key that is free can be claimed, got ${won.kind}`)
    expectSame(won.key, key, 'a claim names its key')
    return won
  }
  async function expectHeld(store: IdempotencyStore, key: string, rule: string): Promise<void> {
    expectSame((await claim(store, key)).kind, 'in_progress', rule)
  }

  return toCases(options, {
    async 'of 64 racers exactly one wins, for every key'(store) {
      const other = (await options.peer?.(store)) ?? store
      for (const key of Array.from({ length: 10 }, newKey)) {
        const claims = await Promise.all(
          Array.from({ length: RACERS }, (_, racer) => claim(racer % 2 === 0 ? store : other, key, { leaseMs: 100 * unitMs })),
        )
        expectSame(claims.filter(({ kind }) => kind === 'acquired').length, 1, 'one racer wins')
        expectSame(claims.filter(({ kind }) => kind === 'in_progress').length, RACERS - 1, 'the others are told that it is in progress')
      }
    },
    async 'of 64 racers exactly one takes a lapsed lease over'(store) {
      const key = newKey()
      await win(store, key)
      await time.pass(4)
      const other = (await options.peer?.(store)) ?? store
      const claims = await Promise.all(
        Array.from({ length: RACERS }, (_, racer) => claim(racer % 2 === 0 ? store : other, key, { leaseMs: 100 * unitMs })),
      )
      expectSame(claims.filter(({ kind }) => kind === 'acquired').length, 1, 'one racer wins')
    },
    async 'a held key is in progress, and says for how long'(store) {
      const key = newKey()
      await win(store, key)
      const second = await claim(store, key)
      expectSame(second.kind, 'in_progress', 'a held key is in progress')
      if (second.kind !== 'in_progress') return
      expectThat(second.retryAfterMs > 0 && second.retryAfterMs <= lease, `retryAfterMs lies within the lease, got ${second.retryAfterMs}`)
    },
    async 'the fence grows with every claim, and attempts count when claimed'(store) {
      const key = newKey()
      let last: Acquired | undefined
      for (let attempt = 1; attempt <= 5; attempt++) {
        const won = await win(store, key)
        expectSame(won.attempt, attempt, 'attempts count up')
        expectSame(typeof won.fence, 'bigint', 'the fence is a bigint')
        expectThat(last === undefined || won.fence > last.fence, `the fence grows, got ${won.fence} after ${last?.fence}`)
        last = won
        if (attempt % 2 === 0) await store.release(won, {})
        else await time.pass(4)
      }
    },
    async 'a lapsed lease is taken over, and its old holder is shut out'(store) {
      const key = newKey()
      const old = await win(store, key)
      await time.pass(4)
      const young = await win(store, key)
      expectSame(await store.renew(old, lease), false, 'a stale renew is refused')
      expectSame(await store.complete(old, 'stale'), false, 'a stale complete is refused')
      expectSame(await store.release(old, { dead: true }), false, 'a stale release is refused')
      await expectHeld(store, key, 'a stale holder changes nothing')
      expectSame(await store.complete(young, 'fresh'), true, 'the new holder completes')
      expectSame(await store.complete(old, 'stale'), false, 'a stale complete is refused after that, too')
      expectSame(await claim(store, key), { kind: 'completed', result: 'fresh' }, 'the result is that of the new holder')
    },
    async 'a renewed lease holds on, and lapses once it is not renewed'(store) {
      const key = newKey()
      const held = await win(store, key)
      for (let round = 0; round < 3; round++) {
        await time.pass(2)
        expectSame(await store.renew(held, lease), true, 'a lease that is held is renewed')
      }
      await expectHeld(store, key, 'a renewed lease outlives the first one')
      await time.pass(4)
      expectThat((await win(store, key)).fence > held.fence, 'a lease that is not renewed can be taken over')
    },
    async 'a completion may be repeated'(store) {
      const key = newKey()
      const held = await win(store, key)
      expectSame(await store.complete(held, 'once'), true, 'the holder completes')
      expectSame(await store.complete(held, 'once'), true, 'the same completion again is harmless')
      expectSame(await store.renew(held, lease), false, 'a completed key is not renewed')
      expectSame(await store.release(held, {}), false, 'a completed key is not given back')
      expectSame(await claim(store, key), { kind: 'completed', result: 'once' }, 'it stays completed')
    },
    async 'results come back as they were'(store) {
      const results: readonly JsonValue[] = [
        null,
        false,
        0,
        -1.5,
        '',
        'a"\\\u0000\u20ac\ud83d\ude00\n',
        [],
        {},
        { list: [1, [null, { deep: true }]], text: "it's" },
      ]
      for (const result of results) {
        const key = newKey()
        await store.complete(await win(store, key), result)
        expectSame(await claim(store, key), { kind: 'completed', result }, 'the result is replayed')
      }
      const bare = newKey()
      await store.complete(await win(store, bare))
      const replayed = await claim(store, bare)
      expectSame(replayed.kind, 'completed', 'a key is completed without a result')
      expectThat(replayed.kind !== 'completed' || replayed.result === undefined, 'no result is no result')
    },
    async 'another fingerprint under a completed key is a mismatch, and only there'(store) {
      const key = newKey()
      const first = await win(store, key, { fingerprint: bytes('a') })
      expectSame((await claim(store, key, { fingerprint: bytes('b') })).kind, 'in_progress', 'a held key is in progress whatever the fingerprint')
      await store.release(first, {})
      await store.complete(await win(store, key, { fingerprint: bytes('b') }))
      expectSame(await claim(store, key, { fingerprint: bytes('a') }), { kind: 'mismatch' }, 'another fingerprint is a mismatch')
      expectSame(await claim(store, key, { fingerprint: bytes('b\u0000') }), { kind: 'mismatch' }, 'a longer fingerprint is a mismatch')
      expectSame((await claim(store, key, { fingerprint: bytes('b') })).kind, 'completed', 'the last fingerprint counts')
      expectSame((await claim(store, key)).kind, 'completed', 'no fingerprint fits every one')
    },
    async 'a released key is free at once, later, or never'(store) {
      const key = newKey()
      await store.release(await win(store, key), { error: 'TypeError' })
      const second = await win(store, key)
      expectSame(await store.release(second, { retryAt: new Date(time.now() + 3 * unitMs) }), true, 'the holder gives it back')
      expectSame(await store.complete(second), false, 'who gave a key back does not complete it')
      await expectHeld(store, key, 'a key that waits for its retry is in progress')
      await time.pass(3)
      const third = await win(store, key)
      expectSame(await store.release(third, { dead: true, error: 'RangeError' }), true, 'the holder gives it up')
      expectSame(await claim(store, key), { kind: 'dead', error: 'RangeError' }, 'a dead key says why')
      await time.pass(8)
      expectSame((await claim(store, key)).kind, 'dead', 'a dead key stays dead')
      expectSame(await store.complete(third), false, 'a dead key is not completed')
    },
    async 'a completed key is remembered for its retention, and then forgotten'(store) {
      const key = newKey()
      await store.complete(await win(store, key, { leaseMs: 2 * unitMs, retainMs: 6 * unitMs }))
      await time.pass(4)
      expectSame((await claim(store, key)).kind, 'completed', 'a key is remembered for its retention, beyond its lease')
      await time.pass(4)
      expectSame((await win(store, key)).attempt, 1, 'a forgotten key begins anew')
    },
    async 'a jump of the wall clock moves no lease'(store) {
      const key = newKey()
      const held = await win(store, key)
      await time.jumped(HOUR_MS, async () => expectHeld(store, key, 'a lease outlives a clock that jumped on'))
      const renewed = await time.jumped(-HOUR_MS, () => store.renew(held, lease))
      expectSame(renewed, true, 'a lease outlives a clock that jumped back')
      await time.pass(4)
      await time.jumped(-HOUR_MS, async () => void (await win(store, key)))
    },
    async 'keys are told apart to the last character'(store) {
      const base = newKey()
      const long = `${base}${'x'.repeat(200)}`
      const endings = ['', ' ', ':', `'";--`, '\u00e9', 'e\u0301', '*']
      const keys = [...endings.map((ending) => base + ending), base.toUpperCase(), `${long}1`, `${long}2`]
      for (const key of keys) await store.complete(await win(store, key), key)
      for (const key of keys) expectSame(await claim(store, key), { kind: 'completed', result: key }, 'every key has its own result')
    },
    async 'a claim nobody won is refused'(store) {
      const key = newKey()
      const held = await win(store, key)
      const forged: Acquired = { ...held, fence: held.fence + 1n }
      expectSame(await store.renew(forged, lease), false, 'a fence from the future is not renewed')
      expectSame(await store.complete(forged), false, 'a fence from the future does not complete')
      expectSame(await store.release(forged, {}), false, 'a fence from the future gives nothing back')
      expectSame(await store.complete({ ...held, key: newKey() }), false, 'a key that was never claimed is not completed')
      expectSame(await store.complete(held), true, 'the holder completes')
    },
  })
}
