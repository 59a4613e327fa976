import { createBelvoEventBody, signedBelvoRequest } from '@kit/belvo/testing'
import type { HandledAtOnce } from '@kit/core/webhooks'
import type { BelvoEvent } from '@kit/belvo/events'
import { createBelvoWebhookHandler } from '@kit/belvo/webhooks'
import type { BelvoWebhookHandlerOptions } from '@kit/belvo/webhooks'
import { isInvalidArgumentError, isWebhookParseError, isWebhookVerificationError } from '@kit/core'
import type { AnyKitEvent } from '@kit/core/events'
import { createIdempotentRunner, createInbox, createMemoryIdempotencyStore, createMemoryInboxStore } from '@kit/core/idempotency'
import { createFakeClock } from '@kit/core/testing'
import { describe, expect, it, vi } from 'vitest'

const authorization = 'Bearer kit-belvo-test'

const unexpected = (event: AnyKitEvent): never => {
  throw new Error(`nobody expected ${event.type}`)
}

describe('createBelvoWebhookHandler', () => {
  it('runs the handler of the type with a verified, typed event', async () => {
    const seen: unknown[] = []
    const handler = createBelvoWebhookHandler({
      authorization: ['Bearer new', authorization],
      on: {
        'CHARGES.STATUS_UPDATE': async (event, context) => {
          await Promise.resolve()
          seen.push([event.data.object_id, event.data.data?.status, event.outcome, event.verification.secretIndex, context.idempotencyKey === `belvo:${event.id}`])
        },
        customer_update: (event) => seen.push([event.data.eventCode, event.data.details?.documentNumber]),
      },
      otherwise: unexpected,
    })
    const charge = createBelvoEventBody('CHARGES.STATUS_UPDATE', { data: { status: 'SETTLED', status_reason_code: null } })
    const response = await handler(await signedBelvoRequest({ event: charge, authorization }))
    expect([response.status, response.headers.get('x-kit-webhook')]).toEqual([200, 'processed'])
    const customer = createBelvoEventBody('customer_update', { eventCode: 'customer_validated' })
    expect((await handler(await signedBelvoRequest({ event: customer, authorization }))).status).toBe(200)
    expect(seen).toEqual([
      [charge.object_id, 'SETTLED', 'succeeded', 1, true],
      ['customer_validated', 'XAXX010101000'],
    ])
  })

  it('stores first with an inbox and handles afterwards', async () => {
    const inbox = createInbox<BelvoEvent>({ store: createMemoryInboxStore() })
    const seen: string[] = []
    const handler = createBelvoWebhookHandler({
      authorization,
      inbox,
      on: { 'LINK.token_required': (event) => void seen.push(event.type) },
      otherwise: unexpected,
    })
    const event = createBelvoEventBody('LINK.token_required')
    const answers = [await handler(await signedBelvoRequest({ event, authorization })), await handler(await signedBelvoRequest({ event, authorization }))]
    expect(answers.map((response) => response.headers.get('x-kit-webhook'))).toEqual(['stored', 'duplicate'])
    await vi.waitFor(() => expect(seen).toEqual(['LINK.token_required']))
    await inbox.close()
  })

  it('gives unknown types and types without a handler to otherwise', async () => {
    const otherwise = vi.fn<HandledAtOnce<BelvoEvent>['otherwise']>()
    const handler = createBelvoWebhookHandler({ authorization, on: { 'LINK.link_deleted': unexpected }, otherwise })
    for (const event of [{ webhook_type: 'LINK', webhook_code: 'moved' }, createBelvoEventBody('LINK.token_required'), { webhook_type: 'LINK' }]) {
      expect((await handler(await signedBelvoRequest({ event, authorization }))).status).toBe(200)
    }
    expect(otherwise.mock.calls.map(([event]) => (event.known ? event.type : event.rawType))).toEqual(['LINK.moved', 'LINK.token_required', 'LINK'])
  })

  it('answers a wrong or missing value with 401 and runs nothing', async () => {
    const onError = vi.fn<NonNullable<BelvoWebhookHandlerOptions['onError']>>()
    const handler = createBelvoWebhookHandler({ authorization, otherwise: unexpected, onError })
    const event = createBelvoEventBody('LINK.link_deleted')
    const wrong = await handler(await signedBelvoRequest({ event, authorization: 'Bearer guessed' }))
    const missing = await handler(new Request('https://app.example.com/', { method: 'POST', body: JSON.stringify(event) }))
    expect([wrong.status, await wrong.text()]).toEqual([401, 'Not verified: no_match'])
    expect([missing.status, await missing.text()]).toEqual([401, 'Not verified: missing_header'])
    expect(onError.mock.calls.map(([error]) => isWebhookVerificationError(error))).toEqual([true, true])
  })

  it('answers what is no event with 400, what is too large with 413, and another verb with 405', async () => {
    const onError = vi.fn<NonNullable<BelvoWebhookHandlerOptions['onError']>>()
    const handler = createBelvoWebhookHandler({ authorization, otherwise: unexpected, onError, maxBodyBytes: 100 })
    expect((await handler(await signedBelvoRequest({ event: { hello: 'world' }, authorization }))).status).toBe(400)
    expect((await handler(await signedBelvoRequest({ event: createBelvoEventBody('LINK.link_deleted'), authorization }))).status).toBe(413)
    expect((await handler(new Request('https://app.example.com/', { headers: { authorization } }))).status).toBe(405)
    expect(onError.mock.calls.map(([error]) => isWebhookParseError(error) && error.reason)).toEqual(['not_an_event', 'too_large'])
  })

  it('answers 500 when a handler throws, or the value cannot be fetched, so that Belvo repeats', async () => {
    const event = createBelvoEventBody('LINK.link_deleted')
    const throwing = createBelvoWebhookHandler({ authorization, otherwise: unexpected })
    expect((await throwing(await signedBelvoRequest({ event, authorization }))).status).toBe(500)
    const blind = createBelvoWebhookHandler({ authorization: () => Promise.reject(new Error('vault is down')), otherwise: () => {} })
    expect((await blind(await signedBelvoRequest({ event, authorization }))).status).toBe(500)
    const unset = createBelvoWebhookHandler({ authorization: () => '', otherwise: () => {} })
    expect((await unset(await signedBelvoRequest({ event, authorization }))).status).toBe(500)
  })

  it('runs once for a delivery that is repeated, and again when an equal body comes after the window', async () => {
    const clock = createFakeClock()
    const idempotency = createIdempotentRunner({ store: createMemoryIdempotencyStore({ clock }), clock })
    const otherwise = vi.fn()
    const handler = createBelvoWebhookHandler({ authorization, idempotency, otherwise })
    const event = JSON.stringify(createBelvoEventBody('PAYMENT_INTENTS.STATUS_UPDATE'))
    const deliver = async () => (await handler(await signedBelvoRequest({ event, authorization }))).headers.get('x-kit-webhook')
    expect(await deliver()).toBe('processed')
    for (let attempt = 1; attempt <= 3; attempt++) {
      await clock.advance(65_000)
      expect(await deliver()).toBe('duplicate')
    }
    await clock.advance(10 * 60_000)
    expect(await deliver()).toBe('processed')
    expect(otherwise).toHaveBeenCalledTimes(2)
  })

  it('runs for each of two events that differ only in the id of the delivery', async () => {
    const idempotency = createIdempotentRunner({ store: createMemoryIdempotencyStore() })
    const otherwise = vi.fn()
    const handler = createBelvoWebhookHandler({ authorization, idempotency, otherwise })
    const event = createBelvoEventBody('INVOICES.historical_inflow_update')
    for (const webhook_id of ['a', 'b', 'a']) await handler(await signedBelvoRequest({ event: { ...event, webhook_id }, authorization }))
    expect(otherwise).toHaveBeenCalledTimes(2)
  })

  it('tells a waiter of every verified event', async () => {
    const notify = vi.fn<(event: AnyKitEvent) => Promise<void>>(async () => {})
    const handler = createBelvoWebhookHandler({ authorization, waiter: { notify }, otherwise: () => {} })
    await handler(await signedBelvoRequest({ event: createBelvoEventBody('ENROLLMENTS.STATUS_UPDATE'), authorization }))
    await handler(await signedBelvoRequest({ event: createBelvoEventBody('ENROLLMENTS.STATUS_UPDATE'), authorization: 'Bearer guessed' }))
    expect(notify.mock.calls.map(([event]) => event.verification?.scheme)).toEqual(['shared-secret'])
  })

  it.each(['', [], ['Bearer x', ''], undefined, 'Bearer x\n'])('cannot be made with the value %j', (given) => {
    let error: unknown
    try {
      createBelvoWebhookHandler({ authorization: given as string, otherwise: () => {} })
    } catch (thrown) {
      error = thrown
    }
    expect(isInvalidArgumentError(error) && error.argument).toBe('authorization')
  })

  it('cannot be made without otherwise', () => {
    expect(() => createBelvoWebhookHandler({ authorization } as unknown as BelvoWebhookHandlerOptions)).toThrow('otherwise must be a function')
  })
})
