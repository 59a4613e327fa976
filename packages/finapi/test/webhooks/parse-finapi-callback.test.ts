import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runInNewContext } from 'node:vm'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWebhookParseError } from '@kit/core'
import { isKitEvent, toCloudEvent } from '@kit/core/events'
import type { WebhookIssue, WebhookIssueContext } from '@kit/core/webhooks'
import { isFinapiEvent } from '@kit/finapi/events'
import { finapiEvents } from '@kit/finapi/schemas'
import { parseFinapiCallback } from '@kit/finapi/webhooks'

const FORM_ID = '0d1f2a3b-1111-4222-8333-444455556666'
const TASK_ID = '0d1f2a3b-1111-4222-8333-777788889999'
const form = (status: string) => ({ id: FORM_ID, url: `https://webform-sandbox.finapi.io/wf/${FORM_ID}`, status })
const parse = (body: unknown) => parseFinapiCallback(JSON.stringify(body), { secret: 'k' })

function topicOf(type: string): string {
  if (type === 'notification.NEW_TRANSACTIONS') return 'sync'
  if (['user.deleted', 'notification.BANK_LOGIN_ERROR', 'notification.NEW_TERMS_AND_CONDITIONS'].includes(type)) return 'connection'
  return type.startsWith('notification.') ? 'account' : 'task'
}

async function reasonOf(run: () => Promise<unknown>): Promise<string> {
  const error: unknown = await run().then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!isWebhookParseError(error)) throw new Error(`not a parse error: ${String(error)}`)
  expect(error.provider).toBe('finapi')
  return error.reason
}

describe('parseFinapiCallback', () => {
  const cases: readonly [name: string, body: Record<string, unknown>, type: string][] = [
    ['a form ended well', { webFormId: FORM_ID, status: 'COMPLETED' }, 'webForm.finalised'],
    ['a form ended badly', { webFormId: FORM_ID, status: 'COMPLETED_WITH_ERROR' }, 'webForm.finalised'],
    ['a form expired', { webFormId: FORM_ID, status: 'EXPIRED' }, 'webForm.finalised'],
    ['a form was aborted', { webFormId: FORM_ID, status: 'ABORTED' }, 'webForm.finalised'],
    ['a form was cancelled', { webFormId: FORM_ID, status: 'CANCELLED' }, 'webForm.finalised'],
    ['a form ended in a way not known yet', { webFormId: FORM_ID, status: 'SOMETHING_NEW' }, 'webForm.finalised'],
    ['a form with more fields', { webFormId: FORM_ID, status: 'COMPLETED', more: { a: [1] } }, 'webForm.finalised'],
    ['a task needs a form', { taskId: TASK_ID, status: 'WEB_FORM_REQUIRED', webForm: form('NOT_YET_OPENED') }, 'task.webFormRequired'],
    ['a task needs a form that is open', { taskId: TASK_ID, status: 'WEB_FORM_REQUIRED', webForm: form('IN_PROGRESS') }, 'task.webFormRequired'],
    ['a task needs a form not named', { taskId: TASK_ID, status: 'WEB_FORM_REQUIRED', webForm: null }, 'task.webFormRequired'],
    ['a task needs a form left out', { taskId: TASK_ID, status: 'WEB_FORM_REQUIRED' }, 'task.webFormRequired'],
    ['a task ended in the background', { taskId: TASK_ID, status: 'COMPLETED' }, 'task.finalised'],
    ['a task ended in the background, null', { taskId: TASK_ID, status: 'COMPLETED', webForm: null }, 'task.finalised'],
    ['a task failed in the background', { taskId: TASK_ID, status: 'COMPLETED_WITH_ERROR' }, 'task.finalised'],
    ...['COMPLETED', 'COMPLETED_WITH_ERROR', 'EXPIRED', 'ABORTED', 'CANCELLED', 'SOMETHING_NEW'].map(
      (status): [string, Record<string, unknown>, string] => [
        `a task's form ended: ${status}`,
        { taskId: TASK_ID, status: 'WEB_FORM_REQUIRED', webForm: form(status) },
        'task.finalised',
      ],
    ),
    ['a task COMPLETED together with a form', { taskId: TASK_ID, status: 'COMPLETED', webForm: form('COMPLETED') }, 'task.finalised'],
    ['a task ended in a way not known yet', { taskId: TASK_ID, status: 'SOMETHING_NEW' }, 'task.finalised'],
    ['a user was deleted', { userId: 'u-1', event: 'DELETED' }, 'user.deleted'],
    ['an account has new transactions', { notificationRuleId: 12, triggerEvent: 'NEW_TRANSACTIONS', callbackHandle: 'x', newTransactions: [] }, 'notification.NEW_TRANSACTIONS'],
    ['a notification with a list nobody described', { notificationRuleId: 12, triggerEvent: 'BANK_LOGIN_ERROR', whatever: [{ id: 7 }] }, 'notification.BANK_LOGIN_ERROR'],
    ['a notification without a rule', { triggerEvent: 'NEW_TERMS_AND_CONDITIONS' }, 'notification.NEW_TERMS_AND_CONDITIONS'],
    ['a notification whose rule is a text', { notificationRuleId: '12', triggerEvent: 'CATEGORY_CASH_FLOW' }, 'notification.CATEGORY_CASH_FLOW'],
  ]

  it.each(cases)('%s', async (_, body, type) => {
    const event = await parse(body)
    expect(event).toMatchObject({ provider: 'finapi', type, known: true, idSource: 'derived', dedupeWindowMs: 3_600_000, data: body })
    expect(event).not.toHaveProperty('outcome')
    expect(event).not.toHaveProperty('verification')
    expect(event).not.toHaveProperty('reference')
    if (!event.known) throw new Error('known')
    expect(event.topic).toBe(topicOf(type))
    const formNamed = typeof (body['webForm'] as { id?: unknown } | null | undefined)?.id === 'string'
    const rule = body['notificationRuleId'] as number | string | undefined
    expect(event.subject).toEqual(
      'taskId' in body
        ? { kind: 'task', id: TASK_ID, ...(formNamed ? { sensitive: true } : {}) }
        : 'webFormId' in body
          ? { kind: 'webForm', id: FORM_ID, sensitive: true }
          : 'userId' in body
            ? { kind: 'user', id: 'u-1' }
            : rule === undefined
              ? undefined
              : { kind: 'notificationRule', id: '12' },
    )
    expect(isFinapiEvent(event)).toBe(true)
    expect(isFinapiEvent(JSON.parse(JSON.stringify(event)))).toBe(true)
    const { data, ...attributes } = toCloudEvent(event)
    expect(attributes.id).toBe(event.id)
    expect(JSON.stringify(attributes)).not.toContain(FORM_ID)
    expect('subject' in attributes).toBe(event.subject !== undefined && !('webFormId' in body) && !formNamed)
    expect(data).toEqual(body)
  })

  it.each([
    [{ webFormId: FORM_ID, status: 'IN_PROGRESS' }, 'webForm.IN_PROGRESS'],
    [{ webFormId: FORM_ID }, 'webForm'],
    [{ webFormId: FORM_ID, status: null }, 'webForm'],
    [{ taskId: TASK_ID, status: 'NOT_YET_STARTED' }, 'task.NOT_YET_STARTED'],
    [{ taskId: TASK_ID, status: 7 }, 'task'],
    [{ userId: 'u-1', event: 'LOCKED' }, 'user.LOCKED'],
    [{ notificationRuleId: 12, triggerEvent: 'SOMETHING_NEW', things: [] }, 'notification.SOMETHING_NEW'],
    [{ notificationRuleId: 12, triggerEvent: 'new_transactions' }, 'notification.new_transactions'],
    [{ triggerEvent: 'constructor' }, 'notification.constructor'],
    [{ triggerEvent: '__proto__' }, 'notification.__proto__'],
  ])('passes on what it does not know: %j', async (body, rawType) => {
    expect(await parse(body)).toMatchObject({ provider: 'finapi', type: 'unknown', known: false, rawType, data: body })
  })

  it('refuses only what is no callback at all', async () => {
    for (const body of [{}, [], 'text', 7, null, true, { status: 'COMPLETED' }, { webFormId: 7, status: 'COMPLETED' }, { taskId: '' }, { userId: 'u' }, { notificationRuleId: 7 }, { triggerEvent: '' }, { triggerEvent: 7 }, [{ webFormId: FORM_ID }]]) {
      expect(await reasonOf(() => parse(body))).toBe('not_an_event')
    }
    for (const text of ['', '{', '<html></html>', 'undefined']) expect(await reasonOf(() => parseFinapiCallback(text))).toBe('not_json')
    expect(await reasonOf(() => parseFinapiCallback(new Uint8Array([0xff, 0xfe, 0x7b])))).toBe('not_json')
    // @ts-expect-error a parsed body is refused in the type too
    expect(await reasonOf(() => parseFinapiCallback({ webFormId: FORM_ID, status: 'COMPLETED' }))).toBe('body_not_raw')
  })

  it('reads bytes like text', async () => {
    const text = JSON.stringify({ webFormId: FORM_ID, status: 'COMPLETED' })
    expect(await parseFinapiCallback(new TextEncoder().encode(text), { secret: 'k' })).toEqual(await parseFinapiCallback(text, { secret: 'k' }))
  })

  it('reads bytes of another realm, as test runners and workers have them', async () => {
    const text = JSON.stringify({ webFormId: FORM_ID, status: 'COMPLETED' })
    const bytes = runInNewContext('Uint8Array.from(values)', { values: [...new TextEncoder().encode(text)] }) as Uint8Array
    expect(bytes).not.toBeInstanceOf(Uint8Array)
    expect(await parseFinapiCallback(bytes, { secret: 'k' })).toEqual(await parseFinapiCallback(text, { secret: 'k' }))
  })

  it('derives an id that repeats for the same body and key, and shows nothing of the form id', async () => {
    const body = { webFormId: FORM_ID, status: 'COMPLETED' }
    const { id } = await parse(body)
    expect(id).toMatch(/^finapi_[0-9a-f]{40}$/)
    expect((await parse(body)).id).toBe(id)
    expect((await parse({ ...body, status: 'EXPIRED' })).id).not.toBe(id)
    expect((await parseFinapiCallback(JSON.stringify(body), { secret: 'other' })).id).not.toBe(id)
    expect((await parseFinapiCallback(JSON.stringify(body), { secret: ['k', 'old'] })).id).toBe(id)
    expect((await parseFinapiCallback(JSON.stringify(body), { secret: async () => 'k' })).id).toBe(id)
    const unkeyed = await parseFinapiCallback(JSON.stringify(body))
    expect((await parseFinapiCallback(JSON.stringify(body))).id).toBe(unkeyed.id)
    expect(unkeyed.id).not.toBe(id)
  })

  it('never throws once the envelope is there, whatever else the body holds', async () => {
    const envelope = fc.oneof(
      fc.record({ webFormId: fc.string({ minLength: 1 }) }),
      fc.record({ taskId: fc.string({ minLength: 1 }) }),
      fc.record({ userId: fc.string({ minLength: 1 }), event: fc.string() }),
      fc.record({ triggerEvent: fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('NEW_TRANSACTIONS', 'BANK_LOGIN_ERROR')) }),
    )
    const rest = fc.dictionary(fc.constantFrom('status', 'webForm', 'payload', 'constructor', 'x', 'notificationRuleId', 'newTransactions'), fc.jsonValue())
    await fc.assert(
      fc.asyncProperty(rest, envelope, async (more, keys) => {
        const event = await parse({ ...more, ...keys })
        expect(isKitEvent(event)).toBe(true)
        expect(event).not.toHaveProperty('outcome')
        expect(JSON.stringify(event.data)).toBe(JSON.stringify({ ...more, ...keys }))
      }),
      { numRuns: 300 },
    )
  })

  it('gives an event or a WebhookParseError for any JSON and any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (text) => {
        const outcome: unknown = await parseFinapiCallback(text).catch((error: unknown) => error)
        expect(isFinapiEvent(outcome) || isWebhookParseError(outcome)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  describe('with the deep check', () => {
    const told: string[] = []
    const watch = { secret: 'k', schemas: finapiEvents(), onIssue: ({ path, kind }: WebhookIssue, { type }: WebhookIssueContext) => told.push(`${type} ${path} ${kind}`) }
    const issuesOf = async (body: unknown): Promise<string[]> => {
      told.length = 0
      await parseFinapiCallback(JSON.stringify(body), watch)
      return [...told]
    }

    it('delivers all the same and tells what differs, never the value', async () => {
      expect(await issuesOf({ webFormId: FORM_ID, status: 'COMPLETED' })).toEqual([])
      expect(await issuesOf({ webFormId: FORM_ID, status: 'LOST', extra: FORM_ID })).toEqual(['webForm.finalised status unknown_value', 'webForm.finalised extra unknown_field'])
      expect(await issuesOf({ triggerEvent: 'LOW_ACCOUNT_BALANCE', accounts: [{ id: 7 }] })).toEqual([
        'notification.LOW_ACCOUNT_BALANCE notificationRuleId missing_field',
        'notification.LOW_ACCOUNT_BALANCE accounts unknown_field',
      ])
    })

    it('asks nothing of an event nobody documented', async () => {
      expect(await issuesOf({ triggerEvent: 'SOMETHING_NEW' })).toEqual([])
      expect(await issuesOf({ webFormId: FORM_ID, status: 'IN_PROGRESS' })).toEqual([])
    })

    it('refuses what is not as documented when told to, and what is new never', async () => {
      const refuse = { ...watch, invalid: 'refuse' } as const
      expect(await reasonOf(() => parseFinapiCallback(JSON.stringify({ triggerEvent: 'LOW_ACCOUNT_BALANCE' }), refuse))).toBe('invalid')
      expect(await parseFinapiCallback(JSON.stringify({ webFormId: FORM_ID, status: 'LOST', extra: 1 }), refuse)).toMatchObject({ type: 'webForm.finalised' })
    })
  })

  const samples = fileURLToPath(new URL('../../../../../shared/providers/finapi/examples', import.meta.url))
  const files = existsSync(samples) ? readdirSync(samples).filter((name) => /callback/.test(name) && !/kreditcheck/.test(name)) : []
  if (files.length === 0) console.info('the published samples are not here; only our own bodies were parsed')
  it.runIf(files.length > 0)('reads the published samples', async () => {
    for (const name of files) {
      const event = await parseFinapiCallback(readFileSync(`${samples}/${name}`))
      expect(event.type, name).toMatch(/^(webForm|task)\./)
      // The samples inside the API documents are generated and pair any callback with any status.
      if (name.startsWith('callback.')) expect(event.type === 'task.webFormRequired', name).toBe(name.includes('webFormRequired'))
    }
  })
})
