import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createTransport, type Operation } from '@kit/core/http'
import ky from 'ky'
import { compare } from './compare.ts'

/** One GET of a small JSON document from a loopback server. */
export async function benchTransport(): Promise<void> {
  const server = createServer((_request, response) => response.setHeader('content-type', 'application/json').end('{"id":"1","status":"COMPLETED"}'))
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const operation: Operation = { id: 'things.get', method: 'GET', path: '/things/{id}', api: 'main', retry: 'safe', auth: 'none' }
  const transport = createTransport({ provider: 'example', origins: { main: origin } })
  await compare('transport, one GET', [
    { name: 'limit: fetch', run: async (): Promise<unknown> => (await fetch(`${origin}/things/1`)).json() },
    { name: 'kit: createTransport', run: () => transport.send(operation, { path: { id: '1' } }) },
    { name: 'ky', run: () => ky.get(`${origin}/things/1`).json() },
  ])
  server.closeAllConnections()
  server.close()
}
