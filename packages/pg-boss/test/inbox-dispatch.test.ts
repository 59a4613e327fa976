import { isInvalidArgumentError, KitError } from '@kit/core'
import type { AnyKitEvent } from '@kit/core/events'
import type { Inbox, InboxHandler, InboxOptions } from '@kit/core/idempotency'
import { createInbox, createMemoryInboxStore, isStoreUnavailableError } from '@kit/core/idempotency'
import { Pool } from 'pg'
import { PgBoss } from 'pg-boss'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { PgBossInboxDispatch, PgBossInboxDispatchOptions } from '../src/index.ts'
import { createPgBossInboxDispatch } from '../src/index.ts'
import { eventually } from './support/eventually.ts'
import { newEvent } from './support/event.ts'
import type { Place } from './support/place.ts'
import { databaseUrl, hasPostgres } from '../../postgres/test/support/services.ts'
import { createPlace } from './support/place.ts'

let names = 0

describe.skipIf(!hasPostgres)('an inbox dispatched by pg-boss', { timeout: 150_000 }, () => {
  let place: Place
  let boss: PgBoss
  const closings: (() => Promise<unknown>)[] = []

  beforeAll(async () => {
    place = await createPlace()
    boss = await place.boss()
  })
  afterEach(async () => {
    await Promise.all(closings.splice(0).map((close) => close()))
  })
  afterAll(() => place.close())

  function createDeployment(given: Partial<InboxOptions> = {}) {
    const queueName = `inbox-${++names}`
    const store = createMemoryInboxStore()
    const errors: unknown[] = []
    /** What `dispatch` threw at the inbox, and what handlers threw. */
    const lost: unknown[] = []
    const handled: string[] = []

    function open(options: Partial<PgBossInboxDispatchOptions> = {}): PgBossInboxDispatch {
      const queue = createPgBossInboxDispatch({
        boss, schema: place.schema, queueName, sweepMs: 3_600_000, onError: (error, info) => errors.push([error, info]), ...options,
      })
      closings.push(() => queue.close())
      return queue
    }
    const front = open()
    const inbox: Inbox<AnyKitEvent> = createInbox({ store, dispatch: front.dispatch, retryDelayMs: 200, maxRetryDelayMs: 200, onError: (error) => lost.push(error), ...given })
    const noteIt: InboxHandler<AnyKitEvent> = async (event) => void handled.push(event.id)
    async function start(handler: InboxHandler<AnyKitEvent> = noteIt, options: Partial<PgBossInboxDispatchOptions> = {}): Promise<PgBossInboxDispatch> {
      const queue = open(options)
      await queue.start({ inbox, handler })
      return queue
    }
    async function receive(id: string): Promise<string> {
      const { event, body } = newEvent(id)
      return (await inbox.receive(event, body)).key
    }
    async function jobs(): Promise<Record<string, unknown>[]> {
      return (await place.sql.query<Record<string, unknown>>(`SELECT * FROM ${place.schema}.job WHERE name = $1`, [queueName])).rows
    }
    const emptied = (): Promise<void> => eventually('no job is left', async () => (await jobs()).length === 0)
    return { queueName, store, inbox, errors, lost, handled, open, start, receive, jobs, emptied }
  }

  it('handles each event once, by any number of workers, and leaves no job', async () => {
    const { start, receive, handled, emptied, errors, lost } = createDeployment()
    const ids = Array.from({ length: 100 }, (_, index) => `event-${index}`)
    await start()
    await start(undefined, { boss: await place.boss() })
    for (const id of ids) await receive(id)
    for (const id of ids) await receive(id)
    await eventually('all are handled', () => handled.length >= ids.length || lost.length + errors.length > 0)
    expect([lost, errors]).toEqual([[], []])
    await emptied()
    expect(handled.toSorted()).toEqual(ids.toSorted())
  })

  it('has one job an event', async () => {
    const { open, receive, jobs, start, handled } = createDeployment()
    const key = await receive('event')
    const other = open()
    await Promise.all(Array.from({ length: 20 }, () => other.dispatch(key)))
    expect(await jobs()).toHaveLength(1)
    await start()
    await eventually('it is handled', () => handled.length > 0)
  })

  it('lets what fails come again, and drops what the inbox parked', async () => {
    const { start, receive, inbox, emptied } = createDeployment({ maxAttempts: 3 })
    const attempts: number[] = []
    await start(async (_, { attempt }) => {
      attempts.push(attempt)
      throw new Error('not today')
    })
    const key = await receive('event')
    await eventually('it is parked', async () => (await inbox.dead()).length === 1)
    await emptied()
    expect(attempts).toEqual([1, 2, 3])
    expect(await inbox.dead()).toMatchObject([{ key, attempt: 3 }])
  })

  it('finds by its sweep what was driven again', async () => {
    const { start, receive, inbox, emptied, handled } = createDeployment({ maxAttempts: 1 })
    let failing = true
    await start(
      async (event) => {
        if (failing) return { kind: 'dead', reason: 'Test' }
        handled.push(event.id)
      },
      { sweepMs: 300 },
    )
    const key = await receive('event')
    await eventually('it is parked', async () => (await inbox.dead()).length === 1)
    await emptied()
    failing = false
    await inbox.redrive(key)
    await eventually('it is handled', () => handled.length === 1)
    await emptied()
  })

  it('handles what is stored also when the queue lost it', async () => {
    const { start, receive, handled, emptied, queueName, jobs } = createDeployment()
    for (const id of ['one', 'two', 'three']) await receive(id)
    await eventually('all are in the queue', async () => (await jobs()).length === 3)
    await place.sql.query(`DELETE FROM ${place.schema}.job WHERE name = $1`, [queueName])
    await start(undefined, { sweepMs: 300 })
    await eventually('all are handled', () => handled.length >= 3)
    await emptied()
    expect(handled.toSorted()).toEqual(['one', 'three', 'two'])
  })

  it('handles also what somebody canceled with the tools of pg-boss', async () => {
    const { start, receive, handled, jobs, queueName } = createDeployment()
    await receive('event')
    await eventually('it is in the queue', async () => (await jobs()).length === 1)
    await boss.cancel(queueName, String((await jobs())[0]?.['id']))
    await start(undefined, { sweepMs: 300 })
    await eventually('it is handled', () => handled.length === 1)
  })

  it('waits while somebody else handles the event', async () => {
    const { inbox, open, receive, handled, emptied, jobs } = createDeployment({ leaseMs: 60_000 })
    const key = await receive('event')
    let release = (): void => undefined
    const elsewhere = inbox.process(key, () => new Promise((resolve) => (release = () => resolve())))
    const queue = open()
    let tries = 0
    await queue.start({
      inbox: {
        due: async () => [],
        async process(name, handler) {
          const processed = await inbox.process(name, handler)
          tries++
          return processed.kind === 'in_progress' ? { ...processed, retryAfterMs: 200 } : processed
        },
      },
      handler: async () => void handled.push('event'),
    })
    await eventually('it is tried twice', () => tries >= 2)
    expect(await jobs()).toHaveLength(1)
    release()
    await elsewhere
    await emptied()
    expect(handled).toEqual([])
  })

  it('looks again after a run that was fenced off', async () => {
    const { open, emptied } = createDeployment()
    const kinds = ['fenced_off', 'completed'] as const
    let calls = 0
    const queue = open()
    await queue.start({ inbox: { due: async () => [], process: async () => ({ kind: kinds[calls++]! }) }, handler: async () => undefined })
    await queue.dispatch('event')
    await eventually('it is asked again', () => calls === 2)
    await emptied()
  })

  it('comes again when the store of the inbox is away, and names the event', async () => {
    const { inbox, open, receive, handled, errors, emptied } = createDeployment()
    let calls = 0
    const queue = open()
    await queue.start({
      inbox: {
        due: async () => [],
        async process(key, handler) {
          if (++calls === 1) throw new Error('the store is away')
          return inbox.process(key, handler)
        },
      },
      handler: async (event) => void handled.push(event.id),
    })
    const key = await receive('event')
    await eventually('it is handled', () => handled.length === 1)
    await emptied()
    expect(errors).toEqual([[expect.objectContaining({ message: 'the store is away' }), { key }]])
  })

  it('dispatches within a transaction', async () => {
    const { open, start, receive, handled, emptied, jobs, queueName } = createDeployment({ dispatch: undefined })
    const pool = new Pool({ connectionString: databaseUrl, max: 1 })
    closings.push(() => pool.end())
    const client = await pool.connect()
    const db = { executeSql: (text: string, values?: unknown[]) => client.query<Record<string, unknown>>(text, values) }
    const queue = open()
    const [kept, undone] = [await receive('kept'), await receive('undone')]
    await start()
    await client.query('BEGIN')
    await queue.dispatch(undone, { db })
    await client.query('ROLLBACK')
    await client.query('BEGIN')
    await queue.dispatch(kept, { db })
    expect(await jobs(), queueName).toHaveLength(0)
    await client.query('COMMIT')
    client.release()
    await eventually('it is handled', () => handled.length === 1)
    await emptied()
    expect(handled).toEqual(['kept'])
  })

  it('waits for running handlers before it closes', async () => {
    const { start, receive, emptied } = createDeployment()
    let release = (): void => undefined
    let runs = 0
    const queue = await start(() => {
      runs++
      return new Promise((resolve) => (release = () => resolve()))
    })
    await receive('event')
    await eventually('it is being handled', () => runs === 1)
    let closed = false
    const closing = queue.close().then(() => (closed = true))
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(closed).toBe(false)
    release()
    await closing
    await emptied()
  })

  it('says what is wrong', async () => {
    for (const options of [{ concurrency: 0 }, { pollMs: 0 }, { sweepMs: Number.NaN }, { schema: 'a b' }, { queueName: 'a b' }]) {
      expect(() => createPgBossInboxDispatch({ boss, ...options })).toThrow(
        expect.objectContaining({ code: 'invalid_argument', argument: Object.keys(options)[0] }),
      )
    }
    const { open, inbox } = createDeployment()
    const run = { inbox, handler: async () => undefined }
    const queue = open()
    await queue.start(run)
    await expect(queue.start(run)).rejects.toSatisfy(isInvalidArgumentError)
    await queue.close()
    await expect(queue.start(run)).rejects.toSatisfy((error) => error instanceof KitError && error.code === 'closed')
    const stopped = new PgBoss({ connectionString: databaseUrl, schema: place.schema })
    const away = open({ boss: stopped })
    await expect(away.dispatch('key')).rejects.toSatisfy(isStoreUnavailableError)
    await expect(away.start(run)).rejects.toSatisfy(isStoreUnavailableError)
  })
})
