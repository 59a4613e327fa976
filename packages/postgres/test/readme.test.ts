import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  cleanUp,
  createPostgresHintChannel,
  createPostgresIdempotencyStore,
  createPostgresInboxStore,
  createPostgresPollBudget,
  ensureSchema,
} from '@kit/postgres'
import { expect, it } from 'vitest'
import { atTheEnd, makeSchema, newName, openPool } from './support/database.ts'
import { databaseUrl, hasPostgres } from './support/services.ts'

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')

it.skipIf(!hasPostgres)('the rights the README names are enough for everything', { timeout: 120_000 }, async () => {
  const schema = await makeSchema()
  const admin = openPool({ max: 2 })
  const role = newName('kit_role')
  const [, tables] = /and `([A-Z, ]+)` on its tables/.exec(readme)!
  const password = crypto.randomUUID()
  await admin.query(`CREATE ROLE "${role}" LOGIN PASSWORD '${password}'`)
  atTheEnd(() => admin.query(`DROP OWNED BY "${role}"; DROP ROLE "${role}"`))
  await admin.query(
    `GRANT USAGE ON SCHEMA "${schema}" TO "${role}"; GRANT USAGE ON ALL SEQUENCES IN SCHEMA "${schema}" TO "${role}"; GRANT ${tables} ON ALL TABLES IN SCHEMA "${schema}" TO "${role}"`,
  )
  const url = new URL(databaseUrl)
  url.username = role
  url.password = password
  const given = { sql: openPool({ connectionString: url.href, max: 4 }), schema }
  await ensureSchema(given)

  const store = createPostgresIdempotencyStore(given)
  const won = await store.claim('a', { leaseMs: 60_000, retainMs: 60_000 })
  if (won.kind !== 'acquired') return expect.fail()
  expect([await store.renew(won, 60_000), await store.complete(won)]).toEqual([true, true])

  const inbox = createPostgresInboxStore(given)
  await inbox.put({ key: 'a', fingerprint: Uint8Array.of(1), payload: Uint8Array.of(1), sealed: false }, { retainMs: 60_000 })
  const event = await inbox.claim('a', { leaseMs: 60_000 })
  if (event.kind !== 'acquired') return expect.fail()
  await inbox.release(event, { dead: true })
  expect([(await inbox.dead({ limit: 1 })).length, await inbox.redrive('a'), await inbox.due({ limit: 1 })]).toEqual([1, true, ['a']])

  const hints = createPostgresHintChannel(given)
  const subscription = await hints.subscribe(() => undefined)
  await hints.put(['a'], { ttlMs: 60_000 })
  expect([(await hints.read(['a'])).size, subscription.health]).toEqual([1, 'live'])
  await subscription.close()

  const budget = createPostgresPollBudget({ ...given, perSecond: 10 })
  expect(await budget.reserve({ account: 'a', key: 'a', lane: 'poll' })).toEqual({ granted: true })
  await budget.pause('a', 1_000)
  expect(await cleanUp(given)).toBe(0)
})
