import type { Query } from './database.ts'
import { textOf } from './database.ts'

const BATCH = 1_000
const EVERY_MS = 60_000

/** What may go, table by table: nothing that is held, waits or is parked in an inbox. */
function expired(schema: string): readonly string[] {
  return [
    `${schema}.idempotency AS t WHERE t.expires <= clock.now AND (t.state <> 'held' OR t.until <= clock.now)`,
    `${schema}.inbox AS t WHERE t.state = 'completed' AND t.expires <= clock.now`,
    `${schema}.hint AS t WHERE t.expires <= clock.now`,
    `${schema}.poll_task AS t WHERE t.expires <= clock.now`,
    `${schema}.poll_account AS t WHERE t.seen <= clock.now - interval '1 day' AND t.paused <= clock.now`,
  ]
}

/** Deletes up to `limit` rows of each table that are over, and gives how many. Rows somebody else holds are left for the next time. */
export async function deleteExpired(query: Query, schema: string, limit: number): Promise<number> {
  let deleted = 0
  for (const condition of expired(schema)) {
    const table = condition.slice(0, condition.indexOf(' '))
    // Read as a value, not as a function, the time can bound an index.
    const rows = await query(
      `WITH clock AS MATERIALIZED (SELECT clock_timestamp() AS now), gone AS (
        DELETE FROM ${table} WHERE ctid = ANY (ARRAY(
          SELECT t.ctid FROM ${condition.replaceAll('clock.now', '(SELECT now FROM clock)')} LIMIT $1::text::integer FOR UPDATE SKIP LOCKED
        )) RETURNING 1
      ) SELECT count(*)::text AS count FROM gone`,
      [String(limit)],
    )
    deleted += Number(textOf(rows[0]!, 'count'))
  }
  return deleted
}

/** Gives a function that cleans up now and then, in the background, when it is called often enough. */
export function cleaner(query: Query, schema: string): () => void {
  // Processes that started together should not clean up together.
  let nextAt = performance.now() + Math.random() * EVERY_MS
  let cleaning = false

  async function clean(): Promise<void> {
    cleaning = true
    try {
      while ((await deleteExpired(query, schema, BATCH)) >= BATCH);
    } catch {
      // What is left lying is found by the next round; whoever called has work of their own that will tell if the database is away.
    }
    nextAt = performance.now() + EVERY_MS
    cleaning = false
  }

  return () => {
    if (!cleaning && performance.now() >= nextAt) void clean()
  }
}
