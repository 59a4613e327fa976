import type { Identifiers } from '../identifiers.ts'
import type { JsonObject } from '../json.ts'
import type { SandboxClock } from '../sandbox-clock.ts'
import { dayMs } from './bank-data.ts'
import type { BelvoWebhooks } from './belvo-webhooks.ts'
import { createDelayLine } from './delay-line.ts'
import type { DelayLine } from './delay-line.ts'
import type { LinkData, TransactionData } from './link-data.ts'
import { dayText } from './link-data-resources.ts'
import type { Link, LinkRead } from './links.ts'

/** Reads at institutions on its own, and says so by webhook. */
export interface LinkReader {
  /** Reads everything the link is to read, as after its registration or a refresh. */
  readAll(link: Link, resources: readonly string[], requestId: string): void
  /** Begins to refresh a recurrent link by itself, or stops it. */
  plan(link: Link): void
  /** One reading now. Days are days since the epoch; without them it is the last year. */
  read(link: Link, resource: string, days?: { readonly from: number; readonly to: number }): LinkRead
  /** Keeps what was read. */
  keep(link: Link, read: LinkRead): void
  /** Reads transactions later, and tells of it with the id of the request. */
  readTransactionsLater(link: Link, read: LinkRead, requestId: string, save: boolean): void
  /** Tells of the end of an asynchronous deletion. */
  tellDeleted(link: Link, requestId: string): Promise<void>
}

export interface LinkReaderOptions {
  readonly clock: SandboxClock
  readonly identifiers: Identifiers
  readonly webhooks: BelvoWebhooks
  readonly data: LinkData
  /** Whether the link is still there. */
  readonly exists: (link: Link) => boolean
  /** Sandbox milliseconds each reading takes. */
  readonly readMs: number
}

const historyDays = 365

/** What is read first. */
const order = ['ACCOUNTS', 'OWNERS', 'BALANCES', 'TRANSACTIONS']

const refreshMs: Readonly<Record<string, number>> = { '6h': dayMs / 4, '12h': dayMs / 2, '24h': dayMs, '7d': 7 * dayMs, '30d': 30 * dayMs }

/** The events that tell what was read for the first time, of resources without data of their own here. */
const examples: Readonly<Record<string, readonly (readonly [code: string, data: (today: string, yearAgo: string) => JsonObject])[]>> = {
  BILLS: [['historical_update', () => ({ total_bills: 1 })]],
  INVESTMENTS: [['historical_update', () => ({ total_investments: 1 })]],
  INVESTMENT_TRANSACTIONS: [['historical_update', transactionsOfOne]],
  EXCHANGES: [['historical_update', () => ({ total_exchanges: 1 })]],
  INCOMES: [['historical_update', () => ({ total_incomes: 1, number_of_income_streams: 1 })]],
  RECURRING_EXPENSES: [['historical_update', () => ({ total_recurring_expenses: 1 })]],
  RISK_INSIGHTS: [['historical_update', () => ({ total_risk_insights: 1 })]],
  EMPLOYMENT_RECORDS: [['historical_update', () => ({ total_employment_record_profiles: 1 })]],
  EMPLOYMENT_METRICS: [['historical_update', () => ({ total_employment_metrics: 1 })]],
  CURRENT_EMPLOYMENTS: [['historical_update', () => ({})]],
  EMPLOYMENTS: [['historical_update', () => ({ total_employments: 1 })]],
  INVOICES: ['initial_inflow_update', 'initial_outflow_update', 'historical_inflow_update', 'historical_outflow_update'].map(
    (code) => [code, (today, yearAgo) => ({ total_invoices: 1, first_invoice_date: yearAgo, last_invoice_date: today })] as const,
  ),
  TAX_RETURNS: (['yearly', 'monthly'] as const).map(
    (type) =>
      [
        'historical_update',
        (today, yearAgo) => ({ type, total_tax_returns: 1, first_tax_return_year: year(yearAgo), last_tax_return_year: year(today) }),
      ] as const,
  ),
  TAX_STATUS: [['historical_update', (_, yearAgo) => ({ total_tax_status: 1, last_status_change_date: yearAgo })]],
  TAX_COMPLIANCE_STATUS: [['historical_update', () => ({ total_tax_compliance_status: 1 })]],
  TAX_RETENTIONS: [
    ['historical_update', (today, yearAgo) => ({ total_tax_retentions: 1, first_tax_retention_date: yearAgo, last_tax_retention_date: today })],
  ],
  FINANCIAL_STATEMENTS: [['historical_update', () => ({ new_financial_statements: 1 })]],
}

function year(day: string): number {
  return Number(day.slice(0, 4))
}

function transactionsOfOne(today: string, yearAgo: string): JsonObject {
  return {
    total_transactions: 1,
    total_inflow_transactions: 1,
    total_outflow_transactions: 0,
    first_transaction_date: yearAgo,
    last_transaction_date: today,
  }
}

function transactionsData(transactions: readonly TransactionData[]): JsonObject {
  const inflows = transactions.filter(({ movement }) => movement.cents > 0).length
  const days = transactions.map(({ movement }) => movement.day)
  const [first, last] = days.length === 0 ? [null, null] : [dayText(Math.min(...days)), dayText(Math.max(...days))]
  return {
    total_transactions: transactions.length,
    total_inflow_transactions: inflows,
    total_outflow_transactions: transactions.length - inflows,
    first_transaction_date: first,
    last_transaction_date: last,
  }
}

export function createLinkReader({ clock, identifiers, webhooks, data, exists, readMs }: LinkReaderOptions): LinkReader {
  const send = (link: Link, type: string, code: string, details: { readonly requestId: string; readonly process?: string; readonly data: JsonObject }): Promise<void> =>
    webhooks.send('aggregation', `${type}.${code}`, {
      webhook_id: identifiers.hex(16),
      webhook_type: type,
      ...(details.process === undefined ? {} : { process_type: details.process }),
      webhook_code: code,
      link_id: link.id,
      request_id: details.requestId,
      external_id: link.externalId,
      data: details.data,
    })

  // A queue of its own for each wait: thousands of links would otherwise fill that of the clock.
  const lines = new Map<number, DelayLine>()
  const after = (delayMs: number): DelayLine => {
    const line = lines.get(delayMs) ?? createDelayLine(clock, delayMs)
    lines.set(delayMs, line)
    return line
  }

  const read: LinkReader['read'] = (_link, resource, days) => {
    const today = Math.floor(clock.now() / dayMs)
    return { resource, at: clock.now(), fromDay: days?.from ?? today - historyDays, toDay: days?.to ?? today }
  }

  const keep: LinkReader['keep'] = (link, done) => {
    link.reads.push(done)
    link.lastAccessedAt = clock.now()
  }

  const counts: Readonly<Record<string, (link: Link) => JsonObject>> = {
    ACCOUNTS: (link) => ({ total_accounts: data.accounts(link).length }),
    OWNERS: (link) => ({ total_owners: data.owners(link).length }),
    TRANSACTIONS: (link) => transactionsData(data.transactions(link)),
    BALANCES: (link) => {
      const today = dayText(Math.floor(clock.now() / dayMs))
      return { total_balances: data.balances(link).length, first_balance_date: today, last_balance_date: today }
    },
  }

  const historical = async (link: Link, resource: string, requestId: string): Promise<void> => {
    if (!exists(link)) return
    keep(link, read(link, resource))
    if (webhooks.endpoints.length === 0) return
    const count = counts[resource]
    if (count !== undefined) return send(link, resource, 'historical_update', { requestId, process: 'historical_update', data: count(link) })
    const today = Math.floor(clock.now() / dayMs)
    for (const [code, dataOf] of examples[resource] ?? []) {
      await send(link, resource, code, { requestId, process: 'historical_update', data: dataOf(dayText(today), dayText(today - historyDays)) })
    }
  }

  /** A refresh by itself tells only of what is new. */
  const recurrent = async (link: Link): Promise<void> => {
    link.next = undefined
    if (!exists(link)) return
    plan(link)
    if (link.status !== 'valid') return
    const listened = webhooks.endpoints.length > 0
    const before = listened ? data.transactions(link).length : 0
    for (const resource of link.fetchResources) keep(link, read(link, resource))
    const found = listened ? data.transactions(link).length - before : 0
    const requestId = identifiers.uuid()
    if (found > 0) await send(link, 'TRANSACTIONS', 'new_transactions_available', { requestId, process: 'recurrent_update', data: { new_transactions: found } })
  }

  function plan(link: Link): void {
    link.next?.cancel()
    const every = link.refreshRate === null ? undefined : refreshMs[link.refreshRate]
    link.next = link.accessMode === 'recurrent' && every !== undefined ? after(every).schedule(() => recurrent(link)) : undefined
  }

  return {
    read,
    keep,
    plan,
    readAll(link, resources, requestId) {
      const rank = (resource: string): number => (order.includes(resource) ? order.indexOf(resource) : order.length)
      for (const [index, resource] of resources.toSorted((a, b) => rank(a) - rank(b)).entries()) {
        after((index + 1) * readMs).schedule(() => historical(link, resource, requestId))
      }
    },
    readTransactionsLater(link, planned, requestId, save) {
      clock.schedule(readMs, async () => {
        if (!exists(link)) return
        const done = { ...planned, at: clock.now() }
        const before = new Set(data.transactions(link).map(({ id }) => id))
        const found = data.transactions(link, [done]).filter(({ id }) => !before.has(id)).length
        if (save) keep(link, done)
        await send(link, 'TRANSACTIONS', 'new_transactions_available', { requestId, process: 'async_post', data: { new_transactions: found } })
      })
    },
    tellDeleted: (link, requestId) => send(link, 'LINK', 'link_deleted', { requestId, data: {} }),
  }
}
