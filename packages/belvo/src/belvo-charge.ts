import type { RequestOptions } from '@kit/core/http'
import type { TaskDefinition } from '@kit/core/waiter'
import type { PaymentCharge } from './generated/payments-brazil.gen.ts'
import { clientFor, sameObject } from './internal/client-source.ts'
import type { BelvoClientSource } from './internal/client-source.ts'
import { hintKey, objectKeys } from './internal/task-hints.ts'
import { phaseOf } from './internal/task-phase.ts'
import type { Finality } from './internal/task-phase.ts'

/** The part of a client that a look at a charge needs; every Belvo client with payments keys fits. */
export interface BelvoChargeReader {
  readonly payments: {
    readonly charges: {
      /** Reads one charge by its id. */
      detail(id: string, options?: RequestOptions): PromiseLike<PaymentCharge>
    }
  }
}

/** The definition {@link belvoCharge} makes. */
export type BelvoChargeTask = TaskDefinition<'belvo.charge', PaymentCharge, PaymentCharge, PaymentCharge, never>

// What PARTIAL means is not documented, so it is left out: waited for, with a warning.
const finality: Finality = {
  CREATED: 'pending',
  PENDING: 'pending',
  SCHEDULED: 'pending',
  SUCCEEDED: 'succeeded',
  SETTLED: 'succeeded',
  CANCELED: 'canceled',
  FAILED: 'failed',
}

/**
 * Task definition of a charge in Brazil, of a payment intent or of a payment authorization, for `createTaskWaiter`.
 *
 * | status | wait |
 * | --- | --- |
 * | `CREATED`, `PENDING`, `SCHEDULED` | goes on |
 * | `SUCCEEDED` (of an intent), `SETTLED` (of an authorization) | succeeds |
 * | `FAILED` | fails, with `failure_code` or `status_reason_code` |
 * | `CANCELED` | ends as canceled, with the same codes |
 * | `PARTIAL` (documented without an explanation), any other | goes on, with a warning |
 *
 * The `CHARGES` webhooks of the charge wake it. A charge that is refused at its creation has none: the first look finds it.
 * Charges of payment authorizations exist in version 2 only: read them with a client whose payments keys have
 * `resourceVersion: 'V2'`.
 *
 * @param client - The client, or a function that gives the client of the wait's `account`.
 * @see https://developers.belvo.com/products/payments_brazil/
 *
 * @example
 * ```ts
 * const waiter = createTaskWaiter({ tasks: [belvoCharge(belvo)] })
 * const wait = await waiter.start('belvo.charge', { account }, () => belvo.payments.paymentAuthorizations.charges.create(id, body))
 * ```
 */
export function belvoCharge(client: BelvoClientSource<BelvoChargeReader>): BelvoChargeTask {
  return {
    name: 'belvo.charge',
    idOf: (created) => created.id ?? '',
    async retrieve(id, { account, signal }) {
      const { payments } = await clientFor(client, account)
      return sameObject(await payments.charges.detail(id, { signal }), id)
    },
    classify: (charge) => phaseOf(finality, charge),
    hintKeys: (id) => [hintKey('CHARGE', id)],
    hintKeysOf: (event) => objectKeys(event, 'CHARGE'),
  }
}
