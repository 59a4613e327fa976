import { WebhookVerificationError } from '@kit/core'
import { createIdempotentRunner, createMemoryIdempotencyStore } from '@kit/core/idempotency'
import { createWebhookHandler } from '@kit/core/webhooks'
import type { HandledAtOnce, WebhookContext, WebhookEndpointOptions, WebhookErrorContext, WebhookHandlerOptions } from '@kit/core/webhooks'
import { describe, expect, it } from 'vitest'
import { acmeRequest, secret, verifyAcme } from './acme.ts'
import type { AcmeEvent } from './acme.ts'

const done = { id: 'evt_1', type: 'payment.done', amount: 5 }

function failing(message: string): never {
  throw new Error(message)
}

type Setup = HandledAtOnce<AcmeEvent> & WebhookEndpointOptions<AcmeEvent> & Pick<WebhookHandlerOptions<AcmeEvent>, 'verify'>

function setup(options: Partial<Setup> = {}) {
  const calls: string[] = []
  const contexts: WebhookContext[] = []
  const errors: { error: unknown; context: WebhookErrorContext<AcmeEvent> }[] = []
  const handler = createWebhookHandler<AcmeEvent>({
    provider: 'acme',
    verify: verifyAcme,
    on: {
      'payment.done': async (event, context) => {
        await Promise.resolve()
        calls.push(`payment.done ${event.id} ${event.data.amount}`)
        contexts.push(context)
      },
    },
    otherwise: (event, context) => {
      calls.push(`otherwise ${event.known ? event.type : event.rawType}`)
      contexts.push(context)
    },
    onError: (error, context) => void errors.push({ error, context }),
    ...options,
  })
  return { handler, calls, contexts, errors }
}

async function answer(response: Response): Promise<{ status: number; text: string; kit: string | null; retry: string | null }> {
  return {
    status: response.status,
    text: await response.text(),
    kit: response.headers.get('x-kit-webhook'),
    retry: response.headers.get('retry-after'),
  }
}

describe('createWebhookHandler', () => {
  it('runs the handler of the type and answers 200', async () => {
    const { handler, calls, contexts, errors } = setup()
    const response = await handler(await acmeRequest(done))
    expect(await answer(response)).toEqual({ status: 200, text: 'processed', kit: 'processed', retry: null })
    expect(calls).toEqual(['payment.done evt_1 5'])
    expect(contexts[0]).toMatchObject({ provider: 'acme', idempotencyKey: 'acme:evt_1', attempt: 1 })
    expect(contexts[0]?.signal.aborted).toBe(false)
    expect(errors).toEqual([])
  })

  it.each(['payment.novel', 'unknown', 'constructor', '__proto__', 'toString', 'hasOwnProperty', ''])(
    'gives an event of the unknown type %j to otherwise and answers 200',
    async (type) => {
      const { handler, calls } = setup()
      expect((await handler(await acmeRequest({ id: 'evt_2', type }))).status).toBe(200)
      expect(calls).toEqual([`otherwise ${type}`])
    },
  )

  it('finds no inherited function for a known type', async () => {
    const { handler, calls } = setup({
      verify: async (input) => ({ ...(await verifyAcme(input)), known: true, type: 'constructor', topic: 'payment' }) as never,
      otherwise: (event) => calls.push(event.type),
    })
    expect((await handler(await acmeRequest(done))).status).toBe(200)
    expect(calls).toEqual(['constructor'])
  })

  it('gives a known event without a handler to otherwise', async () => {
    const { handler, calls } = setup({ on: { 'link.gone': undefined } })
    expect((await handler(await acmeRequest({ id: 'evt_3', type: 'link.gone' }))).status).toBe(200)
    const without = setup({ on: undefined })
    expect((await without.handler(await acmeRequest(done))).status).toBe(200)
    expect([...calls, ...without.calls]).toEqual(['otherwise link.gone', 'otherwise payment.done'])
  })

  it('answers 401 to what is not authentic, and runs nothing', async () => {
    const waiterCalls: string[] = []
    const { handler, calls, errors } = setup({ waiter: { notify: async (event) => void waiterCalls.push(event.id) } })
    const tampered = await acmeRequest(done)
    const request = new Request(tampered.url, { method: 'POST', headers: tampered.headers, body: JSON.stringify({ ...done, amount: 6 }) })
    expect(await answer(await handler(request))).toEqual({ status: 401, text: 'Not verified: no_match', kit: null, retry: null })
    const unsigned = new Request('http://localhost/', { method: 'POST', body: JSON.stringify(done) })
    expect(await answer(await handler(unsigned))).toMatchObject({ status: 401, text: 'Not verified: missing_header' })
    expect([calls, waiterCalls]).toEqual([[], []])
    expect(errors.map(({ context }) => context)).toEqual([
      { provider: 'acme', status: 401 },
      { provider: 'acme', status: 401 },
    ])
  })

  it('answers 400 to an authentic body that is no event', async () => {
    const { handler, calls } = setup()
    expect(await answer(await handler(await acmeRequest('no json')))).toMatchObject({ status: 400, text: 'Not an event: not_json' })
    expect(await answer(await handler(await acmeRequest({})))).toMatchObject({ status: 400, text: 'Not an event: not_an_event' })
    expect(calls).toEqual([])
  })

  it('answers 413 over the limit and 405 to another method', async () => {
    const { handler, calls } = setup({ maxBodyBytes: 20 })
    expect(await answer(await handler(await acmeRequest(done)))).toMatchObject({ status: 413, text: 'The body is too large' })
    const response = await handler(new Request('http://localhost/'))
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
    expect(calls).toEqual([])
  })

  it('answers 400 with the fix to a request that was read before', async () => {
    const { handler } = setup()
    const request = await acmeRequest(done)
    await request.json()
    const { status, text } = await answer(await handler(request))
    expect(status).toBe(400)
    expect(text).toContain('clone() made before')
  })

  it('answers 400 to a body that breaks off, and never verifies the part', async () => {
    let verified = 0
    const { handler, errors } = setup({ verify: async (input) => (verified++, verifyAcme(input)) })
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error('reset by peer')) })
    const request = new Request('http://localhost/', { method: 'POST', body, ...({ duplex: 'half' } as object) })
    expect(await answer(await handler(request))).toMatchObject({ status: 400, text: 'The body did not arrive' })
    expect([verified, errors.length]).toEqual([0, 1])
  })

  it('answers 500 when a handler throws, with no word of the error', async () => {
    const { handler, errors } = setup({
      on: {
        'payment.done': () => {
          throw new Error(`database ${secret} is down`)
        },
      },
    })
    const response = await answer(await handler(await acmeRequest(done)))
    expect(response).toEqual({ status: 500, text: 'The handler failed', kit: null, retry: null })
    expect(errors).toMatchObject([{ error: { message: `database ${secret} is down` }, context: { status: 500, event: { id: 'evt_1' } } }])
  })

  it('answers 500 when the check itself fails, so that the provider repeats', async () => {
    const { handler } = setup({ verify: () => Promise.reject(new Error('secret manager is down')) })
    expect(await answer(await handler(await acmeRequest(done)))).toMatchObject({ status: 500, text: 'The webhook could not be checked' })
  })

  it('refuses an event that verify did not mark', async () => {
    const { handler, calls } = setup({
      verify: async (input) => {
        const { verification: _, ...event } = await verifyAcme(input)
        return event as never
      },
    })
    expect((await handler(await acmeRequest(done))).status).toBe(500)
    expect(calls).toEqual([])
  })

  it('survives an onError that throws or rejects', async () => {
    for (const onError of [
      () => {
        throw new Error('logger')
      },
      () => Promise.reject(new Error('logger')),
    ]) {
      const { handler } = setup({ onError })
      expect((await handler(new Request('http://localhost/', { method: 'POST', body: 'x' }))).status).toBe(401)
    }
  })

  it('needs verify and otherwise', () => {
    expect(() => createWebhookHandler({ provider: 'acme', verify: verifyAcme } as never)).toThrow(expect.objectContaining({ code: 'invalid_argument' }))
    expect(() => createWebhookHandler({ provider: 'acme', otherwise: () => {} } as never)).toThrow(expect.objectContaining({ code: 'invalid_argument' }))
  })
})

describe('createWebhookHandler with a waiter', () => {
  it('notifies of every authentic event, before the handlers', async () => {
    const order: string[] = []
    const { handler } = setup({
      waiter: {
        notify: async (event) => {
          await Promise.resolve()
          order.push(`notify ${event.id} ${event.verification.scheme}`)
        },
      },
      otherwise: (event) => void order.push(`handler ${event.id}`),
    })
    await handler(await acmeRequest({ id: 'evt_9', type: 'new.type' }))
    expect(order).toEqual(['notify evt_9 hmac', 'handler evt_9'])
  })

  it('runs the handlers and answers 503 when the hint could not be stored', async () => {
    const runner = createIdempotentRunner({ store: createMemoryIdempotencyStore() })
    let down = true
    const notify = async () => {
      if (down) throw new Error('hints down')
    }
    const { handler, calls, errors } = setup({ waiter: { notify }, idempotency: runner })
    expect(await answer(await handler(await acmeRequest(done)))).toMatchObject({ status: 503, retry: '5' })
    down = false
    expect(await answer(await handler(await acmeRequest(done)))).toMatchObject({ status: 200, kit: 'duplicate' })
    expect(calls).toHaveLength(1)
    expect(errors).toMatchObject([{ context: { status: 503 } }])
  })
})

describe('createWebhookHandler with idempotency', () => {
  it('runs once for an id and answers duplicates with 200', async () => {
    const { handler, calls, contexts } = setup({ idempotency: createIdempotentRunner({ store: createMemoryIdempotencyStore() }) })
    expect((await handler(await acmeRequest(done))).headers.get('x-kit-webhook')).toBe('processed')
    expect((await handler(await acmeRequest(done))).headers.get('x-kit-webhook')).toBe('duplicate')
    expect((await handler(await acmeRequest({ ...done, id: 'evt_other' }))).headers.get('x-kit-webhook')).toBe('processed')
    expect(calls).toHaveLength(2)
    expect(contexts[0]?.fence).toBe(1n)
  })

  it('tries again after a handler threw, and counts the attempts', async () => {
    const attempts: number[] = []
    const { handler } = setup({
      idempotency: createIdempotentRunner({ store: createMemoryIdempotencyStore() }),
      on: {
        'payment.done': (_event, { attempt }) => {
          attempts.push(attempt)
          if (attempt < 3) throw new Error('not yet')
        },
      },
    })
    const statuses: number[] = []
    for (let delivery = 0; delivery < 4; delivery++) statuses.push((await handler(await acmeRequest(done))).status)
    expect([statuses, attempts]).toEqual([
      [500, 500, 200, 200],
      [1, 2, 3],
    ])
  })

  it('answers 503 with Retry-After while the same event is being handled', async () => {
    let finish = (): void => {}
    let started = (): void => {}
    const running = new Promise<void>((resolve) => (started = resolve))
    const { handler } = setup({
      idempotency: createIdempotentRunner({ store: createMemoryIdempotencyStore() }),
      on: {
        'payment.done': () =>
          new Promise<void>((resolve) => {
            finish = resolve
            started()
          }),
      },
    })
    const first = handler(await acmeRequest(done))
    await running
    expect(await answer(await handler(await acmeRequest(done)))).toEqual({ status: 503, text: 'The event is being handled', kit: null, retry: '5' })
    finish()
    expect((await first).status).toBe(200)
  })

  it('answers 503 when the store is down, and does not run the handler', async () => {
    const { handler, calls, errors } = setup({ idempotency: () => Promise.reject(new Error('ECONNREFUSED redis')) })
    expect(await answer(await handler(await acmeRequest(done)))).toEqual({ status: 503, text: 'The store is not available', kit: null, retry: '5' })
    expect([calls, errors[0]?.context.status]).toEqual([[], 503])
  })

  it('runs once for 64 concurrent deliveries', async () => {
    const { handler, calls } = setup({ idempotency: createIdempotentRunner({ store: createMemoryIdempotencyStore() }) })
    const requests = await Promise.all(Array.from({ length: 64 }, () => acmeRequest(done)))
    const statuses = (await Promise.all(requests.map((request) => handler(request)))).map((response) => response.status)
    expect(calls).toHaveLength(1)
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(1)
    expect(statuses.every((status) => status === 200 || status === 503)).toBe(true)
  })

  it('gives the runner the window of a derived id and the digest of the body', async () => {
    const seen: unknown[] = []
    const { handler } = setup({
      idempotency: async (key, fingerprint, run, options) => {
        seen.push([key, fingerprint.length, options])
        await run({ attempt: 1, signal: new AbortController().signal })
        return 'processed'
      },
    })
    await handler(await acmeRequest({ ...done, window: 1000 }))
    expect(seen).toEqual([['acme:evt_1', 64, { retainMs: 1000 }]])
  })
})

it('answers with the advice of whoever made the request and knows its framework', async () => {
  const { handler, errors } = setup()
  const notRaw = new WebhookVerificationError('Acme framework: turn its parser off.', { reason: 'body_not_raw', provider: 'unknown' })
  const body = new ReadableStream({ pull: (controller) => controller.error(notRaw) }, { highWaterMark: 0 })
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' }
  const response = await handler(new Request('http://localhost/', init))
  expect(await answer(response)).toMatchObject({ status: 400, text: notRaw.message })
  expect(errors).toEqual([{ error: notRaw, context: { provider: 'acme', status: 400 } }])
})

describe('createWebhookHandler with waitUntil', () => {
  it('gives the platform the whole work, so a sender that hangs up cannot stop it', async () => {
    const kept: Promise<unknown>[] = []
    const { handler, calls } = setup()
    const answered = handler(await acmeRequest(done), { waitUntil: (promise) => void kept.push(promise) })
    await answered
    expect(kept).toHaveLength(1)
    await Promise.all(kept)
    expect(calls).toHaveLength(1)
  })

  it('answers before work given to it is done, and reports its failure', async () => {
    const kept: Promise<unknown>[] = []
    let fail = (_error: Error): void => {}
    const late = new Promise<void>((_resolve, reject) => (fail = reject))
    const { handler, errors } = setup({ on: { 'payment.done': (_event, context) => context.waitUntil(late) } })
    expect((await handler(await acmeRequest(done), { waitUntil: (promise) => void kept.push(promise) })).status).toBe(200)
    expect(errors).toEqual([])
    fail(new Error('late'))
    await Promise.all(kept)
    expect(errors).toMatchObject([{ error: { message: 'late' }, context: { status: 200, event: { id: 'evt_1' } } }])
  })

  it('works without a platform, and with one whose waitUntil throws', async () => {
    for (const context of [undefined, {}, { waitUntil: () => failing('too late') }]) {
      const { handler, calls } = setup({ otherwise: (_event, work) => work.waitUntil(Promise.reject(new Error('late'))) })
      expect((await handler(await acmeRequest(done), context)).status).toBe(200)
      expect((await handler(await acmeRequest({ id: 'evt_4', type: 'x' }), context)).status).toBe(200)
      expect(calls).toHaveLength(1)
    }
  })
})
