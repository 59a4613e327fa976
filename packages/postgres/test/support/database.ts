import { PGlite } from '@electric-sql/pglite'
import { ensureSchema } from '@kit/postgres'
import { Pool } from 'pg'
import type { PoolConfig } from 'pg'
import postgres from 'postgres'
import { afterAll } from 'vitest'
import { databaseUrl, hasPostgres } from './services.ts'

const ends: (() => Promise<unknown>)[] = []

// In the reverse order: what was made last may use what was made before.
afterAll(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

/** Runs something after the tests of the file. */
export function atTheEnd(end: () => Promise<unknown>): void {
  ends.push(end)
}

/** A pool that is closed after the tests of the file. */
export function openPool(config: PoolConfig = {}): Pool {
  const pool = new Pool({ connectionString: databaseUrl, max: 8, ...config })
  // A connection that is ended on purpose must not end the tests.
  pool.on('error', () => undefined)
  atTheEnd(() => pool.end())
  return pool
}

/** A postgres.js client that is closed after the tests of the file. */
export function openSql(options: postgres.Options<Record<string, never>> = {}): postgres.Sql {
  const sql = postgres(databaseUrl, { max: 8, onnotice: () => undefined, ...options })
  atTheEnd(() => sql.end({ timeout: 1 }))
  return sql
}

/** PostgreSQL in this process. */
export async function openPGlite(): Promise<PGlite> {
  const db = new PGlite()
  atTheEnd(() => db.close())
  await db.waitReady
  return db
}

function isStatement(value: unknown): value is { readonly text: string } {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'
}

/** The same client, with every statement of a store changed before it is sent. */
export function rewritten<Source extends object>(source: Source, change: (text: string) => string): Source {
  return new Proxy(source, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name)
      if (typeof member !== 'function') return member
      const method = (...given: unknown[]): unknown => {
        const [text, ...rest] = given
        const sends = name === 'query' || name === 'unsafe'
        if (sends && typeof text === 'string') return Reflect.apply(member, target, [change(text), ...rest])
        if (sends && isStatement(text)) return Reflect.apply(member, target, [{ ...text, text: change(text.text) }, ...rest])
        return Reflect.apply(member, target, given)
      }
      return method
    },
  })
}

/** A name nobody else uses. */
export function newName(prefix = 'kit'): string {
  return `${prefix}_${crypto.randomUUID().slice(0, 8)}`
}

/** A schema of the file's own, which is dropped after its tests. */
export async function makeSchema(): Promise<string> {
  const schema = newName()
  if (!hasPostgres) return schema
  const pool = openPool({ max: 1 })
  atTheEnd(() => pool.query(`DROP SCHEMA IF EXISTS "${schema}" CASCADE`))
  await ensureSchema({ sql: pool, schema })
  return schema
}
