import { hasErrorMark } from '../errors/has-error-mark.ts'
import { KitError } from '../errors/kit-error.ts'
import { markError } from '../errors/mark-error.ts'

/**
 * A store could not keep an event, so nothing was accepted. Answer 503 and the sender repeats; `cause` is what the store threw.
 *
 * @example
 * ```ts
 * if (isStoreUnavailableError(error)) return new Response(null, { status: 503, headers: { 'retry-after': '5' } })
 * ```
 */
export class StoreUnavailableError extends KitError {
  constructor(message: string, options?: { cause?: unknown }) {
    super('store_unavailable', message, options)
    markError(this, 'StoreUnavailableError')
  }

  override get name(): string {
    return 'StoreUnavailableError'
  }
}

/** True for a {@link StoreUnavailableError} from any copy of this package. */
export function isStoreUnavailableError(value: unknown): value is StoreUnavailableError {
  return hasErrorMark(value, 'StoreUnavailableError')
}
