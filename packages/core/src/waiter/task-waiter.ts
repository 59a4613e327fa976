import type { AnyKitEvent, Verified } from '../events/index.ts'
import type { HmacSecret } from '../signature/index.ts'
import type { Clock } from './clock.ts'
import type { HintChannel } from './hint-channel.ts'
import type { PollBudget } from './poll-budget.ts'
import type { ActionRequiredPhase, PollSchedule, TaskDefinition, TaskPhase } from './task-definition.ts'
import type { TaskHandle } from './task-handle.ts'
import type { TaskResult } from './task-result.ts'

/** What the create call of a definition answers. */
export type CreatedOf<Definition> = Definition extends TaskDefinition<string, infer Created> ? Created : never
/** What a task of this definition gives when it succeeds. */
export type ValueOf<Definition> = Definition extends TaskDefinition<string, infer _Created, infer _State, infer Value> ? Value : never
/** What a person may have to do for a task of this definition. */
export type ActionOf<Definition> =
  Definition extends TaskDefinition<string, infer _Created, infer _State, infer _Value, infer Action> ? Action : never
/** The names of a waiter's definitions. */
export type TaskName<Tasks extends readonly TaskDefinition[]> = Tasks[number]['name']
/** The definition with this name. */
export type TaskNamed<Tasks extends readonly TaskDefinition[], Name extends string> = Extract<Tasks[number], { readonly name: Name }>
/** The wait on a task of this definition. */
export type WaitOf<Definition> = Wait<CreatedOf<Definition>, ValueOf<Definition>, ActionOf<Definition>>

/** Limits and listeners of one call of `result` or `next`. */
export interface WaitOptions<Value = unknown, Action = unknown> {
  /** How long to wait, in milliseconds, on a clock that does not jump. Reaching it says nothing about the task. */
  timeoutMs: number
  /** Ends the waiting at once, with the signal's reason. The task itself goes on at the provider. */
  signal?: AbortSignal | undefined
  /** Called when a look showed something new that is not the end. */
  onProgress?: ((phase: TaskPhase<Value, Action>) => void) | undefined
  /** Called once for each action that somebody has to take; the wait goes on. */
  onActionRequired?: ((action: Action, phase: ActionRequiredPhase<Action>) => void) | undefined
}

/** A wait on one task. Nothing runs until `result` or `next` is called; both may be called several times, also at once. */
export interface Wait<Created = unknown, Value = unknown, Action = unknown> {
  /** What your create call gave; `undefined` after `resume`. */
  readonly task: Created | undefined
  /** Save `handle.serialize()` to resume in another process. */
  readonly handle: TaskHandle
  /**
   * How the task ended.
   *
   * Rejects with `WaitTimeoutError` (by the deadline plus one request), `TaskNotFoundError`, `AuthenticationError`, a `KitError` with
   * code `closed`, `InvalidArgumentError`, or the reason of `signal`.
   */
  result(options: WaitOptions<Value, Action>): Promise<TaskResult<Value>>
  /** The next phase that differs from the one this method gave before; after the end, the end again. Rejects as `result` does. */
  next(options: WaitOptions<Value, Action>): Promise<TaskPhase<Value, Action>>
}

/** Something that did not end a wait, but that somebody should know. */
export interface WaitWarning {
  code:
    | 'hints_unavailable'
    | 'budget_unavailable'
    | 'hint_keys_failed'
    | 'unknown_status'
    | 'callback_id_mismatch'
    | 'task_id_rejected'
    | 'listener_failed'
  message: string
  task?: string | undefined
  waitId?: string | undefined
  /** The status that is not known. */
  status?: string | undefined
  /** What was thrown. It comes from your code or your store: look before you log it. */
  cause?: unknown
}

/** What a waiter needs. */
export interface TaskWaiterOptions<Tasks extends readonly TaskDefinition[] = readonly TaskDefinition[]> {
  /** The kinds of tasks it can wait for. */
  tasks: Tasks
  /** Where callbacks and webhooks leave their hints. Default: this process's memory. */
  hints?: HintChannel | undefined
  /** How often it may look. Default: one look per task and second, in this process. */
  budget?: PollBudget | undefined
  /**
   * How often it may look while `budget` fails: this process' share of the account's limit, e.g. `createMemoryPollBudget({ perSecond: 2 })`.
   * Default: one look per task and second.
   */
  fallbackBudget?: PollBudget | undefined
  /**
   * Where `handleCallback` is reachable, and the secret for the tokens in callback URLs. Of several secrets the first signs and all
   * verify. Without it tasks are only polled (and woken by `notify`).
   */
  callback?: { baseUrl: string; secret: HmacSecret | readonly HmacSecret[] } | undefined
  clock?: Clock | undefined
  /** From 0 to below 1, for jitter. Default `Math.random`. */
  random?: (() => number) | undefined
  /** For all definitions; a definition's own schedule goes before it. */
  schedule?: Partial<PollSchedule> | undefined
  onWarning?: ((warning: WaitWarning) => void) | undefined
}

/** What one look of `pollOnce` gave. */
export type PollOnceResult<Value = unknown, Action = unknown> =
  | { done: true; result: TaskResult<Value> }
  | {
      done: false
      /** Do not look again before. */
      notBefore: Date
      /** Missing when the look showed nothing. */
      phase?: TaskPhase<Value, Action> | undefined
    }

/** Waits for tasks by callback or poll, whichever comes first. See {@link createTaskWaiter}. */
export interface TaskWaiter<Tasks extends readonly TaskDefinition[] = readonly TaskDefinition[]> {
  /**
   * Creates the wait first and then, with your `create`, the task; give `callbackUrl` to the provider. If `create` does not read
   * `callbackUrl`, no callback is expected and polls come sooner.
   *
   * When `create` throws an `AmbiguousOutcomeError`, its `handle` resumes the wait: a callback can still reveal the task.
   * Every error of `create` is thrown on as it is.
   */
  start<const Name extends TaskName<Tasks>>(
    name: Name,
    options: {
      /** Whose task it is; `retrieve` gets it. */
      account: string
      /** The wait's id, if you want to choose it: up to 128 of `A-Z a-z 0-9 _ -`, never used before. Default: a random UUID. */
      id?: string | undefined
    },
    create: (context: { waitId: string; callbackUrl: string | undefined }) => PromiseLike<CreatedOf<TaskNamed<Tasks, Name>>>,
  ): Promise<WaitOf<TaskNamed<Tasks, Name>>>
  /** The wait of a handle, or of the text it was saved as. Throws `InvalidArgumentError` when it cannot be used here. */
  resume<Name extends TaskName<Tasks>>(handle: TaskHandle<Name>): WaitOf<TaskNamed<Tasks, Name>>
  resume<Name extends TaskName<Tasks> = TaskName<Tasks>>(handle: string | TaskHandle): WaitOf<TaskNamed<Tasks, Name>>
  /**
   * Wakes the waits that a verified webhook event belongs to, in every process on the same hint channel. Rejects when the hint cannot
   * be stored.
   */
  notify(event: Verified<AnyKitEvent>): Promise<void>
  /**
   * The receiver of callback URLs: 204 hint stored, 401 token not ours, 404 not a callback URL, 405 not POST, 413 body too large,
   * 503 hint could not be stored. What the body says about the task is not believed.
   */
  handleCallback(request: Request): Promise<Response>
  /**
   * One look, for durable engines and short-lived processes: they sleep until `notBefore` themselves. Rejects as `result` does, except
   * for time.
   */
  pollOnce<Name extends TaskName<Tasks> = TaskName<Tasks>>(
    handle: string | TaskHandle,
    options?: {
      signal?: AbortSignal | undefined
      /** A hint asked for this look: the budget lets it go before those that only poll. */
      hinted?: boolean | undefined
    },
  ): Promise<PollOnceResult<ValueOf<TaskNamed<Tasks, Name>>, ActionOf<TaskNamed<Tasks, Name>>>>
  /**
   * The hint keys that wake the wait of a handle: `wait:<waitId>` and those of its definition. For engines, which note them with the job.
   * Rejects with what the definition's `hintKeys` throws, and with `InvalidArgumentError` as `resume` does.
   */
  hintKeys(handle: string | TaskHandle): Promise<readonly string[]>
  /** Ends all waits here, with a `KitError` of code `closed`; the tasks go on at the provider. */
  close(): Promise<void>
  /** What is held right now: all 0 when nobody waits. */
  inspect(): { waits: number; timers: 0 | 1; subscriptions: 0 | 1 }
}
