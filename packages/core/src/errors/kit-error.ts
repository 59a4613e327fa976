import { hideFromInspect } from '../internal/hide-from-inspect.ts'
import { keptFields } from '../internal/keep-fields.ts'
import { hasErrorMark } from './has-error-mark.ts'
import { markError } from './mark-error.ts'

/**
 * Every `code` a {@link KitError} can have; the set is closed, so a `switch` over it can be exhaustive. `action_required` is an
 * `ApiError` of a provider package: the call goes on once a person or your code has done what the error asks for.
 */
export type KitErrorCode =
  | 'api_error'
  | 'authentication_failed'
  | 'rate_limited'
  | 'connection_failed'
  | 'timed_out'
  | 'ambiguous_outcome'
  | 'action_required'
  | 'webhook_not_verified'
  | 'webhook_not_parsed'
  | 'wait_timed_out'
  | 'task_not_found'
  | 'task_failed'
  | 'invalid_argument'
  | 'fenced_off'
  | 'store_unavailable'
  | 'closed'

/** What `JSON.stringify` of a {@link KitError} holds: the name, the code, the message and fields that are safe to log. */
export interface KitErrorJson {
  /** Name of the class. */
  readonly name: string
  /** The code of the error. */
  readonly code: KitErrorCode
  /** The message: it tells what to do, and holds nothing secret. */
  readonly message: string
  readonly [field: string]: unknown
}

/**
 * Base of every error Kit throws, except an abort: an aborted call rejects with the reason of your signal.
 *
 * `toJSON` and `util.inspect` print safe fields only: no headers, query, body or credential.
 *
 * @example
 * ```ts
 * try {
 *   await client.accounts.list()
 * } catch (error) {
 *   if (isKitError(error)) logger.warn(error.code, error.toJSON())
 *   else throw error
 * }
 * ```
 */
export class KitError extends Error {
  /** What went wrong, as a stable text to branch on; each class has its own. */
  readonly code: KitErrorCode

  constructor(code: KitErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options?.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    markError(this, 'KitError')
    hideFromInspect(this)
  }

  override get name(): string {
    return 'KitError'
  }

  /** The safe fields, for logs. */
  toJSON(): KitErrorJson {
    return { name: this.name, code: this.code, message: this.message, ...keptFields(this) }
  }
}

/**
 * True for every Kit error, also for one thrown by another copy of this package in the same process.
 *
 * @example
 * ```ts
 * if (isKitError(error) && error.code === 'rate_limited') await pause()
 * ```
 */
export function isKitError(value: unknown): value is KitError {
  return hasErrorMark(value, 'KitError')
}
