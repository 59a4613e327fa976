import { WebhookVerificationError } from '../errors/webhook-verification-error.ts'
import { RAW_BODY_ADVICE } from '../webhooks/raw-body-advice.ts'
import type { NodeRequest } from './node-request.ts'

function urlOf(request: NodeRequest): string {
  const encrypted = (request.socket as { encrypted?: unknown } | null | undefined)?.encrypted === true
  const path = request.originalUrl ?? request.url ?? '/'
  const host = [request.headers[':authority'] ?? request.headers['host'] ?? 'localhost'].flat()[0]!
  // Joined as text: resolved against a base, a path such as //other/ would name another host.
  for (const text of [`${encrypted ? 'https' : 'http'}://${host}${path}`, `http://localhost${path}`]) {
    if (path.startsWith('/') && URL.canParse(text)) return text
  }
  return URL.canParse(path) ? path : 'http://localhost/'
}

function headersOf(request: NodeRequest): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (name.startsWith(':')) continue
    for (const item of [value].flat()) if (item !== undefined) headers.append(name, item)
  }
  return headers
}

function bytesOf(value: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (typeof value === 'string') return new TextEncoder().encode(value)
  return ArrayBuffer.isView(value) ? (value as Uint8Array<ArrayBuffer>) : undefined
}

function streamOf(request: NodeRequest): ReadableStream<Uint8Array> {
  let stop = (): void => {}
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const onData = (chunk: Uint8Array): void => {
          controller.enqueue(chunk)
          if ((controller.desiredSize ?? 0) <= 0) request.pause?.()
        }
        const onEnd = (): void => {
          stop()
          controller.close()
        }
        const onBroken = (): void => {
          stop()
          controller.error(new Error('The request ended before its body was complete'))
        }
        stop = () => {
          request.off?.('data', onData)
          request.off?.('end', onEnd)
          request.off?.('aborted', onBroken)
          request.off?.('close', onBroken)
        }
        request.on?.('data', onData)
        request.on?.('end', onEnd)
        request.on?.('aborted', onBroken)
        request.on?.('close', onBroken)
        // Stays for good: an error that nobody listens to would end the process.
        request.on?.('error', onBroken)
        request.pause?.()
      },
      pull() {
        request.resume?.()
      },
      cancel() {
        stop()
        // What is still coming is thrown away, because the answer cannot be read by a sender whose connection was cut.
        request.resume?.()
      },
    },
    { highWaterMark: 0 },
  )
}

/**
 * Turns a Node request into a web `Request`, with the body as it arrived: from the stream, or from the bytes or text that
 * `express.raw()`, Nest's `rawBody` or a Fastify parser left. The URL is taken from the Host header, so do not trust its host.
 *
 * @example
 * ```ts
 * const response = await handler(toWebRequest(req))
 * ```
 * @throws WebhookVerificationError `body_not_raw` when the body was parsed or read before; the message says what to change.
 */
export function toWebRequest(request: NodeRequest): Request {
  const method = request.method ?? 'GET'
  const init = { method, headers: headersOf(request) }
  if (method === 'GET' || method === 'HEAD') return new Request(urlOf(request), init)
  const bytes = bytesOf(request.rawBody) ?? bytesOf(request.body)
  if (bytes !== undefined) return new Request(urlOf(request), { ...init, body: bytes })
  const { body } = request
  // body-parser 1 (Express 4) puts an empty object on requests that it did not read.
  const parsed = body != null && (typeof body !== 'object' || Object.keys(body).length > 0)
  if (parsed || request.readableDidRead === true || request.on === undefined) {
    throw new WebhookVerificationError(RAW_BODY_ADVICE, { reason: 'body_not_raw', provider: 'unknown' })
  }
  if (request.destroyed === true) throw new Error('The request ended before its body was complete')
  const streaming: RequestInit & { duplex: 'half' } = { ...init, body: streamOf(request), duplex: 'half' }
  return new Request(urlOf(request), streaming)
}
