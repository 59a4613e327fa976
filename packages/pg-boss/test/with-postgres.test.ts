import type { AnyKitEvent } from '@kit/core/events'
import { createInbox } from '@kit/core/idempotency'
import { createMemoryHintChannel, createTaskHandle } from '@kit/core/waiter'
import { createPostgresHintChannel, createPostgresInboxStore, ensureSchema } from '@kit/postgres'
import { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPgBossInboxDispatch, createPgBossWaits } from '../src/index.ts'
import { eventually } from './support/eventually.ts'
import { newEvent } from './support/event.ts'
import type { Place } from './support/place.ts'
import { databaseUrl, hasPostgres } from '../../postgres/test/support/services.ts'
import { createPlace } from './support/place.ts'
import { createProvider } from './support/provider.ts'

describe.skipIf(!hasPostgres)('with everything in PostgreSQL', { timeout: 150_000 }, () => {
  let place: Place
  const pools: Pool[] = []

  function newPool(): Pool {
    const pool = new Pool({ connectionString: databaseUrl, max: 4 })
    pools.push(pool)
    return pool
  }

  beforeAll(async () => {
    place = await createPlace()
    await place.boss()
    await ensureSchema({ sql: newPool(), schema: place.schema })
  })
  afterAll(async () => {
    await Promise.all(pools.map((pool) => pool.end()))
    await place.close()
  })

  it('ends waits on hints that another process put at any time', async () => {
    const provider = createProvider()
    const open = async () =>
      createPgBossWaits({ boss: await place.boss(), schema: place.schema, hints: createPostgresHintChannel({ sql: newPool(), schema: place.schema }) })
    const [waits, other] = [await open(), await open()]
    const waiter = provider.waiter(waits.hints)
    const ended: string[] = []
    await waits.start({ waiter, onEnd: ({ handle }) => ended.push(handle.waitId) })
    const handles = Array.from({ length: 50 }, (_, index) => createTaskHandle({ task: 'test.task', account: 'account', id: `task-${index}` }))
    await Promise.all(
      handles.map(async (handle, index) => {
        const parked = other.park(handle)
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 100))
        provider.end(`task-${index}`)
        await other.hints.put([`test:task-${index}`], { ttlMs: 3_600_000 })
        await parked
      }),
    )
    await eventually('all end', () => ended.length >= handles.length)
    expect(new Set(ended).size).toBe(handles.length)
    await Promise.all([waits.close(), other.close(), waiter.close()])
  })

  it('works in a schema whose name needs quotes, on a queue with a table of its own', async () => {
    const quoted = await createPlace((name) => `"${name} Kit-Quoted"`)
    const boss = await quoted.boss()
    await boss.createQueue('apart', { partition: true })
    const provider = createProvider()
    const waits = createPgBossWaits({ boss, schema: quoted.schema, queueName: 'apart', hints: createMemoryHintChannel() })
    const waiter = provider.waiter(waits.hints)
    const ended: string[] = []
    await waits.start({ waiter, onEnd: ({ handle }) => ended.push(handle.waitId) })
    const handle = createTaskHandle({ task: 'test.task', account: 'account', id: 'task' })
    await waits.park(handle)
    await eventually('it sleeps', async () => (await quoted.sql.query(`SELECT FROM ${quoted.schema}.job WHERE state = 'retry'`)).rowCount === 1)
    provider.end('task')
    await waits.hints.put(['test:task'], { ttlMs: 3_600_000 })
    await eventually('it ends', () => ended.length === 1)
    await waits.close()
    await waiter.close()
    await quoted.close()
  })

  it('handles what an inbox stored, also when the queue lost it', async () => {
    const store = createPostgresInboxStore({ sql: newPool(), schema: place.schema })
    const queue = createPgBossInboxDispatch({ boss: await place.boss(), schema: place.schema, sweepMs: 300 })
    const inbox = createInbox<AnyKitEvent>({ store, dispatch: queue.dispatch })
    const count = async (): Promise<number> =>
      (await place.sql.query(`SELECT FROM ${place.schema}.job WHERE name = 'kit-inbox'`)).rowCount ?? 0
    const ids = Array.from({ length: 20 }, (_, index) => `event-${index}`)
    for (const id of ids) {
      const { event, body } = newEvent(id)
      await inbox.receive(event, body)
    }
    await eventually('all are in the queue', async () => (await count()) === ids.length)
    await place.sql.query(`DELETE FROM ${place.schema}.job WHERE name = 'kit-inbox'`)
    const handled: string[] = []
    await queue.start({ inbox, handler: async (event) => void handled.push(event.id) })
    await eventually('all are handled', () => handled.length >= ids.length)
    await eventually('no job is left', async () => (await count()) === 0)
    expect(handled.toSorted()).toEqual(ids.toSorted())
    await queue.close()
  })
})
