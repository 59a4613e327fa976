import type { NodeRequest } from './node-request.ts'
import type { NodeResponse } from './node-response.ts'

/** The part of a Koa context that is used. */
export interface KoaLikeContext {
  /** The request of node:http. */
  readonly req: NodeRequest
  /** The response of node:http. */
  readonly res: NodeResponse
  /** Koa's own request, where body parsers leave `body` and `rawBody`. */
  readonly request: object
  /** Path and query as they arrived. */
  readonly originalUrl?: string | undefined
}
