import type { RequestHandler } from 'express'

const loopback = new Set(['127.0.0.1', 'localhost'])

/** Other pages of the browser reach loopback, too: they may neither start flows nor, under a name of their own, read what happens. */
export const sameOrigin: RequestHandler = (request, response, next) => {
  const { host, origin } = request.headers
  const own = origin === undefined || origin === `http://${host}`
  if (own && loopback.has(request.hostname)) next()
  else response.status(403).type('text').send('This playground is for the pages it serves itself.')
}
