// Starts an import, saves the wait's handle in PostgreSQL and then waits until it is killed.
import { createTaskWaiter } from '@kit/core/waiter'
import { finapiWebForm } from '@kit/finapi'
import { Client } from 'pg'
import { finapiUserFromEnv, setting } from './finapi-from-env.ts'
import { databaseUrl } from '../../../packages/postgres/test/support/services.ts'

const user = finapiUserFromEnv()
const waiter = createTaskWaiter({ tasks: [finapiWebForm(() => user)] })
const wait = await waiter.start('finapi.webForm', { account: setting('FINAPI_USER') }, () => user.webForms.createBankConnectionImport({ bank: { search: 'finAPI Test Bank' } }))

const database = new Client({ connectionString: databaseUrl })
await database.connect()
await database.query(`insert into ${setting('TABLE')} (name, handle) values ($1, $2)`, ['import', wait.handle.serialize()])
await database.end()
console.log(`saved form=${wait.task?.id}`)
const result = await wait.result({ timeoutMs: 10 * 60_000 })
console.log(`ended in the first process: ${result.phase}`)
