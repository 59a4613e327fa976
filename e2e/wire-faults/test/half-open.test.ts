import { createTaskWaiter } from '@kit/core/waiter'
import { createPostgresHintChannel } from '@kit/postgres'
import { Pool } from 'pg'
import { describe, expect, it } from 'vitest'
import { backends } from '../src/backend.ts'
import { expectHalfOpenNoticed } from '../src/half-open-subscriber.ts'
import { onStage } from '../src/on-stage.ts'
import { databaseUrl } from '../../../packages/postgres/test/support/services.ts'
import { createJobs, stoppedClock, watchHints } from '../src/tasks.ts'
import { until } from '../src/until.ts'

const LIMIT_MS = 120_000

// PostgreSQL tests its connection every 30 s: that takes too long here, see test-long.
describe.concurrent.for(backends.filter(({ name }) => name.includes('redis')))('a subscriber that is half open, with $name,', ({ open }) => {
  it.each([{ directions: ['replies'] }, { directions: ['requests', 'replies'] }] as const)('is noticed: $directions', { timeout: LIMIT_MS }, ({ directions }) =>
    onStage(open, (stage) => expectHalfOpenNoticed(stage, directions)),
  )
})

describe.concurrent.for(backends.filter(({ name }) => name.startsWith('p')))('a LISTEN connection that is half open, with $name,', ({ open }) => {
  it('does not keep a subscription from closing', { timeout: LIMIT_MS }, () =>
    onStage(open, async ({ backend, proxy, far }) => {
      const subscription = await far.hints.subscribe(() => undefined)
      await until(() => subscription.health === 'live')
      const subscribed = await backend.subscriberPorts(proxy.serverSidePorts())
      expect(subscribed.length).toBe(1)
      proxy.swallow(['requests', 'replies'], (port) => subscribed.includes(port))
      await subscription.close()
    }))
})

describe.for(backends.filter(({ name }) => name === 'pg'))('polling only, with $name,', ({ open }) => {
  it('needs no LISTEN, and goes on after cuts', { timeout: LIMIT_MS }, () =>
    onStage(open, async ({ backend, namespace, proxy, near }) => {
      const url = new URL(databaseUrl)
      url.port = String(proxy.port)
      const pool = new Pool({ connectionString: url.href, max: 1 })
      pool.on('error', () => undefined)
      const jobs = createJobs()
      const hints = watchHints(createPostgresHintChannel({ sql: pool, schema: namespace, mode: 'poll', pollMs: 100 }))
      const budget = { reserve: async () => ({ granted: true }) as const, pause: async () => undefined }
      const waiter = createTaskWaiter({ tasks: [jobs.definition(1_000_000_000)], hints: hints.channel, budget, clock: stoppedClock })
      try {
        const results = []
        for (let n = 0; n < 20; n++) {
          const wait = await waiter.start('acme.job', { account: 'a' }, async () => ({ id: `job_${n}` }))
          results.push(wait.result({ timeoutMs: 1_000_000_000 }))
        }
        await until(() => hints.health() === 'live')
        expect(await backend.subscriberPorts(proxy.serverSidePorts())).toEqual([])
        for (let n = 0; n < 20; n++) {
          jobs.finish(`job_${n}`)
          await near.hints.put([`acme:job_${n}`], { ttlMs: 3_600_000 })
          if (n % 5 === 0) proxy.cut('reset')
        }
        expect((await Promise.all(results)).every(({ ok }) => ok)).toBe(true)
      } finally {
        hints.stop()
        await waiter.close()
        await pool.end()
      }
    }))
})
