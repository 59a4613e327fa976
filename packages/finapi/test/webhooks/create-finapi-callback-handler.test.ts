import { describe, expect, it, vi } from 'vitest'
import { isInvalidArgumentError } from '@kit/core'
import type { AnyKitEvent, Verified } from '@kit/core/events'
import { createBodySeal, createIdempotentRunner, createInbox, createMemoryIdempotencyStore, createMemoryInboxStore } from '@kit/core/idempotency'
import { createTaskWaiter } from '@kit/core/waiter'
import type { WebhookIssue } from '@kit/core/webhooks'
import { finapiWebForm } from '@kit/finapi'
import type { FinapiEvent } from '@kit/finapi/events'
import { finapiEvents } from '@kit/finapi/schemas'
import { createFinapiCallbackHandler, finapiCallbackUrl } from '@kit/finapi/webhooks'
import type { FinapiCallbackHandlerOptions } from '@kit/finapi/webhooks'

const secret = 'callback-secret'
const seal = createBodySeal({ key: new Uint8Array(32).fill(3) })
const form = { webFormId: '0d1f2a3b-1111-4222-8333-444455556666', status: 'COMPLETED' }
const callbackUrl = () => finapiCallbackUrl({ url: 'https://shop.example/finapi', purpose: 'wait', reference: 'order-7', secret })
const post = (url: string, body: unknown) => new Request(url, { method: 'POST', body: JSON.stringify(body) })

function recorder() {
  const notified: Verified<AnyKitEvent>[] = []
  const handled: string[] = []
  const options: FinapiCallbackHandlerOptions = {
    secret,
    waiter: {
      async notify(event) {
        notified.push(event)
      },
    },
    on: {
      'webForm.finalised': (event) => {
        handled.push(`${event.reference} ${event.data.webFormId}`)
      },
    },
    otherwise: (event: FinapiEvent) => {
      handled.push(`otherwise ${event.type}`)
    },
  }
  return { notified, handled, options }
}

describe('createFinapiCallbackHandler', () => {
  it('wakes the waiter and runs the handler of the type', async () => {
    const { notified, handled, options } = recorder()
    const response = await createFinapiCallbackHandler(options)(post(await callbackUrl(), form))
    expect(response.status).toBe(200)
    expect(response.headers.get('x-kit-webhook')).toBe('processed')
    expect(notified).toMatchObject([{ type: 'webForm.finalised', verification: { scheme: 'url-token' } }])
    expect(handled).toEqual([`order-7 ${form.webFormId}`])
  })

  it('gives everything else to otherwise', async () => {
    const { handled, options } = recorder()
    const handler = createFinapiCallbackHandler(options)
    expect((await handler(post(await callbackUrl(), { taskId: 't', status: 'COMPLETED' }))).status).toBe(200)
    expect((await handler(post(await callbackUrl(), { webFormId: 'f', status: 'IN_PROGRESS' }))).status).toBe(200)
    expect(handled).toEqual(['otherwise task.finalised', 'otherwise unknown'])
  })

  it('answers 401, 400, 405 and 413 without telling anybody', async () => {
    const { notified, handled, options } = recorder()
    const statuses: number[] = []
    const handler = createFinapiCallbackHandler({ ...options, maxBodyBytes: 200, onError: (_, { status }) => statuses.push(status) })
    const url = await callbackUrl()
    expect((await handler(post('https://shop.example/finapi', form))).status).toBe(401)
    expect((await handler(post(url.replace('order-7', 'order-8'), form))).status).toBe(401)
    expect((await handler(post(url, { hello: 1 }))).status).toBe(400)
    expect((await handler(new Request(url))).status).toBe(405)
    expect((await handler(post(url, { ...form, more: 'x'.repeat(300) }))).status).toBe(413)
    expect(notified).toEqual([])
    expect(handled).toEqual([])
    expect(statuses).toEqual([401, 401, 400, 413])
  })

  it('answers 500 when a handler throws and 503 when the waiter cannot store the hint', async () => {
    const { options } = recorder()
    const failing = () => {
      throw new Error('no')
    }
    expect((await createFinapiCallbackHandler({ ...options, on: { 'webForm.finalised': failing } })(post(await callbackUrl(), form))).status).toBe(500)
    expect((await createFinapiCallbackHandler({ ...options, waiter: { notify: async () => failing() } })(post(await callbackUrl(), form))).status).toBe(503)
  })

  it.each([[undefined], [''], [[]], [['new', '']], [['new', undefined]]])('cannot be made with the secret %j, as an unset variable makes it', (unset) => {
    const { options } = recorder()
    expect(() => createFinapiCallbackHandler({ ...options, secret: unset as string })).toThrow(expect.toSatisfy(isInvalidArgumentError))
  })

  it('tells onError of a secret that could not be fetched', async () => {
    const { options } = recorder()
    const errors: unknown[] = []
    const handler = createFinapiCallbackHandler({ ...options, secret: () => undefined as unknown as string, onError: (error) => errors.push(error) })
    expect((await handler(post(await callbackUrl(), form))).status).toBe(500)
    expect(errors.map((error) => isInvalidArgumentError(error) && error.argument)).toEqual(['secret'])
  })

  it('lets handlers return whatever they like', async () => {
    const { options } = recorder()
    const queue = { add: async () => ({ job: 1 }) }
    const handler = createFinapiCallbackHandler({ ...options, on: {}, otherwise: () => queue.add() })
    expect((await handler(post(await callbackUrl(), form))).status).toBe(200)
  })

  it('cannot be made with neither a waiter nor idempotency', () => {
    const otherwise = () => undefined
    const refused: unknown[] = []
    const attempt = (make: () => unknown) => {
      try {
        make()
      } catch (error) {
        refused.push(isInvalidArgumentError(error) && error.argument)
      }
    }
    // @ts-expect-error one of them is required in the type as well
    attempt(() => createFinapiCallbackHandler({ secret, otherwise }))
    // @ts-expect-error
    attempt(() => createFinapiCallbackHandler({ secret, otherwise, waiter: undefined, idempotency: undefined }))
    // @ts-expect-error
    attempt(() => createFinapiCallbackHandler({ secret, otherwise, waiter: {}, idempotency: async () => 'processed' }))
    expect(refused).toEqual(['waiter', 'waiter', 'waiter'])
  })

  it('takes notifications from end to end with idempotency alone, each body once', async () => {
    const seen: string[] = []
    const handler = createFinapiCallbackHandler({
      secret,
      idempotency: createIdempotentRunner({ store: createMemoryIdempotencyStore() }),
      on: {
        'notification.NEW_TRANSACTIONS': (event) => {
          for (const account of event.data.newTransactions ?? []) seen.push(`${event.reference} ${account.accountId} ${account.newTransactionsCount}`)
        },
      },
      otherwise: (event) => seen.push(event.known ? event.type : event.rawType),
    })
    const url = await finapiCallbackUrl({ url: 'https://shop.example/finapi', purpose: 'notifications', reference: 'tenant-1', secret })
    const message = { notificationRuleId: 8102, triggerEvent: 'NEW_TRANSACTIONS', newTransactions: [{ accountId: 51208, newTransactionsCount: 2 }] }
    const answers: (string | null)[] = []
    for (const body of [message, message, { ...message, triggerEvent: 'LOW_ACCOUNT_BALANCE' }, { ...message, triggerEvent: 'SOMETHING_NEW' }]) {
      answers.push((await handler(post(url, body))).headers.get('x-kit-webhook'))
    }
    expect(answers).toEqual(['processed', 'duplicate', 'processed', 'processed'])
    expect(seen).toEqual(['tenant-1 51208 2', 'notification.LOW_ACCOUNT_BALANCE', 'notification.SOMETHING_NEW'])
    expect((await handler(post(url, form))).status).toBe(401)
  })

  it('is safe with an inbox alone, which keeps what is sent once and has it again when a handler fails', async () => {
    const { handled } = recorder()
    const inbox = createInbox<FinapiEvent>({ ...seal, store: createMemoryInboxStore(), retryDelayMs: 1, maxRetryDelayMs: 1 })
    const attempts: number[] = []
    const handler = createFinapiCallbackHandler({
      secret,
      inbox,
      on: {
        'webForm.finalised': async (event, context) => {
          attempts.push(context.attempt)
          if (attempts.length < 2) throw new Error('database is down')
          handled.push(`${event.reference} ${event.data.webFormId}`)
        },
      },
      otherwise: () => {},
    })
    const response = await handler(post(await callbackUrl(), form))
    expect([response.status, response.headers.get('x-kit-webhook')]).toEqual([200, 'stored'])
    await vi.waitFor(() => expect([attempts, handled]).toEqual([[1, 2], [`order-7 ${form.webFormId}`]]))
    await inbox.close()
  })

  it('cannot be made with an inbox that would refuse the id of a form', () => {
    const inbox = createInbox<FinapiEvent>({ store: createMemoryInboxStore() })
    expect(() => createFinapiCallbackHandler({ secret, inbox })).toThrow(expect.objectContaining({ argument: 'inbox' }))
  })

  it('passes a notification by a waiter, which nothing waits for', async () => {
    const waiter = createTaskWaiter({ tasks: [finapiWebForm(() => undefined as never)] })
    const types: string[] = []
    const handler = createFinapiCallbackHandler({ secret, waiter, otherwise: (event) => types.push(event.type) })
    const url = await finapiCallbackUrl({ url: 'https://shop.example/finapi', purpose: 'notifications', reference: 'r', secret })
    expect((await handler(post(url, { notificationRuleId: 1, triggerEvent: 'BANK_LOGIN_ERROR' }))).status).toBe(200)
    expect(types).toEqual(['notification.BANK_LOGIN_ERROR'])
    await waiter.close()
  })

  it('checks bodies in depth when asked to', async () => {
    const { options, handled } = recorder()
    const told: string[] = []
    const watch = { schemas: finapiEvents(), onIssue: ({ path, kind }: WebhookIssue) => told.push(`${path} ${kind}`) }
    const url = await callbackUrl()
    const odd = { taskId: 't', status: 'COMPLETED', webForm: { id: 'f', status: 'COMPLETED' } }
    expect((await createFinapiCallbackHandler({ ...options, ...watch })(post(url, odd))).status).toBe(200)
    expect((await createFinapiCallbackHandler({ ...options, ...watch, invalid: 'refuse' })(post(url, odd))).status).toBe(400)
    expect(handled).toEqual(['otherwise task.finalised'])
    expect(told.filter((each) => each === 'webForm.url missing_field')).toHaveLength(2)
  })
})
