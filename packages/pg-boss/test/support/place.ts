import { Client } from 'pg'
import { PgBoss } from 'pg-boss'
import type { ConstructorOptions } from 'pg-boss'
import { databaseUrl } from '../../../postgres/test/support/services.ts'

/** A schema of pg-boss for one test file, and what is wanted of it. */
export interface Place {
  readonly schema: string
  /** A connection of the tests' own. */
  readonly sql: Client
  /** Starts an instance of pg-boss, as another process would have it. */
  boss(options?: Partial<ConstructorOptions>): Promise<PgBoss>
  /** Stops the instances and drops the schema. */
  close(): Promise<void>
}

export async function createPlace(nameSchema = (name: string): string => name): Promise<Place> {
  const schema = nameSchema(`kit_boss_${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`)
  const sql = new Client({ connectionString: databaseUrl })
  await sql.connect()
  const bosses: PgBoss[] = []
  return {
    schema,
    sql,
    async boss(options = {}) {
      const boss = new PgBoss({ connectionString: databaseUrl, schema, max: 4, schedule: false, ...options })
      boss.on('error', () => undefined)
      bosses.push(boss)
      return boss.start()
    },
    async close() {
      await Promise.all(bosses.map((boss) => boss.stop({ graceful: false })))
      await sql.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`)
      await sql.end()
    },
  }
}
