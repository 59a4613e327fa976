import { describe, it } from 'vitest'
import { createMemoryPollBudget } from '@kit/core/waiter'
import { isWaitTimeoutError } from '@kit/finapi'
import { backgroundUpdateFlow, flowKinds, NOTHING_LEFT, openQuickScene, webFormFlow } from '../../src/finapi-flows.ts'
import { rejection, until } from '../../src/finapi-scene.ts'
import type { FinapiScene, FinapiSceneOptions } from '../../src/finapi-scene.ts'
import { createJumpingClock } from '../../src/jumping-clock.ts'
import type { JumpingClock } from '../../src/jumping-clock.ts'

const HOUR = 3_600_000
const LONG = { timeoutMs: 15_000 }
// No look comes by itself in the time of a test.
const SLOW = { firstDelayMs: 10 * HOUR, firstDelayWithCallbackMs: 10 * HOUR, maxDelayMs: 10 * HOUR, maxDelayWithCallbackMs: 10 * HOUR }

async function open(
  onTestFinished: (close: () => Promise<void>) => unknown,
  options: FinapiSceneOptions = {},
): Promise<FinapiScene & { clock: JumpingClock }> {
  const clock = createJumpingClock()
  const scene = await openQuickScene(onTestFinished, {
    ...options,
    waiter: { clock, budget: createMemoryPollBudget({ minIntervalMs: 20, clock }) },
    client: { now: () => clock.now(), ...options.client },
  })
  scene.sandbox.finapi.faults.callback({ mode: 'lost', count: Number.POSITIVE_INFINITY })
  return { ...scene, clock }
}

const jumps: [name: string, ms: number][] = [
  ['an hour forward', HOUR],
  ['an hour back', -HOUR],
  ['ten seconds forward', 10_000],
  ['ten years back', -87_600 * HOUR],
  ['beyond what a timer can hold', 1_000 * HOUR],
]

describe.concurrent.each(flowKinds)('a wait on $name whose wall clock jumps', (kind) => {
  it.for(jumps)('%s goes on looking and ends with its task', async ([, ms], { expect, onTestFinished }) => {
    const scene = await open(onTestFinished)
    const { wait, finish } = await kind.start(scene)
    const result = wait.result(LONG)
    await until(() => scene.count(kind.operation) > 0)
    scene.clock.jump(ms)
    const before = scene.count(kind.operation)
    await until(() => scene.count(kind.operation) > before + 3)
    expect(scene.waiter.inspect().waits).toBe(1)
    await finish()
    expect(await result).toMatchObject({ ok: true, status: 'COMPLETED' })
    expect(scene.waiter.inspect()).toEqual(NOTHING_LEFT)
    expect(scene.warnings).toEqual([])
  })

  it.for(jumps)('%s keeps its deadline: neither sooner nor never', async ([, ms], { expect, onTestFinished }) => {
    const scene = await open(onTestFinished)
    const { wait } = await kind.start(scene)
    const begun = performance.now()
    const result = rejection(wait.result({ timeoutMs: 400 }))
    await until(() => scene.count(kind.operation) > 0)
    scene.clock.jump(ms)
    const error = await result
    // Timers may fire a little early.
    expect(performance.now() - begun).toBeGreaterThan(400 - 15)
    if (!isWaitTimeoutError(error)) throw error
    expect(error.lastPhase).toBe('pending')
    expect(error.seen['200 pending']).toBeGreaterThan(1)
  })

  it('again and again ends with its task', async ({ expect, onTestFinished }) => {
    const scene = await open(onTestFinished)
    const { wait, finish } = await kind.start(scene)
    const flapping = setInterval(() => scene.clock.jump(Math.random() < 0.5 ? HOUR : -HOUR), 10)
    onTestFinished(() => clearInterval(flapping))
    const result = wait.result(LONG)
    await until(() => scene.count(kind.operation) > 5)
    await finish()
    expect(await result).toMatchObject({ ok: true })
  })

  it('while its process is another one: a saved handle is resumed', async ({ expect, onTestFinished }) => {
    for (const ms of [HOUR, -HOUR]) {
      const scene = await open(onTestFinished)
      const { wait, finish } = await kind.start(scene)
      const saved = wait.handle.serialize()
      scene.clock.jump(ms)
      await finish()
      expect(await scene.waiter.resume(saved).result(LONG)).toMatchObject({ ok: true })
    }
  })

  it.for([
    ['forward', HOUR],
    ['back', -HOUR],
  ] as const)('%s is still woken by a callback', async ([, ms], { expect, onTestFinished }) => {
    const scene = await open(onTestFinished, { schedule: SLOW })
    const { wait, finish } = await kind.start(scene)
    const result = wait.result(LONG)
    await until(() => scene.waiter.inspect().waits === 1)
    scene.clock.jump(ms)
    scene.sandbox.finapi.faults.clear()
    await finish()
    expect(await result).toMatchObject({ ok: true, hints: 1, polls: 1 })
  })
})

describe.concurrent.each(flowKinds)('a wait on $name whose machine sleeps past the deadline', (kind) => {
  it.for([
    ['for hours', 8 * HOUR, HOUR / 2],
    ['for so short that it may have been busy', 4_000, 3_000],
  ] as const)('%s ends with what happened meanwhile', async ([, ms, timeoutMs], { expect, onTestFinished }) => {
    const scene = await open(onTestFinished, { schedule: SLOW })
    const { wait, finish } = await kind.start(scene)
    const result = wait.result({ timeoutMs })
    await until(() => scene.waiter.inspect().waits === 1)
    await finish()
    expect(scene.count(kind.operation)).toBe(0)
    scene.clock.sleep(ms)
    expect(await result).toMatchObject({ ok: true, status: 'COMPLETED', hints: 0, polls: 1 })
    expect(scene.waiter.inspect()).toEqual(NOTHING_LEFT)
  })

  it('looks once more before it says that time is over', async ({ expect, onTestFinished }) => {
    const scene = await open(onTestFinished, { schedule: SLOW })
    const { wait, finish } = await kind.start(scene)
    const result = rejection(wait.result({ timeoutMs: HOUR / 2 }))
    await until(() => scene.waiter.inspect().waits === 1)
    scene.clock.sleep(8 * HOUR)
    const error = await result
    if (!isWaitTimeoutError(error)) throw error
    expect(error.seen).toEqual({ '200 pending': 1 })
    await finish()
    const again = scene.waiter.resume(error.handle as Parameters<typeof scene.waiter.resume>[0])
    expect(await again.result({ timeoutMs: 200 })).toMatchObject({ ok: true })
  })

  it('is over one request later when nobody can look', async ({ expect, onTestFinished }) => {
    const scene = await open(onTestFinished, { schedule: { ...SLOW, requestTimeoutMs: 300 } })
    const { wait, finish } = await kind.start(scene)
    const { faults } = scene.sandbox.finapi
    for (const fault of [{ reset: true }, { status: 502, body: '<html>' }, { delayMs: 60_000 }, { status: 429, retryAfter: '36000' }]) {
      faults.response({ operation: kind.operation, ...fault, count: Number.POSITIVE_INFINITY })
      const result = rejection(wait.result({ timeoutMs: HOUR / 2 }))
      await until(() => scene.waiter.inspect().waits === 1)
      scene.clock.sleep(8 * HOUR)
      const error = await result
      if (!isWaitTimeoutError(error)) throw error
      expect(Object.keys(error.seen).filter((label) => !['connection', '502', '429', 'timeout'].includes(label))).toEqual([])
      expect(error.lastPhase).toBeUndefined()
      faults.clear()
    }
    faults.callback({ mode: 'lost', count: Number.POSITIVE_INFINITY })
    await finish()
    // The pause of the 429 is slept through, too.
    scene.clock.sleep(HOUR)
    expect(await scene.waiter.resume(wait.handle).result({ timeoutMs: HOUR })).toMatchObject({ ok: true })
  })

  it.for([
    ['longer than a look may take', 8 * HOUR],
    ['shorter than a look may take', 30_000],
  ] as const)('%s, with a look on its way, does not take its old answer for the last word', async ([, ms], { expect, onTestFinished }) => {
    const scene = await open(onTestFinished, { schedule: { requestTimeoutMs: 60_000 } })
    const { wait, finish } = await kind.start(scene)
    const body = JSON.stringify(wait.task)
    scene.sandbox.finapi.faults.response({ operation: kind.operation, status: 200, body, delayMs: 250 })
    const result = wait.result({ timeoutMs: 20_000 })
    await new Promise((resolve) => setTimeout(resolve, 80))
    await finish()
    scene.clock.sleep(ms)
    expect(await result).toMatchObject({ ok: true, status: 'COMPLETED' })
  })
})

describe.concurrent('the provider\'s own limit', () => {
  it('seems to be over after a jump forward: the form is asked, and waited for', async ({ expect, onTestFinished }) => {
    const scene = await open(onTestFinished)
    const { wait, finish } = await webFormFlow.start(scene)
    scene.clock.jump(HOUR)
    const result = wait.result(LONG)
    await until(() => scene.count('webForms.get') > 3)
    expect(scene.waiter.inspect().waits).toBe(1)
    await finish()
    expect(await result).toMatchObject({ ok: true })
  })

  it('is looked at soon after a sleep in which the monotonic clock stood still', async ({ expect, onTestFinished }) => {
    const scene = await open(onTestFinished, { schedule: SLOW })
    const { wait } = await webFormFlow.start(scene)
    const result = wait.result({ timeoutMs: 5 * HOUR })
    await until(() => scene.waiter.inspect().waits === 1)
    await scene.sandbox.clock.advance(HOUR)
    // Only the wall clock went on; the waiter sees it with its next timer, within seconds.
    scene.clock.jump(HOUR)
    expect(await result).toMatchObject({ ok: false, phase: 'expired', status: 'EXPIRED' })
  })

  it('that passes while the wall clock stands an hour back is still found by polling', async ({ expect, onTestFinished }) => {
    const scene = await open(onTestFinished)
    const { wait } = await webFormFlow.start(scene)
    scene.clock.jump(-HOUR)
    const result = wait.result(LONG)
    await scene.sandbox.clock.advance(HOUR)
    expect(await result).toMatchObject({ ok: false, phase: 'expired' })
  })
})

describe.concurrent('a token that ended at the provider while the clock here says it has not', () => {
  it('is renewed after the 401 in the middle of the wait, which goes on', async ({ expect, onTestFinished }) => {
    const scene = await open(onTestFinished, { sandbox: { finapi: { userAccessTokensValidityPeriod: 3_600 } } })
    const { wait } = await backgroundUpdateFlow.start(scene)
    const result = wait.result(LONG)
    await until(() => scene.count('tasks.get') > 0)
    const tokens = scene.count('oauth.token')
    await scene.sandbox.clock.advance(2 * HOUR)
    expect(await result).toMatchObject({ ok: true, status: 'COMPLETED' })
    const refused = scene.sandbox.finapi.requests.filter((request) => request.operation === 'tasks.get' && request.status === 401)
    expect(refused).toHaveLength(1)
    expect(scene.count('oauth.token')).toBeGreaterThan(tokens)
  })
})
