import { keepFields } from '../internal/keep-fields.ts'
import { hasErrorMark } from './has-error-mark.ts'
import { KitError } from './kit-error.ts'
import { markError } from './mark-error.ts'

/** The fields of a {@link WaitTimeoutError}. */
export interface WaitTimeoutErrorFields<Handle = unknown> {
  /** The task definition's name. */
  readonly task: string
  /** The limit of the wait, in milliseconds. */
  readonly timeoutMs: number
  /** What the polls saw and how often. */
  readonly seen: Readonly<Record<string, number>>
  /** The phase of the last poll that was answered. */
  readonly lastPhase?: string | undefined
  /** Comes back as `handle`, and is never printed. */
  readonly handle: Handle
}

/**
 * A task had no result when the time for the wait was over. The task itself goes on at the provider: keep `handle` to resume.
 *
 * @example
 * ```ts
 * if (isWaitTimeoutError(error)) logger.warn(error.task, error.seen) // { '200 pending': 58, '503': 3 }
 * ```
 */
export class WaitTimeoutError<Handle = unknown> extends KitError {
  /** The task definition's name. */
  declare readonly task: string
  /** The limit of the wait, in milliseconds. */
  declare readonly timeoutMs: number
  /** What the polls saw and how often, e.g. `{ '200 pending': 58, '503': 3 }`. */
  declare readonly seen: Readonly<Record<string, number>>
  /** The phase of the last poll that was answered; absent when none was. */
  declare readonly lastPhase: string | undefined
  readonly #handle: Handle

  constructor(message: string, fields: WaitTimeoutErrorFields<Handle>, options?: { cause?: unknown }) {
    super('wait_timed_out', message, options)
    this.#handle = fields.handle
    keepFields(this, fields, 'task timeoutMs seen lastPhase')
    markError(this, 'WaitTimeoutError')
  }

  override get name(): string {
    return 'WaitTimeoutError'
  }

  /** Resumes the wait. Never printed. */
  get handle(): Handle {
    return this.#handle
  }
}

/** True for a {@link WaitTimeoutError} from any copy of this package. */
export function isWaitTimeoutError(value: unknown): value is WaitTimeoutError {
  return hasErrorMark(value, 'WaitTimeoutError')
}
