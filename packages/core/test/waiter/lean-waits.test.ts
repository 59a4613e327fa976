import { createFakeClock } from '@kit/core/testing'
import type { PollBudget, RetrieveContext, TaskPhase, WaitState } from '@kit/core/waiter'
import { createMemoryHintChannel, createMemoryPollBudget, createTaskHandle, createTaskWaiter } from '@kit/core/waiter'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEvent } from '../../src/internal/waiter/apply-event.ts'
import { createWaiter, createWaiterWith } from '../../src/internal/waiter/create-waiter-with.ts'
import type { Bench, JobDefinition } from './support.ts'
import { apiError, bench, idle, pending, Provider, rateLimited, succeeded, track } from './support.ts'

const HOUR = 3_600_000
const hang = (): Promise<TaskPhase<string, { url: string }>> => new Promise(() => undefined)

/** Begins a wait for each id, in this order. */
async function waitFor(made: Bench, ids: readonly string[], account = 'acc'): Promise<ReturnType<typeof track<unknown>>[]> {
  const waits = await Promise.all(ids.map((id) => made.waiter.start('test.job', { account }, async () => ({ id }))))
  return waits.map((wait) => track<unknown>(wait.result({ timeoutMs: HOUR })))
}

describe('the limit of a look', () => {
  it('ends each look that hangs at its own time, and listens to none of them later', async () => {
    const made = bench({ polled: true })
    const { clock, provider, waiter } = made
    const finish: ((phase: TaskPhase<string, { url: string }>) => void)[] = []
    provider.answer = () => new Promise((resolve) => finish.push(resolve))
    const results: ReturnType<typeof track<unknown>>[] = []
    for (const id of ['1', '2', '3']) {
      results.push(...(await waitFor(made, [id])))
      await clock.advance(1_000)
    }
    await clock.advance(3_750)
    expect(provider.looks.map(({ id, at }) => [id, at])).toEqual([['1', 3_750], ['2', 4_750], ['3', 5_750]])
    // The one in the middle is answered, so the list has a gap.
    finish[1]?.(succeeded)
    await clock.advance(13_749 - clock.monotonic())
    expect(provider.looks.map(({ signal }) => signal.aborted)).toEqual([false, false, false])
    await clock.advance(1)
    expect(provider.looks.map(({ signal }) => signal.aborted)).toEqual([true, false, false])
    await clock.advance(1_999)
    expect(provider.looks[2]?.signal.aborted).toBe(false)
    await clock.advance(1)
    expect(provider.looks[2]?.signal.aborted).toBe(true)
    expect(results.map(({ state }) => state)).toEqual(['pending', 'resolved', 'pending'])
    const seen = provider.looks.length
    finish[0]?.({ phase: 'failed', status: 'OLD', error: {} })
    finish[2]?.({ phase: 'failed', status: 'OLD', error: {} })
    await clock.settle()
    expect([results[0]?.state, results[2]?.state, provider.looks.length]).toEqual(['pending', 'pending', seen])
    provider.answer = succeeded
    await clock.advance(30_000)
    for (const index of [0, 2]) expect(results[index]?.value).toMatchObject({ ok: true, seen: { timeout: expect.any(Number), '200 succeeded': 1 } })
    expect([waiter.inspect(), clock.pendingTimers]).toEqual([idle, 0])
  })

  it('leaves nothing behind in any order of answers, errors and aborts', async () => {
    const order = fc.array(fc.tuple(fc.nat({ max: 7 }), fc.constantFrom('answer', 'error', 'limit', 'abort')), { maxLength: 24 })
    await fc.assert(
      fc.asyncProperty(order, async (steps) => {
        const { clock, provider, waiter } = bench({ polled: true })
        const finish = new Map<string, (answer: typeof succeeded | Promise<never>) => void>()
        provider.answer = ({ id }) => new Promise((resolve) => finish.set(id, resolve))
        const controllers = Array.from({ length: 8 }, () => new AbortController())
        for (const [index, { signal }] of controllers.entries()) {
          const wait = await waiter.start('test.job', { account: 'acc' }, async () => ({ id: `${index}` }))
          void track(wait.result({ timeoutMs: HOUR, signal }))
        }
        await clock.advance(5_000)
        for (const [index, how] of steps) {
          if (how === 'abort') controllers[index]?.abort(how)
          else if (how === 'limit') await clock.advance(7_000)
          else {
            const end = finish.get(`${index}`)
            finish.delete(`${index}`)
            end?.(how === 'answer' ? succeeded : Promise.reject(apiError(503)))
          }
          await clock.settle()
        }
        await waiter.close()
        await clock.settle()
        expect([waiter.inspect(), clock.pendingTimers]).toEqual([idle, 0])
      }),
      { numRuns: 150 },
    )
  })
})

describe('the signal of a look', () => {
  const reading = (contexts: RetrieveContext[]): Partial<JobDefinition> => ({
    retrieve: (_id, context) => {
      contexts.push(context)
      return hang()
    },
  })

  it('is the same however often it is read, and is aborted also when it is read only afterwards', async () => {
    const contexts: RetrieveContext[] = []
    const { clock, waiter, start } = bench({ polled: true, definition: reading(contexts) })
    const controller = new AbortController()
    const result = track((await start()).result({ timeoutMs: HOUR, signal: controller.signal }))
    await clock.advance(4_000)
    const [context] = contexts
    expect(context?.signal).toBe(context?.signal)
    expect(context?.signal.aborted).toBe(false)
    await clock.advance(10_000)
    expect(contexts).toHaveLength(1)
    expect(context?.signal.reason).toMatchObject({ name: 'TimeoutError' })
    await clock.advance(2_000)
    expect(contexts).toHaveLength(2)
    controller.abort('enough')
    await clock.settle()
    expect(result.error).toBe('enough')
    expect(contexts[1]?.signal).toMatchObject({ aborted: true, reason: 'enough' })
    expect(waiter.inspect()).toEqual(idle)
  })

  it('is one of its own for every look', async () => {
    const contexts: RetrieveContext[] = []
    const { clock, waiter, start } = bench({ polled: true, definition: reading(contexts) })
    void track((await start()).result({ timeoutMs: HOUR }))
    await clock.advance(60_000)
    expect(new Set(contexts.map(({ signal }) => signal)).size).toBe(contexts.length)
    expect(contexts.length).toBeGreaterThan(2)
    await waiter.close()
  })
})

describe('tasks', () => {
  it('with one id in two accounts have looks of their own', async () => {
    const made = bench({ polled: true })
    const { clock, provider, waiter } = made
    const accounts = ['a', 'b', 'a', 'c']
    const results: ReturnType<typeof track<unknown>>[] = []
    for (const account of accounts) results.push(...(await waitFor(made, ['form'], account)))
    await clock.advance(3_750)
    expect(provider.looks.map(({ account }) => account).sort()).toEqual(['a', 'b', 'c'])
    provider.answer = succeeded
    await clock.advance(60_000)
    expect(results.map(({ state }) => state)).toEqual(accounts.map(() => 'resolved'))
    expect([waiter.inspect(), clock.pendingTimers]).toEqual([idle, 0])
  })

  it('share looks also with who comes during one, and who stays behind goes on', async () => {
    const made = bench({ polled: true })
    const { clock, provider, waiter } = made
    const finish: ((phase: TaskPhase<string, { url: string }>) => void)[] = []
    provider.answer = () => new Promise((resolve) => finish.push(resolve))
    const controller = new AbortController()
    const wait = await made.start('task')
    const first = track(wait.result({ timeoutMs: HOUR, signal: controller.signal }))
    await clock.advance(4_000)
    const [second] = await waitFor(made, ['task'])
    expect(provider.looks).toHaveLength(1)
    controller.abort('first')
    await clock.settle()
    expect([first.error, provider.looks[0]?.signal.aborted]).toEqual(['first', false])
    finish[0]?.(succeeded)
    await clock.settle()
    expect(second?.value).toMatchObject({ ok: true, polls: 1 })
    expect([waiter.inspect(), clock.pendingTimers]).toEqual([idle, 0])
  })

  it('are known again by a later call: the interval holds, and the last state is given', async () => {
    const previous: unknown[] = []
    const { clock, provider, waiter, start } = bench({
      polled: true,
      definition: {
        schedule: { minIntervalMs: 5_000 },
        retrieve: async (id, context) => {
          provider.looks.push({ id, account: context.account, at: clock.monotonic(), signal: context.signal })
          previous.push(context.previous)
          return { ...pending, status: `STEP ${previous.length}` }
        },
      },
    })
    const wait = await start()
    for (let round = 0; round < 3; round++) {
      const controller = new AbortController()
      void track(wait.result({ timeoutMs: HOUR, signal: controller.signal }))
      while (previous.length === round) await clock.advance(250)
      controller.abort()
      await clock.settle()
      expect(waiter.inspect()).toEqual(idle)
    }
    const times = provider.looks.map(({ at }) => at)
    for (const index of [1, 2]) expect(times[index]! - times[index - 1]!).toBeGreaterThanOrEqual(5_000)
    expect(previous).toMatchObject([undefined, { status: 'STEP 1' }, { status: 'STEP 2' }])
  })
})

describe('the timer', () => {
  it('is set for the first thing only, not for everything that is planned', async () => {
    const made = bench({ polled: true })
    const { clock } = made
    const results = await waitFor(made, Array.from({ length: 500 }, (_, index) => `task-${index}`))
    expect(clock.timersSet).toBeLessThan(10)
    made.provider.answer = succeeded
    await clock.advance(5_000)
    expect(results.every(({ state }) => state === 'resolved')).toBe(true)
    expect(clock.timersSet).toBeLessThan(30)
  })

  it('with a clock that has fractions, too', async () => {
    const clock = createFakeClock()
    const provider = new Provider(clock)
    const uneven = { now: () => clock.now(), monotonic: () => clock.monotonic() + 0.37, setTimer: clock.setTimer.bind(clock) }
    let draw = 0
    const waiter = createTaskWaiter({ tasks: [provider.definition()], clock: uneven, random: () => (draw += 0.0137) % 1 })
    const results = Array.from({ length: 300 }, (_, index) => {
      const handle = createTaskHandle({ task: 'test.job', account: 'a', id: `${index}`, createdAt: new Date(clock.now()) })
      return track(waiter.resume(handle).result({ timeoutMs: 60_000 }))
    })
    await clock.settle()
    expect(clock.timersSet).toBeLessThan(20)
    provider.answer = succeeded
    await clock.advance(10_000)
    expect(results.every(({ state }) => state === 'resolved')).toBe(true)
    expect([waiter.inspect(), clock.pendingTimers]).toEqual([idle, 0])
  })
})

describe('the memory ports', () => {
  it('wake as others do when one is shared by two waiters', async () => {
    const hints = createMemoryHintChannel()
    const clock = createFakeClock()
    const budget = createMemoryPollBudget({ clock })
    const [one, two] = [bench({ hints, clock, budget }), bench({ hints, clock, budget })]
    const wait = await one.start('task')
    const mine = track(wait.result({ timeoutMs: HOUR }))
    const other = track(two.waiter.resume(wait.handle).result({ timeoutMs: HOUR }))
    await clock.advance(100)
    for (const { provider } of [one, two]) provider.answer = succeeded
    await hints.put([`wait:${wait.handle.waitId}`], { ttlMs: HOUR })
    await clock.advance(0)
    // One look for both waiters in a second: the budget knows the task, whoever asks.
    expect([mine.state, other.state].sort()).toEqual(['pending', 'resolved'])
    await clock.advance(1_000)
    expect([mine.state, other.state]).toEqual(['resolved', 'resolved'])
  })

  it('a hint that lay there before the wait is read, with one wait and with many', async () => {
    const hints = createMemoryHintChannel()
    const { clock, provider, waiter, start } = bench({ hints })
    // Keeps the subscription, which reads everything when it begins.
    void track((await start('other')).result({ timeoutMs: HOUR }))
    await clock.settle()
    provider.answer = succeeded
    const handles = Array.from({ length: 3 }, (_, index) => createTaskHandle({ task: 'test.job', account: 'a', id: `${index}`, createdAt: new Date(clock.now()) }))
    const results = []
    for (const handle of handles) {
      await hints.put([`wait:${handle.waitId}`], { ttlMs: HOUR })
      results.push(track(waiter.resume(handle).result({ timeoutMs: HOUR })))
      await clock.settle()
    }
    expect(results.map(({ value }) => value)).toEqual(handles.map(() => expect.objectContaining({ ok: true, hints: 1 })))
    await waiter.close()
  })

  it('and a budget of another clock is asked as any other', async () => {
    const elsewhere = createFakeClock()
    const made = bench({ polled: true, budget: createMemoryPollBudget({ clock: elsewhere, minIntervalMs: 60_000 }) })
    const [result] = await waitFor(made, ['task'])
    await made.clock.advance(300_000)
    expect(made.provider.looks).toHaveLength(1)
    made.provider.answer = succeeded
    await elsewhere.advance(60_000)
    await made.clock.advance(120_000)
    expect(result?.state).toBe('resolved')
  })
})

describe('the state that is written to', () => {
  it('goes the way of the pure reducer', async () => {
    const answers = fc.array(
      fc.constantFrom<TaskPhase<string, { url: string }> | Error>(
        pending,
        { phase: 'pending', status: 'NEW', known: false },
        { phase: 'pending', status: 'RUNNING', known: true, retryAfterMs: 7_000, expiresAt: new Date(Date.UTC(2026, 0, 1, 0, 5)) },
        { phase: 'action_required', status: 'ACT', action: { url: 'u' }, actionKey: 'k' },
        apiError(503),
        apiError(404),
        rateLimited(2_000),
      ),
      { maxLength: 12 },
    )
    const budget: PollBudget = { reserve: async () => ({ granted: true }), pause: async () => undefined }
    await fc.assert(
      fc.asyncProperty(answers, fc.array(fc.nat({ max: 20_000 }), { maxLength: 12 }), fc.boolean(), async (script, hintsAfter, withHint) => {
        const runs = await Promise.all(
          [undefined, pureReducer].map(async (reducer) => {
            const clock = createFakeClock()
            const provider = new Provider(clock)
            const hints = createMemoryHintChannel({ clock })
            const left = [...script]
            provider.answer = async () => {
              const answer = left.shift() ?? succeeded
              if (answer instanceof Error) throw answer
              return answer
            }
            const options = { tasks: [provider.definition()], clock, hints, budget, random: () => 0.25 } as const
            const waiter = reducer ? createWaiterWith(options, reducer) : createWaiter(options, applyEvent)
            const handle = createTaskHandle({ task: 'test.job', account: 'a', id: 'task', createdAt: new Date(clock.now()) })
            const wait = waiter.resume(handle)
            const result = track(wait.result({ timeoutMs: 120_000 }))
            for (const ms of hintsAfter) {
              await clock.advance(ms)
              if (withHint) await hints.put([`wait:${handle.waitId}`], { ttlMs: HOUR })
            }
            await clock.advance(300_000)
            expect(waiter.inspect()).toEqual(idle)
            const { seen, lastPhase, code } = (result.error ?? {}) as Record<string, unknown>
            return { looks: provider.looks.map(({ at }) => at), state: result.state, value: result.value, seen, lastPhase, code }
          }),
        )
        expect(runs[0]).toEqual(runs[1])
      }),
      { numRuns: 150 },
    )
  })

  function pureReducer(before: WaitState, event: Parameters<typeof applyEvent>[1]): readonly [WaitState, ReturnType<typeof applyEvent>] {
    const after = { ...before, seen: { ...before.seen } }
    return [after, applyEvent(after, event)]
  }
})
