import { belvoEventTypes } from '@kit/belvo/testing'
import { createBelvoWebhookHandler } from '@kit/belvo/webhooks'
import { createIdempotentRunner, createMemoryIdempotencyStore } from '@kit/core/idempotency'
import type { WebhookHandler } from '@kit/core/webhooks'
import { finapiEventTypes } from '@kit/finapi/testing'
import { createFinapiCallbackHandler } from '@kit/finapi/webhooks'
import { fintocEventTypes } from '@kit/fintoc/testing'
import { createFintocWebhookHandler } from '@kit/fintoc/webhooks'
import { describe, expect, it } from 'vitest'
import { cli } from '../support/run-cli.ts'
import { serveHandler } from '../support/webhook-server.ts'

const secrets = { fintoc: 'whsec_of_this_test', belvo: 'Bearer of this test', finapi: 'callback secret of this test, long enough' }

/** The handlers of a user's application; each notes the types it got. */
function handlers(got: string[]): Record<keyof typeof secrets, WebhookHandler> {
  const idempotency = createIdempotentRunner({ store: createMemoryIdempotencyStore() })
  const otherwise = ({ type }: { readonly type: string }): void => void got.push(type)
  return {
    fintoc: createFintocWebhookHandler({ secret: secrets.fintoc, linkCreated: { urlSecret: secrets.fintoc }, idempotency, otherwise }),
    belvo: createBelvoWebhookHandler({ authorization: secrets.belvo, idempotency, otherwise }),
    finapi: createFinapiCallbackHandler({ secret: secrets.finapi, idempotency, otherwise }),
  }
}

describe.each([
  ['fintoc', fintocEventTypes, 55],
  ['belvo', belvoEventTypes, 68],
  ['finapi', finapiEventTypes, 12],
] as const)('kit-sandbox trigger, events of %s', (provider, types, count) => {
  it(`sends each of the ${count} to our own handler, which takes it for what it is`, async () => {
    expect(new Set(types).size).toBe(count)
    const got: string[] = []
    const url = await serveHandler(handlers(got)[provider])
    for (const type of types) {
      const { code, out } = await cli('trigger', type, '--to', url, '--secret', secrets[provider], '--json')
      expect([type, code]).toEqual([type, 0])
      expect(JSON.parse(out)).toMatchObject({ provider, type, status: 200, ok: true })
    }
    expect(got).toEqual([...types])
  })

  it('says that the receiver refused one with another secret, and fails', async () => {
    const got: string[] = []
    const url = await serveHandler(handlers(got)[provider])
    const { code, out } = await cli('trigger', types[0]!, '--to', url, '--secret', 'another secret, which is also long enough')
    expect([code, out]).toEqual([1, `${provider} ${types[0]} was answered 401\n`])
    expect(got).toEqual([])
  })
})

describe('kit-sandbox trigger', () => {
  it('changes members of the event', async () => {
    const url = await serveHandler(handlers([]).fintoc)
    const { out } = await cli('trigger', 'payment_intent.succeeded', '--to', url, '--secret', secrets.fintoc, '--data', '{"amount":4200}', '--json')
    expect(JSON.parse(out)).toMatchObject({ body: { data: { amount: 4200 } } })
  })

  it('lists every event', async () => {
    const { out } = await cli('trigger', '--list')
    expect(out.trim().split('\n')).toHaveLength(55 + 68 + 12)
    expect(JSON.parse((await cli('trigger', '--list', '--json')).out)).toMatchObject({ finapi: finapiEventTypes })
  })

  it.each([
    [['trigger', 'payment_intent.suceeded'], 'Did you mean payment_intent.succeeded'],
    [['trigger'], 'Which event?'],
    [['trigger', 'payment_intent.succeeded', '--to', 'http://example.com'], 'https URL, or one of this machine'],
    [['trigger', 'payment_intent.succeeded', '--to', 'http://127.0.0.1:1'], 'FINTOC_WEBHOOK_SECRET'],
    [['trigger', 'payment_intent.succeeded', '--data', '[]'], '--data takes a JSON object'],
    [['trigger', 'payment_intent.succeeded', '--too', 'x'], 'Did you mean to'],
  ])('explains %j', async (args, text) => {
    const { code, error } = await cli(...args)
    expect(code).toBe(2)
    expect(error).toContain(text)
  })

  it('says so when nobody listens', async () => {
    const { code, out } = await cli('trigger', 'LINK.token_required', '--to', 'http://127.0.0.1:1/', '--secret', 'x')
    expect([code, out]).toEqual([1, 'belvo LINK.token_required got no answer: is somebody listening there?\n'])
  })
})
