import { createTaskWaiter } from '@kit/core/waiter'
import { afterEach, describe, expect, it } from 'vitest'
import { redisBackend } from '../src/backend.ts'
import { canStartServers, startServer } from '../../../packages/redis/test/support/own-server.ts'
import type { OwnServer } from '../../../packages/redis/test/support/own-server.ts'
import { openStage } from '../src/stage.ts'
import type { Stage } from '../src/stage.ts'
import { createJobs, watchHints } from '../src/tasks.ts'
import { startTcpProxy } from '../src/tcp-proxy.ts'
import type { TcpProxy } from '../src/tcp-proxy.ts'
import { pause, until } from '../src/until.ts'

const LIMIT_MS = 120_000
const times = { leaseMs: 600_000, retainMs: 600_000 }
const HOUR_MS = 3_600_000

describe.skipIf(!canStartServers).each(['ioredis', 'node-redis'] as const)('a replica that is promoted, with %s,', (name) => {
  const ends: (() => Promise<unknown>)[] = []
  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end()
  })

  /** A primary, a replica behind a way that can be slow, and clients that reach the primary by another way. */
  async function open(stores: { minReplicas?: number; replicaTimeoutMs?: number } = {}): Promise<{ link: TcpProxy; stage: Stage; caughtUp(): Promise<void>; promote(): Promise<void> }> {
    const primary = await startServer('--repl-diskless-sync-delay', '0')
    ends.push(() => primary.close())
    const link = await startTcpProxy(primary.port)
    ends.push(() => link.close())
    const replica: OwnServer = await startServer('--replicaof', '127.0.0.1', String(link.port))
    ends.push(() => replica.close())
    await until(async () => (await replica.admin.info('replication')).includes('master_link_status:up'))
    const stage = await openStage(redisBackend(name, primary.url, stores))
    ends.push(async () => {
      await Promise.all([stage.far.close(), stage.near.close()])
      await stage.proxy.close()
      await stage.backend.close()
    })
    return {
      link,
      stage,
      // WAIT counts replicas that have what its own connection wrote.
      async caughtUp() {
        await primary.admin.set('last', '1')
        await until(async () => (await primary.admin.wait(1, 1_000)) === 1)
      },
      async promote() {
        await primary.kill()
        await replica.admin.replicaof('NO', 'ONE')
        stage.proxy.retarget(replica.port)
        stage.proxy.cut('reset')
      },
    }
  }

  /** The replica gets nothing any more, and does not know it. */
  const fallBehind = (link: TcpProxy): void => link.swallow(['replies'])

  async function claim(stage: Stage, key: string): Promise<{ kind: string; fence?: bigint }> {
    for (;;) {
      try {
        return await stage.far.idempotency.claim(key, times)
      } catch {
        await pause(50)
      }
    }
  }

  it('forgets what it had not got, and fences grow all the same', { timeout: LIMIT_MS }, async () => {
    const { link, stage, caughtUp, promote } = await open()
    const before = new Map<string, bigint>()
    const claimAll = async (prefix: string): Promise<void> => {
      for (let n = 0; n < 20; n++) {
        const won = await stage.far.idempotency.claim(`${prefix}${n}`, times)
        if (won.kind === 'acquired') before.set(`${prefix}${n}`, won.fence)
      }
    }
    await claimAll('kept')
    await caughtUp()
    fallBehind(link)
    await claimAll('forgotten')
    expect(before.size).toBe(40)
    await promote()
    const kinds: string[] = []
    for (const [key, fence] of before) {
      const again = await claim(stage, key)
      kinds.push(`${key.replace(/\d+/, '')} ${again.kind}`)
      if (again.fence !== undefined) expect(again.fence).toBeGreaterThan(fence)
    }
    expect(new Set(kinds)).toEqual(new Set(['kept in_progress', 'forgotten acquired']))
  })

  it('knows every claim that was acknowledged, with minReplicas', { timeout: LIMIT_MS }, async () => {
    const { link, stage, promote } = await open({ minReplicas: 1, replicaTimeoutMs: 1_500 })
    link.delay({ repliesMs: 30 })
    const acknowledged = new Map<string, bigint>()
    const refused = { count: 0 }
    for (let n = 0; refused.count === 0; n++) {
      await Promise.all(
        Array.from({ length: 8 }, async (_, index) => {
          const key = `key-${n}-${index}`
          try {
            const won = await stage.far.idempotency.claim(key, times)
            if (won.kind === 'acquired') acknowledged.set(key, won.fence)
          } catch {
            refused.count++
          }
        }),
      )
      if (acknowledged.size >= 40) fallBehind(link)
    }
    await promote()
    // What claims here has no replica of its own any more, so the look is one that needs none.
    const plain = redisBackend(name, `redis://127.0.0.1:${stage.proxy.port}`)
    await plain.prepare(stage.namespace)
    const looker = await plain.open(stage.namespace, stage.proxy.port)
    ends.push(async () => {
      await looker.close()
      await plain.close()
    })
    const kinds = new Set<string>()
    for (const key of acknowledged.keys()) kinds.add((await looker.idempotency.claim(key, times)).kind)
    expect([...kinds]).toEqual(['in_progress'])
  })

  it('costs hints time only: waits go on polling, and hear again', { timeout: LIMIT_MS }, async () => {
    const { link, stage, promote } = await open()
    const jobs = createJobs()
    const hints = watchHints(stage.far.hints)
    const polling = createTaskWaiter({ tasks: [jobs.definition(1_500)], hints: stage.far.hints })
    const listening = createTaskWaiter({ tasks: [jobs.definition(HOUR_MS)], hints: hints.channel })
    ends.push(() => Promise.all([polling.close(), listening.close()]))
    const polled = await polling.start('acme.job', { account: 'a' }, async () => ({ id: 'polled' }))
    const heard = await listening.start('acme.job', { account: 'a' }, async () => ({ id: 'heard' }))
    const results = [polled.result({ timeoutMs: HOUR_MS }), heard.result({ timeoutMs: HOUR_MS })]
    for (const result of results) result.catch(() => undefined)
    await until(() => hints.health() === 'live')
    fallBehind(link)
    await promote()
    // Its hint went to the old primary only, as far as anybody knows.
    jobs.finish('polled')
    expect((await results[0]!).ok).toBe(true)
    await until(() => hints.health() === 'live')
    jobs.finish('heard')
    await until(() =>
      stage.far.hints.put(['acme:heard'], { ttlMs: HOUR_MS }).then(
        () => true,
        () => false,
      ),
    )
    expect((await results[1]!).ok).toBe(true)
    hints.stop()
  })
})
