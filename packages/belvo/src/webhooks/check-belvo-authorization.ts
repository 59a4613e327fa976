import { constantTimeEqual } from '@kit/core/signature'

/** What {@link checkBelvoAuthorization} needs. */
export interface BelvoAuthorizationOptions {
  /** The `Authorization` header as it arrived. */
  readonly header: string | null | undefined
  /** The exact text typed into the Belvo dashboard, scheme included; several while one replaces another. */
  readonly authorization: string | readonly string[]
}

/** What {@link checkBelvoAuthorization} found. */
export type BelvoAuthorizationCheck =
  | {
      /** The caller knows the value. The body is not protected by it. */
      readonly valid: true
      /** Position of the value that fits, in the list that was given. */
      readonly secretIndex: number
    }
  | {
      /** Do not trust the body. */
      readonly valid: false
      /** `no_secret`: there is none, or one is empty, as an unset variable is. */
      readonly reason: 'no_secret' | 'missing_header' | 'no_match'
    }

/**
 * The bare check of a webhook's `Authorization` header, for code that wants no event and no error classes: it throws nothing and says what it
 * found. All values are compared, in constant time. `verifyBelvoWebhook` is this check, with the body read and the event typed.
 *
 * @returns `{ valid: true, secretIndex }`, or `{ valid: false, reason }`
 * @example
 * ```ts
 * const check = checkBelvoAuthorization({ header: request.headers.get('authorization'), authorization: `Bearer ${token}` })
 * if (!check.valid) return new Response(null, { status: 401 })
 * ```
 * @see https://developers.belvo.com/developer_resources/resources-webhooks-payments-brazil
 */
export function checkBelvoAuthorization({ header, authorization }: BelvoAuthorizationOptions): BelvoAuthorizationCheck {
  const values = [authorization].flat()
  if (!values.length || !values.every((value) => typeof value === 'string' && value !== '')) return { valid: false, reason: 'no_secret' }
  // White space around a value is not part of it; a Request has it cut off already.
  const given = header?.trim()
  if (!given) return { valid: false, reason: 'missing_header' }
  let secretIndex = -1
  for (let index = values.length - 1; index >= 0; index--) {
    if (constantTimeEqual(given, values[index]!)) secretIndex = index
  }
  return secretIndex < 0 ? { valid: false, reason: 'no_match' } : { valid: true, secretIndex }
}
