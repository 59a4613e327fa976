import { InvalidArgumentError } from '../../errors/invalid-argument-error.ts'
import type { TaskPhase } from '../../waiter/task-definition.ts'
import { TaskHandle } from '../../waiter/task-handle.ts'
import type { TaskResult } from '../../waiter/task-result.ts'
import type { Wait, WaitOptions } from '../../waiter/task-waiter.ts'
import type { Engine } from './engine.ts'
import type { WaitRecord } from './wait-record.ts'

/** What `start` and `resume` give. */
export class TaskWait implements Wait {
  readonly #engine: Engine
  readonly #record: WaitRecord
  readonly #created: unknown

  constructor(engine: Engine, record: WaitRecord, created: unknown) {
    this.#engine = engine
    this.#record = record
    this.#created = created
  }

  // Accessors, so that printing a wait does not print the task: its id may be a credential.
  get task(): unknown {
    return this.#created
  }

  get handle(): TaskHandle {
    return new TaskHandle(this.#record.content)
  }

  result(options: WaitOptions): Promise<TaskResult> {
    return this.#wait('result', options) as Promise<TaskResult>
  }

  next(options: WaitOptions): Promise<TaskPhase> {
    return this.#wait('next', options) as Promise<TaskPhase>
  }

  #wait(mode: 'result' | 'next', options: WaitOptions): Promise<unknown> {
    const { timeoutMs } = options
    const usable = typeof timeoutMs === 'number' && timeoutMs > 0 && Number.isFinite(timeoutMs)
    if (usable) return this.#engine.wait(mode, this.#record, options)
    return Promise.reject(
      new InvalidArgumentError('timeoutMs must be a number of milliseconds above 0: every wait needs a limit', { argument: 'timeoutMs' }),
    )
  }
}
