import { spawnSync } from 'node:child_process'
import { Client } from 'pg'

/** PostgreSQL that the suite may make schemas in; `DATABASE_URL` overrides the local default. */
export const databaseUrl: string = process.env['DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/test'

function missing(what: string, fix: string, cause?: unknown): false {
  if (process.env['CI']) throw new Error(`${what}, which is required here; ${fix}`, { cause })
  console.warn(`SKIPPED: ${what}; ${fix} to run these tests`)
  return false
}

/** Whether PostgreSQL answers; with `CI` set it throws instead of saying no. */
export async function hasPostgres(): Promise<boolean> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 2_000 })
  try {
    await client.connect()
    return true
  } catch (error) {
    return missing(`PostgreSQL did not answer (${error instanceof Error ? error.message : String(error)})`, 'start it or set DATABASE_URL', error)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Whether a Redis of our own can be started; with `CI` set it throws instead of saying no. */
export async function hasRedisServer(): Promise<boolean> {
  if (spawnSync('redis-server', ['--version']).status === 0) return true
  return missing('There is no redis-server', 'install it')
}
