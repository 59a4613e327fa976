import { WebhookVerificationError } from '@kit/core'
import type { WebhookVerificationReason } from '@kit/core'
import type { Verified } from '@kit/core/events'
import { verifyUrlToken } from '@kit/core/signature'
import { readRawBody } from '@kit/core/webhooks'
import type { RawWebhook, WebhookCheckOptions } from '@kit/core/webhooks'
import type { FinapiEvent } from '../events/finapi-event.ts'
import { callbackEvent, parseCallbackText } from '../internal/callback-event.ts'
import { CALLBACK_PARAMETERS, isCallbackPurpose, tokenPurpose } from '../internal/callback-token.ts'
import { secretsOf } from '../internal/secrets.ts'
import type { FinapiCallbackSecret } from '../internal/secrets.ts'

/** Options of {@link verifyFinapiCallback}. */
export interface FinapiVerifyOptions extends WebhookCheckOptions {
  /** Every secret that may have signed the URL. */
  readonly secret: FinapiCallbackSecret
  /** Largest body in bytes; 1 MiB unless told. */
  readonly maxBodyBytes?: number | undefined
}

/**
 * Checks the token in the URL of a callback (see `finapiCallbackUrl`) and reads its body.
 *
 * What you get is authentic in one respect: the URL was made by you, for this purpose and with this `reference`. The
 * body is a hint. Fetch the form or the task with the user's token before you act on it.
 *
 * @param input - The `Request`, or `{ url, body, headers }` with the raw body; the URL is needed, for the token is in it.
 * @throws WebhookVerificationError `missing_header` when the URL has no token, `malformed_header` when it cannot be read,
 *   `no_match` when it was not made with one of the secrets or not for this kind of body, `body_not_raw`.
 * @throws WebhookParseError when the body is no finAPI callback, or too large; `invalid` when told to refuse.
 * @see https://documentation.finapi.io/webform/for-best-results
 *
 * @example
 * ```ts
 * const event = await verifyFinapiCallback(request, { secret: [current, previous] })
 * if (event.type === 'user.deleted') await forget(event.data.userId)
 * ```
 */
export async function verifyFinapiCallback(input: Request | RawWebhook, options: FinapiVerifyOptions): Promise<Verified<FinapiEvent>> {
  if (typeof input !== 'object' || input === null) {
    throw refused('body_not_raw', 'pass the Request, or { url, body, headers } with the body as it arrived: what was given is neither')
  }
  const { purpose, reference, token } = tokenOf(input.url)
  const secrets = await secretsOf(options?.secret)
  const match = await verifyUrlToken({ secrets, purpose: tokenPurpose(purpose), reference, token })
  if (match === undefined) throw refused('no_match', 'the token in the URL was not made with any of the given secrets')
  const raw = await readRawBody(input, { maxBytes: options.maxBodyBytes, provider: 'finapi' })
  const parsed = parseCallbackText(raw)
  if (parsed.reading.purpose !== purpose) throw refused('no_match', 'the URL was made for another kind of callback than this body')
  const event = await callbackEvent(parsed, secrets[0], options)
  return { ...event, reference, verification: { scheme: 'url-token', secretIndex: match.secretIndex } }
}

function tokenOf(input: string | undefined) {
  if (input === undefined || input === '') {
    throw refused('missing_header', 'the URL of the request is needed: pass the Request, or { url, body, headers }')
  }
  let parameters: URLSearchParams
  try {
    // node:http gives a path only.
    parameters = new URL(input, 'http://localhost').searchParams
  } catch {
    throw refused('malformed_header', 'the URL of the request cannot be read')
  }
  const purpose = parameters.get(CALLBACK_PARAMETERS.purpose)
  const reference = parameters.get(CALLBACK_PARAMETERS.reference)
  const token = parameters.get(CALLBACK_PARAMETERS.token)
  if (purpose === null || reference === null || token === null) {
    throw refused('missing_header', 'the URL has no token: give finAPI a URL made by finapiCallbackUrl, and keep its query on the way here')
  }
  if (!isCallbackPurpose(purpose)) throw refused('malformed_header', 'the URL was not made by finapiCallbackUrl')
  return { purpose, reference, token }
}

function refused(reason: WebhookVerificationReason, message: string): WebhookVerificationError {
  return new WebhookVerificationError(message, { reason, provider: 'finapi' })
}
