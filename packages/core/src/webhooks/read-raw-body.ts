import { WebhookParseError } from '../errors/webhook-parse-error.ts'
import { WebhookVerificationError } from '../errors/webhook-verification-error.ts'
import { joinBytes } from '../internal/join-bytes.ts'
import { RAW_BODY_ADVICE } from './raw-body-advice.ts'
import type { RawWebhook } from './raw-webhook.ts'

/** Options of {@link readRawBody}. */
export interface ReadRawBodyOptions {
  /** Largest body accepted, in bytes; 1 MiB unless told. A stream is stopped as soon as it is passed. */
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
  const { maxBytes = 1_048_576, provider = 'unknown' } = options
  // What is no object at all counts as one without a body.
  const given = Object(input) as Request | RawWebhook
  const isRequest = 'bodyUsed' in given
  const body: unknown = isRequest ? (given.body ?? '') : given.body
  let size = 0
  const sized = (chunk: Uint8Array): Uint8Array => {
    size += chunk.length
    if (!(size <= maxBytes)) throw new WebhookParseError(`The body is larger than ${maxBytes} bytes`, { reason: 'too_large', provider })
    return chunk
  }
  if (typeof body === 'string') return sized(new TextEncoder().encode(body))
  if (ArrayBuffer.isView(body)) return sized(body as Uint8Array)
  if (!isRequest || (body as ReadableStream).locked || given.bodyUsed) {
    throw new WebhookVerificationError(RAW_BODY_ADVICE, { reason: 'body_not_raw', provider })
  }
  const chunks: Uint8Array[] = []
  // Leaving the loop by an error cancels the stream.
  for await (const chunk of body as ReadableStream<Uint8Array>) chunks.push(sized(chunk))
  return joinBytes(chunks)
}
