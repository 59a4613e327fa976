import type { RequestOptions } from '@kit/core/http'
import type { TaskDefinition } from '@kit/core/waiter'
import type { PaymentAuthorization } from './generated/payments-brazil.gen.ts'
import { clientFor, sameObject } from './internal/client-source.ts'
import type { BelvoClientSource } from './internal/client-source.ts'
import { hintKey, objectKeys } from './internal/task-hints.ts'
import { openUrl, phaseOf } from './internal/task-phase.ts'
import type { BelvoOpenUrlAction, Finality } from './internal/task-phase.ts'

/** The part of a client that a look at a payment authorization needs; every Belvo client with payments keys fits. */
export interface BelvoPaymentAuthorizationReader {
  readonly payments: {
    readonly paymentAuthorizations: {
      /** Reads one authorization by its id. */
      detail(id: string, options?: RequestOptions): PromiseLike<PaymentAuthorization>
    }
  }
}

/** The definition {@link belvoPaymentAuthorization} makes. */
export type BelvoPaymentAuthorizationTask = TaskDefinition<
  'belvo.paymentAuthorization',
  PaymentAuthorization,
  PaymentAuthorization,
  PaymentAuthorization,
  BelvoOpenUrlAction
>

const finality: Finality = {
  AWAITING_AUTHORIZATION: 'pending',
  PARTIALLY_ACCEPTED: 'pending',
  AUTHORIZED: 'succeeded',
  // It was given and is used up: taken for a failure, somebody would ask the payer to pay again.
  CONSUMED: 'succeeded',
  REVOKED: 'canceled',
  FAILED: 'failed',
}

/**
 * Task definition of a payment authorization in Brazil, for `createTaskWaiter`: the wait ends when the payer has given leave, or will
 * not. The authorization itself goes on after that, to be used up or revoked.
 *
 * | status | wait |
 * | --- | --- |
 * | `AWAITING_AUTHORIZATION` | goes on; reported as `action_required` with the `authorization_url`, if there is one |
 * | `PARTIALLY_ACCEPTED` | goes on: an approval is missing |
 * | `AUTHORIZED` | succeeds |
 * | `CONSUMED` | succeeds: the leave was given and is used up. Look at the charges before you make another |
 * | `REVOKED` | ends as canceled, with the `status_reason_code` |
 * | `FAILED` | fails, with the `status_reason_code` |
 * | any other | goes on, with a warning |
 *
 * That the payer agreed does not say that money moved: wait for the charge. The `PAYMENT_AUTHORIZATIONS` webhooks of the
 * authorization wake it.
 *
 * @param client - The client, or a function that gives the client of the wait's `account`.
 * @see https://developers.belvo.com/products/payments_brazil/
 *
 * @example
 * ```ts
 * const waiter = createTaskWaiter({ tasks: [belvoPaymentAuthorization(belvo)] })
 * const wait = await waiter.start('belvo.paymentAuthorization', { account }, () => belvo.payments.paymentAuthorizations.create(body))
 * const result = await wait.result({ timeoutMs: 3_600_000, onActionRequired: ({ url }) => sendTo(url) })
 * ```
 */
export function belvoPaymentAuthorization(client: BelvoClientSource<BelvoPaymentAuthorizationReader>): BelvoPaymentAuthorizationTask {
  return {
    name: 'belvo.paymentAuthorization',
    idOf: (created) => created.id,
    async retrieve(id, { account, signal }) {
      const { payments } = await clientFor(client, account)
      return sameObject(await payments.paymentAuthorizations.detail(id, { signal }), id)
    },
    classify(authorization) {
      const { status, payment_method_configuration: configuration } = authorization
      const action = status === 'AWAITING_AUTHORIZATION' ? openUrl(status, configuration?.authorization_url) : undefined
      return action ?? phaseOf(finality, authorization)
    },
    hintKeys: (id) => [hintKey('PAYMENT_AUTHORIZATION', id)],
    hintKeysOf: (event) => objectKeys(event, 'PAYMENT_AUTHORIZATION'),
  }
}
