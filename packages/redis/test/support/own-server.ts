import type { ChildProcess } from 'node:child_process'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'

function isInstalled(): boolean {
  if (spawnSync('redis-server', ['--version']).status === 0) return true
  if (process.env['CI']) throw new Error('redis-server is required here; install it')
  console.warn('SKIPPED: redis-server is not installed; install it to run these tests')
  return false
}

/** Whether servers of their own can be started; with `CI` set it throws instead of saying no. */
export const canStartServers: boolean = isInstalled()

/** A Redis of a test's own, that can be stopped, killed and started again empty. */
export interface OwnServer {
  readonly port: number
  readonly url: string
  /** A client for looking and changing things behind the back of what is tested. */
  readonly admin: Redis
  /** The process is frozen: connections stay open, nothing is answered. */
  freeze(): void
  thaw(): void
  /** SIGKILL, and gone. */
  kill(): Promise<void>
  /** Starts it again after `kill`, empty, on the same port. */
  restart(): Promise<void>
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

/** Starts a Redis without persistence. */
export async function startServer(...settings: string[]): Promise<OwnServer> {
  const port = await freePort()
  const folder = await mkdtemp(join(tmpdir(), 'kit-redis-'))
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder, ...settings]
  let child: ChildProcess
  const admin = new Redis(port, { lazyConnect: true, retryStrategy: () => 50, maxRetriesPerRequest: null })
  admin.on('error', () => undefined)

  async function start(): Promise<void> {
    child = spawn('redis-server', args, { stdio: 'ignore' })
    await admin.ping()
  }
  async function kill(): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }

  await start()
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    admin,
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    kill,
    restart: start,
    async close() {
      admin.disconnect()
      await kill()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Waits until something is so; the test's own limit ends it. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 25))
}
