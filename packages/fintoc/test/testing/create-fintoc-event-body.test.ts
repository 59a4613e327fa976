import type { FintocEventType } from '@kit/fintoc/events'
import { createFintocEventBody, signedFintocRequest } from '@kit/fintoc/testing'
import { createFintocWebhookHandler, parseFintocWebhook } from '@kit/fintoc/webhooks'
import { describe, expect, it, vi } from 'vitest'
import { fintocEventTraits } from '../../src/internal/fintoc-event-traits.ts'
import { readFixture, secret } from '../fixtures.ts'

const types = Object.keys(fintocEventTraits) as FintocEventType[]
const noOutcomeOfItsOwn: Readonly<Partial<Record<FintocEventType, string>>> = {
  'checkout_session.completed': 'succeeded',
  'invoice.payment_succeeded': 'succeeded',
  'transfer.inbound.reversed': 'updated',
}

describe('createFintocEventBody', () => {
  it.each(types)('makes a complete %s', async (type) => {
    const made = createFintocEventBody(type)
    expect(Object.keys(made)).toEqual(['id', 'object', 'type', 'mode', 'created_at', 'data'])
    const own = JSON.parse(readFixture(type)) as { data: { object: string } }
    const optional = new Set(['ui_mode', 'public_error', 'deleted_at'])
    const members = (data: object): string[] => Object.keys(data).filter((key) => !optional.has(key)).sort()
    expect(members(made.data)).toEqual(members(own.data))
    expect(made.data.object).toBe(own.data.object)
    const event = await parseFintocWebhook(JSON.stringify(made))
    expect(event).toMatchObject({ known: true, type, mode: type.startsWith('payout.') ? 'live' : 'test', data: made.data })
    expect(event).toHaveProperty('subject.id', expect.stringContaining('_KitSample'))
    const ofFixture = await parseFintocWebhook(readFixture(type))
    const outcome = noOutcomeOfItsOwn[type] ?? (ofFixture.known ? ofFixture.outcome : undefined)
    expect(event).toHaveProperty('outcome', outcome)
  })

  it('gives every event an id of its own, unless told which', () => {
    expect(createFintocEventBody('charge.failed').id).not.toBe(createFintocEventBody('charge.failed').id)
    expect(createFintocEventBody('charge.failed', { id: 'evt_same' }).id).toBe('evt_same')
    expect(createFintocEventBody('charge.failed', { id: undefined, mode: undefined, created_at: undefined, data: undefined })).toMatchObject({
      id: expect.stringMatching(/^evt_\w{32}$/) as unknown,
      mode: 'test',
    })
  })

  it('merges what should differ, and keeps the mode of the data in step', () => {
    const made = createFintocEventBody('link.credentials_changed', { mode: 'live', created_at: '2026-01-01T00:00:00Z', data: { id: 'link_mine' } })
    expect(made).toMatchObject({ mode: 'live', created_at: '2026-01-01T00:00:00Z', data: { id: 'link_mine', status: 'login_required', mode: 'live' } })
    expect(createFintocEventBody('refund.created', { mode: 'live', data: { mode: 'test' } }).data.mode).toBe('test')
    expect(createFintocEventBody('account.refresh_intent.failed', { mode: 'live' }).data).not.toHaveProperty('mode')
  })

  it('makes a new body each time: changing one changes no other', () => {
    const one = createFintocEventBody('transfer.outbound.failed')
    Object.assign(one.data.counterparty ?? {}, { holder_name: 'changed' })
    Object.assign(one.data, { id: 'changed' })
    for (const type of ['transfer.outbound.failed', 'transfer.inbound.succeeded', 'account_verification.succeeded'] as const) {
      expect(JSON.stringify(createFintocEventBody(type))).not.toContain('changed')
    }
  })

  it('tests a handler in one line', async () => {
    const paid = vi.fn<(order: string | undefined) => void>()
    const handler = createFintocWebhookHandler({
      secret,
      on: { 'payment_intent.succeeded': ({ data }) => paid(data.metadata?.['order']) },
      otherwise: () => expect.unreachable(),
    })
    const event = createFintocEventBody('payment_intent.succeeded', { data: { metadata: { order: 'A-1' } } })
    expect((await handler(await signedFintocRequest({ event, secret }))).status).toBe(200)
    expect(paid).toHaveBeenCalledExactlyOnceWith('A-1')
  })
})
