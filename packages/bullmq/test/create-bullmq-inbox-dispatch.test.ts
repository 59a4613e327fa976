import { createBullmqInboxDispatch } from '@kit/bullmq'
import type { BullmqInboxDispatch, BullmqInboxDispatchOptions } from '@kit/bullmq'
import { isInvalidArgumentError } from '@kit/core'
import type { AnyKitEvent } from '@kit/core/events'
import { createInbox, createMemoryInboxStore, isStoreUnavailableError } from '@kit/core/idempotency'
import type { Inbox, InboxContext, InboxHandler, InboxOptions, InboxStore } from '@kit/core/idempotency'
import { createRedisInboxStore } from '@kit/redis'
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { hasRedis, redisUrl } from '../../redis/test/support/redis-url.ts'
import { ownPrefix } from './support/own-prefix.ts'
import { spawnWorker } from './support/spawn-worker.ts'
import { paid } from './support/test-events.ts'
import { pause, until } from './support/test-tasks.ts'

type Handler = InboxHandler<AnyKitEvent>

/** Sweeps so rarely that only the queue brings events, unless a test says otherwise. */
const NEVER_MS = 3_600_000

describe.skipIf(!hasRedis)('createBullmqInboxDispatch', () => {
  const { prefix, remove } = ownPrefix()
  const closing: { close(): Promise<unknown> }[] = []
  afterEach(async () => {
    for (const each of closing.splice(0).reverse()) await each.close()
  })
  afterAll(remove)

  let count = 0

  interface Bench {
    dispatch: BullmqInboxDispatch
    inbox: Inbox<AnyKitEvent>
    store: InboxStore
    errors: { error: unknown; key?: string }[]
    queue: Queue
    receive(id: string): Promise<string>
  }

  function bench(given: { options?: Partial<BullmqInboxDispatchOptions>; inbox?: Partial<InboxOptions>; sameQueue?: boolean } = {}): Bench {
    const queueName = given.sameQueue ? `inbox-${count}` : `inbox-${++count}`
    const errors: Bench['errors'] = []
    const connection = { url: redisUrl }
    const dispatch = createBullmqInboxDispatch({
      connection,
      prefix,
      queueName,
      sweepMs: NEVER_MS,
      onError: (error, info) => errors.push({ error, ...info }),
      ...given.options,
    })
    const store = given.inbox?.store ?? createMemoryInboxStore()
    const inbox = createInbox<AnyKitEvent>({ dispatch: dispatch.dispatch, retryDelayMs: 50, onError: () => undefined, ...given.inbox, store })
    const queue = new Queue(queueName, { connection, prefix: `{${prefix}}` })
    closing.push(dispatch, queue)
    return {
      dispatch,
      inbox,
      store,
      errors,
      queue,
      async receive(id) {
        const { event, body } = paid(id)
        return (await inbox.receive(event, body)).key
      },
    }
  }

  function recorder(outcome: (run: InboxContext, id: string) => ReturnType<Handler> = async () => undefined): { handler: Handler; ids: string[] } {
    const ids: string[] = []
    return {
      ids,
      handler: (event, context) => {
        ids.push(event.id)
        return outcome(context, event.id)
      },
    }
  }

  const empty = (queue: Queue): Promise<void> =>
    until(async () => (await queue.getJobCountByTypes('active', 'delayed', 'prioritized', 'waiting', 'failed', 'completed')) === 0)

  it('handles what the inbox stored, once, whoever works', async () => {
    const { dispatch, inbox, store, queue, receive } = bench()
    const other = bench({ inbox: { store }, sameQueue: true })
    const { handler, ids } = recorder()
    await dispatch.start({ inbox, handler })
    await other.dispatch.start({ inbox: other.inbox, handler })
    const wanted = Array.from({ length: 100 }, (_, index) => `event-${index}`)
    await Promise.all(wanted.map(receive))
    await Promise.all(wanted.slice(0, 10).map(receive))
    await until(() => ids.length >= 100)
    await empty(queue)
    expect(ids.sort()).toEqual(wanted.sort())
  })

  it('one event is one job, however often it is dispatched', async () => {
    const { dispatch, queue } = bench()
    await Promise.all(Array.from({ length: 50 }, () => dispatch.dispatch('acme:a:b 1')))
    await dispatch.dispatch('acme:2')
    expect(await queue.getJobCountByTypes('waiting', 'delayed', 'prioritized')).toBe(2)
  })

  it('an event that comes again sleeps until then', async () => {
    const { dispatch, inbox, queue, receive } = bench()
    const { handler, ids } = recorder(async ({ attempt }) => (attempt < 3 ? { kind: 'retry', at: new Date(Date.now() + 100) } : undefined))
    await dispatch.start({ inbox, handler })
    await receive('again')
    await until(() => ids.length === 3)
    await empty(queue)
    expect(ids).toHaveLength(3)
  })

  it('a handler that throws is tried again, and a poisoned event is parked without a job', async () => {
    const { dispatch, inbox, queue, receive, errors } = bench({ inbox: { maxAttempts: 2, retryDelayMs: 1 } })
    const { handler, ids } = recorder(async () => {
      throw new Error('poison')
    })
    await dispatch.start({ inbox, handler })
    const key = await receive('poison')
    await until(async () => (await inbox.dead()).length === 1)
    await empty(queue)
    expect(ids).toHaveLength(2)
    expect(errors).toEqual([])
    // What was parked comes again when somebody says so.
    expect(await inbox.redrive(key)).toBe(true)
    await until(() => ids.length === 4)
    await empty(queue)
  })

  it('an event that nobody stored needs no job', async () => {
    const { dispatch, inbox, queue } = bench()
    const { handler, ids } = recorder()
    await dispatch.start({ inbox, handler })
    await dispatch.dispatch('acme:missing')
    await empty(queue)
    expect(ids).toEqual([])
  })

  it('the queue may lose everything: a sweep finds what is stored', async () => {
    const { dispatch, inbox, queue, receive } = bench({ options: { sweepMs: 200 } })
    const wanted = Array.from({ length: 20 }, (_, index) => `swept-${index}`)
    await Promise.all(wanted.map(receive))
    await until(async () => (await queue.getJobCountByTypes('waiting')) === 20)
    await queue.obliterate({ force: true })
    const { handler, ids } = recorder()
    await dispatch.start({ inbox, handler })
    await until(() => ids.length === 20)
    // Also what gets lost while it works.
    await queue.pause()
    await receive('later')
    await queue.obliterate({ force: true })
    await queue.resume()
    await until(() => ids.includes('later'))
    expect(ids.sort()).toEqual([...wanted, 'later'].sort())
  })

  it('an event whose dispatch failed is stored, and handled after a sweep', async () => {
    const refused: unknown[] = []
    const { dispatch, inbox, receive } = bench({
      options: { sweepMs: 100 },
      inbox: { dispatch: () => Promise.reject(new Error('away')), onError: (error) => refused.push(error) },
    })
    await receive('undispatched')
    await until(() => refused.length === 1)
    const { handler, ids } = recorder()
    await dispatch.start({ inbox, handler })
    await until(() => ids.includes('undispatched'))
  })

  it('a store that is away loses nothing', async () => {
    const store = createMemoryInboxStore()
    let away = true
    const flaky: InboxStore = { ...store, claim: (key, options) => (away ? Promise.reject(new Error('store away')) : store.claim(key, options)) }
    const { dispatch, inbox, errors, receive, queue } = bench({ inbox: { store: flaky } })
    const { handler, ids } = recorder()
    await dispatch.start({ inbox, handler })
    const key = await receive('patient')
    await until(() => errors.length > 0)
    expect(errors[0]).toMatchObject({ error: { message: 'store away' }, key })
    away = false
    await until(() => ids.length === 1)
    await empty(queue)
  })

  it('a sweep that fails is told, and the next one comes', async () => {
    const store = createMemoryInboxStore()
    let away = true
    const flaky: InboxStore = { ...store, due: (options) => (away ? Promise.reject(new Error('store away')) : store.due(options)) }
    const { dispatch, inbox, errors, receive } = bench({ options: { sweepMs: 100 }, inbox: { store: flaky, dispatch: () => undefined } })
    const { handler, ids } = recorder()
    await receive('swept-late')
    await dispatch.start({ inbox, handler })
    await until(() => errors.length > 1)
    away = false
    await until(() => ids.length === 1)
  })

  it('an event that is held elsewhere waits for its lease to end', async () => {
    const { dispatch, inbox, store, receive, queue } = bench()
    const { handler, ids } = recorder()
    const key = await receive('held')
    const claim = await store.claim(key, { leaseMs: 700 })
    expect(claim.kind).toBe('acquired')
    await dispatch.start({ inbox, handler })
    await until(async () => (await queue.getDelayedCount()) === 1)
    expect(ids).toEqual([])
    await until(() => ids.length === 1)
    await empty(queue)
  })

  it('an event that is let go before its time comes with the next sweep', async () => {
    const { dispatch, inbox, store, receive, queue } = bench({ options: { sweepMs: 300 } })
    const { handler, ids } = recorder()
    const key = await receive('let-go')
    const claim = await store.claim(key, { leaseMs: 3_600_000 })
    await dispatch.start({ inbox, handler })
    await until(async () => (await queue.getDelayedCount()) === 1)
    if (claim.kind === 'acquired') await store.release(claim, {})
    await until(() => ids.length === 1)
    await empty(queue)
  })

  it('a handler that outlived its lease is not the last word', async () => {
    const { dispatch, inbox, store, receive, queue } = bench({ inbox: { leaseMs: 1_000, handlerTimeoutMs: 300 } })
    let runs = 0
    await dispatch.start({ inbox, handler: () => (++runs === 1 ? new Promise(() => undefined) : Promise.resolve()) })
    const key = await receive('slow')
    await until(() => runs === 2)
    await empty(queue)
    expect((await store.claim(key, { leaseMs: 1_000 })).kind).toBe('completed')
  })

  it('a process that is killed while it handles loses nothing', async () => {
    const redis = new Redis(redisUrl)
    closing.push({ close: async () => redis.disconnect() })
    const store = createRedisInboxStore({ redis, prefix: `${prefix}-crash` })
    const { dispatch, inbox, receive } = bench({ inbox: { store, leaseMs: 3_000 } })
    const worker = spawnWorker('./inbox-worker.ts', { url: redisUrl, prefix: `${prefix}-crash`, queueName: 'crash', leaseMs: 3_000 })
    closing.push({
      close: () => {
        worker.signal('SIGKILL')
        return worker.exited
      },
    })
    await worker.said('started')
    // The other process has its own queue on the same store, and finds the event by its sweep at the start or by this dispatch.
    const theirs = createBullmqInboxDispatch({ connection: { url: redisUrl }, prefix: `${prefix}-crash`, queueName: 'crash' })
    closing.push(theirs)
    const key = await receive('crashed')
    await theirs.dispatch(key)
    await worker.said('handling crashed')
    const { handler, ids } = recorder()
    await theirs.start({ inbox, handler })
    worker.signal('SIGKILL')
    await until(() => ids.length === 1)
    await pause(200)
    expect(ids).toEqual(['crashed'])
    await dispatch.close()
  })

  it('close waits for handlers under way, and nothing begins after it', async () => {
    const kept = createMemoryInboxStore()
    let sweeps = 0
    const store: InboxStore = {
      ...kept,
      due: (options) => {
        sweeps++
        return kept.due(options)
      },
    }
    const { dispatch, inbox, receive } = bench({ options: { sweepMs: 50, concurrency: 1 }, inbox: { store } })
    let release = (): void => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    const { handler, ids } = recorder(() => held)
    await dispatch.start({ inbox, handler })
    await receive('one')
    await until(() => ids.length === 1)
    let closed = false
    const close = dispatch.close().then(() => (closed = true))
    await receive('two')
    await pause(300)
    expect(closed).toBe(false)
    release()
    await close
    const before = sweeps
    await pause(300)
    expect(ids).toEqual(['one'])
    expect(sweeps).toBe(before)
    await expect(dispatch.dispatch('acme:x')).rejects.toMatchObject({ code: 'closed' })
  })

  it('says that the queue did not take an event', async () => {
    const { dispatch } = bench({ options: { connection: { host: '127.0.0.1', port: 1 }, timeoutMs: 300 } })
    await expect(dispatch.dispatch('acme:1')).rejects.toSatisfy(isStoreUnavailableError)
  })

  it('refuses options that cannot be used, and a second start', async () => {
    expect(() => createBullmqInboxDispatch({ connection: {}, sweepMs: 0 })).toThrow(expect.objectContaining({ argument: 'sweepMs' }))
    expect(() => createBullmqInboxDispatch({ connection: {}, concurrency: -1 })).toThrow(expect.objectContaining({ argument: 'concurrency' }))
    const { dispatch, inbox } = bench()
    const { handler } = recorder()
    await dispatch.start({ inbox, handler })
    await expect(dispatch.start({ inbox, handler })).rejects.toSatisfy(isInvalidArgumentError)
  })
})
