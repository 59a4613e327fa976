import { createFintocClient } from '@kit/fintoc'
import { startSandbox } from '@kit/sandbox'
import { createApp } from './app.ts'
import { serve } from './serve.ts'

/** Starts the shop on the sandbox; two people buy, and one of them has no money. */
export async function demo(log: (line: string) => void): Promise<void> {
  const sandbox = await startSandbox({ providers: ['fintoc'] })
  const { secretKey, origins, checkoutSessions } = sandbox.fintoc
  const fintoc = createFintocClient({ secretKey, environment: origins })
  const own = { origin: '', webhookSecret: '' }
  const { app, close } = createApp({ fintoc, webhookSecret: () => own.webhookSecret, publicUrl: () => own.origin, log })
  const server = await serve(app, 0)
  try {
    own.origin = server.origin
    const enabled_events = ['checkout_session.finished', 'checkout_session.expired']
    const endpoint = await fintoc.webhookEndpoints.create({ url: `${own.origin}/webhooks/fintoc`, enabled_events })
    own.webhookSecret = endpoint.secret ?? ''

    for (const [item, status] of [['book', 'succeeded'], ['poster', 'failed']] as const) {
      const ordered = await fetch(`${own.origin}/orders`, { method: 'POST', body: new URLSearchParams({ item }), redirect: 'manual' })
      const { order } = (await ordered.json()) as { readonly order: string }
      log(`a ${item} is ordered, the payer goes to Fintoc's page`)
      const page = fetch(`${own.origin}/orders/${order}/done`)
      await checkoutSessions.pay(checkoutSessions.all.at(-1)?.id ?? '', { status, ...(status === 'failed' && { errorReason: 'insufficient_funds' }) })
      const answer = await page
      log(`the page says ${answer.status}: ${await answer.text()}`)
      if (answer.status !== (status === 'succeeded' ? 200 : 402)) throw new Error('that is not how it should have ended')
    }
  } finally {
    await close()
    await server.close()
    await sandbox.close()
  }
}
