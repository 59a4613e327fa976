import { createFintocEventBody } from './create-fintoc-event-body.ts'
import { signFintocWebhookUrl } from '../webhooks/sign-fintoc-webhook-url.ts'
import type { FintocUrlSecret } from '../webhooks/fintoc-url-secret.ts'

/** What to send and how to sign its URL. */
export interface SignedFintocLinkCreatedRequestOptions {
  /** The same as the handler's `linkCreated.urlSecret`; the first signs. */
  readonly urlSecret: FintocUrlSecret
  /** Comes back as `event.reference`. */
  readonly reference: string
  /** The event as an object, or the exact body as text or bytes; a sample `link.created` if left out. */
  readonly event?: object | string | Uint8Array | undefined
  /** Where it is said to go; nothing is sent. */
  readonly url?: string | undefined
}

/**
 * Makes the request Fintoc would send to a `webhookUrl` made by `signFintocWebhookUrl`: unsigned, with the token in its URL.
 *
 * @throws InvalidArgumentError if the secret or the reference is empty, or the URL not https
 * @example
 * ```ts
 * const request = await signedFintocLinkCreatedRequest({ urlSecret: 'test', reference: 'user-7' })
 * expect((await handler(request)).status).toBe(200)
 * ```
 * @see https://docs.fintoc.com/guides/resources/widget
 */
export async function signedFintocLinkCreatedRequest(options: SignedFintocLinkCreatedRequestOptions): Promise<Request> {
  const { urlSecret, reference, event = createFintocEventBody('link.created'), url = 'https://app.example.com/webhooks/fintoc' } = options
  const body = typeof event === 'string' ? event : ArrayBuffer.isView(event) ? new Uint8Array(event as Uint8Array) : JSON.stringify(event)
  const target = await signFintocWebhookUrl({ url, reference, secret: urlSecret })
  return new Request(target, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
}
