import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createBelvoClient } from '@kit/belvo'
import { toNodeHandler } from '@kit/core/node'
import { startSandbox } from '@kit/sandbox'
import { createTransactionReader } from './create-transaction-reader.ts'

const authorization = 'Bearer what-you-typed-into-the-dashboard'
const sandbox = await startSandbox({ providers: ['belvo'], belvo: { readMs: 300 } })
const { aggregation, origins, faults } = sandbox.belvo
const belvo = createBelvoClient({ aggregation, environment: origins })

// At a bank the pauses are longer and so are these times: leave them out.
const reader = createTransactionReader({ belvo, authorization, quietMs: 500, firstLookMs: 1_500, askPerson: (_link, what) => console.log(`ask the person: ${what}`) })
const server = createServer(toNodeHandler(reader.webhooks)).listen(0, '127.0.0.1')
await once(server, 'listening')
sandbox.belvo.webhooks.add({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/belvo`, authorization })

async function readNewLink(title: string): Promise<void> {
  const link = sandbox.belvo.connect({ institution: 'erebor_br_retail', username: title, fetchResources: [] })
  const read = await reader.read(link.id, { from: '2026-01-01', to: '2026-03-31' })
  console.log(`${title}: ${JSON.stringify(read)}`)
  if (read.state !== 'read' || read.transactions === 0) throw new Error('the transactions should have been read')
}

try {
  await readNewLink('with its webhook')
  faults.webhook({ mode: 'lost' })
  await readNewLink('with the webhook lost')

  const broken = sandbox.belvo.connect({ institution: 'erebor_br_retail', username: 'changed the password' })
  sandbox.belvo.link(broken.id).invalidate()
  console.log(`of a link that no longer works: ${JSON.stringify(await reader.read(broken.id, { from: '2026-01-01', to: '2026-03-31' }))}`)
} finally {
  await reader.close()
  server.close()
  await sandbox.close()
}
