/**
 * The part of a Node request that is used. Requests of node:http, node:http2, Express, Nest on Express and Koa (`ctx.req`) fit,
 * and so does a Fastify request whose body is a Buffer.
 */
export interface NodeRequest {
  /** HTTP method; `GET` when absent. */
  readonly method?: string | undefined
  /** Path and query. */
  readonly url?: string | undefined
  /** Express: the URL before a router cut its own part off. */
  readonly originalUrl?: string | undefined
  /** Headers by lower-case name. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  /** What a body parser left: bytes and text are taken as the raw body. */
  readonly body?: unknown
  /** What Nest (`rawBody: true`) and cloud functions leave beside a parsed body. */
  readonly rawBody?: unknown
  /** True once the whole request arrived. */
  readonly complete?: boolean | undefined
  /** True once the connection is gone. */
  readonly destroyed?: boolean | undefined
  /** True once somebody read from the stream. */
  readonly readableDidRead?: boolean | undefined
  /** Looked at only for `encrypted`, which makes the URL an https one. */
  readonly socket?: unknown
  /** Listens to the chunks of the body. */
  on?(event: 'data', listener: (chunk: Uint8Array) => void): unknown
  /** Listens to the end of the body, good or bad. */
  on?(event: 'aborted' | 'close' | 'end' | 'error', listener: () => void): unknown
  /** Stops listening to the chunks. */
  off?(event: 'data', listener: (chunk: Uint8Array) => void): unknown
  /** Stops listening to the end. */
  off?(event: 'aborted' | 'close' | 'end' | 'error', listener: () => void): unknown
  /** Holds the stream back until somebody wants more of the body. */
  pause?(): unknown
  /** Lets the stream flow. */
  resume?(): unknown
  /** Ends the connection. */
  destroy?(): unknown
}
