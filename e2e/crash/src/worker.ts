import { once } from 'node:events'
import { writeSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { flushCompileCache } from 'node:module'
import { setTimeout as sleep } from 'node:timers/promises'
import { toNodeHandler } from '@kit/core/node'
import type { SubjectName } from './subject.ts'
import { openHistory } from './worker/history-writer.ts'
import { createPoints } from './worker/points.ts'
import type { WorkerOrder, WorkerSettings } from './worker/worker-settings.ts'
import type { StartSubject } from './worker/world.ts'

/** A process that receives webhooks, until somebody ends it, which happens a lot. */

const loaders: Readonly<Record<SubjectName, () => Promise<StartSubject>>> = {
  'transactional inbox on PostgreSQL': async () => (await import('./subjects/transactional-inbox.ts')).startTransactionalInbox,
  'processOnceIn on PostgreSQL': async () => (await import('./subjects/process-once-in.ts')).startProcessOnceIn,
  'inbox on PostgreSQL': async () => (await import('./subjects/postgres-inbox.ts')).startPostgresInbox,
  'inbox on Redis': async () => (await import('./subjects/redis-inbox.ts')).startRedisInbox,
  'look up, record, handle': async () => (await import('./subjects/broken-patterns.ts')).startRecordThenHandle,
  'look up, handle, record': async () => (await import('./subjects/broken-patterns.ts')).startHandleThenRecord,
  'lease, effect and note apart': async () => (await import('./subjects/broken-patterns.ts')).startBareLease,
  'lease renewed, note fenced, effect apart': async () => (await import('./subjects/broken-patterns.ts')).startFencedNote,
}

const settings = JSON.parse(process.env['CRASH_WORKER'] ?? '') as WorkerSettings
const points = createPoints()
const history = openHistory(settings.historyFile, settings.run)
const start = await loaders[settings.subject]()
const subject = start({
  settings,
  points,
  history,
  work: async ({ slow }) => {
    if (slow) await sleep(settings.leaseMs * 1.5)
  },
})
const server = createServer(toNodeHandler(subject.handler))
// The sender keeps its connections; an idle one must not be closed under a delivery.
server.keepAliveTimeout = 600_000

async function close(): Promise<void> {
  server.close()
  await subject.close()
  server.closeAllConnections()
  process.exit(0)
}

process.on('message', (order: WorkerOrder) => {
  if (order.order === 'arm') points.arm(order.point, order.signal)
  else void close()
})
// Nobody is left to deliver anything, or to end this process.
process.on('disconnect', () => process.exit(1))

server.listen(0, '127.0.0.1')
await once(server, 'listening')
writeSync(1, `ready ${(server.address() as AddressInfo).port}\n`)
// A process that is killed has no other time to leave what it compiled to the next one.
flushCompileCache()
