import type { ReceivedRequest } from './received-request.ts'

/** What to change, by framework. */
const FIXES = {
  nest: 'Nest: NestFactory.create(AppModule, { rawBody: true }).',
  express:
    "Express: register this route, bare or with express.raw({ type: '*/*' }), above app.use(express.json()), or keep the bytes there: " +
    'express.json({ verify: (request, response, bytes) => void Object.assign(request, { rawBody: bytes }) }).',
  fastify:
    'Fastify: register this route in a scope of its own, app.register(async (scope) => { scope.removeAllContentTypeParsers(); ' +
    "scope.addContentTypeParser('*', { parseAs: 'buffer' }, (request, body, done) => done(null, body)); ... }).",
  koa: 'Koa: put this route above the body parser, or take one that leaves the text in ctx.request.rawBody, as @koa/bodyparser does.',
  next: 'Next.js, in the file of this API route: export const config = { api: { bodyParser: false } }.',
  node: 'Give the request to the webhook handler before anything reads it, or leave the bytes in request.rawBody.',
} as const

// Nest leaves no mark on a request, but its router is what called; a bundle keeps the name of the class at least. Asked only when a
// request is refused.
function calledByNest(): boolean {
  const limit = Reflect.get(Error, 'stackTraceLimit') as unknown
  Reflect.set(Error, 'stackTraceLimit', 100)
  try {
    return /@nestjs[\\/+]|\bInterceptorsConsumer\b/.test(new Error('who called').stack ?? '')
  } finally {
    Reflect.set(Error, 'stackTraceLimit', limit)
  }
}

function frameworkOf({ given, kind }: ReceivedRequest): keyof typeof FIXES {
  if (kind === 'koa') return kind
  if (calledByNest()) return 'nest'
  if (kind === 'fastify') return kind
  if ('app' in given && typeof given.app === 'function') return 'express'
  return 'previewData' in given ? 'next' : 'node'
}

/** What to change where a body was parsed or read before the handler got it, in the framework that did it. */
export function rawBodyFix(received: ReceivedRequest): string {
  return `The body was parsed or read before it could be checked. ${FIXES[frameworkOf(received)]}`
}
