import { readCallback } from '../internal/read-callback.ts'
import { finapiCallbackUrl } from '../webhooks/finapi-callback-url.ts'
import type { FinapiCallbackPurpose } from '../webhooks/finapi-callback-url.ts'
import type { FinapiCallbackSecret } from '../internal/secrets.ts'

/** What to send and how the URL is signed. */
export interface SignedFinapiRequestOptions {
  /** The body as an object, or exactly as text or bytes. */
  readonly event: object | string | Uint8Array
  /** The secret of your callback URLs; of several the first signs. */
  readonly secret: FinapiCallbackSecret
  /** Comes back as `event.reference`; `order-1` unless told. */
  readonly reference?: string | undefined
  /** What the URL is for; unless told, what the body calls for, and `wait` where it is no finAPI callback. */
  readonly purpose?: FinapiCallbackPurpose | undefined
  /** Where it is said to go; nothing is sent. */
  readonly url?: string | undefined
}

/**
 * Makes the request finAPI would send for a callback. finAPI signs nothing: what is signed is the URL, as `finapiCallbackUrl` makes it. Hand
 * it to a handler or to `verifyFinapiCallback`.
 *
 * @throws InvalidArgumentError when the secret is empty, or the URL is one finAPI would refuse.
 * @example
 * ```ts
 * const request = await signedFinapiRequest({ event: createFinapiCallbackBody('user.deleted'), secret: 'callback-secret' })
 * expect((await handler(request)).status).toBe(200)
 * ```
 * @see https://documentation.finapi.io/webform/for-best-results
 */
export async function signedFinapiRequest(options: SignedFinapiRequestOptions): Promise<Request> {
  const { event, secret, reference = 'order-1', url = 'https://app.example.com/callbacks/finapi' } = options
  const body = typeof event === 'string' ? event : ArrayBuffer.isView(event) ? new Uint8Array(event as Uint8Array) : JSON.stringify(event)
  const purpose = options.purpose ?? purposeOf(event, body)
  const signed = await finapiCallbackUrl({ url, purpose, reference, secret })
  return new Request(signed, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
}

function purposeOf(event: SignedFinapiRequestOptions['event'], body: string | Uint8Array): FinapiCallbackPurpose {
  let value: unknown = event
  try {
    if (typeof body !== 'string') value = JSON.parse(new TextDecoder().decode(body))
    else if (typeof event === 'string') value = JSON.parse(body)
  } catch {
    return 'wait'
  }
  return readCallback(value)?.purpose ?? 'wait'
}
