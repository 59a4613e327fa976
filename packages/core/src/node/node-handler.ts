import type { FastifyLikeReply, FastifyLikeRequest } from './fastify-like.ts'
import type { KoaLikeContext } from './koa-like-context.ts'
import type { NodeRequest } from './node-request.ts'
import type { NodeResponse } from './node-response.ts'

/**
 * A webhook handler in the forms in which Node's frameworks call their handlers. What Koa and Fastify get is a promise, to be awaited or
 * returned where you call it yourself; it is not declared as one, since linters refuse to see a promise given to Express.
 */
export interface NodeHandler {
  /** Koa: a middleware that answers and does not go on. Rejects with what the handler throws. */
  (context: KoaLikeContext, next?: () => Promise<unknown>): unknown
  /** Fastify: the handler of a route. Rejects with what the handler throws. */
  (request: FastifyLikeRequest, reply: FastifyLikeReply): unknown
  /** Express, Connect, Nest on Express, node:http. `next` gets only what the handler throws. */
  (request: NodeRequest, response: NodeResponse, next?: (error?: unknown) => void): void
}
