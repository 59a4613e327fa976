import { ensureSchema } from '@kit/postgres'
import { Pool } from 'pg'
import { databaseUrl } from '../../../../packages/postgres/test/support/services.ts'

/** The tables of a campaign, in a schema of its own. */
export interface Ledger {
  readonly pool: Pool
  /** Rows in the table of effects. */
  count(): Promise<number>
  /** Effects by event. */
  effects(): Promise<ReadonlyMap<string, number>>
  /** Drops everything. */
  close(): Promise<void>
}

/** Makes the schema: the stores' tables, the table of effects, and what the broken patterns keep. */
export async function openLedger(schema: string): Promise<Ledger> {
  const pool = new Pool({ connectionString: databaseUrl, application_name: schema, max: 3 })
  pool.on('error', () => undefined)
  const close = async (): Promise<void> => {
    try {
      // Whoever was killed in the middle of a transaction may not be gone yet.
      await pool.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1 AND pid <> pg_backend_pid()', [schema])
      await pool.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`)
    } finally {
      await pool.end()
    }
  }
  try {
    await ensureSchema({ sql: pool, schema })
    // Nothing unique: an effect that happened twice is there twice.
    await pool.query(`CREATE TABLE ${schema}.effect (event text NOT NULL, fence bigint NOT NULL, run text NOT NULL)`)
    await pool.query(`CREATE TABLE ${schema}.seen (event text PRIMARY KEY)`)
    await pool.query(`CREATE TABLE ${schema}.lease (event text PRIMARY KEY, fence bigint NOT NULL, until timestamptz NOT NULL, done boolean NOT NULL DEFAULT false)`)
  } catch (error) {
    await close()
    throw error
  }
  return {
    pool,
    async count() {
      const { rows } = await pool.query<{ n: string }>(`SELECT count(*) AS n FROM ${schema}.effect`)
      return Number(rows[0]?.n)
    },
    async effects() {
      const { rows } = await pool.query<{ event: string; n: string }>(`SELECT event, count(*) AS n FROM ${schema}.effect GROUP BY event`)
      return new Map(rows.map(({ event, n }) => [event, Number(n)]))
    },
    close,
  }
}
