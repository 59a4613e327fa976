import type { TaskDefinition } from '@kit/core/waiter'
import type { AccountVerification } from './generated/fintoc.gen.ts'
import { clientFor, sameObject } from './internal/client-source.ts'
import type { FintocClientSource, FintocGet } from './internal/client-source.ts'
import { eventKeys, hintKey } from './internal/task-hints.ts'
import { phaseOf } from './internal/task-phase.ts'
import type { Finality } from './internal/task-phase.ts'

/** The definition {@link fintocAccountVerification} makes. */
export type FintocAccountVerificationTask = TaskDefinition<
  'fintoc.accountVerification',
  AccountVerification,
  AccountVerification,
  AccountVerification,
  never
>

const finality: Finality = { pending: 'pending', succeeded: 'succeeded', failed: 'failed' }

/**
 * Task definition of an account verification, for `createTaskWaiter`: the wait ends when the holder of the CLABE is known, or
 * cannot be found.
 *
 * | status | wait |
 * | --- | --- |
 * | `pending` | goes on |
 * | `succeeded` | succeeds: name and tax id stand in `counterparty` |
 * | `failed` | fails, with the `reason` or the status as code |
 * | any other | goes on, with a warning |
 *
 * The `account_verification.*` webhooks of the verification wake it.
 *
 * @param client - The client, or a function that gives the client of the wait's `account`.
 * @see https://docs.fintoc.com/api/transfers-api/account-verification/account-verification-object.md
 *
 * @example
 * ```ts
 * const waiter = createTaskWaiter({ tasks: [fintocAccountVerification(fintoc)] })
 * const wait = await waiter.start('fintoc.accountVerification', { account }, () =>
 *   fintoc.v2.accountVerifications.create({ account_number: clabe }, { idempotencyKey }))
 * ```
 */
export function fintocAccountVerification(
  client: FintocClientSource<{ readonly v2: { readonly accountVerifications: FintocGet<AccountVerification> } }>,
): FintocAccountVerificationTask {
  return {
    name: 'fintoc.accountVerification',
    idOf: (created) => created.id,
    async retrieve(id, { account, signal }) {
      const { v2 } = await clientFor(client, account)
      return sameObject(await v2.accountVerifications.get(id, { signal }), id)
    },
    classify: (verification) => phaseOf(finality, { status: verification.status, value: verification, reason: verification.reason }),
    hintKeys: (id) => [hintKey(id)],
    hintKeysOf: (event) => eventKeys(event, 'account_verification'),
  }
}
