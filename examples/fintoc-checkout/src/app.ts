import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { isKitError } from '@kit/core'
import { createTaskWaiter, type WaitOf } from '@kit/core/waiter'
import { fintocCheckoutSession, type FintocCheckoutSessionTask, type FintocClient } from '@kit/fintoc'
import { createFintocWebhookHandler, type FintocWebhookSecret } from '@kit/fintoc/webhooks'
import { Hono } from 'hono'

export interface AppOptions {
  readonly fintoc: FintocClient
  /** The `whsec_…` of the endpoint, which has `checkout_session.finished` and `checkout_session.expired`. */
  readonly webhookSecret: FintocWebhookSecret
  /** Where payers reach this shop, such as `https://shop.example.com`. */
  readonly publicUrl: () => string
  /** How long the page after the payment stays loading before it says that it is not known yet. */
  readonly pageWaitMs?: number
  readonly log: (line: string) => void
}

interface Order {
  readonly id: string
  state: 'open' | 'paid' | 'not paid'
  reason?: string
  /** Resolves when `state` is no longer open. */
  settled: Promise<void>
}

const pricesInPesos: Readonly<Record<string, number>> = { book: 12_990, poster: 4_500 }
// A session can be paid for a day, and a payment that was begun may take longer.
const patienceMs = 48 * 3_600_000

/** A shop that takes payments on Fintoc's page, and thanks only for what was paid: arriving at the success URL proves nothing. */
export function createApp({ fintoc, webhookSecret, publicUrl, pageWaitMs = 20_000, log }: AppOptions): { readonly app: Hono; readonly close: () => Promise<void> } {
  const waiter = createTaskWaiter({ tasks: [fintocCheckoutSession(fintoc)] })
  // Your database. Keep `wait.handle.serialize()` with the order, and `waiter.resume` what is open when the process starts again.
  const orders = new Map<string, Order>()

  async function settle(order: Order, wait: WaitOf<FintocCheckoutSessionTask>): Promise<void> {
    try {
      const result = await wait.result({ timeoutMs: patienceMs })
      order.state = result.ok ? 'paid' : 'not paid'
      if (!result.ok) order.reason = result.error.code ?? result.phase
      log(`order of ${order.id.slice(0, 8)}: ${order.state}${order.reason === undefined ? '' : ` (${order.reason})`}, known after ${result.polls} GET(s)`)
    } catch (error) {
      if (!isKitError(error)) throw error
      log(`order of ${order.id.slice(0, 8)}: still ${order.state} (${error.code})`)
    }
  }

  const app = new Hono()
  app.onError((error, c) => {
    log(error.message)
    return c.text('Paying is not possible at the moment, please try again later.', 502)
  })

  app.post('/orders', async (c) => {
    const { item } = await c.req.parseBody()
    const amount = typeof item === 'string' ? pricesInPesos[item] : undefined
    if (amount === undefined) return c.text('There is no such item.', 404)
    const id = randomUUID()
    const back = `${publicUrl()}/orders/${id}/done`
    const wait = await waiter.start('fintoc.checkoutSession', { account: 'shop', id }, () =>
      fintoc.v2.checkoutSessions.create(
        { amount, currency: 'CLP', success_url: back, cancel_url: back, metadata: { order: id } },
        { idempotencyKey: id },
      ),
    )
    const payUrl = wait.task?.redirect_url
    if (typeof payUrl !== 'string') throw new Error('Fintoc gave no page to pay on')
    const order: Order = { id, state: 'open', settled: Promise.resolve() }
    order.settled = settle(order, wait)
    orders.set(id, order)
    c.header('Location', payUrl)
    return c.json({ order: id }, 303)
  })

  app.get('/orders/:id/done', async (c) => {
    const order = orders.get(c.req.param('id'))
    if (order === undefined) return c.text('There is no such order.', 404)
    await Promise.race([order.settled, sleep(pageWaitMs, undefined, { ref: false })])
    if (order.state === 'paid') return c.text('Thank you, your order is on its way.')
    if (order.state === 'not paid') return c.text(`Your order was not paid: ${order.reason ?? 'no reason given'}.`, 402)
    c.header('Refresh', '5')
    return c.text('Your bank has not told us yet. This page looks again by itself.', 202)
  })

  // Every event of a session makes its wait look; what the event says is not believed.
  const webhooks = createFintocWebhookHandler({ secret: webhookSecret, waiter, otherwise: (event) => log(`webhook ${event.known ? event.type : event.rawType}`) })
  app.post('/webhooks/fintoc', (c) => webhooks(c.req.raw))

  return { app, close: () => waiter.close() }
}
