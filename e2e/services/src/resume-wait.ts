// Reads a saved handle from PostgreSQL and waits on, in a process that knows nothing else of the task.
import { createTaskWaiter } from '@kit/core/waiter'
import { finapiWebForm } from '@kit/finapi'
import { Client } from 'pg'
import { finapiUserFromEnv, setting } from './finapi-from-env.ts'
import { databaseUrl } from '../../../packages/postgres/test/support/services.ts'

const user = finapiUserFromEnv()
const waiter = createTaskWaiter({ tasks: [finapiWebForm(() => user)], schedule: { firstDelayMs: 200 } })
const database = new Client({ connectionString: databaseUrl })
await database.connect()
const { rows } = await database.query<{ handle: string }>(`select handle from ${setting('TABLE')} where name = 'import'`)
await database.end()

const handle = rows[0]?.handle
if (handle === undefined) throw new Error('no handle was saved')
const result = await waiter.resume(handle).result({ timeoutMs: 60_000 })
console.log(`result ${result.phase} polls=${result.polls}`)
await waiter.close()
