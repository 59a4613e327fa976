import { hintChannelContract, pollBudgetContract } from '@kit/core/testing'
import type { ContractCase } from '@kit/core/testing'
import { createPostgresHintChannel, createPostgresPollBudget } from '@kit/postgres'
import { describe, it } from 'vitest'
import { openPGlite, openPool, openSql, rewritten } from './support/database.ts'
import { hasPostgres } from './support/services.ts'
import { makeSteppedSchema, steppedSchema } from './support/stepped-clock.ts'

function run(cases: readonly ContractCase[]): void {
  for (const { name, run } of cases) it(name, { timeout: 60_000, retry: 2 }, run)
}

describe.skipIf(!hasPostgres)('pg', async () => {
  const { schema, clock, ownClock, onClock } = await makeSteppedSchema()
  const pool = openPool({ max: 10 })
  const sql = rewritten(pool, onClock)
  const peer = rewritten(openPool(), onClock)
  describe('hint channel', () => {
    run(hintChannelContract({ clock, create: () => createPostgresHintChannel({ sql, schema }), peer: () => createPostgresHintChannel({ sql: peer, schema }) }))
  })
  describe('hint channel that polls', () => {
    const create = () => createPostgresHintChannel({ sql, schema, mode: 'poll', pollMs: 100 })
    run(hintChannelContract({ clock, create, peer: () => createPostgresHintChannel({ sql: peer, schema }) }))
  })
  describe('poll budget', () => {
    run(pollBudgetContract({ clock: ownClock, create: (limits) => createPostgresPollBudget({ sql: pool, schema, ...limits }) }))
  })
})

describe.skipIf(!hasPostgres)('postgres.js', async () => {
  const { schema, clock, ownClock, onClock } = await makeSteppedSchema()
  const client = openSql({ max: 10 })
  const sql = rewritten(client, onClock)
  const peer = rewritten(openSql(), onClock)
  describe('hint channel', () => {
    run(hintChannelContract({ clock, create: () => createPostgresHintChannel({ sql, schema }), peer: () => createPostgresHintChannel({ sql: peer, schema }) }))
  })
  describe('poll budget', () => {
    run(pollBudgetContract({ clock: ownClock, create: (limits) => createPostgresPollBudget({ sql: client, schema, ...limits }) }))
  })
})

describe('PGlite', async () => {
  const lite = await openPGlite()
  const { schema, clock, ownClock, onClock } = await steppedSchema((text) => lite.exec(text), 'kit')
  const sql = rewritten(lite, onClock)
  describe('hint channel', () => {
    run(hintChannelContract({ clock, create: () => createPostgresHintChannel({ sql, schema }), peer: () => createPostgresHintChannel({ sql, schema }) }))
  })
  describe('poll budget', () => {
    run(pollBudgetContract({ clock: ownClock, create: (limits) => createPostgresPollBudget({ sql, schema, ...limits }) }))
  })
})
