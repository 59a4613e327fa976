import type { RequestOptions } from '@kit/core/http'
import type { PageOptions } from '@kit/core/pagination'
import type { TaskDefinition, TaskPhase } from '@kit/core/waiter'
import type { PaymentChargeV1, PaymentIntent } from './generated/payments-brazil.gen.ts'
import { clientFor, sameObject } from './internal/client-source.ts'
import type { BelvoClientSource } from './internal/client-source.ts'
import { hintKey, objectKeys } from './internal/task-hints.ts'
import { failureOf, openUrl, phaseOf } from './internal/task-phase.ts'
import type { BelvoOpenUrlAction, Finality } from './internal/task-phase.ts'

/**
 * What the payer has to do for a payment: open the page of the bank, or agree to pay the owner of the Pix key, who stands in the
 * intent, after which you call `payments.paymentIntents.update` with `confirm: true`.
 */
export type BelvoPaymentIntentAction = BelvoOpenUrlAction | { readonly kind: 'confirm_payment' }

/** The part of a client that a look at a payment intent needs; every Belvo client with payments keys fits. */
export interface BelvoPaymentIntentReader {
  readonly payments: {
    readonly paymentIntents: {
      /** Reads one intent by its id. */
      detail(id: string, options?: RequestOptions): PromiseLike<PaymentIntent>
      /** Its charges; asked for at the end of a schedule only, where the intent itself shows none. */
      readonly charges: { list(id: string, query?: undefined, options?: PageOptions): AsyncIterable<PaymentChargeV1> }
    }
  }
}

/** The definition {@link belvoPaymentIntent} makes. */
export type BelvoPaymentIntentTask = TaskDefinition<'belvo.paymentIntent', PaymentIntent, PaymentIntent, PaymentIntent, BelvoPaymentIntentAction>

const finality: Finality = {
  REQUIRES_PAYMENT_METHOD: 'pending',
  REQUIRES_ACTION: 'pending',
  PENDING: 'pending',
  PROCESSING: 'pending',
  SCHEDULED: 'pending',
  SUCCEEDED: 'succeeded',
  FAILED: 'failed',
  CANCELED: 'canceled',
}

const chargeFinality: Finality = { CREATED: 'pending', PENDING: 'pending', SCHEDULED: 'pending', SUCCEEDED: 'succeeded', FAILED: 'failed', CANCELED: 'canceled' }

/**
 * Task definition of a payment intent in Brazil, for `createTaskWaiter`: the wait ends when the payment was made or will not be.
 *
 * | status | wait |
 * | --- | --- |
 * | `REQUIRES_PAYMENT_METHOD` | goes on; reported as `action_required` of kind `confirm_payment` |
 * | `REQUIRES_ACTION` | goes on; reported as `action_required` with the `redirect_url`, which is good for 5 minutes, if there is one |
 * | `PENDING`, `PROCESSING`, `SCHEDULED` | goes on |
 * | `SUCCEEDED` | succeeds |
 * | `SCHEDULE_FINISHED` | succeeds if every charge did; ends without success if all are decided and one did not |
 * | `FAILED` | fails, with `failure_code` and `failure_message` |
 * | `CANCELED` | ends as canceled |
 * | any other | goes on, with a warning |
 *
 * The end of a schedule does not say that its payments came through, so the charges decide: in `partial` of a failed result is the
 * intent with all of them, and some may be paid. While none are shown, or one is undecided, the wait goes on.
 *
 * The `PAYMENT_INTENTS` webhooks of the intent wake it. For a biometric payment give the definition a schedule of 2 seconds.
 *
 * @param client - The client, or a function that gives the client of the wait's `account`.
 * @see https://developers.belvo.com/apis/belvoopenapispec/payment-intents-(brazil)/detailpaymentintentbrazil
 *
 * @example
 * ```ts
 * const waiter = createTaskWaiter({ tasks: [belvoPaymentIntent(belvo)] })
 * const wait = await waiter.start('belvo.paymentIntent', { account }, () => belvo.payments.paymentIntents.create(body, { idempotencyKey }))
 * const result = await wait.result({ timeoutMs: 600_000, onActionRequired: (action) => action.kind === 'open_url' && sendTo(action.url) })
 * ```
 */
export function belvoPaymentIntent(client: BelvoClientSource<BelvoPaymentIntentReader>): BelvoPaymentIntentTask {
  return {
    name: 'belvo.paymentIntent',
    idOf: (created) => created.id,
    async retrieve(id, { account, signal }) {
      const { paymentIntents } = (await clientFor(client, account)).payments
      const intent = sameObject(await paymentIntents.detail(id, { signal }), id)
      if (intent.status !== 'SCHEDULE_FINISHED' || (Array.isArray(intent.charges) && intent.charges.length > 0)) return intent
      const charges: PaymentChargeV1[] = []
      for await (const charge of paymentIntents.charges.list(id, undefined, { signal })) charges.push(charge)
      return { ...intent, charges }
    },
    classify(intent) {
      const { status, payment_method_information: information } = intent
      if (status === 'SCHEDULE_FINISHED') return afterSchedule(intent, status)
      if (status === 'REQUIRES_PAYMENT_METHOD') {
        return { phase: 'action_required', status, action: { kind: 'confirm_payment' }, actionKey: 'confirm_payment' }
      }
      const action = status === 'REQUIRES_ACTION' ? openUrl(status, information?.open_finance?.redirect_url) : undefined
      return action ?? phaseOf(finality, intent)
    },
    hintKeys: (id) => [hintKey('PAYMENT_INTENT', id)],
    hintKeysOf: (event) => objectKeys(event, 'PAYMENT_INTENT'),
  }
}

function afterSchedule(intent: PaymentIntent, status: string): TaskPhase<PaymentIntent, never> {
  const phases = (intent.charges ?? []).map((charge) => phaseOf<PaymentChargeV1>(chargeFinality, charge))
  const open = phases.filter((phase) => phase.phase === 'pending')
  if (phases.length === 0 || open.length > 0) return { phase: 'pending', status, known: open.every(({ known }) => known) }
  const failures = phases.flatMap((phase) => ('error' in phase ? phase : []))
  if (failures.length === 0) return { phase: 'succeeded', status, value: intent }
  const canceled = failures.length === phases.length && failures.every(({ phase }) => phase === 'canceled')
  // Which of several codes is the reason nobody can say; the first one that is no cancellation says most.
  const { error } = failures.find(({ phase }) => phase === 'failed') ?? { error: failureOf(intent, status) }
  return { phase: canceled ? 'canceled' : 'failed', status, error, partial: intent }
}
