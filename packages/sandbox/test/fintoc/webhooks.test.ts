import type { FintocEventType } from '@kit/fintoc/events'
import { describe, expect, it } from 'vitest'
import { fintocFintocDocument } from '../../src/generated/fintoc-fintoc.gen.ts'
import { startFintoc } from '../support/fintoc.ts'
import type { FintocHarness } from '../support/fintoc.ts'
import { accept, acceptUnsigned, delivered, registerEndpoint, startWebhookReceiver } from './webhook-receiver.ts'
import type { ReceivedWebhook, WebhookReceiver } from './webhook-receiver.ts'

const types = (fintocFintocDocument.components['schemas'] as { EventType: { enum: FintocEventType[] } }).EventType.enum
const second = 1000

function signedAt({ headers }: ReceivedWebhook): number {
  return Number(/^t=(\d+),/.exec(String(headers['fintoc-signature']))?.[1])
}

describe('webhook endpoints', () => {
  it('are made, read, changed and deleted; the secret is in the create answer only', async () => {
    const harness = await startFintoc()
    const json = { url: 'https://api.example.com/hooks', enabled_events: ['payment_intent.succeeded'], description: 'Payments' }
    const made = await harness.call('POST', '/v1/webhook_endpoints', { json })
    expect([made.status, made.json['secret']]).toEqual([201, expect.stringMatching(/^whsec_test_/)])
    const path = `/v1/webhook_endpoints/${String(made.json['id'])}`
    const read = await harness.call('GET', path)
    expect(read.json).toEqual({ ...made.json, secret: null })
    const changed = await harness.call('PATCH', path, { json: { disabled: true, enabled_events: ['refund.succeeded'] } })
    expect(changed.json).toMatchObject({ status: 'disabled', disabled: true, enabled_events: ['refund.succeeded'], url: json.url, secret: null })
    expect((await harness.call('GET', '/v1/webhook_endpoints')).list).toEqual([changed.json])
    const gone = await harness.call('DELETE', path)
    expect([gone.status, gone.text]).toEqual([204, ''])
    expect((await harness.call('GET', path)).code).toBe('missing_resource')
  })

  it('take https, or http to this machine', async () => {
    const harness = await startFintoc()
    for (const url of ['http://api.example.com/hooks', 'ftp://127.0.0.1/x', 'nowhere']) {
      const reply = await harness.call('POST', '/v1/webhook_endpoints', { json: { url, enabled_events: [] } })
      expect([url, reply.status, reply.code]).toEqual([url, 400, 'invalid_params'])
    }
  })

  it('refuse an event type nobody has', async () => {
    const harness = await startFintoc()
    const json = { url: 'https://api.example.com/', enabled_events: ['charge.failed', 'charge.exploded'] }
    expect((await harness.call('POST', '/v1/webhook_endpoints', { json })).code).toBe('invalid_webhook_subscription')
  })

  it('page by offset, with every relation and parameter in the links', async () => {
    const harness = await startFintoc()
    for (let index = 0; index < 5; index += 1) await registerEndpoint(harness, 'https://api.example.com/', types.slice(index, index + 1))
    const pages = []
    for (const page of [1, 2, 3, 4]) pages.push(await harness.call('GET', `/v1/webhook_endpoints?page=${page}&per_page=2`))
    expect(pages.map(({ list }) => list.length)).toEqual([2, 2, 1, 0])
    const relations = pages.map(({ headers }) => [...(headers.get('link') ?? '').matchAll(/<[^>]+[?&]page=(\d)[^>]*>; rel="(\w+)"/g)].map(([, to, name]) => `${name} ${to}`))
    expect(relations).toEqual([['next 2', 'last 3'], ['first 1', 'prev 1', 'next 3', 'last 3'], ['first 1', 'prev 2'], ['first 1', 'prev 3']])
    expect((await harness.call('GET', '/v1/webhook_endpoints')).headers.get('link')).toBe('')
  })
})

describe('a delivery', () => {
  it('is signed over the bytes that are sent and goes to the endpoints that asked for it', async () => {
    const harness = await startFintoc()
    const { sandbox } = harness
    const [wanted, other, off] = await Promise.all([startWebhookReceiver(), startWebhookReceiver(), startWebhookReceiver()])
    const { secret } = await registerEndpoint(harness, wanted.url, ['refund.succeeded', 'refund.failed'])
    await registerEndpoint(harness, other.url, ['refund.failed'])
    const disabled = await registerEndpoint(harness, off.url, ['refund.succeeded'])
    await harness.call('PATCH', `/v1/webhook_endpoints/${disabled.id}`, { json: { disabled: true } })
    const event = await sandbox.fintoc.trigger('refund.succeeded', { data: { amount: 4_321 } })
    expect([wanted.received.length, other.received.length, off.received.length]).toEqual([1, 0, 0])
    const verified = await accept(wanted.received[0] as ReceivedWebhook, secret, sandbox.clock.now())
    expect(verified).toMatchObject({ id: event.id, type: 'refund.succeeded', outcome: 'succeeded', data: { amount: 4_321 } })
    await expect(accept(wanted.received[0] as ReceivedWebhook, 'whsec_test_other', sandbox.clock.now())).rejects.toMatchObject({ reason: 'no_match' })
    expect(sandbox.fintoc.deliveries.all).toMatchObject([
      { eventId: event.id, type: 'refund.succeeded', url: wanted.url, attempt: 1, mode: 'normal', status: 200, ok: true },
    ])
  })

  it('is repeated 3 s, 6 s, 12 s later and so on, signed anew, until a 2xx', async () => {
    const harness = await startFintoc()
    const { sandbox } = harness
    const receiver = await startWebhookReceiver()
    receiver.answers.push(500, 0, 302, 204)
    const { secret } = await registerEndpoint(harness, receiver.url, ['refund.failed'])
    const start = sandbox.clock.now().getTime()
    await sandbox.fintoc.trigger('refund.failed')
    await sandbox.clock.advance(30 * 86_400 * second)
    const { all } = sandbox.fintoc.deliveries
    expect(all.map(({ attempt, status, ok }) => [attempt, status, ok])).toEqual([
      [1, 500, false],
      [2, undefined, false],
      [3, 302, false],
      [4, 204, true],
    ])
    const waits = [0, 3, 9, 21]
    expect(all.map(({ at }) => Date.parse(at) - start)).toEqual(waits.map((wait) => wait * second))
    expect(receiver.received.map((each) => signedAt(each) - Math.floor(start / second))).toEqual(waits)
    expect(new Set(receiver.received.map(({ text }) => text)).size).toBe(1)
    for (const each of receiver.received) await accept(each, secret, new Date(signedAt(each) * second))
  })

  it('is given up after 17 repetitions, and can be sent again by hand', async () => {
    const harness = await startFintoc()
    const { sandbox } = harness
    const receiver = await startWebhookReceiver()
    receiver.answers.push(...Array.from({ length: 18 }, () => 503))
    await registerEndpoint(harness, receiver.url, ['refund.failed'])
    const start = sandbox.clock.now().getTime()
    await sandbox.fintoc.trigger('refund.failed')
    await sandbox.clock.advance(30 * 86_400 * second)
    const { all, redeliver } = sandbox.fintoc.deliveries
    expect(all).toHaveLength(18)
    expect(Date.parse(all.at(-1)?.at ?? '') - start).toBe(3 * (2 ** 17 - 1) * second)
    const again = await redeliver(all[0]?.id ?? '')
    expect(again).toMatchObject({ id: all[0]?.id, eventId: all[0]?.eventId, attempt: 19, mode: 'redelivery', status: 200, ok: true })
    expect(receiver.received.at(-1)?.text).toBe(receiver.received[0]?.text)
    await expect(redeliver('dlv_0')).rejects.toThrow(RangeError)
  })

  it('comes in the order of the events, one at a time', async () => {
    const harness = await startFintoc()
    const receiver = await startWebhookReceiver()
    await registerEndpoint(harness, receiver.url, types)
    const some = types.filter((type) => type !== 'link.created').slice(0, 8)
    await Promise.all(some.map((type) => harness.sandbox.fintoc.trigger(type)))
    expect(receiver.types()).toEqual(some)
    expect(receiver.mostAtOnce()).toBe(1)
  })
})

describe('a delivery fault', () => {
  interface Started {
    readonly harness: FintocHarness
    readonly receiver: WebhookReceiver
    readonly secret: string
    trigger(type: FintocEventType): Promise<string>
  }

  async function started(): Promise<Started> {
    const harness = await startFintoc()
    const receiver = await startWebhookReceiver()
    const { secret } = await registerEndpoint(harness, receiver.url, types)
    return { harness, receiver, secret, trigger: async (type) => (await harness.sandbox.fintoc.trigger(type)).id }
  }

  it('loses, delays and doubles', async () => {
    const { harness, receiver, trigger } = await started()
    const { faults, deliveries } = harness.sandbox.fintoc
    faults.webhook({ mode: 'lost', type: 'refund.failed' })
    faults.webhook({ mode: 'late', delayMs: 5000 })
    faults.webhook({ mode: 'duplicate' })
    await trigger('refund.failed')
    await trigger('refund.created')
    const doubled = await trigger('refund.succeeded')
    expect(receiver.types()).toEqual(['refund.succeeded', 'refund.succeeded'])
    expect(receiver.received.map(({ body }) => body.id)).toEqual([doubled, doubled])
    await harness.sandbox.clock.advance(4999)
    expect(receiver.received).toHaveLength(2)
    await harness.sandbox.clock.advance(1)
    expect(receiver.types().at(-1)).toBe('refund.created')
    await harness.sandbox.clock.advance(86_400 * second)
    expect(receiver.received).toHaveLength(3)
    expect(deliveries.all.map(({ mode, ok }) => [mode, ok])).toEqual([['lost', false], ['duplicate', true], ['duplicate', true], ['late', true]])
  })

  it('turns the order round, or waits when nothing follows', async () => {
    const { harness, receiver, trigger } = await started()
    harness.sandbox.fintoc.faults.webhook({ mode: 'reorder', count: 2 })
    await trigger('refund.created')
    await trigger('refund.in_progress')
    await trigger('refund.succeeded')
    expect(receiver.types()).toEqual(['refund.succeeded', 'refund.created', 'refund.in_progress'])
    harness.sandbox.fintoc.faults.webhook({ mode: 'reorder' })
    await trigger('refund.failed')
    expect(receiver.received).toHaveLength(3)
    await harness.sandbox.clock.advance(60_000)
    expect(receiver.types().at(-1)).toBe('refund.failed')
    expect(receiver.received).toHaveLength(4)
  })

  it('forges: what does not fit the secret arrives first', async () => {
    const { harness, receiver, secret, trigger } = await started()
    harness.sandbox.fintoc.faults.webhook({ mode: 'forged' })
    await trigger('refund.succeeded')
    const [forged, real] = receiver.received as [ReceivedWebhook, ReceivedWebhook]
    const now = harness.sandbox.clock.now()
    await expect(accept(forged, secret, now)).rejects.toMatchObject({ reason: 'no_match' })
    await expect(accept(real, secret, now)).resolves.toMatchObject({ type: 'refund.succeeded' })
    harness.sandbox.fintoc.faults.webhook({ mode: 'lost', count: Infinity })
    harness.sandbox.fintoc.faults.clear()
    await trigger('refund.failed')
    expect(receiver.types().at(-1)).toBe('refund.failed')
  })
})

describe('made-up events', () => {
  it('exist for all 55 types and are accepted by our own handler', async () => {
    const harness = await startFintoc()
    const { sandbox } = harness
    const receiver = await startWebhookReceiver()
    const { secret } = await registerEndpoint(harness, receiver.url, types)
    expect(types).toHaveLength(55)
    for (const type of types) {
      receiver.clear()
      if (type === 'link.created') continue
      const { id } = await sandbox.fintoc.trigger(type)
      expect(receiver.types()).toEqual([type])
      const event = await accept(receiver.received[0] as ReceivedWebhook, secret, sandbox.clock.now())
      expect(event).toMatchObject({ known: true, type, id, occurredAt: sandbox.clock.now().toISOString() })
    }
  })

  it('go to a URL that is no endpoint, signed with the secret of the sandbox or one of your own', async () => {
    const { sandbox } = await startFintoc()
    const { trigger, webhookSecret } = sandbox.fintoc
    const receiver = await startWebhookReceiver()
    await trigger('charge.failed', { to: { url: receiver.url } })
    await trigger('charge.failed', { to: { url: receiver.url, secret: 'whsec_mine' } })
    await accept(receiver.received[0] as ReceivedWebhook, webhookSecret, sandbox.clock.now())
    await accept(receiver.received[1] as ReceivedWebhook, 'whsec_mine', sandbox.clock.now())
  })

  it('send link.created to the URL of a widget only, unsigned', async () => {
    const harness = await startFintoc()
    const { trigger } = harness.sandbox.fintoc
    const receiver = await startWebhookReceiver()
    const { id } = await registerEndpoint(harness, receiver.url, types)
    await expect(trigger('link.created')).rejects.toThrow(TypeError)
    await trigger('link.created', { to: { url: `${receiver.url}?user=7` } })
    const [received] = receiver.received as [ReceivedWebhook]
    expect([received.path, received.headers['fintoc-signature']]).toEqual(['/webhooks/fintoc?user=7', undefined])
    await expect(acceptUnsigned(received)).resolves.toMatchObject({ type: 'link.created' })
    const refused = await harness.call('POST', `/v1/webhook_endpoints/${id}/test`, { json: { type: 'link.created' } })
    expect([refused.status, refused.code]).toEqual([400, 'invalid_enum'])
    await harness.call('POST', '/v1/events/trigger', { json: { type: 'link.created' } })
    await trigger('charge.failed')
    expect(receiver.types()).toEqual(['link.created', 'charge.failed'])
  })

  it('refuse a type nobody has and a URL nobody may call', async () => {
    const { sandbox } = await startFintoc()
    await expect(sandbox.fintoc.trigger('payment.done' as 'charge.failed')).rejects.toThrow('payment.done')
    await expect(sandbox.fintoc.trigger('charge.failed', { to: { url: 'http://example.com' } })).rejects.toThrow('to.url')
  })

  it('come from the API as well: a test to one endpoint, a trigger to all that asked', async () => {
    const harness = await startFintoc()
    const receiver = await startWebhookReceiver()
    const { id, secret } = await registerEndpoint(harness, receiver.url, ['charge.failed'])
    const tested = await harness.call('POST', `/v1/webhook_endpoints/${id}/test`, { json: { type: 'dispute.created' } })
    expect([tested.status, tested.json['id'], tested.json['secret']]).toEqual([200, id, null])
    await delivered(harness, 1)
    const fired = await harness.call('POST', '/v1/events/trigger', { json: { type: 'charge.failed', overrides: { amount: 77 } } })
    await delivered(harness, 2)
    await harness.call('POST', '/v1/events/trigger', { json: { type: 'charge.succeeded' } })
    expect(receiver.types()).toEqual(['dispute.created', 'charge.failed'])
    expect(receiver.received[1]?.body).toEqual(fired.json)
    const event = await accept(receiver.received[1] as ReceivedWebhook, secret, harness.sandbox.clock.now())
    expect(event).toMatchObject({ data: { amount: 77 } })
    const unknown = await harness.call('POST', '/v1/events/trigger', { json: { type: 'charge.exploded' } })
    expect([unknown.status, unknown.code]).toEqual([400, 'invalid_enum'])
    expect((await harness.call('POST', '/v1/webhook_endpoints/we_none/test', { json: { type: 'charge.failed' } })).status).toBe(404)
  })
})
