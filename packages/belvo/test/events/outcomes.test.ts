import type { BelvoEvent, BelvoEventType } from '@kit/belvo/events'
import { createBelvoEventBody } from '@kit/belvo/testing'
import { parseBelvoWebhook } from '@kit/belvo/webhooks'
import { describe, expect, it } from 'vitest'
import { belvoFixture, belvoFixtures } from '../fixtures/belvo-fixtures.ts'

type Json = Readonly<Record<string, unknown>>

async function read(body: Json): Promise<BelvoEvent> {
  return parseBelvoWebhook(JSON.stringify(body))
}

async function outcomeOf(name: string, member: 'data' | 'details', changes: unknown): Promise<unknown> {
  const { body } = belvoFixture(name)
  const nested = typeof changes === 'object' && changes !== null && !Array.isArray(changes) ? { ...(body[member] as Json), ...changes } : changes
  const event = await read({ ...body, [member]: nested })
  expect(event.known).toBe(true)
  return event.known ? event.outcome : undefined
}

const syncs = belvoFixtures.filter(({ family, type }) => family === 'aggregation' && !/^(LINK|CONSENT|COLLECTION)/.test(type))

describe('a delivery about the data of a link', () => {
  it.each(syncs)('$type that carries errors announces a failure', async ({ name }) => {
    expect(await outcomeOf(name, 'data', { errors: [{ code: 'institution_down', message: 'The bank is down' }] })).toBe('failed')
  })

  it.each(syncs)('$type with an empty list of errors does not', async ({ name, body }) => {
    const event = await read(body)
    expect(await outcomeOf(name, 'data', { errors: [] })).toBe(event.known && event.outcome)
    expect(await outcomeOf(name, 'data', { errors: null })).toBe(event.known && event.outcome)
  })

  it('proves neither where the errors have a form nobody has seen, or data is missing', async () => {
    const name = 'aggregation/TRANSACTIONS.historical_update'
    expect(await outcomeOf(name, 'data', { errors: { code: 'institution_down' } })).toBe('updated')
    expect(await outcomeOf(name, 'data', { errors: 'institution_down' })).toBe('updated')
    expect(await outcomeOf(name, 'data', null)).toBe('updated')
    expect(await outcomeOf(name, 'data', undefined)).toBe('updated')
    expect(await outcomeOf(name, 'data', 'ready')).toBe('updated')
  })

  it('is no success while slices are still to come', async () => {
    for (const code of ['initial_inflow_update', 'initial_outflow_update', 'historical_inflow_update', 'historical_outflow_update'] as const) {
      expect(await read(createBelvoEventBody(`INVOICES.${code}`) as unknown as Json)).toMatchObject({ topic: 'sync', outcome: 'updated' })
    }
  })
})

describe('a change of status is what the status says, never what its code says', () => {
  const intents = {
    REQUIRES_PAYMENT_METHOD: 'action_required',
    REQUIRES_ACTION: 'action_required',
    PENDING: 'pending',
    PROCESSING: 'pending',
    SCHEDULED: 'pending',
    SUCCEEDED: 'succeeded',
    FAILED: 'failed',
    CANCELED: 'canceled',
    SCHEDULE_FINISHED: 'updated',
  }
  const chargesV1 = {
    CREATED: 'pending',
    PENDING: 'pending',
    SCHEDULED: 'pending',
    SUCCEEDED: 'succeeded',
    CANCELED: 'canceled',
    FAILED: 'failed',
    PARTIAL: 'updated',
  }
  const chargesV2 = { PENDING: 'pending', SCHEDULED: 'pending', SETTLED: 'succeeded', CANCELED: 'canceled', FAILED: 'failed' }
  const authorizations = {
    AWAITING_AUTHORIZATION: 'action_required',
    PARTIALLY_ACCEPTED: 'pending',
    AUTHORIZED: 'succeeded',
    CONSUMED: 'updated',
    REVOKED: 'canceled',
    FAILED: 'failed',
  }
  const enrollments = { PENDING: 'pending', SUCCEEDED: 'succeeded', FAILED: 'failed', CANCELED: 'canceled' }
  const machines = {
    'payments-br-v1/PAYMENT_INTENTS.STATUS_UPDATE': intents,
    'payments-co-pse/PAYMENT_INTENTS.STATUS_UPDATE': Object.fromEntries(Object.entries(intents).map(([name, outcome]) => [name.toLowerCase(), outcome])),
    'payments-br-v1/CHARGES.STATUS_UPDATE': chargesV1,
    'payments-br-v2/CHARGES.STATUS_UPDATE': chargesV2,
    'payments-br-v2/PAYMENT_AUTHORIZATIONS.STATUS_UPDATE': authorizations,
    'payments-br-v1/ENROLLMENTS.STATUS_UPDATE': enrollments,
  }
  const cases = Object.entries(machines).flatMap(([name, outcomes]) => Object.entries(outcomes).map(([status, outcome]) => ({ name, status, outcome })))

  it.each(cases)('$name: $status is $outcome', async ({ name, status, outcome }) => {
    expect(await outcomeOf(name, 'data', { status })).toBe(outcome)
  })

  it.each(Object.keys(machines))('%s: a status we do not know, and none at all, are an update', async (name) => {
    for (const status of ['REFUNDED', 'constructor', '__proto__', '', null, undefined, 7, ['SUCCEEDED'], { SUCCEEDED: true }]) {
      expect(await outcomeOf(name, 'data', { status }), JSON.stringify(status)).toBe('updated')
    }
    for (const data of [null, undefined, 'SUCCEEDED', ['SUCCEEDED'], 5]) expect(await outcomeOf(name, 'data', data)).toBe('updated')
  })

  it('does not take a settled charge of one resource for the success of another', async () => {
    expect(await outcomeOf('payments-br-v1/PAYMENT_INTENTS.STATUS_UPDATE', 'data', { status: 'SETTLED' })).toBe('updated')
    expect(await outcomeOf('payments-br-v1/ENROLLMENTS.STATUS_UPDATE', 'data', { status: 'AUTHORIZED' })).toBe('updated')
    expect(await outcomeOf('payments-br-v2/PAYMENT_AUTHORIZATIONS.STATUS_UPDATE', 'data', { status: 'SUCCEEDED' })).toBe('updated')
  })
})

describe('a direct debit', () => {
  const stated = [
    ['payment_request_update.payment_request_successful', 'succeeded', 'successful'],
    ['payment_request_update.payment_request_failed', 'failed', 'failed'],
    ['payment_method_update.payment_method_registration_successful', 'succeeded', 'successful'],
    ['payment_method_update.payment_method_registration_failed', 'failed', 'failed'],
    ['payment_method_update.payment_method_registration_canceled', 'canceled', 'canceled'],
  ] as const

  it.each(stated)('%s is %s, unless its status says something else', async (type, outcome, agreeing) => {
    const name = `directdebit-mx/${type}`
    expect(await outcomeOf(name, 'details', { status: agreeing })).toBe(outcome)
    expect(await outcomeOf(name, 'details', { status: null })).toBe(outcome)
    expect(await outcomeOf(name, 'details', undefined)).toBe(outcome)
    for (const status of ['initial', 'processing', 'successful', 'failed', 'canceled'].filter((one) => one !== agreeing)) {
      expect(await outcomeOf(name, 'details', { status }), status).toBeUndefined()
    }
  })

  it('proves nothing by a status nobody has documented, where the others are documented', async () => {
    expect(await outcomeOf('directdebit-mx/payment_request_update.payment_request_successful', 'details', { status: 'refunded' })).toBeUndefined()
    expect(await outcomeOf('directdebit-mx/payment_request_update.payment_request_successful', 'details', { status: 1 })).toBeUndefined()
    const method = 'directdebit-mx/payment_method_update.payment_method_registration_successful'
    expect(await outcomeOf(method, 'details', { status: 'active' })).toBe('succeeded')
  })

  it('that is charged back is a new dispute, whatever its status', async () => {
    for (const status of ['successful', 'failed', 'chargeback', null]) {
      const name = 'directdebit-mx/payment_request_update.payment_request_chargeback'
      expect(await outcomeOf(name, 'details', { status })).toBe('created')
    }
  })
})

describe('what to fetch next', () => {
  const subjectOf = async (body: Json): Promise<unknown> => {
    const event = await read(body)
    return event.known ? event.subject : undefined
  }

  it('of a consent is the consent, or its link where the body names none', async () => {
    const { body } = belvoFixture('aggregation/CONSENT.openfinance_consent_expired')
    const { consent_id } = body['data'] as { readonly consent_id: string }
    expect(await subjectOf(body)).toEqual({ kind: 'consent', id: consent_id })
    expect(await subjectOf({ ...body, data: {} })).toEqual({ kind: 'link', id: body['link_id'] })
    expect(await subjectOf({ ...body, data: null })).toEqual({ kind: 'link', id: body['link_id'] })
  })

  it('is left out where the id is missing or no text', async () => {
    for (const { body, name } of belvoFixtures) {
      const { link_id: _link, object_id: _object, data: _data, details: _details, ...rest } = body
      expect(await subjectOf(rest), name).toBeUndefined()
      expect(await subjectOf({ ...rest, link_id: 5, object_id: '', details: { id: {} }, data: { consent_id: null } }), name).toBeUndefined()
    }
  })
})

describe('both spellings of an ended consent', () => {
  it('say the same', async () => {
    const types: readonly BelvoEventType[] = ['CONSENT.consent_expired', 'CONSENT.openfinance_consent_expired']
    for (const type of types) {
      expect(await read(createBelvoEventBody(type) as unknown as Json)).toMatchObject({ type, topic: 'consent', outcome: 'expired', subject: { kind: 'consent' } })
    }
  })
})
