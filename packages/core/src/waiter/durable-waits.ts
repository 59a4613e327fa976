import type { KitError } from '../errors/kit-error.ts'
import type { HintChannel } from './hint-channel.ts'
import type { TaskHandle } from './task-handle.ts'
import type { TaskResult } from './task-result.ts'
import type { TaskWaiter } from './task-waiter.ts'

/**
 * How a durable wait ended: with the task's result, or with the error that `wait.result()` would reject with: `WaitTimeoutError`
 * after its deadline, `TaskNotFoundError`, `AuthenticationError`, or an `ApiError` of status 403.
 */
export type DurableWaitEnd<Value = unknown> =
  | { readonly kind: 'result'; readonly handle: TaskHandle; readonly result: TaskResult<Value> }
  | { readonly kind: 'error'; readonly handle: TaskHandle; readonly error: KitError }

/** What {@link DurableWaits.start} needs. */
export interface DurableWaitsRun {
  /** Looks at the tasks. Give it `hints` of the durable waits, so that callbacks and webhooks wake the jobs. */
  readonly waiter: Pick<TaskWaiter, 'pollOnce' | 'hintKeys'>
  /**
   * Told how each wait ended, at least once: a process may die between your effect and the note of it, so make it idempotent by
   * `end.handle.waitId`. What it throws makes it come again.
   */
  readonly onEnd: (end: DurableWaitEnd) => unknown
}

/**
 * Waits that live in a queue and outlive every process: each is a job that looks at its task, sleeps, and is woken by a hint. Made by
 * `@kit/bullmq` and `@kit/pg-boss`.
 */
export interface DurableWaits<ParkOptions = unknown> {
  /** The channel to give to the waiter: it stores a hint in the channel you gave, then wakes the jobs it belongs to. */
  readonly hints: HintChannel
  /**
   * Lets a wait go on in the queue. Once this resolves it survives the loss of the process. Parking the same wait again is harmless.
   *
   * @throws StoreUnavailableError when the queue did not take it
   */
  park(handle: TaskHandle, options?: { readonly deadline?: Date | undefined } & ParkOptions): Promise<void>
  /** Forgets a wait; the task goes on at the provider. `false`: there is no such wait, or it is being looked at right now. */
  cancel(waitId: string): Promise<boolean>
  /** Begins to work on the waits in this process. */
  start(run: DurableWaitsRun): Promise<void>
  /** Ends the work here; looks under way are finished first. The waits stay in the queue. */
  close(): Promise<void>
}
