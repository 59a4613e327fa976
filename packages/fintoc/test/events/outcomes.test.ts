import type { FintocEventType } from '@kit/fintoc/events'
import { createFintocEventBody } from '@kit/fintoc/testing'
import { parseFintocWebhook } from '@kit/fintoc/webhooks'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fintocEventTraits } from '../../src/internal/fintoc-event-traits.ts'

const types = Object.keys(fintocEventTraits) as FintocEventType[]

async function outcomeOf(type: string, data: object): Promise<string | undefined> {
  const event = await parseFintocWebhook(JSON.stringify({ id: 'evt_1', type, data }))
  return event.known ? event.outcome : `unknown ${event.rawType}`
}

const paying = (status: unknown): object => ({ id: 'cs_1', payment_resource: { payment_intent: { id: 'pi_1', status } } })

describe('where the type alone would lie', () => {
  it.each(['checkout_session.finished', 'checkout_session.completed'])('%s is not paid', async (type) => {
    for (const status of ['created', 'in_progress', 'pending', 'requires_action', 'failed', 'rejected', 'expired', 'status_of_tomorrow', undefined, 7]) {
      expect(await outcomeOf(type, { ...paying(status), status: 'finished' }), String(status)).toBe('updated')
    }
    for (const payment_resource of [undefined, null, {}, { payment_intent: null }, 'pi_1', { payment_intent: 'pi_1' }]) {
      expect(await outcomeOf(type, { id: 'cs_1', status: 'finished', payment_resource })).toBe('updated')
    }
    // A way to pay was stored, nobody paid.
    expect(await outcomeOf(type, { id: 'cs_1', flow: 'setup', payment_resource: null, setup_intent: { id: 'seti_1', status: 'succeeded' } })).toBe('updated')
    expect(await outcomeOf(type, paying('succeeded'))).toBe('succeeded')
  })

  it('checkout_session.expired may have been paid all the same', async () => {
    for (const status of ['succeeded', 'pending', 'in_progress', 'status_of_tomorrow', undefined, null, 7]) {
      expect(await outcomeOf('checkout_session.expired', { ...paying(status), status: 'expired' }), String(status)).toBe('updated')
    }
    for (const payment_resource of ['pi_1', {}, { charge: { status: 'succeeded' } }, { payment_intent: 'pi_1' }]) {
      expect(await outcomeOf('checkout_session.expired', { id: 'cs_1', payment_resource })).toBe('updated')
    }
    expect(await outcomeOf('checkout_session.expired', { id: 'cs_1', status: 'finished' })).toBe('updated')
    for (const status of ['created', 'requires_action', 'failed', 'rejected', 'expired']) {
      expect(await outcomeOf('checkout_session.expired', paying(status)), status).toBe('expired')
    }
    for (const payment_resource of [undefined, null, { payment_intent: null }]) {
      expect(await outcomeOf('checkout_session.expired', { id: 'cs_1', status: 'expired', payment_resource })).toBe('expired')
    }
  })

  it('invoice.payment_succeeded settles nothing until the invoice is paid, and payment_failed ends nothing', async () => {
    expect(await outcomeOf('invoice.payment_succeeded', { id: 'inv_1', status: 'open' })).toBe('updated')
    expect(await outcomeOf('invoice.payment_succeeded', { id: 'inv_1' })).toBe('updated')
    expect(await outcomeOf('invoice.payment_succeeded', { id: 'inv_1', status: 'paid' })).toBe('succeeded')
    for (const status of ['open', 'paid', 'uncollectible', undefined]) {
      expect(await outcomeOf('invoice.payment_failed', { id: 'inv_1', status })).toBe('updated')
    }
  })

  it('transfer.inbound.return_failed is no failed transfer, returned no transfer that stayed, partially_succeeded neither', async () => {
    for (const type of ['transfer.inbound.return_failed', 'transfer.inbound.returned', 'transfer.outbound.partially_succeeded']) {
      for (const status of ['succeeded', 'failed', 'returned', 'reject_failed', undefined]) {
        expect(await outcomeOf(type, { id: 'tr_1', status }), `${type} ${status}`).toBe('updated')
      }
    }
  })

  it.each(['transfer.inbound.reversed', 'transfer.outbound.reversed'])('%s failed only if the transfer says so', async (type) => {
    for (const status of ['failed', 'rejected', 'returned']) expect(await outcomeOf(type, { id: 'tr_1', status })).toBe('failed')
    for (const status of ['succeeded', 'pending', 'return_pending', 'reversed', undefined, null]) {
      expect(await outcomeOf(type, { id: 'tr_1', status }), String(status)).toBe('updated')
    }
  })

  it('account_number.deleted is deleted while its status says enabled', async () => {
    expect(await outcomeOf('account_number.deleted', { id: 'acno_1', status: 'enabled' })).toBe('deleted')
  })

  it('dispute.created wants evidence only while that is waited for', async () => {
    expect(await outcomeOf('dispute.created', { id: 'cb_1', status: 'waiting_documentation' })).toBe('action_required')
    for (const status of ['in_review', 'won', undefined]) expect(await outcomeOf('dispute.created', { id: 'cb_1', status })).toBe('created')
  })
})

/** Types whose word must be confirmed by the status: what confirms it, and what contradicts it. */
const confirmed: readonly (readonly [type: FintocEventType, outcome: string, agrees: readonly string[], contradicts: readonly string[]])[] = [
  ['link.credentials_changed', 'action_required', ['login_required'], ['active']],
  ['payment_intent.succeeded', 'succeeded', ['succeeded'], ['created', 'in_progress', 'pending', 'requires_action', 'failed', 'rejected', 'expired']],
  ['payment_intent.failed', 'failed', ['failed', 'rejected'], ['succeeded', 'pending', 'in_progress', 'expired']],
  ['payment_intent.rejected', 'failed', ['failed', 'rejected'], ['succeeded', 'pending', 'in_progress', 'expired']],
  ['payment_intent.pending', 'pending', ['pending', 'in_progress'], ['succeeded', 'failed', 'rejected', 'expired']],
  ['payment_intent.expired', 'expired', ['expired'], ['succeeded', 'pending', 'failed']],
  ['refund.in_progress', 'pending', ['in_progress', 'pending'], ['succeeded', 'failed', 'canceled']],
  ['refund.succeeded', 'succeeded', ['succeeded'], ['created', 'pending', 'in_progress', 'failed', 'canceled']],
  ['refund.failed', 'failed', ['failed'], ['succeeded', 'in_progress', 'canceled']],
  ['refund.canceled', 'canceled', ['canceled'], ['succeeded', 'in_progress', 'failed']],
  ['payout.succeeded', 'succeeded', ['succeeded'], ['in_progress', 'canceled', 'returned']],
  ['payout.canceled', 'canceled', ['canceled'], ['succeeded', 'in_progress']],
  ['invoice.payment_created', 'pending', ['draft', 'open'], ['paid', 'void']],
  ['invoice.paid', 'succeeded', ['paid'], ['draft', 'open', 'void', 'uncollectible']],
  ['invoice.voided', 'canceled', ['void', 'voided'], ['paid', 'open']],
  ['subscription.activated', 'succeeded', ['active'], ['incomplete', 'trialing', 'canceled']],
  ['subscription.canceled', 'canceled', ['canceled'], ['active']],
  ['subscription_intent.succeeded', 'succeeded', ['succeeded'], ['created', 'failed', 'rejected']],
  ['subscription_intent.failed', 'failed', ['failed', 'rejected'], ['created', 'succeeded']],
  ['subscription_intent.rejected', 'failed', ['failed', 'rejected'], ['created', 'succeeded']],
  ['charge.succeeded', 'succeeded', ['succeeded'], ['pending', 'in_progress', 'failed', 'canceled']],
  ['charge.failed', 'failed', ['failed'], ['pending', 'in_progress', 'succeeded', 'canceled']],
  ['transfer.inbound.succeeded', 'succeeded', ['succeeded'], ['pending', 'failed', 'rejected', 'returned', 'return_pending', 'reject_failed']],
  ['transfer.inbound.rejected', 'failed', ['rejected', 'failed'], ['pending', 'succeeded', 'reject_failed']],
  ['transfer.outbound.succeeded', 'succeeded', ['succeeded'], ['pending', 'failed', 'rejected', 'returned', 'return_pending', 'reject_failed']],
  ['transfer.outbound.failed', 'failed', ['failed', 'rejected'], ['pending', 'succeeded', 'return_pending']],
  ['transfer.outbound.returned', 'failed', ['returned'], ['pending', 'succeeded', 'return_pending']],
  ['transfer.outbound.rejected', 'failed', ['rejected', 'failed', 'returned'], ['pending', 'succeeded']],
  ['account_verification.succeeded', 'succeeded', ['succeeded'], ['pending', 'failed']],
  ['account_verification.failed', 'failed', ['failed'], ['pending', 'succeeded']],
]

describe('a status beside the type', () => {
  it.each(confirmed)('%s is %s where it agrees or is missing, and nothing where it does not', async (type, outcome, agrees, contradicts) => {
    for (const status of [undefined, null, ...agrees]) expect(await outcomeOf(type, { id: 'x_1', status }), String(status)).toBe(outcome)
    for (const status of [...contradicts, 'status_of_tomorrow', 'constructor', '', 7, {}, ['succeeded']]) {
      expect(await outcomeOf(type, { id: 'x_1', status }), JSON.stringify(status)).toBeUndefined()
    }
  })

  it.each(types.filter((type) => type.includes('refresh_intent') && !type.includes('movements')))('%s takes the state of the refresh', async (type) => {
    const own = type.endsWith('succeeded') ? 'succeeded' : 'failed'
    const table = [[undefined, own], [null, own], ['created', 'pending'], ['succeeded', 'succeeded'], ['failed', 'failed'], ['rejected', 'failed']]
    for (const [status, outcome] of table) expect(await outcomeOf(type, { refreshed_object_id: 'acc_1', status }), String(status)).toBe(outcome)
    for (const status of ['status_of_tomorrow', 'constructor', 7]) {
      expect(await outcomeOf(type, { refreshed_object_id: 'acc_1', status })).toBeUndefined()
    }
  })

  it('is looked at by every type that ends well or badly', () => {
    const tested = new Set([...confirmed.map(([type]) => type), 'checkout_session.finished', 'checkout_session.completed', 'checkout_session.expired'])
    const decided = types.filter((type) => typeof fintocEventTraits[type].outcome === 'function' && !type.includes('refresh_intent'))
    const special = ['invoice.payment_succeeded', 'transfer.inbound.reversed', 'transfer.outbound.reversed', 'dispute.created']
    expect(decided.filter((type) => !tested.has(type)).sort()).toEqual(special.sort())
    const constant = types.map((type) => fintocEventTraits[type].outcome).filter((outcome) => typeof outcome === 'string')
    expect(constant).not.toContain('succeeded')
    expect(constant).not.toContain('failed')
    expect(constant).not.toContain('expired')
    expect(constant).not.toContain('canceled')
  })
})

describe('the subject', () => {
  it('of a refresh is what was refreshed, also where the name says another thing', async () => {
    const body = (data: object): string => JSON.stringify({ id: 'evt_1', type: 'account.refresh_intent.succeeded', data })
    const subjectOf = async (data: object): Promise<unknown> => {
      const event = await parseFintocWebhook(body(data))
      return event.known ? event.subject : undefined
    }
    expect(await subjectOf({ refreshed_object: 'link', refreshed_object_id: 'link_1' })).toEqual({ kind: 'link', id: 'link_1' })
    expect(await subjectOf({ refreshed_object_id: 'acc_1' })).toEqual({ kind: 'account', id: 'acc_1' })
    expect(await subjectOf({ refreshed_object: 7, refreshed_object_id: 'acc_1' })).toEqual({ kind: 'account', id: 'acc_1' })
    expect(await subjectOf({ id: 'ri_1', refreshed_object: 'account' })).toBeUndefined()
  })

  it('of an upcoming invoice without an id is its subscription', async () => {
    const upcoming = (data: object): string => JSON.stringify({ id: 'evt_1', type: 'invoice.upcoming', data })
    expect(await parseFintocWebhook(upcoming({ id: null, subscription: 'sub_1' }))).toMatchObject({ subject: { kind: 'subscription', id: 'sub_1' } })
    expect(await parseFintocWebhook(upcoming({ id: 'inv_1', subscription: 'sub_1' }))).toMatchObject({ subject: { kind: 'invoice', id: 'inv_1' } })
    expect(await parseFintocWebhook(upcoming({ subscription: null }))).not.toHaveProperty('subject')
  })

  it.each(types)('of %s is left out where its id is missing', async (type) => {
    for (const data of [{}, { id: '', refreshed_object_id: '' }, { id: 7, refreshed_object_id: null }, { id: {}, refreshed_object_id: [] }]) {
      expect(await parseFintocWebhook(JSON.stringify({ id: 'evt_1', type, data }))).not.toHaveProperty('subject')
    }
  })
})

it('no type throws, whatever its data holds', async () => {
  const member = fc.oneof(fc.constantFrom<unknown>(null, '', 'succeeded', 'finished', 'expired', 0, true, [], {}), fc.jsonValue())
  const names = ['id', 'status', 'refreshed_object', 'refreshed_object_id', 'subscription', 'payment_resource', '__proto__', 'constructor']
  const data = fc.dictionary(fc.constantFrom(...names), fc.oneof(member, fc.record({ payment_intent: fc.oneof(member, fc.record({ status: member })) })), {
    noNullPrototype: true,
  })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...types), data, async (type, made) => {
      const event = await parseFintocWebhook(JSON.stringify({ id: 'evt_1', type, data: made }))
      expect(event).toMatchObject({ type, known: true, topic: fintocEventTraits[type].topic })
      if (event.known && event.subject) expect(event.subject.id).not.toBe('')
    }),
    { numRuns: 500 },
  )
})

it('money succeeds for no status but its own', async () => {
  const money = types.filter((type) => ['payment', 'transfer', 'refund', 'payout', 'invoice'].includes(fintocEventTraits[type].topic))
  expect(money.length).toBeGreaterThan(30)
  for (const type of money) {
    for (const status of ['pending', 'failed', 'rejected', 'returned', 'open', 'canceled', 'expired', 'status_of_tomorrow']) {
      const made = createFintocEventBody(type, { data: { status } as never })
      if (type.startsWith('checkout_session.')) Object.assign(made.data, { payment_resource: null })
      expect(await outcomeOf(type, made.data), `${type} ${status}`).not.toBe('succeeded')
    }
  }
})
