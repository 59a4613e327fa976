import { ApiError, AuthenticationError, RateLimitError } from '@kit/core'
import { createFakeClock } from '@kit/core/testing'
import type { FakeClock } from '@kit/core/testing'
import type { TaskDefinition, TaskPhase, TaskWaiterOptions, WaitWarning } from '@kit/core/waiter'
import { createTaskWaiter } from '@kit/core/waiter'

export interface Created {
  id: string
  expiresAt?: Date
  callbackUrl?: string | undefined
}

export interface Look {
  id: string
  account: string
  at: number
  signal: AbortSignal
}

export type Answer = TaskPhase<string, { url: string }> | Error | ((look: Look) => Promise<TaskPhase<string, { url: string }>>)

export type JobDefinition = TaskDefinition<'test.job', Created, TaskPhase<string, { url: string }>, string, { url: string }>

export const pending: TaskPhase<string, { url: string }> = { phase: 'pending', status: 'RUNNING', known: true }
export const succeeded: TaskPhase<string, { url: string }> = { phase: 'succeeded', status: 'DONE', value: 'value' }

/** A provider whose answers a test sets, with a record of every look. */
export class Provider {
  readonly looks: Look[] = []
  readonly answers = new Map<string, Answer>()
  answer: Answer = pending
  readonly clock: FakeClock

  constructor(clock: FakeClock) {
    this.clock = clock
  }

  definition(extra: Partial<JobDefinition> = {}): JobDefinition {
    return {
      name: 'test.job',
      idOf: (created) => created.id,
      expiresAtOf: (created) => created.expiresAt,
      idOfCallback: (body) => (typeof body === 'object' && body !== null && 'id' in body ? String(body.id) : undefined),
      classify: (state) => state,
      retrieve: async (id, { account, signal }) => {
        const look: Look = { id, account, at: this.clock.monotonic(), signal }
        this.looks.push(look)
        const answer = this.answers.get(id) ?? this.answer
        if (answer instanceof Error) throw answer
        return typeof answer === 'function' ? answer(look) : answer
      },
      ...extra,
    }
  }
}

export const BASE_URL = 'https://app.example/callbacks'

export interface Bench {
  clock: FakeClock
  provider: Provider
  warnings: WaitWarning[]
  waiter: ReturnType<typeof createTaskWaiter<[JobDefinition]>>
  start: (id?: string) => ReturnType<Bench['waiter']['start']>
  callback: (url: string | undefined, body?: unknown) => Promise<Response>
}

export function bench(options: Partial<TaskWaiterOptions> & { definition?: Partial<JobDefinition>; polled?: boolean } = {}): Bench {
  const clock = createFakeClock()
  const provider = new Provider(clock)
  const warnings: WaitWarning[] = []
  const { definition, polled, tasks: _tasks, ...rest } = options
  const waiter = createTaskWaiter({
    clock,
    random: () => 0.5,
    onWarning: (warning) => warnings.push(warning),
    ...(polled ? {} : { callback: { baseUrl: BASE_URL, secret: 'a-secret-of-the-test' } }),
    ...rest,
    tasks: [provider.definition(definition)],
  })
  return {
    clock,
    provider,
    warnings,
    waiter,
    start: (id = 'task-1') => waiter.start('test.job', { account: 'acc' }, async ({ callbackUrl }) => ({ id, callbackUrl })),
    callback: (url, body = { status: 'whatever' }) =>
      waiter.handleCallback(new Request(url!, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) })),
  }
}

export const idle = { waits: 0, timers: 0, subscriptions: 0 } as const

const fields = { provider: 'test', operation: 'jobs.get', method: 'GET', path: '/jobs/{id}', retryable: false, attempts: 1 }

export function apiError(status: number): ApiError {
  return new ApiError(`answered ${status}`, { ...fields, status })
}

export function unauthorized(): AuthenticationError {
  return new AuthenticationError('not accepted', { ...fields, status: 401 })
}

export function rateLimited(retryAfterMs?: number): RateLimitError {
  return new RateLimitError('too many', { ...fields, status: 429, retryAfterMs })
}

export interface Tracked<T> {
  state: 'pending' | 'resolved' | 'rejected'
  value: T
  error: unknown
}

/** A promise's state without waiting for it. */
export function track<T>(promise: Promise<T>): Tracked<T> {
  const tracked: Tracked<T> = { state: 'pending', value: undefined as T, error: undefined }
  promise.then(
    (value) => Object.assign(tracked, { state: 'resolved', value }),
    (error: unknown) => Object.assign(tracked, { state: 'rejected', error }),
  )
  return tracked
}
