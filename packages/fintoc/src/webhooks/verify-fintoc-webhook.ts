import { InvalidArgumentError, WebhookVerificationError } from '@kit/core'
import type { WebhookVerificationReason } from '@kit/core'
import type { Verified } from '@kit/core/events'
import { parseSignatureHeader, verifyHmac } from '@kit/core/signature'
import { readRawBody, readWebhookHeader } from '@kit/core/webhooks'
import type { RawWebhook } from '@kit/core/webhooks'
import type { FintocEvent } from '../events/fintoc-event.ts'
import { assertVerifyOptions } from '../internal/assert-verify-options.ts'
import type { FintocWebhookSecret } from './fintoc-webhook-secret.ts'
import { parseFintocWebhook } from './parse-fintoc-webhook.ts'

/** How a webhook of Fintoc is checked. */
export interface VerifyFintocWebhookOptions {
  /** The secret of the endpoint; several while one replaces another. */
  readonly secret: FintocWebhookSecret
  /**
   * How far the signed time may be from now, in seconds, both ways; 300 if left out. 0 accepts the current second only, `Infinity`
   * switches the check off (do that only where every event id is remembered, or an old delivery can be sent again by anyone who saw it).
   */
  readonly toleranceSeconds?: number | undefined
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
  const { secret, toleranceSeconds = 300, now = Date.now, maxBodyBytes } = options
  assertVerifyOptions(options)
  if (!input?.headers) {
    throw new InvalidArgumentError('Pass the Request, or an object with the raw body and the headers', { argument: 'input' })
  }
  const header = readWebhookHeader(input, 'fintoc-signature')
  if (!header) throw refuse('missing_header', 'No Fintoc-Signature header: does a proxy drop it, or did someone else call?')
  const parsed = parseSignatureHeader(header)
  if (!parsed?.signatures.length) {
    throw refuse('malformed_header', 'The Fintoc-Signature header is not of the form t=<unix seconds>,v1=<hex>')
  }
  const body = await readRawBody(input, { maxBytes: maxBodyBytes, provider: 'fintoc' })
  const secrets = [typeof secret === 'function' ? await secret() : secret].flat()
  const { timestamp, signatures } = parsed
  const match = await verifyHmac({ secrets, payload: [`${timestamp}.`, body], signatures })
  if (match === undefined) {
    throw refuse(
      'no_match',
      'No secret fits: give the bytes as received, not JSON.stringify of a parsed body, and the whole whsec_… text of this endpoint',
    )
  }
  const ageSeconds = Math.floor(now() / 1000) - timestamp
  if (!(Math.abs(ageSeconds) <= toleranceSeconds)) {
    throw refuse(
      'stale',
      `Authentic, but signed ${Math.abs(ageSeconds)} s ${ageSeconds > 0 ? 'ago' : 'ahead'}: a replay, or is this clock wrong?`,
    )
  }
  const event = await parseFintocWebhook(body)
  return { ...event, verification: { scheme: 'hmac', secretIndex: match.secretIndex, timestamp } }
}

function refuse(reason: WebhookVerificationReason, message: string): WebhookVerificationError {
  return new WebhookVerificationError(message, { reason, provider: 'fintoc' })
}
