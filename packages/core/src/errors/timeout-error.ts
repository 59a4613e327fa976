import { keepFields } from '../internal/keep-fields.ts'
import type { ConnectionErrorFields } from './connection-error.ts'
import { hasErrorMark } from './has-error-mark.ts'
import { KitError } from './kit-error.ts'
import { markError } from './mark-error.ts'

/** The fields of a {@link TimeoutError}. */
export interface TimeoutErrorFields extends ConnectionErrorFields {
  /** `attempt`: one request was too slow. `total`: all attempts and pauses together were. */
  readonly which: 'attempt' | 'total'
  /** The limit that was reached, in milliseconds. */
  readonly timeoutMs: number
}

/**
 * The answer did not come in time.
 *
 * @example
 * ```ts
 * if (isTimeoutError(error)) logger.warn(`${error.operation}: ${error.which} time-out of ${error.timeoutMs} ms`)
 * ```
 */
export class TimeoutError extends KitError {
  /** The provider's name, e.g. `finapi`. */
  declare readonly provider: string
  /** The operation, e.g. `webForms.get`. */
  declare readonly operation: string
  /** HTTP method. */
  declare readonly method: string
  /** Path template, e.g. `/api/webForms/{id}`. */
  declare readonly path: string
  /** How often it was tried. */
  declare readonly attempts: number
  /** The key this call was sent with; give it as `idempotencyKey` when you repeat the call. */
  declare readonly idempotencyKey: string | undefined
  /** False when the provider cannot have received the request. */
  declare readonly sent: boolean
  /** `attempt`: one request was too slow (`timeoutMs`). `total`: all attempts and pauses together were (`totalTimeoutMs`). */
  declare readonly which: 'attempt' | 'total'
  /** The limit that was reached, in milliseconds. */
  declare readonly timeoutMs: number

  constructor(message: string, fields: TimeoutErrorFields, options?: { cause?: unknown }) {
    super('timed_out', message, options)
    keepFields(this, fields, 'provider operation method path attempts idempotencyKey sent which timeoutMs')
    markError(this, 'TimeoutError')
  }

  override get name(): string {
    return 'TimeoutError'
  }
}

/** True for a {@link TimeoutError} of Kit from any copy of this package; false for the `TimeoutError` of `AbortSignal.timeout`. */
export function isTimeoutError(value: unknown): value is TimeoutError {
  return hasErrorMark(value, 'TimeoutError')
}
