import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createIdempotentRunner, createMemoryIdempotencyStore } from '@kit/core/idempotency'
import { toNodeHandler } from '@kit/core/node'
import { createTaskWaiter, type TaskWaiter } from '@kit/core/waiter'
import { createFinapiClient, finapiBackgroundUpdate, finapiWebForm, type FinapiUserClient } from '@kit/finapi'
import { createFintocWebhookHandler } from '@kit/fintoc/webhooks'
import { startSandbox, type Sandbox } from '@kit/sandbox'
import express, { type Express } from 'express'

type Tasks = readonly [ReturnType<typeof finapiWebForm>, ReturnType<typeof finapiBackgroundUpdate>]

/** What a backend that uses Kit has: a client, a waiter with a callback route, and a webhook route, on real ports. */
export interface Backend {
  readonly app: Express
  readonly url: string
  readonly sandbox: Sandbox<'finapi'>
  readonly account: string
  readonly user: FinapiUserClient
  readonly waiter: TaskWaiter<Tasks>
  readonly fintocSecret: string
  /** Lines that the Fintoc handler wrote, in order. */
  readonly webhooks: readonly string[]
  close(): Promise<void>
}

/** Starts the sandbox, an Express app and everything a backend needs to talk to finAPI and hear from Fintoc. */
export async function startBackend(options: { port?: number } = {}): Promise<Backend> {
  const sandbox = await startSandbox({ providers: ['finapi'] })
  const finapi = createFinapiClient({ ...sandbox.finapi.client, environment: sandbox.finapi.origins })
  const created = await finapi.users.create({})
  const user = finapi.asUser({ userId: created.id, password: created.password ?? '' })

  const app = express()
  const server = await listen(app, options.port ?? 0)
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const waiter = createTaskWaiter({
    tasks: [finapiWebForm(() => user), finapiBackgroundUpdate(() => user)] as const,
    callback: { baseUrl: `${url}/callbacks/finapi`, secret: 'playground callback secret, at least 32 characters' },
    // The defaults poll after 30 s where a callback is expected; a demonstration should not take that long.
    schedule: { firstDelayWithCallbackMs: 1_500, maxDelayWithCallbackMs: 2_000 },
  })
  app.post('/callbacks/finapi/{*rest}', toNodeHandler((request) => waiter.handleCallback(request)))

  const fintocSecret = 'whsec_playground'
  const webhooks: string[] = []
  const handler = createFintocWebhookHandler({
    secret: fintocSecret,
    idempotency: createIdempotentRunner({ store: createMemoryIdempotencyStore() }),
    on: {
      'link.credentials_changed': (event) => void webhooks.push(`link.credentials_changed of ${event.data.id ?? 'an unknown link'}`),
      'account.refresh_intent.succeeded': (event) => void webhooks.push(`${event.data.new_movements ?? 0} new movements in ${event.data.refreshed_object_id ?? 'an unknown account'}`),
    },
    otherwise: (event) => void webhooks.push(`otherwise: ${event.known ? event.type : event.rawType}`),
  })
  app.post('/webhooks/fintoc', toNodeHandler(handler))

  return {
    app,
    url,
    sandbox,
    account: created.id,
    user,
    waiter,
    fintocSecret,
    webhooks,
    close: async () => {
      await waiter.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await sandbox.close()
    },
  }
}

function listen(app: Express, port: number): Promise<Server> {
  const server = createServer(app)
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}
