import { InvalidArgumentError, WebhookVerificationError } from '@kit/core'
import type { Verified } from '@kit/core/events'
import { readWebhookHeader, takeRawBody } from '@kit/core/webhooks'
import type { RawWebhook, WebhookCheckOptions } from '@kit/core/webhooks'
import type { BelvoEvent } from '../events/belvo-event.ts'
import { assertAuthorization } from '../internal/assert-authorization.ts'
import type { BelvoWebhookAuthorization } from './belvo-webhook-authorization.ts'
import { checkBelvoAuthorization } from './check-belvo-authorization.ts'
import { parseBelvoWebhook } from './parse-belvo-webhook.ts'

/** How a webhook of Belvo is checked. */
export interface VerifyBelvoWebhookOptions extends WebhookCheckOptions {
  /** The whole value of the `Authorization` header, as typed into the dashboard; several while one replaces another. */
  readonly authorization: BelvoWebhookAuthorization
  /** Largest body accepted, in bytes; 1 MiB if left out. */
  readonly maxBodyBytes?: number | undefined
}

/**
 * Checks the `Authorization` header of a webhook and gives its typed event.
 *
 * What this proves: whoever called knows the value you typed into the dashboard. Belvo signs nothing, so neither the body nor the time is
 * protected, and whoever sees one delivery can send any other: take only https, give each environment a value of its own, and read the object
 * through the API before you move money on the word of an event. Belvo sends from 3.130.254.46, 18.220.61.186 and 18.223.45.212; a firewall
 * can hold everybody else off.
 *
 * Belvo wants a 2xx within 5 seconds. Payments come up to three times more, 60 seconds apart; how often others are repeated is not documented.
 *
 * @param input - a `Request`, or the raw body (text or bytes) with the headers
 * @returns the event; `verification.secretIndex` tells which value matched, so you see when the old one can go
 * @throws WebhookVerificationError `missing_header`, `no_match`, or `body_not_raw` (a framework parsed the body; the message names the fix)
 * @throws WebhookParseError `too_large`, or the caller knows the value but the body is no event
 * @throws InvalidArgumentError if a value is empty or has white space around it
 * @example
 * ```ts
 * const event = await verifyBelvoWebhook(request, { authorization: `Bearer ${token}` })
 * if (event.type === 'LINK.invalid_credentials') await askToReconnect(event.data.link_id)
 * ```
 * @see https://developers.belvo.com/developer_resources/resources-webhooks-aggregation
 */
export async function verifyBelvoWebhook(input: Request | RawWebhook, options: VerifyBelvoWebhookOptions): Promise<Verified<BelvoEvent>> {
  const { authorization: given, maxBodyBytes } = options
  if (typeof given !== 'function') assertAuthorization(given)
  if (!input?.headers) {
    throw new InvalidArgumentError('Pass the Request, or an object with the raw body and the headers', { argument: 'input' })
  }
  const header = readWebhookHeader(input, 'authorization')
  if (!header?.trim()) throw refusal('missing_header')
  const authorization = typeof given === 'function' ? await given() : given
  if (typeof given === 'function') assertAuthorization(authorization)
  const check = checkBelvoAuthorization({ header, authorization })
  if (!check.valid) throw refusal('no_match')
  const body = await takeRawBody(input, { maxBytes: maxBodyBytes, provider: 'belvo' })
  const event = await parseBelvoWebhook(body, options)
  event.verification = { scheme: 'shared-secret', secretIndex: check.secretIndex }
  return event as Verified<BelvoEvent>
}

const FIXES = {
  missing_header: 'No Authorization header: is a value set for this webhook in the Belvo dashboard, or does a proxy drop it?',
  no_match:
    'The Authorization header is none of the values given: give the exact text typed into the Belvo dashboard, scheme included, such as "Bearer <token>"',
}

function refusal(reason: keyof typeof FIXES): WebhookVerificationError {
  return new WebhookVerificationError(FIXES[reason], { reason, provider: 'belvo' })
}
