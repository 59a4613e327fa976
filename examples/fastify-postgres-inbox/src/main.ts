import { Pool } from 'pg'
import { createApp } from './create-app.ts'

const { BELVO_WEBHOOK_AUTHORIZATION: authorization, DATABASE_URL, SCHEMA: schema = 'kit', PORT } = process.env
if (!authorization) throw new Error('set BELVO_WEBHOOK_AUTHORIZATION to the value you chose in the dashboard, such as "Bearer …"')

const pool = new Pool({ connectionString: DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/test' })
// Without it, an idle connection that breaks would end the process.
pool.on('error', console.error)
const app = await createApp({ pool, schema, authorization, log: console.log })
console.log(`listening on ${await app.listen({ port: Number(PORT ?? 3000), host: '127.0.0.1' })}`)

process.once('SIGTERM', () => void app.close().then(() => pool.end()))
