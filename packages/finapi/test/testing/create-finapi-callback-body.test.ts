import { describe, expect, expectTypeOf, it } from 'vitest'
import type { FinapiEventType, NotificationMessage, TaskCallback } from '@kit/finapi/events'
import { finapiEvents } from '@kit/finapi/schemas'
import { createFinapiCallbackBody } from '@kit/finapi/testing'
import { parseFinapiCallback } from '@kit/finapi/webhooks'

const triggers = [
  'NEW_ACCOUNT_BALANCE',
  'NEW_TRANSACTIONS',
  'BANK_LOGIN_ERROR',
  'FOREIGN_MONEY_TRANSFER',
  'LOW_ACCOUNT_BALANCE',
  'HIGH_TRANSACTION_AMOUNT',
  'CATEGORY_CASH_FLOW',
  'NEW_TERMS_AND_CONDITIONS',
] as const
const types = ['webForm.finalised', 'task.finalised', 'task.webFormRequired', 'user.deleted', ...triggers.map((each) => `notification.${each}` as const)] as const

describe('createFinapiCallbackBody', () => {
  it('has a body for every type', () => {
    expectTypeOf<(typeof types)[number]>().toEqualTypeOf<FinapiEventType>()
    expectTypeOf(createFinapiCallbackBody('task.finalised')).toEqualTypeOf<TaskCallback>()
    expectTypeOf(createFinapiCallbackBody('notification.NEW_TRANSACTIONS')).toEqualTypeOf<NotificationMessage>()
  })

  it.each(types)('makes a complete %s, which is as documented', async (type) => {
    const body = createFinapiCallbackBody(type)
    expect(finapiEvents().check(type, body)).toEqual([])
    const event = await parseFinapiCallback(JSON.stringify(body), { secret: 'k' })
    expect(event).toMatchObject({ known: true, type })
    expect(event).toHaveProperty('subject.id')
    expect(event).not.toHaveProperty('encryptedFields')
  })

  it.each(types.filter((type) => !type.startsWith('notification.')))('gives each %s an id of its own, unless told which', async (type) => {
    const idOf = async (body: object) => (await parseFinapiCallback(JSON.stringify(body), { secret: 'k' })).id
    expect(await idOf(createFinapiCallbackBody(type))).not.toBe(await idOf(createFinapiCallbackBody(type)))
    const body = createFinapiCallbackBody(type)
    expect(await idOf(createFinapiCallbackBody(type, body))).toBe(await idOf(body))
  })

  it('changes what should differ and keeps the rest', () => {
    expect(createFinapiCallbackBody('webForm.finalised', { status: 'EXPIRED' })).toEqual({ webFormId: expect.stringMatching(/^[\da-f-]{36}$/), status: 'EXPIRED' })
    expect(createFinapiCallbackBody('notification.LOW_ACCOUNT_BALANCE', { notificationRuleId: 7, callbackHandle: 'mine' })).toEqual({
      notificationRuleId: 7,
      triggerEvent: 'LOW_ACCOUNT_BALANCE',
      callbackHandle: 'mine',
    })
    expect(createFinapiCallbackBody('webForm.finalised').status).toBe('COMPLETED')
  })

  it('completes the form of a task', async () => {
    const aborted = createFinapiCallbackBody('task.finalised', { status: 'WEB_FORM_REQUIRED', webForm: { status: 'ABORTED' } })
    expect(finapiEvents().check('task.finalised', aborted)).toEqual([])
    expect(await parseFinapiCallback(JSON.stringify(aborted))).toMatchObject({ type: 'task.finalised', data: { webForm: { status: 'ABORTED' } } })
    const named = createFinapiCallbackBody('task.webFormRequired', { webForm: { id: 'f-1' } })
    expect(named.webForm).toEqual({ id: 'f-1', url: 'https://webform-sandbox.finapi.io/wf/f-1', status: 'NOT_YET_OPENED' })
    expect(createFinapiCallbackBody('task.finalised', { webForm: null }).webForm).toBeNull()
    expect(createFinapiCallbackBody('task.finalised')).not.toHaveProperty('webForm')
  })

  it('refuses in the type what no body has', () => {
    // @ts-expect-error no such member
    createFinapiCallbackBody('webForm.finalised', { taskId: 'x' })
    // @ts-expect-error no such event
    expect(() => createFinapiCallbackBody('payment.succeeded')).toThrow(TypeError)
  })
})
