import { hasErrorMark } from '../errors/has-error-mark.ts'
import { KitError } from '../errors/kit-error.ts'
import { markError } from '../errors/mark-error.ts'

/**
 * A claim was lost before its work could be noted as done: the lease ran out and another process took over. A transaction in which
 * this is thrown must be rolled back, so that the effect happens once.
 *
 * @example
 * ```ts
 * if (isFencedOffError(error)) return // the other process does it
 * ```
 */
export class FencedOffError extends KitError {
  constructor(
    message: string = 'The claim was lost to another process: roll the transaction back, the work is done there',
    options?: { cause?: unknown },
  ) {
    super('fenced_off', message, options)
    markError(this, 'FencedOffError')
  }

  override get name(): string {
    return 'FencedOffError'
  }
}

/** True for a {@link FencedOffError} from any copy of this package. */
export function isFencedOffError(value: unknown): value is FencedOffError {
  return hasErrorMark(value, 'FencedOffError')
}
