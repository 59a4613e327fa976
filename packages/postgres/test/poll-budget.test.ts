import { createPostgresPollBudget } from '@kit/postgres'
import type { PollBudget } from '@kit/core/waiter'
import { describe, expect, it } from 'vitest'
import { makeSchema, openPool, openSql } from './support/database.ts'
import { hasPostgres } from './support/services.ts'

describe.skipIf(!hasPostgres).concurrent('poll budget', async () => {
  const schema = await makeSchema()
  const pool = openPool({ max: 12 })

  it('never grants more than the rate in any second, to all processes together', async () => {
    const account = crypto.randomUUID()
    // The moment of a grant is the server's: what is measured here is later by the time the answer took.
    await pool.query(`
      CREATE TABLE "${schema}".granted (account text, at timestamptz);
      CREATE FUNCTION "${schema}".note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        INSERT INTO "${schema}".granted VALUES (new.account, new.grants[cardinality(new.grants)]); RETURN NULL;
      END $$;
      CREATE TRIGGER note AFTER UPDATE ON "${schema}".poll_account FOR EACH ROW WHEN (old.grants IS DISTINCT FROM new.grants) EXECUTE FUNCTION "${schema}".note();
    `)
    const perSecond = 20
    const budgets = [pool, pool, openSql({ max: 4 }), openPool({ max: 4 })].map((sql) => createPostgresPollBudget({ sql: sql as typeof pool, schema, perSecond }))
    let left = 120
    const look = async (budget: PollBudget, lane: 'confirm' | 'poll'): Promise<void> => {
      while (left-- > 0) {
        const key = crypto.randomUUID()
        for (;;) {
          const permit = await budget.reserve({ account, key, lane })
          if (permit.granted) break
          await new Promise((resolve) => setTimeout(resolve, Math.min(permit.waitMs, 300)))
        }
      }
    }
    await Promise.all(budgets.flatMap((budget) => [look(budget, 'confirm'), look(budget, 'poll'), look(budget, 'poll')]))
    const { rows } = await pool.query<{ total: string; most: string }>(
      `SELECT count(*) AS total, max(together) AS most FROM (
         SELECT count(*) OVER (ORDER BY at RANGE BETWEEN INTERVAL '999.999 milliseconds' PRECEDING AND CURRENT ROW) AS together
         FROM "${schema}".granted WHERE account = $1
       ) AS windows`,
      [account],
    )
    expect(Number(rows[0]!.total)).toBe(120)
    expect(Number(rows[0]!.most)).toBe(perSecond)
  })

  it('grants a task to one of many processes, and shares the pause of an account', async () => {
    const budgets = [0, 1, 2, 3].map(() => createPostgresPollBudget({ sql: openPool({ max: 4 }), schema, minIntervalMs: 600_000 }))
    const [account, key] = [crypto.randomUUID(), crypto.randomUUID()]
    const permits = await Promise.all(Array.from({ length: 32 }, (_, racer) => budgets[racer % 4]!.reserve({ account, key, lane: 'confirm' })))
    expect(permits.filter(({ granted }) => granted).length).toBe(1)
    for (const permit of permits) expect(permit.granted || (permit.waitMs > 300_000 && permit.waitMs <= 600_000)).toBe(true)
    await budgets[0]!.pause(account, 600_000)
    await budgets[1]!.pause(account, 1)
    const paused = await budgets[2]!.reserve({ account, key: crypto.randomUUID(), lane: 'confirm' })
    expect(!paused.granted && paused.waitMs > 300_000).toBe(true)
    expect(await budgets[2]!.reserve({ account: crypto.randomUUID(), key: crypto.randomUUID(), lane: 'poll' })).toEqual({ granted: true })
  })

  it('does not stand still for an hour when the server’s clock is set back by one', async () => {
    const [account, key] = [crypto.randomUUID(), crypto.randomUUID()]
    const budget = createPostgresPollBudget({ sql: pool, schema, perSecond: 1, minIntervalMs: 1 })
    for (const lane of ['poll', 'confirm', 'poll'] as const) await budget.reserve({ account, key, lane })
    // What it looks like from the new time.
    await pool.query(
      `UPDATE "${schema}".poll_account SET seen = seen + interval '1 hour', grants = ARRAY(SELECT g + interval '1 hour' FROM unnest(grants) AS g),
         confirms = confirms + interval '1 hour', polls = polls + interval '1 hour' WHERE account = $1`,
      [account],
    )
    await pool.query(`UPDATE "${schema}".poll_task SET looked = looked + interval '1 hour' WHERE task = $1`, [key])
    for (const task of [key, crypto.randomUUID()]) {
      const permit = await budget.reserve({ account, key: task, lane: 'confirm' })
      expect(permit.granted || permit.waitMs < 60_000).toBe(true)
    }
  })

  it('takes rates below one a second', async () => {
    const account = crypto.randomUUID()
    const budget = createPostgresPollBudget({ sql: pool, schema, perSecond: 0.01 })
    expect(await budget.reserve({ account, key: 'a', lane: 'poll' })).toEqual({ granted: true })
    const second = await budget.reserve({ account, key: 'b', lane: 'poll' })
    expect(!second.granted && second.waitMs > 60_000 && second.waitMs <= 100_000).toBe(true)
  })

  it('refuses limits that are none', () => {
    for (const perSecond of [0, -1, Number.NaN, Infinity, 10_001]) {
      expect(() => createPostgresPollBudget({ sql: pool, schema, perSecond })).toThrow(expect.objectContaining({ argument: 'perSecond' }))
    }
    for (const minIntervalMs of [-1, Number.NaN, Infinity]) {
      expect(() => createPostgresPollBudget({ sql: pool, schema, minIntervalMs })).toThrow(expect.objectContaining({ argument: 'minIntervalMs' }))
    }
  })
})
