import { describe, expect, it } from 'vitest'
import type { TaskPhase } from '@kit/core/waiter'
import { fintocCheckoutSession, fintocPaymentIntent, fintocRefreshIntent, fintocTransfer } from '@kit/fintoc'
import type { CheckoutSession, PaymentIntent, RefreshIntent, Transfer } from '@kit/fintoc'
import { endingOf, subjects } from './tables.ts'

const context = { account: 'a', signal: new AbortController().signal }
const noClient = (): never => {
  throw new Error('not called')
}

describe.each(subjects)('$name', (subject) => {
  const { id, taskId = id, rows, define } = subject

  it.each(rows)('$name: $ending', async ({ body, ending, code }) => {
    const asked: unknown[] = []
    const definition = define(async (given, options) => {
      asked.push([given, options?.signal])
      return body
    })
    const state = await definition.retrieve(taskId, context)
    const phase = definition.classify(state) as TaskPhase
    expect(endingOf(phase)).toBe(ending)
    expect(asked).toEqual([[id, context.signal]])
    if (phase.phase === 'succeeded') expect(phase.value).toBe(body)
    if ('error' in phase) expect(phase.error).toEqual({ code: code ?? body['status'] })
  })

  it('knows no task in an answer that is none, or about another object', async () => {
    for (const answer of [null, undefined, '', 7, [], {}, { status: 'succeeded' }, { ...rows[0]?.body, id: 'other_1' }, { ...rows[0]?.body, id: null }]) {
      const definition = define(async () => answer)
      await expect((async () => definition.classify(await definition.retrieve(taskId, context)))()).rejects.toThrow(TypeError)
    }
  })

  it('reads its id from what was created', () => {
    const definition = define(noClient)
    const created = subject.name === 'fintoc.transfer (a return)' ? { ...rows[0]?.body, status: 'return_pending' } : rows[0]?.body
    expect(definition.idOf(created)).toBe(taskId)
    for (const nothing of [{}, { id: '' }]) expect(definition.idOf(nothing) || '').toBe('')
  })
})

describe('fintocTransfer', () => {
  const { idOf } = fintocTransfer(noClient)
  const created = (direction: string, status: string) => idOf({ id: 'tr_9', direction, status } as Transfer)

  it('waits for the return where a return was begun, and else for the transfer', () => {
    expect(created('inbound', 'return_pending')).toBe('tr_9@return')
    expect(created('inbound', 'returned')).toBe('tr_9@return')
    expect(created('inbound', 'pending')).toBe('tr_9')
    expect(created('outbound', 'pending')).toBe('tr_9')
    expect(created('outbound', 'returned')).toBe('tr_9')
  })
})

describe('what the person has to do', () => {
  it('is the widget token of a refresh, reported under one key that holds none of it', () => {
    const phase = fintocRefreshIntent(noClient).classify({ status: 'created', requires_mfa: { widget_token: 'ri_1_sec_secret' } } as RefreshIntent)
    expect(phase).toEqual({ phase: 'action_required', status: 'created', action: { kind: 'open_widget', widgetToken: 'ri_1_sec_secret' }, actionKey: 'requires_mfa' })
  })

  it('is the next action of a payment; another kind of it is another action', () => {
    const { classify } = fintocPaymentIntent(noClient)
    const phaseOf = (next_action: unknown) => classify({ status: 'requires_action', next_action, expires_at: '2026-03-01T10:00:00Z' } as PaymentIntent)
    const redirect = phaseOf({ type: 'redirect', url: 'https://bank.example?token=secret' })
    expect(redirect).toMatchObject({ action: { kind: 'next_action', nextAction: { type: 'redirect' } }, actionKey: 'next_action:redirect' })
    expect(redirect).toHaveProperty('expiresAt', new Date('2026-03-01T10:00:00Z'))
    expect(phaseOf({ type: 'second_factor' })).toHaveProperty('actionKey', 'next_action:second_factor')
    expect(phaseOf({ kind: 7, type: 8 })).toHaveProperty('actionKey', 'next_action:')
  })
})

describe('when the provider gives up', () => {
  it('is told for payments and sessions, and a strange date is no date', () => {
    const payment = fintocPaymentIntent(noClient)
    const session = fintocCheckoutSession(noClient)
    for (const [written, read] of [
      ['2026-03-01T10:00:00Z', new Date('2026-03-01T10:00:00Z')],
      ['2026-03-01T10:00:00.123456789Z', new Date('2026-03-01T10:00:00.123Z')],
      ['soon', undefined],
      [null, undefined],
      [undefined, undefined],
      [7, undefined],
    ] as const) {
      const body = { status: 'created', expires_at: written }
      expect(payment.expiresAtOf?.(body as unknown as PaymentIntent)).toEqual(read)
      expect(session.expiresAtOf?.(body as unknown as CheckoutSession)).toEqual(read)
      for (const phase of [payment.classify(body as unknown as PaymentIntent), session.classify(body as unknown as CheckoutSession)]) {
        expect('expiresAt' in phase ? phase.expiresAt : undefined).toEqual(read)
        expect(phase.phase).toBe('pending')
      }
    }
  })
})

describe('a client', () => {
  it('is given as it is, or by a function of the account', async () => {
    const answer = { id: 'tr_1', status: 'pending' }
    const client = (asked: string[]) => ({ v2: { transfers: { get: async (id: string) => (asked.push(id), answer as Transfer) } } })
    const direct: string[] = []
    await fintocTransfer(client(direct)).retrieve('tr_1', context)
    expect(direct).toEqual(['tr_1'])
    const accounts: string[] = []
    for (const give of [(account: string) => (accounts.push(account), client([])), async (account: string) => (accounts.push(account), client([]))]) {
      await fintocTransfer(give).retrieve('tr_1', { ...context, account: 'shop-7' })
    }
    expect(accounts).toEqual(['shop-7', 'shop-7'])
  })
})
