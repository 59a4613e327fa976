import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'

/** A server on loopback. */
export interface HttpServer {
  readonly port: number
  readonly url: string
  close(): Promise<void>
}

/** Listens on a free port of loopback. */
export async function listen(listener: RequestListener): Promise<HttpServer> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Sends a POST that says it is longer than it is, and hangs up in the middle of the body. Resolves when the connection is closed. */
export function postCutOff(url: string, body: string, headers: Readonly<Record<string, string>>): Promise<void> {
  const { port, pathname } = new URL(url)
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const head = `POST ${pathname} HTTP/1.1\r\nhost: 127.0.0.1\r\n${lines.join('')}content-length: ${Buffer.byteLength(body) + 1}\r\n\r\n`
  return new Promise((resolve) => {
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(head + body, () => setTimeout(() => socket.destroy(), 20)))
    socket.on('error', () => undefined)
    socket.on('close', () => resolve())
  })
}
