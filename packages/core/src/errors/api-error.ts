import { keepFields } from '../internal/keep-fields.ts'
import { hasErrorMark } from './has-error-mark.ts'
import { KitError } from './kit-error.ts'
import type { KitErrorCode } from './kit-error.ts'
import { markError } from './mark-error.ts'

/** The fields of an {@link ApiError}. */
export interface ApiErrorFields {
  /** The provider's name, e.g. `finapi`. */
  readonly provider: string
  /** The operation, e.g. `webForms.get`. */
  readonly operation: string
  /** HTTP method. */
  readonly method: string
  /** Path template, e.g. `/api/webForms/{id}`: identifiers are never in it. */
  readonly path: string
  /** HTTP status of the last answer. */
  readonly status: number
  /** The provider's own code, if its answer had one. */
  readonly providerCode?: string | undefined
  /** The provider's own text; only `providerMessage()` returns it. */
  readonly providerMessage?: string | undefined
  /** Names of the fields the provider refused, without their values. */
  readonly invalidFields?: readonly string[] | undefined
  /** Name this to the provider's support. */
  readonly requestId?: string | undefined
  /** May the same call be made again, later, without risk of a second effect? */
  readonly retryable: boolean
  /** The key the call was sent with. */
  readonly idempotencyKey?: string | undefined
  /** How often the request was sent. */
  readonly attempts: number
}

const fieldNames = 'provider operation method path status providerCode invalidFields requestId retryable idempotencyKey attempts'

/**
 * The provider answered, and the answer was an error or not what its documentation promises.
 *
 * @example
 * ```ts
 * if (isApiError(error)) logger.warn(error.status, error.providerCode, error.requestId)
 * ```
 */
export class ApiError extends KitError {
  /** The provider's name, e.g. `finapi`. */
  declare readonly provider: string
  /** The operation, e.g. `webForms.get`. */
  declare readonly operation: string
  /** HTTP method. */
  declare readonly method: string
  /** Path template, e.g. `/api/webForms/{id}`: identifiers are never in it. */
  declare readonly path: string
  /** HTTP status of the last answer. */
  declare readonly status: number
  /** The provider's own code, if its answer had one. */
  declare readonly providerCode: string | undefined
  /** Names of the fields the provider refused, without their values. */
  declare readonly invalidFields: readonly string[] | undefined
  /** Name this to the provider's support. */
  declare readonly requestId: string | undefined
  /** May the same call be made again, later, without risk of a second effect? */
  declare readonly retryable: boolean
  /** The key this call was sent with. A provider that stores refusals gives this one again under the same key: make the call anew with a new key. */
  declare readonly idempotencyKey: string | undefined
  /** How often the request was sent. */
  declare readonly attempts: number
  readonly #providerMessage: string | undefined

  constructor(message: string, fields: ApiErrorFields, options?: { cause?: unknown; code?: KitErrorCode }) {
    super(options?.code ?? 'api_error', message, options)
    this.#providerMessage = fields.providerMessage
    keepFields(this, fields, fieldNames)
    markError(this, 'ApiError')
  }

  override get name(): string {
    return 'ApiError'
  }

  /** The provider's own text. It may hold personal data, so nothing prints it; decide yourself where it may go. */
  providerMessage(): string | undefined {
    return this.#providerMessage
  }

  /** What this error was made from, to make one of a subclass: `new StepNeededError(message, { ...error.fields(), retryable: false })`. */
  fields(): ApiErrorFields {
    // Not those a subclass has added.
    const own = Object.fromEntries(fieldNames.split(' ').map((name) => [name, this[name as keyof this]]))
    return { ...(own as unknown as ApiErrorFields), providerMessage: this.#providerMessage }
  }
}

/** True for an {@link ApiError}, its subclasses included, from any copy of this package. */
export function isApiError(value: unknown): value is ApiError {
  return hasErrorMark(value, 'ApiError')
}
