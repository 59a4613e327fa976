import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { toCloudEvent } from '@kit/core/events'
import type { KitEvent, Verified } from '@kit/core/events'
import { isFintocEvent } from '@kit/fintoc/events'
import type { FintocEvent, FintocEventType } from '@kit/fintoc/events'
import { createFintocWebhookHandler, parseFintocWebhook, verifyFintocWebhook } from '@kit/fintoc/webhooks'
import { describe, expect, it, vi } from 'vitest'
import { fintocEventTraits } from '../../src/internal/fintoc-event-traits.ts'
import { examples, headers, readFixture, secret, signedAt } from '../fixtures.ts'

interface Sent {
  readonly id: string
  readonly object?: string
  readonly type: string
  readonly mode: string
  readonly created_at: string
  readonly data: Readonly<Record<string, unknown>>
}

type Row = readonly [topic: string, outcome: string, kind: string, id: string]

const link = 'link_Zp3VwXk90cTqLmRb'
const account = 'acc_Jr5NbYx72LdKcQwE'
const payment = 'pi_uW8eHqLk35TzRnYc'
const session = 'cs_hT20sVbNq81ZxKpe'
const refund = 're_d9KxVt53WmQeL0Rz'
const payout = 'po_3sQmNz8XbKv61TyL'
const invoice = 'inv_e5RtLp90ZkMw'
const mandate = 'sub_W2nYc6LtKx94PqRe'
const signing = 'si_b8ZrQw50VnTk3XyM'
const charge = 'ch_x61NkPv7RtQzLe2B'
const received = 'tr_40fKb93RtLsYw6XvN'
const sent = 'tr_40fJxM7qWnBz2KvTd'
const verification = 'accv_58TnVq0ZxLbK2WrM'

const expected: { readonly [Type in FintocEventType]: Row } = {
  'link.created': ['connection', 'created', 'link', link],
  'link.credentials_changed': ['connection', 'action_required', 'link', link],
  'link.refresh_intent.succeeded': ['sync', 'succeeded', 'link', link],
  'link.refresh_intent.failed': ['sync', 'failed', 'link', link],
  'account.refresh_intent.succeeded': ['sync', 'succeeded', 'account', account],
  'account.refresh_intent.failed': ['sync', 'failed', 'account', account],
  'account.refresh_intent.rejected': ['sync', 'failed', 'account', account],
  'account.refresh_intent.movements_removed': ['sync', 'updated', 'account', account],
  'account.refresh_intent.movements_modified': ['sync', 'updated', 'account', account],
  'payment_intent.succeeded': ['payment', 'succeeded', 'payment_intent', payment],
  'payment_intent.failed': ['payment', 'failed', 'payment_intent', payment],
  'payment_intent.rejected': ['payment', 'failed', 'payment_intent', payment],
  'payment_intent.pending': ['payment', 'pending', 'payment_intent', payment],
  'payment_intent.expired': ['payment', 'expired', 'payment_intent', payment],
  'checkout_session.finished': ['payment', 'succeeded', 'checkout_session', session],
  'checkout_session.expired': ['payment', 'expired', 'checkout_session', session],
  // The payment of this fixture failed.
  'checkout_session.completed': ['payment', 'updated', 'checkout_session', session],
  'refund.created': ['refund', 'created', 'refund', refund],
  'refund.in_progress': ['refund', 'pending', 'refund', refund],
  'refund.succeeded': ['refund', 'succeeded', 'refund', refund],
  'refund.failed': ['refund', 'failed', 'refund', refund],
  'refund.canceled': ['refund', 'canceled', 'refund', refund],
  'payout.created': ['payout', 'created', 'payout', payout],
  'payout.succeeded': ['payout', 'succeeded', 'payout', payout],
  'payout.canceled': ['payout', 'canceled', 'payout', payout],
  'invoice.created': ['invoice', 'created', 'invoice', invoice],
  'invoice.finalized': ['invoice', 'updated', 'invoice', invoice],
  'invoice.payment_created': ['invoice', 'pending', 'invoice', invoice],
  // Still open in this fixture: `invoice.paid` has to follow.
  'invoice.payment_succeeded': ['invoice', 'updated', 'invoice', invoice],
  'invoice.payment_failed': ['invoice', 'updated', 'invoice', invoice],
  'invoice.paid': ['invoice', 'succeeded', 'invoice', invoice],
  'invoice.voided': ['invoice', 'canceled', 'invoice', invoice],
  'invoice.upcoming': ['invoice', 'pending', 'invoice', invoice],
  'subscription.activated': ['subscription', 'succeeded', 'subscription', mandate],
  'subscription.canceled': ['subscription', 'canceled', 'subscription', mandate],
  'subscription_intent.succeeded': ['mandate', 'succeeded', 'subscription_intent', signing],
  'subscription_intent.failed': ['mandate', 'failed', 'subscription_intent', signing],
  'subscription_intent.rejected': ['mandate', 'failed', 'subscription_intent', signing],
  'charge.succeeded': ['payment', 'succeeded', 'charge', charge],
  'charge.failed': ['payment', 'failed', 'charge', charge],
  'transfer.inbound.succeeded': ['transfer', 'succeeded', 'transfer', received],
  'transfer.inbound.rejected': ['transfer', 'failed', 'transfer', received],
  'transfer.inbound.returned': ['transfer', 'updated', 'transfer', received],
  'transfer.inbound.return_failed': ['transfer', 'updated', 'transfer', received],
  // `returned` in this fixture.
  'transfer.inbound.reversed': ['transfer', 'failed', 'transfer', received],
  'transfer.outbound.succeeded': ['transfer', 'succeeded', 'transfer', sent],
  'transfer.outbound.partially_succeeded': ['transfer', 'updated', 'transfer', sent],
  'transfer.outbound.failed': ['transfer', 'failed', 'transfer', sent],
  'transfer.outbound.returned': ['transfer', 'failed', 'transfer', sent],
  // Still `succeeded` in this fixture.
  'transfer.outbound.reversed': ['transfer', 'updated', 'transfer', sent],
  'transfer.outbound.rejected': ['transfer', 'failed', 'transfer', sent],
  'account_verification.succeeded': ['verification', 'succeeded', 'account_verification', verification],
  'account_verification.failed': ['verification', 'failed', 'account_verification', verification],
  'account_number.deleted': ['account', 'deleted', 'account_number', 'acno_41kTzQ8vNbXr5LmYw'],
  'dispute.created': ['dispute', 'action_required', 'dispute', 'cb_6WvXz0QkRt81NbLm'],
}

const variants: readonly (readonly [fixture: string, row: Row])[] = [
  ['account.refresh_intent.succeeded.cut-down', ['sync', 'succeeded', 'account', 'acc_00000000']],
  ['transfer.inbound.succeeded.cut-down', expected['transfer.inbound.succeeded']],
  ['transfer.outbound.succeeded.cut-down', expected['transfer.outbound.succeeded']],
  ['link.credentials_changed.without-prefix', ['connection', 'action_required', 'link', 'kV0cTqLmRbZp3VwX']],
  ['refund.succeeded.v2023-11-15', ['refund', 'succeeded', 'refund', 'ref_d9KxVt53WmQeL0Rz']],
  ['checkout_session.finished.v2023-11-15', expected['checkout_session.finished']],
  ['subscription.activated.v2', ['subscription', 'succeeded', 'subscription', 'sub_q0HvTm47RbYs']],
]

const types = Object.keys(expected) as FintocEventType[]
const fixtures = [...types.map((type) => [type, expected[type]] as const), ...variants]
const bodyOf = (name: string): Sent => JSON.parse(readFixture(name)) as Sent

function envelopeOf(name: string, [topic, outcome, kind, id]: Row): KitEvent {
  const { id: eventId, type, mode, created_at, data } = bodyOf(name)
  return {
    provider: 'fintoc',
    type,
    known: true,
    id: eventId,
    idSource: 'provider',
    occurredAt: created_at,
    mode: mode as 'test' | 'live',
    topic: topic as KitEvent['topic'],
    outcome: outcome as NonNullable<KitEvent['outcome']>,
    subject: { kind, id },
    data,
  }
}

describe.each(fixtures)('%s', (name, row) => {
  const body = readFixture(name)
  const envelope = envelopeOf(name, row)

  it('parses to its type, topic, outcome and subject, with its data as sent', async () => {
    const event = await parseFintocWebhook(body)
    expect(event).toStrictEqual(envelope)
    expect(name.startsWith(event.type)).toBe(true)
    expect(isFintocEvent(JSON.parse(JSON.stringify(event)))).toBe(true)
    expect(await parseFintocWebhook(new TextEncoder().encode(body))).toStrictEqual(envelope)
  })

  it('verifies, and one changed byte does not', async () => {
    const options = { secret, now: () => signedAt * 1000 }
    const verification = { scheme: 'hmac', secretIndex: 0, timestamp: signedAt }
    expect(await verifyFintocWebhook({ body, headers: headers(body) }, options)).toStrictEqual({ ...envelope, verification })
    const forged = body.replace('"evt_', '"evt-')
    await expect(verifyFintocWebhook({ body: forged, headers: headers(body) }, options)).rejects.toMatchObject({ reason: 'no_match' })
  })

  it('reaches the handler of its type, and no other', async () => {
    const handled = vi.fn<(event: Verified<FintocEvent>) => void>()
    const other = vi.fn<(event: Verified<FintocEvent>) => void>()
    const on = Object.fromEntries(types.map((type) => [type, type === envelope.type ? handled : other]))
    const handler = createFintocWebhookHandler({ secret, now: () => signedAt * 1000, on, otherwise: other })
    const response = await handler(new Request('https://app.example.com/webhooks/fintoc', { method: 'POST', body, headers: headers(body) }))
    expect(response.status).toBe(200)
    expect(other).not.toHaveBeenCalled()
    expect(handled.mock.calls.map(([event]) => event)).toStrictEqual([
      { ...envelope, verification: { scheme: 'hmac', secretIndex: 0, timestamp: signedAt } },
    ])
  })

  it('becomes a CloudEvent', async () => {
    const [, , kind, id] = row
    expect(toCloudEvent(await parseFintocWebhook(body))).toStrictEqual({
      specversion: '1.0',
      id: envelope.id,
      source: 'urn:kit:fintoc',
      type: `kit.fintoc.${envelope.type}`,
      time: envelope.occurredAt,
      subject: `${kind}/${id}`,
      datacontenttype: 'application/json',
      data: envelope.data,
    })
  })
})

it('has a row of traits for each fixture and a fixture for each row', () => {
  expect(types).toHaveLength(55)
  expect(Object.keys(fintocEventTraits).sort()).toEqual([...types].sort())
})

it('names the data of every event at the door', () => {
  const read = (path: string): string => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8')
  const generated = [...read('generated/fintoc.webhooks.gen.ts').matchAll(/^export interface (\w+EventData) /gm)].map(([, name]) => name)
  expect(generated.length).toBeGreaterThan(30)
  for (const name of generated) expect(read('events/index.ts')).toContain(`  ${name},`)
})

it.each(['payment_intent.refunded', 'transfer.outbound.parked', 'unknown', 'constructor', '__proto__'])('hands %s on as data', async (type) => {
  const data = { id: 'pi_1', status: 'refunded' }
  const body = JSON.stringify({ id: 'evt_1', type, mode: 'live', created_at: '2026-05-04T12:30:00Z', data })
  const event = await parseFintocWebhook(body)
  expect(event).toStrictEqual({
    provider: 'fintoc',
    type: 'unknown',
    rawType: type,
    known: false,
    id: 'evt_1',
    idSource: 'provider',
    occurredAt: '2026-05-04T12:30:00Z',
    mode: 'live',
    data,
  })
  expect(toCloudEvent(event)).toMatchObject({ type: `kit.fintoc.${type}`, data })
  const otherwise = vi.fn<(event: Verified<FintocEvent>) => void>()
  const handler = createFintocWebhookHandler({ secret, now: () => signedAt * 1000, otherwise })
  const request = new Request('https://app.example.com/webhooks/fintoc', { method: 'POST', body, headers: headers(body) })
  expect((await handler(request)).status).toBe(200)
  expect(otherwise.mock.calls[0]?.[0]).toMatchObject({ known: false, rawType: type })
})

const facts = new URL('../events.json', examples)

describe.runIf(existsSync(facts))('the collected facts', () => {
  interface Fact {
    readonly type: string
    readonly object: string
    readonly exampleFile: string | null
  }
  const rows = existsSync(facts) ? (JSON.parse(readFileSync(facts, 'utf8')) as readonly Fact[]) : []

  it('name no type that is missing here, and none is here that they do not name', () => {
    expect(rows.map(({ type }) => type).sort()).toEqual([...types].sort())
  })

  it('name an object for each type, which is that of the fixture', () => {
    const objects = rows.map(({ type, object }) => [type, object.split(/ or | \(/).map(snake)] as const)
    for (const [type, names] of objects) expect(names, type).toContain(bodyOf(type).data['object'])
  })

  const sampled = rows.filter((row): row is Fact & { exampleFile: string } => row.exampleFile !== null)

  it.each(sampled)('hold a sample of $type, which parses and has the shape of our fixture', async ({ type, exampleFile }) => {
    const body = readFileSync(new URL(`../${exampleFile}`, examples), 'utf8')
    const event = await parseFintocWebhook(body)
    const [topic, , kind] = expected[type as FintocEventType]
    expect(event).toMatchObject({ type, known: true, topic, subject: { kind }, data: (JSON.parse(body) as Sent).data })
    expect(shapeOf(bodyOf(type))).toEqual(shapeOf(JSON.parse(body)))
  })

  it('hold samples of all kinds', () => {
    expect(sampled.length).toBeGreaterThan(15)
    expect(readdirSync(examples).filter((name) => name.startsWith('event.'))).toHaveLength(sampled.length)
  })
})

if (!existsSync(facts)) console.info('fintoc: the collected facts are not beside this repository; only our own list of events was checked')

function snake(name: string): string {
  const plain = name.replace(/V1$/, '')
  return plain.replaceAll(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase()
}

/** The paths of all members, those of open maps and of members that may be null left out. */
function shapeOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.length > 0 ? shapeOf(value[0], `${path}[]`) : []
  if (typeof value !== 'object' || value === null || path.endsWith('metadata')) return []
  return Object.entries(value)
    .flatMap(([key, member]) => [`${path}.${key}`, ...shapeOf(member, `${path}.${key}`)])
    .sort()
}
