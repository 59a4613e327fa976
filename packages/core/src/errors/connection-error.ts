import { hasErrorMark, markError } from '../internal/redact-error.ts'
import { KitError } from './kit-error.ts'
import type { KitErrorJson } from './kit-error.ts'

/** The fields of a {@link ConnectionError}. */
export interface ConnectionErrorFields {
  readonly provider: string
  readonly operation: string
  readonly method: string
  readonly path: string
  readonly attempts: number
  readonly idempotencyKey?: string | undefined
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
  readonly provider: string
  readonly operation: string
  readonly method: string
  /** Path template, e.g. `/api/webForms/{id}`. */
  readonly path: string
  readonly attempts: number
  readonly idempotencyKey: string | undefined
  /** False when the provider cannot have received the request. */
  readonly sent: boolean

  constructor(message: string, fields: ConnectionErrorFields, options?: { cause?: unknown }) {
    super('connection_failed', message, options)
    this.provider = fields.provider
    this.operation = fields.operation
    this.method = fields.method
    this.path = fields.path
    this.attempts = fields.attempts
    this.idempotencyKey = fields.idempotencyKey
    this.sent = fields.sent
    markError(this, 'ConnectionError')
  }

  override get name(): string {
    return 'ConnectionError'
  }

  override toJSON(): KitErrorJson {
    return {
      ...super.toJSON(),
      provider: this.provider,
      operation: this.operation,
      method: this.method,
      path: this.path,
      attempts: this.attempts,
      idempotencyKey: this.idempotencyKey,
      sent: this.sent,
    }
  }
}

/** True for a {@link ConnectionError} from any copy of this package. */
export function isConnectionError(value: unknown): value is ConnectionError {
  return hasErrorMark(value, 'ConnectionError')
}
