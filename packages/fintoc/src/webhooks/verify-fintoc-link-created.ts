import { WebhookVerificationError } from '@kit/core'
import type { WebhookVerificationReason } from '@kit/core'
import type { Verified } from '@kit/core/events'
import { verifyUrlToken } from '@kit/core/signature'
import { readRawBody } from '@kit/core/webhooks'
import type { RawWebhook, WebhookCheckOptions } from '@kit/core/webhooks'
import type { FintocLinkCreatedEvent } from '../events/fintoc-event.ts'
import { PURPOSE, REFERENCE, TOKEN, urlSecrets } from '../internal/url-token.ts'
import type { FintocUrlSecret } from './fintoc-url-secret.ts'
import { parseFintocWebhook } from './parse-fintoc-webhook.ts'

/** Options of {@link verifyFintocLinkCreated}. */
export interface VerifyFintocLinkCreatedOptions extends WebhookCheckOptions {
  /** Every secret that may have signed the URL. */
  readonly urlSecret: FintocUrlSecret
  /** Largest body accepted, in bytes; 1 MiB if left out. */
  readonly maxBodyBytes?: number | undefined
}

/**
 * Checks a `link.created` by the token `signFintocWebhookUrl` put into its URL, and gives the event with your `reference`. Every other
 * type is refused: registered endpoints sign theirs (`verifyFintocWebhook`).
 *
 * What this proves: you made the URL, for this `reference`. The body is not protected, and the person at the widget knows the URL: read the
 * link with `links.get(link_token)` and your own key before you believe it, and remember its id, since the token does not expire.
 * `data.link_token` is a credential: store it encrypted, log nothing of `data`.
 *
 * @param input - the `Request`, or `{ url, body, headers }` with the raw body; the URL is needed, with its query
 * @throws WebhookVerificationError `missing_header` if the URL has no token, `malformed_header` if it cannot be read, `no_match` if none of
 *   the secrets fits or the event is of another type, `body_not_raw`
 * @throws WebhookParseError `too_large`, or the body is no event
 * @throws InvalidArgumentError if a secret is empty
 * @example
 * ```ts
 * const { reference, data } = await verifyFintocLinkCreated(request, { urlSecret })
 * if (data.link_token) await saveEncrypted(reference, data.link_token)
 * ```
 * @see https://docs.fintoc.com/guides/resources/widget
 */
export async function verifyFintocLinkCreated(
  input: Request | RawWebhook,
  options: VerifyFintocLinkCreatedOptions,
): Promise<Verified<FintocLinkCreatedEvent>> {
  const { reference, token } = tokenOf(input?.url)
  const secrets = await urlSecrets(options?.urlSecret, 'urlSecret')
  const match = await verifyUrlToken({ secrets, purpose: PURPOSE, reference, token })
  if (match === undefined) throw refuse('no_match', 'The token in the URL was not made with any of the given secrets')
  const body = await readRawBody(input, { maxBytes: options.maxBodyBytes, provider: 'fintoc' })
  const event = await parseFintocWebhook(body, options)
  if (event.type !== 'link.created') throw refuse('no_match', 'The token in the URL is for link.created only; other events have to be signed')
  return { ...event, reference, verification: { scheme: 'url-token', secretIndex: match.secretIndex } }
}

function tokenOf(url: string | undefined): { readonly reference: string; readonly token: string } {
  if (!url) throw refuse('missing_header', 'The URL of the request is needed: pass the Request, or { url, body, headers }')
  // node:http gives a path only.
  if (!URL.canParse(url, 'http://localhost')) throw refuse('malformed_header', 'The URL of the request cannot be read')
  const { searchParams } = new URL(url, 'http://localhost')
  const reference = searchParams.get(REFERENCE)
  const token = searchParams.get(TOKEN)
  if (reference !== null && token !== null) return { reference, token }
  throw refuse('missing_header', 'The URL has no token: open the widget with a webhookUrl made by signFintocWebhookUrl, and keep its query on the way here')
}

function refuse(reason: WebhookVerificationReason, message: string): WebhookVerificationError {
  return new WebhookVerificationError(message, { reason, provider: 'fintoc' })
}
