import { isWebhookVerificationError } from '../errors/webhook-verification-error.ts'
import type { WebhookErrorContext } from '../webhooks/create-webhook-handler.ts'
import type { WebhookHandler } from '../webhooks/webhook-handler.ts'
import type { NodeRequest } from './node-request.ts'
import type { NodeResponse } from './node-response.ts'
import { sendWebResponse } from './send-web-response.ts'
import { toWebRequest } from './to-web-request.ts'

/** Options of {@link toNodeHandler}. */
export interface NodeHandlerOptions {
  /**
   * Told of the errors that are answered before or without the handler, so that its own `onError` cannot hear of them: 400 for a body
   * that was parsed already (a `WebhookVerificationError`, `body_not_raw`) or a request that cannot be read, and 500 for what the
   * handler threw where there is no `next`. The `onError` of the handler fits here too. What it throws is ignored.
   */
  readonly onError?: ((error: unknown, context: Pick<WebhookErrorContext, 'provider' | 'status'>) => unknown) | undefined
  /** Given to the handler: the platform's way to keep a process alive for work that goes on after the answer. */
  readonly waitUntil?: ((promise: Promise<unknown>) => void) | undefined
}

/** How long the rest of a body may keep coming after it was answered. */
const LINGER_MS = 2_000

// Closing at once would reset the connection, and the sender would see that instead of the answer.
function closeUnread(request: NodeRequest): void {
  if (request.complete !== false || request.destroyed === true) return
  request.resume?.()
  const timer = setTimeout(() => request.destroy?.(), LINGER_MS) as unknown as { unref?(): void }
  timer.unref?.()
  request.on?.('close', () => clearTimeout(timer as unknown as number))
}

function text(status: number, body: string, headers?: Record<string, string>): Response {
  return new Response(body, { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers } })
}

function report(options: NodeHandlerOptions, error: unknown, status: number): void {
  const tell = async () => options.onError?.(error, { provider: 'unknown', status })
  // Reporting must not change the answer.
  void tell().catch(() => {})
}

async function respond(handler: WebhookHandler, request: NodeRequest, options: NodeHandlerOptions): Promise<Response> {
  // `Request` refuses to be made with these.
  if (/^(?:TRACE|TRACK|CONNECT)$/i.test(request.method ?? '')) return text(405, 'Only POST is accepted', { allow: 'POST' })
  let webRequest: Request
  try {
    webRequest = toWebRequest(request)
  } catch (error) {
    report(options, error, 400)
    return text(400, isWebhookVerificationError(error) ? error.message : 'The request could not be read')
  }
  return handler(webRequest, options.waitUntil && { waitUntil: (promise) => options.waitUntil?.(promise) })
}

/**
 * Makes a handler for Express, Connect, Koa (`ctx.req`, `ctx.res`), Nest on Express and node:http out of a webhook handler. It
 * reads the raw body itself, so mount it before `express.json()`; a body that was parsed already is answered with 400 and a text
 * that says what to change, which not every provider reads: give `onError` to hear of it. `next` gets only what the handler throws.
 *
 * @example
 * ```ts
 * app.post('/webhooks/fintoc', toNodeHandler(handler, { onError: (error) => logger.error(error) }))
 * app.use(express.json())
 * ```
 */
export function toNodeHandler(
  handler: WebhookHandler,
  options: NodeHandlerOptions = {},
): (request: NodeRequest, response: NodeResponse, next?: (error?: unknown) => void) => void {
  return (request, response, next) => {
    const failed = async (error: unknown): Promise<void> => {
      if (next !== undefined) return next(error)
      report(options, error, 500)
      await sendWebResponse(response, text(500, 'The webhook failed'))
    }
    void respond(handler, request, options)
      .then((answer) => sendWebResponse(response, answer))
      .catch(failed)
      .finally(() => closeUnread(request))
      .catch(() => {})
  }
}
