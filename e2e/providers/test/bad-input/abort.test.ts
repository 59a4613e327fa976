import { getEventListeners } from 'node:events'
import { describe, it } from 'vitest'
import { createMemoryHintChannel, createMemoryPollBudget } from '@kit/core/waiter'
import type { HintChannel, PollBudget, TaskHandle } from '@kit/core/waiter'
import { NOTHING_LEFT, openQuickScene, QUICK } from '../../src/finapi-flows.ts'
import { rejection, until } from '../../src/finapi-scene.ts'
import type { FinapiScene, FinapiSceneOptions } from '../../src/finapi-scene.ts'

const TEST_BANK = { bank: { search: 'finAPI Test Bank' } }
const LONG = { timeoutMs: 15_000 }
const forever = new Promise<never>(() => undefined)

type Lane = FinapiScene & { readonly bankConnectionId: number }

/** Everything the flows wait for goes through here, before and after. */
class Points {
  listener: (name: string) => void = () => undefined

  async around<T>(name: string, work: () => Promise<T>): Promise<T> {
    this.listener(`before ${name}`)
    try {
      return await work()
    } finally {
      this.listener(`after ${name}`)
    }
  }

  options(): FinapiSceneOptions {
    const hints = createMemoryHintChannel()
    const budget = createMemoryPollBudget({ minIntervalMs: 20 })
    const point = (name: string): void => this.listener(name)
    return {
      client: {
        maxRetries: 1,
        hooks: {
          onRequest: ({ operation }) => point(`request ${operation}`),
          onResponse: ({ operation, status }) => point(`response ${operation} ${status}`),
          onRetry: ({ operation, reason }) => point(`retry ${operation} ${reason}`),
        },
        fetch: (input, init) => this.around('fetch', () => fetch(input, init)),
      },
      waiter: {
        hints: {
          put: (keys, hint) => this.around('put', () => hints.put(keys, hint)),
          read: (keys) => this.around('read', () => hints.read(keys)),
          subscribe: (listener) => this.around('subscribe', () => hints.subscribe(listener)),
        },
        budget: {
          reserve: (request) => this.around('reserve', () => budget.reserve(request)),
          pause: (account, ms) => this.around('pause', () => budget.pause(account, ms)),
        },
        clock: {
          now: () => Date.now(),
          monotonic: () => performance.now(),
          setTimer(callback, ms) {
            // A clock gives its timer back before anybody else runs.
            queueMicrotask(() => point('parked'))
            const timer = setTimeout(() => {
              point('woken')
              callback()
            }, ms)
            return { cancel: () => clearTimeout(timer) }
          },
        },
      },
    }
  }
}

/** An import whose looks meet a 401, a 502, a 429 and an unknown status before its callback ends it. */
async function importFlow(scene: FinapiScene, signal: AbortSignal, point: (name: string) => void): Promise<unknown> {
  const { faults } = scene.sandbox.finapi
  const operation = 'webForms.get'
  const wait = await scene.waiter.start('finapi.webForm', { account: scene.userId }, async ({ callbackUrl }) => {
    point('create')
    return await scene.user.webForms.createBankConnectionImport({ ...TEST_BANK, callbacks: { finalised: callbackUrl } }, { signal })
  })
  // All three are one look: the token is renewed, the 502 is repeated, and then no repetition is left.
  faults.response({ operation, status: 401 })
  faults.response({ operation, status: 502, body: '<html>', retryAfter: '0' })
  faults.response({ operation, status: 429, retryAfter: '0' })
  faults.response({ operation, status: 200, body: JSON.stringify({ ...wait.task, status: 'SOMETHING_NEW' }) })
  let finished = false
  return await wait.result({
    ...LONG,
    signal,
    onProgress({ status }) {
      point(`progress ${status}`)
      if (finished || status === 'SOMETHING_NEW') return
      finished = true
      scene.sandbox.finapi.forms.complete(wait.task?.id ?? '').catch(() => undefined)
    },
  })
}

/** A background update that needs somebody. */
async function updateFlow(scene: Lane, signal: AbortSignal, point: (name: string) => void): Promise<unknown> {
  const { finapi, clock } = scene.sandbox
  finapi.tasks.scenario({ next: 'needs-web-form', afterMs: 0 })
  const wait = await scene.waiter.start('finapi.backgroundUpdate', { account: scene.userId }, async ({ callbackUrl }) => {
    point('create')
    return await scene.user.tasks.createBackgroundUpdate(
      { bankConnectionId: scene.bankConnectionId, importNewAccountsMode: 'SKIP', callbacks: { finalised: callbackUrl, webFormRequired: callbackUrl } },
      { signal },
    )
  })
  return await wait.result({
    ...LONG,
    signal,
    onActionRequired(action) {
      point('action')
      const complete = async (): Promise<void> => {
        await finapi.forms.complete(action.url.split('/').at(-1) ?? '')
        await clock.advance(10_000)
      }
      complete().catch(() => undefined)
    },
    onProgress: ({ status }) => point(`progress ${status}`),
  })
}

type RunFlow = (scene: Lane, signal: AbortSignal, point: (name: string) => void) => Promise<unknown>
const flows: [name: string, flow: RunFlow, points: string[]][] = [
  [
    'an import',
    importFlow,
    [
      'create',
      'request webForms.createBankConnectionImport',
      'response webForms.createBankConnectionImport 201',
      'before subscribe',
      'after subscribe',
      'before read',
      'after read',
      'parked',
      'woken',
      'before reserve',
      'after reserve',
      'request webForms.get',
      'before fetch',
      'after fetch',
      'response webForms.get 401',
      'retry webForms.get authorization',
      'request oauth.token',
      'response oauth.token 200',
      'response webForms.get 502',
      'retry webForms.get status',
      'response webForms.get 429',
      'before pause',
      'after pause',
      'response webForms.get 200',
    ],
  ],
  [
    'a background update',
    updateFlow,
    [
      'create',
      'request tasks.createBackgroundUpdate',
      'response tasks.createBackgroundUpdate 201',
      'request tasks.get',
      'response tasks.get 200',
      'request webForms.get',
      'response webForms.get 200',
      'action',
      'progress NOT_YET_OPENED',
      'before put',
      'after put',
    ],
  ],
]

async function openLane(onTestFinished: (close: () => Promise<void>) => unknown, points: Points): Promise<Lane> {
  const scene = await openQuickScene(onTestFinished, { ...points.options(), schedule: { ...QUICK, firstDelayMs: 5 } })
  const form = await scene.user.webForms.createBankConnectionImport(TEST_BANK)
  await scene.sandbox.finapi.forms.complete(form.id)
  const { payload } = await scene.user.webForms.get(form.id)
  await scene.sandbox.clock.advance(10_000)
  return { ...scene, bankConnectionId: payload.bankConnectionId ?? 0 }
}

const LANES = 4

describe('an abort at every await', () => {
  it.concurrent.for(flows)('of %s rejects with its reason and leaves nothing', { timeout: 60_000 }, async ([, flow, mustMeet], { expect, onTestFinished }) => {
    const targets: { name: string; occurrence: number; later: boolean }[] = []
    const met = new Set<string>()

    /** Runs the flow once, aborted at the target; gives how often each point was passed. */
    const run = async (scene: Lane, points: Points, target?: (typeof targets)[number]): Promise<Map<string, number>> => {
      const passed = new Map<string, number>()
      const controller = new AbortController()
      const reason = { target }
      const point = (name: string): void => {
        const before = passed.get(name) ?? 0
        passed.set(name, before + 1)
        if (name !== target?.name || before !== target.occurrence) return
        if (target.later) setImmediate(() => controller.abort(reason))
        else controller.abort(reason)
      }
      points.listener = point
      const outcome = await flow(scene, controller.signal, point).then(
        (value) => ({ value, aborted: controller.signal.aborted }),
        (error: unknown) => ({ error, aborted: controller.signal.aborted }),
      )
      points.listener = () => undefined
      const where = JSON.stringify(target)
      expect(scene.waiter.inspect(), where).toEqual(NOTHING_LEFT)
      expect(getEventListeners(controller.signal, 'abort'), where).toEqual([])
      if (outcome.aborted) expect('error' in outcome && outcome.error === reason, where).toBe(true)
      else expect(outcome, where).toMatchObject({ value: { ok: true, status: 'COMPLETED' } })
      if (outcome.aborted && target !== undefined) met.add(target.name)
      await settleProvider(scene)
      return passed
    }
    const lane = async (first: boolean): Promise<void> => {
      const points = new Points()
      const scene = await openLane(onTestFinished, points)
      if (first) {
        for (const [name, count] of await run(scene, points)) {
          for (const occurrence of count > 1 ? [0, 1] : [0]) targets.push({ name, occurrence, later: false }, { name, occurrence, later: true })
        }
        await Promise.all(Array.from({ length: LANES }, () => lane(false)))
        return
      }
      for (let target = targets.pop(); target !== undefined; target = targets.pop()) await run(scene, points, target)
    }
    await lane(true)
    expect(mustMeet.filter((name) => !met.has(name))).toEqual([])
  })
})

/** Ends what an aborted flow left at the provider. */
async function settleProvider({ sandbox }: FinapiScene): Promise<void> {
  sandbox.finapi.faults.clear()
  await sandbox.clock.advance(30 * 60_000)
}

interface Hanging {
  readonly name: string
  readonly options?: FinapiSceneOptions
  /** What hangs when the wait begins. */
  prepare?(scene: FinapiScene): void
  /** Holds once the wait hangs where it should. */
  ready(scene: FinapiScene): boolean
}

const neverHints = (over: Partial<HintChannel>): HintChannel => {
  const hints = createMemoryHintChannel()
  return { put: hints.put.bind(hints), read: hints.read.bind(hints), subscribe: hints.subscribe.bind(hints), ...over }
}
const neverBudget: PollBudget = { reserve: () => forever, pause: async () => undefined }
const operation = 'webForms.get'
const waiting = (scene: FinapiScene): boolean => scene.waiter.inspect().waits === 1

const hanging: Hanging[] = [
  { name: 'parked for ten minutes', options: { schedule: { firstDelayMs: 600_000, firstDelayWithCallbackMs: 600_000 } }, ready: waiting },
  {
    name: 'a look that is not answered',
    prepare: ({ sandbox }) => sandbox.finapi.faults.response({ operation, delayMs: 60_000, count: 9 }),
    ready: waiting,
  },
  {
    name: 'a token request that is not answered',
    prepare({ sandbox }) {
      sandbox.finapi.faults.response({ operation, status: 401 })
      sandbox.finapi.faults.response({ operation: 'oauth.token', delayMs: 60_000, count: 9 })
    },
    ready: (scene) => scene.count(operation) > 0,
  },
  {
    name: 'the pause of the client before it repeats',
    options: { client: { maxRetries: 2 } },
    prepare: ({ sandbox }) => sandbox.finapi.faults.response({ operation, status: 503, retryAfter: '30' }),
    ready: (scene) => scene.count(operation) > 0,
  },
  {
    name: 'the pause after a 429 for 10 h',
    prepare: ({ sandbox }) => sandbox.finapi.faults.response({ operation, status: 429, retryAfter: '36000' }),
    ready: (scene) => scene.count(operation) > 0,
  },
  { name: 'a budget that does not answer', options: { waiter: { budget: neverBudget } }, ready: waiting },
  { name: 'a hint store that cannot be subscribed to', options: { waiter: { hints: neverHints({ subscribe: () => forever }) } }, ready: waiting },
  { name: 'a hint store that cannot be read', options: { waiter: { hints: neverHints({ read: () => forever }) } }, ready: waiting },
]

describe.concurrent.each(hanging)('an abort in $name', ({ options, prepare, ready }) => {
  it.for(['result', 'next', 'pollOnce', 'resume'] as const)('of %s rejects with its reason and leaves nothing', async (method, { expect, onTestFinished }) => {
    const scene = await openQuickScene(onTestFinished, options)
    const wait = await scene.waiter.start('finapi.webForm', { account: scene.userId }, ({ callbackUrl }) =>
      scene.user.webForms.createBankConnectionImport({ ...TEST_BANK, callbacks: { finalised: callbackUrl } }),
    )
    prepare?.(scene)
    const controller = new AbortController()
    const { signal } = controller
    const handle = wait.handle as TaskHandle<'finapi.webForm'>
    let settled = false
    const running = rejection(
      {
        result: () => wait.result({ ...LONG, signal }),
        next: async () => {
          // The first phases are steps of their own.
          for (;;) await wait.next({ ...LONG, signal })
        },
        pollOnce: async () => {
          for (;;) {
            const once = await scene.waiter.pollOnce(handle, { signal })
            if (once.done) return once
            // What an engine does between two looks.
            await new Promise((resolve, reject) => {
              signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
              setTimeout(resolve, Math.max(once.notBefore.getTime() - Date.now(), 0)).unref()
            })
          }
        },
        resume: () => scene.waiter.resume(handle.serialize()).result({ ...LONG, signal }),
      }[method](),
    ).finally(() => (settled = true))
    await until(() => method === 'pollOnce' || ready(scene))
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(settled).toBe(false)
    const reason = new Error('enough')
    controller.abort(reason)
    expect(await running).toBe(reason)
    expect(scene.waiter.inspect()).toEqual(NOTHING_LEFT)
    if (method !== 'pollOnce') expect(getEventListeners(signal, 'abort')).toEqual([])
  })
})

describe.concurrent('an abort', () => {
  it('before the wait begins makes no request at all, and keeps any reason', async ({ expect, onTestFinished }) => {
    const scene = await openQuickScene(onTestFinished)
    const form = await scene.user.webForms.createBankConnectionImport(TEST_BANK)
    const wait = await scene.waiter.start('finapi.webForm', { account: scene.userId }, async () => form)
    for (const reason of ['text', 0, null, { a: 1 }, new Error('x')]) {
      const signal = AbortSignal.abort(reason)
      expect(await settledWith(wait.result({ ...LONG, signal }))).toEqual({ error: reason })
      expect(await settledWith(wait.next({ ...LONG, signal }))).toEqual({ error: reason })
      expect(await settledWith(scene.waiter.pollOnce(wait.handle, { signal }))).toEqual({ error: reason })
      expect(await settledWith(scene.user.webForms.wait(form.id, { ...LONG, signal }))).toEqual({ error: reason })
    }
    expect(scene.count(operation)).toBe(0)
    expect(scene.waiter.inspect()).toEqual(NOTHING_LEFT)
  })

  it('by AbortSignal.timeout has its TimeoutError', async ({ expect, onTestFinished }) => {
    const scene = await openQuickScene(onTestFinished)
    const form = await scene.user.webForms.createBankConnectionImport(TEST_BANK)
    const signal = AbortSignal.timeout(50)
    expect(await rejection(scene.user.webForms.wait(form.id, { ...LONG, signal }))).toBe(signal.reason)
    expect((signal.reason as Error).name).toBe('TimeoutError')
  })

  it('of one of two who wait for a task leaves the other one its end', async ({ expect, onTestFinished }) => {
    const scene = await openQuickScene(onTestFinished)
    const wait = await scene.waiter.start('finapi.webForm', { account: scene.userId }, () => scene.user.webForms.createBankConnectionImport(TEST_BANK))
    const controller = new AbortController()
    const one = rejection(wait.result({ ...LONG, signal: controller.signal }))
    const other = wait.result(LONG)
    // The look both share is on its way.
    scene.sandbox.finapi.faults.response({ operation, delayMs: 100 })
    await until(() => scene.waiter.inspect().waits === 2)
    await new Promise((resolve) => setTimeout(resolve, 40))
    controller.abort('enough')
    expect(await one).toBe('enough')
    expect(scene.waiter.inspect().waits).toBe(1)
    await scene.sandbox.finapi.forms.complete(wait.task?.id ?? '')
    expect(await other).toMatchObject({ ok: true })
  })

  it('by close ends every wait with its own code', async ({ expect, onTestFinished }) => {
    const scene = await openQuickScene(onTestFinished)
    const wait = await scene.waiter.start('finapi.webForm', { account: scene.userId }, () => scene.user.webForms.createBankConnectionImport(TEST_BANK))
    const results = [rejection(wait.result(LONG)), rejection(wait.next({ timeoutMs: 15_000 }).then(() => wait.next(LONG)))]
    await until(() => scene.count(operation) > 0)
    await scene.waiter.close()
    for (const result of results) expect(await result).toMatchObject({ code: 'closed' })
    expect(scene.waiter.inspect()).toEqual(NOTHING_LEFT)
  })
})

async function settledWith(promise: PromiseLike<unknown>): Promise<{ value: unknown } | { error: unknown }> {
  try {
    return { value: await promise }
  } catch (error) {
    return { error }
  }
}
