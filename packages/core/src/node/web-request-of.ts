import { WebhookVerificationError } from '../errors/webhook-verification-error.ts'
import type { NodeRequest } from './node-request.ts'
import { rawBodyFix } from './raw-body-fix.ts'
import type { ReceivedRequest } from './received-request.ts'

/** A web `Request`, and why nothing can be checked with its body, if so; reading that body fails with the same error. */
export interface WebRequest {
  readonly request: Request
  readonly notRaw?: WebhookVerificationError
}

function urlOf(path: string, request: NodeRequest): string {
  const encrypted = (request.socket as { encrypted?: unknown } | null | undefined)?.encrypted === true
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

function bytesOf(value: unknown, headers: Headers): Uint8Array<ArrayBuffer> | undefined {
  if (typeof value !== 'string') return ArrayBuffer.isView(value) ? (value as Uint8Array<ArrayBuffer>) : undefined
  const bytes = new TextEncoder().encode(value)
  // A text of another length was decoded as something else, or is the content of a JSON string: not what was sent.
  const sent = headers.has('content-encoding') ? null : headers.get('content-length')
  return sent === null || Number(sent) === bytes.length ? bytes : undefined
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

function failing(error: Error): ReadableStream<Uint8Array> {
  return new ReadableStream({ pull: (controller) => controller.error(error) }, { highWaterMark: 0 })
}

/** Makes a web `Request` of what a framework handed over. Throws only where the request is broken. */
export function webRequestOf(received: ReceivedRequest): WebRequest {
  const { raw, body, kept } = received
  const method = raw.method ?? 'GET'
  const url = urlOf(received.url, raw)
  const headers = headersOf(raw)
  if (method === 'GET' || method === 'HEAD') return { request: new Request(url, { method, headers }) }
  const streamed = (stream: ReadableStream<Uint8Array>): Request => {
    const init: RequestInit & { duplex: 'half' } = { method, headers, body: stream, duplex: 'half' }
    return new Request(url, init)
  }
  for (const value of kept) {
    const bytes = bytesOf(value, headers)
    if (bytes !== undefined) return { request: new Request(url, { method, headers, body: bytes }) }
  }
  // body-parser 1 (Express 4) and @koa/bodyparser put an empty object on requests that they did not read.
  const parsed = body != null && (typeof body !== 'object' || Object.keys(body).length > 0)
  if (parsed || raw.readableDidRead === true || raw.on === undefined) {
    const notRaw = new WebhookVerificationError(rawBodyFix(received), { reason: 'body_not_raw', provider: 'unknown' })
    return { request: streamed(failing(notRaw)), notRaw }
  }
  if (raw.destroyed === true) throw new Error('The request ended before its body was complete')
  return { request: streamed(streamOf(raw)) }
}
