/**
 * The part of a Node request that is used. Requests of node:http, node:http2, Express, Nest on Express and Koa (`ctx.req`) fit,
 * and so does a Fastify request whose body is a Buffer.
 */
export interface NodeRequest {
  readonly method?: string | undefined
  readonly url?: string | undefined
  /** Express: the URL before a router cut its own part off. */
  readonly originalUrl?: string | undefined
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  /** What a body parser left: bytes and text are taken as the raw body. */
  readonly body?: unknown
  /** What Nest (`rawBody: true`) and cloud functions leave beside a parsed body. */
  readonly rawBody?: unknown
  /** True once the whole request arrived. */
  readonly complete?: boolean | undefined
  readonly destroyed?: boolean | undefined
  /** True once somebody read from the stream. */
  readonly readableDidRead?: boolean | undefined
  readonly socket?: unknown
  on?(event: 'data', listener: (chunk: Uint8Array) => void): unknown
  on?(event: 'aborted' | 'close' | 'end' | 'error', listener: () => void): unknown
  off?(event: 'data', listener: (chunk: Uint8Array) => void): unknown
  off?(event: 'aborted' | 'close' | 'end' | 'error', listener: () => void): unknown
  pause?(): unknown
  resume?(): unknown
  destroy?(): unknown
}
