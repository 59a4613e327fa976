import { createBullmqWaits } from '@kit/bullmq'
import type { BullmqWaitsOptions, BullmqWarning } from '@kit/bullmq'
import { isInvalidArgumentError } from '@kit/core'
import { isStoreUnavailableError } from '@kit/core/idempotency'
import { createMemoryHintChannel } from '@kit/core/waiter'
import type { DurableWaits } from '@kit/core/waiter'
import { Cluster, Redis } from 'ioredis'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { startServer } from '../../redis/test/support/own-server.ts'
import type { OwnServer } from '../../redis/test/support/own-server.ts'
import { hasRedis, redisUrl } from '../../redis/test/support/redis-url.ts'
import { ownPrefix } from './support/own-prefix.ts'
import { spawnWorker } from './support/spawn-worker.ts'
import type { Child } from './support/spawn-worker.ts'
import { pause, TestTasks, until } from './support/test-tasks.ts'

// They wait for locks, time limits and restarts.
describe.skipIf(!hasRedis)('when things break', { timeout: 180_000 }, () => {
  const tasks = new TestTasks()
  const cleaning: (() => unknown)[] = []
  afterEach(async () => {
    for (const clean of cleaning.splice(0).reverse()) await clean()
    vi.restoreAllMocks()
  }, 60_000)

  function place(url = redisUrl): { url: string; prefix: string; queueName: string } {
    const { prefix, remove } = ownPrefix(url)
    if (url === redisUrl) cleaning.push(remove)
    return { url, prefix, queueName: 'waits' }
  }

  function open({ url, ...where }: ReturnType<typeof place>, options: Partial<BullmqWaitsOptions> = {}): DurableWaits {
    const waits = createBullmqWaits({ connection: { url }, hints: createMemoryHintChannel(), ...where, ...options })
    cleaning.push(() => waits.close())
    return waits
  }

  async function start(waits: DurableWaits): Promise<string[]> {
    const ended: string[] = []
    const waiter = tasks.waiter(waits.hints)
    cleaning.push(() => waiter.close())
    await waits.start({ waiter, onEnd: ({ handle }) => void ended.push(handle.waitId) })
    return ended
  }

  function child(argument: unknown): Child {
    const worker = spawnWorker('./worker.ts', argument)
    cleaning.push(() => {
      worker.signal('SIGCONT')
      worker.signal('SIGKILL')
      return worker.exited
    })
    return worker
  }

  async function ownRedis(...settings: string[]): Promise<OwnServer> {
    const server = await startServer(...settings)
    cleaning.push(() => server.close())
    return server
  }

  it('a worker that is killed in mid-look loses nothing: another one goes on soon', async () => {
    const where = place()
    const waits = open(where)
    const handle = tasks.handle('after-a-kill')
    tasks.finish('after-a-kill')
    const first = child({ ...where, hang: true })
    await first.said('started')
    await waits.park(handle)
    await first.said('look after-a-kill')
    const ended = await start(waits)
    const killedAt = Date.now()
    first.signal('SIGKILL')
    await until(() => ended.length > 0, 30_000)
    console.info(`resumed ${Date.now() - killedAt} ms after the kill`)
    expect(ended).toEqual([handle.waitId])
  })

  it('ten kills in a row do not give the wait up', async () => {
    const where = place()
    const waits = open(where)
    const handle = tasks.handle('after-many-kills')
    await waits.park(handle)
    const { client, prefix } = ownPrefix()
    cleaning.push(() => client.disconnect())
    expect(prefix).not.toBe(where.prefix)
    // Twelve stalls, as twelve killed workers leave them; really killing each would take minutes.
    await client.hset(`{${where.prefix}}:waits:wait-${handle.waitId}`, 'stc', '12')
    const worker = child({ ...where, hang: true })
    await worker.said('look after-many-kills')
    tasks.finish('after-many-kills')
    const ended = await start(waits)
    worker.signal('SIGKILL')
    await until(() => ended.length > 0)
    expect(ended).toEqual([handle.waitId])
  })

  it('a worker that was frozen lets go of what another one finished', async () => {
    const where = place()
    const waits = open(where)
    const handle = tasks.handle('frozen')
    tasks.finish('frozen')
    const worker = child({ ...where, hang: true })
    await worker.said('started')
    await waits.park(handle)
    await worker.said('look frozen')
    const ended = await start(waits)
    worker.signal('SIGSTOP')
    await until(() => ended.length > 0)
    worker.signal('SIGCONT')
    worker.signal('SIGTERM')
    // Its look hangs for good: only the loss of the lock can end it, and close waits for it.
    expect(await worker.exited).toBe(0)
    expect(worker.lines.filter((line) => line.startsWith('end'))).toEqual([])
    expect(ended).toEqual([handle.waitId])
  })

  it('a look that takes longer than a lock lasts is made once', async () => {
    const where = place()
    const [one, two] = [open(where), open(where)]
    const ended = [await start(one), await start(two)]
    const handle = tasks.handle('long')
    tasks.finish('long')
    tasks.onLook = () => pause(14_000)
    await one.park(handle)
    await until(() => ended.flat().length > 0)
    tasks.onLook = undefined
    expect(tasks.looksAt('long')).toBe(1)
  })

  it('a process that closed its waits can end', async () => {
    const where = place()
    const worker = child({ ...where, done: ['done'] })
    await worker.said('started')
    const handle = tasks.handle('done')
    await open(where).park(handle)
    await worker.said(`end ${handle.waitId}`)
    worker.signal('SIGTERM')
    expect(await worker.exited).toBe(0)
  })

  it('waits survive a crash of Redis with an append-only file, and workers go on by themselves', async () => {
    const server = await ownRedis('--appendonly', 'yes', '--appendfsync', 'always')
    const where = place(server.url)
    const warnings: BullmqWarning[] = []
    const waits = open(where, { timeoutMs: 30_000, onWarning: (warning) => warnings.push(warning) })
    const ended = await start(waits)
    const handles = Array.from({ length: 20 }, () => tasks.handle())
    await Promise.all(handles.map((handle) => waits.park(handle)))
    await until(() => handles.every((handle) => tasks.looksAt(JSON.parse(handle.serialize()).id) === 1))
    await server.kill()
    await server.restart()
    for (const handle of handles) tasks.finish(JSON.parse(handle.serialize()).id)
    await waits.hints.put(handles.map((handle) => `wait:${handle.waitId}`), { ttlMs: 60_000 })
    await until(() => new Set(ended).size === 20)
    expect(warnings).toEqual([])
  })

  it('a Redis that is away refuses to park, and a hint is stored all the same', async () => {
    const server = await ownRedis('--appendonly', 'yes')
    const where = place(server.url)
    const errors: unknown[] = []
    const waits = open(where, { timeoutMs: 5_000, onError: (error) => errors.push(error) })
    await waits.park(tasks.handle())
    await server.kill()
    const run = { waiter: tasks.waiter(waits.hints), onEnd: () => undefined }
    for (const attempt of [() => waits.park(tasks.handle()), () => waits.cancel('x'), () => waits.start(run)]) {
      await expect(attempt()).rejects.toSatisfy(isStoreUnavailableError)
    }
    await waits.hints.put(['wait:x'], { ttlMs: 60_000 })
    expect((await waits.hints.read(['wait:x'])).size).toBe(1)
    expect(errors.some(isStoreUnavailableError)).toBe(true)
    await server.restart()
    const handle = tasks.handle('after-the-outage')
    tasks.finish('after-the-outage')
    await until(() => waits.park(handle).then(() => true, () => false))
    const ended = await start(waits)
    await until(() => ended.includes(handle.waitId))
  })

  it('closes without Redis, too, and leaves a client of the user alone', async () => {
    const server = await ownRedis('--appendonly', 'yes')
    const client = new Redis(server.url, { maxRetriesPerRequest: null })
    client.on('error', () => undefined)
    cleaning.push(() => client.disconnect())
    for (const connection of [{ url: server.url }, client]) {
      const waits = open(place(server.url), { timeoutMs: 5_000, connection })
      await client.ping()
      await start(waits)
      const handle = tasks.handle()
      let release = (): void => undefined
      const held = new Promise<void>((resolve) => (release = resolve))
      tasks.onLook = () => held
      await waits.park(handle)
      await until(() => tasks.looksAt(JSON.parse(handle.serialize()).id) === 1)
      await server.kill()
      // The job cannot be put to sleep any more: its lock runs out, and it is taken over by whoever works then.
      release()
      await waits.close()
      const never = open(place(server.url), { timeoutMs: 500 })
      await expect(never.park(handle)).rejects.toSatisfy(isStoreUnavailableError)
      await never.close()
      await server.restart()
    }
    tasks.onLook = undefined
    expect(await client.ping()).toBe('PONG')
  })

  it('a Redis that may evict keys is refused', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const server = await ownRedis('--maxmemory-policy', 'allkeys-lru')
    const waits = open(place(server.url))
    const run = { waiter: tasks.waiter(waits.hints), onEnd: () => undefined }
    for (const attempt of [() => waits.park(tasks.handle()), () => waits.start(run)]) {
      await expect(attempt()).rejects.toSatisfy(isInvalidArgumentError)
    }
    await expect(waits.park(tasks.handle())).rejects.toThrow('noeviction')
  })

  it('warns once where Redis does not say whether it evicts, or keeps no file', async () => {
    const server = await ownRedis()
    const admin = new Redis(server.url)
    // BullMQ asks for INFO itself when it connects, and is told to leave that out.
    await admin.call('ACL', 'SETUSER', 'worker', 'on', '>secret', '~*', '&*', '+@all', '-info')
    admin.disconnect()
    const warnings: BullmqWarning[] = []
    const onWarning = (warning: BullmqWarning): void => void warnings.push(warning)
    const silent = open(place(server.url), {
      onWarning,
      connection: { url: server.url, username: 'worker', password: 'secret', skipVersionCheck: true, enableReadyCheck: false },
    })
    await silent.park(tasks.handle())
    await silent.park(tasks.handle())
    expect(warnings.map(({ code }) => code)).toEqual(['eviction_unknown'])
    const open2 = open(place(server.url), { onWarning })
    await open2.park(tasks.handle())
    await open2.park(tasks.handle())
    expect(warnings.map(({ code }) => code)).toEqual(['eviction_unknown', 'not_persistent'])
  })

  it('works on a cluster', async () => {
    const server = await ownRedis('--cluster-enabled', 'yes', '--cluster-announce-ip', '127.0.0.1')
    const admin = new Redis(server.url)
    await admin.call('CLUSTER', 'ADDSLOTSRANGE', '0', '16383')
    await until(async () => String(await admin.call('CLUSTER', 'INFO')).includes('cluster_state:ok'))
    admin.disconnect()
    const { hostname: host, port } = new URL(server.url)
    const cluster = new Cluster([{ host, port: Number(port) }], { redisOptions: { maxRetriesPerRequest: null } })
    cleaning.push(() => cluster.disconnect())
    const waits = open(place(server.url), { connection: cluster })
    const ended = await start(waits)
    const ids = ['on-a-cluster', 'on-a-cluster-too']
    const handles = ids.map((id) => tasks.handle(id))
    for (const handle of handles) await waits.park(handle)
    await until(() => ids.every((id) => tasks.looksAt(id) === 1))
    tasks.finish(...ids)
    await waits.hints.put([`task:${ids[0]}`, `wait:${handles[1]!.waitId}`, 'task:of-nobody'], { ttlMs: 60_000 })
    await until(() => ended.length === 2)
    const cancelled = tasks.handle()
    await waits.park(cancelled)
    await until(() => waits.cancel(cancelled.waitId))
  })

  it('a client that would drop commands is refused with what to change', async () => {
    const client = new Redis(redisUrl)
    cleaning.push(() => client.disconnect())
    const waits = open(place(), { connection: client })
    await expect(waits.start({ waiter: tasks.waiter(waits.hints), onEnd: () => undefined })).rejects.toThrow('maxRetriesPerRequest')
  })
})
