import type { BelvoAggregationEventMap } from '../events/belvo-aggregation-event-map.ts'
import type { BelvoDirectDebitEventMap } from '../events/belvo-direct-debit-event-map.ts'
import type { BelvoPaymentsEventMap } from '../events/belvo-payments-event-map.ts'

type Own<Body, Members extends string> = Body extends unknown ? Pick<Body, Extract<keyof Body, Members>> : never

type AggregationSamples = {
  readonly [Type in keyof BelvoAggregationEventMap]: Own<BelvoAggregationEventMap[Type]['data'], 'process_type' | 'external_id' | 'data'>
}
type PaymentsSamples = { readonly [Type in keyof BelvoPaymentsEventMap]: Own<BelvoPaymentsEventMap[Type]['data'], 'external_id' | 'data'> }
type DirectDebitSamples = {
  readonly [Type in keyof BelvoDirectDebitEventMap]: Own<BelvoDirectDebitEventMap[Type]['data'], 'eventCode' | 'details'>
}

const first = 'historical_update'
const refresh = 'recurrent_update'

const invoices = { total_invoices: 128, first_invoice_date: '2025-04-03', last_invoice_date: '2026-04-02' }
const transactions = {
  total_transactions: 42,
  total_inflow_transactions: 12,
  total_outflow_transactions: 30,
  first_transaction_date: '2025-05-06',
  last_transaction_date: '2026-05-04',
}
const consent_id = '5b8f2c1d-7e3a-4f60-9b1c-2d4e6f8a0c13'
const consent = {
  consent_id,
  action: 'renew',
  institution: 'ofmockbank_br_retail',
  institution_display_name: 'Mock Bank',
  institution_icon_logo: 'https://cdn.example.com/mock-bank.svg',
}
const changed = { count: 2, transactions: ['0a4c7d1e-2b6f-4a83-9c5d-1e7f3b9a6d20', '7d2e9b4a-6c1f-4d58-8a3e-5f0b7c2d9e41'] }

/** What the bodies about a link hold besides type, code and ids. */
export const aggregationSamples: AggregationSamples = {
  'ACCOUNTS.historical_update': { process_type: first, data: { total_accounts: 3 } },
  'ACCOUNTS.new_accounts_available': { process_type: refresh, data: { new_accounts: 1 } },
  'TRANSACTIONS.historical_update': { process_type: first, data: transactions },
  'TRANSACTIONS.new_transactions_available': { process_type: refresh, data: { new_transactions: 7 } },
  'TRANSACTIONS.transactions_updated': { data: changed },
  'TRANSACTIONS.transactions_deleted': { data: changed },
  'OWNERS.historical_update': { process_type: first, data: { total_owners: 1 } },
  'OWNERS.new_owners_available': { process_type: refresh, data: { new_owners: 1 } },
  'BILLS.historical_update': { process_type: first, data: { total_bills: 11 } },
  'BILLS.new_bills_available': { process_type: refresh, data: { new_bills: 1 } },
  'INVESTMENTS.historical_update': { process_type: first, data: { total_investments: 4 } },
  'INVESTMENTS.new_investments_available': { process_type: refresh, data: { new_investments: 1 } },
  'INVESTMENT_TRANSACTIONS.historical_update': { process_type: first, data: transactions },
  'INVESTMENT_TRANSACTIONS.new_investment_transactions_available': { process_type: refresh, data: { new_transactions: 2 } },
  'EXCHANGES.historical_update': { process_type: first, data: { total_exchanges: 2 } },
  'INCOMES.historical_update': { process_type: first, data: { total_incomes: 1, number_of_income_streams: 2 } },
  'RECURRING_EXPENSES.historical_update': { process_type: first, data: { total_recurring_expenses: 9 } },
  'RISK_INSIGHTS.historical_update': { process_type: first, data: { total_risk_insights: 1 } },
  'EMPLOYMENT_RECORDS.historical_update': { process_type: first, data: { total_employment_record_profiles: 1 } },
  'EMPLOYMENT_RECORDS.employment_changes': { process_type: refresh, data: { employment_changes: ['SALARY_INCREASED'] } },
  'EMPLOYMENT_METRICS.historical_update': { process_type: first, data: { total_employment_metrics: 1 } },
  'CURRENT_EMPLOYMENTS.historical_update': { process_type: first, data: {} },
  'EMPLOYMENTS.historical_update': { process_type: first, data: { total_employments: 2 } },
  'EMPLOYMENTS.new_employments_available': { process_type: refresh, data: { new_employments: 1 } },
  'INVOICES.initial_inflow_update': { process_type: first, data: invoices },
  'INVOICES.initial_outflow_update': { process_type: first, data: invoices },
  'INVOICES.historical_inflow_update': { process_type: first, data: invoices },
  'INVOICES.historical_outflow_update': { process_type: first, data: invoices },
  'INVOICES.new_invoices_available': { process_type: refresh, data: { new_invoices: 5 } },
  'TAX_RETURNS.historical_update': {
    process_type: first,
    data: { type: 'yearly', total_tax_returns: 5, first_tax_return_year: 2021, last_tax_return_year: 2025 },
  },
  'TAX_RETURNS.new_tax_returns_available': { process_type: refresh, data: { new_tax_returns: 1, type: 'monthly' } },
  'TAX_STATUS.historical_update': { process_type: first, data: { total_tax_status: 1, last_status_change_date: '2019-02-11' } },
  'TAX_COMPLIANCE_STATUS.historical_update': { process_type: first, data: { total_tax_compliance_status: 1 } },
  'TAX_RETENTIONS.historical_update': {
    process_type: first,
    data: { total_tax_retentions: 6, first_tax_retention_date: '2025-06-01', last_tax_retention_date: '2026-04-30' },
  },
  'FINANCIAL_STATEMENTS.historical_update': { process_type: first, data: { new_financial_statements: 3 } },
  'FINANCIAL_STATEMENTS.new_financial_statements_available': { process_type: 'async_post', data: { new_financial_statements: 1 } },
  'LINK.invalid_credentials': {
    process_type: refresh,
    data: { error_code: 'login_error', error_message: 'The login was refused', status: 400 },
  },
  'LINK.token_required': {
    process_type: refresh,
    data: { error_code: 'token_required', error_message: 'A second factor is needed', status: 428 },
  },
  'LINK.link_deleted': { data: {} },
  'CONSENT.openfinance_consent_about_to_expire': {
    process_type: refresh,
    data: { ...consent, consent_due_date: '2026-05-11T12:30:00Z' },
  },
  'CONSENT.openfinance_consent_expired': { process_type: refresh, data: consent },
  'CONSENT.consent_expired': { external_id: null, data: consent },
  'CONSENT.openfinance_consent_with_unrecoverable_resources': { data: { consent_id } },
  'CONSENT.openfinance_consent_with_temporarily_unavailable_resources': { data: { consent_id } },
  'CONSENT.openfinance_consent_expiration_changed': { data: { consent_id } },
  'COLLECTION_INSTRUCTIONS.item_ready_to_charge': { data: {} },
  'BALANCES.historical_update': {
    process_type: first,
    data: { total_balances: 30, first_balance_date: '2026-04-04', last_balance_date: '2026-05-04' },
  },
  'BALANCES.new_balances_available': { process_type: refresh, data: { new_balances: 1 } },
  'INVESTMENTS_PORTFOLIOS.historical_update': { process_type: first, data: { total_portfolios: 2 } },
  'INVESTMENTS_PORTFOLIOS.new_investments_portfolios_available': { process_type: refresh, data: { new_portfolios: 1 } },
}

const external_id = '8e1f4a7c-3b5d-4c92-a6e0-7f2d9b1c5a38'

/** What the bodies of payments hold besides type, code and ids. A charge has only what both of its versions have. */
export const paymentsSamples: PaymentsSamples = {
  'PAYMENT_INTENTS.OBJECT_CREATED': { external_id, data: {} },
  'PAYMENT_INTENTS.STATUS_UPDATE': {
    external_id,
    data: { status: 'SUCCEEDED', metadata: { order: '4711' }, end_to_end_id: 'E18236120202605041230abcDEF01234' },
  },
  'CHARGES.OBJECT_CREATED': { external_id: null, data: {} },
  'CHARGES.STATUS_UPDATE': { external_id: null, data: { status: 'SUCCEEDED' } },
  'TRANSACTIONS.OBJECT_CREATED': { external_id: null, data: {} },
  'ENROLLMENTS.OBJECT_CREATED': { external_id, data: { metadata: { order: '4711' } } },
  'ENROLLMENTS.STATUS_UPDATE': { external_id, data: { status: 'SUCCEEDED', status_reason_code: null, status_reason_message: null } },
  'CUSTOMERS.OBJECT_CREATED': { external_id, data: {} },
  'BANK_ACCOUNTS.OBJECT_CREATED': { external_id, data: {} },
  'PAYMENT_AUTHORIZATIONS.STATUS_UPDATE': {
    external_id,
    data: { status: 'AUTHORIZED', status_reason_code: null, status_reason_message: null },
  },
}

const reference = 'order-4711'
const unfailed = { failedReason: null, failedMessage: null }
const refused = { failedReason: 'insufficient_funds', failedMessage: 'There was not enough money' }

/** What the bodies of Direct Debit hold besides type, time and the id of what changed. */
export const directDebitSamples: DirectDebitSamples = {
  'payment_method_update.payment_method_registration_successful': {
    eventCode: 'payment_method_registration_successful',
    details: { reference, status: 'successful', ...unfailed },
  },
  'payment_method_update.payment_method_registration_failed': {
    eventCode: 'payment_method_registration_failed',
    details: { reference, status: 'failed', failedReason: 'account_not_found', failedMessage: 'The bank does not know the account' },
  },
  'payment_method_update.payment_method_registration_canceled': {
    eventCode: 'payment_method_registration_canceled',
    details: { reference, status: 'canceled', ...unfailed },
  },
  'payment_request_update.payment_request_successful': {
    eventCode: 'payment_request_successful',
    details: { reference, status: 'successful', amount: 250.5, ...unfailed },
  },
  'payment_request_update.payment_request_failed': {
    eventCode: 'payment_request_failed',
    details: { reference, status: 'failed', amount: 250.5, ...refused },
  },
  'payment_request_update.payment_request_chargeback': {
    eventCode: 'payment_request_chargeback',
    details: { reference, status: 'failed', amount: 250.5, ...unfailed },
  },
  // The values of the code are not documented, so a made-up one would teach a wrong one.
  customer_update: { eventCode: null, details: { reference, status: 'validated', documentNumber: 'XAXX010101000', ...unfailed } },
  consent_update: { eventCode: null, details: { reference, status: 'validated', ...unfailed } },
}
