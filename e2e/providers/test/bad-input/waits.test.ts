import { describe, it } from 'vitest'
import { createTaskHandle } from '@kit/core/waiter'
import type { ResponseFault } from '@kit/sandbox'
import { isAuthenticationError, isTaskNotFoundError, isWaitTimeoutError } from '@kit/finapi'
import { flowKinds, NOTHING_LEFT, openQuickScene, recordingBudget, webFormFlow } from '../../src/finapi-flows.ts'
import { rejection, until } from '../../src/finapi-scene.ts'
import type { FinapiScene } from '../../src/finapi-scene.ts'

type Fault = Omit<ResponseFault, 'operation'>
const HTML = '<!doctype html><title>Bad Gateway</title>'
const LONG = { timeoutMs: 15_000 }
const httpDate = (fromNowMs: number): string => new Date(Date.now() + fromNowMs).toUTCString()

function loseCallbacks({ sandbox }: FinapiScene): void {
  sandbox.finapi.faults.callback({ mode: 'lost', count: Number.POSITIVE_INFINITY })
}

/** Every way to answer a look without showing the task. */
const noLooks: [name: string, fault: Fault, label: string][] = [
  ['an HTML 502', { status: 502, body: HTML }, '502'],
  ['an empty 500', { status: 500, body: '' }, '500'],
  ['a 503 with half a JSON body', { status: 503, body: '{"errors":[{"co' }, '503'],
  ['a 500 whose body is a JSON text', { status: 500, body: '"no"' }, '500'],
  ['an empty 408', { status: 408, body: '' }, '408'],
  ['a 423', { status: 423 }, '423'],
  ['a redirect', { status: 302, body: '' }, '302'],
  ['an HTML page with status 200', { status: 200, body: HTML }, '200'],
  ['half a JSON body with status 200', { status: 200, body: '{"id":"', contentType: 'application/json' }, '200'],
  ['an empty 200', { status: 200, body: '' }, 'error'],
  ['a 204', { status: 204 }, 'error'],
  ['null', { status: 200, body: 'null' }, 'error'],
  ['a task without a status', { status: 200, body: '{"id":"x"}' }, 'error'],
  ['a status that is a number', { status: 200, body: '{"id":"x","status":7}' }, 'error'],
  ['a reset', { reset: true }, 'connection'],
  ['a 429 with Retry-After 0', { status: 429, retryAfter: '0' }, '429'],
  ['an HTML 429 with a date in the past', { status: 429, body: HTML, retryAfter: 'Sun, 06 Nov 1994 08:49:37 GMT' }, '429'],
]

const shortPauses: [name: string, retryAfter: () => string, least: number, most: number][] = [
  ['1 s', () => '1', 1_000, 1_000],
  // The date is read against the Date of the answer, and both hold whole seconds.
  ['a date in 3 s', () => httpDate(3_000), 1_000, 3_000],
  ['0 s', () => '0', 20, 20],
  ['a date in the past', () => httpDate(-3_600_000), 20, 20],
]

const longPauses: [name: string, retryAfter: () => string | undefined, ms: number][] = [
  ['10 h', () => '36000', 300_000],
  ['a date in 10 h', () => httpDate(36_000_000), 300_000],
  ['a million years', () => '31556952000000', 300_000],
  ['nothing', () => undefined, 5_000],
  ['nothing readable', () => 'soon', 5_000],
]

describe.concurrent.each(flowKinds)('a wait on $name', (kind) => {
  const { operation } = kind

  it('goes on through everything that does not show the task, and counts it', async ({ expect, onTestFinished }) => {
    const scene = await openQuickScene(onTestFinished)
    loseCallbacks(scene)
    const { wait, finish } = await kind.start(scene)
    const result = wait.result(LONG)
    await until(() => scene.count(operation) > 0)
    const before = scene.count(operation)
    for (const [, fault] of noLooks) scene.sandbox.finapi.faults.response({ operation, ...fault })
    await until(() => scene.count(operation) > before + noLooks.length)
    await finish()
    const ended = await result
    expect(ended).toMatchObject({ ok: true, status: 'COMPLETED' })
    const { '200 pending': pending, ...seen } = ended.seen
    const expected: Record<string, number> = { '200 succeeded': 1 }
    for (const [, , label] of noLooks) expected[label] = (expected[label] ?? 0) + 1
    expect(seen).toEqual(expected)
    expect(pending).toBeGreaterThan(0)
    expect(scene.waiter.inspect()).toEqual(NOTHING_LEFT)
  })

  it('that could not look is never settled, and ends well once it can be looked at', async ({ expect, onTestFinished }) => {
    const scene = await openQuickScene(onTestFinished)
    loseCallbacks(scene)
    const { wait, finish } = await kind.start(scene)
    await finish()
    for (const [name, fault, label] of noLooks) {
      scene.sandbox.finapi.faults.response({ operation, ...fault, count: Number.POSITIVE_INFINITY })
      const error = await rejection(wait.result({ timeoutMs: 150 }))
      if (!isWaitTimeoutError(error)) throw new Error(name, { cause: error })
      expect(Object.keys(error.seen), name).toEqual([label])
      expect(error.lastPhase, name).toBeUndefined()
      scene.sandbox.finapi.faults.clear()
    }
    expect(scene.waiter.inspect()).toEqual(NOTHING_LEFT)
    expect(await wait.result(LONG)).toMatchObject({ ok: true, status: 'COMPLETED' })
  })

  it('takes a status nobody knows as pending, says so once for each, and goes on', async ({ expect, onTestFinished }) => {
    const scene = await openQuickScene(onTestFinished)
    loseCallbacks(scene)
    const { wait, finish } = await kind.start(scene)
    const unknown = (status: string, count: number): void =>
      scene.sandbox.finapi.faults.response({ operation, status: 200, body: JSON.stringify({ ...wait.task, status }), count })
    unknown('SOMETHING_NEW', 3)
    unknown('', 1)
    unknown('completed', 2)
    const progress: unknown[] = []
    const result = wait.result({ ...LONG, onProgress: (phase) => progress.push([phase.phase, phase.status, 'known' in phase && phase.known]) })
    await until(() => scene.count(operation) > 6)
    await finish()
    const ended = await result
    expect(ended).toMatchObject({ ok: true, status: 'COMPLETED' })
    expect(ended.seen['200 pending']).toBeGreaterThanOrEqual(6)
    expect(progress.slice(0, 3)).toEqual([
      ['pending', 'SOMETHING_NEW', false],
      ['pending', '', false],
      ['pending', 'completed', false],
    ])
    expect(scene.warnings.map(({ code, status }) => [code, status])).toEqual([
      ['unknown_status', 'SOMETHING_NEW'],
      ['unknown_status', ''],
      ['unknown_status', 'completed'],
    ])
  })

  it('that sees nothing but a status nobody knows ends in time, with a handle', async ({ expect, onTestFinished }) => {
    const scene = await openQuickScene(onTestFinished)
    const { wait } = await kind.start(scene)
    const body = JSON.stringify({ ...wait.task, status: 'SOMETHING_NEW' })
    scene.sandbox.finapi.faults.response({ operation, status: 200, body, count: Number.POSITIVE_INFINITY })
    const error = await rejection(wait.result({ timeoutMs: 200 }))
    if (!isWaitTimeoutError(error)) throw error
    expect(error.lastPhase).toBe('pending')
    expect(Object.keys(error.seen)).toEqual(['200 pending'])
  })

  describe('401 in the middle', () => {
    it('is answered with a new token, and the wait goes on', async ({ expect, onTestFinished }) => {
      const scene = await openQuickScene(onTestFinished)
      loseCallbacks(scene)
      const { wait, finish } = await kind.start(scene)
      const result = wait.result(LONG)
      await until(() => scene.count(operation) > 0)
      const tokens = scene.count('oauth.token')
      scene.sandbox.finapi.faults.response({ operation, status: 401, body: HTML })
      await until(() => scene.count('oauth.token') > tokens)
      await finish()
      const ended = await result
      expect(ended).toMatchObject({ ok: true })
      expect(ended.seen).not.toHaveProperty('401')
      expect(scene.count('oauth.token')).toBe(tokens + 1)
    })

    it('twice is an AuthenticationError at once', async ({ expect, onTestFinished }) => {
      const scene = await openQuickScene(onTestFinished)
      const { wait } = await kind.start(scene)
      const result = rejection(wait.result(LONG))
      await until(() => scene.count(operation) > 0)
      const tokens = scene.count('oauth.token')
      scene.sandbox.finapi.faults.response({ operation, status: 401, body: '', count: Number.POSITIVE_INFINITY })
      const error = await result
      expect(isAuthenticationError(error) && [error.status, error.operation]).toEqual([401, operation])
      expect(scene.count('oauth.token')).toBe(tokens + 1)
      expect(scene.waiter.inspect()).toEqual(NOTHING_LEFT)
    })

    it('and a 401 for the new token request is an AuthenticationError', async ({ expect, onTestFinished }) => {
      const scene = await openQuickScene(onTestFinished)
      const { wait } = await kind.start(scene)
      const result = rejection(wait.result(LONG))
      await until(() => scene.count(operation) > 0)
      const { faults } = scene.sandbox.finapi
      faults.response({ operation: 'oauth.token', status: 401, count: Number.POSITIVE_INFINITY })
      faults.response({ operation, status: 401 })
      const error = await result
      expect(isAuthenticationError(error) && error.operation).toBe('oauth.token')
    })

    it.for([
      ['an HTML 502', { status: 502, body: HTML }],
      ['an empty 500', { status: 500, body: '' }],
      ['a reset', { reset: true }],
      ['an HTML page with status 200', { status: 200, body: HTML }],
      ['a 423', { status: 423 }],
      ['a 429 for 0 s', { status: 429, retryAfter: '0' }],
      ['nothing at all', { delayMs: 60_000, status: 500 }],
      ['a 404 of a proxy', { status: 404, body: '<html></html>' }],
      ['a 410 of a proxy', { status: 410, body: '<html></html>' }],
    ] as const)('goes on when the token endpoint then answers with %s', async ([, fault], { expect, onTestFinished }) => {
      let asked = 0
      const scene = await openQuickScene(onTestFinished, {
        // Long enough that a busy machine does not miss the answers that are there.
        client: { timeoutMs: 3_000, hooks: { onRequest: (info) => void (info.operation === 'oauth.token' && asked++) } },
      })
      loseCallbacks(scene)
      const { wait, finish } = await kind.start(scene)
      const result = wait.result(LONG)
      await until(() => scene.count(operation) > 0)
      const { faults } = scene.sandbox.finapi
      const before = asked
      faults.response({ operation: 'oauth.token', ...fault })
      // Until a new one was fetched, the provider does not take the old token.
      faults.response({ operation, status: 401, count: 2 })
      await Promise.race([until(() => asked > before + 1), result])
      await finish()
      expect(await result).toMatchObject({ ok: true, status: 'COMPLETED' })
    })
  })

  describe('404', () => {
    it('before the task was seen is waited out', async ({ expect, onTestFinished }) => {
      const scene = await openQuickScene(onTestFinished)
      loseCallbacks(scene)
      scene.sandbox.finapi.faults.response({ operation, status: 404, count: 3 })
      const { wait, finish } = await kind.start(scene)
      const result = wait.result(LONG)
      await until(() => scene.count(operation) > 3)
      await finish()
      const ended = await result
      expect(ended).toMatchObject({ ok: true })
      expect(ended.seen['404']).toBe(3)
    })

    it('before the task was seen is an error when the grace is over', async ({ expect, onTestFinished }) => {
      const scene = await openQuickScene(onTestFinished, { schedule: { notFoundGraceMs: 200 } })
      scene.sandbox.finapi.faults.response({ operation, status: 404, body: '', count: Number.POSITIVE_INFINITY })
      const { wait } = await kind.start(scene)
      const error = await rejection(wait.result(LONG))
      expect(isTaskNotFoundError(error) && [error.seenBefore]).toEqual([false])
      expect(scene.count(operation)).toBeGreaterThan(1)
      expect(scene.waiter.inspect()).toEqual(NOTHING_LEFT)
    })

    it('after the task was seen is an error at once, inside the grace too', async ({ expect, onTestFinished }) => {
      const scene = await openQuickScene(onTestFinished, { schedule: { notFoundGraceMs: 60_000 } })
      const { wait } = await kind.start(scene)
      const result = rejection(wait.result(LONG))
      await until(() => scene.count(operation) > 0)
      scene.sandbox.finapi.faults.response({ operation, status: 404 })
      const error = await result
      expect(isTaskNotFoundError(error) && error.seenBefore).toBe(true)
      expect(scene.waiter.inspect()).toEqual(NOTHING_LEFT)
    })
  })

  describe('429', () => {
    it.for(shortPauses)('with %s pauses the looks for so long, and the wait goes on', async ([, retryAfter, least, most], { expect, onTestFinished }) => {
      const budget = recordingBudget()
      const looks: number[] = []
      const scene = await openQuickScene(onTestFinished, {
        waiter: { budget, random: () => 0 },
        client: { hooks: { onRequest: (info) => void (info.operation === operation && looks.push(performance.now())) } },
      })
      loseCallbacks(scene)
      const { wait, finish } = await kind.start(scene)
      const result = wait.result(LONG)
      await until(() => looks.length > 0)
      scene.sandbox.finapi.faults.response({ operation, status: 429, retryAfter: retryAfter() })
      await until(() => budget.pauses.length > 0)
      await finish()
      expect(await result).toMatchObject({ ok: true, seen: { '429': 1 } })
      const [pause] = budget.pauses
      expect(pause?.ms).toBeGreaterThanOrEqual(least)
      expect(pause?.ms).toBeLessThanOrEqual(most)
      const next = looks.find((at) => at > (pause?.at ?? 0)) ?? 0
      // Timers may fire a little early.
      expect(next - (pause?.at ?? 0)).toBeGreaterThan((pause?.ms ?? 0) - 15)
    })

    it.for(longPauses)('with %s does not hold the wait past its deadline', async ([, retryAfter, ms], { expect, onTestFinished }) => {
      const budget = recordingBudget()
      const scene = await openQuickScene(onTestFinished, { waiter: { budget, random: () => 0 } })
      const { wait } = await kind.start(scene)
      const result = rejection(wait.result({ timeoutMs: 500 }))
      await until(() => scene.count(operation) > 0)
      scene.sandbox.finapi.faults.response({ operation, status: 429, retryAfter: retryAfter() })
      const error = await result
      if (!isWaitTimeoutError(error)) throw error
      expect(error.seen['429']).toBe(1)
      expect(budget.pauses.map((pause) => pause.ms)).toEqual([ms])
      expect(scene.waiter.inspect()).toEqual(NOTHING_LEFT)
    })

    it('with 10 h is not asked again, by nobody of the account, and others go on', async ({ expect, onTestFinished }) => {
      const budget = recordingBudget()
      const scene = await openQuickScene(onTestFinished, { waiter: { budget } })
      const { wait, finish } = await kind.start(scene)
      const sibling = await kind.start(scene)
      const stranger = await kind.start(scene, 'another account')
      scene.sandbox.finapi.faults.response({ operation, status: 429, retryAfter: '36000' })
      const first = rejection(wait.result({ timeoutMs: 600 }))
      await until(() => budget.pauses.length > 0)
      const second = rejection(sibling.wait.result({ timeoutMs: 300 }))
      const other = stranger.wait.result(LONG)
      // Its callback comes, too: it must not break the pause.
      await finish()
      await stranger.finish()
      expect(await other).toMatchObject({ ok: true })
      const errors = [await first, await second]
      expect(errors.map((error) => isWaitTimeoutError(error) && error.seen)).toEqual([{ '429': 1 }, {}])
    })

    it('is repeated by the client where it may: the wait does not notice', async ({ expect, onTestFinished }) => {
      const scene = await openQuickScene(onTestFinished, { client: { maxRetries: 2 } })
      loseCallbacks(scene)
      const { wait, finish } = await kind.start(scene)
      scene.sandbox.finapi.faults.response({ operation, status: 429, retryAfter: '0', count: 2 })
      const result = wait.result(LONG)
      await until(() => scene.count(operation) > 2)
      await finish()
      const ended = await result
      expect(ended).toMatchObject({ ok: true })
      expect(ended.seen).not.toHaveProperty('429')
    })
  })

  it('whose looks hang ends by the deadline and one request more', async ({ expect, onTestFinished }) => {
    const scene = await openQuickScene(onTestFinished, { schedule: { requestTimeoutMs: 150 } })
    const { wait } = await kind.start(scene)
    scene.sandbox.finapi.faults.response({ operation, delayMs: 60_000, count: Number.POSITIVE_INFINITY })
    const error = await rejection(wait.result({ timeoutMs: 400 }))
    if (!isWaitTimeoutError(error)) throw error
    expect(Object.keys(error.seen)).toEqual(['timeout'])
    expect(scene.waiter.inspect()).toEqual(NOTHING_LEFT)
  })
})

describe.concurrent('a background update that led to a form', () => {
  it('takes one 404 of the form as not there yet, and a second one as an end', async ({ expect, onTestFinished }) => {
    for (const [count, found] of [
      [1, true],
      [2, false],
    ] as const) {
      const scene = await openQuickScene(onTestFinished)
      loseCallbacks(scene)
      const form = await scene.user.webForms.createBankConnectionImport({ bank: { search: 'finAPI Test Bank' } })
      await scene.sandbox.finapi.forms.complete(form.id)
      const { payload } = await scene.user.webForms.get(form.id)
      await scene.sandbox.clock.advance(10_000)
      scene.sandbox.finapi.tasks.scenario({ next: 'needs-web-form', afterMs: 5_000 })
      const wait = await scene.waiter.start('finapi.backgroundUpdate', { account: scene.userId }, () =>
        scene.user.tasks.createBackgroundUpdate({ bankConnectionId: payload.bankConnectionId ?? 0, importNewAccountsMode: 'SKIP' }),
      )
      const urls: string[] = []
      const result = wait.result({ ...LONG, onActionRequired: ({ url }) => urls.push(url) })
      result.catch(() => undefined)
      await until(() => scene.count('tasks.get') > 0)
      scene.sandbox.finapi.faults.response({ operation: 'webForms.get', status: 404, count })
      await scene.sandbox.clock.advance(5_000)
      if (found) {
        await until(() => urls.length > 0)
        await scene.sandbox.finapi.forms.complete(urls[0]?.split('/').at(-1) ?? '')
        expect(await result).toMatchObject({ ok: true, status: 'COMPLETED' })
      } else {
        const error = await rejection(result)
        expect(isTaskNotFoundError(error) && error.seenBefore).toBe(true)
      }
    }
  })
})

describe.concurrent('the short form and a handle', () => {
  it('meets HTML, an empty body, 401, 429 and an unknown status the same way', async ({ expect, onTestFinished }) => {
    const scene = await openQuickScene(onTestFinished)
    const form = await scene.user.webForms.createBankConnectionImport({ bank: { search: 'finAPI Test Bank' } })
    const { faults } = scene.sandbox.finapi
    const operation = 'webForms.get'
    faults.response({ operation, status: 502, body: HTML })
    faults.response({ operation, status: 200, body: JSON.stringify({ ...form, status: 'SOMETHING_NEW' }) })
    faults.response({ operation, status: 401 })
    await scene.sandbox.finapi.forms.complete(form.id)
    expect(await scene.user.webForms.wait(form.id, LONG)).toMatchObject({ ok: true, seen: { '502': 1, '200 pending': 1, '200 succeeded': 1 } })
  })

  it('with a Retry-After of 10 h ends by its deadline', async ({ expect, onTestFinished }) => {
    const scene = await openQuickScene(onTestFinished, { client: { maxRetries: 2 } })
    const form = await scene.user.webForms.createBankConnectionImport({ bank: { search: 'finAPI Test Bank' } })
    scene.sandbox.finapi.faults.response({ operation: 'webForms.get', status: 429, retryAfter: '36000' })
    const error = await rejection(scene.user.webForms.wait(form.id, { timeoutMs: 1_500 }))
    expect(isWaitTimeoutError(error) && error.seen).toEqual({ '429': 1 })
    expect(scene.count('webForms.get')).toBe(1)
  })

  it('is not found where there never was such a form', async ({ expect, onTestFinished }) => {
    const scene = await openQuickScene(onTestFinished, { schedule: { notFoundGraceMs: 100 } })
    const handle = createTaskHandle({ task: webFormFlow.name, account: scene.userId, id: crypto.randomUUID() })
    const error = await rejection(scene.waiter.resume(handle).result(LONG))
    expect(isTaskNotFoundError(error) && [error.seenBefore]).toEqual([false])
    expect(scene.waiter.inspect()).toEqual(NOTHING_LEFT)
  })
})
