import { isInvalidArgumentError, isWaitTimeoutError, KitError } from '@kit/core'
import { createBodySeal, isStoreUnavailableError } from '@kit/core/idempotency'
import type { DurableWaitEnd, HintChannel, TaskHandle } from '@kit/core/waiter'
import { createMemoryHintChannel, createTaskHandle } from '@kit/core/waiter'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { Pool } from 'pg'
import { PgBoss } from 'pg-boss'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { PgBossWaits, PgBossWaitsOptions } from '../src/index.ts'
import { createPgBossWaits } from '../src/index.ts'
import { eventually } from './support/eventually.ts'
import type { Place } from './support/place.ts'
import { databaseUrl, hasPostgres } from '../../postgres/test/support/services.ts'
import { createPlace } from './support/place.ts'
import type { Provider } from './support/provider.ts'
import { createProvider } from './support/provider.ts'

const HINT = { ttlMs: 3_600_000 }
let names = 0

function handleOf(id: string): TaskHandle {
  return createTaskHandle({ task: 'test.task', account: 'account', id })
}

describe.skipIf(!hasPostgres)('durable waits in pg-boss', { timeout: 150_000 }, () => {
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

  /** One deployment: instances share its queue, its hints and its provider. */
  function createDeployment(given: Partial<PgBossWaitsOptions> = {}) {
    const queueName = `waits-${++names}`
    const hints: HintChannel = given.hints ?? createMemoryHintChannel()
    const provider: Provider = createProvider()
    const ends: DurableWaitEnd[] = []
    const errors: unknown[] = []

    function open(options: Partial<PgBossWaitsOptions> = {}): PgBossWaits {
      const waits = createPgBossWaits({ boss, schema: place.schema, queueName, hints, onError: (error) => errors.push(error), ...given, ...options })
      closings.push(() => waits.close())
      return waits
    }
    async function start(options: Partial<PgBossWaitsOptions> = {}, onEnd: (end: DurableWaitEnd) => unknown = (end) => ends.push(end)): Promise<PgBossWaits> {
      const waits = open(options)
      const waiter = provider.waiter(waits.hints)
      closings.push(() => waiter.close())
      await waits.start({ waiter, onEnd })
      return waits
    }
    async function jobs(): Promise<Record<string, unknown>[]> {
      return (await place.sql.query<Record<string, unknown>>(`SELECT * FROM ${place.schema}.job WHERE name = $1`, [queueName])).rows
    }
    async function keys(): Promise<Record<string, unknown>[]> {
      return (await place.sql.query<Record<string, unknown>>(`SELECT * FROM ${place.schema}.kit_wait_key WHERE queue = $1`, [queueName])).rows
    }
    const asleep = (): Promise<void> =>
      eventually('all jobs sleep', async () => (await jobs()).every(({ state }) => state === 'retry'))
    const ended = (count = 1): Promise<void> => eventually(`${count} waits end`, () => ends.length >= count)
    return { queueName, hints, provider, ends, errors, open, start, jobs, keys, asleep, ended }
  }

  it('parks within the transaction of the caller, or not at all', async () => {
    const { open, start, jobs, ended, provider, ends } = createDeployment()
    const pool = new Pool({ connectionString: databaseUrl, max: 1 })
    closings.push(() => pool.end())
    const client = await pool.connect()
    const db = { executeSql: (text: string, values?: unknown[]) => client.query<Record<string, unknown>>(text, values) }
    const waits = open()
    const [kept, undone] = [handleOf('kept'), handleOf('undone')]
    for (const id of ['kept', 'undone']) provider.end(id)
    await start()

    await client.query('BEGIN')
    await waits.park(undone, { db, deadline: new Date(Date.now() + 60_000) })
    await waits.park(undone, { db })
    await client.query('ROLLBACK')
    await client.query('BEGIN')
    await waits.park(kept, { db })
    expect(await jobs()).toHaveLength(0)
    await client.query('COMMIT')
    client.release()

    await ended()
    expect(ends.map(({ handle }) => handle.waitId)).toEqual([kept.waitId])
    await expect(waits.cancel(undone.waitId)).resolves.toBe(false)
    expect(provider.looks('undone')).toBe(0)
  })

  it('keeps one row a wait for its whole life, which pg-boss neither gives up nor deletes, and nothing after it', async () => {
    const { start, jobs, keys, asleep, provider, ended } = createDeployment()
    const waits = await start()
    const handle = handleOf('task')
    await waits.park(handle)
    await asleep()
    const [first] = await jobs()
    for (let round = 2; round < 5; round++) {
      await waits.hints.put(['test:task'], HINT)
      await eventually('it is looked at', () => provider.looks('task') === round)
      await asleep()
    }
    await boss.supervise()
    const [last, ...others] = await jobs()
    expect(others).toEqual([])
    expect(last).toMatchObject({ id: first?.['id'], created_on: first?.['created_on'], state: 'retry', retry_limit: 1_000_000_000, priority: 0 })
    expect(Number(last?.['keep_until'])).toBeGreaterThan(Date.now() + 9 * 365 * 86_400_000)
    expect(await keys()).toHaveLength(1)

    provider.end('task')
    await waits.hints.put([`wait:${handle.waitId}`], HINT)
    await ended()
    await eventually('nothing is left', async () => (await jobs()).length === 0)
    expect(await keys()).toEqual([])
  })

  it('keeps nothing secret in sealed jobs and in the keys', async () => {
    const { start, jobs, keys, asleep } = createDeployment(createBodySeal({ key: crypto.getRandomValues(new Uint8Array(32)) }))
    const waits = await start()
    await waits.park(handleOf('secret-token'))
    await asleep()
    expect(await keys()).toHaveLength(1)
    expect(JSON.stringify([await jobs(), await keys()])).not.toContain('secret-token')
  })

  it('goes on with open jobs once seal and open are there', async () => {
    const { open, start, provider, ended } = createDeployment()
    provider.end('task')
    await open().park(handleOf('task'))
    await start(createBodySeal({ key: crypto.getRandomValues(new Uint8Array(32)) }))
    await ended()
  })

  it('is told by another process what to do, and finds it by itself where it cannot listen', async () => {
    for (const options of [{ pollMs: 2 ** 31 - 1 }, { listen: false }]) {
      const { open, start, asleep, provider, ended } = createDeployment(options)
      const other = open({ boss: await place.boss() })
      await start()
      await other.park(handleOf('task'))
      await eventually('it is looked at', () => provider.looks('task') === 1)
      await asleep()
      provider.end('task')
      await other.hints.put(['test:task'], HINT)
      await ended()
    }
  })

  it('keeps the job of a look that takes long', async () => {
    const { start, jobs, provider } = createDeployment()
    let release = (): void => undefined
    provider.duringLook = () => new Promise<void>((resolve) => (release = resolve))
    const waits = await start()
    await waits.park(handleOf('task'))
    await eventually('it is looked at', () => provider.looks('task') === 1)
    const taken = Number((await jobs())[0]?.['heartbeat_on'])
    await eventually('its job gives a sign of life', async () => Number((await jobs())[0]?.['heartbeat_on']) > taken)
    expect((await jobs())[0]).toMatchObject({ state: 'active', retry_count: 0 })
    release()
  })

  it('parks anew what is parked from onEnd', async () => {
    const { start, provider, jobs } = createDeployment()
    const ends: DurableWaitEnd[] = []
    const waits: PgBossWaits = await start({}, async (end) => {
      ends.push(end)
      if (end.kind === 'error') await waits.park(end.handle, { deadline: new Date(Date.now() + 3_600_000) })
    })
    const handle = handleOf('task')
    await waits.park(handle, { deadline: new Date(Date.now() + 100) })
    await eventually('the wait ends', () => ends.length === 1)
    expect(ends[0]?.kind === 'error' && isWaitTimeoutError(ends[0].error)).toBe(true)
    await eventually('it goes on', async () => (await jobs())[0]?.['state'] === 'retry')
    provider.end('task')
    await waits.hints.put([`wait:${handle.waitId}`], HINT)
    await eventually('it ends again', () => ends.length === 2)
    expect(ends[1]?.kind).toBe('result')
    await eventually('nothing is left', async () => (await jobs()).length === 0)
  })

  it('takes an earlier deadline from a second park', async () => {
    const { start, asleep, ended, ends } = createDeployment()
    const waits = await start()
    const handle = handleOf('task')
    await waits.park(handle)
    await asleep()
    await waits.park(handle, { deadline: new Date(Date.now() + 200) })
    await ended()
    expect(ends[0]?.kind === 'error' && isWaitTimeoutError(ends[0].error)).toBe(true)
  })

  it('parks again what somebody canceled or failed with the tools of pg-boss', async () => {
    const { start, jobs, asleep, provider, ended, queueName } = createDeployment()
    const waits = await start()
    const handle = handleOf('task')
    await waits.park(handle)
    await asleep()
    const id = String((await jobs())[0]?.['id'])
    await boss.cancel(queueName, id)
    await expect(waits.cancel(handle.waitId)).resolves.toBe(false)
    provider.end('task')
    await waits.park(handle)
    await ended()
  })

  it('comes back to a look that was given up, which changes nothing any more', async () => {
    const { start, jobs, provider, ends, ended, queueName } = createDeployment({ concurrency: 1 })
    const releases: (() => void)[] = []
    provider.duringLook = () => new Promise<void>((resolve) => releases.push(resolve))
    const busy = await start()
    const handle = handleOf('task')
    await busy.park(handle)
    await eventually('it is looked at', () => provider.looks('task') === 1)
    await boss.fail(queueName, String((await jobs())[0]?.['id']))
    const waits = await start()
    await eventually('another looks', () => provider.looks('task') === 2)
    releases[0]?.()
    await busy.close()
    const [during] = await jobs()
    expect(during).toMatchObject({ state: 'active', retry_count: 1 })
    await expect(waits.cancel(handle.waitId)).resolves.toBe(false)
    releases[1]?.()
    await eventually('it sleeps', async () => (await jobs())[0]?.['state'] === 'retry')
    provider.duringLook = () => undefined
    provider.end('task')
    await waits.hints.put([`wait:${handle.waitId}`], HINT)
    await ended()
    expect([ends.length, provider.looks('task')]).toEqual([1, 3])
  })

  it('keeps a wait whose definition this deployment lacks, and says so', async () => {
    const { open, provider, jobs, errors, start, ended, hints } = createDeployment()
    const lacking = open()
    const waiter = createProvider().waiter(hints)
    closings.push(() => waiter.close())
    await lacking.park(createTaskHandle({ task: 'other.task' as 'test.task', account: 'account', id: 'task' }))
    await lacking.start({ waiter, onEnd: () => undefined })
    await eventually('it is told', () => errors.some(isInvalidArgumentError))
    expect(await jobs()).toHaveLength(1)
    await lacking.close()
    Object.assign(provider.definition, { name: 'other.task' })
    provider.end('task')
    await start()
    await ended()
  })

  it('names the wait in onError, whatever the hook does, and comes again', async () => {
    const infos: unknown[] = []
    const { open, start, queueName } = createDeployment({
      onError: (_, info) => {
        infos.push(info)
        throw new Error('the hook fails')
      },
    })
    const handle = handleOf('task')
    await open().park(handle, { deadline: new Date(0) })
    // It comes again because it failed, not because it was taken for lost.
    await place.sql.query(`UPDATE ${place.schema}.job SET heartbeat_seconds = 3600 WHERE name = $1`, [queueName])
    let told = 0
    await start({}, () => {
      if (++told < 3) throw new Error('onEnd fails')
    })
    await eventually('it is told again', () => told === 3)
    expect(infos).toEqual([{ waitId: handle.waitId }, { waitId: handle.waitId }])
  })

  it('looks again when the hints cannot be read after a look', async () => {
    const hints = createMemoryHintChannel()
    let reads = 0
    const failing: HintChannel = {
      ...hints,
      read: async (keys) => {
        if (++reads === 2) throw new Error('the store is away')
        return hints.read(keys)
      },
    }
    const { start, provider, ended } = createDeployment({ hints: failing })
    provider.duringLook = () => provider.end('task')
    const waits = await start()
    await waits.park(handleOf('task'))
    await ended()
    expect(provider.looks('task')).toBe(2)
  })

  it('stores a hint before it wakes the job', async () => {
    const hints = createMemoryHintChannel()
    let stored = false
    const slow: HintChannel = {
      ...hints,
      async put(keys, hint) {
        await new Promise((resolve) => setTimeout(resolve, 1_000))
        await hints.put(keys, hint)
        stored = true
      },
    }
    const { start, asleep, provider, ended } = createDeployment({ hints: slow })
    const waits = await start()
    await waits.park(handleOf('task'))
    await asleep()
    const seen: boolean[] = []
    provider.duringLook = () => seen.push(stored)
    provider.end('task')
    await waits.hints.put(['test:task'], HINT)
    await ended()
    expect(seen).toEqual([true])
  })

  it('finishes the look under way before it closes, and takes no more', async () => {
    const { start, provider, ends, jobs } = createDeployment({ concurrency: 1 })
    let release = (): void => undefined
    provider.duringLook = () => new Promise<void>((resolve) => (release = resolve))
    for (const id of ['first', 'second']) provider.end(id)
    const waits = await start()
    await waits.park(handleOf('first'))
    await eventually('it is looked at', () => provider.looks('first') === 1)
    await waits.park(handleOf('second'))
    let closed = false
    const closing = waits.close().then(() => (closed = true))
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(closed).toBe(false)
    await expect(waits.cancel(String((await jobs())[0]?.['id']))).resolves.toBe(false)
    release()
    await closing
    expect([ends.length, provider.looks('second'), (await jobs()).length]).toEqual([1, 0, 1])
  })

  it('keeps two queues on one server apart', async () => {
    const [one, two] = [createDeployment(), createDeployment()]
    const waits = await one.start()
    await two.start()
    const handle = handleOf('task')
    await two.open().park(handle)
    await two.asleep()
    two.provider.end('task')
    await waits.hints.put(['test:task', `wait:${handle.waitId}`], HINT)
    await expect(waits.cancel(handle.waitId)).resolves.toBe(false)
    await waits.park(handleOf('task'))
    await one.asleep()
    expect([one.provider.looks('task'), two.provider.looks('task'), two.ends.length]).toEqual([1, 1, 0])
  })

  it('wakes a thousand waits at once, each with one look', async () => {
    const { open, start, provider, asleep, ends, jobs, keys } = createDeployment({ concurrency: 20, pollMs: 2 ** 31 - 1 })
    const other = open({ boss: await place.boss() })
    const waits = await start()
    const ids = Array.from({ length: 1_000 }, (_, index) => `task-${index}`)
    await Promise.all(ids.map((id) => waits.park(handleOf(id))))
    await eventually('all are looked at', () => ids.every((id) => provider.looks(id) === 1))
    await asleep()
    for (const id of ids) provider.end(id)
    await Promise.all(ids.map((id, index) => (index % 2 === 0 ? waits : other).hints.put([`test:${id}`], HINT)))
    await eventually('all end', () => ends.length >= ids.length)
    await eventually('nothing is left', async () => (await jobs()).length === 0)
    expect([ends.length, (await keys()).length]).toEqual([1_000, 0])
    expect(ids.filter((id) => provider.looks(id) !== 2)).toEqual([])
  })

  /** Half of the hints come in the middle of the first look, after it has read the task; the others at any time around it. */
  async function raceHints(hints: HintChannel): Promise<{ ends: number; settled: boolean }> {
    const { open, start, provider, ends, jobs } = createDeployment({ hints, concurrency: 20, pollMs: 2 ** 31 - 1 })
    const other = open({ boss: await place.boss() })
    const waits = await start()
    const ids = Array.from({ length: 200 }, (_, index) => `task-${index}`)
    const during = new Set(ids.filter((_, index) => index % 2 === 0))
    let hinted = 0
    async function hint(id: string): Promise<void> {
      provider.end(id)
      await other.hints.put([`test:${id}`], HINT)
      hinted++
    }
    provider.duringLook = async (id) => {
      if (during.delete(id)) await hint(id)
    }
    await Promise.all(
      ids.map(async (id, index) => {
        await waits.park(handleOf(id))
        if (index % 2 === 0) return
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 60))
        await hint(id)
      }),
    )
    await eventually('all hints are out', () => hinted === ids.length)
    await eventually('no job is due', async () =>
      (await jobs()).every(({ state, start_after: due }) => state === 'retry' && Number(due) > Date.now() + 60_000),
    )
    return { ends: ends.length, settled: (await jobs()).length === ids.length - ends.length }
  }

  it('loses none of 200 hints that race with parking', async () => {
    await expect(raceHints(createMemoryHintChannel())).resolves.toEqual({ ends: 200, settled: true })
  })

  it('would lose them without the look at the hints after the job fell asleep', async () => {
    const hints = createMemoryHintChannel()
    const { ends, settled } = await raceHints({ ...hints, read: async () => new Map() })
    expect(settled).toBe(true)
    expect(ends).toBeLessThanOrEqual(100)
  })

  it('loses no wait wherever the worker dies', async () => {
    const pool = new Pool({ connectionString: databaseUrl, max: 4 })
    closings.push(() => pool.end())
    for (const answered of [false, true]) {
      for (let dieAt = 1; dieAt <= 6; dieAt++) {
        const { open, start, provider, jobs, ends, ended, queueName } = createDeployment()
        let statements = 0
        const dead = new Promise<never>(() => undefined)
        // The process is gone before the statement runs, or after it and before the answer.
        const db = {
          async executeSql(text: string, values?: unknown[]) {
            if (/UPDATE|DELETE/.test(text) && text.includes('job') && JSON.stringify([text, values]).includes(queueName)) statements++
            if (statements > dieAt || (statements === dieAt && !answered)) return dead
            const result = await pool.query<Record<string, unknown>>(text, values)
            return statements === dieAt ? dead : result
          },
        }
        const doomedBoss = new PgBoss({ db, schema: place.schema, supervise: false, schedule: false, migrate: false })
        const doomed = createPgBossWaits({ boss: await doomedBoss.start(), schema: place.schema, queueName, hints: createMemoryHintChannel() })
        const doomedWaiter = provider.waiter(doomed.hints)
        closings.push(() => doomedWaiter.close())
        // The look is woken while it is at work, so that it goes through every statement there is.
        provider.duringLook = async () => {
          if (provider.looks('task') > 1) return
          provider.end('task')
          await doomed.hints.put(['test:task'], HINT)
        }
        let told = false
        const handle = handleOf('task')
        await open().park(handle)
        await doomed.start({ waiter: doomedWaiter, onEnd: () => (told = true) })
        await eventually(`the worker dies at statement ${dieAt}`, () => statements >= dieAt)
        await new Promise((resolve) => setTimeout(resolve, 100))
        const left = await jobs()
        expect(left.length === 1 || told, `statement ${dieAt}`).toBe(true)
        if (left.length === 0) continue
        expect(['created', 'retry', 'active']).toContain(left[0]?.['state'])

        provider.duringLook = () => undefined
        provider.end('task')
        await place.sql.query(`UPDATE ${place.schema}.job SET heartbeat_on = now() - interval '11 seconds' WHERE name = $1 AND state = 'active'`, [queueName])
        const waits = await start()
        await waits.hints.put([`wait:${handle.waitId}`], HINT)
        await ended()
        expect(ends[0]?.kind).toBe('result')
      }
    }
  })

  function spawnChild(mode: string, queueName: string) {
    const script = fileURLToPath(new URL('support/child.ts', import.meta.url))
    const child = spawn(process.execPath, ['--conditions=@kit/source', script, mode, place.schema, queueName], { stdio: ['ignore', 'pipe', 'inherit'] })
    closings.push(async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
    })
    let printed = ''
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
    return { child, printed: () => printed }
  }

  it('takes over from a process that was killed in the middle of a look', async () => {
    const { open, start, provider, jobs, ended, queueName } = createDeployment()
    // Only the rescue of this package can take the job back: pg-boss is told not to look for lost ones.
    const unsupervised = await place.boss({ supervise: false })
    const { child, printed } = spawnChild('hang', queueName)
    await open().park(handleOf('task'))
    await eventually('the other process looks', () => printed().includes('looking'))
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect((await jobs())[0]?.['state']).toBe('active')
    provider.end('task')
    await start({ boss: unsupervised })
    await ended()
  })

  it('leaves nothing that keeps a process alive', async () => {
    const { queueName } = createDeployment()
    const { child, printed } = spawnChild('exit', queueName)
    const [code] = (await once(child, 'exit')) as [number | null]
    expect([code, printed()]).toEqual([0, 'closed\n'])
  })

  it('says what is wrong with its options', async () => {
    const hints = createMemoryHintChannel()
    const wrong: Partial<PgBossWaitsOptions>[] = [
      { concurrency: 0 },
      { concurrency: 1.5 },
      { pollMs: 0 },
      { pollMs: 2 ** 31 },
      { schema: 'a; drop' },
      { schema: '"a"b"' },
      { schema: '' },
      { queueName: "it's" },
      { seal: async (bytes) => bytes },
    ]
    for (const options of wrong) {
      expect(() => createPgBossWaits({ boss, hints, ...options }), Object.keys(options)[0]).toThrow(
        expect.objectContaining({ code: 'invalid_argument', argument: Object.keys(options)[0] }),
      )
    }
    const waits = createPgBossWaits({ boss, schema: place.schema, hints, queueName: 'options' })
    closings.push(() => waits.close())
    await expect(waits.park(handleOf('task'), { deadline: new Date(Number.NaN) })).rejects.toSatisfy(isInvalidArgumentError)
    const run = { waiter: createProvider().waiter(hints), onEnd: () => undefined }
    await waits.start(run)
    await expect(waits.start(run)).rejects.toSatisfy(isInvalidArgumentError)
    await waits.close()
    await expect(waits.start(run)).rejects.toSatisfy((error) => error instanceof KitError && error.code === 'closed')
  })

  it('refuses a queue whose policy would keep waits from each other', async () => {
    await boss.createQueue('strict', { policy: 'singleton' })
    const waits = createPgBossWaits({ boss, schema: place.schema, hints: createMemoryHintChannel(), queueName: 'strict' })
    await expect(waits.park(handleOf('task'))).rejects.toSatisfy(isInvalidArgumentError)
  })

  it('makes a queue anew that was deleted, with the call after the one that noticed', async () => {
    const { open, start, provider, ended, queueName } = createDeployment()
    const waits = open()
    const handle = handleOf('task')
    provider.end('task')
    await waits.park(handle)
    await boss.deleteAllJobs(queueName)
    await boss.deleteQueue(queueName)
    await expect(waits.park(handle)).rejects.toSatisfy(isStoreUnavailableError)
    await waits.park(handle)
    await start()
    await ended()
  })

  it('says so when the queue is not there, and works once it is', async () => {
    const late = new PgBoss({ connectionString: databaseUrl, schema: place.schema, max: 2, schedule: false })
    const { open, provider, start, ended, hints } = createDeployment()
    const waits = open({ boss: late })
    await expect(waits.park(handleOf('task'))).rejects.toSatisfy(isStoreUnavailableError)
    await expect(waits.cancel('wait')).rejects.toSatisfy(isStoreUnavailableError)
    await expect(waits.hints.put(['test:task'], HINT)).rejects.toSatisfy(isStoreUnavailableError)
    expect((await hints.read(['test:task'])).size).toBe(1)
    await late.start()
    provider.end('task')
    await waits.park(handleOf('task'))
    await start()
    await ended()
    await late.stop({ graceful: false })
    await expect(waits.park(handleOf('task'))).rejects.toSatisfy(isStoreUnavailableError)
  })
})
