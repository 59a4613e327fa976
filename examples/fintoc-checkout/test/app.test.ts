import { createFintocClient } from '@kit/fintoc'
import { createFintocEventBody, signedFintocRequest } from '@kit/fintoc/testing'
import { startSandbox } from '@kit/sandbox'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createApp } from '../src/app.ts'
import { serve } from '../src/serve.ts'

const webhookSecret = 'whsec_of_the_test'

/** The shop on a sandbox that knows no endpoint: what comes to its webhooks is up to the test. */
async function startShop(pageWaitMs: number) {
  const sandbox = await startSandbox({ providers: ['fintoc'] })
  const { secretKey, origins } = sandbox.fintoc
  const lines: string[] = []
  const fintoc = createFintocClient({ secretKey, environment: origins, maxRetries: 0 })
  const own = { origin: '' }
  const { app, close } = createApp({ fintoc, webhookSecret, publicUrl: () => own.origin, pageWaitMs, log: (line) => lines.push(line) })
  const server = await serve(app, 0)
  own.origin = server.origin
  onTestFinished(async () => {
    await close()
    await server.close()
    await sandbox.close()
  })
  const order = (item: string): Promise<Response> =>
    fetch(`${own.origin}/orders`, { method: 'POST', body: new URLSearchParams({ item }), redirect: 'manual' })
  return {
    sandbox,
    lines,
    order,
    async orderedBook() {
      const response = await order('book')
      const { order: id } = (await response.json()) as { readonly order: string }
      return { id, response, session: sandbox.fintoc.checkoutSessions.all.at(-1)?.id ?? '' }
    },
    done: (id: string): Promise<Response> => fetch(`${own.origin}/orders/${id}/done`),
    async webhook(session: string, change: (body: string) => string = (body) => body): Promise<number> {
      const event = createFintocEventBody('checkout_session.finished', { data: { id: session } })
      const signed = await signedFintocRequest({ event, secret: webhookSecret })
      const answer = await fetch(`${own.origin}/webhooks/fintoc`, { method: 'POST', headers: signed.headers, body: change(await signed.text()) })
      return answer.status
    },
  }
}

describe('examples/fintoc-checkout', () => {
  it('sends the payer to Fintoc, and thanks nobody who only says to have paid', async () => {
    const { order, orderedBook, done, webhook, lines } = await startShop(50)
    const { id, response, session } = await orderedBook()
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toMatch(/^http/)
    // Coming back without having paid, and a genuine webhook that says so although it is not so, are no payments.
    expect((await done(id)).status).toBe(202)
    expect(await webhook(session)).toBe(200)
    expect((await done(id)).status).toBe(202)
    expect(lines).toEqual(['webhook checkout_session.finished'])
    expect((await order('yacht')).status).toBe(404)
    expect((await done('unknown')).status).toBe(404)
  })

  it('answers by the webhook when the payment came through, and refuses one that was tampered with', async () => {
    const { orderedBook, done, webhook, sandbox, lines } = await startShop(20_000)
    const { id, session } = await orderedBook()
    await sandbox.fintoc.checkoutSessions.pay(session)
    expect(await webhook(session, (body) => body.replace(session, `${session}x`))).toBe(401)
    expect(await webhook(session)).toBe(200)
    const page = await done(id)
    expect([page.status, await page.text()]).toEqual([200, 'Thank you, your order is on its way.'])
    expect(lines.at(-1)).toMatch(/paid, known after 1 GET/)
  })

  it('finds a payment that failed by itself when the webhook is lost', async () => {
    const { orderedBook, done, sandbox } = await startShop(20_000)
    const { id, session } = await orderedBook()
    await sandbox.fintoc.checkoutSessions.pay(session, { status: 'failed', errorReason: 'insufficient_funds' })
    const page = await done(id)
    expect([page.status, await page.text()]).toEqual([402, 'Your order was not paid: insufficient_funds.'])
  })

  it('says that paying is not possible when Fintoc is down, and tells the payer no more', async () => {
    const { order, sandbox } = await startShop(50)
    sandbox.fintoc.faults.response({ operation: 'v2.checkoutSessions.create', status: 500, count: 5 })
    const response = await order('book')
    expect([response.status, await response.text()]).toEqual([502, 'Paying is not possible at the moment, please try again later.'])
    expect(sandbox.fintoc.checkoutSessions.all).toEqual([])
  })
})
