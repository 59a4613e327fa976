import { describe, expect, it } from 'vitest'
import { isInvalidArgumentError } from '@kit/core'
import type { AnyKitEvent, Verified } from '@kit/core/events'
import type { FinapiEvent } from '@kit/finapi/events'
import { createFinapiCallbackHandler, finapiCallbackUrl } from '@kit/finapi/webhooks'
import type { FinapiCallbackHandlerOptions } from '@kit/finapi/webhooks'

const secret = 'callback-secret'
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

  it('cannot be made without a waiter', () => {
    const { options } = recorder()
    const { waiter: _, ...rest } = options
    let thrown: unknown
    try {
      // @ts-expect-error the waiter is required in the type as well
      createFinapiCallbackHandler(rest)
    } catch (error) {
      thrown = error
    }
    expect(isInvalidArgumentError(thrown) && thrown.argument).toBe('waiter')
  })
})
