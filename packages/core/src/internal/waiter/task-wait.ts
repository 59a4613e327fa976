import { InvalidArgumentError } from '../../errors/invalid-argument-error.ts'
import type { TaskPhase } from '../../waiter/task-definition.ts'
import type { TaskHandleContent } from '../../waiter/task-handle.ts'
import { TaskHandle } from '../../waiter/task-handle.ts'
import type { TaskResult } from '../../waiter/task-result.ts'
import type { Wait, WaitOptions } from '../../waiter/task-waiter.ts'
import type { KnownTask } from './known-task.ts'
import type { TaskLooks } from './task-looks.ts'
import type { WaitEnd } from './wait-end.ts'

/** Near the times that are kept: a small whole number is not a heap object. */
const EPOCH = Date.now()
const NO_KEYS: readonly string[] = []

/** What most waits do not have, or not at first. */
class More {
  expiresAt: number | undefined
  end: WaitEnd | undefined
  looks: TaskLooks | undefined
  stepFrom: string | undefined
  stepActions: readonly string[] = NO_KEYS
}

/** What `start` and `resume` give, and what the calls on it share. */
export class TaskWait implements Wait {
  readonly #known: KnownTask
  readonly #waitId: string
  readonly #account: string
  readonly #createdAt: number | undefined
  readonly #created: unknown
  #id: string | undefined
  #more: More | undefined

  constructor(known: KnownTask, content: TaskHandleContent, created?: unknown) {
    this.#known = known
    this.#waitId = content.waitId
    this.#account = content.account
    this.#createdAt = content.createdAt === undefined ? undefined : content.createdAt - EPOCH
    this.#created = created
    this.#id = content.id
    this.#more = undefined
    if (content.expiresAt !== undefined) this.own().expiresAt = content.expiresAt
  }

  // Accessors, so that printing a wait does not print the task: its id may be a credential.
  get task(): unknown {
    return this.#created
  }

  get handle(): TaskHandle {
    return new TaskHandle(this.content)
  }

  get content(): TaskHandleContent {
    return {
      task: this.#known.definition.name,
      waitId: this.#waitId,
      account: this.#account,
      id: this.#id,
      createdAt: this.createdAt,
      expiresAt: this.expiresAt,
      withCallback: this.#known.withCallback,
    }
  }

  get known(): KnownTask {
    return this.#known
  }

  get waitId(): string {
    return this.#waitId
  }

  /** The account whose task it is. */
  get owner(): string {
    return this.#account
  }

  /** The task's id; missing when the answer of the create call was lost and no callback has told it. */
  get id(): string | undefined {
    return this.#id
  }

  set id(value: string | undefined) {
    this.#id = value
  }

  get createdAt(): number | undefined {
    return this.#createdAt === undefined ? undefined : this.#createdAt + EPOCH
  }

  get expiresAt(): number | undefined {
    return this.#more?.expiresAt
  }

  get end(): WaitEnd | undefined {
    return this.#more?.end
  }

  set end(value: WaitEnd | undefined) {
    this.own().end = value
  }

  /** The looks of the last call: they know when they looked, and what they saw. */
  get looks(): TaskLooks | undefined {
    return this.#more?.looks
  }

  set looks(value: TaskLooks | undefined) {
    this.own().looks = value
  }

  /** The actions `next` has reported. */
  get stepActions(): readonly string[] {
    return this.#more?.stepActions ?? NO_KEYS
  }

  /** Names the wait in a warning. */
  get about(): { task: string; waitId: string } {
    return { task: this.#known.definition.name, waitId: this.#waitId }
  }

  /** True when the phase is not the one `next` gave before. */
  step(phase: TaskPhase, actionKeys: readonly string[]): boolean {
    const more = this.own()
    const key = JSON.stringify([phase.phase, phase.status, phase.phase === 'action_required' ? phase.actionKey : ''])
    if (key === more.stepFrom) return false
    more.stepFrom = key
    more.stepActions = actionKeys
    return true
  }

  result(options: WaitOptions): Promise<TaskResult> {
    return this.begin('result', options) as Promise<TaskResult>
  }

  next(options: WaitOptions): Promise<TaskPhase> {
    return this.begin('next', options) as Promise<TaskPhase>
  }

  // TypeScript's `private` for methods: one of the language would cost each instance a field.
  private begin(mode: 'result' | 'next', options: WaitOptions): Promise<unknown> {
    const { timeoutMs } = options
    const usable = typeof timeoutMs === 'number' && timeoutMs > 0 && Number.isFinite(timeoutMs)
    if (usable) return this.#known.engine.wait(mode, this, options)
    return Promise.reject(
      new InvalidArgumentError('timeoutMs must be a number of milliseconds above 0: every wait needs a limit', { argument: 'timeoutMs' }),
    )
  }

  private own(): More {
    return (this.#more ??= new More())
  }
}
