import { WebhookParseError } from '../errors/webhook-parse-error.ts'
import { WebhookVerificationError } from '../errors/webhook-verification-error.ts'
import { joinBytes } from '../internal/join-bytes.ts'
import { RAW_BODY_ADVICE, READ_REQUEST_ADVICE } from './raw-body-advice.ts'
import type { RawWebhook } from './raw-webhook.ts'
import type { ReadRawBodyOptions } from './read-raw-body.ts'

/**
 * Gives the body of a webhook, at once and without a copy where it is there: text stays text, bytes stay the caller's. A `Request` is
 * read once and cannot be read again; it is refused at its first bytes when its `Content-Length` is over the limit.
 *
 * @example
 * ```ts
 * const body = await takeRawBody(input, { maxBytes: 65_536 })
 * ```
 * @throws WebhookVerificationError `body_not_raw` when the body was parsed or read before; the message says what to change.
 * @throws WebhookParseError `too_large`.
 */
export function takeRawBody(input: Request | RawWebhook, options: ReadRawBodyOptions = {}): string | Uint8Array | Promise<Uint8Array> {
  const { maxBytes = 1_048_576, provider = 'unknown' } = options
  const limit = (size: number): void => {
    if (!(size <= maxBytes)) throw new WebhookParseError(`The body is larger than ${maxBytes} bytes`, { reason: 'too_large', provider })
  }
  // What is no object at all counts as one without a body.
  const given = Object(input) as Request | RawWebhook
  const isRequest = 'bodyUsed' in given
  const body: unknown = isRequest ? (given.body ?? '') : given.body
  if (typeof body === 'string') {
    limit(body.length)
    // UTF-8 needs at most three bytes for a UTF-16 unit, so only a text near the limit is measured.
    if (body.length * 3 > maxBytes) limit(new TextEncoder().encode(body).length)
    return body
  }
  if (ArrayBuffer.isView(body)) {
    limit(body.byteLength)
    const bytes = body as Uint8Array
    return bytes.BYTES_PER_ELEMENT === 1 ? bytes : new Uint8Array(body.buffer, body.byteOffset, body.byteLength)
  }
  const stream = body as ReadableStream<Uint8Array>
  if (!isRequest || stream.locked || given.bodyUsed) {
    throw new WebhookVerificationError(isRequest ? READ_REQUEST_ADVICE : RAW_BODY_ADVICE, { reason: 'body_not_raw', provider })
  }
  return readStream(stream, given.headers.get('content-length'), limit)
}

async function readStream(stream: ReadableStream<Uint8Array>, announced: string | null, limit: (size: number) => void): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  // Leaving the loop by an error cancels the stream.
  for await (const chunk of stream) {
    size += chunk.length
    limit(Number(announced) > size ? Number(announced) : size)
    chunks.push(chunk)
  }
  return joinBytes(chunks)
}
