import { isFencedOffError } from '../idempotency/fenced-off-error.ts'
import type { InboxAcquired } from '../idempotency/inbox-store.ts'
import type { TransactionalInboxStore } from '../idempotency/transactional-inbox-store.ts'
import { contractTime } from '../internal/testing/contract-time.ts'
import { expectSame, expectThat } from '../internal/testing/expect-that.ts'
import { toCases } from '../internal/testing/to-cases.ts'
import type { ContractCase } from './contract-case.ts'
import type { ContractTiming } from './contract-clock.ts'

/** Options of {@link transactionalInboxStoreContract}. */
export interface TransactionalInboxStoreContractOptions<Tx> extends ContractTiming {
  /** Makes the store of a case. All cases may share one: they use keys of their own. */
  readonly create: () => Promise<TransactionalInboxStore<Tx>> | TransactionalInboxStore<Tx>
  /** Called after each case. */
  readonly close?: ((store: TransactionalInboxStore<Tx>) => unknown) | undefined
}

/**
 * The rules a `TransactionalInboxStore` keeps besides those of `inboxStoreContract`, as cases for any test runner.
 *
 * @example
 * ```ts
 * for (const { name, run } of transactionalInboxStoreContract({ create: () => store })) it(name, run)
 * ```
 */
export function transactionalInboxStoreContract<Tx>(options: TransactionalInboxStoreContractOptions<Tx>): readonly ContractCase[] {
  const time = contractTime(options)
  const leaseMs = 4 * time.unitMs
  const rollback = new Error('rolled back by the contract')

  async function put(store: TransactionalInboxStore<Tx>): Promise<string> {
    const key = `kit-contract:${crypto.randomUUID()}`
    await store.put({ key, fingerprint: Uint8Array.of(1), payload: Uint8Array.of(2), sealed: false }, { retainMs: 400 * time.unitMs })
    return key
  }
  async function win(store: TransactionalInboxStore<Tx>, key: string): Promise<InboxAcquired> {
    const claim = await store.claim(key, { leaseMs })
    if (claim.kind !== 'acquired') throw new Error(`Contract broken: an event that is due can be claimed, got ${claim.kind}`)
    return claim
  }
  async function kindOf(store: TransactionalInboxStore<Tx>, key: string): Promise<string> {
    return (await store.claim(key, { leaseMs })).kind
  }
  async function failure(work: Promise<unknown>): Promise<unknown> {
    return work.then(
      () => undefined,
      (error: unknown) => error,
    )
  }

  return toCases(options, {
    async 'a commit makes the event handled, and gives what the work gave'(store) {
      const key = await put(store)
      const claim = await win(store, key)
      const result = await store.transaction(async (tx) => {
        await store.completeIn(tx, claim)
        return 'committed'
      })
      expectSame(result, 'committed', 'the result comes back')
      expectSame(await kindOf(store, key), 'completed', 'the event is handled')
    },
    async 'a rollback leaves the event with its holder'(store) {
      const key = await put(store)
      const claim = await win(store, key)
      const caught = await failure(
        store.transaction(async (tx) => {
          await store.completeIn(tx, claim)
          throw rollback
        }),
      )
      expectThat(caught === rollback, 'the transaction rejects with what the work threw')
      expectSame(await kindOf(store, key), 'in_progress', 'the event is held as before')
      expectSame(await store.release(claim, {}), true, 'and can be given back')
      expectSame((await win(store, key)).attempt, 2, 'and handled again')
    },
    async 'a lost claim fails the transaction'(store) {
      const key = await put(store)
      const old = await win(store, key)
      await time.pass(4)
      const young = await win(store, key)
      const caught = await failure(store.transaction((tx) => store.completeIn(tx, old)))
      expectThat(isFencedOffError(caught), 'a stale completion ends with FencedOffError')
      expectSame(await kindOf(store, key), 'in_progress', 'and changes nothing')
      await store.transaction((tx) => store.completeIn(tx, young))
      expectSame(await kindOf(store, key), 'completed', 'the new holder commits')
    },
  })
}
