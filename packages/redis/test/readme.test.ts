import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRedisHintChannel, createRedisIdempotencyStore, createRedisInboxStore, createRedisPollBudget } from '@kit/redis'
import { describe, expect, it } from 'vitest'
import { drivers, newPrefix } from './support/clients.ts'
import { canStartServers, startServer } from './support/own-server.ts'

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')

describe.skipIf(!canStartServers)('the rights the README names', () => {
  it.each(Object.keys(drivers))('are enough for everything, with %s', async (name) => {
    const server = await startServer()
    const [, rights, keys, channels] = /needs `([^`]+)` on `([^`]+)` and the channels `([^`]+)`/.exec(readme)!
    const prefix = newPrefix()
    const named = [keys, channels].flatMap((patterns) => patterns!.split(' ')).map((pattern) => pattern.replace('kit', prefix))
    await server.admin.acl('SETUSER', 'plain', 'on', '>secret', '-@all', ...rights!.split(' '), ...named)
    const client = await drivers[name]!(server.url.replace('//', '//plain:secret@'))
    const options = { redis: client.redis, prefix }

    const store = createRedisIdempotencyStore({ ...options, onWarning: () => expect.fail() })
    const won = await store.claim('a', { leaseMs: 60_000, retainMs: 60_000 })
    if (won.kind !== 'acquired') return expect.fail()
    expect([await store.renew(won, 60_000), await store.complete(won), await store.complete(won)]).toEqual([true, true, true])
    await expect(createRedisIdempotencyStore({ ...options, minReplicas: 1, replicaTimeoutMs: 50 }).claim('b', { leaseMs: 1, retainMs: 1 })).rejects.toThrow(/Only 0 of 1/)

    const inbox = createRedisInboxStore(options)
    await inbox.put({ key: 'a', fingerprint: Uint8Array.of(1), payload: Uint8Array.of(1), sealed: false }, { retainMs: 60_000 })
    const event = await inbox.claim('a', { leaseMs: 60_000 })
    if (event.kind !== 'acquired') return expect.fail()
    await inbox.release(event, { dead: true })
    expect((await inbox.dead({ limit: 1 })).length).toBe(1)
    expect([await inbox.redrive('a'), await inbox.due({ limit: 1 })]).toEqual([true, ['a']])

    const hints = createRedisHintChannel({ ...options, checkMs: 50 })
    const heard: unknown[] = []
    const subscription = await hints.subscribe((told) => heard.push(told))
    await hints.put(['a'], { ttlMs: 60_000 })
    while (heard.length < 2) await new Promise((resolve) => setTimeout(resolve, 25))
    // Long enough for checks of its own.
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(subscription.health).toBe('live')
    expect((await hints.read(['a'])).size).toBe(1)
    await subscription.close()

    const budget = createRedisPollBudget({ ...options, perSecond: 10 })
    expect(await budget.reserve({ account: 'a', key: 'a', lane: 'poll' })).toEqual({ granted: true })
    await budget.pause('a', 1_000)
    client.close()
    await server.close()
  })
})
