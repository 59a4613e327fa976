import { keepFields } from '../internal/keep-fields.ts'
import { hasErrorMark } from './has-error-mark.ts'
import { KitError } from './kit-error.ts'
import { markError } from './mark-error.ts'

/** The fields of a {@link ConnectionError}. */
export interface ConnectionErrorFields {
  /** The provider's name, e.g. `finapi`. */
  readonly provider: string
  /** The operation, e.g. `webForms.get`. */
  readonly operation: string
  /** HTTP method. */
  readonly method: string
  /** Path template, e.g. `/api/webForms/{id}`: identifiers are never in it. */
  readonly path: string
  /** How often it was tried. */
  readonly attempts: number
  /** The key the call was sent with. */
  readonly idempotencyKey?: string | undefined
  /** False when the provider cannot have received the request. */
  readonly sent: boolean
}

/**
 * There was no answer: the connection could not be made, or it broke.
 *
 * @example
 * ```ts
 * if (isConnectionError(error) && !error.sent) await tryAgainLater()
 * ```
 */
export class ConnectionError extends KitError {
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

  constructor(message: string, fields: ConnectionErrorFields, options?: { cause?: unknown }) {
    super('connection_failed', message, options)
    keepFields(this, fields, 'provider operation method path attempts idempotencyKey sent')
    markError(this, 'ConnectionError')
  }

  override get name(): string {
    return 'ConnectionError'
  }
}

/** True for a {@link ConnectionError} from any copy of this package. */
export function isConnectionError(value: unknown): value is ConnectionError {
  return hasErrorMark(value, 'ConnectionError')
}
