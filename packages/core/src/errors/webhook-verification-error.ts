import { keepFields } from '../internal/keep-fields.ts'
import { hasErrorMark } from './has-error-mark.ts'
import { KitError } from './kit-error.ts'
import { markError } from './mark-error.ts'

/** Why a webhook was not accepted as authentic. */
export type WebhookVerificationReason = 'missing_header' | 'malformed_header' | 'no_match' | 'stale' | 'body_not_raw'

/**
 * A webhook request is not authentic, or it cannot be checked. Answer 401 and do nothing else.
 *
 * @example
 * ```ts
 * if (isWebhookVerificationError(error) && error.reason === 'body_not_raw') fixTheBodyParser()
 * ```
 */
export class WebhookVerificationError extends KitError {
  /** What was wrong, as a stable text to branch on. */
  declare readonly reason: WebhookVerificationReason
  /** Whose webhook it should have been; `unknown` where nobody said. */
  declare readonly provider: string

  constructor(
    message: string,
    fields: { readonly reason: WebhookVerificationReason; readonly provider: string },
    options?: { cause?: unknown },
  ) {
    super('webhook_not_verified', message, options)
    keepFields(this, fields, 'reason provider')
    markError(this, 'WebhookVerificationError')
  }

  override get name(): string {
    return 'WebhookVerificationError'
  }
}

/** True for a {@link WebhookVerificationError} from any copy of this package. */
export function isWebhookVerificationError(value: unknown): value is WebhookVerificationError {
  return hasErrorMark(value, 'WebhookVerificationError')
}
