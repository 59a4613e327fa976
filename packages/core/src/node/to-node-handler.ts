import { isWebhookVerificationError } from '../errors/webhook-verification-error.ts'
import type { WebhookHandler } from '../webhooks/webhook-handler.ts'
import type { NodeRequest } from './node-request.ts'
import type { NodeResponse } from './node-response.ts'
import { sendWebResponse } from './send-web-response.ts'
import { toWebRequest } from './to-web-request.ts'

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

async function respond(handler: WebhookHandler, request: NodeRequest): Promise<Response> {
  // `Request` refuses to be made with these.
  if (/^(?:TRACE|TRACK|CONNECT)$/i.test(request.method ?? '')) return text(405, 'Only POST is accepted', { allow: 'POST' })
  let webRequest: Request
  try {
    webRequest = toWebRequest(request)
  } catch (error) {
    return text(400, isWebhookVerificationError(error) ? error.message : 'The request could not be read')
  }
  return handler(webRequest)
}

/**
 * Makes a handler for Express, Connect, Koa (`ctx.req`, `ctx.res`), Nest on Express and node:http out of a webhook handler. It
 * reads the raw body itself, so mount it before `express.json()`; a body that was parsed already is answered with 400 and a text
 * that says what to change. `next` gets only what the handler throws.
 *
 * @example
 * ```ts
 * app.post('/webhooks/fintoc', toNodeHandler(handler))
 * app.use(express.json())
 * ```
 */
export function toNodeHandler(
  handler: WebhookHandler,
): (request: NodeRequest, response: NodeResponse, next?: (error?: unknown) => void) => void {
  return (request, response, next) => {
    const failed = async (error: unknown): Promise<void> => {
      if (next !== undefined) next(error)
      else await sendWebResponse(response, text(500, 'The webhook failed'))
    }
    void respond(handler, request)
      .then((answer) => sendWebResponse(response, answer))
      .catch(failed)
      .finally(() => closeUnread(request))
      .catch(() => {})
  }
}
