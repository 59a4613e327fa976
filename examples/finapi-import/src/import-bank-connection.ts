import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { toNodeHandler } from '@kit/core/node'
import { createTaskWaiter } from '@kit/core/waiter'
import { createFinapiClient, finapiWebForm, type FinapiClientOptions } from '@kit/finapi'
import { buildFinapiWebFormUrl } from '@kit/finapi/widget'

export interface ImportOptions {
  readonly environment: FinapiClientOptions['environment']
  readonly clientId: string
  readonly clientSecret: string
  /** Sends the person to the form: a redirect in a web app, a link in a mail; here the example's own test person. */
  readonly sendTo: (formUrl: string) => Promise<void>
  readonly log?: (line: string) => void
}

export interface Imported {
  readonly bankConnectionId: number | null | undefined
  readonly bankName: string | null | undefined
  /** How often finAPI was asked. */
  readonly polls: number
}

/** Imports a bank connection through finAPI's web form and waits on callback and poll at once. */
export async function importBankConnection({ environment, clientId, clientSecret, sendTo, log = () => undefined }: ImportOptions): Promise<Imported> {
  const finapi = createFinapiClient({ clientId, clientSecret, environment })
  const created = await finapi.users.create({ isAutoUpdateEnabled: false })
  const user = finapi.asUser({ userId: created.id, password: created.password ?? '' })
  log('created a finAPI user')

  const server = await listen()
  const waiter = createTaskWaiter({
    tasks: [finapiWebForm(() => user)],
    callback: { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/finapi`, secret: 'a secret of at least 32 characters, from your vault' },
  })
  server.on('request', toNodeHandler((request) => waiter.handleCallback(request)))

  try {
    const wait = await waiter.start('finapi.webForm', { account: created.id }, ({ callbackUrl }) =>
      user.webForms.createBankConnectionImport({ bank: { search: 'finAPI Test Bank' }, callbacks: { finalised: callbackUrl ?? null } }),
    )
    log(`opened a web form, waiting as ${String(wait.handle)}`)
    const form = wait.task
    if (!form) throw new Error('a started wait knows its form')
    await sendTo(buildFinapiWebFormUrl(form.url, { redirectUrl: 'https://example.com/done' }))

    const result = await wait.result({ timeoutMs: 20 * 60_000, onProgress: (phase) => log(`the form is ${phase.status}`) })
    if (!result.ok) throw new Error(`the import ended as ${result.phase}: ${result.error.code ?? 'no code'}`)
    const bankConnectionId = result.value.bankConnectionId
    log(`the form ended after ${result.polls} GET(s); reading the bank connection`)
    const connection = bankConnectionId == null ? undefined : await user.bankConnections.get(bankConnectionId)
    return { bankConnectionId, bankName: connection?.bank.name, polls: result.polls }
  } finally {
    await waiter.close()
    server.close()
  }
}

function listen(): Promise<Server> {
  const server = createServer()
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}
