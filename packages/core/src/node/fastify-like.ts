import type { NodeRequest } from './node-request.ts'

/** The part of a Fastify request that is used. */
export interface FastifyLikeRequest {
  /** The request of node:http. */
  readonly raw: NodeRequest
  /** Path and query as they arrived. */
  readonly originalUrl?: string | undefined
  /** What the content type parser of the route made; bytes and text are taken as the raw body. */
  readonly body?: unknown
}

/** The part of a Fastify reply that is used. */
export interface FastifyLikeReply {
  /** The response of node:http; not written to. */
  readonly raw: object
  /** Sets the status of the answer. */
  code(status: number): unknown
  /** Sets one header; a list stands for a header sent several times. */
  header(name: string, value: string | string[]): unknown
  /** Sends the answer. */
  send(body?: unknown): unknown
}
