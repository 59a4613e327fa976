import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FintocLinkClient } from '@kit/fintoc'
import { startSandbox, type Sandbox } from '@kit/sandbox'
import express, { type Express } from 'express'
import { createMoments, type Moments } from '../moments.ts'
import { createClients, type Clients } from './create-clients.ts'
import { createWaiter, type PlaygroundWaiter } from './create-waiter.ts'
import type { Pace } from './pace.ts'
import { receiveWebhooks } from './receive-webhooks.ts'

/** What a backend that uses Kit has: clients, one waiter and webhook routes, on real ports; and the sandbox they talk to. */
export interface Backend extends Clients {
  readonly app: Express
  readonly url: string
  readonly sandbox: Sandbox
  readonly waiter: PlaygroundWaiter
  readonly moments: Moments
  /** Keeps the client of a link; a real backend keeps the link token, encrypted. */
  readonly fintocLinks: Map<string, FintocLinkClient>
  close(): Promise<void>
}

export async function startBackend({ port = 0, pace }: { readonly port?: number; readonly pace: Pace }): Promise<Backend> {
  const app = express().disable('x-powered-by')
  const server = await listen(app, port)
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const { bankMs } = pace
  const sandbox = await startSandbox({
    inspectorPort: 0,
    fintoc: { refreshMs: bankMs },
    belvo: { readMs: bankMs, settleMs: bankMs },
    finapi: { downloadMs: bankMs },
  })
  const moments = createMoments()
  const clients = await createClients(sandbox, moments)
  const fintocLinks = new Map<string, FintocLinkClient>()
  const linkClient = (linkId: string): FintocLinkClient => {
    const client = fintocLinks.get(linkId)
    if (client === undefined) throw new Error('nobody connected this link')
    return client
  }
  const waiter = createWaiter({ clients, linkClient, callbackUrl: `${url}/callbacks/finapi`, pace })
  await receiveWebhooks({ app, url, sandbox, clients, waiter, moments })

  return {
    ...clients,
    app,
    url,
    sandbox,
    waiter,
    moments,
    fintocLinks,
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
