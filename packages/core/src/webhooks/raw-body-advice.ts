/** What to change when a framework has parsed or read the body before the signature could be checked. */
export const RAW_BODY_ADVICE: string =
  'The body was parsed or read before it could be checked. ' +
  "Express: express.raw({ type: '*/*' }) before express.json(). Fastify: addContentTypeParser, parseAs: 'buffer'. " +
  'Koa: no body parser on this route. Nest: rawBody: true. Next: request.text().'
