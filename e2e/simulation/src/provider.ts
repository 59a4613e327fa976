import { ApiError, ConnectionError, RateLimitError } from '@kit/core'
import type { TaskPhase } from '@kit/core/waiter'
import type { Chance } from './chance.ts'
import { EPOCH } from './computer.ts'
import type { WorldTime } from './world-time.ts'

export type Kind = 'sim.task' | 'sim.form' | 'sim.transfer'
export type Ending = 'succeeded' | 'failed' | 'expired'

/** A task as the provider has it. Times are of the world. */
export interface ProviderTask {
  readonly id: string
  readonly kind: Kind
  readonly account: string
  readonly createdAt: number
  /** Before this its own reads answer 404. */
  readonly visibleAt: number
  /** A form opens before the end. */
  readonly actionAt: number | undefined
  readonly endsAt: number
  readonly ending: Ending
  readonly callbackUrl: string | undefined
}

/** What a look shows. */
export interface TaskState {
  readonly id: string
  readonly status: 'RUNNING' | 'WEB_FORM_REQUIRED' | 'COMPLETED' | 'FAILED' | 'EXPIRED'
  readonly expiresAt: number | undefined
}

export type Arrival = 'answered' | 'refused'

export interface ProviderOptions {
  readonly world: WorldTime
  readonly chance: Chance
  /** Looks an account may make in any second; more is answered 429. */
  readonly limitPerSecond: number
  /** How many single answers are 5xx. */
  readonly flaky: number
}

const FORM_LIVES_MS = 20 * 60_000
const CALL = { provider: 'sim', operation: 'tasks.get', method: 'GET', path: '/tasks/{id}', retryable: true, attempts: 1 }

/** What its status means to a waiter. */
export function classify({ id, status, expiresAt }: TaskState): TaskPhase<string, string> {
  const expires = expiresAt === undefined ? {} : { expiresAt: new Date(EPOCH + expiresAt) }
  switch (status) {
    case 'RUNNING':
      return { phase: 'pending', status, known: true, ...expires }
    case 'WEB_FORM_REQUIRED':
      return { phase: 'action_required', status, action: id, actionKey: id, ...expires }
    case 'COMPLETED':
      return { phase: 'succeeded', status, value: `value of ${id}` }
    case 'FAILED':
      return { phase: 'failed', status, error: { code: `code of ${id}` } }
    case 'EXPIRED':
      return { phase: 'expired', status, error: { code: `code of ${id}` } }
  }
}

/** The provider: tasks that change with time, and answers that are not always the state of the task. */
export class Provider {
  readonly tasks = new Map<string, ProviderTask>()
  /** When it last answered everybody with an error. */
  troubleUntil = -Infinity
  requests = 0
  tooMany = 0
  readonly #options: ProviderOptions
  readonly #recent = new Map<string, number[]>()
  #outage: { readonly until: number; readonly kind: 'errors' | 'too_many' } | undefined

  constructor(options: ProviderOptions) {
    this.#options = options
  }

  create(task: ProviderTask): void {
    this.tasks.set(task.id, task)
  }

  /** From now on everybody gets errors, or is told to come later. */
  outage(ms: number, kind: 'errors' | 'too_many'): void {
    const until = this.#options.world.now + ms
    this.#outage = { until, kind }
    this.troubleUntil = Math.max(this.troubleUntil, until)
  }

  /** A look arrives. Throws what a client throws for the answer. */
  look(id: string, account: string): TaskState {
    const { world, chance, limitPerSecond, flaky } = this.#options
    const { now } = world
    this.requests++
    const recent = (this.#recent.get(account) ?? []).filter((at) => at > now - 1_000)
    this.#recent.set(account, [...recent, now])
    if (recent.length >= limitPerSecond) {
      this.tooMany++
      throw rateLimited(2_000)
    }
    if (this.#outage && now < this.#outage.until) {
      if (this.#outage.kind === 'errors') throw failed(chance.pick([500, 502, 503]))
      throw rateLimited(chance.happens(0.2) ? undefined : chance.between(0, 30) * 1_000)
    }
    if (chance.happens(flaky)) throw failed(503)
    const task = this.tasks.get(id)
    if (!task || task.account !== account || now < task.visibleAt) throw failed(404)
    return { id, status: statusOf(task, now), expiresAt: expiresAt(task) }
  }
}

export function statusOf(task: ProviderTask, now: number): TaskState['status'] {
  if (now >= task.endsAt) return task.ending === 'succeeded' ? 'COMPLETED' : task.ending === 'failed' ? 'FAILED' : 'EXPIRED'
  return task.actionAt !== undefined && now >= task.actionAt ? 'WEB_FORM_REQUIRED' : 'RUNNING'
}

export function unreachable(sent: boolean): ConnectionError {
  return new ConnectionError('The provider could not be reached', { ...CALL, sent })
}

function expiresAt(task: ProviderTask): number | undefined {
  if (task.actionAt === undefined) return undefined
  return task.ending === 'expired' ? task.endsAt : task.actionAt + FORM_LIVES_MS
}

function failed(status: number): ApiError {
  return new ApiError(`The provider answered ${status}`, { ...CALL, status })
}

function rateLimited(retryAfterMs: number | undefined): RateLimitError {
  return new RateLimitError('The provider answered 429', { ...CALL, status: 429, retryAfterMs })
}
