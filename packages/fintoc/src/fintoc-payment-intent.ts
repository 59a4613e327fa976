import type { TaskDefinition } from '@kit/core/waiter'
import type { PaymentIntent } from './generated/fintoc.gen.ts'
import { clientFor, sameObject } from './internal/client-source.ts'
import type { FintocClientSource, FintocGet } from './internal/client-source.ts'
import { eventKeys, hintKey } from './internal/task-hints.ts'
import { dateOf, phaseOf } from './internal/task-phase.ts'
import type { Finality } from './internal/task-phase.ts'

/** What the payer has to do for a payment. */
export interface FintocPaymentAction {
  readonly kind: 'next_action'
  /** `next_action` of the payment as Fintoc sent it; its shape is not documented. It may hold a token: keep it out of logs. */
  readonly nextAction: Readonly<Record<string, unknown>>
}

/** The definition {@link fintocPaymentIntent} makes. */
export type FintocPaymentIntentTask = TaskDefinition<'fintoc.paymentIntent', PaymentIntent, PaymentIntent, PaymentIntent, FintocPaymentAction>

const finality: Finality = {
  created: 'pending',
  in_progress: 'pending',
  pending: 'pending',
  requires_action: 'pending',
  succeeded: 'succeeded',
  failed: 'failed',
  rejected: 'failed',
  expired: 'expired',
}

/**
 * Task definition of a payment intent, for `createTaskWaiter`: the wait ends when the money arrived or is not going to.
 *
 * | status | wait |
 * | --- | --- |
 * | `created`, `in_progress`, `pending` | goes on; `pending` is decided later, sometimes much later |
 * | `requires_action` | goes on; reported as `action_required` if `next_action` says what the payer has to do |
 * | `succeeded` | succeeds |
 * | `failed`, `rejected` | fails, with the `error_reason` or the status as code |
 * | `expired` | ends as expired |
 * | any other | goes on, with a warning |
 *
 * The `payment_intent.*` webhooks of the payment wake it. For a payment made with the v1 method, `paymentIntents.create`, give
 * `{ v2: fintoc }` as the client: the looks then go to v1 as well.
 *
 * @param client - The client, or a function that gives the client of the wait's `account`.
 * @see https://docs.fintoc.com/reference/payments-api/payment-intents/payment-intents-object
 *
 * @example
 * ```ts
 * const waiter = createTaskWaiter({ tasks: [fintocPaymentIntent(fintoc)] })
 * const wait = await waiter.start('fintoc.paymentIntent', { account }, () => fintoc.v2.paymentIntents.create(body, { idempotencyKey }))
 * ```
 */
export function fintocPaymentIntent(
  client: FintocClientSource<{ readonly v2: { readonly paymentIntents: FintocGet<PaymentIntent> } }>,
): FintocPaymentIntentTask {
  return {
    name: 'fintoc.paymentIntent',
    idOf: (created) => created.id,
    async retrieve(id, { account, signal }) {
      const { v2 } = await clientFor(client, account)
      return sameObject(await v2.paymentIntents.get(id, { signal }), id)
    },
    classify(intent) {
      const { status, next_action: nextAction, expires_at: expiresAt } = intent
      if (status === 'requires_action' && typeof nextAction === 'object' && nextAction !== null) {
        const until = dateOf(expiresAt)
        const { type } = nextAction
        return {
          phase: 'action_required',
          status,
          action: { kind: 'next_action', nextAction },
          // A second factor after a redirect is another action; the content may be secret, so it is no part of the key.
          actionKey: `next_action:${typeof type === 'string' ? type : ''}`,
          ...(until === undefined ? {} : { expiresAt: until }),
        }
      }
      return phaseOf(finality, { status, value: intent, reason: intent.error_reason, expiresAt })
    },
    expiresAtOf: (created) => dateOf(created.expires_at),
    hintKeys: (id) => [hintKey(id)],
    hintKeysOf: (event) => eventKeys(event, 'payment_intent'),
  }
}
