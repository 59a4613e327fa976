import { listAt, objectAt, stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { Call, OperationHandler } from '../../operation.ts'
import { belvoRefusal } from '../belvo-refusal.ts'
import { passesFilters } from '../data/list-filter.ts'
import { nextUrlPage } from '../next-url-page.ts'
import type { PayerBook } from './payers.ts'
import { paymentIntentResource } from './payment-intent-resource.ts'
import type { PaymentIntent, PaymentIntentBook } from './payment-intents.ts'
import { scheduledDays } from './payment-schedule.ts'

const dayMs = 86_400_000
const furthestDays = 720
const openFinance = 'payment_method_details.open_finance'

/** Answers show neither tax ids, nor e-mail addresses, nor phone numbers; only a random key is shown. */
function masked(text: string): string {
  return /^[0-9a-f]{8}-/i.test(text) ? text : `${text.slice(0, 2)}******${text.slice(-2)}`
}

function searchable({ description, externalId, statementDescription }: PaymentIntent): string {
  return [description, externalId, statementDescription].join('\n').toLowerCase()
}

function filterFields(intent: PaymentIntent): Record<string, string | undefined> {
  return {
    id: intent.id,
    amount: intent.amount,
    created_at: new Date(intent.createdAt).toISOString(),
    updated_at: new Date(intent.updatedAt).toISOString(),
    customer: intent.customer ?? undefined,
    external_id: intent.externalId ?? undefined,
    provider: 'belvo',
    payment_method_type: intent.method,
    status: intent.status,
  }
}

export function createPaymentIntentOperations(
  intents: PaymentIntentBook,
  payers: PayerBook,
  now: () => number,
): readonly OperationHandler[] {
  const existing = ({ params }: Call): PaymentIntent => {
    const intent = intents.find(params['id'] ?? '')
    if (intent === undefined) throw belvoRefusal(404, 'not_found', 'Not found.')
    return intent
  }

  const shownDetails = (given: JsonObject): JsonObject => {
    const { pix_key: pixKey, cpf, beneficiary_bank_account: account, ...rest } = given
    return {
      payer_institution: null,
      ...rest,
      ...(typeof pixKey === 'string' ? { pix_key: masked(pixKey) } : {}),
      ...(account === undefined ? {} : { beneficiary_bank_account: payers.bankAccountId(account) }),
      ...(typeof cpf === 'string' ? { cpf: masked(cpf) } : {}),
    }
  }

  const confirm = (intent: PaymentIntent): void => {
    if (intent.method !== 'open_finance') return
    if (typeof intent.details['payer_institution'] !== 'string') {
      throw belvoRefusal(400, 'required', 'This field is required.', `${openFinance}.payer_institution`)
    }
    intents.confirm(intent)
  }

  const checkAmount = (amount: string): string => {
    if (Number(amount) < 0.01) throw belvoRefusal(400, 'min_value', 'Ensure this value is greater than or equal to 0.01.', 'amount')
    return amount
  }

  return [
    {
      id: 'payments.paymentIntents.create',
      handle({ body }) {
        const given = objectAt(objectAt(body, 'payment_method_details'), 'open_finance') ?? {}
        const schedule = scheduledDays(given['schedule'])
        const tooFar = schedule !== undefined && (schedule.first <= now() || schedule.last > now() + furthestDays * dayMs)
        if (tooFar) throw belvoRefusal(400, 'invalid', `Scheduled dates are 1 to ${furthestDays} days ahead.`, `${openFinance}.schedule`)
        const [method] = listAt(body, 'allowed_payment_method_types')
        const wanted = method === 'open_finance_biometric_pix' ? method : 'open_finance'
        const details = shownDetails(given)
        if (body['confirm'] === true && wanted === 'open_finance' && typeof details['payer_institution'] !== 'string') {
          throw belvoRefusal(400, 'required', 'This field is required.', `${openFinance}.payer_institution`)
        }
        const customer = payers.customerId(body['customer'])
        const intent = intents.create({
          customer: typeof customer === 'string' ? customer : null,
          externalId: stringAt(body, 'external_id') ?? null,
          amount: checkAmount(stringAt(body, 'amount') ?? ''),
          description: stringAt(body, 'description') ?? '',
          statementDescription: stringAt(body, 'statement_description') ?? null,
          method: wanted,
          metadata: objectAt(body, 'metadata') ?? {},
          schedule,
          details,
        })
        if (body['confirm'] === true) confirm(intent)
        return { status: 201, body: paymentIntentResource(intent) }
      },
    },
    {
      id: 'payments.paymentIntents.list',
      handle(call) {
        const { query } = call
        const search = query.get('search')?.toLowerCase()
        const found = intents.all.filter(
          (intent) => passesFilters(filterFields(intent), query) && (search === undefined || searchable(intent).includes(search)),
        )
        // Without `ordering` the order is not documented.
        const latestFirst = query.get('ordering') !== 'updated_at'
        const sorted = found.toSorted((a, b) => (latestFirst ? b.updatedAt - a.updatedAt : a.updatedAt - b.updatedAt))
        return nextUrlPage(call, sorted, paymentIntentResource)
      },
    },
    {
      id: 'payments.paymentIntents.detail',
      handle: (call) => ({ status: 200, body: paymentIntentResource(existing(call)) }),
    },
    {
      id: 'payments.paymentIntents.update',
      handle(call) {
        const intent = existing(call)
        const changes = objectAt(objectAt(call.body, 'payment_method_details'), 'open_finance')
        const open = intent.status === 'REQUIRES_PAYMENT_METHOD' || intent.status === 'REQUIRES_ACTION'
        if (!open) throw belvoRefusal(400, 'invalid', `The payment intent is ${intent.status}.`, 'status')
        if (changes !== undefined) intents.change(intent, changes)
        // Confirming once more gives the same redirect.
        if (call.body['confirm'] === true && intent.status === 'REQUIRES_PAYMENT_METHOD') confirm(intent)
        return { status: 200, body: paymentIntentResource(intent) }
      },
    },
    {
      id: 'payments.paymentIntents.authorize',
      handle({ params }) {
        const intent = intents.find(params['payment_intent_id'] ?? '')
        if (intent === undefined) throw belvoRefusal(404, 'not_found', 'Not found.')
        const waits = intent.method === 'open_finance_biometric_pix' && intent.status === 'PENDING'
        if (!waits) throw belvoRefusal(400, 'invalid', `The payment intent is ${intent.status}; only a biometric one that waits is authorised here.`, 'status')
        void intents.authorise(intent)
        return { status: 204 }
      },
    },
    {
      id: 'payments.paymentIntents.cancel',
      handle(call) {
        if (!intents.cancel(existing(call))) {
          throw belvoRefusal(400, 'cancellation_error', 'Only a scheduled payment can be cancelled, until 23:59:00 GMT-3 of the day before.')
        }
        return { status: 204 }
      },
    },
  ]
}
