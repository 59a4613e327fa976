import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { createBelvoEventBody, signedBelvoRequest } from '@kit/belvo/testing'
import { createFinapiCallbackBody, signedFinapiRequest } from '@kit/finapi/testing'
import { createFintocEventBody, signedFintocRequest } from '@kit/fintoc/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../src/app.ts'
import { createEventHandler } from '../src/create-event-handler.ts'

const fintocSecret = 'whsec_unified'
const belvoAuthorization = 'Bearer unified'
const finapiSecret = 'a secret of the test, 32 characters or more'
const lines: string[] = []
const paid: unknown[] = []
const handle = createEventHandler({ log: (line) => lines.push(line), onPaid: (payment) => void paid.push(payment) })
const errors: unknown[] = []
let server: ReturnType<typeof serve>
let base = ''

beforeAll(async () => {
  const app = createApp({ fintocSecret, belvoAuthorization, finapiSecret, handle, onError: (error) => errors.push(error) })
  server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1', overrideGlobalObjects: false })
  if (!server.listening) await once(server, 'listening')
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`
})
afterAll(() => void server.close())
beforeEach(() => {
  lines.length = 0
  paid.length = 0
  errors.length = 0
})

async function deliver(request: Request): Promise<string> {
  const response = await fetch(request.url, { method: 'POST', headers: request.headers, body: await request.text() })
  return `${response.status} ${await response.text()}`
}

/** A delivery of each provider to its own endpoint; `forged` ones were made by somebody without the secret. */
async function deliveries(forged: boolean): Promise<readonly Request[]> {
  const other = forged ? '-of-somebody-else' : ''
  return [
    await signedFintocRequest({ event: createFintocEventBody('payment_intent.succeeded'), secret: fintocSecret + other, url: `${base}/fintoc` }),
    await signedBelvoRequest({
      event: createBelvoEventBody('PAYMENT_INTENTS.STATUS_UPDATE', { data: { status: 'SUCCEEDED' } }),
      authorization: belvoAuthorization + other,
      url: `${base}/belvo`,
    }),
    await signedFinapiRequest({ event: createFinapiCallbackBody('webForm.finalised'), secret: finapiSecret + other, url: `${base}/finapi` }),
  ]
}

describe('examples/unified-events', () => {
  it('handles a delivery of each provider once, however often it comes', async () => {
    for (const request of await deliveries(false)) {
      expect(await deliver(request.clone())).toBe('200 processed')
      expect(await deliver(request)).toBe('200 duplicate')
    }
    expect(lines.map((line) => line.split(':')[0])).toEqual(['fintoc', 'belvo', 'finapi'])
    // A callback of finAPI says that something ended, which is not yet money.
    expect(paid).toEqual([expect.objectContaining({ provider: 'fintoc' }), expect.objectContaining({ provider: 'belvo' })])
  })

  it('refuses what none of the providers sent', async () => {
    for (const request of await deliveries(true)) expect(await deliver(request)).toMatch(/^401 /)
    expect(errors).toHaveLength(3)
    expect(lines).toEqual([])
    expect(paid).toEqual([])
  })

  it('never prints the one-time token of a web form', async () => {
    const event = createFinapiCallbackBody('webForm.finalised', { webFormId: 'one-time-token' })
    expect(await deliver(await signedFinapiRequest({ event, secret: finapiSecret, url: `${base}/finapi` }))).toBe('200 processed')
    expect(lines).toHaveLength(1)
    expect(lines.join()).not.toContain('one-time-token')
  })
})
