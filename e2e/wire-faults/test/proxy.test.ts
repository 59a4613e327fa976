import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { startTcpProxy } from '../src/tcp-proxy.ts'
import type { TcpProxy } from '../src/tcp-proxy.ts'
import { until } from '../src/until.ts'

describe('the proxy', () => {
  const ends: (() => unknown)[] = []
  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end()
  })

  /** A server that answers every request with the request, and what it got. */
  async function echo(): Promise<{ port: number; got: () => string; sockets: Set<Socket> }> {
    let got = ''
    const sockets = new Set<Socket>()
    const server = createServer((socket) => {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => sockets.delete(socket))
      socket.on('data', (data) => {
        got += String(data)
        socket.write(data)
      })
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    ends.push(() => {
      for (const socket of sockets) socket.destroy()
      server.close()
    })
    return { port: (server.address() as AddressInfo).port, got: () => got, sockets }
  }

  async function through(proxy: TcpProxy): Promise<{ socket: Socket; got: () => string; error: () => string | undefined; closed: () => boolean }> {
    const socket = connect(proxy.port, '127.0.0.1')
    let got = ''
    let error: string | undefined
    let closed = false
    socket.on('data', (data) => (got += String(data)))
    socket.on('error', (thrown: NodeJS.ErrnoException) => (error = thrown.code))
    socket.on('close', () => (closed = true))
    ends.push(() => socket.destroy())
    // One that is refused is reset before it is connected, or right after.
    await once(socket, 'connect').catch(() => undefined)
    return { socket, got: () => got, error: () => error, closed: () => closed }
  }

  async function open(): Promise<{ server: Awaited<ReturnType<typeof echo>>; proxy: TcpProxy }> {
    const server = await echo()
    const proxy = await startTcpProxy(server.port)
    ends.push(() => proxy.close())
    return { server, proxy }
  }

  it('carries both ways, also with a delay, in order', async () => {
    const { proxy } = await open()
    const client = await through(proxy)
    client.socket.write('a')
    await until(() => client.got() === 'a')
    proxy.delay({ requestsMs: 200, repliesMs: 50 })
    client.socket.write('b')
    await until(() => proxy.serverSidePorts().length === 1)
    proxy.heal()
    client.socket.write('c')
    await until(() => client.got() === 'abc')
  })

  it.each([
    ['reset', 'ECONNRESET'],
    ['end', undefined],
  ] as const)('cuts with %s, on both sides', async (how, code) => {
    const { proxy, server } = await open()
    const client = await through(proxy)
    client.socket.write('a')
    await until(() => client.got() === 'a')
    proxy.cut(how)
    await until(() => client.closed() && server.sockets.size === 0)
    expect(client.error()).toBe(code)
  })

  it('cuts one and leaves the others', async () => {
    const { proxy } = await open()
    const first = await through(proxy)
    const second = await through(proxy)
    for (const { socket } of [first, second]) socket.write('a')
    await until(() => first.got() + second.got() === 'aa')
    const [port] = proxy.serverSidePorts()
    proxy.cut('reset', (other) => other === port)
    await until(() => first.closed())
    second.socket.write('b')
    await until(() => second.got() === 'ab')
  })

  it('loses the reply of a request that arrived', async () => {
    const { proxy, server } = await open()
    const client = await through(proxy)
    proxy.loseReply(2)
    client.socket.write('a')
    await until(() => client.got() === 'a')
    client.socket.write('b')
    await until(() => client.closed())
    expect([server.got(), client.got(), client.error(), proxy.lostReplies()]).toEqual(['ab', 'a', 'ECONNRESET', 1])
  })

  it.each([
    [['requests'], ''],
    [['replies'], 'b'],
    [['requests', 'replies'], ''],
  ] as const)('is half open: %s disappear, and nobody learns that the other left', async (directions, arrived) => {
    const { proxy, server } = await open()
    const client = await through(proxy)
    client.socket.write('a')
    await until(() => client.got() === 'a')
    proxy.swallow(directions)
    client.socket.write('b')
    const other = await through(proxy)
    other.socket.write('c')
    await until(() => other.got() === 'c')
    await until(() => server.got().length === 2 + arrived.length)
    expect(client.got()).toBe('a')
    if (directions.includes('requests' as never)) {
      client.socket.destroy()
      await until(() => client.closed())
      expect(server.sockets.size).toBe(2)
    }
    proxy.cut('reset')
    await until(() => server.sockets.size === 0)
  })

  it('refuses until it is healed', async () => {
    const { proxy } = await open()
    proxy.refuse()
    const refused = await through(proxy)
    await until(() => refused.closed())
    proxy.heal()
    const client = await through(proxy)
    client.socket.write('a')
    await until(() => client.got() === 'a')
  })
})
