import type { AnyKitEvent, Verified } from '../events/index.ts'

/** Why a task did not succeed, in the provider's words. */
export interface TaskFailure {
  /** The provider's own code. */
  code?: string | undefined
  /** The provider's own text; it may hold personal data. */
  message?: string | undefined
}

/** The endings of a task that are not success. */
export type FailedPhase = 'failed' | 'aborted' | 'canceled' | 'expired'

/** Still going on. */
export interface PendingPhase {
  phase: 'pending'
  /** The provider's own status value. */
  status: string
  /** False when the status is one this version of Kit does not know: it is waited for, with a warning. */
  known: boolean
  /** When the provider will give up by itself; the waiter looks once more right after it. */
  expiresAt?: Date | undefined
  /** The provider's wish for the pause before the next look. */
  retryAfterMs?: number | undefined
  /** Share done, 0 to 1. */
  progress?: number | undefined
}

/** Somebody has to do something; not an ending. */
export interface ActionRequiredPhase<Action = unknown> {
  phase: 'action_required'
  /** The provider's own status value. */
  status: string
  /** What has to be done, e.g. a URL to open. */
  action: Action
  /** The same key means the same action; each is reported once. */
  actionKey: string
  /** When the provider will give up by itself. */
  expiresAt?: Date | undefined
}

/** The ending with a value. */
export interface SucceededPhase<Value = unknown> {
  phase: 'succeeded'
  /** The provider's own status value. */
  status: string
  value: Value
}

/** An ending without success. */
export interface UnsuccessfulPhase<Value = unknown> {
  phase: FailedPhase
  /** The provider's own status value. */
  status: string
  error: TaskFailure
  /** What the ended task made before it ended, if anything. */
  readonly partial?: Value | undefined
}

/** What a look at a task showed. */
export type TaskPhase<Value = unknown, Action = unknown> =
  | PendingPhase
  | ActionRequiredPhase<Action>
  | SucceededPhase<Value>
  | UnsuccessfulPhase<Value>

/** How often to look. All in milliseconds; every delay is jittered over its upper half. */
export interface PollSchedule {
  /** Before the first look when nothing calls back. Default 5,000. */
  firstDelayMs: number
  /** Before the first look when a callback is expected. Default 30,000. */
  firstDelayWithCallbackMs: number
  /** Growth of the delay from look to look. Default 1.5. */
  factor: number
  /** Longest delay when nothing calls back. Default 60,000. */
  maxDelayMs: number
  /** Longest delay when a callback is expected. Default 120,000. */
  maxDelayWithCallbackMs: number
  /** Never two looks at one task within this time. Default 1,000. */
  minIntervalMs: number
  /** How long after creation a 404 still means "not visible yet". Default 10,000. */
  notFoundGraceMs: number
  /** Limit of one look. Default 10,000. */
  requestTimeoutMs: number
}

/** What `retrieve` is told besides the id. */
export interface RetrieveContext<State = unknown> {
  /** Whose credentials to use: the `account` given to `start`. */
  account: string
  /**
   * Aborted when nobody waits any more, or the look takes too long. Pass it to the request. It is made when it is read, so take it from
   * the context itself: a copy like `{ ...context }` does not have it.
   */
  signal: AbortSignal
  /** The state of the last successful look, if there was one in this process. */
  previous?: State | undefined
}

/**
 * What a waiter has to know about one kind of task. Provider packages ship these; write your own for anything that has an id,
 * a state and an end.
 *
 * @example
 * ```ts
 * const report: TaskDefinition<'acme.report', { id: string }, Report, Uint8Array, never> = {
 *   name: 'acme.report',
 *   idOf: (created) => created.id,
 *   retrieve: (id, { signal }) => acme.reports.get(id, { signal }),
 *   classify: (state) => state.done
 *     ? { phase: 'succeeded', status: 'done', value: state.bytes }
 *     : { phase: 'pending', status: state.status, known: true },
 * }
 * ```
 */
export interface TaskDefinition<
  Name extends string = string,
  Created = unknown,
  State = unknown,
  Value = unknown,
  Action = unknown,
> {
  /** Unique within a waiter, e.g. `finapi.webForm`; it is part of callback URLs and saved handles, so never rename it. */
  readonly name: Name
  /** Reads the task's id from the answer of the call that created it. */
  idOf(created: Created): string
  /** Reads the task with the account's own credentials: the only source of truth. */
  retrieve(id: string, context: RetrieveContext<State>): Promise<State>
  /** Says what a state means. It must give `pending` with `known: false` for a status it does not know. */
  classify(state: State): TaskPhase<Value, Action>
  /** Deviations from the default schedule. */
  readonly schedule?: Partial<PollSchedule> | undefined
  /** When the provider will give up, if the answer of the create call says so. */
  expiresAtOf?(created: Created): Date | undefined
  /** Further keys under which a hint wakes this task; the waiter always adds `wait:<waitId>`. */
  hintKeys?(id: string, account: string): readonly string[] | Promise<readonly string[]>
  /** The keys a webhook event wakes; those of `hintKeys`. */
  hintKeysOf?(event: Verified<AnyKitEvent>): readonly string[] | Promise<readonly string[]>
  /** Reads the task's id from the parsed body of a callback, for a create call whose answer was lost. */
  idOfCallback?(body: unknown): string | undefined
}
