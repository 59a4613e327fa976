// node:http as Bun and Deno have it.
import { createServer } from 'node:http'
import process from 'node:process'
import { toNodeHandler } from '@kit/core/node'
import { createEndpoints } from './endpoints.mjs'

const handler = toNodeHandler(createEndpoints({ secret: process.env.FINTOC_SECRET, api: process.env.FINTOC_API }))
const server = createServer((request, response) => {
  if (request.url !== '/read-before') return handler(request, response)
  // The trap of node:http: somebody reads the stream first.
  request.resume()
  request.on('end', () => handler(Object.assign(request, { url: '/webhooks/fintoc' }), response))
})
server.listen(0, '127.0.0.1', () => console.log(`listening http://127.0.0.1:${server.address().port}`))
