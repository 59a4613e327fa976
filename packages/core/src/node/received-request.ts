import type { FastifyLikeReply, FastifyLikeRequest } from './fastify-like.ts'
import type { KoaLikeContext } from './koa-like-context.ts'
import type { NodeRequest } from './node-request.ts'

/** What a framework handed over, with its parts where they are looked for. */
export interface ReceivedRequest {
  /** Who handed it over, as far as the shape tells. */
  readonly kind: 'node' | 'fastify' | 'koa'
  /** The framework's own object. */
  readonly given: object
  /** The request of node:http below it. */
  readonly raw: NodeRequest
  /** Path and query as they arrived, before any router cut its own part off. */
  readonly url: string
  /** What may be the raw body, best first. */
  readonly kept: readonly unknown[]
  /** What a body parser made. */
  readonly body: unknown
}

interface Bodies {
  readonly body?: unknown
  readonly rawBody?: unknown
}

/** Tells a Koa context by the two objects of node:http in it; an Express request has `res`, but no `req`. */
export function isKoaContext(given: object): given is KoaLikeContext {
  return 'req' in given && 'res' in given && 'request' in given
}

/** Tells Fastify's reply; `raw` alone would not do, since a body parser may leave it on any request. */
export function isFastifyReply(given: object | undefined): given is FastifyLikeReply {
  return given !== undefined && 'raw' in given && 'code' in given && 'send' in given
}

function isFastifyRequest(given: object): given is FastifyLikeRequest {
  return 'raw' in given && typeof given.raw === 'object' && given.raw !== null && 'headers' in given.raw && 'url' in given.raw
}

/** Finds the parts of a request of any framework. */
export function receivedRequest(given: NodeRequest | FastifyLikeRequest | KoaLikeContext): ReceivedRequest {
  const of = (kind: ReceivedRequest['kind'], raw: NodeRequest, holder: Bodies, originalUrl = raw.originalUrl): ReceivedRequest => {
    // A server of functions may have left its own on the request of node:http.
    const holders: readonly Bodies[] = holder === raw ? [raw] : [holder, raw]
    const body = holders.map((each) => each.body).find((each) => each != null)
    const kept = [...holders.map((each) => each.rawBody), body]
    // A parser may hand the unread stream on.
    return { kind, given, raw, url: originalUrl ?? raw.url ?? '/', kept, body: body === raw ? undefined : body }
  }
  if (isKoaContext(given)) return of('koa', given.req, given.request, given.originalUrl)
  if (isFastifyRequest(given)) return of('fastify', given.raw, given, given.originalUrl)
  return of('node', given, given)
}
