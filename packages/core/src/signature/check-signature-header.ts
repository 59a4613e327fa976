import { matchHmac } from '../internal/match-hmac.ts'
import type { HmacSecret } from './hmac-secret.ts'
import { parseSignatureHeader } from './parse-signature-header.ts'

/** What {@link checkSignatureHeader} needs. */
export interface SignatureHeaderOptions {
  /** The header, `t=<unix seconds>,v1=<hex>`; several `v1` are allowed. */
  readonly header: string | null | undefined
  /** The body exactly as it arrived. */
  readonly body: string | Uint8Array
  /** The secret; several while one replaces another. */
  readonly secret: HmacSecret | readonly HmacSecret[]
  /** How far the signed time may be from now, in seconds, both ways; 300 if left out. What is no number accepts nothing. */
  readonly toleranceSeconds?: number | undefined
  /** The clock, in milliseconds since 1970; `Date.now` if left out. */
  readonly now?: (() => number) | undefined
}

/** What {@link checkSignatureHeader} found. */
export type SignatureHeaderCheck =
  | {
      /** The body is authentic and its time is near enough. */
      readonly valid: true
      /** Position of the secret that fits, in the list that was given. */
      readonly secretIndex: number
      /** Unix seconds the sender signed. */
      readonly timestamp: number
    }
  | {
      /** Do not trust the body. */
      readonly valid: false
      /** `no_secret`: there is none, or one is empty, as an unset variable is. `stale`: authentic, but too old or too far ahead. */
      readonly reason: 'no_secret' | 'missing_header' | 'malformed_header' | 'no_match' | 'stale'
      /** How long ago a stale body was signed, in seconds; negative if that is in the future. */
      readonly ageSeconds?: number | undefined
    }

/**
 * Checks a body against a `t=<unix seconds>,v1=<hex>` header: HMAC-SHA256 over the time, a dot and the body. It throws nothing and parses
 * nothing: the answer says what was found. All secrets and signatures are compared, in constant time.
 *
 * @example
 * ```ts
 * const check = await checkSignatureHeader({ header: request.headers.get('fintoc-signature'), body, secret })
 * if (!check.valid) return new Response(check.reason, { status: 401 })
 * ```
 */
export async function checkSignatureHeader(options: SignatureHeaderOptions): Promise<SignatureHeaderCheck> {
  const { header, body, secret, toleranceSeconds = 300, now = Date.now } = options
  const secrets = ([] as HmacSecret[]).concat(secret)
  if (!secrets.length || !secrets.every((each) => each?.length)) return invalid('no_secret')
  if (!header) return invalid('missing_header')
  const parsed = parseSignatureHeader(header)
  if (!parsed?.signatures.length) return invalid('malformed_header')
  const { timestamp, signatures } = parsed
  const match = matchHmac(secrets, [`${timestamp}.`, body], signatures)
  const secretIndex = typeof match === 'number' ? match : await match
  if (secretIndex < 0) return invalid('no_match')
  const ageSeconds = Math.floor(now() / 1000) - timestamp
  return Math.abs(ageSeconds) <= toleranceSeconds ? { valid: true, secretIndex, timestamp } : invalid('stale', ageSeconds)
}

function invalid(reason: Extract<SignatureHeaderCheck, { valid: false }>['reason'], ageSeconds?: number): SignatureHeaderCheck {
  return { valid: false, reason, ageSeconds }
}
