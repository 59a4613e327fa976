import type { WebhookErrorContext } from '../webhooks/create-webhook-handler.ts'
import type { WebhookHandler } from '../webhooks/webhook-handler.ts'
import type { FastifyLikeReply, FastifyLikeRequest } from './fastify-like.ts'
import type { KoaLikeContext } from './koa-like-context.ts'
import type { NodeHandler } from './node-handler.ts'
import type { NodeRequest } from './node-request.ts'
import type { NodeResponse } from './node-response.ts'
import { isFastifyReply, isKoaContext, receivedRequest } from './received-request.ts'
import type { ReceivedRequest } from './received-request.ts'
import { sendWebResponse } from './send-web-response.ts'
import { webRequestOf } from './web-request-of.ts'
import type { WebRequest } from './web-request-of.ts'

/** Options of {@link toNodeHandler}. */
export interface NodeHandlerOptions {
  /**
   * Told of the errors that are answered before or without the handler: 400 for a body that was parsed already (a
   * `WebhookVerificationError`, `body_not_raw`, of which the handler's own `onError` hears, too) or a request that cannot be read, and
   * 500 for what the handler threw where no framework takes it. The `onError` of the handler fits here too. What it throws is ignored.
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

async function respond(handler: WebhookHandler, received: ReceivedRequest, options: NodeHandlerOptions): Promise<Response> {
  // `Request` refuses to be made with these.
  if (/^(?:TRACE|TRACK|CONNECT)$/i.test(received.raw.method ?? '')) return text(405, 'Only POST is accepted', { allow: 'POST' })
  let web: WebRequest
  try {
    web = webRequestOf(received)
  } catch (error) {
    report(options, error, 400)
    return text(400, 'The request could not be read')
  }
  const { request, notRaw } = web
  const context = options.waitUntil && { waitUntil: (promise: Promise<unknown>) => options.waitUntil?.(promise) }
  const answer = async (): Promise<Response> => handler(request, context)
  if (notRaw === undefined) return answer()
  // The handler meets the error where it reads the body, so that its own `onError` hears of it, too.
  const given = await answer().catch((error: unknown) => {
    if (error !== notRaw) throw error
  })
  if (given !== undefined && given.status !== 400) return given
  report(options, notRaw, 400)
  return text(400, notRaw.message)
}

async function sendFastifyReply(reply: FastifyLikeReply, answer: Response): Promise<FastifyLikeReply> {
  reply.code(answer.status)
  for (const [name, value] of answer.headers) if (name !== 'set-cookie') reply.header(name, value)
  const cookies = answer.headers.getSetCookie()
  if (cookies.length > 0) reply.header('set-cookie', cookies)
  reply.send(answer.body ?? undefined)
  return reply
}

/**
 * Makes a handler for Express, Connect, Fastify, Koa, Nest and node:http out of a webhook handler: it recognises what it is called with.
 * It reads the raw body itself, or takes the bytes or text a parser left; a body that was parsed already is answered with 400, and
 * `onError` and the answer say what to change in this framework.
 *
 * @example
 * ```ts
 * app.post('/webhooks/fintoc', toNodeHandler(handler)) // Express: above app.use(express.json())
 * scope.post('/webhooks/fintoc', toNodeHandler(handler)) // Fastify: in a scope whose content type parser leaves a buffer
 * router.post('/webhooks/fintoc', toNodeHandler(handler)) // Koa: above the body parser
 * createServer(toNodeHandler(handler))
 * ```
 */
export function toNodeHandler(handler: WebhookHandler, options: NodeHandlerOptions = {}): NodeHandler {
  const answerNode = (request: NodeRequest, response: NodeResponse, next?: (error?: unknown) => void): void => {
    const failed = async (error: unknown): Promise<void> => {
      if (next !== undefined) return next(error)
      report(options, error, 500)
      await sendWebResponse(response, text(500, 'The webhook failed'))
    }
    void respond(handler, receivedRequest(request), options)
      .then((answer) => sendWebResponse(response, answer))
      .catch(failed)
      .finally(() => closeUnread(request))
      .catch(() => {})
  }

  const answerFastify = (request: FastifyLikeRequest, reply: FastifyLikeReply): Promise<FastifyLikeReply> =>
    respond(handler, receivedRequest(request), options)
      .then((answer) => sendFastifyReply(reply, answer))
      .finally(() => closeUnread(request.raw))

  const answerKoa = async (context: KoaLikeContext): Promise<void> => {
    try {
      // Not through `ctx.body`, which would add what Koa thinks right for a body. An answer that is given is left alone by Koa.
      await sendWebResponse(context.res, await respond(handler, receivedRequest(context), options))
    } finally {
      closeUnread(context.req)
    }
  }

  // Three parameters: Express takes a function of four for an error handler.
  return (given: object, second?: object, next?: (error?: unknown) => void): unknown => {
    if (isKoaContext(given)) return answerKoa(given)
    if (isFastifyReply(second)) return answerFastify(given as FastifyLikeRequest, second)
    return answerNode(given as NodeRequest, second as NodeResponse, next)
  }
}
