import type { RawWebhook } from './raw-webhook.ts'
import { takeRawBody } from './take-raw-body.ts'

/** Options of {@link readRawBody}. */
export interface ReadRawBodyOptions {
  /** Largest body accepted, in bytes; 1 MiB unless told. A stream is stopped as soon as it is passed, or announces more. */
  readonly maxBytes?: number | undefined
  /** Named in the errors. */
  readonly provider?: string | undefined
}

/**
 * Reads the body of a webhook as the bytes that arrived. A `Request` is read once and cannot be read again.
 *
 * @example
 * ```ts
 * const body = await readRawBody(request)
 * ```
 * @throws WebhookVerificationError `body_not_raw` when the body was parsed or read before; the message says what to change.
 * @throws WebhookParseError `too_large`.
 */
export async function readRawBody(input: Request | RawWebhook, options: ReadRawBodyOptions = {}): Promise<Uint8Array> {
  const body = await takeRawBody(input, options)
  return typeof body === 'string' ? new TextEncoder().encode(body) : body
}
