import { isInvalidArgumentError } from '@kit/core'
import { createBodySeal, createInbox, createMemoryInboxStore } from '@kit/core/idempotency'
import type { InboxStore } from '@kit/core/idempotency'
import { createWebhookHandler } from '@kit/core/webhooks'
import type { WebhookContext, WebhookErrorContext, WebhookHandlerOptions } from '@kit/core/webhooks'
import { describe, expect, it, vi } from 'vitest'
import { acmeRequest, verifyAcme } from './acme.ts'
import type { AcmeEvent } from './acme.ts'

const done = { id: 'evt_1', type: 'payment.done', amount: 5 }
const broken = (): Promise<never> => Promise.reject(new Error('connection refused'))

async function answerOf(response: Response) {
  return { status: response.status, kit: response.headers.get('x-kit-webhook'), retry: response.headers.get('retry-after') }
}

function bench(store: InboxStore = createMemoryInboxStore()) {
  const inbox = createInbox<AcmeEvent>({ store, retryDelayMs: 1, maxRetryDelayMs: 1 })
  const errors: { error: unknown; context: WebhookErrorContext<AcmeEvent> }[] = []
  const shared = {
    provider: 'acme',
    verify: verifyAcme,
    inbox,
    onError: (error: unknown, context: WebhookErrorContext<AcmeEvent>) => void errors.push({ error, context }),
  }
  return { inbox, shared, errors }
}

describe('a webhook handler with an inbox', () => {
  it('stores, answers, and handles afterwards, once for two deliveries', async () => {
    const { inbox, shared } = bench()
    const runs: [string, number | undefined, Partial<WebhookContext>][] = []
    let release = (): void => {}
    const gate = new Promise<void>((resolve) => {
      release = resolve
    })
    const handler = createWebhookHandler<AcmeEvent>({
      ...shared,
      on: {
        'payment.done': async (event, { provider, idempotencyKey, attempt, fence }) => {
          await gate
          runs.push([event.id, event.data.amount, { provider, idempotencyKey, attempt, fence }])
        },
      },
      otherwise: (event) => void runs.push([event.id, undefined, {}]),
    })
    expect(await answerOf(await handler(await acmeRequest(done)))).toEqual({ status: 200, kit: 'stored', retry: null })
    expect(await answerOf(await handler(await acmeRequest(done)))).toEqual({ status: 200, kit: 'duplicate', retry: null })
    expect(runs).toEqual([])
    release()
    expect((await handler(await acmeRequest({ id: 'evt_2', type: 'payment.novel' }))).status).toBe(200)
    await vi.waitFor(() => expect(runs).toHaveLength(2))
    expect(runs).toContainEqual(['evt_1', 5, { provider: 'acme', idempotencyKey: 'acme:evt_1', attempt: 1, fence: 1n }])
    expect(runs).toContainEqual(['evt_2', undefined, {}])
    await inbox.close()
  })

  it('lets a handler that throws have the event again, without the sender', async () => {
    const { inbox, shared, errors } = bench()
    const attempts: number[] = []
    const handler = createWebhookHandler<AcmeEvent>({
      ...shared,
      otherwise: (_, { attempt, waitUntil }) => {
        attempts.push(attempt)
        if (attempt < 3) throw new Error('the bank is closed')
        waitUntil(Promise.reject(new Error('the e-mail failed')))
      },
    })
    expect((await handler(await acmeRequest(done))).status).toBe(200)
    await vi.waitFor(() => expect(attempts).toEqual([1, 2, 3]))
    await vi.waitFor(() => expect(errors.map(({ context }) => [context.status, context.event?.id])).toEqual([[200, 'evt_1']]))
    await inbox.close()
  })

  it('stores only, where nothing here handles the events', async () => {
    const { inbox, shared } = bench()
    const handler = createWebhookHandler<AcmeEvent>(shared)
    expect(await answerOf(await handler(await acmeRequest(done)))).toEqual({ status: 200, kit: 'stored', retry: null })
    expect(await inbox.due()).toEqual(['acme:evt_1'])
    const bodies: string[] = []
    const processed = await inbox.process('acme:evt_1', async (_, { rawBody }) => void bodies.push(new TextDecoder().decode(rawBody)))
    expect([processed.kind, bodies, await inbox.due()]).toEqual(['done', [JSON.stringify(done)], []])
  })

  it('answers 503 when the store is down, and still tells the waiter', async () => {
    const notified: string[] = []
    const { shared, errors } = bench({ ...createMemoryInboxStore(), put: broken })
    const handler = createWebhookHandler<AcmeEvent>({ ...shared, waiter: { notify: async ({ id }) => void notified.push(id) } })
    expect(await answerOf(await handler(await acmeRequest(done)))).toEqual({ status: 503, kit: null, retry: '5' })
    expect(notified).toEqual(['evt_1'])
    expect(errors.map(({ error, context }) => [(error as Error).name, context.status])).toEqual([['StoreUnavailableError', 503]])
  })

  it('answers 503 when the waiter could not note the event, which is stored all the same', async () => {
    const { inbox, shared } = bench()
    const handler = createWebhookHandler<AcmeEvent>({ ...shared, waiter: { notify: broken } })
    expect(await answerOf(await handler(await acmeRequest(done)))).toEqual({ status: 503, kit: null, retry: '5' })
    expect(await inbox.due()).toEqual(['acme:evt_1'])
  })

  it('answers 500 to a body with a link token where there is no seal, and stores it sealed where there is one', async () => {
    const body = { ...done, data: { link_token: 'link_secret_token_abc' } }
    const open = bench()
    expect(await answerOf(await createWebhookHandler<AcmeEvent>(open.shared)(await acmeRequest(body)))).toEqual({ status: 500, kit: null, retry: null })
    expect(open.errors.map(({ error, context }) => [isInvalidArgumentError(error), context.status])).toEqual([[true, 500]])
    expect(await open.inbox.due()).toEqual([])
    const sealed = createInbox<AcmeEvent>({ store: createMemoryInboxStore(), ...createBodySeal({ key: new Uint8Array(32).fill(7) }) })
    expect((await createWebhookHandler<AcmeEvent>({ ...open.shared, inbox: sealed })(await acmeRequest(body))).status).toBe(200)
  })

  it('answers 200 to another body under a known id, which the inbox reports', async () => {
    const mismatches: unknown[] = []
    const inbox = createInbox<AcmeEvent>({ store: createMemoryInboxStore(), onMismatch: (info) => mismatches.push(info) })
    const handler = createWebhookHandler<AcmeEvent>({ provider: 'acme', verify: verifyAcme, inbox })
    await handler(await acmeRequest(done))
    expect(await answerOf(await handler(await acmeRequest({ ...done, amount: 6 })))).toEqual({ status: 200, kit: 'duplicate', retry: null })
    expect(mismatches).toEqual([{ key: 'acme:evt_1' }])
  })

  it('refuses what is not authentic before the inbox hears of it', async () => {
    const { inbox, shared } = bench()
    const request = new Request('http://localhost/', { method: 'POST', body: JSON.stringify(done) })
    expect((await createWebhookHandler<AcmeEvent>(shared)(request)).status).toBe(401)
    expect(await inbox.due()).toEqual([])
  })

  it.each([
    [{ inbox: {} }, 'inbox'],
    [{ idempotency: async () => 'processed' }, 'idempotency'],
    [{ on: {} }, 'otherwise'],
  ])('cannot be made with %j', (wrong, argument) => {
    const { shared } = bench()
    expect(() => createWebhookHandler({ ...shared, ...wrong } as unknown as WebhookHandlerOptions<AcmeEvent>)).toThrow(
      expect.objectContaining({ argument, code: 'invalid_argument' }),
    )
  })
})
