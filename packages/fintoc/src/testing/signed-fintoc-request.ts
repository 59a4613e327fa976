import { signHmac } from '@kit/core/signature'

/** What to send and how to sign it. */
export interface SignedFintocRequestOptions {
  /** The event as an object, or the exact body as text or bytes. */
  readonly event: object | string | Uint8Array
  /** The endpoint's secret; several give a header with several `v1`. */
  readonly secret: string | readonly string[]
  /** Unix seconds; now if left out. */
  readonly timestamp?: number | undefined
  /** Where it is said to go; nothing is sent. */
  readonly url?: string | undefined
}

/**
 * Makes the request Fintoc would send for an event, signed like Fintoc signs it: hand it to a handler or to `verifyFintocWebhook`.
 *
 * @throws InvalidArgumentError if a secret is empty
 * @example
 * ```ts
 * const request = await signedFintocRequest({ event: createFintocEventBody('link.credentials_changed'), secret: 'whsec_test' })
 * expect((await handler(request)).status).toBe(200)
 * ```
 * @see https://docs.fintoc.com/guides/resources/webhooks-walkthrough/webhooks-validating
 */
export async function signedFintocRequest(options: SignedFintocRequestOptions): Promise<Request> {
  const { event, secret, timestamp = Math.floor(Date.now() / 1000), url = 'https://app.example.com/webhooks/fintoc' } = options
  const body = typeof event === 'string' ? event : ArrayBuffer.isView(event) ? new Uint8Array(event as Uint8Array) : JSON.stringify(event)
  const secrets = typeof secret === 'string' ? [secret] : secret
  const signatures = await Promise.all(secrets.map((key) => signHmac({ secret: key, payload: [`${timestamp}.`, body] })))
  const header = [`t=${timestamp}`, ...signatures.map((signature) => `v1=${signature}`)].join(',')
  return new Request(url, { method: 'POST', headers: { 'Content-Type': 'application/json', 'Fintoc-Signature': header }, body })
}
