import { keepFields } from '../internal/keep-fields.ts'
import { hasErrorMark } from './has-error-mark.ts'
import { KitError } from './kit-error.ts'
import { markError } from './mark-error.ts'

/** Why a webhook body could not be read as an event. */
export type WebhookParseReason = 'not_json' | 'not_an_event' | 'too_large' | 'body_not_raw' | 'invalid'

/**
 * A webhook body is not an event of this provider. An event of an unknown type is no error: it parses as `type: 'unknown'`.
 *
 * @example
 * ```ts
 * if (isWebhookParseError(error)) return new Response(null, { status: error.reason === 'too_large' ? 413 : 400 })
 * ```
 */
export class WebhookParseError extends KitError {
  /** What was wrong, as a stable text to branch on. */
  declare readonly reason: WebhookParseReason
  /** Whose webhook it should have been; `unknown` where nobody said. */
  declare readonly provider: string

  constructor(message: string, fields: { readonly reason: WebhookParseReason; readonly provider: string }, options?: { cause?: unknown }) {
    super('webhook_not_parsed', message, options)
    keepFields(this, fields, 'reason provider')
    markError(this, 'WebhookParseError')
  }

  override get name(): string {
    return 'WebhookParseError'
  }
}

/** True for a {@link WebhookParseError} from any copy of this package. */
export function isWebhookParseError(value: unknown): value is WebhookParseError {
  return hasErrorMark(value, 'WebhookParseError')
}
