import type { KitEvent } from '@kit/core/events'
import type {
  AccountsHistoricalUpdateWebhook,
  AccountsNewAccountsAvailableWebhook,
  BalancesHistoricalUpdateWebhook,
  BalancesNewBalancesAvailableWebhook,
  BillsHistoricalUpdateWebhook,
  BillsNewBillsAvailableWebhook,
  CollectionInstructionsItemReadyToChargeWebhook,
  ConsentConsentExpiredWebhook,
  ConsentOpenfinanceConsentAboutToExpireWebhook,
  ConsentOpenfinanceConsentExpirationChangedWebhook,
  ConsentOpenfinanceConsentExpiredWebhook,
  ConsentOpenfinanceConsentWithTemporarilyUnavailableResourcesWebhook,
  ConsentOpenfinanceConsentWithUnrecoverableResourcesWebhook,
  CurrentEmploymentsHistoricalUpdateWebhook,
  EmploymentMetricsHistoricalUpdateWebhook,
  EmploymentRecordsEmploymentChangesWebhook,
  EmploymentRecordsHistoricalUpdateWebhook,
  EmploymentsHistoricalUpdateWebhook,
  EmploymentsNewEmploymentsAvailableWebhook,
  ExchangesHistoricalUpdateWebhook,
  FinancialStatementsHistoricalUpdateWebhook,
  FinancialStatementsNewFinancialStatementsAvailableWebhook,
  IncomesHistoricalUpdateWebhook,
  InvestmentTransactionsHistoricalUpdateWebhook,
  InvestmentTransactionsNewInvestmentTransactionsAvailableWebhook,
  InvestmentsHistoricalUpdateWebhook,
  InvestmentsNewInvestmentsAvailableWebhook,
  InvestmentsPortfoliosHistoricalUpdateWebhook,
  InvestmentsPortfoliosNewInvestmentsPortfoliosAvailableWebhook,
  InvoicesHistoricalInflowUpdateWebhook,
  InvoicesHistoricalOutflowUpdateWebhook,
  InvoicesInitialInflowUpdateWebhook,
  InvoicesInitialOutflowUpdateWebhook,
  InvoicesNewInvoicesAvailableWebhook,
  LinkInvalidCredentialsWebhook,
  LinkLinkDeletedWebhook,
  LinkTokenRequiredWebhook,
  OwnersHistoricalUpdateWebhook,
  OwnersNewOwnersAvailableWebhook,
  RecurringExpensesHistoricalUpdateWebhook,
  RiskInsightsHistoricalUpdateWebhook,
  TaxComplianceStatusHistoricalUpdateWebhook,
  TaxRetentionsHistoricalUpdateWebhook,
  TaxReturnsHistoricalUpdateWebhook,
  TaxReturnsNewTaxReturnsAvailableWebhook,
  TaxStatusHistoricalUpdateWebhook,
  TransactionsHistoricalUpdateWebhook,
  TransactionsNewTransactionsAvailableWebhook,
  TransactionsTransactionsDeletedWebhook,
  TransactionsTransactionsUpdatedWebhook,
} from '../generated/aggregation.webhooks.gen.ts'

/**
 * The events about a link: what `data.link_id` names has new data, a new state or a consent that changed. `data` is the whole body:
 * counts are in `data.data`, ids beside it. Everything but `webhook_type` and `webhook_code` may be missing.
 *
 * A `historical_update` can announce a failure: `data.data.errors` is not empty then, and the event's `outcome` is `failed`.
 *
 * The id is derived from the whole body. Two equal bodies within the window count as one event: 24 hours where a `request_id` names the work
 * they tell of, 10 minutes where none does, since a link can be refreshed again after that and give an equal body. Belvo repeats a delivery
 * five times with linear pauses, says an older page; how long they are is not documented.
 *
 * @see https://developers.belvo.com/developer_resources/resources-webhooks-aggregation
 */
export interface BelvoAggregationEventMap {
  /** The accounts of a link were read for the first time or by a refresh you asked for: fetch them with accounts.list. Window: 24 hours. */
  'ACCOUNTS.historical_update': KitEvent<'belvo', 'ACCOUNTS.historical_update', AccountsHistoricalUpdateWebhook>
  /** A refresh found new accounts: fetch them with accounts.list. Window: 24 hours. */
  'ACCOUNTS.new_accounts_available': KitEvent<'belvo', 'ACCOUNTS.new_accounts_available', AccountsNewAccountsAvailableWebhook>
  /** Up to a year of transactions of a link was read: fetch them with transactions.list. Window: 24 hours. */
  'TRANSACTIONS.historical_update': KitEvent<'belvo', 'TRANSACTIONS.historical_update', TransactionsHistoricalUpdateWebhook>
  /**
   * A refresh or an asynchronous call found new transactions: fetch them with transactions.list. Test deliveries may lack `data`.
   * Window: 24 hours.
   */
  'TRANSACTIONS.new_transactions_available': KitEvent<
    'belvo',
    'TRANSACTIONS.new_transactions_available',
    TransactionsNewTransactionsAvailableWebhook
  >
  /** Stored transactions changed: fetch them with transactions.list. The members of `data` are unverified. Window: 24 hours. */
  'TRANSACTIONS.transactions_updated': KitEvent<'belvo', 'TRANSACTIONS.transactions_updated', TransactionsTransactionsUpdatedWebhook>
  /** Stored transactions were removed, pending ones for instance. The members of `data` are unverified. Window: 24 hours. */
  'TRANSACTIONS.transactions_deleted': KitEvent<'belvo', 'TRANSACTIONS.transactions_deleted', TransactionsTransactionsDeletedWebhook>
  /** The owners of a link were read: fetch them with owners.list. Window: 24 hours. */
  'OWNERS.historical_update': KitEvent<'belvo', 'OWNERS.historical_update', OwnersHistoricalUpdateWebhook>
  /** A refresh changed the owners: fetch them with owners.list. Window: 24 hours. */
  'OWNERS.new_owners_available': KitEvent<'belvo', 'OWNERS.new_owners_available', OwnersNewOwnersAvailableWebhook>
  /** The card bills of a link were read: fetch them with bills.list. Window: 24 hours. */
  'BILLS.historical_update': KitEvent<'belvo', 'BILLS.historical_update', BillsHistoricalUpdateWebhook>
  /** A refresh found new card bills: fetch them with bills.list. Window: 24 hours. */
  'BILLS.new_bills_available': KitEvent<'belvo', 'BILLS.new_bills_available', BillsNewBillsAvailableWebhook>
  /** The investments of a link were read: fetch them with br.investments.list. Window: 24 hours. */
  'INVESTMENTS.historical_update': KitEvent<'belvo', 'INVESTMENTS.historical_update', InvestmentsHistoricalUpdateWebhook>
  /**
   * A refresh changed the investments: fetch them with br.investments.list. Belvo's sample has the type `ACCOUNTS`; it comes as this
   * one too. Window: 24 hours.
   */
  'INVESTMENTS.new_investments_available': KitEvent<
    'belvo',
    'INVESTMENTS.new_investments_available',
    InvestmentsNewInvestmentsAvailableWebhook
  >
  /** The investment movements of a link were read: fetch them with br.investmentTransactions.list. Window: 24 hours. */
  'INVESTMENT_TRANSACTIONS.historical_update': KitEvent<
    'belvo',
    'INVESTMENT_TRANSACTIONS.historical_update',
    InvestmentTransactionsHistoricalUpdateWebhook
  >
  /** A refresh found new investment movements: fetch them with br.investmentTransactions.list. Window: 24 hours. */
  'INVESTMENT_TRANSACTIONS.new_investment_transactions_available': KitEvent<
    'belvo',
    'INVESTMENT_TRANSACTIONS.new_investment_transactions_available',
    InvestmentTransactionsNewInvestmentTransactionsAvailableWebhook
  >
  /**
   * Foreign exchange operations were read: fetch them with br.exchanges.list. No page of Belvo shows this event: it is inferred.
   * Window: 24 hours.
   */
  'EXCHANGES.historical_update': KitEvent<'belvo', 'EXCHANGES.historical_update', ExchangesHistoricalUpdateWebhook>
  /** The income behind a link was worked out: fetch it with incomes.list. Window: 24 hours. */
  'INCOMES.historical_update': KitEvent<'belvo', 'INCOMES.historical_update', IncomesHistoricalUpdateWebhook>
  /** The recurring expenses behind a link were worked out: fetch them with recurringExpenses.list. Window: 24 hours. */
  'RECURRING_EXPENSES.historical_update': KitEvent<
    'belvo',
    'RECURRING_EXPENSES.historical_update',
    RecurringExpensesHistoricalUpdateWebhook
  >
  /** The risk insights of a link were worked out: fetch them with riskInsights.list. Window: 24 hours. */
  'RISK_INSIGHTS.historical_update': KitEvent<'belvo', 'RISK_INSIGHTS.historical_update', RiskInsightsHistoricalUpdateWebhook>
  /** The work history of a person in Mexico was read: fetch it with employmentRecords.list. Window: 24 hours. */
  'EMPLOYMENT_RECORDS.historical_update': KitEvent<
    'belvo',
    'EMPLOYMENT_RECORDS.historical_update',
    EmploymentRecordsHistoricalUpdateWebhook
  >
  /**
   * A refresh found a change of job or pay: fetch the record with employmentRecords.list. Has to be asked for at Belvo.
   * Window: 24 hours.
   */
  'EMPLOYMENT_RECORDS.employment_changes': KitEvent<
    'belvo',
    'EMPLOYMENT_RECORDS.employment_changes',
    EmploymentRecordsEmploymentChangesWebhook
  >
  /** The employment metrics of a person in Mexico were worked out: fetch them with employmentMetrics.list. Window: 24 hours. */
  'EMPLOYMENT_METRICS.historical_update': KitEvent<
    'belvo',
    'EMPLOYMENT_METRICS.historical_update',
    EmploymentMetricsHistoricalUpdateWebhook
  >
  /**
   * Current employments in Mexico were read: fetch them with mx.currentEmployments.list. No page of Belvo shows this event: it is
   * inferred. Window: 24 hours.
   */
  'CURRENT_EMPLOYMENTS.historical_update': KitEvent<
    'belvo',
    'CURRENT_EMPLOYMENTS.historical_update',
    CurrentEmploymentsHistoricalUpdateWebhook
  >
  /** The employments of a person in Brazil (INSS) were read: fetch them with br.employments.list. Window: 24 hours. */
  'EMPLOYMENTS.historical_update': KitEvent<'belvo', 'EMPLOYMENTS.historical_update', EmploymentsHistoricalUpdateWebhook>
  /** A refresh found new employments in Brazil (INSS): fetch them with br.employments.list. Window: 24 hours. */
  'EMPLOYMENTS.new_employments_available': KitEvent<
    'belvo',
    'EMPLOYMENTS.new_employments_available',
    EmploymentsNewEmploymentsAvailableWebhook
  >
  /** The last 30 days of received invoices were read; the history follows. Fetch them with invoices.list. Window: 24 hours. */
  'INVOICES.initial_inflow_update': KitEvent<'belvo', 'INVOICES.initial_inflow_update', InvoicesInitialInflowUpdateWebhook>
  /** The last 30 days of sent invoices were read; the history follows. Fetch them with invoices.list. Window: 24 hours. */
  'INVOICES.initial_outflow_update': KitEvent<'belvo', 'INVOICES.initial_outflow_update', InvoicesInitialOutflowUpdateWebhook>
  /**
   * A year of the history of received invoices was read; up to five of these come for a link. Fetch them with invoices.list.
   * Window: 24 hours.
   */
  'INVOICES.historical_inflow_update': KitEvent<'belvo', 'INVOICES.historical_inflow_update', InvoicesHistoricalInflowUpdateWebhook>
  /**
   * A year of the history of sent invoices was read; up to five of these come for a link. Fetch them with invoices.list.
   * Window: 24 hours.
   */
  'INVOICES.historical_outflow_update': KitEvent<'belvo', 'INVOICES.historical_outflow_update', InvoicesHistoricalOutflowUpdateWebhook>
  /** A refresh found new invoices: fetch them with invoices.list. Inferred from the pattern of the other events. Window: 24 hours. */
  'INVOICES.new_invoices_available': KitEvent<'belvo', 'INVOICES.new_invoices_available', InvoicesNewInvoicesAvailableWebhook>
  /**
   * Five years of yearly or twelve months of monthly returns were read; one delivery for each kind. Fetch them with taxReturns.list.
   * Window: 24 hours.
   */
  'TAX_RETURNS.historical_update': KitEvent<'belvo', 'TAX_RETURNS.historical_update', TaxReturnsHistoricalUpdateWebhook>
  /** A refresh found new tax returns: fetch them with taxReturns.list. Window: 24 hours. */
  'TAX_RETURNS.new_tax_returns_available': KitEvent<
    'belvo',
    'TAX_RETURNS.new_tax_returns_available',
    TaxReturnsNewTaxReturnsAvailableWebhook
  >
  /** The tax status of a taxpayer was read: fetch it with taxStatus.list (Mexico) or cl.taxStatus.list (Chile). Window: 24 hours. */
  'TAX_STATUS.historical_update': KitEvent<'belvo', 'TAX_STATUS.historical_update', TaxStatusHistoricalUpdateWebhook>
  /** SAT's opinion on a taxpayer was read: fetch it with taxComplianceStatus.list. Window: 24 hours. */
  'TAX_COMPLIANCE_STATUS.historical_update': KitEvent<
    'belvo',
    'TAX_COMPLIANCE_STATUS.historical_update',
    TaxComplianceStatusHistoricalUpdateWebhook
  >
  /** A year of tax retentions was read: fetch them with taxRetentions.list. Window: 24 hours. */
  'TAX_RETENTIONS.historical_update': KitEvent<'belvo', 'TAX_RETENTIONS.historical_update', TaxRetentionsHistoricalUpdateWebhook>
  /** Three years of financial statements were read: fetch them with financialStatements.list. Window: 24 hours. */
  'FINANCIAL_STATEMENTS.historical_update': KitEvent<
    'belvo',
    'FINANCIAL_STATEMENTS.historical_update',
    FinancialStatementsHistoricalUpdateWebhook
  >
  /** The statements an asynchronous call asked for were read: fetch them with financialStatements.list. Window: 24 hours. */
  'FINANCIAL_STATEMENTS.new_financial_statements_available': KitEvent<
    'belvo',
    'FINANCIAL_STATEMENTS.new_financial_statements_available',
    FinancialStatementsNewFinancialStatementsAvailableWebhook
  >
  /** A refresh of a recurrent link failed at the login: the person must give new credentials. Not sent in the sandbox. Window: 24 hours. */
  'LINK.invalid_credentials': KitEvent<'belvo', 'LINK.invalid_credentials', LinkInvalidCredentialsWebhook>
  /** The institution wants a second factor before it can go on. Not sent in the sandbox. Window: 24 hours. */
  'LINK.token_required': KitEvent<'belvo', 'LINK.token_required', LinkTokenRequiredWebhook>
  /** An asynchronous links.delete is done. Its type and `data` are inferred. Window: 24 hours. */
  'LINK.link_deleted': KitEvent<'belvo', 'LINK.link_deleted', LinkLinkDeletedWebhook>
  /**
   * The consent of a recurrent link ends within seven days of the refresh: have it renewed. Has to be asked for at Belvo.
   * Window: 24 hours.
   */
  'CONSENT.openfinance_consent_about_to_expire': KitEvent<
    'belvo',
    'CONSENT.openfinance_consent_about_to_expire',
    ConsentOpenfinanceConsentAboutToExpireWebhook
  >
  /** The consent of a recurrent link ended. Handle `CONSENT.consent_expired` the same way. Window: 24 hours. */
  'CONSENT.openfinance_consent_expired': KitEvent<'belvo', 'CONSENT.openfinance_consent_expired', ConsentOpenfinanceConsentExpiredWebhook>
  /**
   * The same as `CONSENT.openfinance_consent_expired`, in the spelling of the consent portal: handle both. Has no `request_id`.
   * Window: 10 minutes.
   */
  'CONSENT.consent_expired': KitEvent<'belvo', 'CONSENT.consent_expired', ConsentConsentExpiredWebhook>
  /** Something the consent covers can no longer be read. `data` is unverified. Window: 24 hours. */
  'CONSENT.openfinance_consent_with_unrecoverable_resources': KitEvent<
    'belvo',
    'CONSENT.openfinance_consent_with_unrecoverable_resources',
    ConsentOpenfinanceConsentWithUnrecoverableResourcesWebhook
  >
  /** Something the consent covers cannot be read for now. `data` is unverified. Window: 24 hours. */
  'CONSENT.openfinance_consent_with_temporarily_unavailable_resources': KitEvent<
    'belvo',
    'CONSENT.openfinance_consent_with_temporarily_unavailable_resources',
    ConsentOpenfinanceConsentWithTemporarilyUnavailableResourcesWebhook
  >
  /** The end date of the consent changed. `data` is unverified. Window: 24 hours. */
  'CONSENT.openfinance_consent_expiration_changed': KitEvent<
    'belvo',
    'CONSENT.openfinance_consent_expiration_changed',
    ConsentOpenfinanceConsentExpirationChangedWebhook
  >
  /**
   * A watched account holds the amount of an item plus BRL 0.01 (beta). Known by its code alone: Belvo does not publish the
   * `webhook_type`, and no body was seen. Window: 24 hours.
   */
  'COLLECTION_INSTRUCTIONS.item_ready_to_charge': KitEvent<
    'belvo',
    'COLLECTION_INSTRUCTIONS.item_ready_to_charge',
    CollectionInstructionsItemReadyToChargeWebhook
  >
  /**
   * Thirty days of balances were read. Window: 24 hours.
   *
   * @deprecated Belongs to `/api/balances/`, which is gone.
   */
  'BALANCES.historical_update': KitEvent<'belvo', 'BALANCES.historical_update', BalancesHistoricalUpdateWebhook>
  /**
   * A refresh worked out new balances. Window: 24 hours.
   *
   * @deprecated Belongs to `/api/balances/`, which is gone.
   */
  'BALANCES.new_balances_available': KitEvent<'belvo', 'BALANCES.new_balances_available', BalancesNewBalancesAvailableWebhook>
  /**
   * Portfolios were read. Window: 24 hours.
   *
   * @deprecated Belongs to `/investments/portfolios/`, which is gone.
   */
  'INVESTMENTS_PORTFOLIOS.historical_update': KitEvent<
    'belvo',
    'INVESTMENTS_PORTFOLIOS.historical_update',
    InvestmentsPortfoliosHistoricalUpdateWebhook
  >
  /**
   * A refresh found new portfolios. Window: 24 hours.
   *
   * @deprecated Belongs to `/investments/portfolios/`, which is gone.
   */
  'INVESTMENTS_PORTFOLIOS.new_investments_portfolios_available': KitEvent<
    'belvo',
    'INVESTMENTS_PORTFOLIOS.new_investments_portfolios_available',
    InvestmentsPortfoliosNewInvestmentsPortfoliosAvailableWebhook
  >
}
