import { createBullmqWaits } from '@kit/bullmq'
import type { BullmqWaitsOptions } from '@kit/bullmq'
import { isInvalidArgumentError } from '@kit/core'
import { createBodySeal } from '@kit/core/idempotency'
import { createMemoryHintChannel, parseTaskHandle } from '@kit/core/waiter'
import type { DurableWaitEnd, DurableWaits, HintChannel, TaskWaiter } from '@kit/core/waiter'
import { Queue } from 'bullmq'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { hasRedis, redisUrl } from '../../redis/test/support/redis-url.ts'
import { ownPrefix } from './support/own-prefix.ts'
import { pause, TestTasks, until } from './support/test-tasks.ts'

const HINT = { ttlMs: 3_600_000 }

describe.skipIf(!hasRedis)('createBullmqWaits', () => {
  const { prefix, client, keys: keysInRedis, remove } = ownPrefix()
  const closing: { close(): Promise<unknown> }[] = []
  const tasks = new TestTasks()
  afterEach(async () => {
    tasks.onLook = undefined
    for (const each of closing.splice(0).reverse()) await each.close()
  })
  afterAll(remove)

  let count = 0
  const newQueueName = (): string => `waits-${++count}`

  function open(options: Partial<BullmqWaitsOptions> = {}): DurableWaits {
    const waits = createBullmqWaits({
      connection: { url: redisUrl },
      hints: createMemoryHintChannel(),
      prefix,
      queueName: `waits-${count}`,
      ...options,
    })
    closing.push(waits)
    return waits
  }

  interface Started {
    waits: DurableWaits
    ends: DurableWaitEnd[]
    hinted: boolean[]
    errors: { error: unknown; waitId?: string }[]
    endOf(waitId: string): DurableWaitEnd | undefined
  }

  async function started(options: Partial<BullmqWaitsOptions> = {}, onEnd?: (end: DurableWaitEnd) => unknown): Promise<Started> {
    const ends: DurableWaitEnd[] = []
    const hinted: boolean[] = []
    const errors: Started['errors'] = []
    const waits = open({ onError: (error, info) => errors.push({ error, ...info }), ...options })
    const waiter = tasks.waiter(waits.hints)
    closing.push(waiter)
    const watched: Pick<TaskWaiter, 'pollOnce' | 'hintKeys'> = {
      hintKeys: (handle) => waiter.hintKeys(handle),
      pollOnce: (handle, given) => {
        hinted.push(given?.hinted === true)
        return waiter.pollOnce(handle, given)
      },
    }
    await waits.start({ waiter: watched, onEnd: onEnd ?? ((end) => void ends.push(end)) })
    return { waits, ends, hinted, errors, endOf: (waitId) => ends.find((end) => end.handle.waitId === waitId) }
  }

  function queueOf(queueName = `waits-${count}`): Queue {
    const queue = new Queue(queueName, { connection: { url: redisUrl }, prefix: `{${prefix}}` })
    closing.push(queue)
    return queue
  }

  const sleeping = (queue: Queue, many: number): Promise<void> => until(async () => (await queue.getDelayedCount()) === many)

  it('1,000 waits end when all of them are hinted at once', async () => {
    newQueueName()
    const { waits, ends, errors } = await started({ concurrency: 50 })
    const queue = queueOf()
    const handles = Array.from({ length: 1_000 }, () => tasks.handle())
    const ids = handles.map((handle) => JSON.parse(handle.serialize()).id as string)
    await Promise.all(handles.map((handle) => waits.park(handle)))
    await sleeping(queue, 1_000)
    tasks.finish(...ids)
    await waits.hints.put(ids.map((id) => `task:${id}`), HINT)
    await until(() => ends.length >= 1_000)
    await until(async () => (await queue.getJobCountByTypes('active', 'delayed', 'prioritized', 'waiting', 'failed', 'completed')) === 0)
    expect(new Set(ends.map((end) => end.handle.waitId)).size).toBe(1_000)
    expect(ends.length).toBe(1_000)
    expect(errors).toEqual([])
    // Nothing is kept of what ended: no job, no key to wake it by.
    const left = (await keysInRedis()).filter((key) => key.includes(`waits-${count}`))
    expect(left.filter((key) => key.includes('.hints:') || key.includes('wait-'))).toEqual([])
  })

  describe('200 hints that race with falling asleep', () => {
    /** The task ends and is hinted right after the look read its state: the job is on its way to bed. */
    async function race(hints: HintChannel): Promise<number> {
      newQueueName()
      const { waits, ends, errors } = await started({ hints, concurrency: 20 })
      const handles = Array.from({ length: 200 }, () => tasks.handle())
      const told = new Set<string>()
      tasks.onLook = async (id) => {
        if (told.has(id)) return
        told.add(id)
        tasks.finish(id)
        const put = (): Promise<void> => waits.hints.put([`task:${id}`], HINT)
        // A third comes wholly while the job looks, the others before, while or after it falls asleep.
        if (told.size % 3 === 0) await put()
        else if (told.size % 3 === 1) void put()
        else setTimeout(() => void put(), Math.random() * 4)
      }
      await Promise.all(handles.map((handle) => waits.park(handle)))
      await until(() => told.size === 200)
      let before = -1
      // Over when nothing has ended for two seconds.
      for (let still = 0; still < 4 && ends.length < 200; still = ends.length === before ? still + 1 : 0) {
        before = ends.length
        await pause(500)
      }
      // That a hinted job did not sleep is nothing to tell.
      expect(errors).toEqual([])
      return 200 - ends.length
    }

    it('loses none', async () => {
      expect(await race(createMemoryHintChannel())).toBe(0)
    })

    it('would lose some without a second reading of the hints', async () => {
      const hints = createMemoryHintChannel()
      const first = new Map<string, ReturnType<HintChannel['read']>>()
      // What the step read first is all it ever sees.
      const forgetful: HintChannel = {
        ...hints,
        read: (keys) => {
          const name = keys.join(' ')
          const known = first.get(name) ?? hints.read(keys)
          first.set(name, known)
          return known
        },
      }
      expect(await race(forgetful)).toBeGreaterThanOrEqual(66)
    })
  })

  it('a hinted wait goes before those that only poll', async () => {
    newQueueName()
    const { waits, hinted, ends } = await started({ concurrency: 1 })
    const queue = queueOf()
    const handles = Array.from({ length: 21 }, () => tasks.handle())
    const [last] = handles
    await waits.park(last!)
    await sleeping(queue, 1)
    let release = (): void => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    tasks.onLook = () => held
    await Promise.all(handles.slice(1).map((handle) => waits.park(handle)))
    await until(async () => (await queue.getActiveCount()) === 1)
    tasks.finish(JSON.parse(last!.serialize()).id)
    await waits.hints.put([`wait:${last!.waitId}`], HINT)
    const looksBefore = hinted.length
    release()
    await until(() => ends.length === 1)
    expect(hinted.slice(looksBefore, looksBefore + 1)).toEqual([true])
    await sleeping(queue, 20)
    expect(hinted.filter(Boolean)).toHaveLength(1)
  })

  it('an idle worker takes a woken wait as a hinted one, and the next look is a poll again', async () => {
    newQueueName()
    const { waits, hinted } = await started()
    const queue = queueOf()
    const handle = tasks.handle()
    await waits.park(handle)
    for (let round = 1; round <= 30; round++) {
      await sleeping(queue, 1)
      await waits.hints.put([`wait:${handle.waitId}`], HINT)
      await until(() => hinted.length > round)
    }
    await sleeping(queue, 1)
    expect(hinted.slice(1).every(Boolean)).toBe(true)
    await queue.promoteJobs()
    await until(() => hinted.length === 32)
    expect(hinted.at(-1)).toBe(false)
  })

  it('a flood of hints for one wait costs few looks', async () => {
    newQueueName()
    const { waits } = await started()
    const id = crypto.randomUUID()
    const handle = tasks.handle(id)
    await waits.park(handle)
    await sleeping(queueOf(), 1)
    let release = (): void => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    tasks.onLook = () => held
    await Promise.all(Array.from({ length: 500 }, () => waits.hints.put([`wait:${handle.waitId}`, `task:${id}`], HINT)))
    await until(() => tasks.looksAt(id) === 2)
    release()
    await pause(500)
    await sleeping(queueOf(), 1)
    expect(tasks.looksAt(id)).toBeLessThanOrEqual(4)
  })

  it('hints again and again do not push a wait back behind others', async () => {
    newQueueName()
    const { waits } = await started({ concurrency: 1 })
    const queue = queueOf()
    const ids = Array.from({ length: 3 }, () => crypto.randomUUID())
    const [busy, first, second] = ids as [string, string, string]
    for (const id of ids) await waits.park(tasks.handle(id))
    await sleeping(queue, 3)
    let release = (): void => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    tasks.onLook = () => held
    await waits.hints.put([`task:${busy}`], HINT)
    await until(() => tasks.looksAt(busy) === 2)
    for (const id of [first, second, first]) await waits.hints.put([`task:${id}`], HINT)
    release()
    await until(() => tasks.looksAt(first) === 2 && tasks.looksAt(second) === 2)
    expect(tasks.looks.slice(-2)).toEqual([first, second])
  })

  it('two deployments with other prefixes or queue names do not meet', async () => {
    newQueueName()
    const ours = await started()
    const others = [await started({ prefix: `${prefix}-b` }), await started({ queueName: `waits-${count}-b` })]
    const id = crypto.randomUUID()
    const handle = tasks.handle(id)
    await ours.waits.park(handle)
    await sleeping(queueOf(), 1)
    tasks.finish(id)
    for (const { waits } of others) {
      await waits.hints.put([`wait:${handle.waitId}`, `task:${id}`], HINT)
      expect(await waits.cancel(handle.waitId)).toBe(false)
    }
    await pause(500)
    expect(tasks.looksAt(id)).toBe(1)
    await ours.waits.hints.put([`task:${id}`], HINT)
    await until(() => ours.ends.length === 1)
    expect(others.flatMap(({ ends }) => ends)).toEqual([])
  })

  it('a sealed handle shows nothing in Redis', async () => {
    newQueueName()
    const id = 'a-one-time-token'
    const sealed = open(createBodySeal({ key: crypto.getRandomValues(new Uint8Array(32)) }))
    const handle = tasks.handle(id)
    await sealed.park(handle)
    const stored = async (): Promise<string> => JSON.stringify(await client.hgetall(`{${prefix}}:waits-${count}:wait-${handle.waitId}`))
    expect(await stored()).toContain('sealed')
    expect(await stored()).not.toContain(id)
    // A prefix in braces is the same prefix.
    await open({ prefix: `{${prefix}}` }).park(handle)
    expect(await stored()).toContain(id)
  })

  it('what is thrown by the application never gets into Redis', async () => {
    newQueueName()
    const { waits, errors } = await started({}, () => {
      throw new Error('secret of the application')
    })
    const handle = tasks.handle('done')
    tasks.finish('done')
    await waits.park(handle)
    await until(() => errors.length > 0)
    expect(errors[0]).toMatchObject({ error: { message: 'secret of the application' }, waitId: handle.waitId })
    await sleeping(queueOf(), 1)
    const stored = await client.hgetall(`{${prefix}}:waits-${count}:wait-${handle.waitId}`)
    expect(JSON.stringify(stored)).not.toContain('secret')
    expect(JSON.parse(stored['progress']!)).toEqual({ failures: 1 })
  })

  it('a wait parked again takes its new deadline and its new handle', async () => {
    newQueueName()
    const { waits, endOf } = await started()
    const [first, second] = [tasks.handle(), tasks.handle()]
    const bound = parseTaskHandle(JSON.stringify({ ...JSON.parse(first.serialize()), id: 'other' }))
    await waits.park(first)
    await waits.park(second, { deadline: new Date(Date.now() + 3_600_000) })
    await sleeping(queueOf(), 2)
    await waits.park(bound, { deadline: new Date(Date.now() + 500) })
    await waits.park(second, { deadline: new Date(Date.now() - 1) })
    await until(() => endOf(first.waitId) !== undefined && endOf(second.waitId) !== undefined)
    expect(endOf(first.waitId)).toMatchObject({ kind: 'error', error: { code: 'wait_timed_out' } })
    expect(endOf(first.waitId)!.handle.serialize()).toBe(bound.serialize())
    expect(endOf(second.waitId)).toMatchObject({ kind: 'error', error: { code: 'wait_timed_out' } })
  })

  it('a wait parked again while its end is told goes on', async () => {
    newQueueName()
    const ends: DurableWaitEnd[] = []
    const { waits } = await started({}, async (end) => {
      ends.push(end)
      if (end.kind !== 'error') return
      // Who wants to wait longer does so where the end is told.
      tasks.finish('longer')
      await waits.park(end.handle)
    })
    await waits.park(tasks.handle('longer'), { deadline: new Date(Date.now() + 300) })
    await until(() => ends.length === 2)
    expect(ends.map(({ kind }) => kind)).toEqual(['error', 'result'])
    await until(async () => (await queueOf().getJobCountByTypes('active', 'delayed', 'prioritized', 'waiting')) === 0)
    expect(ends).toHaveLength(2)
  })

  it('a wait parked while the job of its former end is being removed is a new wait', async () => {
    newQueueName()
    const queue = queueOf()
    const handle = tasks.handle()
    const jobId = `wait-${handle.waitId}`
    await queue.add('wait', { v: 1, over: true }, { jobId, delay: 3_600_000 })
    let parked = false
    const parking = open().park(handle).then(() => (parked = true))
    await pause(300)
    expect(parked).toBe(false)
    await queue.remove(jobId)
    await parking
    expect((await queue.getJob(jobId))?.data).toMatchObject({ handle: handle.serialize() })
  })

  it('an end that is told while it closes is told once', async () => {
    newQueueName()
    const { waits, ends, errors } = await started()
    let release = (): void => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    tasks.onLook = () => held
    tasks.finish('closing')
    await waits.park(tasks.handle('closing'))
    await until(() => tasks.looksAt('closing') === 1)
    const closed = waits.close()
    release()
    await closed
    expect(ends).toHaveLength(1)
    expect(await queueOf().getJobCountByTypes('active', 'delayed', 'prioritized', 'waiting', 'completed', 'failed')).toBe(0)
    expect(errors).toEqual([])
  })

  it('what was parked in a form of later is kept', async () => {
    newQueueName()
    const queue = queueOf()
    const handle = tasks.handle()
    await queue.add('wait', { v: 2 }, { jobId: `wait-${handle.waitId}` })
    const { errors } = await started()
    await until(() => errors.length > 0)
    expect(isInvalidArgumentError(errors[0]!.error)).toBe(true)
    await sleeping(queue, 1)
  })

  it('BullMQ limits how many looks begin in a window', async () => {
    newQueueName()
    const { waits } = await started({ concurrency: 50, limiter: { max: 2, durationMs: 3_600_000 } })
    const ids = Array.from({ length: 10 }, () => crypto.randomUUID())
    await Promise.all(ids.map((id) => waits.park(tasks.handle(id))))
    const looks = (): number => ids.filter((id) => tasks.looksAt(id) > 0).length
    await until(() => looks() === 2)
    await pause(500)
    expect(looks()).toBe(2)
  })

  it('a hint that cannot be stored is refused, and wakes nobody', async () => {
    newQueueName()
    const hints: HintChannel = { ...createMemoryHintChannel(), put: () => Promise.reject(new Error('away')) }
    await expect(open({ hints }).hints.put(['wait:x'], HINT)).rejects.toThrow('away')
  })

  it('works once, and not after close', async () => {
    newQueueName()
    const { waits } = await started()
    const run = { waiter: tasks.waiter(waits.hints), onEnd: () => undefined }
    await expect(waits.start(run)).rejects.toSatisfy(isInvalidArgumentError)
    await waits.close()
    await waits.close()
    for (const attempt of [() => waits.park(tasks.handle()), () => waits.cancel('x')]) {
      await expect(attempt()).rejects.toMatchObject({ code: 'closed' })
    }
    const closed = open()
    await closed.close()
    await expect(closed.start(run)).rejects.toMatchObject({ code: 'closed' })
    await waits.hints.put(['wait:x'], HINT)
    expect((await waits.hints.read(['wait:x'])).size).toBe(1)
  })

  it.each<[string, Partial<Record<keyof BullmqWaitsOptions, unknown>>]>([
    ['connection', { connection: undefined }],
    ['hints', { hints: undefined }],
    ['queueName', { queueName: 'a:b' }],
    ['queueName', { queueName: '' }],
    ['prefix', { prefix: '' }],
    ['prefix', { prefix: 'a b' }],
    ['prefix', { prefix: 'a{b}' }],
    ['concurrency', { concurrency: 0 }],
    ['concurrency', { concurrency: 1.5 }],
    ['timeoutMs', { timeoutMs: 0 }],
    ['timeoutMs', { timeoutMs: 2 ** 31 }],
    ['limiter.max', { limiter: { max: 0, durationMs: 1 } }],
    ['limiter.durationMs', { limiter: { max: 1, durationMs: Number.NaN } }],
    ['seal', { seal: async (bytes: Uint8Array) => bytes }],
    ['seal', { open: async (bytes: Uint8Array) => bytes }],
  ])('refuses a %s that cannot be used: %j', (argument, options) => {
    const all = { connection: {}, hints: createMemoryHintChannel(), ...options } as BullmqWaitsOptions
    expect(() => createBullmqWaits(all)).toThrow(expect.objectContaining({ code: 'invalid_argument', argument }))
  })

  it('refuses handles and deadlines that cannot be used', async () => {
    newQueueName()
    const waits = open()
    const strange = parseTaskHandle(JSON.stringify({ v: 1, task: 'test.task', waitId: 'a:b:c', account: '' }))
    await expect(waits.park(strange)).rejects.toMatchObject({ code: 'invalid_argument', argument: 'handle' })
    await expect(waits.park(tasks.handle(), { deadline: new Date(Number.NaN) })).rejects.toMatchObject({ argument: 'deadline' })
  })

  it('takes ids that BullMQ would not', async () => {
    newQueueName()
    const { waits, ends } = await started()
    const ids = ['4711', 'meta', 'events', 'delayed']
    tasks.finish('done')
    for (const waitId of ids) await waits.park(parseTaskHandle(JSON.stringify({ v: 1, task: 'test.task', waitId, account: '', id: 'done' })))
    await until(() => ends.length === 4)
    expect(ends.map((end) => end.handle.waitId).sort()).toEqual(ids.sort())
  })
})
