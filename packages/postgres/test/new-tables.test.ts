import { createPostgresHintChannel, createPostgresIdempotencyStore, createPostgresInboxStore, createPostgresPollBudget } from '@kit/postgres'
import { expect, it } from 'vitest'
import { makeSchema, openPool } from './support/database.ts'
import { hasPostgres } from './support/services.ts'

const lease = { leaseMs: 60_000, retainMs: 3_600_000 }

it.skipIf(!hasPostgres)('rows of tables the server knows nothing of yet are found by their keys', async () => {
  const schema = await makeSchema()
  // One session, whose plans are made while the tables are empty.
  const given = { sql: openPool({ max: 1 }), schema }
  const store = createPostgresIdempotencyStore(given)
  const inbox = createPostgresInboxStore(given)
  const hints = createPostgresHintChannel(given)
  const budget = createPostgresPollBudget({ ...given, perSecond: 1_000 })
  for (const key of ['a', 'b', 'c', 'a']) {
    const claim = await store.claim(key, lease)
    if (claim.kind === 'acquired') await store.complete(claim)
    await inbox.put({ key, fingerprint: Uint8Array.of(1), payload: Uint8Array.of(1), sealed: false }, lease)
    const event = await inbox.claim(key, lease)
    if (event.kind === 'acquired') await inbox.complete(event)
    await hints.put([key], { ttlMs: 60_000 })
    await budget.reserve({ account: 'a', key, lane: 'poll' })
  }
  await given.sql.query('SELECT pg_stat_force_next_flush()')
  const { rows } = await given.sql.query<{ name: string; whole: string; keyed: string }>(
    `SELECT relname AS name, seq_scan AS whole, idx_scan AS keyed FROM pg_stat_user_tables
     WHERE schemaname = $1 AND relname IN ('idempotency', 'inbox', 'hint', 'poll_account', 'poll_task') ORDER BY relname`,
    [schema],
  )
  expect(rows.map(({ name, whole, keyed }) => [name, whole, Number(keyed) > 0])).toEqual(
    ['hint', 'idempotency', 'inbox', 'poll_account', 'poll_task'].map((name) => [name, '0', true]),
  )
})
