import { Pool } from 'pg'
import type { WorkerSettings } from './worker-settings.ts'

/** A pool of a few connections: eight workers share the server with other tests. */
export function openPool({ databaseUrl, schema }: WorkerSettings): Pool {
  const pool = new Pool({ connectionString: databaseUrl, application_name: schema, max: 4, connectionTimeoutMillis: 10_000 })
  // A connection lost while it was idle is replaced when the next one is needed.
  pool.on('error', () => undefined)
  return pool
}
