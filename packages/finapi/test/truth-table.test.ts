import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ApiError } from '@kit/core'
import { finapiBackgroundUpdate, finapiWebForm } from '@kit/finapi'
import type { Task, WebForm } from '@kit/finapi'

const TASK_ID = '7f0c1d52-aaaa-4bbb-8ccc-000000000001'
const FORM_ID = '7f0c1d52-aaaa-4bbb-8ccc-000000000002'
const FORM_URL = `https://webform-sandbox.finapi.io/wf/${FORM_ID}`
const NONE = 'no such part'
type Ending = 'pending' | 'pending, unknown' | 'action_required' | 'succeeded' | 'failed' | 'expired' | 'aborted' | 'canceled'

const formIds = [{}, { bankConnectionId: null, paymentId: null, standingOrderId: null, errorCode: null, errorMessage: null }, null, undefined]
const running = ['NOT_YET_OPENED', 'IN_PROGRESS']
const ended = ['COMPLETED', 'COMPLETED_WITH_ERROR', 'EXPIRED', 'ABORTED', 'CANCELLED']
const anyForm = [NONE, null, ...running, ...ended, 'SOMETHING_NEW']

/** The rows of the finality table; `task: NONE` is a plain web form. */
const rows: readonly { task: string; forms: readonly (string | null)[]; ending: Ending }[] = [
  { task: NONE, forms: running, ending: 'pending' },
  { task: NONE, forms: ['COMPLETED'], ending: 'succeeded' },
  { task: NONE, forms: ['COMPLETED_WITH_ERROR'], ending: 'failed' },
  { task: NONE, forms: ['EXPIRED'], ending: 'expired' },
  { task: NONE, forms: ['ABORTED'], ending: 'aborted' },
  { task: NONE, forms: ['CANCELLED'], ending: 'canceled' },
  { task: NONE, forms: ['SOMETHING_NEW', '', 'completed'], ending: 'pending, unknown' },
  { task: 'NOT_YET_STARTED', forms: anyForm, ending: 'pending' },
  { task: 'IN_PROGRESS', forms: anyForm, ending: 'pending' },
  { task: 'COMPLETED', forms: anyForm, ending: 'succeeded' },
  { task: 'COMPLETED_WITH_ERROR', forms: anyForm, ending: 'failed' },
  { task: 'WEB_FORM_REQUIRED', forms: [NONE, null], ending: 'pending' },
  { task: 'WEB_FORM_REQUIRED', forms: ['NOT_YET_OPENED'], ending: 'action_required' },
  { task: 'WEB_FORM_REQUIRED', forms: ['IN_PROGRESS'], ending: 'pending' },
  { task: 'WEB_FORM_REQUIRED', forms: ['COMPLETED'], ending: 'succeeded' },
  { task: 'WEB_FORM_REQUIRED', forms: ['COMPLETED_WITH_ERROR'], ending: 'failed' },
  { task: 'WEB_FORM_REQUIRED', forms: ['EXPIRED'], ending: 'expired' },
  { task: 'WEB_FORM_REQUIRED', forms: ['ABORTED'], ending: 'aborted' },
  { task: 'WEB_FORM_REQUIRED', forms: ['CANCELLED'], ending: 'canceled' },
  { task: 'WEB_FORM_REQUIRED', forms: ['SOMETHING_NEW'], ending: 'pending, unknown' },
  { task: 'SOMETHING_NEW', forms: anyForm, ending: 'pending, unknown' },
]

function webForm(status: string, payload: unknown = {}): WebForm {
  return {
    id: FORM_ID,
    url: FORM_URL,
    createdAt: '2026-03-02T13:51:08.973+0000',
    expiresAt: '2026-03-02T14:11:08.973+0000',
    type: 'BANK_CONNECTION_UPDATE',
    status,
    ...(payload === undefined ? {} : { payload }),
  } as WebForm
}

function task(status: string, payload: unknown): Task {
  return {
    id: TASK_ID,
    createdAt: '2026-03-02T13:51:08.973+0000',
    type: 'BANK_CONNECTION_UPDATE',
    status,
    ...(payload === undefined ? {} : { payload }),
  } as Task
}

function notFound(operation: string): ApiError {
  return new ApiError('not found', { provider: 'finapi', operation, method: 'GET', path: '/', status: 404, retryable: false, attempts: 1 })
}

/** A user's client that answers from memory and counts. */
function reader(answers: { task?: Task; form?: WebForm }) {
  const calls: string[] = []
  return {
    calls,
    tasks: {
      async get(id: string) {
        calls.push(`task ${id}`)
        if (answers.task === undefined) throw notFound('tasks.get')
        return answers.task
      },
    },
    webForms: {
      async get(id: string) {
        calls.push(`form ${id}`)
        if (answers.form === undefined) throw notFound('webForms.get')
        return answers.form
      },
    },
  }
}

const context = () => ({ account: 'a', signal: new AbortController().signal })
const endingOf = (phase: { phase: string; known?: boolean }) => (phase.phase === 'pending' && phase.known === false ? 'pending, unknown' : phase.phase)

/** Every way the table's row can look on the wire. */
function* variants(row: (typeof rows)[number]) {
  for (const form of row.forms) {
    for (const payload of formIds) {
      if (row.task === NONE) {
        if (form !== null) yield { name: `form ${form} ${JSON.stringify(payload)}`, form: webForm(form, payload), task: undefined }
        continue
      }
      const status = row.task
      if (form === NONE || form === null) {
        const taskPayload = form === null ? { bankConnectionId: 7, webForm: null, errorCode: null } : payload
        yield { name: `${status}, form ${form} ${JSON.stringify(taskPayload)}`, form: undefined, task: task(status, taskPayload) }
        continue
      }
      // The form's status inside the task may be older than the form's own.
      for (const embedded of new Set([form, 'NOT_YET_OPENED', 'IN_PROGRESS'])) {
        yield {
          name: `${status}, form ${form} (task says ${embedded}) ${JSON.stringify(payload)}`,
          form: webForm(form, payload),
          task: task(status, { bankConnectionId: 7, webForm: { id: FORM_ID, url: FORM_URL, status: embedded } }),
        }
      }
    }
  }
}

describe('finality of a web form and of a background update', () => {
  const cases = rows.flatMap((row) => [...variants(row)].map((variant) => ({ ...variant, row })))
  it('covers the table', () => {
    expect(cases.length).toBeGreaterThan(250)
  })

  it.each(cases)('$name', async ({ row, form, task: given }) => {
    const client = reader({ ...(given ? { task: given } : {}), ...(form ? { form } : {}) })
    if (given === undefined) {
      const definition = finapiWebForm(() => client)
      const phase = definition.classify(await definition.retrieve(FORM_ID, context()))
      expect(endingOf(phase)).toBe(row.ending)
      return
    }
    const definition = finapiBackgroundUpdate(async () => client)
    const state = await definition.retrieve(TASK_ID, context())
    const phase = definition.classify(state)
    expect(endingOf(phase)).toBe(row.ending)
    if (phase.phase === 'action_required') expect(phase.action).toEqual({ kind: 'open_web_form', url: FORM_URL })
    expect(client.calls).toEqual(
      given.status === 'WEB_FORM_REQUIRED' && form !== undefined ? [`task ${TASK_ID}`, `form ${FORM_ID}`] : [`task ${TASK_ID}`],
    )
  })

  it('gives the ids of what was made, whichever of them is there', () => {
    const form = finapiWebForm(() => reader({}))
    const value = (payload: unknown) => {
      const phase = form.classify(webForm('COMPLETED', payload))
      return phase.phase === 'succeeded' ? phase.value : phase
    }
    expect(value({ bankConnectionId: 42, paymentId: null })).toEqual({ bankConnectionId: 42 })
    expect(value({ paymentId: 43 })).toEqual({ paymentId: 43 })
    expect(value({ standingOrderId: 44 })).toEqual({ standingOrderId: 44 })
    expect(value({ bankConnectionId: '42' })).toEqual({})
    const update = finapiBackgroundUpdate(() => reader({}))
    const required = task('WEB_FORM_REQUIRED', { bankConnectionId: 7, webForm: { id: FORM_ID, url: FORM_URL, status: 'COMPLETED' } })
    expect(update.classify({ task: task('COMPLETED', { bankConnectionId: 7 }), webForm: null })).toMatchObject({ value: { bankConnectionId: 7 } })
    expect(update.classify({ task: required, webForm: webForm('COMPLETED', {}) })).toMatchObject({ value: { bankConnectionId: 7 } })
    expect(update.classify({ task: required, webForm: webForm('COMPLETED', { bankConnectionId: 8 }) })).toMatchObject({ value: { bankConnectionId: 8 } })
  })

  it('gives the error of the part that failed', () => {
    const update = finapiBackgroundUpdate(() => reader({}))
    const error = { errorCode: 'BANK_SERVER_REJECTION', errorMessage: 'PIN wrong' }
    expect(update.classify({ task: task('COMPLETED_WITH_ERROR', { bankConnectionId: 7, ...error }), webForm: null })).toMatchObject({
      phase: 'failed',
      error: { code: 'BANK_SERVER_REJECTION', message: 'PIN wrong' },
    })
    const required = task('WEB_FORM_REQUIRED', { bankConnectionId: 7, errorCode: 'INTERNAL_ERROR' })
    expect(update.classify({ task: required, webForm: webForm('COMPLETED_WITH_ERROR', { ...error, bankConnectionId: 7 }) })).toMatchObject({
      phase: 'failed',
      error: { code: 'BANK_SERVER_REJECTION', message: 'PIN wrong' },
    })
    expect(update.classify({ task: required, webForm: webForm('EXPIRED', null) })).toMatchObject({ phase: 'expired', error: {} })
  })

  it('gives the ids of what was made before an ending without success, and nothing when there are none', () => {
    const form = finapiWebForm(() => reader({}))
    const update = finapiBackgroundUpdate(() => reader({}))
    for (const status of ['COMPLETED_WITH_ERROR', 'EXPIRED', 'ABORTED', 'CANCELLED'] as const) {
      expect(form.classify(webForm(status, { bankConnectionId: 42, paymentId: null, errorCode: 'INTERNAL_ERROR' }))).toMatchObject({
        error: { code: 'INTERNAL_ERROR' },
        partial: { bankConnectionId: 42 },
      })
      for (const payload of [{}, { bankConnectionId: null }, { bankConnectionId: '42' }, null]) {
        expect(form.classify(webForm(status, payload))).not.toHaveProperty('partial')
      }
      const required = (payload: unknown) => update.classify({ task: task('WEB_FORM_REQUIRED', payload), webForm: webForm(status, {}) })
      expect(required({ bankConnectionId: 7 })).toMatchObject({ partial: { bankConnectionId: 7 } })
      expect(required({})).not.toHaveProperty('partial')
    }
    const failed = update.classify({ task: task('COMPLETED_WITH_ERROR', { bankConnectionId: 7 }), webForm: null })
    expect(failed).toEqual({ phase: 'failed', status: 'COMPLETED_WITH_ERROR', error: {}, partial: { bankConnectionId: 7 } })
  })

  it('reports the end of the form, whatever offset it is written with, and survives a strange date', () => {
    const definition = finapiWebForm(() => reader({}))
    const expiry = (expiresAt: unknown) => {
      const phase = definition.classify({ ...webForm('NOT_YET_OPENED'), expiresAt } as WebForm)
      return 'expiresAt' in phase ? phase.expiresAt?.toISOString() : undefined
    }
    expect(expiry('2026-03-02T14:11:08.973+0000')).toBe('2026-03-02T14:11:08.973Z')
    expect(expiry('2026-03-02T15:11:08.973+01:00')).toBe('2026-03-02T14:11:08.973Z')
    expect(expiry('soon')).toBeUndefined()
    expect(expiry(null)).toBeUndefined()
    expect(definition.expiresAtOf?.(webForm('NOT_YET_OPENED'))?.toISOString()).toBe('2026-03-02T14:11:08.973Z')
  })

  it('reads only the form once the task has named it', async () => {
    const given = task('WEB_FORM_REQUIRED', { bankConnectionId: 7, webForm: { id: FORM_ID, url: FORM_URL, status: 'NOT_YET_OPENED' } })
    const client = reader({ task: given, form: webForm('IN_PROGRESS') })
    const definition = finapiBackgroundUpdate(() => client)
    const previous = await definition.retrieve(TASK_ID, context())
    client.calls.length = 0
    await definition.retrieve(TASK_ID, { ...context(), previous })
    expect(client.calls).toEqual([`form ${FORM_ID}`])
  })

  it('reads the task again while it requires a form it does not name', async () => {
    const client = reader({ task: task('WEB_FORM_REQUIRED', { bankConnectionId: 7, webForm: null }) })
    const definition = finapiBackgroundUpdate(() => client)
    const previous = await definition.retrieve(TASK_ID, context())
    await definition.retrieve(TASK_ID, { ...context(), previous })
    expect(client.calls).toEqual([`task ${TASK_ID}`, `task ${TASK_ID}`])
  })

  it('forgives one look at which a form that was just made is not found, and passes the next 404 on', async () => {
    const named = task('WEB_FORM_REQUIRED', { bankConnectionId: 7, webForm: { id: FORM_ID, url: FORM_URL, status: 'NOT_YET_OPENED' } })
    const definition = finapiBackgroundUpdate(() => reader({ task: named }))
    const running = { task: task('IN_PROGRESS', { bankConnectionId: 7 }), webForm: null }
    const missing = await definition.retrieve(TASK_ID, { ...context(), previous: running })
    expect(definition.classify(missing)).toMatchObject({ phase: 'pending', known: true })
    await expect(definition.retrieve(TASK_ID, { ...context(), previous: missing })).rejects.toMatchObject({ status: 404 })
    await expect(definition.retrieve(TASK_ID, context())).rejects.toMatchObject({ status: 404 })
    await expect(definition.retrieve(TASK_ID, { ...context(), previous: { task: named, webForm: webForm('IN_PROGRESS') } })).rejects.toMatchObject({ status: 404 })
  })

  it('settles only on the statuses of the table, for any text', () => {
    const finals = new Set(ended)
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(...ended, ...running)), fc.oneof(fc.string(), fc.constantFrom(...ended, ...running)), (taskStatus, formStatus) => {
        const update = finapiBackgroundUpdate(() => reader({}))
        const phase = update.classify({ task: task(taskStatus, {}), webForm: webForm(formStatus) }).phase
        const settled = phase !== 'pending' && phase !== 'action_required'
        const expected = taskStatus === 'WEB_FORM_REQUIRED' ? finals.has(formStatus) : ['COMPLETED', 'COMPLETED_WITH_ERROR'].includes(taskStatus)
        expect(settled).toBe(expected)
      }),
    )
  })
})

describe('hint keys', () => {
  const form = finapiWebForm(() => reader({}))
  const update = finapiBackgroundUpdate(() => reader({}))
  const event = (data: unknown, provider = 'finapi') =>
    ({ provider, type: 'unknown', rawType: 'x', known: false, id: 'e', idSource: 'derived', data, verification: { scheme: 'url-token' } }) as const

  it('are a digest of the id, the same from the wait and from the event', async () => {
    const [key] = (await form.hintKeys?.(FORM_ID, 'a')) ?? []
    expect(key).toMatch(/^finapi:webFormId:[0-9a-f]{64}$/)
    expect(key).not.toContain(FORM_ID)
    expect(await form.hintKeysOf?.(event({ webFormId: FORM_ID, status: 'COMPLETED' }))).toEqual([key])
    const [taskKey] = (await update.hintKeys?.(TASK_ID, 'a')) ?? []
    expect(await update.hintKeysOf?.(event({ taskId: TASK_ID, status: 'NEW' }))).toEqual([taskKey])
    expect(await update.hintKeysOf?.(event({ webFormId: TASK_ID }))).toEqual([])
    expect(await form.hintKeysOf?.(event({ taskId: TASK_ID }))).toEqual([])
  })

  it('ignore the events of other providers and bodies without an id', async () => {
    expect(await form.hintKeysOf?.(event({ webFormId: FORM_ID }, 'belvo'))).toEqual([])
    for (const data of [null, [], 'x', {}, { webFormId: 7 }, { webFormId: '' }]) expect(await form.hintKeysOf?.(event(data))).toEqual([])
  })

  it('find the id in a callback body whose create answer was lost', () => {
    expect(form.idOfCallback?.({ webFormId: FORM_ID, status: 'COMPLETED' })).toBe(FORM_ID)
    expect(update.idOfCallback?.({ taskId: TASK_ID })).toBe(TASK_ID)
    expect(update.idOfCallback?.({ webFormId: FORM_ID })).toBeUndefined()
    expect(form.idOfCallback?.(undefined)).toBeUndefined()
  })
})
