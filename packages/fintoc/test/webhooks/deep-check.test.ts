import { readdirSync } from 'node:fs'
import { isWebhookParseError } from '@kit/core'
import type { WebhookIssue } from '@kit/core/webhooks'
import type { FintocEventType } from '@kit/fintoc/events'
import { fintocEvents } from '@kit/fintoc/schemas'
import { createFintocEventBody } from '@kit/fintoc/testing'
import { createFintocWebhookHandler, parseFintocWebhook, verifyFintocWebhook } from '@kit/fintoc/webhooks'
import { describe, expect, it } from 'vitest'
import { fintocEventTraits } from '../../src/internal/fintoc-event-traits.ts'
import { headers, readFixture, secret, signedAt } from '../fixtures.ts'

const types = Object.keys(fintocEventTraits) as FintocEventType[]
const fixtures = readdirSync(new URL('../fixtures/', import.meta.url)).map((file) => file.replace(/\.json$/, ''))
const now = (): number => signedAt * 1000

async function issuesOf(body: string): Promise<readonly WebhookIssue[]> {
  const issues: WebhookIssue[] = []
  const event = await parseFintocWebhook(body, { schemas: fintocEvents(), onIssue: (issue) => issues.push(issue), invalid: 'refuse' })
  expect(event).toStrictEqual(await parseFintocWebhook(body))
  return issues
}

describe('the deep check', () => {
  it.each(fixtures)('finds nothing in the fixture %s', async (name) => {
    expect(await issuesOf(readFixture(name))).toEqual([])
  })

  it.each(types)('finds nothing in a made-up %s, and something when a member is wrong', async (type) => {
    const body = createFintocEventBody(type)
    expect(await issuesOf(JSON.stringify(body))).toEqual([])
    const wrong = JSON.stringify({ ...body, data: { ...body.data, object: 7 } })
    const error: unknown = await issuesOf(wrong).catch((thrown: unknown) => thrown)
    expect(isWebhookParseError(error) && error.reason).toBe('invalid')
    expect(String(error)).toContain('data.object (other)')
  })

  it('reports through verify and the handler, once for each event, and delivers all the same', async () => {
    const body = readFixture('payment_intent.succeeded').replace('"bank_transfer"', '"carrier_pigeon"')
    const issues: unknown[] = []
    const options = { secret, now, schemas: fintocEvents(), onIssue: (...issue: readonly unknown[]) => issues.push(issue) }
    const told = [
      { path: 'data.payment_type', kind: 'unknown_value', value: 'carrier_pigeon' },
      { provider: 'fintoc', type: 'payment_intent.succeeded' },
    ]
    expect((await verifyFintocWebhook({ body, headers: headers(body) }, options)).type).toBe('payment_intent.succeeded')
    expect(issues).toEqual([told])
    const handler = createFintocWebhookHandler({ ...options, invalid: 'refuse', otherwise: () => {} })
    const request = (): Request => new Request('https://app.example.com/', { method: 'POST', body, headers: headers(body) })
    expect((await handler(request())).status).toBe(200)
    expect(issues).toEqual([told, told])
  })

  it('refuses in the handler what it was told to refuse, with 400', async () => {
    const body = readFixture('refund.succeeded').replace('18990', '"18990"')
    const handler = createFintocWebhookHandler({ secret, now, schemas: fintocEvents(), invalid: 'refuse', otherwise: () => {} })
    const response = await handler(new Request('https://app.example.com/', { method: 'POST', body, headers: headers(body) }))
    expect([response.status, await response.text()]).toEqual([400, 'Not an event: invalid'])
  })

  it('is not run for a type nobody documents', async () => {
    expect(await issuesOf(JSON.stringify({ id: 'evt_1', type: 'payment_intent.refunded', data: { object: 7 } }))).toEqual([])
  })
})
