import { createBelvoWebhookHandler } from '@kit/belvo/webhooks'
import { createIdempotentRunner, createMemoryIdempotencyStore } from '@kit/core/idempotency'
import { createFintocWebhookHandler } from '@kit/fintoc/webhooks'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startSandbox } from '../src/index.ts'
import { serveHandler } from './support/webhook-server.ts'

const secret = 'whsec_of_this_test'
const authorization = 'Bearer of this test'

describe.each(['extended', 'tomorrow'] as const)('a webhook that is %s', (mode) => {
  it('of Fintoc is authentic, keeps its data, and has a type nobody knows only when it is of tomorrow', async () => {
    const sandbox = await startSandbox({ providers: ['fintoc'] })
    onTestFinished(() => sandbox.close())
    const got: unknown[] = []
    const idempotency = createIdempotentRunner({ store: createMemoryIdempotencyStore() })
    const url = await serveHandler(
      createFintocWebhookHandler({ secret, idempotency, otherwise: (event) => void got.push([event.known, event.known ? event.type : event.rawType, event.data]) }),
    )
    sandbox.fintoc.faults.webhook({ mode })
    const { data } = await sandbox.fintoc.trigger('payment_intent.succeeded', { to: { url, secret } })
    const type = mode === 'tomorrow' ? 'payment_intent.succeeded_of_tomorrow' : 'payment_intent.succeeded'
    expect(got).toEqual([[mode === 'extended', type, expect.objectContaining({ id: data.id, member_of_tomorrow: { since: 'tomorrow' } })]])
    expect(sandbox.deliveries.all).toMatchObject([{ mode, ok: true }])
  })

  it('of Belvo likewise', async () => {
    const sandbox = await startSandbox({ providers: ['belvo'] })
    onTestFinished(() => sandbox.close())
    const got: unknown[] = []
    const idempotency = createIdempotentRunner({ store: createMemoryIdempotencyStore() })
    const url = await serveHandler(createBelvoWebhookHandler({ authorization, idempotency, otherwise: ({ known, type }) => void got.push([known, type]) }))
    sandbox.belvo.faults.webhook({ mode })
    await sandbox.belvo.trigger('LINK.token_required', { to: { url, authorization } })
    expect(got).toEqual([mode === 'tomorrow' ? [false, 'unknown'] : [true, 'LINK.token_required']])
  })
})
