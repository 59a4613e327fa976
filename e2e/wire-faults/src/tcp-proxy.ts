import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

/** What goes from the client to the server, or back. */
export type Direction = 'requests' | 'replies'

/** Which connections are meant: by the port they have at the server, as `CLIENT LIST` and `pg_stat_activity` name it. */
export type Which = (serverSidePort: number) => boolean

/** Stands between clients and a server on this machine, and does what networks do. */
export interface TcpProxy {
  /** Where clients connect to. */
  readonly port: number
  /** The ports that the open connections have at the server. */
  readonly serverSidePorts: () => readonly number[]
  /** Replies that were lost so far, see `loseReply`. */
  readonly lostReplies: () => number
  /** Ends connections, on both sides: `reset` as a crash does (RST), `end` as a shutdown does (FIN). */
  cut(how: 'reset' | 'end', which?: Which): void
  /** Half open: what the connections that are open now carry in these directions disappears, and neither side learns that the other left. */
  swallow(directions: readonly Direction[], which?: Which): void
  /** Everything arrives so many milliseconds later, in order; connections made later included. */
  delay(delays: { readonly requestsMs?: number; readonly repliesMs?: number }): void
  /** The n-th request from now reaches the server; its reply does not come, and the connection is reset. */
  loseReply(nth?: number): void
  /** New connections are reset until `heal`. */
  refuse(): void
  /** New connections go to another port. */
  retarget(port: number): void
  /** No delay, no refusal, no reply to lose. What is half open stays so until it is cut. */
  heal(): void
  close(): Promise<void>
}

interface Pipe {
  readonly to: Socket
  swallows: boolean
  readonly queue: Buffer[]
}

interface Pair {
  readonly client: Socket
  readonly server: Socket
  readonly serverSidePort: () => number
  readonly requests: Pipe
  readonly replies: Pipe
  /** Its next reply is lost. */
  doomed: boolean
}

/** Starts a proxy to a port of this machine. */
export async function startTcpProxy(targetPort: number, host = '127.0.0.1'): Promise<TcpProxy> {
  const pairs = new Set<Pair>()
  let target = targetPort
  let refusing = false
  let requestsMs = 0
  let repliesMs = 0
  let losing = 0
  let lost = 0

  function carry(pipe: Pipe, data: Buffer, ms: number): void {
    if (pipe.swallows) return
    if (ms === 0 && pipe.queue.length === 0) {
      pipe.to.write(data)
      return
    }
    pipe.queue.push(data)
    // Each timer sends the oldest, not its own, so that a shorter delay overtakes nothing.
    setTimeout(() => {
      const oldest = pipe.queue.shift()
      if (oldest !== undefined && !pipe.swallows && pipe.to.writable) pipe.to.write(oldest)
    }, ms)
  }

  function end(pair: Pair, how: 'reset' | 'end'): void {
    pairs.delete(pair)
    for (const socket of [pair.client, pair.server]) {
      if (how === 'reset') socket.resetAndDestroy()
      else socket.destroy()
    }
  }

  const server = createServer((client) => {
    client.on('error', () => undefined)
    if (refusing) return void client.resetAndDestroy()
    const upstream = connect(target, host)
    upstream.on('error', () => undefined)
    let serverSidePort = 0
    upstream.on('connect', () => {
      serverSidePort = upstream.localPort ?? 0
    })
    for (const socket of [client, upstream]) socket.setNoDelay(true)
    const pair: Pair = {
      client,
      server: upstream,
      serverSidePort: () => serverSidePort,
      requests: { to: upstream, swallows: false, queue: [] },
      replies: { to: client, swallows: false, queue: [] },
      doomed: false,
    }
    pairs.add(pair)
    client.on('data', (data) => {
      if (losing > 0 && --losing === 0) pair.doomed = true
      carry(pair.requests, data, requestsMs)
    })
    upstream.on('data', (data) => {
      if (!pair.doomed) return carry(pair.replies, data, repliesMs)
      lost++
      end(pair, 'reset')
    })
    client.on('close', () => leave(pair.requests, upstream))
    upstream.on('close', () => leave(pair.replies, client))

    function leave(pipe: Pipe, other: Socket): void {
      if (pipe.swallows) return
      pairs.delete(pair)
      other.destroy()
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  function chosen(which: Which | undefined): Pair[] {
    return [...pairs].filter((pair) => which === undefined || which(pair.serverSidePort()))
  }

  return {
    port: (server.address() as AddressInfo).port,
    serverSidePorts: () => [...pairs].map((pair) => pair.serverSidePort()),
    lostReplies: () => lost,
    cut(how, which) {
      for (const pair of chosen(which)) end(pair, how)
    },
    swallow(directions, which) {
      for (const pair of chosen(which)) for (const direction of directions) pair[direction].swallows = true
    },
    delay(delays) {
      requestsMs = delays.requestsMs ?? 0
      repliesMs = delays.repliesMs ?? 0
    },
    loseReply(nth = 1) {
      losing = nth
    },
    refuse() {
      refusing = true
    },
    retarget(port) {
      target = port
    },
    heal() {
      refusing = false
      losing = 0
      requestsMs = 0
      repliesMs = 0
    },
    async close() {
      for (const pair of pairs) end(pair, 'end')
      server.close()
      await once(server, 'close')
    },
  }
}
