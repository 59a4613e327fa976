import { isApiError } from '../errors/api-error.ts'
import { isAuthenticationError } from '../errors/authentication-error.ts'
import type { KitError } from '../errors/kit-error.ts'
import { isTaskNotFoundError } from '../errors/task-not-found-error.ts'
import { WaitTimeoutError } from '../errors/wait-timeout-error.ts'
import type { DurableWaitEnd } from './durable-waits.ts'
import type { Hint, HintChannel } from './hint-channel.ts'
import { parseTaskHandle } from './parse-task-handle.ts'
import type { TaskWaiter } from './task-waiter.ts'

/** Options of {@link stepDurableWait}. */
export interface DurableStepOptions {
  /** Makes the look. */
  readonly waiter: Pick<TaskWaiter, 'pollOnce' | 'hintKeys'>
  /** Where callbacks and webhooks leave their hints. */
  readonly hints: Pick<HintChannel, 'read'>
  /** The text of `handle.serialize()`. */
  readonly handle: string
  /** When the wait ends without a result. A look after it still counts. */
  readonly deadline?: Date | undefined
  /** When the wait was parked, for the limit named in the error. */
  readonly parkedAt?: Date | undefined
  /** A hint woke the job: the budget lets its look go before those that only poll. */
  readonly hinted?: boolean | undefined
  /** Ends the look; rejects with its reason. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds since 1970; `Date.now` unless told. */
  readonly now?: (() => number) | undefined
}

/** What came of one step: the end of the wait, or when to take the next one. */
export type DurableStep =
  | { readonly kind: 'ended'; readonly end: DurableWaitEnd }
  | {
      readonly kind: 'parked'
      /** Take the next step then. */
      readonly notBefore: Date
      /**
       * Call it **after** the job was put to sleep until `notBefore`: whether a hint came since the step began. If so, wake the job, because
       * the hint may have found it awake and so woken nobody. Rejects when that cannot be told: wake it then, too.
       */
      hintedSince(): Promise<boolean>
    }

/**
 * One step of a wait that lives in a queue: reads the hints, looks once, says what to do. For adapters to engines; users take
 * `@kit/bullmq` or `@kit/pg-boss`.
 *
 * What it throws is no end of the wait: let the engine repeat the step. A hint store that is down does not stop the looks.
 *
 * @example
 * ```ts
 * const step = await stepDurableWait({ waiter, hints, handle: job.data.handle })
 * if (step.kind === 'ended') return onEnd(step.end)
 * await sleepUntil(step.notBefore)
 * if (await step.hintedSince()) await wake(job)
 * ```
 * @throws InvalidArgumentError when the handle cannot be read, or the waiter has no definition for its task
 */
export async function stepDurableWait(options: DurableStepOptions): Promise<DurableStep> {
  const { waiter, hints, deadline, parkedAt, hinted, signal, now = Date.now } = options
  const handle = parseTaskHandle(options.handle)
  const keys = await waiter.hintKeys(handle)
  const before = await readOr(hints, keys)
  let polled
  try {
    polled = await waiter.pollOnce(handle, { signal, hinted })
  } catch (error) {
    if (isEnding(error)) return { kind: 'ended', end: { kind: 'error', handle, error } }
    throw error
  }
  if (polled.done) return { kind: 'ended', end: { kind: 'result', handle, result: polled.result } }
  if (deadline !== undefined && now() >= deadline.getTime()) {
    const timeoutMs = deadline.getTime() - (parkedAt ?? deadline).getTime()
    const message = `The wait on ${handle.task} reached its deadline. The task may still end: resume the wait with error.handle`
    const error = new WaitTimeoutError(message, { task: handle.task, timeoutMs, seen: {}, lastPhase: polled.phase?.phase, handle })
    return { kind: 'ended', end: { kind: 'error', handle, error } }
  }
  const notBefore = deadline !== undefined && deadline < polled.notBefore ? deadline : polled.notBefore
  return {
    kind: 'parked',
    notBefore,
    hintedSince: async () => (before === undefined ? ((await readOr(hints, keys))?.size ?? 0) > 0 : isNewer(before, await hints.read(keys))),
  }
}

/** What `wait.result()` rejects with for good; anything else may be over with the next step. */
function isEnding(error: unknown): error is KitError {
  return isTaskNotFoundError(error) || isAuthenticationError(error) || (isApiError(error) && error.status === 403)
}

/** `undefined` when the store is down: a wait then lives by its polls. */
async function readOr(hints: Pick<HintChannel, 'read'>, keys: readonly string[]): Promise<ReadonlyMap<string, Hint> | undefined> {
  try {
    return await hints.read(keys)
  } catch {
    return undefined
  }
}

function isNewer(before: ReadonlyMap<string, Hint>, after: ReadonlyMap<string, Hint>): boolean {
  for (const [key, hint] of after) if (before.get(key)?.version !== hint.version) return true
  return false
}
