import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'

export interface Listener {
  readonly origin: string
  readonly port: number
  /** The handler can be made after the port is known. */
  serve(handler: Parameters<typeof getRequestListener>[0]): void
  close(): Promise<void>
}

/** @throws Error when the port is taken. */
export function listenOnLoopback(port: number): Promise<Listener> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (cause) => {
      reject(new Error(`The sandbox cannot listen on port ${port}; choose another one, or 0 for a free one.`, { cause }))
    })
    server.listen(port, '127.0.0.1', () => {
      const address = server.address() as AddressInfo
      resolve({
        origin: `http://127.0.0.1:${address.port}`,
        port: address.port,
        serve(handler) {
          const listener = getRequestListener(handler, { overrideGlobalObjects: false })
          server.on('request', (request, response) => void listener(request, response))
        },
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            server.closeAllConnections()
          }),
      })
    })
  })
}
