import { InvalidArgumentError, WebhookVerificationError } from '@kit/core'
import type { Verified } from '@kit/core/events'
import { checkSignatureHeader } from '@kit/core/signature'
import { readWebhookHeader, takeRawBody } from '@kit/core/webhooks'
import type { RawWebhook, WebhookCheckOptions } from '@kit/core/webhooks'
import type { FintocEvent } from '../events/fintoc-event.ts'
import { assertVerifyOptions, emptySecret } from '../internal/assert-verify-options.ts'
import { bodyText } from '../internal/body-text.ts'
import { readFintocEvent } from '../internal/read-fintoc-event.ts'
import type { FintocWebhookSecret } from './fintoc-webhook-secret.ts'

/** How a webhook of Fintoc is checked. */
export interface VerifyFintocWebhookOptions extends WebhookCheckOptions {
  /** The secret of the endpoint; several while one replaces another. */
  readonly secret: FintocWebhookSecret
  /**
   * How far the signed time may be from now, in seconds, both ways; 300 if left out. 0 accepts the current second only,
   * `Infinity` any age, like `stale: 'accept'`.
   */
  readonly toleranceSeconds?: number | undefined
  /**
   * What to do with an authentic delivery signed outside of `toleranceSeconds`: `refuse`, the default, or `accept`, which takes any age. It
   * is not documented whether Fintoc signs anew when it repeats a delivery, which it does for several days. Accept only where every event
   * id is remembered, or a recorded delivery can be sent again by anyone who saw it; `verification.timestamp` tells its age.
   */
  readonly stale?: 'accept' | 'refuse' | undefined
  /** The clock, in milliseconds since 1970; `Date.now` if left out. */
  readonly now?: (() => number) | undefined
  /** Largest body accepted; 1 MiB if left out. */
  readonly maxBodyBytes?: number | undefined
}

/**
 * Checks the signature of a webhook and gives its typed event. What this proves: the body is, byte for byte, one that a holder of the
 * endpoint's secret signed, at about this time. It does not prove that the event is new (remember `id`) nor that deliveries are in order.
 *
 * @param input - a `Request`, or the raw body (text or bytes) with the headers
 * @returns the event; `verification.secretIndex` tells which secret matched, so you see when the old one can go
 * @throws WebhookVerificationError `missing_header`, `malformed_header`, `no_match`, `stale` (authentic, but too old or too far ahead),
 *   `body_not_raw` (a framework parsed the body; the message names the fix)
 * @throws WebhookParseError `too_large`, or the body is authentic but no event
 * @throws InvalidArgumentError if a secret is empty or the tolerance no number of seconds
 * @example
 * ```ts
 * const event = await verifyFintocWebhook(request, { secret: [currentSecret, previousSecret] })
 * if (event.type === 'link.credentials_changed') await askToReconnect(event.data.id)
 * ```
 * @see https://docs.fintoc.com/guides/resources/webhooks-walkthrough/webhooks-validating
 */
export async function verifyFintocWebhook(
  input: Request | RawWebhook,
  options: VerifyFintocWebhookOptions,
): Promise<Verified<FintocEvent>> {
  assertVerifyOptions(options)
  const { secret: given, toleranceSeconds = 300, stale, now } = options
  if (!input?.headers) {
    throw new InvalidArgumentError('Pass the Request, or an object with the raw body and the headers', { argument: 'input' })
  }
  const header = readWebhookHeader(input, 'fintoc-signature')
  if (!header) throw refuse('missing_header')
  const taken = takeRawBody(input, { maxBytes: options.maxBodyBytes, provider: 'fintoc' })
  const body = typeof taken === 'object' && 'then' in taken ? await taken : taken
  const secret = typeof given === 'function' ? await given() : given
  const checking = checkSignatureHeader({ header, body, secret, toleranceSeconds: stale === 'accept' ? Infinity : toleranceSeconds, now })
  // Read before anything is awaited: bytes the caller changes meanwhile are not those that were checked.
  const text = bodyText(body)
  const check = await checking
  if (!check.valid) throw check.reason === 'no_secret' ? emptySecret() : refuse(check.reason, check.ageSeconds)
  const read = readFintocEvent(text, options)
  const event = 'then' in read ? await read : read
  event.verification = { scheme: 'hmac', secretIndex: check.secretIndex, timestamp: check.timestamp }
  return event as Verified<FintocEvent>
}

const FIXES = {
  missing_header: () => 'No Fintoc-Signature header: does a proxy drop it?',
  malformed_header: () => 'The Fintoc-Signature header is not of the form t=<unix seconds>,v1=<hex>',
  no_match: () =>
    'No secret fits: give the bytes as received, not JSON.stringify of a parsed body, and the whole whsec_... text of this endpoint',
  stale: (age: number) => `Authentic, but signed ${Math.abs(age)} s ${age > 0 ? 'ago' : 'ahead'}: a replay, or is this clock wrong?`,
}

function refuse(reason: keyof typeof FIXES, age: number = 0): WebhookVerificationError {
  return new WebhookVerificationError(FIXES[reason](age), { reason, provider: 'fintoc' })
}
