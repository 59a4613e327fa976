// Generated from openapi/aggregation.yaml by @kit/codegen. Do not edit.

import type { BelvoErrorCode } from './aggregation.gen.ts'

/** Accounts are ready. */
export interface AccountsHistoricalUpdateWebhook extends AggregationWebhook {
  /** `ACCOUNTS`. */
  webhook_type: 'ACCOUNTS'
  /** `historical_update`. */
  webhook_code: 'historical_update'
  /** What there is. May be missing. */
  data?: {
    /** Accounts in all. */
    total_accounts?: number | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** New accounts. */
export interface AccountsNewAccountsAvailableWebhook extends AggregationWebhook {
  /** `ACCOUNTS`. */
  webhook_type: 'ACCOUNTS'
  /** `new_accounts_available`. */
  webhook_code: 'new_accounts_available'
  /** What there is. May be missing. */
  data?: {
    /** New accounts. */
    new_accounts?: number | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/**
 * What every delivery about a link has in common. Only type and code are sure to be there: older deliveries lack `process_type`,
 * `request_id` and `external_id`.
 */
export interface AggregationWebhook {
  /** Id of the delivery, 32 hex digits. Whether a repeat carries the same one is not documented. */
  webhook_id?: string | null
  /** What the news is about: a resource (`TRANSACTIONS`), `LINK` or `CONSENT`. */
  webhook_type: string
  /** What happened. With `webhook_type` it makes our event type, such as `TRANSACTIONS.historical_update`. */
  webhook_code: string
  /**
   * Which work it comes from: the first read of a link or a refresh you asked for, a refresh of a recurrent link, or an
   * asynchronous call.
   */
  process_type?: 'historical_update' | 'recurrent_update' | 'async_post' | (string & {}) | null
  /** Id of the link. Format `uuid`. */
  link_id?: string | null
  /** Id of the work; the one an asynchronous call or links.refresh gave. A UUID or 32 hex digits. */
  request_id?: string | null
  /** Your own name for the link. */
  external_id?: string | null
}

/** Balances are ready (old). */
export interface BalancesHistoricalUpdateWebhook extends AggregationWebhook {
  /** `BALANCES`. */
  webhook_type: 'BALANCES'
  /** `historical_update`. */
  webhook_code: 'historical_update'
  /** What there is. May be missing. */
  data?: {
    /** Balances in all. */
    total_balances?: number | null
    /** Day of the first balance, as `YYYY-MM-DD`. Format `date`. */
    first_balance_date?: string | null
    /** Day of the last balance, as `YYYY-MM-DD`. Format `date`. */
    last_balance_date?: string | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** New balances (old). */
export interface BalancesNewBalancesAvailableWebhook extends AggregationWebhook {
  /** `BALANCES`. */
  webhook_type: 'BALANCES'
  /** `new_balances_available`. */
  webhook_code: 'new_balances_available'
  /** What there is. May be missing. */
  data?: {
    /** New balances. */
    new_balances?: number | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** Card bills are ready. */
export interface BillsHistoricalUpdateWebhook extends AggregationWebhook {
  /** `BILLS`. */
  webhook_type: 'BILLS'
  /** `historical_update`. */
  webhook_code: 'historical_update'
  /** What there is. May be missing. */
  data?: {
    /** Bills in all. */
    total_bills?: number | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** New card bills. */
export interface BillsNewBillsAvailableWebhook extends AggregationWebhook {
  /** `BILLS`. */
  webhook_type: 'BILLS'
  /** `new_bills_available`. */
  webhook_code: 'new_bills_available'
  /** What there is. May be missing. */
  data?: {
    /** New bills. */
    new_bills?: number | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** An amount can be collected (beta). */
export interface CollectionInstructionsItemReadyToChargeWebhook extends AggregationWebhook {
  /** Not published; `COLLECTION_INSTRUCTIONS` is a guess. */
  webhook_type: 'COLLECTION_INSTRUCTIONS' | (string & {})
  /** `item_ready_to_charge`. */
  webhook_code: 'item_ready_to_charge'
  /** Not documented. */
  data?: Record<string, unknown> | null
}

/** A consent ended (other spelling). */
export interface ConsentConsentExpiredWebhook extends AggregationWebhook {
  /** `CONSENT`. */
  webhook_type: 'CONSENT'
  /** `consent_expired`. */
  webhook_code: 'consent_expired'
  /** What there is. May be missing. */
  data?: {
    /** Id of the consent. Format `uuid`. */
    consent_id?: string | null
    /** What to do: `renew`. */
    action?: 'renew' | (string & {}) | null
    /** Belvo's name of the institution. */
    institution?: string | null
    /** Name of the institution to show to people. */
    institution_display_name?: string | null
    /** Address of the institution's small logo. */
    institution_icon_logo?: string | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** A consent is about to end. */
export interface ConsentOpenfinanceConsentAboutToExpireWebhook extends AggregationWebhook {
  /** `CONSENT`. */
  webhook_type: 'CONSENT'
  /** `openfinance_consent_about_to_expire`. */
  webhook_code: 'openfinance_consent_about_to_expire'
  /** What there is. May be missing. */
  data?: {
    /** Id of the consent. Format `uuid`. */
    consent_id?: string | null
    /** What to do: `renew`. */
    action?: 'renew' | (string & {}) | null
    /** Belvo's name of the institution. */
    institution?: string | null
    /** Name of the institution to show to people. */
    institution_display_name?: string | null
    /** Address of the institution's small logo. */
    institution_icon_logo?: string | null
    /** When the consent ends (date-time, UTC). Format `date-time`. */
    consent_due_date?: string | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** The end of a consent moved. */
export interface ConsentOpenfinanceConsentExpirationChangedWebhook extends AggregationWebhook {
  /** `CONSENT`. */
  webhook_type: 'CONSENT'
  /** `openfinance_consent_expiration_changed`. */
  webhook_code: 'openfinance_consent_expiration_changed'
  /** What there is. May be missing. */
  data?: {
    /** Id of the consent. Inferred. Format `uuid`. */
    consent_id?: string | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** A consent ended. */
export interface ConsentOpenfinanceConsentExpiredWebhook extends AggregationWebhook {
  /** `CONSENT`. */
  webhook_type: 'CONSENT'
  /** `openfinance_consent_expired`. */
  webhook_code: 'openfinance_consent_expired'
  /** What there is. May be missing. */
  data?: {
    /** Id of the consent. Format `uuid`. */
    consent_id?: string | null
    /** What to do: `renew`. */
    action?: 'renew' | (string & {}) | null
    /** Belvo's name of the institution. */
    institution?: string | null
    /** Name of the institution to show to people. */
    institution_display_name?: string | null
    /** Address of the institution's small logo. */
    institution_icon_logo?: string | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** Part of a consent is unavailable for now. */
export interface ConsentOpenfinanceConsentWithTemporarilyUnavailableResourcesWebhook extends AggregationWebhook {
  /** `CONSENT`. */
  webhook_type: 'CONSENT'
  /** `openfinance_consent_with_temporarily_unavailable_resources`. */
  webhook_code: 'openfinance_consent_with_temporarily_unavailable_resources'
  /** What there is. May be missing. */
  data?: {
    /** Id of the consent. Inferred. Format `uuid`. */
    consent_id?: string | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** Part of a consent is lost. */
export interface ConsentOpenfinanceConsentWithUnrecoverableResourcesWebhook extends AggregationWebhook {
  /** `CONSENT`. */
  webhook_type: 'CONSENT'
  /** `openfinance_consent_with_unrecoverable_resources`. */
  webhook_code: 'openfinance_consent_with_unrecoverable_resources'
  /** What there is. May be missing. */
  data?: {
    /** Id of the consent. Inferred. Format `uuid`. */
    consent_id?: string | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** Current employments are ready. */
export interface CurrentEmploymentsHistoricalUpdateWebhook extends AggregationWebhook {
  /** `CURRENT_EMPLOYMENTS`. */
  webhook_type: 'CURRENT_EMPLOYMENTS'
  /** `historical_update`. */
  webhook_code: 'historical_update'
  /** Not documented. */
  data?: Record<string, unknown> | null
}

/** Employment metrics are ready. */
export interface EmploymentMetricsHistoricalUpdateWebhook extends AggregationWebhook {
  /** `EMPLOYMENT_METRICS`. */
  webhook_type: 'EMPLOYMENT_METRICS'
  /** `historical_update`. */
  webhook_code: 'historical_update'
  /** What there is. May be missing. */
  data?: {
    /** Sets of metrics. */
    total_employment_metrics?: number | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** A job or pay changed. */
export interface EmploymentRecordsEmploymentChangesWebhook extends AggregationWebhook {
  /** `EMPLOYMENT_RECORDS`. */
  webhook_type: 'EMPLOYMENT_RECORDS'
  /** `employment_changes`. */
  webhook_code: 'employment_changes'
  /** What there is. May be missing. */
  data?: {
    /** What changed, such as `EMPLOYED` or `SALARY_INCREASED`. */
    employment_changes?: ('EMPLOYED' | 'SALARY_INCREASED' | (string & {}))[] | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** Employment records are ready. */
export interface EmploymentRecordsHistoricalUpdateWebhook extends AggregationWebhook {
  /** `EMPLOYMENT_RECORDS`. */
  webhook_type: 'EMPLOYMENT_RECORDS'
  /** `historical_update`. */
  webhook_code: 'historical_update'
  /** What there is. May be missing. */
  data?: {
    /** People with a work history. */
    total_employment_record_profiles?: number | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** Employments are ready. */
export interface EmploymentsHistoricalUpdateWebhook extends AggregationWebhook {
  /** `EMPLOYMENTS`. */
  webhook_type: 'EMPLOYMENTS'
  /** `historical_update`. */
  webhook_code: 'historical_update'
  /** What there is. May be missing. */
  data?: {
    /** Employments in all. */
    total_employments?: number | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** New employments. */
export interface EmploymentsNewEmploymentsAvailableWebhook extends AggregationWebhook {
  /** `EMPLOYMENTS`. */
  webhook_type: 'EMPLOYMENTS'
  /** `new_employments_available`. */
  webhook_code: 'new_employments_available'
  /** What there is. May be missing. */
  data?: {
    /** New employments. */
    new_employments?: number | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** Foreign exchange operations are ready. */
export interface ExchangesHistoricalUpdateWebhook extends AggregationWebhook {
  /** `EXCHANGES`. */
  webhook_type: 'EXCHANGES'
  /** `historical_update`. */
  webhook_code: 'historical_update'
  /** What there is. May be missing. */
  data?: {
    /** Foreign exchange operations in all. The name is inferred from sibling events. */
    total_exchanges?: number | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** Financial statements are ready. */
export interface FinancialStatementsHistoricalUpdateWebhook extends AggregationWebhook {
  /** `FINANCIAL_STATEMENTS`. */
  webhook_type: 'FINANCIAL_STATEMENTS'
  /** `historical_update`. */
  webhook_code: 'historical_update'
  /** What there is. May be missing. */
  data?: {
    /** Statements in all; the name says new also here. */
    new_financial_statements?: number | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** An asynchronous call for financial statements is done. */
export interface FinancialStatementsNewFinancialStatementsAvailableWebhook extends AggregationWebhook {
  /** `FINANCIAL_STATEMENTS`. */
  webhook_type: 'FINANCIAL_STATEMENTS'
  /** `new_financial_statements_available`. */
  webhook_code: 'new_financial_statements_available'
  /** What there is. May be missing. */
  data?: {
    /** New statements. */
    new_financial_statements?: number | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** The income analysis is ready. */
export interface IncomesHistoricalUpdateWebhook extends AggregationWebhook {
  /** `INCOMES`. */
  webhook_type: 'INCOMES'
  /** `historical_update`. */
  webhook_code: 'historical_update'
  /** What there is. May be missing. */
  data?: {
    /** Analyses, always 1. */
    total_incomes?: number | null
    /** Sources of income that were found. */
    number_of_income_streams?: number | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** Investments are ready. */
export interface InvestmentsHistoricalUpdateWebhook extends AggregationWebhook {
  /** `INVESTMENTS`. */
  webhook_type: 'INVESTMENTS'
  /** `historical_update`. */
  webhook_code: 'historical_update'
  /** What there is. May be missing. */
  data?: {
    /** Investments in all. */
    total_investments?: number | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** Investments changed. */
export interface InvestmentsNewInvestmentsAvailableWebhook extends AggregationWebhook {
  /** `INVESTMENTS`, or `ACCOUNTS` as in the published sample. */
  webhook_type: 'INVESTMENTS' | 'ACCOUNTS' | (string & {})
  /** `new_investments_available`. */
  webhook_code: 'new_investments_available'
  /** What there is. May be missing. */
  data?: {
    /** New or changed investments. The name is inferred from sibling events. */
    new_investments?: number | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** Portfolios are ready (old). */
export interface InvestmentsPortfoliosHistoricalUpdateWebhook extends AggregationWebhook {
  /** `INVESTMENTS_PORTFOLIOS`. */
  webhook_type: 'INVESTMENTS_PORTFOLIOS'
  /** `historical_update`. */
  webhook_code: 'historical_update'
  /** What there is. May be missing. */
  data?: {
    /** Portfolios in all. */
    total_portfolios?: number | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** New portfolios (old). */
export interface InvestmentsPortfoliosNewInvestmentsPortfoliosAvailableWebhook extends AggregationWebhook {
  /** `INVESTMENTS_PORTFOLIOS`. */
  webhook_type: 'INVESTMENTS_PORTFOLIOS'
  /** `new_investments_portfolios_available`. */
  webhook_code: 'new_investments_portfolios_available'
  /** What there is. May be missing. */
  data?: {
    /** New portfolios. */
    new_portfolios?: number | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** Investment movements are ready. */
export interface InvestmentTransactionsHistoricalUpdateWebhook extends AggregationWebhook {
  /** `INVESTMENT_TRANSACTIONS`. */
  webhook_type: 'INVESTMENT_TRANSACTIONS'
  /** `historical_update`. */
  webhook_code: 'historical_update'
  /** What there is. May be missing. */
  data?: {
    /** Transactions in all. */
    total_transactions?: number | null
    /** Transactions with money in. */
    total_inflow_transactions?: number | null
    /** Transactions with money out. */
    total_outflow_transactions?: number | null
    /** Day of the first transaction, as `YYYY-MM-DD`. Format `date`. */
    first_transaction_date?: string | null
    /** Day of the last transaction, as `YYYY-MM-DD`. Format `date`. */
    last_transaction_date?: string | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** New investment movements. */
export interface InvestmentTransactionsNewInvestmentTransactionsAvailableWebhook extends AggregationWebhook {
  /** `INVESTMENT_TRANSACTIONS`. */
  webhook_type: 'INVESTMENT_TRANSACTIONS'
  /** `new_investment_transactions_available`. */
  webhook_code: 'new_investment_transactions_available'
  /** What there is. May be missing. */
  data?: {
    /** New movements. The name is inferred from sibling events. */
    new_transactions?: number | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** A year of received invoices is ready. */
export interface InvoicesHistoricalInflowUpdateWebhook extends AggregationWebhook {
  /** `INVOICES`. */
  webhook_type: 'INVOICES'
  /** `historical_inflow_update`. */
  webhook_code: 'historical_inflow_update'
  /** What there is. May be missing. */
  data?: {
    /** Invoices in this delivery. */
    total_invoices?: number | null
    /** Day of the first invoice, as `YYYY-MM-DD`. Format `date`. */
    first_invoice_date?: string | null
    /** Day of the last invoice, as `YYYY-MM-DD`. Format `date`. */
    last_invoice_date?: string | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** A year of sent invoices is ready. */
export interface InvoicesHistoricalOutflowUpdateWebhook extends AggregationWebhook {
  /** `INVOICES`. */
  webhook_type: 'INVOICES'
  /** `historical_outflow_update`. */
  webhook_code: 'historical_outflow_update'
  /** What there is. May be missing. */
  data?: {
    /** Invoices in this delivery. */
    total_invoices?: number | null
    /** Day of the first invoice, as `YYYY-MM-DD`. Format `date`. */
    first_invoice_date?: string | null
    /** Day of the last invoice, as `YYYY-MM-DD`. Format `date`. */
    last_invoice_date?: string | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** Received invoices of the last 30 days are ready. */
export interface InvoicesInitialInflowUpdateWebhook extends AggregationWebhook {
  /** `INVOICES`. */
  webhook_type: 'INVOICES'
  /** `initial_inflow_update`. */
  webhook_code: 'initial_inflow_update'
  /** What there is. May be missing. */
  data?: {
    /** Invoices in this delivery. */
    total_invoices?: number | null
    /** Day of the first invoice, as `YYYY-MM-DD`. Format `date`. */
    first_invoice_date?: string | null
    /** Day of the last invoice, as `YYYY-MM-DD`. Format `date`. */
    last_invoice_date?: string | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** Sent invoices of the last 30 days are ready. */
export interface InvoicesInitialOutflowUpdateWebhook extends AggregationWebhook {
  /** `INVOICES`. */
  webhook_type: 'INVOICES'
  /** `initial_outflow_update`. */
  webhook_code: 'initial_outflow_update'
  /** What there is. May be missing. */
  data?: {
    /** Invoices in this delivery. */
    total_invoices?: number | null
    /** Day of the first invoice, as `YYYY-MM-DD`. Format `date`. */
    first_invoice_date?: string | null
    /** Day of the last invoice, as `YYYY-MM-DD`. Format `date`. */
    last_invoice_date?: string | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** New invoices. */
export interface InvoicesNewInvoicesAvailableWebhook extends AggregationWebhook {
  /** `INVOICES`. */
  webhook_type: 'INVOICES'
  /** `new_invoices_available`. */
  webhook_code: 'new_invoices_available'
  /** What there is. May be missing. */
  data?: {
    /** New invoices. The name is inferred from sibling events. */
    new_invoices?: number | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** The credentials of a link stopped working. */
export interface LinkInvalidCredentialsWebhook extends AggregationWebhook {
  /** `LINK`. */
  webhook_type: 'LINK'
  /** `invalid_credentials`. */
  webhook_code: 'invalid_credentials'
  /** What there is. May be missing. */
  data?: {
    /** Error code of the failed login. */
    error_code?: BelvoErrorCode | null
    /** The error in words. For people. */
    error_message?: string | null
    /** HTTP status the error would have as an answer. */
    status?: number | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** A link was deleted. */
export interface LinkLinkDeletedWebhook extends AggregationWebhook {
  /** `LINK`. */
  webhook_type: 'LINK'
  /** `link_deleted`. */
  webhook_code: 'link_deleted'
  /** Not documented. */
  data?: Record<string, unknown> | null
}

/** A link needs a second factor. */
export interface LinkTokenRequiredWebhook extends AggregationWebhook {
  /** `LINK`. */
  webhook_type: 'LINK'
  /** `token_required`. */
  webhook_code: 'token_required'
  /** What there is. May be missing. */
  data?: {
    /** `token_required`. */
    error_code?: BelvoErrorCode | null
    /** The request in words. For people. Inferred. */
    error_message?: string | null
    /** HTTP status the request would have as an answer, 428. Inferred. */
    status?: number | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** Owners are ready. */
export interface OwnersHistoricalUpdateWebhook extends AggregationWebhook {
  /** `OWNERS`. */
  webhook_type: 'OWNERS'
  /** `historical_update`. */
  webhook_code: 'historical_update'
  /** What there is. May be missing. */
  data?: {
    /** Owners in all. */
    total_owners?: number | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** Owners changed. */
export interface OwnersNewOwnersAvailableWebhook extends AggregationWebhook {
  /** `OWNERS`. */
  webhook_type: 'OWNERS'
  /** `new_owners_available`. */
  webhook_code: 'new_owners_available'
  /** What there is. May be missing. */
  data?: {
    /** New or changed owners. */
    new_owners?: number | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** Recurring expenses are ready. */
export interface RecurringExpensesHistoricalUpdateWebhook extends AggregationWebhook {
  /** `RECURRING_EXPENSES`. */
  webhook_type: 'RECURRING_EXPENSES'
  /** `historical_update`. */
  webhook_code: 'historical_update'
  /** What there is. May be missing. */
  data?: {
    /** Recurring expenses that were found. */
    total_recurring_expenses?: number | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** Risk insights are ready. */
export interface RiskInsightsHistoricalUpdateWebhook extends AggregationWebhook {
  /** `RISK_INSIGHTS`. */
  webhook_type: 'RISK_INSIGHTS'
  /** `historical_update`. */
  webhook_code: 'historical_update'
  /** What there is. May be missing. */
  data?: {
    /** Analyses, always 1. */
    total_risk_insights?: number | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** The tax compliance status is ready. */
export interface TaxComplianceStatusHistoricalUpdateWebhook extends AggregationWebhook {
  /** `TAX_COMPLIANCE_STATUS`. */
  webhook_type: 'TAX_COMPLIANCE_STATUS'
  /** `historical_update`. */
  webhook_code: 'historical_update'
  /** What there is. May be missing. */
  data?: {
    /** Opinions, usually 1. */
    total_tax_compliance_status?: number | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** Tax retentions are ready. */
export interface TaxRetentionsHistoricalUpdateWebhook extends AggregationWebhook {
  /** `TAX_RETENTIONS`. */
  webhook_type: 'TAX_RETENTIONS'
  /** `historical_update`. */
  webhook_code: 'historical_update'
  /** What there is. May be missing. */
  data?: {
    /** Retentions in all. */
    total_tax_retentions?: number | null
    /** Day of the first retention, as `YYYY-MM-DD`. Format `date`. */
    first_tax_retention_date?: string | null
    /** Day of the last retention, as `YYYY-MM-DD`. Format `date`. */
    last_tax_retention_date?: string | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** Tax returns are ready. */
export interface TaxReturnsHistoricalUpdateWebhook extends AggregationWebhook {
  /** `TAX_RETURNS`. */
  webhook_type: 'TAX_RETURNS'
  /** `historical_update`. */
  webhook_code: 'historical_update'
  /** What there is. May be missing. */
  data?: {
    /** Whether yearly or monthly returns are meant: one delivery for each. */
    type?: 'yearly' | 'monthly' | (string & {}) | null
    /** Returns in all. */
    total_tax_returns?: number | null
    /** Year of the first return. */
    first_tax_return_year?: number | null
    /** Year of the last return. */
    last_tax_return_year?: number | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** New tax returns. */
export interface TaxReturnsNewTaxReturnsAvailableWebhook extends AggregationWebhook {
  /** `TAX_RETURNS`. */
  webhook_type: 'TAX_RETURNS'
  /** `new_tax_returns_available`. */
  webhook_code: 'new_tax_returns_available'
  /** What there is. May be missing. */
  data?: {
    /** Whether yearly or monthly returns are meant: one delivery for each. */
    type?: 'yearly' | 'monthly' | (string & {}) | null
    /** New returns. The name is inferred from sibling events. */
    new_tax_returns?: number | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** The tax status is ready. */
export interface TaxStatusHistoricalUpdateWebhook extends AggregationWebhook {
  /** `TAX_STATUS`. */
  webhook_type: 'TAX_STATUS'
  /** `historical_update`. */
  webhook_code: 'historical_update'
  /** What there is. May be missing. */
  data?: {
    /** Certificates, usually 1. */
    total_tax_status?: number | null
    /** Day the status last changed, as `YYYY-MM-DD`. Format `date`. */
    last_status_change_date?: string | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** Transactions are ready. */
export interface TransactionsHistoricalUpdateWebhook extends AggregationWebhook {
  /** `TRANSACTIONS`. */
  webhook_type: 'TRANSACTIONS'
  /** `historical_update`. */
  webhook_code: 'historical_update'
  /** What there is. May be missing. */
  data?: {
    /** Transactions in all. */
    total_transactions?: number | null
    /** Transactions with money in. */
    total_inflow_transactions?: number | null
    /** Transactions with money out. */
    total_outflow_transactions?: number | null
    /** Day of the first transaction, as `YYYY-MM-DD`. Format `date`. */
    first_transaction_date?: string | null
    /** Day of the last transaction, as `YYYY-MM-DD`. Format `date`. */
    last_transaction_date?: string | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** New transactions. */
export interface TransactionsNewTransactionsAvailableWebhook extends AggregationWebhook {
  /** `TRANSACTIONS`. */
  webhook_type: 'TRANSACTIONS'
  /** `new_transactions_available`. */
  webhook_code: 'new_transactions_available'
  /** What there is. May be missing. */
  data?: {
    /** New transactions. The name is inferred from sibling events. */
    new_transactions?: number | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** Transactions were removed. */
export interface TransactionsTransactionsDeletedWebhook extends AggregationWebhook {
  /** `TRANSACTIONS`. */
  webhook_type: 'TRANSACTIONS'
  /** `transactions_deleted`. */
  webhook_code: 'transactions_deleted'
  /** What there is. May be missing. */
  data?: {
    /** How many. Unverified. */
    count?: number | null
    /** Ids (UUID) of the transactions. Unverified. */
    transactions?: string[] | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** Transactions changed. */
export interface TransactionsTransactionsUpdatedWebhook extends AggregationWebhook {
  /** `TRANSACTIONS`. */
  webhook_type: 'TRANSACTIONS'
  /** `transactions_updated`. */
  webhook_code: 'transactions_updated'
  /** What there is. May be missing. */
  data?: {
    /** How many. Unverified. */
    count?: number | null
    /** Ids (UUID) of the transactions. Unverified. */
    transactions?: string[] | null
    /** What could not be read. There, the delivery announces a failure. */
    errors?: WebhookRetrievalError[] | null
  } | null
}

/** Why something could not be read. Seen in the wild, not on the provider's pages: a delivery can announce a failed retrieval. */
export interface WebhookRetrievalError {
  /** Error code, as in error answers. */
  code?: BelvoErrorCode | null
  /** What went wrong, in English. For people. */
  message?: string | null
}

/** What Belvo aggregation sends, by the name of the event. */
export interface AggregationWebhooks {
  /**
   * Accounts are ready
   *
   * The accounts of a link were read for the first time or by a refresh you asked for. Read them with accounts.list. A POST with
   * the fixed `Authorization` value you set in the dashboard and no signature: a hint, so read the data before acting.
   */
  'ACCOUNTS.historical_update': AccountsHistoricalUpdateWebhook
  /**
   * New accounts
   *
   * A refresh found new accounts. Read them with accounts.list. A POST with the fixed `Authorization` value you set in the
   * dashboard and no signature: a hint, so read the data before acting.
   */
  'ACCOUNTS.new_accounts_available': AccountsNewAccountsAvailableWebhook
  /**
   * Transactions are ready
   *
   * Up to a year of transactions of a link was read. Read them with transactions.list. A POST with the fixed `Authorization`
   * value you set in the dashboard and no signature: a hint, so read the data before acting.
   */
  'TRANSACTIONS.historical_update': TransactionsHistoricalUpdateWebhook
  /**
   * New transactions
   *
   * A refresh or an asynchronous call found new transactions. Test deliveries may lack `data`. Read them with transactions.list.
   * A POST with the fixed `Authorization` value you set in the dashboard and no signature: a hint, so read the data before
   * acting.
   */
  'TRANSACTIONS.new_transactions_available': TransactionsNewTransactionsAvailableWebhook
  /**
   * Transactions changed
   *
   * Stored transactions changed, of single and recurrent links. The members of `data` are unverified. Read them with
   * transactions.list. A POST with the fixed `Authorization` value you set in the dashboard and no signature: a hint, so read the
   * data before acting.
   */
  'TRANSACTIONS.transactions_updated': TransactionsTransactionsUpdatedWebhook
  /**
   * Transactions were removed
   *
   * Stored transactions were removed, pending ones for instance, of single and recurrent links. The members of `data` are
   * unverified. A POST with the fixed `Authorization` value you set in the dashboard and no signature: a hint, so read the data
   * before acting.
   */
  'TRANSACTIONS.transactions_deleted': TransactionsTransactionsDeletedWebhook
  /**
   * Owners are ready
   *
   * The owners of a link were read. Read them with owners.list. A POST with the fixed `Authorization` value you set in the
   * dashboard and no signature: a hint, so read the data before acting.
   */
  'OWNERS.historical_update': OwnersHistoricalUpdateWebhook
  /**
   * Owners changed
   *
   * A refresh changed the owners. Read them with owners.list. A POST with the fixed `Authorization` value you set in the
   * dashboard and no signature: a hint, so read the data before acting.
   */
  'OWNERS.new_owners_available': OwnersNewOwnersAvailableWebhook
  /**
   * Card bills are ready
   *
   * The card bills of a link were read. Read them with bills.list. A POST with the fixed `Authorization` value you set in the
   * dashboard and no signature: a hint, so read the data before acting.
   */
  'BILLS.historical_update': BillsHistoricalUpdateWebhook
  /**
   * New card bills
   *
   * A refresh found new card bills. Read them with bills.list. A POST with the fixed `Authorization` value you set in the
   * dashboard and no signature: a hint, so read the data before acting.
   */
  'BILLS.new_bills_available': BillsNewBillsAvailableWebhook
  /**
   * Investments are ready
   *
   * The investments of a link were read. Read them with br.investments.list. A POST with the fixed `Authorization` value you set
   * in the dashboard and no signature: a hint, so read the data before acting.
   */
  'INVESTMENTS.historical_update': InvestmentsHistoricalUpdateWebhook
  /**
   * Investments changed
   *
   * A refresh changed the investments. The published sample carries `webhook_type` `ACCOUNTS`: accept both. Read them with
   * br.investments.list. A POST with the fixed `Authorization` value you set in the dashboard and no signature: a hint, so read
   * the data before acting.
   */
  'INVESTMENTS.new_investments_available': InvestmentsNewInvestmentsAvailableWebhook
  /**
   * Investment movements are ready
   *
   * The investment movements of a link were read. Read them with br.investmentTransactions.list. A POST with the fixed
   * `Authorization` value you set in the dashboard and no signature: a hint, so read the data before acting.
   */
  'INVESTMENT_TRANSACTIONS.historical_update': InvestmentTransactionsHistoricalUpdateWebhook
  /**
   * New investment movements
   *
   * A refresh found new investment movements. Read them with br.investmentTransactions.list. A POST with the fixed
   * `Authorization` value you set in the dashboard and no signature: a hint, so read the data before acting.
   */
  'INVESTMENT_TRANSACTIONS.new_investment_transactions_available': InvestmentTransactionsNewInvestmentTransactionsAvailableWebhook
  /**
   * Foreign exchange operations are ready
   *
   * The foreign exchange operations of a link were read. No page of the provider shows this event: it is inferred. Read them with
   * br.exchanges.list. A POST with the fixed `Authorization` value you set in the dashboard and no signature: a hint, so read the
   * data before acting.
   */
  'EXCHANGES.historical_update': ExchangesHistoricalUpdateWebhook
  /**
   * The income analysis is ready
   *
   * The income behind a link was worked out. Read it with incomes.list. A POST with the fixed `Authorization` value you set in
   * the dashboard and no signature: a hint, so read the data before acting.
   */
  'INCOMES.historical_update': IncomesHistoricalUpdateWebhook
  /**
   * Recurring expenses are ready
   *
   * The recurring expenses behind a link were worked out. Read them with recurringExpenses.list. A POST with the fixed
   * `Authorization` value you set in the dashboard and no signature: a hint, so read the data before acting.
   */
  'RECURRING_EXPENSES.historical_update': RecurringExpensesHistoricalUpdateWebhook
  /**
   * Risk insights are ready
   *
   * The risk insights of a link were worked out. Read them with riskInsights.list. A POST with the fixed `Authorization` value
   * you set in the dashboard and no signature: a hint, so read the data before acting.
   */
  'RISK_INSIGHTS.historical_update': RiskInsightsHistoricalUpdateWebhook
  /**
   * Employment records are ready
   *
   * The work history of a person in Mexico was read. Read them with employmentRecords.list. A POST with the fixed `Authorization`
   * value you set in the dashboard and no signature: a hint, so read the data before acting.
   */
  'EMPLOYMENT_RECORDS.historical_update': EmploymentRecordsHistoricalUpdateWebhook
  /**
   * A job or pay changed
   *
   * A refresh found a change of job or pay. Belvo sends it only to those who asked for it. Read the record with
   * employmentRecords.list. A POST with the fixed `Authorization` value you set in the dashboard and no signature: a hint, so
   * read the data before acting.
   */
  'EMPLOYMENT_RECORDS.employment_changes': EmploymentRecordsEmploymentChangesWebhook
  /**
   * Employment metrics are ready
   *
   * The employment metrics of a person in Mexico were worked out. Read them with employmentMetrics.list. A POST with the fixed
   * `Authorization` value you set in the dashboard and no signature: a hint, so read the data before acting.
   */
  'EMPLOYMENT_METRICS.historical_update': EmploymentMetricsHistoricalUpdateWebhook
  /**
   * Current employments are ready
   *
   * The current employments of a person in Mexico were read. No page of the provider shows this event: it is inferred. Read them
   * with mx.currentEmployments.list. A POST with the fixed `Authorization` value you set in the dashboard and no signature: a
   * hint, so read the data before acting.
   */
  'CURRENT_EMPLOYMENTS.historical_update': CurrentEmploymentsHistoricalUpdateWebhook
  /**
   * Employments are ready
   *
   * The employments of a person in Brazil (INSS) were read. Read them with br.employments.list. A POST with the fixed
   * `Authorization` value you set in the dashboard and no signature: a hint, so read the data before acting.
   */
  'EMPLOYMENTS.historical_update': EmploymentsHistoricalUpdateWebhook
  /**
   * New employments
   *
   * A refresh found new employments in Brazil (INSS). Read them with br.employments.list. A POST with the fixed `Authorization`
   * value you set in the dashboard and no signature: a hint, so read the data before acting.
   */
  'EMPLOYMENTS.new_employments_available': EmploymentsNewEmploymentsAvailableWebhook
  /**
   * Received invoices of the last 30 days are ready
   *
   * The first part of the invoices received. The history follows. Read them with invoices.list. A POST with the fixed
   * `Authorization` value you set in the dashboard and no signature: a hint, so read the data before acting.
   */
  'INVOICES.initial_inflow_update': InvoicesInitialInflowUpdateWebhook
  /**
   * Sent invoices of the last 30 days are ready
   *
   * The first part of the invoices sent. The history follows. Read them with invoices.list. A POST with the fixed `Authorization`
   * value you set in the dashboard and no signature: a hint, so read the data before acting.
   */
  'INVOICES.initial_outflow_update': InvoicesInitialOutflowUpdateWebhook
  /**
   * A year of received invoices is ready
   *
   * One slice of the history of invoices received; up to five a link with SAT. Read them with invoices.list. A POST with the
   * fixed `Authorization` value you set in the dashboard and no signature: a hint, so read the data before acting.
   */
  'INVOICES.historical_inflow_update': InvoicesHistoricalInflowUpdateWebhook
  /**
   * A year of sent invoices is ready
   *
   * One slice of the history of invoices sent; up to five a link with SAT. Read them with invoices.list. A POST with the fixed
   * `Authorization` value you set in the dashboard and no signature: a hint, so read the data before acting.
   */
  'INVOICES.historical_outflow_update': InvoicesHistoricalOutflowUpdateWebhook
  /**
   * New invoices
   *
   * A refresh found new invoices. Inferred from the pattern of the other events. Read them with invoices.list. A POST with the
   * fixed `Authorization` value you set in the dashboard and no signature: a hint, so read the data before acting.
   */
  'INVOICES.new_invoices_available': InvoicesNewInvoicesAvailableWebhook
  /**
   * Tax returns are ready
   *
   * Five years of yearly or twelve months of monthly returns were read; one delivery for each kind. Read them with
   * taxReturns.list. A POST with the fixed `Authorization` value you set in the dashboard and no signature: a hint, so read the
   * data before acting.
   */
  'TAX_RETURNS.historical_update': TaxReturnsHistoricalUpdateWebhook
  /**
   * New tax returns
   *
   * A refresh found new tax returns. Read them with taxReturns.list. A POST with the fixed `Authorization` value you set in the
   * dashboard and no signature: a hint, so read the data before acting.
   */
  'TAX_RETURNS.new_tax_returns_available': TaxReturnsNewTaxReturnsAvailableWebhook
  /**
   * The tax status is ready
   *
   * The tax status of a taxpayer was read. Read it with taxStatus.list (Mexico) or cl.taxStatus.list (Chile). A POST with the
   * fixed `Authorization` value you set in the dashboard and no signature: a hint, so read the data before acting.
   */
  'TAX_STATUS.historical_update': TaxStatusHistoricalUpdateWebhook
  /**
   * The tax compliance status is ready
   *
   * SAT's opinion on a taxpayer was read. Read it with taxComplianceStatus.list. A POST with the fixed `Authorization` value you
   * set in the dashboard and no signature: a hint, so read the data before acting.
   */
  'TAX_COMPLIANCE_STATUS.historical_update': TaxComplianceStatusHistoricalUpdateWebhook
  /**
   * Tax retentions are ready
   *
   * A year of tax retentions was read. Read them with taxRetentions.list. A POST with the fixed `Authorization` value you set in
   * the dashboard and no signature: a hint, so read the data before acting.
   */
  'TAX_RETENTIONS.historical_update': TaxRetentionsHistoricalUpdateWebhook
  /**
   * Financial statements are ready
   *
   * Three years of financial statements were read. Read them with financialStatements.list. A POST with the fixed `Authorization`
   * value you set in the dashboard and no signature: a hint, so read the data before acting.
   */
  'FINANCIAL_STATEMENTS.historical_update': FinancialStatementsHistoricalUpdateWebhook
  /**
   * An asynchronous call for financial statements is done
   *
   * The statements an asynchronous call asked for were read. Read them with financialStatements.list. A POST with the fixed
   * `Authorization` value you set in the dashboard and no signature: a hint, so read the data before acting.
   */
  'FINANCIAL_STATEMENTS.new_financial_statements_available': FinancialStatementsNewFinancialStatementsAvailableWebhook
  /**
   * The credentials of a link stopped working
   *
   * A refresh of a recurrent link failed at the login. Ask the person for new credentials: links.update or the widget in update
   * mode. Not sent in the sandbox. A POST with the fixed `Authorization` value you set in the dashboard and no signature: a hint,
   * so read the data before acting.
   */
  'LINK.invalid_credentials': LinkInvalidCredentialsWebhook
  /**
   * A link needs a second factor
   *
   * The institution wants a second factor before Belvo can go on refreshing. Not sent in the sandbox. A POST with the fixed
   * `Authorization` value you set in the dashboard and no signature: a hint, so read the data before acting.
   */
  'LINK.token_required': LinkTokenRequiredWebhook
  /**
   * A link was deleted
   *
   * An asynchronous links.delete is done. Type, process and `data` are inferred. A POST with the fixed `Authorization` value you
   * set in the dashboard and no signature: a hint, so read the data before acting.
   */
  'LINK.link_deleted': LinkLinkDeletedWebhook
  /**
   * A consent is about to end
   *
   * The consent of a recurrent link ends within seven days of the refresh. Belvo sends it only to those who asked for it. A POST
   * with the fixed `Authorization` value you set in the dashboard and no signature: a hint, so read the data before acting.
   */
  'CONSENT.openfinance_consent_about_to_expire': ConsentOpenfinanceConsentAboutToExpireWebhook
  /**
   * A consent ended
   *
   * The consent of a recurrent link ended. A POST with the fixed `Authorization` value you set in the dashboard and no signature:
   * a hint, so read the data before acting.
   */
  'CONSENT.openfinance_consent_expired': ConsentOpenfinanceConsentExpiredWebhook
  /**
   * A consent ended (other spelling)
   *
   * The same event as `CONSENT.openfinance_consent_expired`, under the name the consent portal uses: treat both alike. Comes
   * without `request_id` and `process_type`. A POST with the fixed `Authorization` value you set in the dashboard and no
   * signature: a hint, so read the data before acting.
   */
  'CONSENT.consent_expired': ConsentConsentExpiredWebhook
  /**
   * Part of a consent is lost
   *
   * Something the consent covers can no longer be read. `data` is unverified. A POST with the fixed `Authorization` value you set
   * in the dashboard and no signature: a hint, so read the data before acting.
   */
  'CONSENT.openfinance_consent_with_unrecoverable_resources': ConsentOpenfinanceConsentWithUnrecoverableResourcesWebhook
  /**
   * Part of a consent is unavailable for now
   *
   * Something the consent covers cannot be read for now. `data` is unverified. A POST with the fixed `Authorization` value you
   * set in the dashboard and no signature: a hint, so read the data before acting.
   */
  'CONSENT.openfinance_consent_with_temporarily_unavailable_resources': ConsentOpenfinanceConsentWithTemporarilyUnavailableResourcesWebhook
  /**
   * The end of a consent moved
   *
   * The end date of the consent changed. `data` is unverified. A POST with the fixed `Authorization` value you set in the
   * dashboard and no signature: a hint, so read the data before acting.
   */
  'CONSENT.openfinance_consent_expiration_changed': ConsentOpenfinanceConsentExpirationChangedWebhook
  /**
   * An amount can be collected (beta)
   *
   * A watched account holds the amount of an item plus BRL 0.01, and the item became `CHARGE_SETTLED`. The payload was not seen,
   * and the `webhook_type` is a guess. A POST with the fixed `Authorization` value you set in the dashboard and no signature: a
   * hint, so read the data before acting.
   */
  'COLLECTION_INSTRUCTIONS.item_ready_to_charge': CollectionInstructionsItemReadyToChargeWebhook
  /**
   * An amount can be collected (beta)
   *
   * The same event as `COLLECTION_INSTRUCTIONS.item_ready_to_charge`, under the key our facts give it while its type is
   * unverified. No delivery carries this type.
   */
  'COLLECTION_INSTRUCTIONS (type name unverified).item_ready_to_charge': CollectionInstructionsItemReadyToChargeWebhook
  /**
   * Balances are ready (old)
   *
   * Thirty days of balances were read. Belongs to the old `/api/balances/`. A POST with the fixed `Authorization` value you set
   * in the dashboard and no signature: a hint, so read the data before acting.
   *
   * @deprecated
   */
  'BALANCES.historical_update': BalancesHistoricalUpdateWebhook
  /**
   * New balances (old)
   *
   * A refresh worked out new balances. Belongs to the old `/api/balances/`. A POST with the fixed `Authorization` value you set
   * in the dashboard and no signature: a hint, so read the data before acting.
   *
   * @deprecated
   */
  'BALANCES.new_balances_available': BalancesNewBalancesAvailableWebhook
  /**
   * Portfolios are ready (old)
   *
   * The portfolios were read. Belongs to the old `/investments/portfolios/`. A POST with the fixed `Authorization` value you set
   * in the dashboard and no signature: a hint, so read the data before acting.
   *
   * @deprecated
   */
  'INVESTMENTS_PORTFOLIOS.historical_update': InvestmentsPortfoliosHistoricalUpdateWebhook
  /**
   * New portfolios (old)
   *
   * A refresh found new portfolios. Belongs to the old `/investments/portfolios/`. A POST with the fixed `Authorization` value
   * you set in the dashboard and no signature: a hint, so read the data before acting.
   *
   * @deprecated
   */
  'INVESTMENTS_PORTFOLIOS.new_investments_portfolios_available': InvestmentsPortfoliosNewInvestmentsPortfoliosAvailableWebhook
}
