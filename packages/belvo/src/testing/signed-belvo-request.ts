import { InvalidArgumentError } from '@kit/core'

/** What to send and how. */
export interface SignedBelvoRequestOptions {
  /** The event as an object, or the exact body as text or bytes. */
  readonly event: object | string | Uint8Array
  /** The whole value of the `Authorization` header. */
  readonly authorization: string
  /** Where it is said to go; nothing is sent. */
  readonly url?: string | undefined
}

/**
 * Makes the request Belvo would send for an event, with the value typed into its dashboard: hand it to a handler or to `verifyBelvoWebhook`.
 * Belvo signs no body; the value is all the proof there is.
 *
 * @throws InvalidArgumentError if the value is empty
 * @example
 * ```ts
 * const request = await signedBelvoRequest({ event: createBelvoEventBody('LINK.token_required'), authorization: 'Bearer test' })
 * expect((await handler(request)).status).toBe(200)
 * ```
 * @see https://developers.belvo.com/developer_resources/resources-webhooks-aggregation
 */
export async function signedBelvoRequest(options: SignedBelvoRequestOptions): Promise<Request> {
  const { event, authorization, url = 'https://app.example.com/webhooks/belvo' } = options
  if (!authorization) throw new InvalidArgumentError('authorization is empty: give the value the endpoint expects', { argument: 'authorization' })
  const body = typeof event === 'string' ? event : ArrayBuffer.isView(event) ? new Uint8Array(event as Uint8Array) : JSON.stringify(event)
  return new Request(url, { method: 'POST', headers: { 'Content-Type': 'application/json', Authorization: authorization }, body })
}
