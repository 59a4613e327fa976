import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'

/** A Redis of the campaign's own that writes every command to disk before it answers. */
export interface RedisServer {
  readonly port: number
  /** SIGKILL, then up again with what was written. */
  crash(): Promise<void>
  close(): Promise<void>
}

/** A port below those that the system gives to outgoing connections: one of them could take it while the server is down. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = 10_000 + Math.floor(Math.random() * 20_000)
    const server = createServer()
    const free = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false))
      server.listen(port, '127.0.0.1', () => resolve(true))
    })
    if (!free) continue
    await new Promise((resolve) => server.close(resolve))
    return port
  }
}

async function answers(port: number, child: ChildProcess): Promise<void> {
  const redis = new Redis({ host: '127.0.0.1', port, lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 })
  redis.on('error', () => undefined)
  for (;;) {
    if (child.exitCode !== null) throw new Error('redis-server ended at its start')
    try {
      if (redis.status !== 'ready') await redis.connect()
      // While it reads its file it refuses.
      await redis.ping()
      redis.disconnect()
      return
    } catch {
      await sleep(20)
    }
  }
}

/** Starts one that keeps its files in `folder`. */
export async function startRedis(folder: string): Promise<RedisServer> {
  const port = await freePort()
  const start = async (): Promise<ChildProcess> => {
    const options = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'yes', '--appendfsync', 'always']
    const child = spawn('redis-server', options, { stdio: 'ignore' })
    await answers(port, child)
    return child
  }
  let child = await start()
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }
  return {
    port,
    async crash() {
      await kill()
      child = await start()
    },
    close: kill,
  }
}
