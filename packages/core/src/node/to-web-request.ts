import type { FastifyLikeRequest } from './fastify-like.ts'
import type { KoaLikeContext } from './koa-like-context.ts'
import type { NodeRequest } from './node-request.ts'
import { receivedRequest } from './received-request.ts'
import { webRequestOf } from './web-request-of.ts'

/**
 * Turns a request of node:http, Express, Nest, Fastify or a Koa context into a web `Request`, with the body as it arrived: from the
 * stream, or from the bytes or text that `express.raw()`, Nest's `rawBody`, `@koa/bodyparser` or a Fastify parser left. The URL is taken
 * from the Host header, so do not trust its host.
 *
 * @example
 * ```ts
 * const response = await handler(toWebRequest(req))
 * ```
 * @throws WebhookVerificationError `body_not_raw` when the body was parsed or read before; the message says what to change in this
 *   framework.
 */
export function toWebRequest(request: NodeRequest | FastifyLikeRequest | KoaLikeContext): Request {
  const { request: webRequest, notRaw } = webRequestOf(receivedRequest(request))
  if (notRaw !== undefined) throw notRaw
  return webRequest
}
