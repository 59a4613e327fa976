import type { Link } from '../generated/aggregation.gen.ts'

/** A list of what Belvo read for a link, by its method on the client: `br.investments` is `belvo.br.investments.list`. */
export type BelvoDataList =
  | 'accounts'
  | 'owners'
  | 'transactions'
  | 'bills'
  | 'incomes'
  | 'recurringExpenses'
  | 'riskInsights'
  | 'employmentRecords'
  | 'employmentMetrics'
  | 'financialStatements'
  | 'invoices'
  | 'taxComplianceStatus'
  | 'taxRetentions'
  | 'taxReturns'
  | 'taxStatus'
  | 'br.balances'
  | 'br.exchanges'
  | 'br.investments'
  | 'br.investmentTransactions'
  | 'br.employments'
  | 'mx.currentEmployments'
  | 'cl.invoices'
  | 'cl.taxStatus'
  | 'cl.debtReports'

const listOfResource: Readonly<Record<string, BelvoDataList>> = {
  ACCOUNTS: 'accounts',
  OWNERS: 'owners',
  TRANSACTIONS: 'transactions',
  BILLS: 'bills',
  INVESTMENTS: 'br.investments',
  INVESTMENT_TRANSACTIONS: 'br.investmentTransactions',
  EXCHANGES: 'br.exchanges',
  INCOMES: 'incomes',
  RECURRING_EXPENSES: 'recurringExpenses',
  RISK_INSIGHTS: 'riskInsights',
  FINANCIAL_STATEMENTS: 'financialStatements',
  INVOICES: 'invoices',
  TAX_COMPLIANCE_STATUS: 'taxComplianceStatus',
  TAX_RETENTIONS: 'taxRetentions',
  TAX_RETURNS: 'taxReturns',
  TAX_STATUS: 'taxStatus',
  EMPLOYMENT_RECORDS: 'employmentRecords',
  EMPLOYMENT_METRICS: 'employmentMetrics',
  CURRENT_EMPLOYMENTS: 'mx.currentEmployments',
  EMPLOYMENTS: 'br.employments',
}

/** The lists of what Belvo reads by itself for a link; a kind without a list of ours is left out. */
export function listsOf({ fetch_resources: resources }: Link): readonly BelvoDataList[] {
  return Array.isArray(resources) ? resources.flatMap((name) => (Object.hasOwn(listOfResource, name) ? listOfResource[name]! : [])) : []
}

const byCollection: readonly BelvoDataList[] = ['transactions', 'bills', 'employmentRecords', 'br.balances', 'br.exchanges', 'mx.currentEmployments']
const withoutFilter: readonly BelvoDataList[] = ['incomes', 'recurringExpenses', 'riskInsights', 'employmentMetrics']

const DAY_MS = 86_400_000

/** The query for the times of a list's records, of those since a day only where the list can tell; Belvo's filters take days. */
export function queryOf(list: BelvoDataList, link: string, since: Date | undefined): Readonly<Record<string, unknown>> {
  // Only the times are needed, and what is not fetched cannot leak.
  const fields = list === 'mx.currentEmployments' ? {} : { fields: ['id', 'created_at', 'collected_at'] }
  const query = { link, page_size: 1_000, ...fields }
  if (since === undefined || withoutFilter.includes(list)) return query
  const day = new Date(since.getTime() - DAY_MS).toISOString().slice(0, 10)
  return { ...query, [byCollection.includes(list) ? 'collected_at__gte' : 'created_at__gte']: day }
}
