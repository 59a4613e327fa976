import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { createFinapiClient } from '@kit/finapi'
import { finapiCallbackUrl } from '@kit/finapi/webhooks'
import { signedFintocRequest } from '@kit/fintoc/testing'
import { startSandbox } from '@kit/sandbox'
import { createApp } from './app.ts'
import { createEventHandler } from './create-event-handler.ts'

const belvoAuthorization = 'Bearer of-the-example'
const finapiSecret = 'a secret of at least 32 characters, from your vault'

/** Starts the app and a sandbox, lets something happen at each provider, and gives the status of every answer to it. */
export async function run(log: (line: string) => void): Promise<readonly (number | undefined)[]> {
  const sandbox = await startSandbox()
  const { fintoc, belvo, finapi } = sandbox
  const handle = createEventHandler({ log, onPaid: ({ provider, id }) => log(`  paid: ship what ${id ?? 'it'} at ${provider} is for`) })
  const app = createApp({ fintocSecret: fintoc.webhookSecret, belvoAuthorization, finapiSecret, handle })
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  try {
    if (!server.listening) await once(server, 'listening')
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`

    const toFintoc = { url: `${base}/fintoc` }
    await fintoc.trigger('payment_intent.succeeded', { to: toFintoc })
    await fintoc.trigger('link.credentials_changed', { to: toFintoc })

    const toBelvo = { url: `${base}/belvo`, authorization: belvoAuthorization }
    await belvo.trigger('PAYMENT_INTENTS.STATUS_UPDATE', { data: { status: 'SUCCEEDED' }, to: toBelvo })
    await belvo.trigger('PAYMENT_INTENTS.STATUS_UPDATE', { data: { status: 'FAILED' }, to: toBelvo })

    const client = createFinapiClient({ ...finapi.client, environment: finapi.origins })
    const { id, password } = await client.users.create({})
    const finalised = await finapiCallbackUrl({ url: `${base}/finapi`, purpose: 'wait', reference: 'import-1', secret: finapiSecret })
    const user = client.asUser({ userId: id, password: password ?? '' })
    const form = await user.webForms.createBankConnectionImport({ bank: { search: 'finAPI Test Bank' }, callbacks: { finalised } })
    await finapi.forms.complete(form.id)

    // An event that Fintoc adds tomorrow.
    const event = { id: 'evt_of_tomorrow', object: 'event', type: 'savings_goal.reached', mode: 'test', created_at: new Date().toISOString(), data: {} }
    const request = await signedFintocRequest({ event, secret: fintoc.webhookSecret })
    const { status } = await fetch(toFintoc.url, { method: 'POST', headers: request.headers, body: await request.text() })

    return [
      ...[...fintoc.deliveries.all, ...belvo.deliveries.all].map((delivery) => delivery.status),
      ...finapi.deliveries.all.map((callback) => callback.status),
      status,
    ]
  } finally {
    server.close()
    await sandbox.close()
  }
}
