import type { BelvoEventType } from '@kit/belvo/events'
import { belvoEvents } from '@kit/belvo/schemas'
import { createBelvoEventBody, signedBelvoRequest } from '@kit/belvo/testing'
import { createBelvoWebhookHandler, parseBelvoWebhook, verifyBelvoWebhook } from '@kit/belvo/webhooks'
import { isWebhookParseError } from '@kit/core'
import type { WebhookIssue } from '@kit/core/webhooks'
import { describe, expect, it } from 'vitest'
import { belvoEventTraits } from '../../src/internal/belvo-event-traits.ts'
import { belvoFixtures } from '../fixtures/belvo-fixtures.ts'

const authorization = 'Bearer kit-belvo-test'
const types = Object.keys(belvoEventTraits) as BelvoEventType[]

async function issuesOf(text: string): Promise<readonly WebhookIssue[]> {
  const issues: WebhookIssue[] = []
  const event = await parseBelvoWebhook(text, { schemas: belvoEvents(), onIssue: (issue) => issues.push(issue), invalid: 'refuse' })
  expect(event).toStrictEqual(await parseBelvoWebhook(text))
  return issues
}

describe('the deep check', () => {
  it.each(belvoFixtures)('finds nothing in $name', async ({ text }) => {
    expect(await issuesOf(text)).toEqual([])
  })

  it.each(types)('finds nothing in a made-up %s, and something when a member is wrong', async (type) => {
    const body = createBelvoEventBody(type)
    expect(await issuesOf(JSON.stringify(body))).toEqual([])
    const member = 'details' in body ? 'details' : 'data'
    const error: unknown = await issuesOf(JSON.stringify({ ...body, [member]: 'text' })).catch((thrown: unknown) => thrown)
    expect(isWebhookParseError(error) && error.reason).toBe('invalid')
    expect(String(error)).toContain(`${member} (other)`)
  })

  it.each(types)('finds nothing in a %s cut down to what is sure', async (type) => {
    const { webhook_type, webhook_code, eventType, eventCode } = createBelvoEventBody(type) as unknown as Readonly<Record<string, unknown>>
    expect(await issuesOf(JSON.stringify({ webhook_type, webhook_code, eventType, eventCode }))).toEqual([])
  })

  it('reports through verify and the handler, and delivers all the same', async () => {
    const event = createBelvoEventBody('CHARGES.STATUS_UPDATE', { data: { status: 'REFUNDED' } })
    const issues: unknown[] = []
    const options = { authorization, schemas: belvoEvents(), onIssue: (...issue: readonly unknown[]) => issues.push(issue) }
    const told = [
      { path: 'data.status', kind: 'unknown_value', value: 'REFUNDED' },
      { provider: 'belvo', type: 'CHARGES.STATUS_UPDATE' },
    ]
    expect((await verifyBelvoWebhook(await signedBelvoRequest({ event, authorization }), options)).type).toBe('CHARGES.STATUS_UPDATE')
    expect(issues).toEqual([told])
    const handler = createBelvoWebhookHandler({ ...options, invalid: 'refuse', otherwise: () => {} })
    expect((await handler(await signedBelvoRequest({ event, authorization }))).status).toBe(200)
    expect(issues).toEqual([told, told])
  })

  it('refuses in the handler what it was told to refuse, with 400', async () => {
    const event = { ...createBelvoEventBody('OWNERS.historical_update'), data: { total_owners: 'one' } }
    const handler = createBelvoWebhookHandler({ authorization, schemas: belvoEvents(), invalid: 'refuse', otherwise: () => {} })
    const response = await handler(await signedBelvoRequest({ event, authorization }))
    expect([response.status, await response.text()]).toEqual([400, 'Not an event: invalid'])
  })

  it('is run under our type for a name that is not certain, and refuses none', async () => {
    const cases = [
      { ...createBelvoEventBody('INVESTMENTS.new_investments_available'), webhook_type: 'ACCOUNTS' },
      { ...createBelvoEventBody('PAYMENT_AUTHORIZATIONS.STATUS_UPDATE'), webhook_type: 'PAYMENT_AUTHORIZATION' },
      createBelvoEventBody('consent_update', { eventCode: 'consent_signed' }),
    ]
    for (const body of cases) expect(await issuesOf(JSON.stringify(body))).toEqual([])
    const unseen = { ...createBelvoEventBody('COLLECTION_INSTRUCTIONS.item_ready_to_charge'), webhook_type: 'COLLECTIONS' }
    expect(await issuesOf(JSON.stringify(unseen))).toEqual([{ path: 'webhook_type', kind: 'unknown_value', value: 'COLLECTIONS' }])
  })

  it('compares a body of two versions with the nearer one', async () => {
    const v1 = createBelvoEventBody('CHARGES.STATUS_UPDATE', { data: { status: 'FAILED', failure_code: 'x', failure_message: 'y', end_to_end_id: 'E1' } })
    const v2 = createBelvoEventBody('CHARGES.STATUS_UPDATE', { data: { status: 'SETTLED', status_reason_code: null, status_reason_message: null } })
    for (const body of [v1, v2]) expect(await issuesOf(JSON.stringify(body))).toEqual([])
    const later = { ...v2, data: { ...v2.data, settled_at: '2026-05-08' } }
    expect(await issuesOf(JSON.stringify(later))).toEqual([{ path: 'data.settled_at', kind: 'unknown_field' }])
  })

  it('is not run for a type nobody documents', async () => {
    const issues: unknown[] = []
    const schemas = { check: () => [{ path: '', kind: 'other' } as const] }
    await parseBelvoWebhook('{"webhook_type":"PENSIONS","webhook_code":"x"}', { schemas, onIssue: (issue) => issues.push(issue), invalid: 'refuse' })
    expect(issues).toEqual([])
  })
})
