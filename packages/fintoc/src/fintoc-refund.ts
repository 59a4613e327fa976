import type { TaskDefinition } from '@kit/core/waiter'
import type { Refund } from './generated/fintoc.gen.ts'
import { clientFor, sameObject } from './internal/client-source.ts'
import type { FintocClientSource, FintocGet } from './internal/client-source.ts'
import { eventKeys, hintKey } from './internal/task-hints.ts'
import { phaseOf } from './internal/task-phase.ts'
import type { Finality } from './internal/task-phase.ts'

/** The definition {@link fintocRefund} makes. */
export type FintocRefundTask = TaskDefinition<'fintoc.refund', Refund, Refund, Refund, never>

// Sources disagree on the first status, `created` or `pending`: neither ends anything.
const finality: Finality = {
  created: 'pending',
  pending: 'pending',
  in_progress: 'pending',
  succeeded: 'succeeded',
  failed: 'failed',
  canceled: 'canceled',
}

/**
 * Task definition of a refund, for `createTaskWaiter`: the wait ends when the payer has the money back, or will not get it.
 *
 * | status | wait |
 * | --- | --- |
 * | `created`, `pending`, `in_progress` | goes on |
 * | `succeeded` | succeeds |
 * | `failed` | fails, with the `failure_code` (missing for accounts pinned to 2023-11-15) or the status as code |
 * | `canceled` | ends as canceled |
 * | any other | goes on, with a warning |
 *
 * The `refund.*` webhooks of the refund wake it.
 *
 * @param client - The client, or a function that gives the client of the wait's `account`.
 * @see https://docs.fintoc.com/reference/payments-api/refunds/refund-object
 *
 * @example
 * ```ts
 * const waiter = createTaskWaiter({ tasks: [fintocRefund(fintoc)] })
 * const wait = await waiter.start('fintoc.refund', { account }, () => fintoc.refunds.create(body, { idempotencyKey }))
 * ```
 */
export function fintocRefund(client: FintocClientSource<{ readonly refunds: FintocGet<Refund> }>): FintocRefundTask {
  return {
    name: 'fintoc.refund',
    idOf: (created) => created.id,
    async retrieve(id, { account, signal }) {
      const { refunds } = await clientFor(client, account)
      return sameObject(await refunds.get(id, { signal }), id)
    },
    classify: (refund) => phaseOf(finality, { status: refund.status, value: refund, reason: refund.failure_code }),
    hintKeys: (id) => [hintKey(id)],
    hintKeysOf: (event) => eventKeys(event, 'refund'),
  }
}
