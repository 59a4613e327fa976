import { inspect } from 'node:util'
import { afterEach, describe, expect, it } from 'vitest'
import { createTaskHandle } from '@kit/core/waiter'
import { isAmbiguousOutcomeError, isInvalidArgumentError, isTaskNotFoundError, isWaitTimeoutError } from '@kit/finapi'
import { openFinapiScene, rejection, until, urlOf } from '../src/finapi-scene.ts'
import type { FinapiScene, FinapiSceneOptions } from '../src/finapi-scene.ts'

const TEST_BANK = { bank: { search: 'finAPI Test Bank' } }
const opened: FinapiScene[] = []
afterEach(async () => {
  for (const scene of opened.splice(0)) await scene.close()
})

async function open(options?: FinapiSceneOptions): Promise<FinapiScene> {
  const scene = await openFinapiScene(options)
  opened.push(scene)
  return scene
}

/** Starts an import whose callback goes to the waiter. */
function startImport({ waiter, user, userId }: FinapiScene) {
  return waiter.start('finapi.webForm', { account: userId }, ({ callbackUrl }) =>
    user.webForms.createBankConnectionImport({ ...TEST_BANK, callbacks: { finalised: callbackUrl } }),
  )
}
const formIdOf = (wait: { task: { id: string } | undefined }): string => wait.task?.id ?? ''
const quick = { firstDelayMs: 50, firstDelayWithCallbackMs: 50 }

describe('an import through a web form', () => {
  it('ends on its callback, long before the first poll', async () => {
    const scene = await open()
    const wait = await startImport(scene)
    const result = wait.result({ timeoutMs: 15_000 })
    await scene.sandbox.finapi.forms.complete(formIdOf(wait))
    const ended = await result
    expect(ended).toMatchObject({ ok: true, phase: 'succeeded', status: 'COMPLETED', hints: 1, polls: 1 })
    if (!ended.ok) throw new Error('not ok')
    const connection = await scene.user.bankConnections.get(ended.value.bankConnectionId ?? 0)
    expect(connection.updateStatus).toBe('IN_PROGRESS')
    expect(scene.sandbox.finapi.deliveries.all).toMatchObject([{ type: 'webForm.finalised', status: 204 }])
    expect(scene.waiter.inspect()).toEqual({ waits: 0, timers: 0, subscriptions: 0 })
  })

  it('reports what happens, then the end', async () => {
    const scene = await open({ schedule: quick })
    const wait = await startImport(scene)
    const statuses: string[] = []
    const result = wait.result({ timeoutMs: 15_000, onProgress: (phase) => statuses.push(phase.status) })
    await until(() => statuses.includes('NOT_YET_OPENED'))
    await scene.sandbox.finapi.forms.open(formIdOf(wait))
    await until(() => statuses.includes('IN_PROGRESS'))
    await scene.sandbox.finapi.forms.abort(formIdOf(wait))
    expect(await result).toMatchObject({ ok: false, phase: 'aborted', status: 'ABORTED' })
    expect(statuses).toEqual(['NOT_YET_OPENED', 'IN_PROGRESS', 'ABORTED'].slice(0, statuses.length))
  })

  it('ends by polling when the callback is lost', async () => {
    const scene = await open({ schedule: quick })
    scene.sandbox.finapi.faults.callback({ mode: 'lost' })
    const wait = await startImport(scene)
    await scene.sandbox.finapi.forms.complete(formIdOf(wait))
    expect(await wait.result({ timeoutMs: 15_000 })).toMatchObject({ ok: true, hints: 0 })
    expect(scene.sandbox.finapi.deliveries.all).toMatchObject([{ status: undefined }])
  })

  it('ends once when the callback comes twice', async () => {
    const scene = await open()
    scene.sandbox.finapi.faults.callback({ mode: 'duplicate' })
    const wait = await startImport(scene)
    const result = wait.result({ timeoutMs: 15_000 })
    await scene.sandbox.finapi.forms.complete(formIdOf(wait))
    expect((await result).ok).toBe(true)
    await until(() => scene.sandbox.finapi.deliveries.all.length === 2)
    expect(scene.sandbox.finapi.deliveries.all.every(({ status }) => status === 204)).toBe(true)
    expect(await wait.result({ timeoutMs: 15_000 })).toMatchObject({ ok: true })
  })

  it('does not lose a callback that arrives before the create call has answered', async () => {
    const scenes: FinapiScene[] = []
    const scene = await open({
      client: {
        // finAPI may be faster than our own process: here the form is final before the answer is handed on.
        async fetch(input, init) {
          const response = await fetch(input, init)
          if (init?.method === 'POST' && urlOf(input).endsWith('/bankConnectionImport')) {
            const { id } = (await response.clone().json()) as { id: string }
            await scenes[0]?.sandbox.finapi.forms.complete(id)
          }
          return response
        },
      },
    })
    scenes.push(scene)
    const wait = await startImport(scene)
    expect(scene.sandbox.finapi.deliveries.all).toMatchObject([{ status: 204 }])
    const ended = await wait.result({ timeoutMs: 15_000 })
    expect(ended).toMatchObject({ ok: true, polls: 1, hints: 1 })
  })

  it('is found again through its callback when the answer of the create call is lost', async () => {
    const scene = await open()
    scene.sandbox.finapi.faults.response({ operation: 'webForms.createBankConnectionImport', reset: true, applied: true })
    const error = await rejection(startImport(scene))
    if (!isAmbiguousOutcomeError(error)) throw error
    const result = scene.waiter.resume(error.handle as Parameters<typeof scene.waiter.resume<'finapi.webForm'>>[0]).result({ timeoutMs: 15_000 })
    const [form] = (await scene.user.webForms.list()).items
    await scene.sandbox.finapi.forms.complete(form?.id ?? '')
    expect(await result).toMatchObject({ ok: true, status: 'COMPLETED' })
    expect(scene.count('webForms.createBankConnectionImport')).toBe(1)
  })

  it('ends as canceled after a cancel call, which sends no callback', async () => {
    const scene = await open({ schedule: quick })
    const wait = await startImport(scene)
    const result = wait.result({ timeoutMs: 15_000 })
    expect((await scene.user.webForms.cancel(formIdOf(wait))).status).toBe('CANCELLED')
    expect(await result).toMatchObject({ ok: false, phase: 'canceled', status: 'CANCELLED' })
    expect(scene.sandbox.finapi.deliveries.all).toEqual([])
  })

  it('ends as expired after 20 minutes on the provider\'s clock', async () => {
    const scene = await open()
    const wait = await startImport(scene)
    const result = wait.result({ timeoutMs: 15_000 })
    await scene.sandbox.clock.advance(21 * 60_000)
    expect(await result).toMatchObject({ ok: false, phase: 'expired', status: 'EXPIRED' })
  })

  it('ends as failed with the code of finAPI', async () => {
    const scene = await open()
    const wait = await startImport(scene)
    const result = wait.result({ timeoutMs: 15_000 })
    await scene.sandbox.finapi.forms.fail(formIdOf(wait), 'UNDETERMINED_BANK')
    expect(await result).toMatchObject({ ok: false, phase: 'failed', error: { code: 'UNDETERMINED_BANK' } })
  })

  it('is resumed from its saved handle by another waiter', async () => {
    const scene = await open({ schedule: quick })
    const saved = (await startImport(scene)).handle.serialize()
    const elsewhere = scene.waiter.resume<'finapi.webForm'>(saved)
    const [form] = (await scene.user.webForms.list()).items
    await scene.sandbox.finapi.forms.complete(form?.id ?? '')
    expect(await elsewhere.result({ timeoutMs: 15_000 })).toMatchObject({ ok: true })
  })

  it('goes on through a 401, an HTML 502, a 429 and a reset in the middle of the wait', async () => {
    const scene = await open({ schedule: { ...quick, maxDelayMs: 200, maxDelayWithCallbackMs: 200 }, client: { maxRetries: 0 } })
    const { faults } = scene.sandbox.finapi
    const wait = await startImport(scene)
    const result = wait.result({ timeoutMs: 30_000 })
    await until(() => scene.count('webForms.get') > 0)
    const tokens = scene.count('oauth.token')
    faults.response({ operation: 'webForms.get', status: 401 })
    faults.response({ operation: 'webForms.get', status: 502, body: '<html><title>Bad Gateway</title></html>' })
    faults.response({ operation: 'webForms.get', status: 429, retryAfter: '1' })
    faults.response({ operation: 'webForms.get', reset: true })
    await until(() => scene.count('webForms.get') > 5)
    faults.callback({ mode: 'lost' })
    await scene.sandbox.finapi.forms.complete(formIdOf(wait))
    const ended = await result
    expect(ended.ok).toBe(true)
    expect(ended.seen).toMatchObject({ '502': 1, '429': 1 })
    expect(scene.count('oauth.token')).toBe(tokens + 1)
  })

  it('ends when the form is deleted', async () => {
    const scene = await open({ schedule: { ...quick, maxDelayWithCallbackMs: 200 } })
    const wait = await startImport(scene)
    const result = rejection(wait.result({ timeoutMs: 15_000 }))
    await until(() => scene.count('webForms.get') > 0)
    await scene.user.webForms.delete(formIdOf(wait))
    const error = await result
    expect(isTaskNotFoundError(error) && error.seenBefore).toBe(true)
  })

  it('is waited for by the short form', async () => {
    const scene = await open()
    const form = await scene.user.webForms.createBankConnectionImport(TEST_BANK)
    const result = scene.user.webForms.wait(form.id, { timeoutMs: 15_000 })
    await scene.sandbox.finapi.forms.complete(form.id)
    expect(await result).toMatchObject({ ok: true, status: 'COMPLETED' })
  })
})

describe('the token of a web form', () => {
  it('is refused when it would end first, and the error names the setting', async () => {
    const scene = await open({ sandbox: { finapi: { userAccessTokensValidityPeriod: 1200 } } })
    const error = await rejection(startImport(scene))
    expect(isInvalidArgumentError(error) && error.argument).toBe('userAccessTokensValidityPeriod')
    expect(scene.count('webForms.createBankConnectionImport')).toBe(0)
    expect(scene.waiter.inspect().waits).toBe(0)
  })

  it('is a new one after the old one has ended, and never revoked', async () => {
    const scene = await open({ sandbox: { finapi: { userAccessTokensValidityPeriod: 1800 } } })
    await scene.user.webForms.createBankConnectionImport(TEST_BANK)
    await scene.sandbox.clock.advance(10 * 60_000)
    expect(isInvalidArgumentError(await rejection(scene.user.webForms.createBankConnectionImport(TEST_BANK)))).toBe(true)
    await scene.sandbox.clock.advance(20 * 60_000)
    expect((await scene.user.webForms.createBankConnectionImport(TEST_BANK)).status).toBe('NOT_YET_OPENED')
    expect(scene.count('oauth.revoke')).toBe(0)
  })

  it('is fetched once for 50 forms at once', async () => {
    const scene = await open()
    const before = scene.count('oauth.token')
    await Promise.all(Array.from({ length: 50 }, () => scene.user.webForms.createBankConnectionImport(TEST_BANK)))
    expect(scene.count('oauth.token')).toBe(before + 1)
    expect(scene.count('webForms.createBankConnectionImport')).toBe(50)
  })
})

describe('what is printed', () => {
  it('holds no credential and no form id, whatever goes wrong', async () => {
    const tokens: string[] = []
    const scene = await open({
      schedule: { ...quick, maxDelayWithCallbackMs: 200 },
      client: {
        maxRetries: 0,
        async fetch(input, init) {
          const response = await fetch(input, init)
          if (urlOf(input).endsWith('/oauth/token')) {
            const { access_token, refresh_token } = (await response.clone().json()) as Record<string, string | undefined>
            tokens.push(access_token ?? '', refresh_token ?? '')
          }
          return response
        },
      },
    })
    const { faults } = scene.sandbox.finapi
    const wait = await startImport(scene)
    const id = formIdOf(wait)
    const errors: unknown[] = [wait.handle]
    for (const fault of [{ status: 401, count: 2 }, { status: 403 }, { status: 404 }, { status: 429 }, { status: 502, body: `<html>${id}</html>` }, { reset: true }]) {
      faults.response({ operation: 'webForms.get', ...fault })
      errors.push(await rejection(scene.user.webForms.get(id)))
    }
    for (const fault of [{ status: 500 }, { reset: true }, { status: 400, body: JSON.stringify({ errors: [{ field: id, message: id }] }) }]) {
      faults.response({ operation: 'webForms.cancel', ...fault })
      errors.push(await rejection(scene.user.webForms.cancel(id)))
    }
    errors.push(await rejection(wait.result({ timeoutMs: 300 })))
    errors.push(await rejection(scene.waiter.resume(createTaskHandle({ task: 'finapi.webForm', account: 'a', id: `${id}x` })).result({ timeoutMs: 300 })))
    errors.push(await rejection(scene.finapi.asUser({ userId: scene.userId, password: 'wrong-password-77' }).webForms.get(id)))
    await scene.user.webForms.delete(id)
    errors.push(await rejection(wait.result({ timeoutMs: 5_000 })))
    expect(errors.every((error) => error !== undefined)).toBe(true)
    expect(errors.some((error) => isWaitTimeoutError(error))).toBe(true)

    const secrets = [id, scene.password, 'wrong-password-77', scene.sandbox.finapi.client.clientSecret, ...tokens.filter((token) => token !== '')]
    expect(secrets.length).toBeGreaterThan(5)
    for (const value of [...errors, scene.user, scene.finapi, scene.waiter, scene.warnings]) {
      const printed = `${inspect(value, { depth: 12, showHidden: true })} ${JSON.stringify(value)} ${String(value)}`
      for (const secret of secrets) expect(printed).not.toContain(secret)
    }
  })
})
