import { ApiError, AuthenticationError, isTaskNotFoundError, isWaitTimeoutError } from '@kit/core'
import { createFakeClock } from '@kit/core/testing'
import { createMemoryHintChannel, createTaskHandle, createTaskWaiter, stepDurableWait } from '@kit/core/waiter'
import type { DurableStepOptions, PollBudget } from '@kit/core/waiter'
import { describe, expect, it } from 'vitest'
import { pending, Provider, succeeded } from './support.ts'

const failed = (status: number) => new ApiError('no', { provider: 'test', operation: 'jobs.get', method: 'GET', path: '/jobs/{id}', status, attempts: 1, retryable: false })

function bench(options: { budget?: PollBudget } = {}) {
  const clock = createFakeClock()
  const provider = new Provider(clock)
  const hints = createMemoryHintChannel({ clock })
  const definition = provider.definition({ hintKeys: (id, account) => [`job:${account}:${id}`] })
  const waiter = createTaskWaiter({ tasks: [definition], hints, clock, random: () => 0, ...options })
  const handle = createTaskHandle({ task: 'test.job', account: 'a', id: 'job_1', createdAt: new Date(clock.now()) })
  const step = (more: Partial<DurableStepOptions> = {}) =>
    stepDurableWait({ waiter, hints, handle: handle.serialize(), now: () => clock.now(), ...more })
  return { clock, provider, hints, waiter, handle, step }
}

describe('stepDurableWait', () => {
  it('looks once and says when to look again', async () => {
    const { clock, provider, step } = bench()
    const first = await step()
    expect(provider.looks).toHaveLength(1)
    if (first.kind !== 'parked') throw new Error(first.kind)
    expect(first.notBefore.getTime()).toBeGreaterThan(clock.now())
    expect(await first.hintedSince()).toBe(false)
    await clock.advance(2_000)
    provider.answer = succeeded
    const last = await step()
    expect(last).toMatchObject({ kind: 'ended', end: { kind: 'result', handle: { task: 'test.job' }, result: { ok: true, value: 'value' } } })
  })

  it('notices a hint that came during the look, under the wait or the task, and not one from before', async () => {
    const { clock, provider, hints, handle, step } = bench()
    await hints.put(['job:a:job_1'], { ttlMs: 60_000 })
    for (const key of [`wait:${handle.waitId}`, 'job:a:job_1']) {
      await clock.advance(2_000)
      provider.answer = async () => {
        await hints.put([key], { ttlMs: 60_000 })
        return pending
      }
      const during = await step()
      expect(during.kind === 'parked' && (await during.hintedSince())).toBe(true)
      await clock.advance(2_000)
      provider.answer = pending
      const after = await step()
      expect(after.kind === 'parked' && (await after.hintedSince())).toBe(false)
    }
  })

  it('asks the budget in the lane of a hint when one woke the job', async () => {
    const lanes: string[] = []
    const budget: PollBudget = {
      reserve: async ({ lane }) => {
        lanes.push(lane)
        return { granted: true }
      },
      pause: async () => {},
    }
    const { clock, step } = bench({ budget })
    await step()
    await clock.advance(2_000)
    await step({ hinted: true })
    expect(lanes).toEqual(['poll', 'confirm'])
  })

  it('sleeps no longer than the deadline, looks once more, and ends with a handle that resumes', async () => {
    const { clock, step, handle } = bench()
    const deadline = new Date(clock.now() + 1_000)
    const parkedAt = new Date(clock.now() - 59_000)
    const first = await step({ deadline, parkedAt })
    expect(first).toMatchObject({ kind: 'parked', notBefore: deadline })
    await clock.advance(1_000)
    const last = await step({ deadline, parkedAt })
    if (last.kind !== 'ended' || last.end.kind !== 'error') throw new Error(last.kind)
    expect(isWaitTimeoutError(last.end.error)).toBe(true)
    expect(last.end.error).toMatchObject({ timeoutMs: 60_000, lastPhase: 'pending', handle: { waitId: handle.waitId } })
    expect(last.end.error.message).not.toContain('job_1')
  })

  it('takes an end that the look at the deadline shows', async () => {
    const { clock, provider, step } = bench()
    const deadline = new Date(clock.now())
    provider.answer = succeeded
    expect(await step({ deadline })).toMatchObject({ kind: 'ended', end: { kind: 'result' } })
  })

  it('ends with what a wait would reject with for good', async () => {
    const { clock, provider, step } = bench()
    await clock.advance(60_000)
    for (const [answer, check] of [
      [failed(404), isTaskNotFoundError],
      [failed(403), (error: unknown) => (error as ApiError).status === 403],
      [new AuthenticationError('expired', { provider: 'test', method: 'GET', path: '/jobs/{id}', status: 401 } as never), () => true],
    ] as const) {
      provider.answer = answer
      const ended = await step()
      expect(ended.kind === 'ended' && ended.end.kind === 'error' && check(ended.end.error)).toBe(true)
      await clock.advance(2_000)
    }
  })

  it('goes on after what is no end', async () => {
    const { provider, step } = bench()
    provider.answer = failed(503)
    expect((await step()).kind).toBe('parked')
  })

  it('looks while the hint store is down, and finds what came meanwhile once it is back', async () => {
    const { hints, handle, step } = bench()
    let down = true
    const read: typeof hints.read = (keys) => (down ? Promise.reject(new Error('gone')) : hints.read(keys))
    await hints.put([`wait:${handle.waitId}`], { ttlMs: 60_000 })
    const first = await step({ hints: { read } })
    if (first.kind !== 'parked') throw new Error(first.kind)
    expect(await first.hintedSince()).toBe(false)
    down = false
    expect(await first.hintedSince()).toBe(true)
    const other = bench()
    const second = await other.step()
    other.hints.read = () => Promise.reject(new Error('gone'))
    await expect(second.kind === 'parked' && second.hintedSince()).rejects.toThrow('gone')
  })

  it('rejects, for the engine to repeat the step, when a definition is missing', async () => {
    const { clock, hints, provider, step } = bench()
    const without = createTaskWaiter({ tasks: [], hints, clock })
    await expect(step({ waiter: without })).rejects.toMatchObject({ argument: 'name' })
    await expect(step({ handle: 'no handle' })).rejects.toMatchObject({ argument: 'handle' })
    expect(provider.looks).toEqual([])
  })
})

describe('hintKeys of a waiter', () => {
  it('names the wait and what its definition adds', async () => {
    const { waiter, handle } = bench()
    expect(await waiter.hintKeys(handle)).toEqual([`wait:${handle.waitId}`, 'job:a:job_1'])
    expect(await waiter.hintKeys(handle.serialize())).toEqual([`wait:${handle.waitId}`, 'job:a:job_1'])
  })
})
