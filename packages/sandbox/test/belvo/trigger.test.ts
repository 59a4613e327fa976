import type { BelvoEventMap, BelvoEventType } from '@kit/belvo/events'
import { createBelvoWebhookHandler } from '@kit/belvo/webhooks'
import { describe, expect, it } from 'vitest'
import { startBelvo } from '../support/belvo.ts'
import { accept, authorization, startWebhookReceiver } from './webhook-receiver.ts'

/** The compiler knows when one is missing. */
const everyType: Readonly<Record<BelvoEventType, true>> = {
  'ACCOUNTS.historical_update': true,
  'ACCOUNTS.new_accounts_available': true,
  'TRANSACTIONS.historical_update': true,
  'TRANSACTIONS.new_transactions_available': true,
  'TRANSACTIONS.transactions_updated': true,
  'TRANSACTIONS.transactions_deleted': true,
  'OWNERS.historical_update': true,
  'OWNERS.new_owners_available': true,
  'BILLS.historical_update': true,
  'BILLS.new_bills_available': true,
  'INVESTMENTS.historical_update': true,
  'INVESTMENTS.new_investments_available': true,
  'INVESTMENT_TRANSACTIONS.historical_update': true,
  'INVESTMENT_TRANSACTIONS.new_investment_transactions_available': true,
  'EXCHANGES.historical_update': true,
  'INCOMES.historical_update': true,
  'RECURRING_EXPENSES.historical_update': true,
  'RISK_INSIGHTS.historical_update': true,
  'EMPLOYMENT_RECORDS.historical_update': true,
  'EMPLOYMENT_RECORDS.employment_changes': true,
  'EMPLOYMENT_METRICS.historical_update': true,
  'CURRENT_EMPLOYMENTS.historical_update': true,
  'EMPLOYMENTS.historical_update': true,
  'EMPLOYMENTS.new_employments_available': true,
  'INVOICES.initial_inflow_update': true,
  'INVOICES.initial_outflow_update': true,
  'INVOICES.historical_inflow_update': true,
  'INVOICES.historical_outflow_update': true,
  'INVOICES.new_invoices_available': true,
  'TAX_RETURNS.historical_update': true,
  'TAX_RETURNS.new_tax_returns_available': true,
  'TAX_STATUS.historical_update': true,
  'TAX_COMPLIANCE_STATUS.historical_update': true,
  'TAX_RETENTIONS.historical_update': true,
  'FINANCIAL_STATEMENTS.historical_update': true,
  'FINANCIAL_STATEMENTS.new_financial_statements_available': true,
  'LINK.invalid_credentials': true,
  'LINK.token_required': true,
  'LINK.link_deleted': true,
  'CONSENT.openfinance_consent_about_to_expire': true,
  'CONSENT.openfinance_consent_expired': true,
  'CONSENT.consent_expired': true,
  'CONSENT.openfinance_consent_with_unrecoverable_resources': true,
  'CONSENT.openfinance_consent_with_temporarily_unavailable_resources': true,
  'CONSENT.openfinance_consent_expiration_changed': true,
  'COLLECTION_INSTRUCTIONS.item_ready_to_charge': true,
  'BALANCES.historical_update': true,
  'BALANCES.new_balances_available': true,
  'INVESTMENTS_PORTFOLIOS.historical_update': true,
  'INVESTMENTS_PORTFOLIOS.new_investments_portfolios_available': true,
  'PAYMENT_INTENTS.OBJECT_CREATED': true,
  'PAYMENT_INTENTS.STATUS_UPDATE': true,
  'CHARGES.OBJECT_CREATED': true,
  'CHARGES.STATUS_UPDATE': true,
  'TRANSACTIONS.OBJECT_CREATED': true,
  'ENROLLMENTS.OBJECT_CREATED': true,
  'ENROLLMENTS.STATUS_UPDATE': true,
  'CUSTOMERS.OBJECT_CREATED': true,
  'BANK_ACCOUNTS.OBJECT_CREATED': true,
  'PAYMENT_AUTHORIZATIONS.STATUS_UPDATE': true,
  'payment_method_update.payment_method_registration_successful': true,
  'payment_method_update.payment_method_registration_failed': true,
  'payment_method_update.payment_method_registration_canceled': true,
  'payment_request_update.payment_request_successful': true,
  'payment_request_update.payment_request_failed': true,
  'payment_request_update.payment_request_chargeback': true,
  customer_update: true,
  consent_update: true,
}

describe('trigger', () => {
  it('sends every event type, and our own verification takes each, down to its members', async () => {
    const receiver = await startWebhookReceiver()
    const { sandbox } = await startBelvo({ webhooks: [{ url: receiver.url, authorization }] })
    const types = Object.keys(everyType) as BelvoEventType[]
    expect(types).toHaveLength(68)
    for (const type of types) await sandbox.belvo.trigger(type)
    const events = await Promise.all(receiver.received.map(accept))
    expect(events.map(({ type }) => type)).toEqual(types)
    expect(new Set(sandbox.belvo.deliveries.all.filter(({ ok }) => ok).map(({ type }) => type))).toEqual(new Set(types))
  })

  it('takes what is to be different, gives what was sent, and can go to one URL', async () => {
    const receiver = await startWebhookReceiver()
    const other = await startWebhookReceiver()
    const { sandbox } = await startBelvo({ webhooks: [{ url: receiver.url, authorization }] })
    const to = { url: other.url, authorization: 'Bearer other' }
    const link_id = sandbox.belvo.links[0]?.id ?? ''
    const body: BelvoEventMap['LINK.invalid_credentials']['data'] = await sandbox.belvo.trigger('LINK.invalid_credentials', { link_id, data: { status: 401 }, to })
    expect(body).toMatchObject({ link_id, data: { error_code: 'login_error', status: 401 } })
    expect(receiver.received).toEqual([])
    expect(other.received[0]?.headers.authorization).toBe('Bearer other')
    expect(other.received[0]?.body).toEqual(body)
    await expect(sandbox.belvo.trigger('LINK.is_lost' as BelvoEventType)).rejects.toThrow('Belvo has no event LINK.is_lost')
    await expect(sandbox.belvo.trigger('LINK.link_deleted', { to: { ...to, url: 'http://shop.example.org/' } })).rejects.toThrow(TypeError)
  })

  it('has the ids of the seed', async () => {
    const ids: unknown[] = []
    for (const seed of [3, 3, 4]) {
      const { sandbox } = await startBelvo({}, { seed })
      ids.push((await sandbox.belvo.trigger('PAYMENT_INTENTS.OBJECT_CREATED')).webhook_id)
    }
    expect(ids[1]).toBe(ids[0])
    expect(ids[2]).not.toBe(ids[0])
  })
})

describe('our own handler', () => {
  it('takes what the sandbox sends for a link', async () => {
    const receiver = await startWebhookReceiver()
    const { sandbox } = await startBelvo({ webhooks: [{ url: receiver.url, authorization }] })
    const { id } = sandbox.belvo.connect()
    await sandbox.clock.advance(10_000)
    const seen: string[] = []
    const handler = createBelvoWebhookHandler({
      authorization,
      on: { 'TRANSACTIONS.historical_update': ({ data }) => void seen.push(data.link_id ?? '') },
      otherwise: ({ type }) => void seen.push(type),
    })
    for (const { headers, text } of receiver.received) {
      const request = new Request(receiver.url, { method: 'POST', headers: { Authorization: headers.authorization ?? '' }, body: text })
      expect((await handler(request)).status).toBe(200)
    }
    expect(seen).toEqual(['ACCOUNTS.historical_update', 'OWNERS.historical_update', id])
  })
})
