import { isInvalidArgumentError } from '@kit/core'
import { createBodySeal, createInbox, createMemoryInboxStore, isStoreUnavailableError } from '@kit/core/idempotency'
import type { InboxEntry, InboxOptions, InboxStore } from '@kit/core/idempotency'
import { describe, expect, it } from 'vitest'
import { inboxBench, paid, recorder } from './inbox-support.ts'

const key = (byte: number) => new Uint8Array(32).fill(byte)
const caughtFrom = (promise: Promise<unknown>): Promise<unknown> => promise.then(() => undefined, (error: unknown) => error)

/** A store whose methods can be made to fail. */
function breakable(store: InboxStore) {
  const down = new Set<keyof InboxStore>()
  const calls: string[] = []
  const guarded = new Proxy(store, {
    get: (target, name: keyof InboxStore) =>
      (...args: never[]) => {
        calls.push(name)
        if (down.has(name)) return Promise.reject(new Error('connection refused'))
        return (target[name] as (...given: never[]) => unknown)(...args)
      },
  })
  return { store: guarded, down, calls }
}

describe('receive', () => {
  it('stores the event and its body, once', async () => {
    const mismatches: unknown[] = []
    const { inbox } = inboxBench({ onMismatch: (info) => mismatches.push(info) })
    const { event, body } = paid('1')
    const deliveries = await Promise.all(Array.from({ length: 64 }, () => inbox.receive(event, body)))
    expect(deliveries.filter(({ kind }) => kind === 'stored')).toEqual([{ kind: 'stored', key: 'acme:1' }])
    expect(deliveries.filter(({ kind }) => kind === 'duplicate')).toHaveLength(63)
    expect(await inbox.receive(event, `${body} `)).toEqual({ kind: 'mismatch', key: 'acme:1' })
    expect(mismatches).toEqual([{ key: 'acme:1' }])
  })

  it('hands the handler the event and the bytes as they arrived', async () => {
    const { inbox, clock } = inboxBench()
    const { event } = paid('1', { deep: [{ text: '\u20ac\u0000"' }] })
    const raw = Uint8Array.from([...new TextEncoder().encode('{"x":"\u20ac"}'), 0xff, 0x00])
    await inbox.receive(event, raw)
    const seen = recorder()
    expect(await inbox.process('acme:1', async (got, context) => {
      expect(got).toEqual(event)
      await seen.handle(got, context)
    })).toEqual({ kind: 'done' })
    expect(seen.runs[0]!.context).toMatchObject({
      key: 'acme:1',
      attempt: 1,
      idempotencyKey: 'acme:1',
      rawBody: raw,
      receivedAt: new Date(clock.now()),
    })
    expect(await inbox.process('acme:1', seen.handle)).toEqual({ kind: 'completed' })
    expect(await inbox.process('acme:2', seen.handle)).toEqual({ kind: 'missing' })
    expect(seen.runs).toHaveLength(1)
  })

  it('throws a typed error when the store is down, and accepts the repeat', async () => {
    const { store, down } = breakable(createMemoryInboxStore())
    const { inbox } = inboxBench({ store })
    const { event, body } = paid('1')
    down.add('put')
    const error = await caughtFrom(inbox.receive(event, body))
    expect(isStoreUnavailableError(error)).toBe(true)
    expect(error).toMatchObject({ code: 'store_unavailable', name: 'StoreUnavailableError', cause: { message: 'connection refused' } })
    expect(JSON.stringify(error)).not.toContain('refused')
    down.clear()
    expect(await inbox.receive(event, body)).toMatchObject({ kind: 'stored' })
  })

  it('refuses an event that nobody verified', async () => {
    const { inbox } = inboxBench()
    const { event, body } = paid('1')
    const { verification: _, ...bare } = event
    expect(await caughtFrom(inbox.receive(bare as typeof event, body))).toMatchObject({ code: 'invalid_argument', argument: 'event' })
  })

  it.each([
    ['link_token', '{"data":{"link_token":"link_x_token_y"}}', {}, {}],
    ['link_token spelled with escapes', '{"data":[{"link\\u005ftoken":"secret"}]}', {}, {}],
    ['link_token in a body that is no JSON', 'link_token=secret', {}, {}],
    ['link_token hidden by a second one', '{"link_token" : "secret","link_token":null}', {}, {}],
    ['mark of the caller', '{}', {}, { sensitive: true }],
    ['mark of the provider', '{}', { subject: { kind: 'webForm', id: 'x', sensitive: true } }, {}],
  ])('stores a credential sealed only: %s', async (_name, body, more, options) => {
    const event = { ...paid('1').event, ...more } as ReturnType<typeof paid>['event']
    const error = await caughtFrom(inboxBench().inbox.receive(event, body, options))
    expect(isInvalidArgumentError(error)).toBe(true)
    expect(error).toMatchObject({ argument: 'seal', message: expect.stringContaining('createBodySeal') })
    expect(String(error)).not.toContain('secret')
    const memory = createMemoryInboxStore()
    const entries: InboxEntry[] = []
    const store: InboxStore = { ...memory, put: (entry, given) => (entries.push(entry), memory.put(entry, given)) }
    const { inbox } = inboxBench({ store, ...createBodySeal({ key: key(1) }) })
    expect(await inbox.receive(event, body, options)).toMatchObject({ kind: 'stored' })
    expect(entries[0]!.sealed).toBe(true)
    expect(new TextDecoder().decode(entries[0]!.payload)).not.toMatch(/token|secret|acme/)
    const seen = recorder()
    await inbox.process('acme:1', seen.handle)
    expect(new TextDecoder().decode(seen.runs[0]!.context.rawBody)).toBe(body)
  })

  it.each(['{"link_token":null}', '{"link_token":""}', '{"path":"C:\\\\x"}', '[]', 'null', ''])('stores %j open', async (body) => {
    const { inbox } = inboxBench()
    expect(await inbox.receive(paid('1').event, body)).toMatchObject({ kind: 'stored' })
  })

  it('reads a body that nests deeply', async () => {
    const { inbox } = inboxBench()
    const body = `${'['.repeat(5_000)}{"link\\u005ftoken":"s"}${']'.repeat(5_000)}`
    expect(await caughtFrom(inbox.receive(paid('1').event, body))).toMatchObject({ argument: 'seal' })
  })

  it('remembers a handled event for retainMs, or for the window of its id', async () => {
    const { inbox, clock } = inboxBench({ retainMs: 10_000 })
    const long = paid('long')
    const short = paid('short')
    const event = { ...short.event, dedupeWindowMs: 1_000 }
    await inbox.receive(long.event, long.body)
    await inbox.receive(event, short.body)
    for (const id of ['acme:long', 'acme:short']) await inbox.process(id, async () => {})
    await clock.advance(1_000)
    expect(await inbox.receive(event, short.body)).toMatchObject({ kind: 'stored' })
    expect(await inbox.receive(long.event, long.body)).toMatchObject({ kind: 'duplicate' })
    await clock.advance(9_000)
    expect(await inbox.receive(long.event, long.body)).toMatchObject({ kind: 'stored' })
  })
})

describe('process', () => {
  it('runs one of 64 racers, and again after the lease of a crashed process', async () => {
    const { inbox, put, store, clock } = inboxBench()
    const seen = recorder()
    const name = await put('1')
    await store.claim(name, { leaseMs: 3_000 })
    expect(await inbox.process(name, seen.handle)).toEqual({ kind: 'in_progress', retryAfterMs: 3_000 })
    await clock.advance(3_000)
    const race = await Promise.all(Array.from({ length: 64 }, () => inbox.process(name, seen.handle)))
    expect(race.filter(({ kind }) => kind === 'done')).toHaveLength(1)
    expect(seen.runs.map(({ context }) => context.attempt)).toEqual([2])
  })

  it('backs off with jitter, and parks after maxAttempts with the payload kept', async () => {
    let random = 1
    const { inbox, put, clock, errors, dead } = inboxBench({ maxAttempts: 4, retryDelayMs: 1_000, maxRetryDelayMs: 3_000, random: () => random })
    const name = await put('1')
    const fail = () => Promise.reject(new TypeError('iban DE1'))
    expect(await inbox.process(name, fail)).toEqual({ kind: 'retry', retryAfterMs: 1_000 })
    expect(await inbox.process(name, fail)).toEqual({ kind: 'in_progress', retryAfterMs: 1_000 })
    await clock.advance(1_000)
    random = 0
    expect(await inbox.process(name, fail)).toEqual({ kind: 'retry', retryAfterMs: 1_000 })
    await clock.advance(1_000)
    random = 1
    expect(await inbox.process(name, fail)).toEqual({ kind: 'retry', retryAfterMs: 3_000 })
    await clock.advance(3_000)
    expect(await inbox.process(name, fail)).toEqual({ kind: 'dead', error: 'TypeError' })
    expect(await inbox.process(name, fail)).toEqual({ kind: 'dead', error: 'TypeError' })
    expect([errors.length, dead]).toEqual([4, [{ key: name, error: 'TypeError' }]])
    expect(await inbox.dead()).toMatchObject([{ key: name, attempt: 4, error: 'TypeError' }])
    const seen = recorder()
    expect(await inbox.redrive(name)).toBe(true)
    expect(await inbox.redrive(name)).toBe(false)
    expect(await inbox.process(name, seen.handle)).toEqual({ kind: 'done' })
    expect(seen.runs).toMatchObject([{ id: '1', context: { attempt: 1 } }])
    expect(await inbox.dead()).toEqual([])
  })

  it('does what the handler decides', async () => {
    const { inbox, put, clock } = inboxBench({ maxAttempts: 2 })
    const [later, whenever, parked, broken] = [await put('1'), await put('2'), await put('3'), await put('4')]
    const at = new Date(clock.now() + 7_000)
    expect(await inbox.process(later, async () => ({ kind: 'retry', at }))).toEqual({ kind: 'retry', retryAfterMs: 7_000 })
    expect(await inbox.process(whenever, async () => ({ kind: 'retry' }))).toEqual({ kind: 'retry', retryAfterMs: 5_000 })
    expect(await inbox.process(broken, async () => ({ kind: 'retry', at: new Date(Number.NaN) }))).toMatchObject({ retryAfterMs: 5_000 })
    expect(await inbox.process(parked, async () => ({ kind: 'dead', reason: 'unknown order' }))).toEqual({ kind: 'dead', error: 'unknown order' })
    expect(await inbox.discard(parked)).toBe(true)
    expect(await inbox.process(parked, async () => {})).toEqual({ kind: 'missing' })
    await clock.advance(7_000)
    expect(await inbox.process(later, async () => ({ kind: 'done' }))).toEqual({ kind: 'done' })
    expect(await inbox.process(whenever, async () => ({ kind: 'retry', at }))).toMatchObject({ kind: 'dead' })
    expect(await inbox.process(broken, (async () => ({ rows: 1 })) as never)).toEqual({ kind: 'done' })
  })

  it('parks an event that ends its process every time', async () => {
    const { inbox, put, store, clock } = inboxBench({ maxAttempts: 3 })
    const name = await put('1')
    for (let crash = 0; crash < 3; crash++) {
      await store.claim(name, { leaseMs: 3_000 })
      await clock.advance(3_000)
    }
    const seen = recorder()
    expect(await inbox.process(name, seen.handle)).toEqual({ kind: 'dead', error: 'ProcessEnded' })
    expect(seen.runs).toEqual([])
  })

  it('renews the lease of a slow handler', async () => {
    const { inbox, make, put, clock } = inboxBench()
    const name = await put('1')
    let finish = (): void => {}
    const slow = inbox.process(name, () => new Promise((resolve) => (finish = resolve)))
    await clock.advance(60_000)
    expect(await make().process(name, async () => {})).toMatchObject({ kind: 'in_progress' })
    finish()
    expect(await slow).toEqual({ kind: 'done' })
    expect(clock.pendingTimers).toBe(0)
  })

  it('fences off a handler that outlives its lease, and does not wait for it', async () => {
    const { store } = inboxBench()
    const { inbox, make, clock, put, errors } = inboxBench({ store })
    const name = await put('1')
    let finish = (): void => {}
    let signal: AbortSignal | undefined
    let slowFence = 0n
    const stuck = make({ store: { ...store, renew: async () => false } }).process(name, (_event, context) => {
      signal = context.signal
      slowFence = context.fence
      return new Promise((resolve) => (finish = resolve))
    })
    await clock.advance(1_000)
    expect([await stuck, signal?.aborted, errors.length]).toEqual([{ kind: 'fenced_off' }, true, 1])
    const seen = recorder()
    expect(await inbox.process(name, seen.handle)).toMatchObject({ kind: 'in_progress' })
    expect(slowFence > 0n).toBe(true)
    finish()
    await clock.settle()
    expect(clock.pendingTimers).toBe(0)
  })

  it('ends a handler that hangs, and lets the event come again after the lease', async () => {
    const { inbox, clock, put, errors } = inboxBench({ handlerTimeoutMs: 10_000 })
    const name = await put('1')
    let signal: AbortSignal | undefined
    const hung = inbox.process(name, (_event, context) => {
      signal = context.signal
      return new Promise(() => {})
    })
    await clock.advance(9_999)
    expect(signal?.aborted).toBe(false)
    await clock.advance(1)
    expect(signal?.reason).toMatchObject({ code: 'timed_out' })
    await clock.advance(3_000)
    expect(await hung).toEqual({ kind: 'fenced_off' })
    expect(errors).toMatchObject([{ code: 'timed_out' }])
    const seen = recorder()
    expect(await inbox.process(name, seen.handle)).toEqual({ kind: 'done' })
    expect([seen.runs[0]!.context.attempt, clock.pendingTimers]).toEqual([2, 0])
  })

  it('completes again when the first answer was lost', async () => {
    const memory = createMemoryInboxStore()
    let calls = 0
    const lossy: InboxStore = {
      ...memory,
      complete: async (claim) => {
        const completed = await memory.complete(claim)
        if (calls++ === 0) throw new Error('reset')
        return completed
      },
    }
    const { inbox, put } = inboxBench({ store: lossy })
    expect(await inbox.process(await put('1'), async () => {})).toEqual({ kind: 'done' })
  })

  it('keeps an event whose payload it cannot read, until it can', async () => {
    const { make, clock, store } = inboxBench({ maxAttempts: 2 })
    const { event, body } = paid('1')
    await make(createBodySeal({ key: key(1) })).receive(event, body)
    const seen = recorder()
    expect(await make().process('acme:1', seen.handle)).toMatchObject({ kind: 'retry' })
    await clock.advance(5_000)
    expect(await make(createBodySeal({ key: key(2) })).process('acme:1', seen.handle)).toEqual({ kind: 'dead', error: 'InvalidArgumentError' })
    const rotated = make(createBodySeal({ key: key(2), oldKeys: [key(1)] }))
    await rotated.redrive('acme:1')
    expect(await rotated.process('acme:1', seen.handle)).toEqual({ kind: 'done' })
    const entry = { key: 'acme:9', fingerprint: key(0), sealed: false }
    for (const payload of [[], [2, 0, 0, 0, 0], [1, 0, 0, 0, 9, 1]].map((bytes) => Uint8Array.from(bytes))) {
      await store.put({ ...entry, key: `acme:${payload.join()}`, payload }, { retainMs: 1_000 })
      expect(await make().process(`acme:${payload.join()}`, seen.handle)).toMatchObject({ kind: 'retry' })
    }
    expect(seen.ids()).toEqual(['1'])
  })

  it('opens nothing that was moved to another event', async () => {
    const { seal, open } = createBodySeal({ key: key(1) })
    const sealed = await seal(Uint8Array.of(1, 2, 3), { key: 'a' })
    expect(await open(sealed, { key: 'a' })).toEqual(Uint8Array.of(1, 2, 3))
    expect(await caughtFrom(open(sealed, { key: 'b' }))).toMatchObject({ code: 'invalid_argument', argument: 'oldKeys' })
    expect(await seal(Uint8Array.of(1, 2, 3), { key: 'a' })).not.toEqual(sealed)
    expect(() => createBodySeal({ key: new Uint8Array(16) })).toThrow(expect.objectContaining({ argument: 'key' }))
  })
})

describe('start', () => {
  it('handles what is stored, what comes, and what must come again', async () => {
    const { inbox, put, clock } = inboxBench()
    const seen = recorder()
    await put('before')
    inbox.start(async (event, context) => {
      await seen.handle(event, context)
      if (event.id === 'flaky' && context.attempt < 3) throw new Error('boom')
    })
    await clock.settle()
    expect(seen.ids()).toEqual(['before'])
    await put('after')
    await put('flaky')
    await clock.settle()
    expect(seen.ids()).toEqual(['before', 'after', 'flaky'])
    expect(clock.pendingTimers).toBe(1)
    await clock.advance(5_000)
    expect(seen.ids()).toHaveLength(4)
    await clock.advance(10_000)
    expect(seen.ids()).toHaveLength(5)
    await inbox.close()
    expect(clock.pendingTimers).toBe(0)
    await put('late')
    await clock.advance(60_000)
    expect(seen.ids()).toHaveLength(5)
  })

  it('sweeps up what another process stored or left behind', async () => {
    const { inbox, make, store, clock } = inboxBench()
    const seen = recorder()
    inbox.start(seen.handle)
    const other = make()
    await other.receive(paid('stored').event, paid('stored').body)
    await other.receive(paid('crashed').event, paid('crashed').body)
    await store.claim('acme:crashed', { leaseMs: 3_000 })
    await clock.advance(30_000)
    expect(seen.ids()).toEqual(['stored', 'crashed'])
    await inbox.close()
  })

  it('keeps to its concurrency, and works through more than one batch', async () => {
    const { inbox, put, clock } = inboxBench({ concurrency: 3 })
    for (let index = 0; index < 250; index++) await put(String(index))
    let running = 0
    let most = 0
    const done: string[] = []
    inbox.start(async (event) => {
      most = Math.max(most, ++running)
      await Promise.resolve()
      running--
      done.push(event.id)
    })
    for (let round = 0; round < 100; round++) await clock.settle()
    expect([most, done.length, new Set(done).size]).toEqual([3, 250, 250])
    await inbox.close()
  })

  it('outlives a store that is away, and looks again sooner', async () => {
    const { inbox: writer, store: memory, clock, errors } = inboxBench()
    const { store, down } = breakable(memory)
    const { make } = inboxBench({ store, clock })
    const inbox = make({ onError: (error) => errors.push(error) })
    await writer.receive(paid('1').event, paid('1').body)
    down.add('due')
    const seen = recorder()
    inbox.start(seen.handle)
    await clock.advance(5_000)
    expect([seen.ids(), errors.length]).toEqual([[], 2])
    down.clear()
    down.add('claim')
    await clock.advance(5_000)
    expect([seen.ids(), errors.length]).toEqual([[], 3])
    down.clear()
    await clock.advance(30_000)
    expect(seen.ids()).toEqual(['1'])
    await inbox.close()
  })

  it('does not ask again at once when a full batch leads nowhere', async () => {
    const { store: memory, clock } = inboxBench()
    let sweeps = 0
    const store: InboxStore = {
      ...memory,
      due: async ({ limit }) => (sweeps++, Array.from({ length: limit }, (_, index) => String(index))),
      claim: async () => ({ kind: 'in_progress', retryAfterMs: 60_000 }),
    }
    const { make } = inboxBench({ clock, store })
    const inbox = make()
    inbox.start(async () => {})
    await clock.advance(29_000)
    expect(sweeps).toBe(1)
    await clock.advance(1_000)
    expect(sweeps).toBe(2)
    await inbox.close()
  })

  it('waits for running handlers when it is closed', async () => {
    const { inbox, put, clock } = inboxBench()
    await put('1')
    let finish = (): void => {}
    inbox.start(() => new Promise((resolve) => (finish = resolve)))
    await clock.settle()
    let closed = false
    const closing = inbox.close().then(() => (closed = true))
    await clock.settle()
    expect(closed).toBe(false)
    finish()
    await closing
    expect(clock.pendingTimers).toBe(0)
    expect(() => inbox.start(async () => {})).toThrow(expect.objectContaining({ code: 'closed' }))
  })

  it('hands new keys to an engine, whatever becomes of that', async () => {
    const handed: string[] = []
    const { put, inbox, clock, errors } = inboxBench({
      dispatch: (name) => {
        handed.push(name)
        throw new Error('queue away')
      },
    })
    await put('1')
    await put('1')
    await clock.settle()
    expect([handed, errors.length]).toEqual([['acme:1'], 1])
    await inbox.process('acme:1', async () => ({ kind: 'dead', reason: 'x' }))
    await inbox.redrive('acme:1')
    expect(handed).toEqual(['acme:1', 'acme:1'])
  })

  it('has one handler', () => {
    const { inbox } = inboxBench()
    inbox.start(async () => {})
    expect(() => inbox.start(async () => {})).toThrow(expect.objectContaining({ code: 'invalid_argument' }))
  })
})

describe('createInbox', () => {
  const { seal, open } = createBodySeal({ key: key(1) })
  it.each<Partial<InboxOptions>>([
    { leaseMs: 0 },
    { leaseMs: 2 ** 31 },
    { handlerTimeoutMs: Number.NaN },
    { retainMs: -1 },
    { retryDelayMs: 0 },
    { maxRetryDelayMs: 0 },
    { sweepMs: 0 },
    { maxAttempts: 0 },
    { concurrency: 1.5 },
    { seal },
    { open },
  ])('refuses %j', (options) => {
    expect(() => createInbox({ store: createMemoryInboxStore(), ...options })).toThrow(expect.objectContaining({ code: 'invalid_argument' }))
  })
})
