import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

/** Stands between a client and Redis. */
export interface Proxy {
  readonly url: string
  /** How many connections there were so far. */
  readonly connections: () => number
  /** From now on the connections with this number and higher, that are open, stay open and carry nothing. */
  swallowFrom(number: number): void
  close(): Promise<void>
}

/** Starts a proxy to a local port. */
export async function startProxy(port: number): Promise<Proxy> {
  const pairs: [Socket, Socket][] = []
  const server = createServer((client) => {
    const target = connect(port, '127.0.0.1')
    pairs.push([client, target])
    for (const [from, to] of [
      [client, target],
      [target, client],
    ] as const) {
      from.on('error', () => to.destroy())
      from.on('close', () => to.destroy())
      from.pipe(to)
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connections: () => pairs.length,
    swallowFrom(number) {
      for (const [client, target] of pairs.slice(number)) {
        client.unpipe(target)
        target.unpipe(client)
        client.resume()
        target.resume()
      }
    },
    async close() {
      for (const sockets of pairs) for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
