import { isFencedOffError } from '../idempotency/fenced-off-error.ts'
import type { Acquired, Claim, ClaimOptions } from '../idempotency/idempotency-store.ts'
import type { TransactionalIdempotencyStore } from '../idempotency/transactional-idempotency-store.ts'
import { contractTime } from '../internal/testing/contract-time.ts'
import { expectSame, expectThat } from '../internal/testing/expect-that.ts'
import { toCases } from '../internal/testing/to-cases.ts'
import type { ContractCase } from './contract-case.ts'
import type { ContractTiming } from './contract-clock.ts'

/** Options of {@link transactionalIdempotencyStoreContract}. */
export interface TransactionalIdempotencyStoreContractOptions<Tx> extends ContractTiming {
  /** Makes the store of a case. All cases may share one: they use keys of their own. */
  readonly create: () => Promise<TransactionalIdempotencyStore<Tx>> | TransactionalIdempotencyStore<Tx>
  /** Runs work in a transaction of its own: committed when the work resolves, rolled back when it rejects. Eight run at once. */
  readonly transaction: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
  /** Called after each case. */
  readonly close?: ((store: TransactionalIdempotencyStore<Tx>) => unknown) | undefined
}

const RACERS = 8

/**
 * The rules a `TransactionalIdempotencyStore` keeps besides those of `idempotencyStoreContract`, as cases for any test runner.
 *
 * @example
 * ```ts
 * const contract = transactionalIdempotencyStoreContract({ create: () => store, transaction: (work) => sql.begin(work) })
 * for (const { name, run } of contract) it(name, run)
 * ```
 */
export function transactionalIdempotencyStoreContract<Tx>(options: TransactionalIdempotencyStoreContractOptions<Tx>): readonly ContractCase[] {
  const { transaction } = options
  const time = contractTime(options)
  const lease: ClaimOptions = { leaseMs: 4 * time.unitMs, retainMs: 400 * time.unitMs }
  const newKey = (): string => `kit-contract:${crypto.randomUUID()}`
  const rollback = new Error('rolled back by the contract')

  function won(claim: Claim): Acquired {
    if (claim.kind !== 'acquired') throw new Error(`Contract broken: a key that is free can be claimed, got ${claim.kind}`)
    return claim
  }
  async function failure(work: () => Promise<unknown>): Promise<unknown> {
    try {
      await work()
      return undefined
    } catch (error) {
      return error
    }
  }

  return toCases(options, {
    async 'a committed completion is known outside'(store) {
      const key = newKey()
      await transaction(async (tx) => store.completeIn(tx, won(await store.claimIn(tx, key, lease)), { id: 7 }))
      expectSame(await store.claim(key, lease), { kind: 'completed', result: { id: 7 } }, 'the result is replayed')
      const inside = await transaction((tx) => store.claimIn(tx, key, lease))
      expectSame(inside, { kind: 'completed', result: { id: 7 } }, 'also inside of a transaction')
    },
    async 'a rollback takes claim and completion back'(store) {
      const key = newKey()
      const caught = await failure(() =>
        transaction(async (tx) => {
          await store.completeIn(tx, won(await store.claimIn(tx, key, lease)), 'gone')
          throw rollback
        }),
      )
      expectThat(caught === rollback, 'the transaction rejects with what the work threw')
      expectSame(won(await store.claim(key, lease)).attempt, 1, 'the key is free, and was never tried')
    },
    async 'of several transactions at once one does the work'(store) {
      const key = newKey()
      const kinds = await Promise.all(
        Array.from({ length: RACERS }, () =>
          transaction(async (tx) => {
            const claim = await store.claimIn(tx, key, lease)
            if (claim.kind === 'acquired') await store.completeIn(tx, claim)
            return claim.kind
          }),
        ),
      )
      expectSame(kinds.filter((kind) => kind === 'acquired').length, 1, 'one wins')
      expectThat(
        kinds.every((kind) => kind === 'acquired' || kind === 'in_progress' || kind === 'completed'),
        `the others learn that it is in progress or done, got ${kinds.join(' ')}`,
      )
    },
    async 'a key that an open transaction holds is in progress, soon'(store) {
      const key = newKey()
      let release = (): void => {}
      const held = new Promise<void>((resolve) => {
        release = resolve
      })
      let claimed = false
      const holder = transaction(async (tx) => {
        const claim = won(await store.claimIn(tx, key, lease))
        claimed = true
        await held
        await store.completeIn(tx, claim)
      })
      expectThat(await time.until(() => claimed), 'the first transaction gets the key')
      let second: Claim['kind'] | undefined
      const other = transaction(async (tx) => {
        second = (await store.claimIn(tx, key, lease)).kind
      })
      const answered = await time.until(() => second !== undefined)
      release()
      await Promise.all([holder, other])
      expectThat(answered, 'a claim does not wait for the end of another transaction')
      expectSame(second, 'in_progress', 'it is in progress')
      expectSame((await store.claim(key, lease)).kind, 'completed', 'the first transaction commits')
    },
    async 'a claim from outside can be completed inside'(store) {
      const key = newKey()
      const claim = won(await store.claim(key, lease))
      await transaction((tx) => store.completeIn(tx, claim, 'inside'))
      expectSame(await store.claim(key, lease), { kind: 'completed', result: 'inside' }, 'it is completed')
    },
    async 'a lost claim fails the transaction'(store) {
      const key = newKey()
      const old = won(await store.claim(key, lease))
      await time.pass(4)
      const young = won(await store.claim(key, lease))
      const caught = await failure(() => transaction((tx) => store.completeIn(tx, old, 'stale')))
      expectThat(isFencedOffError(caught), 'a stale completion throws FencedOffError')
      expectSame(await store.complete(young, 'fresh'), true, 'the new holder completes')
      expectSame(await store.claim(key, lease), { kind: 'completed', result: 'fresh' }, 'the result is that of the new holder')
    },
  })
}
