import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { serve as listen } from '@hono/node-server'

/** Serves the app on loopback; port 0 takes a free one. */
export async function serve(fetch: (request: Request) => Response | Promise<Response>, port: number): Promise<{ readonly origin: string; readonly close: () => Promise<void> }> {
  const server = listen({ fetch, hostname: '127.0.0.1', port })
  await once(server, 'listening')
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.close()
      await once(server, 'close')
    },
  }
}
