import type { FailedPhase, TaskFailure } from './task-definition.ts'

/** What every result tells about the wait itself. */
export interface TaskResultDetails {
  /** The provider's own status value. */
  status: string
  /** Looks made for this wait. */
  polls: number
  /** Hints (callbacks, webhooks) that reached it. */
  hints: number
  /** What the looks showed and how often, e.g. `{ '200 pending': 3, '503': 1, '200 succeeded': 1 }`. */
  seen: Record<string, number>
}

/** How a task ended. A task that failed is a result, not an exception; `unwrapTaskResult` makes it one. */
export type TaskResult<Value = unknown> = (
  | { ok: true; phase: 'succeeded'; value: Value }
  | {
      ok: false
      phase: FailedPhase
      error: TaskFailure
      /** What the ended task made before it ended, if anything. */
      readonly partial?: Value | undefined
    }
) &
  TaskResultDetails
