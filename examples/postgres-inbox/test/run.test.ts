import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { describe, expect, it } from 'vitest'
import { databaseUrl, hasPostgres } from '../../../packages/postgres/test/support/services.ts'
import { run } from '../src/run.ts'

describe.skipIf(!hasPostgres)('postgres-inbox', () => {
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
