import { existsSync, readFileSync } from 'node:fs'
import { isBelvoEvent } from '@kit/belvo/events'
import type { BelvoEvent } from '@kit/belvo/events'
import { belvoEvents } from '@kit/belvo/schemas'
import { signedBelvoRequest } from '@kit/belvo/testing'
import { createBelvoWebhookHandler, parseBelvoWebhook, verifyBelvoWebhook } from '@kit/belvo/webhooks'
import { isVerifiedEvent, toCloudEvent } from '@kit/core/events'
import { describe, expect, it, vi } from 'vitest'
import { belvoEventTraits } from '../../src/internal/belvo-event-traits.ts'
import { belvoFixture, belvoFixtures } from '../fixtures/belvo-fixtures.ts'

const DAY = 86_400_000
const SHORT = 600_000

/** What each row of the provider's events says in the shared words: topic, outcome, kind of the subject, member that holds its id, window. */
const EXPECTED: Readonly<Record<string, readonly [topic: string, outcome: string, kind: string, idAt: string, windowMs: number]>> = {
  'aggregation/ACCOUNTS.historical_update': ['sync', 'succeeded', 'link', 'link_id', DAY],
  'aggregation/ACCOUNTS.new_accounts_available': ['sync', 'updated', 'link', 'link_id', DAY],
  'aggregation/BALANCES.historical_update': ['sync', 'succeeded', 'link', 'link_id', DAY],
  'aggregation/BALANCES.new_balances_available': ['sync', 'updated', 'link', 'link_id', DAY],
  'aggregation/BILLS.historical_update': ['sync', 'succeeded', 'link', 'link_id', DAY],
  'aggregation/BILLS.new_bills_available': ['sync', 'updated', 'link', 'link_id', DAY],
  'aggregation/COLLECTION_INSTRUCTIONS.item_ready_to_charge': ['payment', 'updated', 'link', 'link_id', DAY],
  'aggregation/CONSENT.consent_expired': ['consent', 'expired', 'consent', 'data.consent_id', SHORT],
  'aggregation/CONSENT.openfinance_consent_about_to_expire': ['consent', 'action_required', 'consent', 'data.consent_id', DAY],
  'aggregation/CONSENT.openfinance_consent_expiration_changed': ['consent', 'updated', 'consent', 'data.consent_id', DAY],
  'aggregation/CONSENT.openfinance_consent_expired': ['consent', 'expired', 'consent', 'data.consent_id', DAY],
  'aggregation/CONSENT.openfinance_consent_with_temporarily_unavailable_resources': ['consent', 'updated', 'consent', 'data.consent_id', DAY],
  'aggregation/CONSENT.openfinance_consent_with_unrecoverable_resources': ['consent', 'updated', 'consent', 'data.consent_id', DAY],
  'aggregation/CURRENT_EMPLOYMENTS.historical_update': ['sync', 'succeeded', 'link', 'link_id', DAY],
  'aggregation/EMPLOYMENTS.historical_update': ['sync', 'succeeded', 'link', 'link_id', DAY],
  'aggregation/EMPLOYMENTS.new_employments_available': ['sync', 'updated', 'link', 'link_id', DAY],
  'aggregation/EMPLOYMENT_METRICS.historical_update': ['sync', 'succeeded', 'link', 'link_id', DAY],
  'aggregation/EMPLOYMENT_RECORDS.employment_changes': ['sync', 'updated', 'link', 'link_id', DAY],
  'aggregation/EMPLOYMENT_RECORDS.historical_update': ['sync', 'succeeded', 'link', 'link_id', DAY],
  'aggregation/EXCHANGES.historical_update': ['sync', 'succeeded', 'link', 'link_id', DAY],
  'aggregation/FINANCIAL_STATEMENTS.historical_update': ['sync', 'succeeded', 'link', 'link_id', DAY],
  'aggregation/FINANCIAL_STATEMENTS.new_financial_statements_available': ['sync', 'updated', 'link', 'link_id', DAY],
  'aggregation/INCOMES.historical_update': ['sync', 'succeeded', 'link', 'link_id', DAY],
  'aggregation/INVESTMENTS.historical_update': ['sync', 'succeeded', 'link', 'link_id', DAY],
  'aggregation/INVESTMENTS.new_investments_available': ['sync', 'updated', 'link', 'link_id', DAY],
  'aggregation/INVESTMENTS_PORTFOLIOS.historical_update': ['sync', 'succeeded', 'link', 'link_id', DAY],
  'aggregation/INVESTMENTS_PORTFOLIOS.new_investments_portfolios_available': ['sync', 'updated', 'link', 'link_id', DAY],
  'aggregation/INVESTMENT_TRANSACTIONS.historical_update': ['sync', 'succeeded', 'link', 'link_id', DAY],
  'aggregation/INVESTMENT_TRANSACTIONS.new_investment_transactions_available': ['sync', 'updated', 'link', 'link_id', DAY],
  'aggregation/INVOICES.historical_inflow_update': ['sync', 'updated', 'link', 'link_id', DAY],
  'aggregation/INVOICES.historical_outflow_update': ['sync', 'updated', 'link', 'link_id', DAY],
  'aggregation/INVOICES.initial_inflow_update': ['sync', 'updated', 'link', 'link_id', DAY],
  'aggregation/INVOICES.initial_outflow_update': ['sync', 'updated', 'link', 'link_id', DAY],
  'aggregation/INVOICES.new_invoices_available': ['sync', 'updated', 'link', 'link_id', DAY],
  'aggregation/LINK.invalid_credentials': ['connection', 'action_required', 'link', 'link_id', DAY],
  'aggregation/LINK.link_deleted': ['connection', 'deleted', 'link', 'link_id', DAY],
  'aggregation/LINK.token_required': ['connection', 'action_required', 'link', 'link_id', DAY],
  'aggregation/OWNERS.historical_update': ['sync', 'succeeded', 'link', 'link_id', DAY],
  'aggregation/OWNERS.new_owners_available': ['sync', 'updated', 'link', 'link_id', DAY],
  'aggregation/RECURRING_EXPENSES.historical_update': ['sync', 'succeeded', 'link', 'link_id', DAY],
  'aggregation/RISK_INSIGHTS.historical_update': ['sync', 'succeeded', 'link', 'link_id', DAY],
  'aggregation/TAX_COMPLIANCE_STATUS.historical_update': ['sync', 'succeeded', 'link', 'link_id', DAY],
  'aggregation/TAX_RETENTIONS.historical_update': ['sync', 'succeeded', 'link', 'link_id', DAY],
  'aggregation/TAX_RETURNS.historical_update': ['sync', 'succeeded', 'link', 'link_id', DAY],
  'aggregation/TAX_RETURNS.new_tax_returns_available': ['sync', 'updated', 'link', 'link_id', DAY],
  'aggregation/TAX_STATUS.historical_update': ['sync', 'succeeded', 'link', 'link_id', DAY],
  'aggregation/TRANSACTIONS.historical_update': ['sync', 'succeeded', 'link', 'link_id', DAY],
  'aggregation/TRANSACTIONS.new_transactions_available': ['sync', 'updated', 'link', 'link_id', DAY],
  'aggregation/TRANSACTIONS.transactions_deleted': ['sync', 'updated', 'link', 'link_id', DAY],
  'aggregation/TRANSACTIONS.transactions_updated': ['sync', 'updated', 'link', 'link_id', DAY],
  'directdebit-mx/consent_update': ['consent', 'updated', 'consent', 'details.id', DAY],
  'directdebit-mx/customer_update': ['account', 'updated', 'customer', 'details.id', DAY],
  'directdebit-mx/payment_method_update.payment_method_registration_canceled': ['mandate', 'canceled', 'payment_method', 'details.id', DAY],
  'directdebit-mx/payment_method_update.payment_method_registration_failed': ['mandate', 'failed', 'payment_method', 'details.id', DAY],
  'directdebit-mx/payment_method_update.payment_method_registration_successful': ['mandate', 'succeeded', 'payment_method', 'details.id', DAY],
  'directdebit-mx/payment_request_update.payment_request_chargeback': ['dispute', 'created', 'payment_request', 'details.id', DAY],
  'directdebit-mx/payment_request_update.payment_request_failed': ['payment', 'failed', 'payment_request', 'details.id', DAY],
  'directdebit-mx/payment_request_update.payment_request_successful': ['payment', 'succeeded', 'payment_request', 'details.id', DAY],
  'payments-br-v1/CHARGES.OBJECT_CREATED': ['payment', 'created', 'charge', 'object_id', SHORT],
  'payments-br-v1/CHARGES.STATUS_UPDATE': ['payment', 'failed', 'charge', 'object_id', SHORT],
  'payments-br-v1/CUSTOMERS.OBJECT_CREATED': ['account', 'created', 'customer', 'object_id', SHORT],
  'payments-br-v1/ENROLLMENTS.OBJECT_CREATED': ['mandate', 'created', 'enrollment', 'object_id', SHORT],
  'payments-br-v1/ENROLLMENTS.STATUS_UPDATE': ['mandate', 'succeeded', 'enrollment', 'object_id', SHORT],
  'payments-br-v1/PAYMENT_INTENTS.OBJECT_CREATED': ['payment', 'created', 'payment_intent', 'object_id', SHORT],
  'payments-br-v1/PAYMENT_INTENTS.STATUS_UPDATE': ['payment', 'succeeded', 'payment_intent', 'object_id', SHORT],
  'payments-br-v1/TRANSACTIONS.OBJECT_CREATED': ['payment', 'created', 'transaction', 'object_id', SHORT],
  'payments-br-v2/BANK_ACCOUNTS.OBJECT_CREATED': ['account', 'created', 'bank_account', 'object_id', SHORT],
  'payments-br-v2/CHARGES.STATUS_UPDATE': ['payment', 'succeeded', 'charge', 'object_id', SHORT],
  'payments-br-v2/CUSTOMERS.OBJECT_CREATED': ['account', 'created', 'customer', 'object_id', SHORT],
  'payments-br-v2/PAYMENT_AUTHORIZATIONS.STATUS_UPDATE': ['mandate', 'succeeded', 'payment_authorization', 'object_id', SHORT],
  'payments-co-pse/BANK_ACCOUNTS.OBJECT_CREATED': ['account', 'created', 'bank_account', 'object_id', SHORT],
  'payments-co-pse/PAYMENT_INTENTS.STATUS_UPDATE': ['payment', 'failed', 'payment_intent', 'object_id', SHORT],
}

const authorization = 'Bearer kit-belvo-test'

function at(body: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (value as Readonly<Record<string, unknown>>)[name], body)
}

describe.each(Object.entries(EXPECTED))('%s', (name, [topic, outcome, kind, idAt, dedupeWindowMs]) => {
  const { type, text, body } = belvoFixture(name)
  const subject = { kind, id: at(body, idAt) }

  it('is read whole, whichever way it comes', async () => {
    const event = await parseBelvoWebhook(text)
    const { datetime } = body
    expect(event).toStrictEqual({
      provider: 'belvo',
      type,
      known: true,
      id: expect.stringMatching(/^belvo_[0-9a-f]{40}$/) as string,
      idSource: 'derived',
      dedupeWindowMs,
      topic,
      outcome,
      subject,
      ...(datetime === undefined ? {} : { occurredAt: datetime }),
      data: body,
    })
    expect(await parseBelvoWebhook(new TextEncoder().encode(text))).toStrictEqual(event)
    expect(isBelvoEvent(JSON.parse(JSON.stringify(event)))).toBe(true)
    expect(isVerifiedEvent(event)).toBe(false)
  })

  it('is verified by the Authorization header, and reaches the handler of its type', async () => {
    const event = await verifyBelvoWebhook(await signedBelvoRequest({ event: text, authorization }), { authorization })
    expect(event).toStrictEqual({ ...(await parseBelvoWebhook(text)), verification: { scheme: 'shared-secret', secretIndex: 0 } })
    const handled = vi.fn<(event: BelvoEvent) => void>()
    const otherwise = vi.fn()
    const handler = createBelvoWebhookHandler({ authorization, on: { [type]: handled }, otherwise })
    expect((await handler(await signedBelvoRequest({ event: text, authorization }))).status).toBe(200)
    expect(handled.mock.calls.map(([given]) => given)).toStrictEqual([event])
    expect(otherwise).not.toHaveBeenCalled()
  })

  it('is as documented, and a cloud event', async () => {
    expect(belvoEvents().check(type, body)).toEqual([])
    const event = await parseBelvoWebhook(text)
    expect(toCloudEvent(event)).toStrictEqual({
      specversion: '1.0',
      id: event.id,
      source: 'urn:kit:belvo',
      type: `kit.belvo.${type}`,
      ...(body['datetime'] === undefined ? {} : { time: body['datetime'] }),
      subject: `${kind}/${String(subject.id)}`,
      datacontenttype: 'application/json',
      data: body,
    })
  })
})

describe('the fixtures', () => {
  it('are 72, each expected above, and between them have every type', () => {
    expect(belvoFixtures.map(({ name }) => name).sort()).toEqual(Object.keys(EXPECTED).sort())
    expect(belvoFixtures).toHaveLength(72)
    expect([...new Set(belvoFixtures.map(({ type }) => type))].sort()).toEqual(Object.keys(belvoEventTraits).sort())
    expect(Object.keys(belvoEventTraits)).toHaveLength(68)
  })

  it('have ids of their own', async () => {
    const events = await Promise.all(belvoFixtures.map(({ text }) => parseBelvoWebhook(text)))
    expect(new Set(events.map(({ id }) => id)).size).toBe(72)
  })
})

const facts = new URL('../../../../../shared/providers/belvo/', import.meta.url)
if (existsSync(new URL('events.json', facts))) {
  interface Row {
    readonly webhook_type: string
    readonly webhook_code: string
    readonly schemaFamily: string
    readonly countries: readonly string[] | null
    readonly data: Readonly<Record<string, unknown>>
    readonly exampleFile?: string
  }
  const rows = JSON.parse(readFileSync(new URL('events.json', facts), 'utf8')) as readonly Row[]
  const nameOf = ({ webhook_type, webhook_code, schemaFamily, countries }: Row): string => {
    const family = countries?.join() === 'CO' ? 'payments-co-pse' : schemaFamily
    const type = webhook_type.replace(/ \(.*\)$/, '')
    return `${family}/${webhook_code === '*' ? type : `${type}.${webhook_code}`}`
  }
  const inner = (body: Readonly<Record<string, unknown>>): string[] => Object.keys((body['data'] ?? body['details']) as object)

  describe('the rows of the provider facts', () => {
    it('have a fixture each', () => {
      expect(rows.map(nameOf).sort()).toEqual(belvoFixtures.map(({ name }) => name).sort())
    })

    it.each(rows.map((row) => ({ name: nameOf(row), row })))('$name has the members that are documented and no other', ({ name, row }) => {
      const members = inner(belvoFixture(name).body)
      expect(Object.keys(row.data)).toEqual(expect.arrayContaining(members))
      const sometimes = ['failure_code', 'failure_message', 'end_to_end_id', 'amount']
      expect(members).toEqual(expect.arrayContaining(Object.keys(row.data).filter((member) => !sometimes.includes(member))))
    })

    it.each(rows.flatMap((row) => (row.exampleFile === undefined ? [] : [{ name: nameOf(row), file: row.exampleFile }])))(
      '$file is the event of $name, and our fixture has its shape',
      async ({ name, file }) => {
        const text = readFileSync(new URL(file, facts), 'utf8')
        const sample = JSON.parse(text) as Readonly<Record<string, unknown>>
        const { type, body } = belvoFixture(name)
        const event = await parseBelvoWebhook(text)
        expect(event).toMatchObject({ type, known: true, data: sample })
        expect(event.known && event.subject).toBeTruthy()
        expect(belvoEvents().check(type, sample)).toEqual([])
        expect(Object.keys(body)).toEqual(expect.arrayContaining(Object.keys(sample)))
        expect(inner(sample)).toEqual(expect.arrayContaining(inner(body)))
      },
    )
  })
} else {
  console.info('The provider facts are not beside this repository: only our own fixtures are checked.')
}
