import type { PollLane } from './poll-budget.ts'
import type { PollSchedule, SucceededPhase, TaskPhase, UnsuccessfulPhase } from './task-definition.ts'

/** A phase that ends a wait. */
export type FinalPhase<Value = unknown> = SucceededPhase<Value> | UnsuccessfulPhase<Value>

/** Why a look showed nothing, or showed that there is nothing to wait for. */
export type FetchErrorKind = 'unavailable' | 'rate_limited' | 'unauthorized' | 'forbidden' | 'not_found' | 'gone'

/** How a wait ends. */
export type WaitOutcome =
  | { readonly kind: 'final'; readonly phase: FinalPhase }
  | { readonly kind: 'timed_out' }
  | { readonly kind: 'not_found'; readonly seenBefore: boolean }
  | { readonly kind: 'error'; readonly error: unknown }
  | { readonly kind: 'aborted'; readonly reason: unknown }

/**
 * Everything the reducer knows about one wait. Times are milliseconds of a monotonic clock, except `expiresAt` (wall clock).
 *
 * `parked`: until `dueAt`; `asking`: wants a look, which the budget has not allowed yet; `looking`: a look is under way.
 */
export interface WaitState {
  readonly status: 'parked' | 'asking' | 'looking' | 'settled'
  readonly schedule: PollSchedule
  /** Is a callback or webhook expected? Looks are rarer then. */
  readonly withCallback: boolean
  /** Is the task's id known? Without it there is nothing to look at. */
  readonly bound: boolean
  /** The id comes from a callback and no look has confirmed it yet. */
  readonly tentative: boolean
  readonly deadlineAt: number
  /** When the look under way, or the last one, began; `-Infinity` before the first. */
  readonly lookAt: number
  /** The last scheduled look; a hint may still cause a later one. */
  readonly lastLookAt: number
  /** Until then a 404 of a task that was never seen means "not visible yet". */
  readonly graceUntil: number
  readonly dueAt: number
  readonly lane: PollLane
  /** Until then the budget has refused a confirmation. */
  readonly deniedUntil: number
  /** The delay last used, before jitter; 0 before the first. */
  readonly delayMs: number
  /** Looks in a row that showed nothing. */
  readonly errors: number
  /** A hint has come since the last look began. */
  readonly hinted: boolean
  /** The deadline passed while a look was under way: its answer decides. */
  readonly expired: boolean
  /** The deadline passed unnoticed (the machine slept): one more look decides. */
  readonly rechecking: boolean
  /** Has the provider ever shown this task to this wait? */
  readonly seenBefore: boolean
  readonly phase: TaskPhase | undefined
  /** Wall-clock time of the provider's own limit. */
  readonly expiresAt: number | undefined
  /** When to look right after it. */
  readonly confirmExpiryAt: number | undefined
  /** The keys of the actions reported so far. */
  readonly actionKeys: readonly string[]
  readonly polls: number
  readonly hints: number
  /** Events that came after the end. */
  readonly ignored: number
  /** What the looks showed, and how often. */
  readonly seen: Readonly<Record<string, number>>
}

/** Every event carries `at`: now, on the monotonic clock. `random` is from 0 to below 1. */
export type WaitEvent =
  | { readonly type: 'started'; readonly at: number; readonly wall: number; readonly random: number }
  | { readonly type: 'bound'; readonly at: number }
  | { readonly type: 'hinted'; readonly at: number }
  | { readonly type: 'due'; readonly at: number; readonly random: number }
  | { readonly type: 'fetching'; readonly at: number }
  | { readonly type: 'response'; readonly at: number; readonly wall: number; readonly random: number; readonly phase: TaskPhase }
  | {
      readonly type: 'fetchError'
      readonly at: number
      readonly random: number
      readonly kind: FetchErrorKind
      /** The name in the histogram, e.g. `503`. */
      readonly label: string
      readonly retryAfterMs?: number | undefined
      readonly error?: unknown
    }
  | { readonly type: 'budgetDenied'; readonly at: number; readonly waitMs: number }
  | { readonly type: 'clockGap'; readonly at: number; readonly wall: number; readonly random: number }
  | { readonly type: 'deadline'; readonly at: number }
  | { readonly type: 'aborted'; readonly at: number; readonly reason: unknown }

/** What the reducer wants done, in this order. */
export type Effect =
  | { readonly type: 'fetch'; readonly lane: PollLane }
  | { readonly type: 'parkUntil'; readonly at: number }
  | { readonly type: 'checkHint' }
  | { readonly type: 'unbind' }
  | { readonly type: 'progress'; readonly phase: TaskPhase }
  | { readonly type: 'action'; readonly phase: Extract<TaskPhase, { phase: 'action_required' }> }
  | { readonly type: 'settle'; readonly outcome: WaitOutcome }
  | { readonly type: 'warn'; readonly code: 'unknown_status' | 'task_id_rejected'; readonly status?: string | undefined }
