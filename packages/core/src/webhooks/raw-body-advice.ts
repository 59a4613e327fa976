/** What to change when a framework has parsed or read the body before the signature could be checked. */
export const RAW_BODY_ADVICE: string =
  'The body was parsed or read before it could be checked. ' +
  "Express: express.raw({ type: '*/*' }) before express.json(). Fastify: addContentTypeParser, parseAs: 'buffer'. " +
  'Koa: no body parser on this route. Nest: rawBody: true. Next: request.text().'

/** The same for a `Request`, which does not tell whose it is. */
export const READ_REQUEST_ADVICE: string =
  'The Request was read before it could be checked: pass it unread, or a clone() made before. Hono: c.req.raw, above c.req.json(). ' +
  'Next.js: no request.json() before; or pass { body: await request.text(), headers }.'
