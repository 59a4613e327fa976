import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { databaseUrl } from './services.ts'
import { atTheEnd } from './database.ts'

/** A way to PostgreSQL that can be cut. */
export interface Proxy {
  readonly url: string
  /** Ends every connection, and refuses new ones until `mend`. */
  cut(): void
  mend(): void
  /** Swallows what the server answers from now on, until `mend`: requests still reach it. */
  deafen(): void
}

export async function openProxy(): Promise<Proxy> {
  const target = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  let state: 'open' | 'cut' | 'deaf' = 'open'
  const server = createServer((client) => {
    if (state === 'cut') return void client.destroy()
    const upstream = connect(Number(target.port || 5432), target.hostname)
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        sockets.delete(socket)
        client.destroy()
        upstream.destroy()
      })
    }
    client.on('data', (data) => upstream.write(data))
    upstream.on('data', (data) => {
      if (state !== 'deaf') client.write(data)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const cut = (): void => {
    for (const socket of sockets) socket.destroy()
  }
  atTheEnd(async () => {
    cut()
    await new Promise((resolve) => server.close(resolve))
  })
  const url = new URL(databaseUrl)
  url.hostname = '127.0.0.1'
  url.port = String((server.address() as AddressInfo).port)
  return {
    url: url.href,
    cut() {
      state = 'cut'
      cut()
    },
    deafen() {
      state = 'deaf'
    },
    mend() {
      state = 'open'
    },
  }
}
