import type { EventTraitsTable, KitEvent, Outcome } from '@kit/core/events'
import type { BelvoEventMap } from '../events/belvo-event.ts'
import { isText } from './is-text.ts'

type Subject = KitEvent['subject']
type Json = Readonly<Record<string, unknown>>
type Body = { readonly data?: unknown }
type Outcomes = ReadonlyMap<unknown, Outcome>

// A body is what somebody sent: its members may be missing or of any kind, whatever the types say.
const NOTHING: Json = {}
const fields = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : NOTHING)

const subject = (kind: string, id: unknown): Subject => (isText(id) ? { kind, id } : undefined)

const link = (body: { readonly link_id?: string | null }): Subject => subject('link', body.link_id)

const consent = (body: Body & { readonly link_id?: string | null }): Subject => subject('consent', fields(body.data)['consent_id']) ?? link(body)

const object =
  (kind: string) =>
  (body: { readonly object_id?: string }): Subject =>
    subject(kind, body.object_id)

const detail =
  (kind: string) =>
  (body: { readonly details?: unknown }): Subject =>
    subject(kind, fields(body.details)['id'])

// A delivery with errors announces a failed retrieval. Without `data`, or with errors in a form nobody has seen, neither is proved.
const read =
  (outcome: Outcome) =>
  ({ data }: Body): Outcome => {
    const errors = fields(data)['errors'] ?? []
    if (typeof data !== 'object' || data === null || !Array.isArray(errors)) return 'updated'
    return errors.length > 0 ? 'failed' : outcome
  }

// The code only says that the status changed: what it became stands in the data. Old Colombian deliveries write it in small letters.
const status =
  (outcomes: Outcomes) =>
  ({ data }: Body): Outcome => {
    const name = fields(data)['status']
    return typeof name === 'string' ? (outcomes.get(name) ?? outcomes.get(name.toUpperCase()) ?? 'updated') : 'updated'
  }

// The end of a schedule does not say that its payments came through, so SCHEDULE_FINISHED is an update like any status we do not know.
const payment: Outcomes = new Map<string, Outcome>([
  ['REQUIRES_PAYMENT_METHOD', 'action_required'],
  ['REQUIRES_ACTION', 'action_required'],
  ['PENDING', 'pending'],
  ['PROCESSING', 'pending'],
  ['SCHEDULED', 'pending'],
  ['SUCCEEDED', 'succeeded'],
  ['FAILED', 'failed'],
  ['CANCELED', 'canceled'],
])

// PARTIAL is in the provider's list without a word on what it means.
const charge: Outcomes = new Map<string, Outcome>([
  ['CREATED', 'pending'],
  ['PENDING', 'pending'],
  ['SCHEDULED', 'pending'],
  ['SUCCEEDED', 'succeeded'],
  ['SETTLED', 'succeeded'],
  ['FAILED', 'failed'],
  ['CANCELED', 'canceled'],
])

// CONSUMED ends an authorization that was given: it is used up, which is an update.
const authorization: Outcomes = new Map<string, Outcome>([
  ['AWAITING_AUTHORIZATION', 'action_required'],
  ['PARTIALLY_ACCEPTED', 'pending'],
  ['AUTHORIZED', 'succeeded'],
  ['REVOKED', 'canceled'],
  ['FAILED', 'failed'],
])

const enrollment: Outcomes = new Map<string, Outcome>([
  ['PENDING', 'pending'],
  ['SUCCEEDED', 'succeeded'],
  ['FAILED', 'failed'],
  ['CANCELED', 'canceled'],
])

const debit: Outcomes = new Map<string, Outcome>([
  ['initial', 'pending'],
  ['processing', 'pending'],
  ['successful', 'succeeded'],
  ['failed', 'failed'],
  ['canceled', 'canceled'],
])

// The code states the outcome, and a status beside it has to agree: two statements that differ prove neither. Where the set of statuses is
// documented, one we do not know proves nothing either.
const stated =
  (outcome: Outcome, unknown: Outcome | undefined) =>
  ({ details }: { readonly details?: unknown }): Outcome | undefined => {
    const name = fields(details)['status'] ?? undefined
    if (name === undefined) return outcome
    const said = debit.get(name)
    return said === undefined ? unknown : said === outcome ? outcome : undefined
  }

const registered = (outcome: Outcome) => ({ topic: 'mandate', outcome: stated(outcome, outcome), subject: detail('payment_method') }) as const
const debited = (outcome: Outcome) => ({ topic: 'payment', outcome: stated(outcome, undefined), subject: detail('payment_request') }) as const

const ready = { topic: 'sync', outcome: read('succeeded'), subject: link } as const
const news = { topic: 'sync', outcome: read('updated'), subject: link } as const
const consentChanged = { topic: 'consent', outcome: 'updated', subject: consent } as const
const consentExpired = { topic: 'consent', outcome: 'expired', subject: consent } as const

/** What each event type of Belvo says in the shared words. */
export const belvoEventTraits: EventTraitsTable<BelvoEventMap> = {
  'ACCOUNTS.historical_update': ready,
  'ACCOUNTS.new_accounts_available': news,
  'TRANSACTIONS.historical_update': ready,
  'TRANSACTIONS.new_transactions_available': news,
  'TRANSACTIONS.transactions_updated': news,
  'TRANSACTIONS.transactions_deleted': news,
  'OWNERS.historical_update': ready,
  'OWNERS.new_owners_available': news,
  'BILLS.historical_update': ready,
  'BILLS.new_bills_available': news,
  'INVESTMENTS.historical_update': ready,
  'INVESTMENTS.new_investments_available': news,
  'INVESTMENT_TRANSACTIONS.historical_update': ready,
  'INVESTMENT_TRANSACTIONS.new_investment_transactions_available': news,
  'EXCHANGES.historical_update': ready,
  'INCOMES.historical_update': ready,
  'RECURRING_EXPENSES.historical_update': ready,
  'RISK_INSIGHTS.historical_update': ready,
  'EMPLOYMENT_RECORDS.historical_update': ready,
  'EMPLOYMENT_RECORDS.employment_changes': news,
  'EMPLOYMENT_METRICS.historical_update': ready,
  'CURRENT_EMPLOYMENTS.historical_update': ready,
  'EMPLOYMENTS.historical_update': ready,
  'EMPLOYMENTS.new_employments_available': news,
  // Invoices come in slices, up to six in each direction, and none says that it is the last.
  'INVOICES.initial_inflow_update': news,
  'INVOICES.initial_outflow_update': news,
  'INVOICES.historical_inflow_update': news,
  'INVOICES.historical_outflow_update': news,
  'INVOICES.new_invoices_available': news,
  'TAX_RETURNS.historical_update': ready,
  'TAX_RETURNS.new_tax_returns_available': news,
  'TAX_STATUS.historical_update': ready,
  'TAX_COMPLIANCE_STATUS.historical_update': ready,
  'TAX_RETENTIONS.historical_update': ready,
  'FINANCIAL_STATEMENTS.historical_update': ready,
  'FINANCIAL_STATEMENTS.new_financial_statements_available': news,
  'LINK.invalid_credentials': { topic: 'connection', outcome: 'action_required', subject: link },
  'LINK.token_required': { topic: 'connection', outcome: 'action_required', subject: link },
  'LINK.link_deleted': { topic: 'connection', outcome: 'deleted', subject: link },
  'CONSENT.openfinance_consent_about_to_expire': { topic: 'consent', outcome: 'action_required', subject: consent },
  'CONSENT.openfinance_consent_expired': consentExpired,
  'CONSENT.consent_expired': consentExpired,
  'CONSENT.openfinance_consent_with_unrecoverable_resources': consentChanged,
  'CONSENT.openfinance_consent_with_temporarily_unavailable_resources': consentChanged,
  'CONSENT.openfinance_consent_expiration_changed': consentChanged,
  // No body was seen, and the provider calls the item both ready to charge and settled.
  'COLLECTION_INSTRUCTIONS.item_ready_to_charge': { topic: 'payment', outcome: 'updated', subject: link },
  'BALANCES.historical_update': ready,
  'BALANCES.new_balances_available': news,
  'INVESTMENTS_PORTFOLIOS.historical_update': ready,
  'INVESTMENTS_PORTFOLIOS.new_investments_portfolios_available': news,
  'PAYMENT_INTENTS.OBJECT_CREATED': { topic: 'payment', outcome: 'created', subject: object('payment_intent') },
  'PAYMENT_INTENTS.STATUS_UPDATE': { topic: 'payment', outcome: status(payment), subject: object('payment_intent') },
  'CHARGES.OBJECT_CREATED': { topic: 'payment', outcome: 'created', subject: object('charge') },
  'CHARGES.STATUS_UPDATE': { topic: 'payment', outcome: status(charge), subject: object('charge') },
  'TRANSACTIONS.OBJECT_CREATED': { topic: 'payment', outcome: 'created', subject: object('transaction') },
  'ENROLLMENTS.OBJECT_CREATED': { topic: 'mandate', outcome: 'created', subject: object('enrollment') },
  'ENROLLMENTS.STATUS_UPDATE': { topic: 'mandate', outcome: status(enrollment), subject: object('enrollment') },
  'CUSTOMERS.OBJECT_CREATED': { topic: 'account', outcome: 'created', subject: object('customer') },
  'BANK_ACCOUNTS.OBJECT_CREATED': { topic: 'account', outcome: 'created', subject: object('bank_account') },
  'PAYMENT_AUTHORIZATIONS.STATUS_UPDATE': { topic: 'mandate', outcome: status(authorization), subject: object('payment_authorization') },
  'payment_method_update.payment_method_registration_successful': registered('succeeded'),
  'payment_method_update.payment_method_registration_failed': registered('failed'),
  'payment_method_update.payment_method_registration_canceled': registered('canceled'),
  'payment_request_update.payment_request_successful': debited('succeeded'),
  'payment_request_update.payment_request_failed': debited('failed'),
  // Which status a chargeback carries is not documented.
  'payment_request_update.payment_request_chargeback': { topic: 'dispute', outcome: 'created', subject: detail('payment_request') },
  customer_update: { topic: 'account', outcome: 'updated', subject: detail('customer') },
  consent_update: { topic: 'consent', outcome: 'updated', subject: detail('consent') },
}
