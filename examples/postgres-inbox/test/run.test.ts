import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { describe, expect, it } from 'vitest'
import { run } from '../src/run.ts'

const databaseUrl = process.env['DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/test'

async function hasPostgres(): Promise<boolean> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 2_000 })
  try {
    await client.connect()
    await client.end()
    return true
  } catch (error) {
    if (process.env['CI']) throw new Error('PostgreSQL is required here and did not answer; start it or set DATABASE_URL', { cause: error })
    console.warn('SKIPPED: PostgreSQL did not answer; start it or set DATABASE_URL to run this example')
    return false
  }
}

describe.skipIf(!(await hasPostgres()))('postgres-inbox', () => {
  it('books an event once that is delivered three times at once', async () => {
    const schema = `kit_example_${randomUUID().replaceAll('-', '')}`
    const lines: string[] = []
    try {
      const { answers, bookings } = await run({ databaseUrl, schema, log: (line) => lines.push(line) })
      expect([...answers].sort()).toEqual(['200 duplicate', '200 duplicate', '200 stored'])
      expect(bookings, lines.join('\n')).toHaveLength(1)
      expect(lines.filter((line) => line.startsWith('booked'))).toHaveLength(1)
    } finally {
      const client = new Client({ connectionString: databaseUrl })
      await client.connect()
      await client.query(`drop schema if exists ${schema} cascade`)
      await client.end()
    }
  })
})
