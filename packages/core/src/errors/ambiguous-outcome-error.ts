import { keepFields } from '../internal/keep-fields.ts'
import { hasErrorMark } from './has-error-mark.ts'
import { KitError } from './kit-error.ts'
import { markError } from './mark-error.ts'

/** The fields of an {@link AmbiguousOutcomeError}. */
export interface AmbiguousOutcomeErrorFields {
  /** The provider's name, e.g. `finapi`. */
  readonly provider: string
  /** The operation, e.g. `webForms.get`. */
  readonly operation: string
  /** HTTP method. */
  readonly method: string
  /** Path template, e.g. `/api/webForms/{id}`: identifiers are never in it. */
  readonly path: string
  /** The HTTP status, when there was an answer. */
  readonly status?: number | undefined
  /** Name this to the provider's support. */
  readonly requestId?: string | undefined
  /** How often the request was sent. */
  readonly attempts: number
  /** The key the call was sent with. */
  readonly idempotencyKey?: string | undefined
  /** What to do with this provider to learn whether it happened. */
  readonly reconcile: string
  /** Comes back as `handle`, and is never printed. */
  readonly handle?: unknown
}

/**
 * The request may or may not have had its effect (a payment may exist), so Kit does not repeat it. Find out first, as `reconcile` says.
 *
 * @example
 * ```ts
 * if (isAmbiguousOutcomeError(error)) await reviewQueue.add({ operation: error.operation, todo: error.reconcile })
 * ```
 */
export class AmbiguousOutcomeError extends KitError {
  /** The provider's name, e.g. `finapi`. */
  declare readonly provider: string
  /** The operation, e.g. `webForms.get`. */
  declare readonly operation: string
  /** HTTP method. */
  declare readonly method: string
  /** Path template, e.g. `/api/webForms/{id}`. */
  declare readonly path: string
  /** The HTTP status, when there was an answer. */
  declare readonly status: number | undefined
  /** Name this to the provider's support. */
  declare readonly requestId: string | undefined
  /** How often it was tried. */
  declare readonly attempts: number
  /** The key this call was sent with, if any: by it a provider that keeps keys tells a repetition from a second call. */
  declare readonly idempotencyKey: string | undefined
  /** What to do with this provider to learn whether it happened. */
  declare readonly reconcile: string
  readonly #handle: unknown

  constructor(message: string, fields: AmbiguousOutcomeErrorFields, options?: { cause?: unknown }) {
    super('ambiguous_outcome', message, options)
    this.#handle = fields.handle
    keepFields(this, fields, 'provider operation method path status requestId attempts idempotencyKey reconcile')
    markError(this, 'AmbiguousOutcomeError')
  }

  override get name(): string {
    return 'AmbiguousOutcomeError'
  }

  /** When a waiter started the call: the handle a callback can still complete. Never printed. */
  get handle(): unknown {
    return this.#handle
  }
}

/** True for an {@link AmbiguousOutcomeError} from any copy of this package. */
export function isAmbiguousOutcomeError(value: unknown): value is AmbiguousOutcomeError {
  return hasErrorMark(value, 'AmbiguousOutcomeError')
}
