import { keepFields } from '../internal/keep-fields.ts'
import { hasErrorMark } from './has-error-mark.ts'
import { KitError } from './kit-error.ts'
import { markError } from './mark-error.ts'

/**
 * An argument cannot be used; nothing was sent. The message says what would be right, without repeating the value.
 *
 * @example
 * ```ts
 * if (isInvalidArgumentError(error)) logger.error(error.argument, error.message)
 * ```
 */
export class InvalidArgumentError extends KitError {
  /** Name of the argument or option. */
  declare readonly argument: string

  constructor(message: string, fields: { readonly argument: string }, options?: { cause?: unknown }) {
    super('invalid_argument', message, options)
    keepFields(this, fields, 'argument')
    markError(this, 'InvalidArgumentError')
  }

  override get name(): string {
    return 'InvalidArgumentError'
  }
}

/** True for an {@link InvalidArgumentError} from any copy of this package. */
export function isInvalidArgumentError(value: unknown): value is InvalidArgumentError {
  return hasErrorMark(value, 'InvalidArgumentError')
}
