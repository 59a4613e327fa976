import { inspect } from 'node:util'
import { afterEach, describe, expect, it } from 'vitest'
import { createFinapiClient, isAuthenticationError, isTaskNotFoundError, isWaitTimeoutError } from '@kit/finapi'
import type { FinapiWebFormAction } from '@kit/finapi'
import { startFinapiServer, tokenReply, unauthorized, webFormJson } from '../support/finapi-server.ts'
import type { Reply } from '../support/finapi-server.ts'

const FORM = '0d1f2a3b-1111-4222-8333-444455556666'
const TASK = '0d1f2a3b-1111-4222-8333-777788889999'
const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** A user whose forms and tasks answer one reply after the other; the last one stays. */
async function start(replies: { form?: Reply[]; task?: Reply[] }) {
  const next = (list: Reply[] = []) => (list.length > 1 ? list.shift() : list[0]) ?? { status: 404, json: { code: 'NOT_FOUND' } }
  let issued = 0
  const server = await startFinapiServer(({ path }) => {
    if (path === '/api/v2/oauth/token') return tokenReply(`t-${++issued}`)
    return next(path.startsWith('/api/tasks/') ? replies.task : replies.form)
  })
  closing.push(() => server.close())
  const finapi = createFinapiClient({ clientId: 'a', clientSecret: 'b', environment: server.environment, maxRetries: 0 })
  return { server, user: finapi.asUser({ userId: 'u', password: 'p' }) }
}

const form = (status: string, payload: unknown = {}): Reply => ({ json: webFormJson(status, payload) })
const task = (status: string, payload: unknown = { bankConnectionId: 7 }): Reply => ({
  json: { id: TASK, createdAt: '2026-03-02T13:51:08.973+0000', type: 'BANK_CONNECTION_UPDATE', status, payload },
})
const caught = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  )

describe('webForms.wait', () => {
  it('looks at once: a form that has ended is one request', async () => {
    const { server, user } = await start({ form: [form('COMPLETED', { bankConnectionId: 42 })] })
    const result = await user.webForms.wait(FORM, { timeoutMs: 10_000 })
    expect(result).toMatchObject({ ok: true, phase: 'succeeded', status: 'COMPLETED', value: { bankConnectionId: 42 }, polls: 1 })
    expect(server.seen).toHaveLength(2)
  })

  it('reports what changes and goes on to the end, at most one request a second', async () => {
    const { server, user } = await start({ form: [form('NOT_YET_OPENED'), form('NOT_YET_OPENED'), form('IN_PROGRESS'), form('ABORTED')] })
    const progress: string[] = []
    const result = await user.webForms.wait(FORM, {
      timeoutMs: 60_000,
      onProgress: (phase) => progress.push(phase.status),
    })
    expect(result).toMatchObject({ ok: false, phase: 'aborted', status: 'ABORTED', polls: 4 })
    expect(progress).toEqual(['NOT_YET_OPENED', 'IN_PROGRESS'])
    expect(server.seen).toHaveLength(5)
  })

  it('survives faults of the provider and a refused token', async () => {
    const { user } = await start({
      form: [{ status: 502, text: '<html>Bad Gateway</html>' }, { status: 429, json: {}, headers: { 'retry-after': '1' } }, unauthorized('webForm'), form('COMPLETED')],
    })
    const result = await user.webForms.wait(FORM, { timeoutMs: 60_000 })
    expect(result.ok).toBe(true)
    expect(result.seen).toMatchObject({ '502': 1, '429': 1 })
  })

  it('ends with an AuthenticationError when the new token is refused as well', async () => {
    const { user } = await start({ form: [unauthorized('webForm')] })
    expect(isAuthenticationError(await caught(user.webForms.wait(FORM, { timeoutMs: 60_000 })))).toBe(true)
  })

  it('ends when the form is deleted while it is waited for', async () => {
    const { user } = await start({ form: [form('IN_PROGRESS'), { status: 404, json: { code: 'NOT_FOUND' } }] })
    const error = await caught(user.webForms.wait(FORM, { timeoutMs: 60_000 }))
    expect(isTaskNotFoundError(error) && error.seenBefore).toBe(true)
    expect(inspect(error) + JSON.stringify(error)).not.toContain(FORM)
  })

  it('ends in time with a handle, and shows nothing of the id', async () => {
    const { user } = await start({ form: [form('SOMETHING_NEW')] })
    const error = await caught(user.webForms.wait(FORM, { timeoutMs: 1_500 }))
    if (!isWaitTimeoutError(error)) throw error
    expect(error.seen['200 pending']).toBeGreaterThan(0)
    expect(inspect(error, { depth: 10 }) + JSON.stringify(error)).not.toContain(FORM)
  })

  it('stops with the reason of the signal and leaves nothing behind', async () => {
    const { server, user } = await start({ form: [form('IN_PROGRESS')] })
    const reason = new Error('enough')
    const controller = new AbortController()
    const ended = caught(user.webForms.wait(FORM, { timeoutMs: 60_000, signal: controller.signal, onProgress: () => controller.abort(reason) }))
    expect(await ended).toBe(reason)
    const before = server.seen.length
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(server.seen).toHaveLength(before)
  })
})

describe('tasks.wait', () => {
  const required = { bankConnectionId: 7, webForm: { id: FORM, url: webFormJson('')['url'], status: 'NOT_YET_OPENED' } }

  it('goes on after WEB_FORM_REQUIRED to the end of the form', async () => {
    const { server, user } = await start({
      task: [task('IN_PROGRESS'), task('WEB_FORM_REQUIRED', required)],
      form: [form('NOT_YET_OPENED'), form('COMPLETED', { bankConnectionId: 7 })],
    })
    const actions: FinapiWebFormAction[] = []
    const result = await user.tasks.wait(TASK, { timeoutMs: 60_000, onActionRequired: (action) => actions.push(action) })
    expect(result).toMatchObject({ ok: true, status: 'COMPLETED', value: { bankConnectionId: 7 }, polls: 3 })
    expect(actions).toHaveLength(1)
    expect(server.seen.filter(({ path }) => path.startsWith('/api/')).map(({ path }) => path.split('/')[2])).toEqual(['v2', 'tasks', 'tasks', 'webForms', 'webForms'])
  })

  it('ends with the task where no form is needed', async () => {
    const { user } = await start({ task: [task('COMPLETED_WITH_ERROR', { bankConnectionId: 7, errorCode: 'BANK_SERVER_REJECTION' })] })
    expect(await user.tasks.wait(TASK, { timeoutMs: 10_000 })).toMatchObject({ ok: false, phase: 'failed', error: { code: 'BANK_SERVER_REJECTION' } })
  })
})
