import { getEventListeners } from 'node:events'
import { inspect } from 'node:util'
import { AmbiguousOutcomeError, isAuthenticationError, isInvalidArgumentError, isTaskNotFoundError, isWaitTimeoutError } from '@kit/core'
import type { AnyKitEvent, Verified } from '@kit/core/events'
import { createFakeClock } from '@kit/core/testing'
import type { HintChannel, PollPermit, TaskPhase } from '@kit/core/waiter'
import {
  createMemoryHintChannel,
  createMemoryPollBudget,
  createTaskHandle,
  createTaskWaiter,
  parseTaskHandle,
  TaskHandle,
  unwrapTaskResult,
} from '@kit/core/waiter'
import { describe, expect, it, vi } from 'vitest'
import type { JobDefinition } from './support.ts'
import { apiError, BASE_URL, bench, idle, pending, Provider, rateLimited, succeeded, track, unauthorized } from './support.ts'

const HOUR = 3_600_000

describe('a wait', () => {
  it('ends on the poll that shows an end', async () => {
    const { clock, provider, waiter, start } = bench({ polled: true })
    const wait = await start()
    const result = track(wait.result({ timeoutMs: 60_000 }))
    expect(waiter.inspect()).toEqual({ waits: 1, timers: 1, subscriptions: 1 })
    await clock.advance(4_000)
    expect(provider.looks).toHaveLength(1)
    provider.answer = succeeded
    await clock.advance(10_000)
    expect(result.value).toEqual({
      ok: true,
      phase: 'succeeded',
      status: 'DONE',
      value: 'value',
      polls: 2,
      hints: 0,
      seen: { '200 pending': 1, '200 succeeded': 1 },
    })
    expect(unwrapTaskResult(result.value)).toBe('value')
    expect(waiter.inspect()).toEqual(idle)
    expect(clock.pendingTimers).toBe(0)
    // Once it has ended, it has ended: no further look.
    expect(await wait.result({ timeoutMs: 5 })).toBe(result.value)
    expect(provider.looks).toHaveLength(2)
  })

  it('ends on a callback long before the next poll, and gives a failure as a result', async () => {
    const { clock, provider, waiter, callback } = bench()
    let url: string | undefined
    const wait = await waiter.start('test.job', { account: 'acc' }, async ({ callbackUrl }) => {
      url = callbackUrl
      return { id: 'task-1' }
    })
    const result = track(wait.result({ timeoutMs: HOUR }))
    await clock.advance(1_000)
    expect(provider.looks).toHaveLength(0)
    provider.answer = { phase: 'aborted', status: 'ABORTED', error: { code: 'USER' } }
    expect((await callback(url)).status).toBe(204)
    await clock.settle()
    expect(result.value).toMatchObject({ ok: false, phase: 'aborted', error: { code: 'USER' }, polls: 1, hints: 1 })
    const failure = { code: 'task_failed', phase: 'aborted', providerCode: 'USER' }
    expect(() => unwrapTaskResult(result.value)).toThrow(expect.objectContaining(failure))
    expect(waiter.inspect()).toEqual(idle)
  })

  it.each(['failed', 'aborted', 'canceled', 'expired'] as const)('that ended as %s keeps what the task made before', async (phase) => {
    const { clock, provider, waiter, start } = bench({ polled: true })
    const wait = await start()
    provider.answer = { phase, status: 'END', error: {}, partial: 'half' }
    const result = track(wait.result({ timeoutMs: HOUR }))
    await clock.advance(5_000)
    expect(result.value).toMatchObject({ ok: false, phase, partial: 'half' })
    expect(await wait.next({ timeoutMs: HOUR })).toMatchObject({ phase, partial: 'half' })
    provider.answer = { phase, status: 'END', error: {} }
    const other = track(waiter.resume(wait.handle).result({ timeoutMs: HOUR }))
    await clock.advance(5_000)
    expect(other.value).toMatchObject({ ok: false, phase })
    expect(other.value).not.toHaveProperty('partial')
  })

  it('does not miss a callback that comes before the answer of the create call', async () => {
    const { clock, provider, waiter, callback } = bench()
    provider.answer = succeeded
    const wait = await waiter.start('test.job', { account: 'acc' }, async ({ callbackUrl }) => {
      expect((await callback(callbackUrl)).status).toBe(204)
      return { id: 'task-1' }
    })
    const result = track(wait.result({ timeoutMs: HOUR }))
    await clock.settle()
    expect(result.value).toMatchObject({ ok: true, hints: 1 })
  })

  it('costs one look for duplicates of a callback within the minimal interval', async () => {
    const clockOfBudget = createFakeClock()
    const memory = createMemoryPollBudget({ clock: clockOfBudget })
    let asks = 0
    const { clock, provider, waiter, callback } = bench({
      budget: { reserve: (request) => (asks++, memory.reserve(request)), pause: async () => undefined },
    })
    let url: string | undefined
    const wait = await waiter.start('test.job', { account: 'acc' }, async ({ callbackUrl }) => {
      url = callbackUrl
      return { id: 'task-1' }
    })
    const result = track(wait.result({ timeoutMs: HOUR }))
    for (let round = 0; round < 50; round++) {
      await callback(url)
      await clock.advance(10)
      await clockOfBudget.advance(10)
    }
    expect(provider.looks).toHaveLength(1)
    expect(asks).toBe(2)
    await clockOfBudget.advance(600)
    await clock.advance(600)
    expect(provider.looks).toHaveLength(2)
    const [first = Number.NaN, second] = provider.looks.map((look) => look.at)
    expect(second).toBeGreaterThanOrEqual(first + 1_000)
    expect(result.state).toBe('pending')
    await waiter.close()
  })

  it('keeps the longer minimal interval of a definition', async () => {
    const { clock, provider, waiter, callback } = bench({ definition: { schedule: { minIntervalMs: 5_000 } } })
    let url: string | undefined
    const wait = await waiter.start('test.job', { account: 'acc' }, async ({ callbackUrl }) => {
      url = callbackUrl
      return { id: 'task-1' }
    })
    void wait.result({ timeoutMs: HOUR })
    for (let round = 0; round < 50; round++) {
      await callback(url)
      await clock.advance(200)
    }
    expect(provider.looks.map((look) => look.at)).toEqual([0, 5_000, 10_000])
    await waiter.close()
  })

  it('a hint that comes while a plain poll is being asked for asks as a confirmation', async () => {
    const lanes: string[] = []
    let refuse: (permit: PollPermit) => void = () => undefined
    const { clock, provider, waiter, callback } = bench({
      budget: {
        reserve: ({ lane }) => {
          lanes.push(lane)
          return lane === 'poll' ? new Promise((resolve) => (refuse = resolve)) : Promise.resolve({ granted: true })
        },
        pause: async () => undefined,
      },
    })
    let url: string | undefined
    const wait = await waiter.start('test.job', { account: 'acc' }, async ({ callbackUrl }) => {
      url = callbackUrl
      return { id: 'task-1' }
    })
    const result = track(wait.result({ timeoutMs: HOUR }))
    provider.answer = succeeded
    await clock.advance(25_000)
    expect(lanes).toEqual(['poll'])
    await callback(url)
    refuse({ granted: false, waitMs: 60_000 })
    await clock.settle()
    expect(lanes).toEqual(['poll', 'confirm'])
    expect(result.state).toBe('resolved')
  })

  it('looks again within the first delay when a hint is ahead of what the provider shows', async () => {
    const { clock, provider, waiter, callback } = bench()
    let url: string | undefined
    const wait = await waiter.start('test.job', { account: 'acc' }, async ({ callbackUrl }) => {
      url = callbackUrl
      return { id: 'task-1' }
    })
    const result = track(wait.result({ timeoutMs: HOUR }))
    await callback(url)
    await clock.settle()
    expect(provider.looks).toHaveLength(1)
    provider.answer = succeeded
    await clock.advance(5_000)
    expect(result.state).toBe('resolved')
  })

  it('reports progress, and each action once, and goes on', async () => {
    const action = (key: string): TaskPhase<string, { url: string }> => ({
      phase: 'action_required',
      status: 'WEB_FORM_REQUIRED',
      action: { url: `https://bank.example/${key}` },
      actionKey: key,
    })
    const { clock, provider, warnings, start } = bench({ polled: true })
    const wait = await start()
    const phases: string[] = []
    const actions: string[] = []
    provider.answer = action('a')
    const result = track(
      wait.result({
        timeoutMs: HOUR,
        onProgress: (phase) => phases.push(phase.status),
        onActionRequired: ({ url }, phase) => {
          actions.push(`${phase.actionKey} ${url}`)
          throw new Error('listener')
        },
      }),
    )
    await clock.advance(60_000)
    provider.answer = action('b')
    await clock.advance(60_000)
    provider.answer = action('a')
    await clock.advance(60_000)
    expect(result.state).toBe('pending')
    expect(actions).toEqual(['a https://bank.example/a', 'b https://bank.example/b'])
    expect(phases).toEqual(['WEB_FORM_REQUIRED', 'WEB_FORM_REQUIRED', 'WEB_FORM_REQUIRED'])
    expect(warnings.map((warning) => warning.code)).toEqual(['listener_failed', 'listener_failed'])
    provider.answer = succeeded
    await clock.advance(60_000)
    expect(result.state).toBe('resolved')
  })

  it('steps from phase to phase with next', async () => {
    const { clock, provider, waiter, start } = bench({ polled: true })
    const wait = await start()
    const step = async (): Promise<string> => {
      const next = track(wait.next({ timeoutMs: HOUR }))
      await clock.advance(60_000)
      return next.state === 'resolved' ? next.value.status : next.state
    }
    expect(await step()).toBe('RUNNING')
    const second = track(wait.next({ timeoutMs: HOUR }))
    await clock.advance(120_000)
    expect(second.state).toBe('pending')
    provider.answer = { phase: 'action_required', status: 'ACT', action: { url: 'u' }, actionKey: 'k' }
    await clock.advance(60_000)
    expect(second.value).toMatchObject({ status: 'ACT' })
    provider.answer = succeeded
    expect(await step()).toBe('DONE')
    expect(await step()).toBe('DONE')
    expect(waiter.inspect()).toEqual(idle)
  })

  it('next reports an action once over all its calls, and reads nothing once it has its phase', async () => {
    const memory = createMemoryHintChannel()
    let reads = 0
    const { clock, provider, start } = bench({ polled: true, hints: { ...memory, read: (keys) => (reads++, memory.read(keys)) } })
    const wait = await start()
    const actions: string[] = []
    const onActionRequired = ({ url }: { url: string }): void => void actions.push(url)
    provider.answer = { phase: 'action_required', status: 'ACT', action: { url: 'u' }, actionKey: 'k' }
    const first = track(wait.next({ timeoutMs: HOUR, onActionRequired }))
    await clock.advance(3_749)
    const before = reads
    await clock.advance(1)
    expect(first.value).toMatchObject({ status: 'ACT' })
    expect(reads).toBe(before)
    const second = track(wait.next({ timeoutMs: HOUR, onActionRequired }))
    await clock.advance(60_000)
    provider.answer = succeeded
    await clock.advance(60_000)
    expect(second.value).toMatchObject({ status: 'DONE' })
    expect(actions).toEqual(['u'])
  })

  it('next keeps the minimal interval and the last state over all its calls', async () => {
    const previous: unknown[] = []
    let status = 0
    const { clock, provider, start } = bench({
      polled: true,
      definition: {
        schedule: { minIntervalMs: 5_000, firstDelayMs: 5_000 },
        retrieve: async (id, context) => {
          provider.looks.push({ id, at: clock.monotonic(), ...context })
          previous.push(context.previous?.status)
          return { ...pending, status: `STEP ${status++}` }
        },
      },
    })
    const wait = await start()
    for (let step = 0; step < 4; step++) {
      const next = track(wait.next({ timeoutMs: HOUR }))
      while (next.state === 'pending') await clock.advance(500)
    }
    const looks = provider.looks.map((look) => look.at)
    for (let index = 1; index < 4; index++) expect(looks[index]! - looks[index - 1]!).toBeGreaterThanOrEqual(5_000)
    expect(previous).toEqual([undefined, 'STEP 0', 'STEP 1', 'STEP 2'])
  })

  it('goes on when an asynchronous listener rejects', async () => {
    const { clock, provider, warnings, start } = bench({ polled: true })
    const cause = new Error('listener')
    const onProgress = (() => Promise.reject(cause)) as () => void
    const result = track((await start()).result({ timeoutMs: HOUR, onProgress }))
    await clock.advance(5_000)
    provider.answer = succeeded
    await clock.advance(10_000)
    expect(result.state).toBe('resolved')
    expect(warnings).toEqual([expect.objectContaining({ code: 'listener_failed', cause })])
  })

  it('goes on when an asynchronous onWarning rejects', async () => {
    const unhandled: unknown[] = []
    const note = (error: unknown): void => void unhandled.push(error)
    process.on('unhandledRejection', note)
    const onWarning = (() => Promise.reject(new Error('logger'))) as () => void
    const { clock, provider, start } = bench({ polled: true, onWarning })
    provider.answer = { phase: 'pending', status: 'BRAND_NEW', known: false }
    const result = track((await start()).result({ timeoutMs: HOUR }))
    await clock.advance(5_000)
    provider.answer = succeeded
    await clock.advance(10_000)
    await new Promise((resolve) => setTimeout(resolve, 5))
    process.off('unhandledRejection', note)
    expect(result.state).toBe('resolved')
    expect(unhandled).toEqual([])
  })

  it('takes an unknown status as pending, with one warning', async () => {
    const { clock, provider, warnings, start } = bench({ polled: true })
    const wait = await start()
    provider.answer = { phase: 'pending', status: 'BRAND_NEW', known: false }
    const result = track(wait.result({ timeoutMs: HOUR }))
    await clock.advance(120_000)
    expect(result.state).toBe('pending')
    expect(warnings).toEqual([expect.objectContaining({ code: 'unknown_status', status: 'BRAND_NEW', task: 'test.job' })])
    provider.answer = succeeded
    await clock.advance(60_000)
    expect(result.state).toBe('resolved')
  })

  it('looks right after the provider gives up', async () => {
    const { clock, provider, waiter } = bench()
    const expiresAt = new Date(clock.now() + 10_000)
    const wait = await waiter.start('test.job', { account: 'acc' }, async ({ callbackUrl }) => ({ id: 'task-1', expiresAt, callbackUrl }))
    const result = track(wait.result({ timeoutMs: HOUR }))
    provider.answer = { phase: 'expired', status: 'EXPIRED', error: {} }
    await clock.advance(9_999)
    expect(provider.looks).toHaveLength(0)
    await clock.advance(3_001)
    expect(result.value).toMatchObject({ phase: 'expired', polls: 1 })
  })

  it('jitters the first look', async () => {
    let draw = 0
    const { clock, provider, waiter } = bench({ polled: true, random: () => (draw += 0.001) % 1 })
    const waits = await Promise.all(
      Array.from({ length: 200 }, (_, index) => waiter.start('test.job', { account: 'acc' }, async () => ({ id: `task-${index}` }))),
    )
    for (const wait of waits) void wait.result({ timeoutMs: HOUR })
    await clock.advance(5_000)
    expect(provider.looks).toHaveLength(200)
    expect(new Set(provider.looks.map((look) => look.at)).size).toBeGreaterThan(100)
    await waiter.close()
    expect(waiter.inspect()).toEqual(idle)
  })
})

describe('without a callback', () => {
  it('looks come sooner, also when a receiver is configured but create did not take the URL', async () => {
    for (const [take, expected] of [[true, 0], [false, 1]] as const) {
      const { clock, provider, waiter } = bench()
      const wait = await waiter.start('test.job', { account: 'acc' }, async (context) => {
        return { id: 'task-1', callbackUrl: take ? context.callbackUrl : undefined }
      })
      const result = track(wait.result({ timeoutMs: HOUR }))
      await clock.advance(5_000)
      expect(provider.looks).toHaveLength(expected)
      await waiter.close()
      await clock.settle()
      expect(result.state).toBe('rejected')
    }
  })
})

describe('looks that show nothing', () => {
  it.each([
    ['500', apiError(500)],
    ['503', apiError(503)],
    ['200', apiError(200)],
    ['400', apiError(400)],
    ['error', new TypeError('fetch failed')],
    ['error', new SyntaxError('Unexpected token <')],
  ])('never end a wait: %s', async (label, error) => {
    const { clock, provider, start } = bench({ polled: true })
    const wait = await start()
    provider.answer = error
    const result = track(wait.result({ timeoutMs: 10 * 60_000 }))
    await clock.advance(5 * 60_000)
    expect(result.state).toBe('pending')
    provider.answer = succeeded
    await clock.advance(60_000)
    expect(result.value).toMatchObject({ ok: true })
    expect(result.value.seen[label]).toBeGreaterThan(3)
  })

  it('are told in the error when the time is over, with a handle that resumes', async () => {
    const { clock, provider, waiter, start } = bench({ polled: true })
    const wait = await start()
    provider.answer = apiError(503)
    const result = track(wait.result({ timeoutMs: 20_000 }))
    await clock.advance(20_000)
    expect(result.state).toBe('rejected')
    const { error } = result
    if (!isWaitTimeoutError(error)) throw new Error('expected a WaitTimeoutError')
    expect(error).toMatchObject({ task: 'test.job', timeoutMs: 20_000, lastPhase: undefined })
    expect(error.seen['503']).toBe(provider.looks.length)
    expect(JSON.stringify(error) + inspect(error)).not.toContain('task-1')
    provider.answer = succeeded
    const resumed = track(waiter.resume(error.handle as TaskHandle).result({ timeoutMs: 1_000 }))
    await clock.advance(1_000)
    expect(resumed.value).toMatchObject({ ok: true })
  })

  it('that take too long are aborted and made again', async () => {
    const { clock, provider, start } = bench({ polled: true })
    const wait = await start()
    provider.answer = () => new Promise(() => undefined)
    const result = track(wait.result({ timeoutMs: HOUR }))
    await clock.advance(15_000)
    expect(provider.looks[0]?.signal.aborted).toBe(true)
    provider.answer = succeeded
    await clock.advance(10_000)
    expect(result.value).toMatchObject({ ok: true, seen: { timeout: 1, '200 succeeded': 1 } })
  })

  it('and answer after they were given up are not listened to', async () => {
    const { clock, provider, start } = bench({ polled: true })
    const result = track((await start()).result({ timeoutMs: HOUR }))
    const finish: ((phase: TaskPhase<string, { url: string }>) => void)[] = []
    provider.answer = () => new Promise((resolve) => finish.push(resolve))
    await clock.advance(17_000)
    expect(provider.looks.map((look) => look.signal.aborted)).toEqual([true, false])
    finish[0]?.({ phase: 'failed', status: 'OLD', error: {} })
    await clock.settle()
    expect(result.state).toBe('pending')
    finish[1]?.(succeeded)
    await clock.settle()
    expect(result.value.seen).toEqual({ timeout: 1, '200 succeeded': 1 })
  })

  const unreadable: [string, () => unknown][] = [
    [
      'throws',
      () => {
        throw new TypeError('no status')
      },
    ],
    ['nothing', () => undefined],
    ['no known phase', () => ({ phase: 'done', status: 'x' })],
    ['no status', () => ({ phase: 'succeeded' })],
    ['an expiry that is no date', () => ({ phase: 'pending', status: 'x', known: true, expiresAt: 'soon' })],
  ]

  it.each(unreadable)('also when classify gives %s', async (_name, classify) => {
    const { clock, start } = bench({ polled: true, definition: { classify: classify as JobDefinition['classify'] } })
    const result = track((await start()).result({ timeoutMs: 20_000 }))
    await clock.advance(20_000)
    if (!isWaitTimeoutError(result.error)) throw new Error('expected a WaitTimeoutError')
    expect(Object.keys(result.error.seen)).toEqual(['error'])
  })
})

describe('refusals', () => {
  it('a 401 or 403 in the middle of a wait ends it at once', async () => {
    for (const error of [unauthorized(), apiError(401), apiError(403)]) {
      const { clock, provider, waiter, start } = bench({ polled: true })
      const wait = await start()
      const result = track(wait.result({ timeoutMs: HOUR }))
      await clock.advance(10_000)
      expect(result.state).toBe('pending')
      provider.answer = error
      await clock.advance(10_000)
      expect(result.state).toBe('rejected')
      expect(isAuthenticationError(result.error)).toBe(true)
      expect(waiter.inspect()).toEqual(idle)
    }
  })

  it('a 404 before the task was seen is pending inside the grace, an error after it', async () => {
    const { clock, provider, start } = bench({ polled: true })
    const wait = await start()
    provider.answer = apiError(404)
    const result = track(wait.result({ timeoutMs: HOUR }))
    await clock.advance(9_000)
    expect(provider.looks.length).toBeGreaterThan(1)
    expect(result.state).toBe('pending')
    await clock.advance(2_500)
    if (!isTaskNotFoundError(result.error)) throw new Error('expected a TaskNotFoundError')
    expect(result.error).toMatchObject({ task: 'test.job', seenBefore: false })
  })

  it('a 404 right after a slow create call is still inside the grace', async () => {
    const { clock, provider, waiter } = bench({ polled: true })
    provider.answer = apiError(404)
    const wait = await waiter.start('test.job', { account: 'acc' }, async () => {
      await clock.advance(60_000)
      return { id: 'task-1' }
    })
    const result = track(wait.result({ timeoutMs: HOUR }))
    await clock.advance(6_000)
    expect(provider.looks.length).toBeGreaterThan(0)
    expect(result.state).toBe('pending')
    provider.answer = succeeded
    await clock.advance(6_000)
    expect(result.value).toMatchObject({ ok: true })
  })

  it('a 404 inside the grace that then shows the task is forgotten', async () => {
    const { clock, provider, start } = bench({ polled: true })
    const wait = await start()
    provider.answer = apiError(404)
    const result = track(wait.result({ timeoutMs: HOUR }))
    await clock.advance(6_000)
    provider.answer = succeeded
    await clock.advance(10_000)
    expect(result.value).toMatchObject({ ok: true })
  })

  it.each([404, 410])('a %i after the task was seen is an error at once', async (status) => {
    const { clock, provider, start } = bench({ polled: true })
    const wait = await start()
    const result = track(wait.result({ timeoutMs: HOUR }))
    await clock.advance(4_000)
    expect(provider.looks).toHaveLength(1)
    provider.answer = apiError(status)
    await clock.advance(8_000)
    expect(provider.looks).toHaveLength(2)
    expect(result.error).toMatchObject({ code: 'task_not_found', seenBefore: true })
  })

  it('a 429 pauses every wait of the account, and only those', async () => {
    const { clock, provider, waiter } = bench({ polled: true })
    for (const [account, id] of [['a', '1'], ['a', '2'], ['b', '3']] as const) {
      const wait = await waiter.start('test.job', { account }, async () => ({ id }))
      void wait.result({ timeoutMs: HOUR })
    }
    provider.answers.set('1', rateLimited(60_000))
    await clock.advance(3_750)
    expect(provider.looks.map((look) => look.id).sort()).toEqual(['1', '2', '3'])
    await clock.advance(55_000)
    expect(provider.looks.filter((look) => look.account === 'a')).toHaveLength(2)
    expect(provider.looks.filter((look) => look.account === 'b').length).toBeGreaterThan(3)
    await clock.advance(20_000)
    expect(provider.looks.filter((look) => look.account === 'a').length).toBeGreaterThan(2)
    await waiter.close()
  })

  it.each([
    ['0 seconds', 0, 1_000, 3_000],
    ['10 hours', 36_000_000, 300_000, 340_000],
    ['a date in the past', -5_000, 1_000, 3_000],
    ['not a number', Number.NaN, 1_000, 3_000],
    ['no wish', undefined, 5_000, 6_000],
  ])('a 429 with %s is waited for within bounds', async (_name, retryAfterMs, atLeast, atMost) => {
    const { clock, provider, start } = bench({ polled: true })
    const result = track((await start()).result({ timeoutMs: 2 * HOUR }))
    provider.answer = rateLimited(retryAfterMs)
    await clock.advance(3_750)
    expect(provider.looks).toHaveLength(1)
    provider.answer = succeeded
    await clock.advance(atMost)
    expect(provider.looks).toHaveLength(2)
    const [first = Number.NaN, second] = provider.looks.map((look) => look.at)
    expect(second).toBeGreaterThanOrEqual(first + atLeast)
    expect(result.value).toMatchObject({ ok: true, seen: { '429': 1, '200 succeeded': 1 } })
  })
})

describe('the deadline', () => {
  it('has a last look just before it, and its success wins even after it', async () => {
    const { clock, provider, start } = bench({ polled: true })
    const wait = await start()
    const result = track(wait.result({ timeoutMs: 30_000 }))
    await clock.advance(28_000)
    let finish: (phase: TaskPhase<string, { url: string }>) => void = () => undefined
    provider.answer = () => new Promise((resolve) => (finish = resolve))
    const before = provider.looks.length
    await clock.advance(2_000)
    expect(provider.looks).toHaveLength(before + 1)
    expect(provider.looks.at(-1)?.at).toBeLessThan(30_000)
    await clock.advance(5_000)
    expect(result.state).toBe('pending')
    finish(succeeded)
    await clock.settle()
    expect(result.value).toMatchObject({ ok: true })
  })

  it('is over one request later at most', async () => {
    const { clock, provider, waiter, start } = bench({ polled: true })
    const result = track((await start()).result({ timeoutMs: 30_000 }))
    await clock.advance(28_000)
    provider.answer = () => new Promise(() => undefined)
    await clock.advance(12_000)
    expect(isWaitTimeoutError(result.error)).toBe(true)
    expect(provider.looks.every((look) => look.at < 30_000)).toBe(true)
    expect(waiter.inspect()).toEqual(idle)
  })

  it('has its last look as a confirmation when the budget has no room for plain polls', async () => {
    const { clock, provider, start } = bench({
      polled: true,
      budget: {
        reserve: async ({ lane }) => (lane === 'confirm' ? { granted: true } : { granted: false, waitMs: HOUR }),
        pause: async () => undefined,
      },
    })
    provider.answer = succeeded
    const result = track((await start()).result({ timeoutMs: 30_000 }))
    await clock.advance(30_000)
    expect(result.value).toMatchObject({ ok: true, polls: 1 })
    expect(provider.looks[0]?.at).toBeLessThan(30_000)
  })

  it('counts on the monotonic clock when the wall clock jumps', async () => {
    for (const jump of [HOUR, -HOUR]) {
      const { clock, provider, start } = bench({ polled: true })
      const result = track((await start()).result({ timeoutMs: 60_000 }))
      await clock.advance(20_000)
      clock.jump(jump)
      await clock.advance(39_000)
      expect(result.state).toBe('pending')
      await clock.advance(2_000)
      expect(isWaitTimeoutError(result.error)).toBe(true)
      expect(provider.looks.length).toBeLessThan(12)
    }
  })

  it('slept through: one more look decides', async () => {
    for (const [answer, state] of [[succeeded, 'resolved'], [pending, 'rejected']] as const) {
      const { clock, provider, waiter, start } = bench()
      const result = track((await start()).result({ timeoutMs: 60_000 }))
      await clock.advance(10_000)
      provider.answer = answer
      const before = provider.looks.length
      await clock.sleep(HOUR)
      expect(provider.looks).toHaveLength(before + 1)
      expect(result.state).toBe(state)
      expect(waiter.inspect()).toEqual(idle)
    }
  })

  it('slept through with a look under way: a new look decides', async () => {
    const { clock, provider, start } = bench({ polled: true })
    const result = track((await start()).result({ timeoutMs: 30_000 }))
    provider.answer = () => new Promise(() => undefined)
    await clock.advance(5_000)
    provider.answer = succeeded
    await clock.sleep(HOUR)
    await clock.advance(5_000)
    expect(result.value).toMatchObject({ ok: true })
  })

  it('slept through with a look under way whose answer is old: a new look decides', async () => {
    const { clock, provider, start } = bench()
    const result = track((await start()).result({ timeoutMs: 30_000 }))
    let finish: (phase: TaskPhase<string, { url: string }>) => void = () => undefined
    await clock.advance(28_500)
    provider.answer = () => new Promise((resolve) => (finish = resolve))
    await clock.advance(1_000)
    provider.answer = succeeded
    await clock.sleep(8_000)
    finish(pending)
    await clock.settle()
    expect(result.value).toMatchObject({ ok: true })
  })

  it('slept through with the provider out of reach: over one request later', async () => {
    const { clock, provider, start } = bench()
    const result = track((await start()).result({ timeoutMs: 30_000 }))
    provider.answer = apiError(503)
    await clock.sleep(HOUR)
    expect(result.state).toBe('pending')
    await clock.advance(10_000)
    expect(isWaitTimeoutError(result.error)).toBe(true)
  })

  it('is kept by a clock that stops in sleep, but the expiry is looked at after it', async () => {
    const { clock, provider, waiter } = bench()
    const expiresAt = new Date(clock.now() + HOUR)
    const wait = await waiter.start('test.job', { account: 'acc' }, async ({ callbackUrl }) => ({ id: 'task-1', expiresAt, callbackUrl }))
    const result = track(wait.result({ timeoutMs: 3 * HOUR }))
    await clock.advance(4_000)
    provider.answer = { phase: 'expired', status: 'EXPIRED', error: {} }
    await clock.sleep(2 * HOUR, { monotonicStops: true })
    await clock.advance(2_000)
    expect(result.value).toMatchObject({ phase: 'expired', polls: 1 })
  })

  it('missed by a busy process still has its last look', async () => {
    const { clock, provider, start } = bench()
    const result = track((await start()).result({ timeoutMs: 20_000 }))
    await clock.advance(18_000)
    provider.answer = succeeded
    await clock.sleep(3_000)
    await clock.settle()
    expect(result.value).toMatchObject({ ok: true })
  })

  it('missed by a busy process is over with that one look, also when it shows nothing', async () => {
    const { clock, provider, start } = bench()
    const result = track((await start()).result({ timeoutMs: 20_000 }))
    await clock.advance(18_000)
    const looksBefore = provider.looks.length
    provider.answer = apiError(503)
    await clock.sleep(3_000)
    await clock.settle()
    expect(isWaitTimeoutError(result.error)).toBe(true)
    expect(provider.looks).toHaveLength(looksBefore + 1)
  })

  it('may lie beyond what one timer can hold', async () => {
    const days = 86_400_000
    const delays: number[] = []
    const { clock, provider, start } = bench({
      polled: true,
      definition: { schedule: { firstDelayMs: 60 * days, maxDelayMs: 60 * days } },
      hints: { ...createMemoryHintChannel(), subscribe: async () => ({ health: 'live', close: async () => undefined }) },
    })
    const setTimer = clock.setTimer.bind(clock)
    clock.setTimer = (callback, ms) => {
      delays.push(ms)
      return setTimer(callback, ms)
    }
    const result = track((await start()).result({ timeoutMs: 40 * days }))
    await clock.sleep(20 * days)
    await clock.sleep(19 * days)
    expect(result.state).toBe('pending')
    expect(provider.looks).toHaveLength(0)
    provider.answer = succeeded
    await clock.advance(days)
    expect(result.value).toMatchObject({ ok: true, polls: 1 })
    expect(Math.max(...delays)).toBeLessThan(2 ** 31)
  })

  it('is required', async () => {
    const { start, waiter } = bench()
    const wait = await start()
    for (const timeoutMs of [0, -1, Number.NaN, Infinity, undefined as unknown as number]) {
      await expect(wait.result({ timeoutMs })).rejects.toSatisfy(isInvalidArgumentError)
    }
    expect(waiter.inspect()).toEqual(idle)
  })
})

describe('an abort', () => {
  it('rejects at once with its reason, reaches the request, and leaves nothing', async () => {
    const { clock, provider, waiter, start } = bench({ polled: true })
    const wait = await start()
    const controller = new AbortController()
    const reason = new Error('gone')
    provider.answer = () => new Promise(() => undefined)
    const result = track(wait.result({ timeoutMs: HOUR, signal: controller.signal }))
    await clock.advance(5_000)
    expect(provider.looks[0]?.signal.aborted).toBe(false)
    controller.abort(reason)
    await clock.settle()
    expect(result.error).toBe(reason)
    expect(provider.looks[0]?.signal.reason).toBe(reason)
    expect(waiter.inspect()).toEqual(idle)
    expect(clock.pendingTimers).toBe(0)
    await expect(wait.result({ timeoutMs: HOUR, signal: controller.signal })).rejects.toBe(reason)
  })

  it('does not touch others who wait for the same task; they share its looks', async () => {
    const { clock, provider, waiter, start } = bench({ polled: true })
    const wait = await start()
    const other = waiter.resume(wait.handle.serialize())
    const controller = new AbortController()
    let finish: (phase: TaskPhase<string, { url: string }>) => void = () => undefined
    provider.answer = () => new Promise((resolve) => (finish = resolve))
    const first = track(wait.result({ timeoutMs: HOUR, signal: controller.signal }))
    const second = track(wait.result({ timeoutMs: HOUR }))
    const third = track(other.result({ timeoutMs: 6_000 }))
    await clock.advance(5_000)
    expect(provider.looks).toHaveLength(1)
    controller.abort()
    await clock.settle()
    expect([first.state, second.state, third.state]).toEqual(['rejected', 'pending', 'pending'])
    expect(provider.looks[0]?.signal.aborted).toBe(false)
    finish(pending)
    await clock.advance(1_500)
    expect(isWaitTimeoutError(third.error)).toBe(true)
    finish(pending)
    provider.answer = succeeded
    await clock.advance(60_000)
    expect(second.value).toMatchObject({ ok: true })
    expect(waiter.inspect()).toEqual(idle)
  })

  it('that the definition causes while the wait begins leaves nothing', async () => {
    const controller = new AbortController()
    const { clock, waiter, start } = bench({
      definition: {
        hintKeys: () => {
          controller.abort('at once')
          return ['job:1']
        },
      },
    })
    const result = track((await start()).result({ timeoutMs: HOUR, signal: controller.signal }))
    await clock.settle()
    expect(result.error).toBe('at once')
    expect(waiter.inspect()).toEqual(idle)
    expect(clock.pendingTimers).toBe(0)
  })

  it('that the hint channel causes while the wait begins leaves nothing', async () => {
    const controller = new AbortController()
    const memory = createMemoryHintChannel()
    let asked = 0
    let open = 0
    const { clock, waiter, start } = bench({
      definition: { hintKeys: () => (asked++, ['job:1']) },
      hints: {
        ...memory,
        subscribe: async (listener) => {
          controller.abort('at once')
          open++
          const subscription = await memory.subscribe(listener)
          return { health: 'live', close: async () => (open--, subscription.close()) }
        },
      },
    })
    const result = track((await start()).result({ timeoutMs: HOUR, signal: controller.signal }))
    await clock.settle()
    expect(result.error).toBe('at once')
    expect(waiter.inspect()).toEqual(idle)
    expect([asked, open, clock.pendingTimers]).toEqual([0, 0, 0])
  })

  it('that never comes leaves no listener on the signal', async () => {
    const { clock, provider, start } = bench({ polled: true })
    const wait = await start()
    const { signal } = new AbortController()
    const results = [wait.result({ timeoutMs: HOUR, signal }), wait.next({ timeoutMs: HOUR, signal })]
    expect(getEventListeners(signal, 'abort')).toHaveLength(2)
    provider.answer = succeeded
    await clock.advance(5_000)
    await Promise.all(results)
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  it('at every step leaves nothing and no unhandled rejection', async () => {
    const unhandled: unknown[] = []
    const note = (error: unknown): void => void unhandled.push(error)
    process.on('unhandledRejection', note)
    let aborted = 0
    try {
      for (let stopAt = 1; ; stopAt++) {
        const controller = new AbortController()
        let step = 0
        const tick = async (): Promise<void> => {
          await Promise.resolve()
          if (++step === stopAt) controller.abort(new Error(`step ${stopAt}`))
          await Promise.resolve()
        }
        const memory = createMemoryHintChannel()
        let open = 0
        const hints: HintChannel = {
          put: async (...args) => (await tick(), memory.put(...args)),
          read: async (keys) => {
            await tick()
            const found = await memory.read(keys)
            await tick()
            return found
          },
          subscribe: async (listener) => {
            await tick()
            const subscription = await memory.subscribe(listener)
            open++
            await tick()
            return { health: 'live', close: async () => (await tick(), open--, subscription.close()) }
          },
        }
        const { clock, provider, waiter, callback } = bench({
          hints,
          budget: { reserve: async () => (await tick(), { granted: true }), pause: tick },
          definition: { hintKeys: async (id) => (await tick(), [`job:${id}`]) },
        })
        const answers = [apiError(503), rateLimited(2_000), pending, succeeded]
        provider.answer = async () => {
          await tick()
          const answer = answers.shift()!
          if (answer instanceof Error) throw answer
          return answer
        }
        let url: string | undefined
        const wait = await waiter.start('test.job', { account: 'acc' }, async ({ callbackUrl }) => {
          url = callbackUrl
          return { id: 'task-1' }
        })
        const dropped = wait.result({ timeoutMs: HOUR, signal: controller.signal })
        const result = track(dropped)
        await clock.advance(100)
        await callback(url)
        await clock.advance(10 * 60_000)
        expect(waiter.inspect(), `abort at step ${stopAt}`).toEqual(idle)
        expect(open, `subscriptions after an abort at step ${stopAt}`).toBe(0)
        expect(clock.pendingTimers).toBe(0)
        if (step < stopAt) {
          expect(result.state).toBe('resolved')
          break
        }
        if (result.state === 'rejected') {
          aborted++
          expect(result.error).toEqual(new Error(`step ${stopAt}`))
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 5))
    } finally {
      process.off('unhandledRejection', note)
    }
    expect(aborted).toBeGreaterThan(10)
    expect(unhandled).toEqual([])
  })

  it('of a promise nobody holds is no unhandled rejection', async () => {
    const unhandled: unknown[] = []
    const note = (error: unknown): void => void unhandled.push(error)
    process.on('unhandledRejection', note)
    const { waiter, start } = bench()
    const wait = await start()
    void wait.result({ timeoutMs: HOUR, signal: AbortSignal.abort() })
    void wait.next({ timeoutMs: HOUR })
    void waiter.pollOnce(wait.handle, { signal: AbortSignal.abort() })
    await waiter.close()
    await new Promise((resolve) => setTimeout(resolve, 5))
    process.off('unhandledRejection', note)
    expect(unhandled).toEqual([])
  })

  it('by close ends all waits and refuses new ones', async () => {
    const { clock, waiter, start } = bench()
    const wait = await start()
    const result = track(wait.result({ timeoutMs: HOUR }))
    await waiter.close()
    await clock.settle()
    expect(result.error).toMatchObject({ code: 'closed' })
    expect(waiter.inspect()).toEqual(idle)
    await expect(wait.result({ timeoutMs: HOUR })).rejects.toMatchObject({ code: 'closed' })
    await expect(start()).rejects.toMatchObject({ code: 'closed' })
  })
})

describe('handleCallback', () => {
  async function withUrl(options: Parameters<typeof bench>[0] = {}): Promise<ReturnType<typeof bench> & { url: string }> {
    const made = bench(options)
    let url = ''
    await made.waiter.start('test.job', { account: 'acc', id: 'w1' }, async ({ callbackUrl }) => {
      url = callbackUrl!
      return { id: 'task-1' }
    })
    return { ...made, url }
  }

  it('puts the task and the wait into the URL', async () => {
    const { url } = await withUrl()
    expect(url).toMatch(new RegExp(`^${BASE_URL}/test\\.job/w1\\.[\\w-]{43}$`))
  })

  it('answers 401 to a forged URL, and nothing is looked at', async () => {
    const { url, clock, provider, waiter, callback } = await withUrl()
    const wait = await waiter.start('test.job', { account: 'acc', id: 'w2' }, async () => ({ id: 'task-2' }))
    const result = track(wait.result({ timeoutMs: HOUR }))
    await clock.settle()
    for (const forged of [url.replace('w1.', 'w2.'), `${url}x`, url.slice(0, -1), url.replace(/\.[\w-]+$/, '.'), url.replace('w1', 'w2')]) {
      expect((await callback(forged)).status).toBe(401)
    }
    await clock.advance(2_000)
    expect(provider.looks).toHaveLength(0)
    expect(result.state).toBe('pending')
    await waiter.close()
  })

  it('answers 404 to what is not a callback URL, 405 to other methods, 413 to large bodies', async () => {
    const { url, waiter, callback } = await withUrl()
    for (const path of ['', '/other/w1.x', '/test.job/w1', '/%E0%A4%A/w1.x', '/test.job/%20.x']) {
      expect((await callback(BASE_URL + path)).status, path).toBe(404)
    }
    expect((await waiter.handleCallback(new Request(url))).status).toBe(405)
    expect((await callback(url, 'x'.repeat(70_000))).status).toBe(413)
    const stream = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(new Uint8Array(40_000)) })
    const endless = new Request(url, { method: 'POST', body: stream, duplex: 'half' } as RequestInit)
    expect((await waiter.handleCallback(endless)).status).toBe(413)
    const polled = bench({ polled: true })
    expect((await polled.waiter.handleCallback(new Request(url, { method: 'POST' }))).status).toBe(404)
  })

  it('takes any body of an authentic callback', async () => {
    const { url, waiter, callback } = await withUrl({
      definition: {
        idOfCallback: (body) => {
          if (body === null) throw new Error('null')
          return 7 as unknown as string
        },
      },
    })
    for (const body of ['', 'null', '<html>', '{"id":', '[]', '{}']) expect((await callback(url, body)).status).toBe(204)
    expect((await waiter.handleCallback(new Request(url, { method: 'POST' }))).status).toBe(204)
  })

  it('accepts tokens of an older secret', async () => {
    const { url } = await withUrl()
    const { callback } = bench({ callback: { baseUrl: `${BASE_URL}/`, secret: ['newer', 'a-secret-of-the-test'] } })
    expect((await callback(url)).status).toBe(204)
    const { callback: other } = bench({ callback: { baseUrl: BASE_URL, secret: ['newer'] } })
    expect((await other(url)).status).toBe(401)
  })

  it('answers 503 when the hint cannot be stored, and still wakes its own waits', async () => {
    const memory = createMemoryHintChannel()
    const { url, clock, provider, waiter, callback } = await withUrl({ hints: { ...memory, put: () => Promise.reject(new Error('down')) } })
    provider.answer = succeeded
    const wait = await waiter.start('test.job', { account: 'acc', id: 'w1' }, async () => ({ id: 'task-1' }))
    const result = track(wait.result({ timeoutMs: HOUR }))
    const response = await callback(url)
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
    await clock.settle()
    expect(result.value).toMatchObject({ ok: true, hints: 1 })
  })

  it('is silent about an id that is the right one', async () => {
    const { url, clock, provider, waiter, warnings, callback } = await withUrl()
    const wait = await waiter.start('test.job', { account: 'acc', id: 'w1' }, async () => ({ id: 'task-1' }))
    const result = track(wait.result({ timeoutMs: HOUR }))
    provider.answer = succeeded
    await callback(url, { id: 'task-1' })
    await clock.settle()
    expect([result.state, warnings]).toEqual(['resolved', []])
  })

  it('only compares an id the body names', async () => {
    const { url, clock, provider, waiter, warnings, callback } = await withUrl()
    const wait = await waiter.start('test.job', { account: 'acc', id: 'w1' }, async () => ({ id: 'task-1' }))
    const result = track(wait.result({ timeoutMs: HOUR }))
    await callback(url, { id: 'task-of-somebody-else' })
    await clock.settle()
    expect(provider.looks.map((look) => look.id)).toEqual(['task-1'])
    expect(warnings.map((warning) => warning.code)).toEqual(['callback_id_mismatch'])
    expect(JSON.stringify(warnings)).not.toContain('somebody')
    expect(result.state).toBe('pending')
    await waiter.close()
  })
})

describe('a create call whose answer was lost', () => {
  async function lost(
    options: Parameters<typeof bench>[0] = {},
  ): Promise<ReturnType<typeof bench> & { url: string; handle: TaskHandle; error: AmbiguousOutcomeError }> {
    const made = bench(options)
    let url = ''
    const error = new AmbiguousOutcomeError('no answer', {
      provider: 'test',
      operation: 'jobs.create',
      method: 'POST',
      path: '/jobs',
      attempts: 1,
      reconcile: 'list jobs',
    })
    const thrown: unknown = await made.waiter
      .start('test.job', { account: 'acc' }, async ({ callbackUrl }) => {
        url = callbackUrl!
        throw error
      })
      .catch((caught: unknown) => caught)
    expect(thrown).toBe(error)
    return { ...made, url, handle: error.handle as TaskHandle, error }
  }

  it('leaves a handle that does not print', async () => {
    const { error, handle, waiter } = await lost()
    expect(handle).toBeInstanceOf(TaskHandle)
    expect(Object.keys(error)).not.toContain('handle')
    expect(JSON.stringify(error)).not.toContain(handle.waitId)
    expect(waiter.inspect()).toEqual(idle)
  })

  it('is found through the callback and confirmed with the credentials of the wait', async () => {
    const { clock, provider, waiter, callback, url, handle } = await lost()
    const wait = waiter.resume(handle.serialize())
    const result = track(wait.result({ timeoutMs: HOUR }))
    await clock.advance(60_000)
    expect(provider.looks).toHaveLength(0)
    provider.answer = succeeded
    await callback(url, { id: 'task-9' })
    await clock.settle()
    expect(provider.looks).toEqual([expect.objectContaining({ id: 'task-9', account: 'acc' })])
    expect(result.value).toMatchObject({ ok: true })
    expect(wait.handle.serialize()).toContain('task-9')
  })

  it('also when the callback came before anybody resumed, and with pollOnce', async () => {
    const { provider, clock, waiter, callback, url, handle } = await lost()
    const before = track(waiter.pollOnce(handle))
    await clock.settle()
    expect(before.value).toMatchObject({ done: false })
    await callback(url, { id: 'task-9' })
    provider.answer = succeeded
    const after = track(waiter.pollOnce(handle))
    await clock.settle()
    expect(after.value).toMatchObject({ done: true, result: { ok: true } })
    const result = track(waiter.resume(handle).result({ timeoutMs: HOUR }))
    await clock.advance(2_000)
    expect(result.value).toMatchObject({ ok: true })
    expect(waiter.inspect()).toEqual(idle)
  })

  it.each([403, 404, 410])('an id that the provider refuses with %i is not taken', async (status) => {
    const { clock, provider, waiter, warnings, callback, url, handle } = await lost()
    const result = track(waiter.resume(handle).result({ timeoutMs: HOUR }))
    provider.answers.set('foreign', apiError(status))
    await callback(url, { id: 'foreign' })
    await clock.advance(5_000)
    expect(result.state).toBe('pending')
    expect(warnings.map((warning) => warning.code)).toEqual(['task_id_rejected'])
    await callback(url, { id: 'foreign' })
    await clock.advance(5_000)
    expect(provider.looks).toHaveLength(1)
    provider.answers.set('task-9', succeeded)
    await callback(url, { id: 'task-9' })
    await clock.advance(5_000)
    expect(result.value).toMatchObject({ ok: true })
  })

  it('a right id that came while a wrong one was looked at is taken after it', async () => {
    const { clock, provider, waiter, callback, url, handle } = await lost()
    const result = track(waiter.resume(handle).result({ timeoutMs: HOUR }))
    provider.answers.set('foreign', apiError(503))
    provider.answers.set('task-9', succeeded)
    await callback(url, { id: 'foreign' })
    await clock.settle()
    await callback(url, { id: 'task-9' })
    await clock.settle()
    provider.answers.set('foreign', apiError(404))
    await clock.advance(10_000)
    expect(result.value).toMatchObject({ ok: true })
  })

  it('is found through the callback also when the hint cannot be stored', async () => {
    const memory = createMemoryHintChannel()
    const { clock, provider, waiter, callback, url, handle } = await lost({
      hints: { ...memory, put: () => Promise.reject(new Error('down')) },
    })
    const result = track(waiter.resume(handle).result({ timeoutMs: HOUR }))
    provider.answer = succeeded
    await clock.settle()
    expect((await callback(url, { id: 'task-9' })).status).toBe(503)
    await clock.settle()
    expect(provider.looks).toEqual([expect.objectContaining({ id: 'task-9', account: 'acc' })])
    expect(result.value).toMatchObject({ ok: true })
  })

  it('is not looked for by a wait that ends while others are woken', async () => {
    const controller = new AbortController()
    const asked: string[] = []
    const { clock, provider, waiter, callback, url, handle } = await lost({
      hints: { ...createMemoryHintChannel(), put: () => Promise.reject(new Error('down')) },
      definition: {
        hintKeys: (id) => {
          asked.push(id)
          controller.abort('enough')
          return []
        },
      },
    })
    provider.answer = succeeded
    const first = track(waiter.resume(handle).result({ timeoutMs: HOUR }))
    const second = track(waiter.resume(handle).result({ timeoutMs: HOUR, signal: controller.signal }))
    await clock.settle()
    await callback(url, { id: 'task-9' })
    await clock.settle()
    expect([first.state, second.error]).toEqual(['resolved', 'enough'])
    expect(asked).toEqual(['task-9'])
  })

  it('times out like any other wait', async () => {
    const { clock, waiter, handle } = await lost()
    const result = track(waiter.resume(handle).result({ timeoutMs: 60_000 }))
    await clock.advance(60_000)
    expect(isWaitTimeoutError(result.error)).toBe(true)
    expect(waiter.inspect()).toEqual(idle)
  })

  it('other errors of the create call are thrown on as they are', async () => {
    const { waiter } = bench()
    const error = apiError(422)
    await expect(
      waiter.start('test.job', { account: 'acc' }, async () => {
        throw error
      }),
    ).rejects.toBe(error)
    expect(waiter.inspect()).toEqual(idle)
  })
})

describe('notify', () => {
  const event = {
    provider: 'test',
    type: 'job.done',
    known: true,
    id: 'evt_1',
    idSource: 'provider',
    topic: 'task',
    data: { job: 'task-1' },
    verification: { scheme: 'hmac' },
  } as Verified<AnyKitEvent>

  const keyed = {
    hintKeys: (id: string) => [`job:${id}`],
    hintKeysOf: ({ data }: Verified<AnyKitEvent>) => [`job:${(data as { job: string }).job}`],
  }

  it('wakes the waits an event belongs to', async () => {
    const { clock, provider, waiter, start } = bench({ polled: true, definition: keyed })
    const mine = track((await start('task-1')).result({ timeoutMs: HOUR }))
    const other = track((await start('task-2')).result({ timeoutMs: HOUR }))
    await clock.advance(100)
    provider.answer = succeeded
    await waiter.notify(event)
    await clock.settle()
    expect([mine.state, other.state]).toEqual(['resolved', 'pending'])
    expect(provider.looks.map((look) => look.id)).toEqual(['task-1'])
    await waiter.close()
  })

  it('rejects when the hint cannot be stored, and reports definitions that throw', async () => {
    const down = bench({ definition: keyed, hints: { ...createMemoryHintChannel(), put: () => Promise.reject(new Error('down')) } })
    await expect(down.waiter.notify(event)).rejects.toThrow('down')
    const broken = bench({
      definition: {
        hintKeysOf: () => {
          throw new Error('broken')
        },
      },
    })
    await broken.waiter.notify(event)
    expect(broken.warnings.map((warning) => warning.code)).toEqual(['hint_keys_failed'])
  })
})

describe('ports that fail', () => {
  const reject = (): Promise<never> => Promise.reject(new Error('store down'))
  const hang = (): Promise<never> => new Promise(() => undefined)

  it.each([
    ['hints reject', { hints: { put: reject, read: reject, subscribe: reject } }, 'hints_unavailable'],
    ['hints hang', { hints: { put: hang, read: hang, subscribe: hang } }, undefined],
    ['reads hang', { hints: { ...createMemoryHintChannel(), read: hang } }, 'hints_unavailable'],
    ['the budget rejects', { budget: { reserve: reject, pause: reject } }, 'budget_unavailable'],
    ['the budget hangs', { budget: { reserve: hang, pause: hang } }, 'budget_unavailable'],
    ['hint keys reject', { definition: { hintKeys: reject } }, 'hint_keys_failed'],
  ])('only cost time: %s', async (_name, options, code) => {
    const { clock, provider, waiter, warnings, start } = bench({ polled: true, ...options })
    const result = track((await start()).result({ timeoutMs: HOUR }))
    await clock.advance(60_000)
    expect(result.state).toBe('pending')
    expect(provider.looks.length).toBeGreaterThan(1)
    provider.answer = succeeded
    await clock.advance(120_000)
    expect(result.value).toMatchObject({ ok: true })
    if (code) expect(warnings.map((warning) => warning.code)).toContain(code)
    expect(waiter.inspect()).toEqual(idle)
    const timeout = track((await start('task-2')).result({ timeoutMs: 5_000 }))
    provider.answer = pending
    await clock.advance(15_000)
    expect(isWaitTimeoutError(timeout.error)).toBe(true)
    expect(waiter.inspect()).toEqual(idle)
  })

  it('a read that never ends is given up, and later hints are read', async () => {
    const memory = createMemoryHintChannel()
    let reads = 0
    const hints: HintChannel = { ...memory, read: (keys) => (++reads === 1 ? hang() : memory.read(keys)) }
    const { clock, provider, waiter, callback } = bench({ hints })
    let url: string | undefined
    const wait = await waiter.start('test.job', { account: 'acc' }, async ({ callbackUrl }) => {
      url = callbackUrl
      return { id: 'task-1' }
    })
    const result = track(wait.result({ timeoutMs: HOUR }))
    await clock.advance(10_000)
    provider.answer = succeeded
    await callback(url)
    await clock.settle()
    expect(result.state).toBe('resolved')
  })

  it('a hint that comes during a read that never ends is read after it is given up', async () => {
    const memory = createMemoryHintChannel()
    let reads = 0
    const hints: HintChannel = { ...memory, read: (keys) => (++reads === 1 ? hang() : memory.read(keys)) }
    const { clock, provider, waiter, callback } = bench({ hints })
    let url: string | undefined
    const wait = await waiter.start('test.job', { account: 'acc' }, async ({ callbackUrl }) => {
      url = callbackUrl
      return { id: 'task-1' }
    })
    const result = track(wait.result({ timeoutMs: HOUR }))
    await clock.advance(1_000)
    provider.answer = succeeded
    await callback(url)
    await clock.advance(5_000)
    expect(result.state).toBe('resolved')
  })

  it('a read that was given up and answers after all is not listened to: one read at a time', async () => {
    const memory = createMemoryHintChannel()
    const answers: (() => void)[] = []
    const read: HintChannel['read'] = async (keys) => {
      await new Promise<void>((resolve) => answers.push(resolve))
      return memory.read(keys)
    }
    const { clock, provider, waiter, callback } = bench({ hints: { ...memory, read } })
    let url: string | undefined
    const wait = await waiter.start('test.job', { account: 'acc' }, async ({ callbackUrl }) => {
      url = callbackUrl
      return { id: 'task-1' }
    })
    const result = track(wait.result({ timeoutMs: HOUR }))
    await clock.advance(5_000)
    expect(answers).toHaveLength(2)
    provider.answer = succeeded
    await callback(url)
    answers[0]?.()
    await clock.settle()
    expect([answers.length, result.state]).toEqual([2, 'pending'])
    answers[1]?.()
    await clock.settle()
    expect(result.state).toBe('resolved')
  })

  it('a budget that fails after it was given up is not heard of again', async () => {
    let fail: (error: Error) => void = () => undefined
    const { clock, provider, waiter, warnings, start } = bench({
      polled: true,
      budget: { reserve: () => new Promise((_resolve, rejectIt) => (fail = rejectIt)), pause: async () => undefined },
    })
    provider.answer = () => hang()
    const result = track((await start()).result({ timeoutMs: HOUR }))
    await clock.advance(14_000)
    expect(provider.looks).toHaveLength(1)
    fail(new Error('late'))
    await clock.settle()
    expect(warnings.map((warning) => warning.code)).toEqual(['budget_unavailable'])
    expect(result.state).toBe('pending')
    await waiter.close()
  })

  it('the budget is not told the id of a task, and knows it again', async () => {
    const keys: string[] = []
    const { clock, waiter } = bench({
      polled: true,
      budget: { reserve: async ({ key }) => (keys.push(key), { granted: true }), pause: async () => undefined },
    })
    for (const [account, id] of [['a', 'form-1'], ['a', 'form-1'], ['b', 'form-1'], ['a', 'form-2']] as const) {
      const once = track(waiter.pollOnce(createTaskHandle({ task: 'test.job', account, id })))
      await clock.settle()
      expect(once.state).toBe('resolved')
    }
    expect(keys[0]).toBe(keys[1])
    expect(new Set(keys).size).toBe(3)
    expect(keys.join()).not.toContain('form')
  })

  it('a notification is believed when the hint cannot be read', async () => {
    const { clock, provider, waiter, callback } = bench({ hints: { ...createMemoryHintChannel(), read: reject } })
    let url: string | undefined
    const wait = await waiter.start('test.job', { account: 'acc' }, async ({ callbackUrl }) => {
      url = callbackUrl
      return { id: 'task-1' }
    })
    const result = track(wait.result({ timeoutMs: HOUR }))
    await clock.settle()
    provider.answer = succeeded
    await callback(url)
    await clock.settle()
    expect(result.value).toMatchObject({ ok: true, hints: 1 })
  })

  it('a channel that was down at first is subscribed to again', async () => {
    const memory = createMemoryHintChannel()
    let calls = 0
    const { clock, provider, waiter, start } = bench({
      hints: { ...memory, subscribe: (listener) => (++calls < 3 ? reject() : memory.subscribe(listener)) },
    })
    const wait = await start()
    const result = track(wait.result({ timeoutMs: HOUR }))
    await clock.advance(15_000)
    expect(calls).toBe(3)
    provider.answer = succeeded
    await memory.put([`wait:${wait.handle.waitId}`], { ttlMs: HOUR })
    await clock.settle()
    expect(result.state).toBe('resolved')
    expect(waiter.inspect()).toEqual(idle)
  })

  it('a channel that says "all" makes one batched read', async () => {
    const memory = createMemoryHintChannel()
    let reads = 0
    let listener: (keys: readonly string[] | 'all') => void = () => undefined
    const { clock, provider, waiter, start } = bench({
      hints: {
        put: (...args) => memory.put(...args),
        read: (keys) => (reads++, memory.read(keys)),
        subscribe: async (own) => {
          listener = own
          return { health: 'live', close: async () => undefined }
        },
      },
    })
    const results = []
    for (let index = 0; index < 100; index++) results.push(track((await start(`task-${index}`)).result({ timeoutMs: HOUR })))
    await clock.settle()
    reads = 0
    const wait = await start('task-x')
    const last = track(wait.result({ timeoutMs: HOUR }))
    await clock.settle()
    reads = 0
    provider.answer = succeeded
    await memory.put([`wait:${wait.handle.waitId}`], { ttlMs: HOUR })
    listener('all')
    await clock.settle()
    expect(reads).toBe(1)
    expect(last.state).toBe('resolved')
    expect(provider.looks).toHaveLength(1)
    await waiter.close()
  })
})

describe('pollOnce', () => {
  it('makes one look and says when to come back', async () => {
    const { clock, provider, waiter, start } = bench()
    const handle = (await start()).handle.serialize()
    const first = track(waiter.pollOnce(handle))
    await clock.settle()
    expect(first.value).toMatchObject({ done: false, phase: { phase: 'pending' } })
    if (first.value.done) throw new Error('not done')
    const sleepMs = first.value.notBefore.getTime() - clock.now()
    expect(sleepMs).toBeGreaterThanOrEqual(15_000)
    expect(sleepMs).toBeLessThanOrEqual(30_000)
    expect(waiter.inspect()).toEqual(idle)
    const tooEarly = track(waiter.pollOnce(handle))
    await clock.settle()
    expect(tooEarly.value).toMatchObject({ done: false })
    expect(provider.looks).toHaveLength(1)
    await clock.advance(sleepMs)
    provider.answer = succeeded
    const second = track(waiter.pollOnce(handle))
    await clock.settle()
    expect(second.value).toMatchObject({ done: true, result: { ok: true, value: 'value' } })
    expect(clock.pendingTimers).toBe(0)
  })

  it('comes back later the older the task is, and after a look that showed nothing', async () => {
    const { clock, provider, waiter, start } = bench({ polled: true })
    const handle = (await start()).handle
    const delay = async (): Promise<number> => {
      const polled = track(waiter.pollOnce(handle))
      await clock.settle()
      return polled.value.done ? Number.NaN : polled.value.notBefore.getTime() - clock.now()
    }
    const young = await delay()
    await clock.advance(10 * 60_000)
    expect(await delay()).toBeGreaterThan(young * 5)
    provider.answer = apiError(503)
    await clock.advance(2_000)
    expect(await delay()).toBeGreaterThan(900)
  })

  it('rejects as a wait does', async () => {
    const { clock, provider, waiter, start } = bench()
    const handle = (await start()).handle
    provider.answer = unauthorized()
    const refused = track(waiter.pollOnce(handle))
    await clock.settle()
    expect(isAuthenticationError(refused.error)).toBe(true)
    await expect(waiter.pollOnce('nonsense')).rejects.toSatisfy(isInvalidArgumentError)
    await expect(waiter.pollOnce(handle, { signal: AbortSignal.abort('why') })).rejects.toBe('why')
  })

  it('with a look that hangs comes back after the request limit', async () => {
    const { clock, provider, waiter, start } = bench()
    const handle = (await start()).handle
    provider.answer = () => new Promise(() => undefined)
    const polled = track(waiter.pollOnce(handle))
    await clock.advance(10_000)
    expect(polled.value).toMatchObject({ done: false })
    expect(waiter.inspect()).toEqual(idle)
  })
})

describe('handles', () => {
  it('print as task and wait id only', async () => {
    const { start } = bench()
    const wait = await start('secret-form-id')
    const { handle } = wait
    const texts = [String(handle), JSON.stringify({ handle }), JSON.stringify(wait)]
    const inspected = [handle, { deep: { handle } }, wait].map((value) => inspect(value, { depth: 5 }))
    for (const text of [...texts, ...inspected, inspect(wait, { showHidden: true })]) {
      expect(text).not.toContain('secret-form-id')
      expect(text).not.toContain('acc')
    }
    expect(String(handle)).toBe(`TaskHandle(test.job ${handle.waitId})`)
    expect(handle.serialize()).toContain('secret-form-id')
    expect(JSON.parse(handle.serialize())).toMatchObject({ v: 1, task: 'test.job', account: 'acc', id: 'secret-form-id' })
  })

  it('survive serialisation, in another waiter', async () => {
    const one = bench()
    const saved = (await one.start()).handle.serialize()
    expect(parseTaskHandle(saved).serialize()).toBe(saved)
    const two = bench()
    two.provider.answer = succeeded
    const result = track(two.waiter.resume(saved).result({ timeoutMs: 60_000 }))
    await two.clock.advance(60_000)
    expect(result.value).toMatchObject({ ok: true })
    expect(two.waiter.resume(saved).task).toBeUndefined()
  })

  it('of another copy of the package are accepted', async () => {
    const { clock, provider, waiter, start } = bench()
    const { handle } = await start()
    provider.answer = succeeded
    const foreign = { task: handle.task, waitId: handle.waitId, serialize: () => handle.serialize() } as unknown as TaskHandle
    const result = track(waiter.resume(foreign).result({ timeoutMs: 60_000 }))
    await clock.advance(60_000)
    expect(result.value).toMatchObject({ ok: true })
  })

  const noHandles = [
    '',
    '{',
    'null',
    '"text"',
    '{}',
    '{"v":2,"task":"test.job","waitId":"w","account":"a"}',
    '{"v":1,"task":"","waitId":"w","account":"a"}',
    '{"v":1,"task":"t","waitId":"w"}',
  ]

  it.each(noHandles)(
    'are refused when they are none: %s',
    (text) => {
      const caught = ((): unknown => {
        try {
          return parseTaskHandle(text)
        } catch (error) {
          return error
        }
      })()
      expect(isInvalidArgumentError(caught)).toBe(true)
    },
  )

  it('can be made for a task that exists', async () => {
    const { clock, provider, waiter } = bench()
    provider.answer = succeeded
    const result = track(waiter.resume(createTaskHandle({ task: 'test.job', account: 'acc', id: 'known' })).result({ timeoutMs: 60_000 }))
    await clock.advance(1_000)
    expect(result.value).toMatchObject({ ok: true })
    expect(() => createTaskHandle({ task: 'test.job', account: 'acc', id: '' })).toThrow('id of the task')
  })
})

describe('arguments', () => {
  it('that cannot work are refused', async () => {
    const { provider, waiter } = bench()
    const definition = provider.definition()
    expect(() => createTaskWaiter({ tasks: [definition, definition] })).toThrow('Two task definitions')
    for (const callback of [
      { baseUrl: '/callbacks', secret: 's' },
      { baseUrl: 'https://a.example/?x=1', secret: 's' },
      { baseUrl: BASE_URL, secret: '' },
      { baseUrl: BASE_URL, secret: [] },
    ]) {
      expect(() => createTaskWaiter({ tasks: [definition], callback })).toThrow('callback.')
    }
    const create = async (): Promise<{ id: string }> => ({ id: 'x' })
    await expect(waiter.start(JSON.parse('"nope"'), { account: 'a' }, create)).rejects.toSatisfy(isInvalidArgumentError)
    await expect(waiter.start('test.job', { account: 'a', id: 'a/b' }, create)).rejects.toSatisfy(isInvalidArgumentError)
    await expect(waiter.start('test.job', { account: 'a' }, async () => ({ id: '' }))).rejects.toSatisfy(isInvalidArgumentError)
    expect(() => waiter.resume(createTaskHandle({ task: 'other', account: 'a', id: 'x' }))).toThrow('no task definition')
  })
})

describe('a schedule', () => {
  it('without a value keeps the default: the wait ends', async () => {
    const nothing = { firstDelayMs: undefined, minIntervalMs: undefined } as unknown as { firstDelayMs: number }
    const { clock, start } = bench({ polled: true, schedule: nothing, definition: { schedule: nothing } })
    const result = track((await start()).result({ timeoutMs: 20_000 }))
    await clock.advance(20_000)
    expect(isWaitTimeoutError(result.error)).toBe(true)
  })

  it.each([Number.NaN, -1, Infinity, '5' as unknown as number])('with a time of %s is refused', (minIntervalMs) => {
    expect(() => bench({ schedule: { minIntervalMs } })).toThrow('minIntervalMs of a poll schedule')
    expect(() => bench({ definition: { schedule: { minIntervalMs } } })).toThrow('minIntervalMs of a poll schedule')
  })
})

describe('the real clock', () => {
  it('is the default', async () => {
    const provider = new Provider(createFakeClock())
    const waiter = createTaskWaiter({ tasks: [provider.definition({ schedule: { firstDelayMs: 4, minIntervalMs: 1, maxDelayMs: 8 } })] })
    const wait = await waiter.start('test.job', { account: 'acc' }, async () => ({ id: 'task-1' }))
    const result = wait.result({ timeoutMs: 10_000 })
    await vi.waitFor(() => expect(provider.looks.length).toBeGreaterThan(0))
    provider.answer = succeeded
    expect(await result).toMatchObject({ ok: true, value: 'value' })
    expect(waiter.inspect()).toEqual(idle)
  })
})

describe('many waits', () => {
  it('10,000 share one timer and one subscription', async () => {
    let subscriptions = 0
    let listeners = 0
    const memory = createMemoryHintChannel()
    const { clock, provider, waiter } = bench({
      hints: {
        ...memory,
        subscribe: async (listener) => {
          subscriptions++
          listeners++
          const subscription = await memory.subscribe(listener)
          return { health: 'live', close: async () => (listeners--, subscription.close()) }
        },
      },
    })
    const waits = await Promise.all(
      Array.from({ length: 10_000 }, (_, index) =>
        waiter.start('test.job', { account: `acc-${index % 10}` }, async () => ({ id: `task-${index}` })),
      ),
    )
    const results = waits.map((wait) => track(wait.result({ timeoutMs: HOUR })))
    expect(waiter.inspect()).toEqual({ waits: 10_000, timers: 1, subscriptions: 1 })
    expect(clock.pendingTimers).toBe(1)
    await clock.advance(1_000)
    expect(subscriptions).toBe(1)
    provider.answer = succeeded
    await memory.put(waits.slice(0, 5_000).map((wait) => `wait:${wait.handle.waitId}`), { ttlMs: HOUR })
    await clock.advance(1)
    expect(results.filter((result) => result.state === 'resolved')).toHaveLength(5_000)
    expect(clock.pendingTimers).toBe(1)
    await clock.advance(40_000)
    expect(results.every((result) => result.state === 'resolved')).toBe(true)
    expect(provider.looks).toHaveLength(10_000)
    expect(waiter.inspect()).toEqual(idle)
    expect([clock.pendingTimers, listeners]).toEqual([0, 0])
  })
})
