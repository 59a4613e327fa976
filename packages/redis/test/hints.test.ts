import { createTaskWaiter } from '@kit/core/waiter'
import type { HintChannel, TaskDefinition } from '@kit/core/waiter'
import { createRedisHintChannel, createRedisPollBudget } from '@kit/redis'
import type { RedisClient, RedisHintChannelOptions } from '@kit/redis'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { drivers, newPrefix } from './support/clients.ts'
import type { TestClient } from './support/clients.ts'
import { canStartServers, startServer, until } from './support/own-server.ts'
import type { OwnServer } from './support/own-server.ts'
import { startProxy } from './support/proxy.ts'

describe.skipIf(!canStartServers).each(Object.keys(drivers))('the hint channel with %s', (name) => {
  let server: OwnServer
  const clients: TestClient[] = []
  beforeAll(async () => {
    server = await startServer()
  })
  afterEach(() => {
    server.thaw()
    for (const client of clients.splice(0)) client.close()
  })
  afterAll(() => server.close())

  async function connect(): Promise<RedisClient> {
    const client = await drivers[name]!(server.url)
    clients.push(client)
    return client.redis
  }
  async function channel(prefix: string, more: Partial<RedisHintChannelOptions> = {}): Promise<HintChannel> {
    return createRedisHintChannel({ redis: await connect(), prefix, ...more })
  }
  async function subscribers(): Promise<number> {
    const list = String(await server.admin.client('LIST'))
    return list.split('\n').filter((line) => / sub=[1-9]/.test(line)).length
  }
  const everything = (heard: readonly unknown[]): number => heard.filter((keys) => keys === 'all').length

  it('has one subscriber for all subscriptions, and none after the last', async () => {
    const hints = await channel(newPrefix())
    expect(await subscribers()).toBe(0)
    const subscriptions = await Promise.all([1, 2, 3].map(() => hints.subscribe(() => undefined)))
    expect(await subscribers()).toBe(1)
    for (const subscription of subscriptions.slice(1)) await subscription.close()
    expect(await subscribers()).toBe(1)
    expect(subscriptions.map(({ health }) => health)).toEqual(['live', 'degraded', 'degraded'])
    await subscriptions[0]!.close()
    await subscriptions[0]!.close()
    await until(async () => (await subscribers()) === 0)
    const again = await hints.subscribe(() => undefined)
    expect(again.health).toBe('live')
    await again.close()
  })

  it('tells each listener at its start that it may have missed something', async () => {
    const hints = await channel(newPrefix())
    const heard: unknown[][] = [[], []]
    const one = await hints.subscribe((keys) => heard[0]!.push(keys))
    await until(() => heard[0]!.length === 1)
    const two = await hints.subscribe((keys) => heard[1]!.push(keys))
    await until(() => heard[1]!.length === 1)
    expect(heard).toEqual([['all'], ['all']])
    await Promise.all([one.close(), two.close()])
  })

  it('is degraded while its connection is cut, and tells all once it hears again', async () => {
    const prefix = newPrefix()
    const hints = await channel(prefix)
    const heard: unknown[] = []
    const subscription = await hints.subscribe((keys) => heard.push(keys))
    const putter = await channel(prefix)
    for (let cut = 1; cut <= 3; cut++) {
      await server.admin.call('CLIENT', 'KILL', 'TYPE', 'pubsub')
      await until(() => subscription.health === 'degraded' || everything(heard) === cut + 1)
      await until(() => everything(heard) === cut + 1)
      expect(subscription.health).toBe('live')
      await putter.put([`after-${cut}`], { ttlMs: 60_000 })
      await until(() => heard.some((keys) => keys !== 'all' && (keys as string[]).includes(`after-${cut}`)))
    }
    expect(await subscribers()).toBe(1)
    await subscription.close()
  })

  it('notices a connection on which nothing arrives any more', async () => {
    const hints = await channel(newPrefix(), { checkMs: 100, timeoutMs: 400 })
    const heard: unknown[] = []
    const subscription = await hints.subscribe((keys) => heard.push(keys))
    server.freeze()
    await until(() => subscription.health === 'degraded')
    expect(everything(heard)).toBe(1)
    server.thaw()
    await until(() => subscription.health === 'live')
    await until(() => everything(heard) >= 2)
    await subscription.close()
  })

  it('opens a new connection for one that is half open', async () => {
    const proxy = await startProxy(server.port)
    const client = await drivers[name]!(proxy.url)
    clients.push(client)
    const hints = createRedisHintChannel({ redis: client.redis, prefix: newPrefix(), checkMs: 100, timeoutMs: 1_000 })
    const heard: unknown[] = []
    // The client's own connection is there then.
    await hints.read(['a'])
    const before = proxy.connections()
    const subscription = await hints.subscribe((keys) => heard.push(keys))
    proxy.swallowFrom(before)
    await until(() => subscription.health === 'degraded')
    await until(() => subscription.health === 'live')
    await hints.put(['a'], { ttlMs: 60_000 })
    await until(() => heard.some((keys) => keys !== 'all'))
    expect(everything(heard)).toBe(2)
    await subscription.close()
    await proxy.close()
  })

  it('finds back to a server that was started again', async () => {
    const prefix = newPrefix()
    const hints = await channel(prefix, { timeoutMs: 2_000 })
    const heard: unknown[] = []
    const subscription = await hints.subscribe((keys) => heard.push(keys))
    await hints.put(['lost'], { ttlMs: 60_000 })
    await server.kill()
    await until(() => subscription.health === 'degraded')
    await server.restart()
    await until(() => subscription.health === 'live' && everything(heard) >= 2)
    expect((await hints.read(['lost'])).size).toBe(0)
    await hints.put(['found'], { ttlMs: 60_000 })
    await until(() => heard.some((keys) => keys !== 'all' && (keys as string[]).includes('found')))
    await subscription.close()
  })

  it('does not subscribe where nobody answers, leaves nothing behind, and can be asked again', async () => {
    const hints = await channel(newPrefix(), { timeoutMs: 500 })
    server.freeze()
    await expect(hints.subscribe(() => undefined)).rejects.toMatchObject({ code: 'store_unavailable' })
    server.thaw()
    let subscription
    await until(async () => {
      subscription = await hints.subscribe(() => undefined).catch(() => undefined)
      return subscription !== undefined
    })
    await until(async () => (await subscribers()) === 1)
    await subscription!.close()
    await until(async () => (await subscribers()) === 0)
  })

  it('survives a listener that throws and a message of somebody else', async () => {
    const prefix = newPrefix()
    const hints = await channel(prefix)
    const heard: unknown[] = []
    const thrown: unknown[] = []
    const catchIt = (error: unknown): void => void thrown.push(error)
    const before = process.listeners('uncaughtException')
    process.removeAllListeners('uncaughtException').on('uncaughtException', catchIt)
    try {
      const one = await hints.subscribe(() => {
        throw new Error('a listener that throws')
      })
      const two = await hints.subscribe((keys) => heard.push(keys))
      await server.admin.publish(`${prefix}:hints`, 'not ours')
      await hints.put(['a'], { ttlMs: 60_000 })
      await until(() => heard.length === 3 && thrown.length === 3)
      expect(heard).toEqual(['all', 'all', ['a']])
      await Promise.all([one.close(), two.close()])
    } finally {
      process.removeAllListeners('uncaughtException')
      for (const listener of before) process.on('uncaughtException', listener)
    }
  })

  it('reads and puts many keys', async () => {
    const hints = await channel(newPrefix())
    const keys = Array.from({ length: 1_203 }, (_, index) => `key-${index}`)
    await hints.put(keys.slice(1), { ttlMs: 60_000, taskId: 'task' })
    await hints.put([], { ttlMs: 60_000 })
    const found = await hints.read(keys)
    expect([found.size, found.has('key-0'), found.get('key-1202')?.taskId]).toEqual([1_202, false, 'task'])
  })

  it('a wait ends although Redis lost its hint and then went away', async () => {
    const redis = await connect()
    const prefix = newPrefix()
    let done = false
    const task: TaskDefinition<'test.task', string, { done: boolean }, string> = {
      name: 'test.task',
      idOf: (id) => id,
      retrieve: async () => ({ done }),
      classify: (state) => (state.done ? { phase: 'succeeded', status: 'done', value: 'paid' } : { phase: 'pending', status: 'open', known: true }),
    }
    const waiter = createTaskWaiter({
      tasks: [task],
      hints: createRedisHintChannel({ redis, prefix, timeoutMs: 500 }),
      budget: createRedisPollBudget({ redis, prefix, perSecond: 10, timeoutMs: 500 }),
      schedule: { firstDelayMs: 100, maxDelayMs: 500 },
    })
    const wait = await waiter.start('test.task', { account: 'ours' }, async () => 'task-1')
    const result = wait.result({ timeoutMs: 50_000 })
    await new Promise((resolve) => setTimeout(resolve, 500))
    await server.kill()
    done = true
    expect(await result).toMatchObject({ ok: true, value: 'paid' })
    await waiter.close()
    expect(waiter.inspect()).toEqual({ waits: 0, timers: 0, subscriptions: 0 })
    await server.restart()
  })
})
