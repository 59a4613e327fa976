import type { InboxAcquired, InboxEntry, InboxStore } from '../idempotency/inbox-store.ts'
import { contractTime } from '../internal/testing/contract-time.ts'
import { expectSame, expectThat } from '../internal/testing/expect-that.ts'
import { toCases } from '../internal/testing/to-cases.ts'
import type { ContractCase } from './contract-case.ts'
import type { ContractTiming } from './contract-clock.ts'

/** Options of {@link inboxStoreContract}. */
export interface InboxStoreContractOptions extends ContractTiming {
  /** Makes the store of a case. All cases may share one, as long as nothing else uses it: they look for their own keys only. */
  readonly create: () => Promise<InboxStore> | InboxStore
  /** Another instance on the same data, as a second process has it. Where there is none, the races use one instance. */
  readonly peer?: ((store: InboxStore) => Promise<InboxStore> | InboxStore) | undefined
  /** Called after each case. */
  readonly close?: ((store: InboxStore) => unknown) | undefined
}

const RACERS = 64
const HOUR_MS = 3_600_000
const EVERYTHING = 100_000

/**
 * The rules every `InboxStore` keeps, as cases for any test runner.
 *
 * @example
 * ```ts
 * describe('my inbox', () => {
 *   for (const { name, run } of inboxStoreContract({ create: () => createMyInboxStore(pool) })) it(name, run)
 * })
 * ```
 */
export function inboxStoreContract(options: InboxStoreContractOptions): readonly ContractCase[] {
  const time = contractTime(options)
  const { unitMs } = time
  const leaseMs = 4 * unitMs
  const retainMs = 400 * unitMs
  const newKey = (): string => `kit-contract:${crypto.randomUUID()}`
  const anyBytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)

  function entry(key: string, more: Partial<InboxEntry> = {}): InboxEntry {
    return { key, fingerprint: Uint8Array.of(1, 0, 255), payload: anyBytes, sealed: false, ...more }
  }
  async function put(store: InboxStore, more: Partial<InboxEntry> = {}, retention: number = retainMs): Promise<string> {
    const key = more.key ?? newKey()
    expectSame(await store.put(entry(key, more), { retainMs: retention }), 'stored', 'a new key is stored')
    return key
  }
  async function win(store: InboxStore, key: string, given: number = leaseMs): Promise<InboxAcquired> {
    const won = await store.claim(key, { leaseMs: given })
    if (won.kind !== 'acquired') throw new Error(`Contract broken: an event that is due can be claimed, got ${won.kind}`)
    expectSame(won.key, key, 'a claim names its key')
    return won
  }
  async function isDue(store: InboxStore, key: string): Promise<boolean> {
    return (await store.due({ limit: EVERYTHING })).includes(key)
  }
  async function claimKind(store: InboxStore, key: string): Promise<string> {
    return (await store.claim(key, { leaseMs })).kind
  }

  return toCases(options, {
    async 'what was put comes back byte for byte'(store) {
      for (const more of [{ sealed: true }, { payload: new Uint8Array(0) }, { payload: new Uint8Array(300_000).fill(7) }]) {
        const won = await win(store, await put(store, more))
        const expected = entry(won.key, more)
        expectSame(won.sealed, expected.sealed, 'sealed is kept')
        const same = won.payload.length === expected.payload.length && won.payload.every((byte, index) => byte === expected.payload[index])
        expectThat(same, `the payload is kept, got ${won.payload.length} bytes for ${expected.payload.length}`)
        expectThat(won.receivedAt instanceof Date && !Number.isNaN(won.receivedAt.getTime()), 'receivedAt is a date')
      }
      const bytes = (await win(store, await put(store))).payload
      expectSame([...bytes], [...anyBytes], 'every byte is kept')
    },
    async 'of 64 deliveries exactly one is stored'(store) {
      const other = (await options.peer?.(store)) ?? store
      for (const key of Array.from({ length: 5 }, newKey)) {
        const answers = await Promise.all(
          Array.from({ length: RACERS }, (_, racer) => (racer % 2 === 0 ? store : other).put(entry(key), { retainMs })),
        )
        expectSame(answers.filter((answer) => answer === 'stored').length, 1, 'one is stored')
        expectSame(answers.filter((answer) => answer === 'duplicate').length, RACERS - 1, 'the others are duplicates')
      }
    },
    async 'of 64 racers exactly one wins, also for a lapsed lease'(store) {
      const other = (await options.peer?.(store)) ?? store
      const key = await put(store)
      for (const given of [leaseMs, 100 * unitMs]) {
        const claims = await Promise.all(
          Array.from({ length: RACERS }, (_, racer) => (racer % 2 === 0 ? store : other).claim(key, { leaseMs: given })),
        )
        expectSame(claims.filter(({ kind }) => kind === 'acquired').length, 1, 'one racer wins')
        expectSame(claims.filter(({ kind }) => kind === 'in_progress').length, RACERS - 1, 'the others are told that it is in progress')
        await time.pass(4)
      }
    },
    async 'a known key with another fingerprint is a mismatch, and changes nothing'(store) {
      const key = await put(store)
      const forged = entry(key, { fingerprint: Uint8Array.of(1, 0, 254), payload: Uint8Array.of(6) })
      expectSame(await store.put(forged, { retainMs }), 'mismatch', 'another fingerprint is a mismatch')
      const won = await win(store, key)
      expectSame([...won.payload], [...anyBytes], 'the first entry stays')
      await store.complete(won)
      expectSame(await store.put(forged, { retainMs }), 'mismatch', 'also once it is handled')
      expectSame(await store.put(entry(key), { retainMs }), 'duplicate', 'its own fingerprint is a duplicate')
    },
    async 'what can be claimed is due, and nothing else'(store) {
      const key = await put(store)
      expectSame(await isDue(store, key), true, 'a new event is due')
      const first = await win(store, key)
      expectSame(await isDue(store, key), false, 'a held event is not due')
      await time.pass(4)
      expectSame(await isDue(store, key), true, 'an event whose lease ran out is due')
      const second = await win(store, key)
      expectThat(second.fence > first.fence, 'the fence grows')
      await store.release(second, { delayMs: 3 * unitMs })
      expectSame(await isDue(store, key), false, 'an event that waits is not due')
      expectSame(await claimKind(store, key), 'in_progress', 'an event that waits is in progress')
      await time.pass(3)
      expectSame(await isDue(store, key), true, 'an event that has waited is due')
      await store.release(await win(store, key), {})
      expectSame(await isDue(store, key), true, 'an event that was given back is due')
      await store.complete(await win(store, key))
      expectSame(await isDue(store, key), false, 'a handled event is not due')
    },
    async 'the longest waiting is due first, and the limit is kept'(store) {
      const keys: string[] = []
      for (let index = 0; index < 4; index++) {
        keys.push(await put(store))
        await time.pass(0)
      }
      const due = async (): Promise<readonly string[]> => (await store.due({ limit: EVERYTHING })).filter((key) => keys.includes(key))
      expectSame(await due(), keys, 'in the order of their arrival')
      const [first, ...others] = keys as [string, ...string[]]
      await store.release(await win(store, first), {})
      expectSame(await due(), [...others, first], 'an event that was given back waits from then on')
      expectSame((await store.due({ limit: 2 })).length, 2, 'no more than the limit')
    },
    async 'the fence grows, and attempts count when claimed'(store) {
      const key = await put(store)
      let fence = -1n
      for (let attempt = 1; attempt <= 5; attempt++) {
        const won = await win(store, key)
        expectSame(won.attempt, attempt, 'attempts count up')
        expectThat(won.fence > fence, `the fence grows, got ${won.fence} after ${fence}`)
        fence = won.fence
        if (attempt % 2 === 0) await store.release(won, { error: 'TypeError' })
        else await time.pass(4)
      }
    },
    async 'the old holder of a lapsed lease is shut out'(store) {
      const key = await put(store)
      const old = await win(store, key)
      await time.pass(4)
      const young = await win(store, key)
      expectSame(await store.renew(old, leaseMs), false, 'a stale renew is refused')
      expectSame(await store.complete(old), false, 'a stale complete is refused')
      expectSame(await store.release(old, { dead: true }), false, 'a stale release is refused')
      expectSame(await claimKind(store, key), 'in_progress', 'a stale holder changes nothing')
      expectSame(await store.complete(young), true, 'the new holder completes')
      expectSame(await store.complete(old), false, 'a stale complete is refused after that, too')
    },
    async 'a renewed lease holds on, and lapses once it is not renewed'(store) {
      const key = await put(store)
      const held = await win(store, key)
      for (let round = 0; round < 3; round++) {
        await time.pass(2)
        expectSame(await store.renew(held, leaseMs), true, 'a lease that is held is renewed')
      }
      expectSame(await claimKind(store, key), 'in_progress', 'a renewed lease outlives the first one')
      await time.pass(4)
      await win(store, key)
    },
    async 'a completion may be repeated'(store) {
      const key = await put(store)
      const held = await win(store, key)
      expectSame(await store.complete(held), true, 'the holder completes')
      expectSame(await store.complete(held), true, 'the same completion again is harmless')
      expectSame(await store.renew(held, leaseMs), false, 'a handled event is not renewed')
      expectSame(await store.release(held, {}), false, 'a handled event is not given back')
      expectSame(await claimKind(store, key), 'completed', 'it stays handled')
    },
    async 'a handled key is remembered for its retention, an event that is not handled for ever'(store) {
      const handled = await put(store, {}, 6 * unitMs)
      const waiting = await put(store, {}, unitMs)
      const parked = await put(store, {}, unitMs)
      await store.complete(await win(store, handled))
      await store.release(await win(store, parked), { dead: true })
      await time.pass(3)
      expectSame(await store.put(entry(handled), { retainMs }), 'duplicate', 'a handled key is remembered')
      await time.pass(4)
      expectSame(await store.put(entry(handled), { retainMs }), 'stored', 'a handled key is forgotten after its retention')
      expectSame(await store.put(entry(waiting), { retainMs }), 'duplicate', 'an event that waits is never forgotten')
      expectSame((await win(store, waiting)).attempt, 1, 'and can be handled')
      expectSame(await claimKind(store, parked), 'dead', 'a parked event is never forgotten')
    },
    async 'a parked event keeps its payload, and comes back'(store) {
      const key = await put(store)
      expectSame(await store.redrive(key), false, 'an event that is not parked is not driven again')
      expectSame(await store.discard(key), false, 'an event that is not parked is not deleted')
      const last = await win(store, key)
      expectSame(await store.release(last, { dead: true, error: 'TypeError' }), true, 'the holder parks it')
      expectSame(await store.claim(key, { leaseMs }), { kind: 'dead', error: 'TypeError' }, 'a parked event says why')
      expectSame(await isDue(store, key), false, 'a parked event is not due')
      expectSame(await store.put(entry(key), { retainMs }), 'duplicate', 'a parked event is known')
      expectSame(await store.complete(last), false, 'a parked event is not completed')
      const listed = (await store.dead({ limit: EVERYTHING })).find((dead) => dead.key === key)
      expectSame([listed?.attempt, listed?.error, listed?.receivedAt instanceof Date], [1, 'TypeError', true], 'it is listed')
      expectThat((await store.dead({ limit: 1 })).length === 1, 'the list keeps to its limit')
      expectSame(await store.redrive(key), true, 'it is driven again')
      expectSame(await isDue(store, key), true, 'and due')
      const again = await win(store, key)
      expectSame([again.attempt, [...again.payload]], [1, [...anyBytes]], 'its attempts begin anew, with the payload')
      expectThat(again.fence > last.fence, `the fence grows over a redrive, got ${again.fence} after ${last.fence}`)
      await store.release(again, { dead: true })
      expectSame(await store.discard(key), true, 'it is deleted')
      expectSame(await claimKind(store, key), 'missing', 'and gone')
      expectSame(await store.redrive(key), false, 'what is gone is not driven again')
    },
    async 'a jump of the wall clock moves no lease and no delay'(store) {
      const key = await put(store)
      const held = await win(store, key)
      await time.jumped(HOUR_MS, async () => {
        expectSame(await claimKind(store, key), 'in_progress', 'a lease outlives a clock that jumped on')
        expectSame(await isDue(store, key), false, 'and is not due')
      })
      expectSame(await time.jumped(-HOUR_MS, () => store.renew(held, leaseMs)), true, 'a lease outlives a clock that jumped back')
      await time.jumped(-HOUR_MS, () => store.release(held, { delayMs: unitMs }))
      await time.pass(1)
      await win(store, key)
    },
    async 'a key nobody put is missing'(store) {
      const key = newKey()
      expectSame(await store.claim(key, { leaseMs }), { kind: 'missing' }, 'it is missing')
      expectSame([await store.redrive(key), await store.discard(key)], [false, false], 'it cannot be driven again or deleted')
      const held = await win(store, await put(store))
      const forged: InboxAcquired = { ...held, fence: held.fence + 1n }
      const refused = [await store.renew(forged, leaseMs), await store.complete(forged), await store.release(forged, {})]
      expectSame(refused, [false, false, false], 'a fence from the future is refused')
      expectSame(await store.complete({ ...held, key }), false, 'a key nobody put is not completed')
    },
    async 'keys are told apart to the last character'(store) {
      const base = newKey()
      const long = `${base}${'x'.repeat(200)}`
      const keys = [base, `${base} `, base.toUpperCase(), `${base}'";--`, `${base}\u00e9`, `${base}e\u0301`, `${long}1`, `${long}2`]
      for (const key of keys) await put(store, { key, payload: new TextEncoder().encode(key) })
      for (const key of keys) expectSame(new TextDecoder().decode((await win(store, key)).payload), key, 'every key has its own event')
    },
  })
}
