import { createWebhookHandler } from '@kit/core/webhooks'
import type { Pool } from 'pg'
import { openPool } from '../worker/open-pool.ts'
import { createVerify } from '../worker/webhook.ts'
import type { CrashEvent } from '../worker/webhook.ts'
import type { StartSubject, World } from '../worker/world.ts'

interface Pattern {
  readonly event: string
  readonly pool: Pool
  readonly world: World
  /** What the handler is there for. */
  readonly effect: () => Promise<void>
}

/** Makes a subject of a pattern, which throws what should make the sender repeat. */
function startBroken(handle: (pattern: Pattern) => Promise<void>): StartSubject {
  return (world) => {
    const { settings, points } = world
    const pool = openPool(settings)
    return {
      handler: createWebhookHandler<CrashEvent>({
        provider: 'crash',
        verify: createVerify(settings.secret),
        otherwise(event) {
          const effect = async (): Promise<void> => {
            await world.work(event.data)
            await pool.query(`INSERT INTO ${settings.schema}.effect (event, fence, run) VALUES ($1, 0, $2)`, [event.id, settings.run])
            points.reach('effect written')
          }
          return handle({ event: event.id, pool, world, effect })
        },
      }),
      close: () => pool.end(),
    }
  }
}

async function wasSeen({ pool, event, world }: Pattern): Promise<boolean> {
  const { rows } = await pool.query(`SELECT FROM ${world.settings.schema}.seen WHERE event = $1`, [event])
  world.points.reach('looked up')
  return rows.length > 0
}

async function record({ pool, event, world }: Pattern): Promise<void> {
  await pool.query(`INSERT INTO ${world.settings.schema}.seen (event) VALUES ($1) ON CONFLICT DO NOTHING`, [event])
  world.points.reach('recorded')
}

/** A crash between record and effect loses the effect. */
export const startRecordThenHandle: StartSubject = startBroken(async (pattern) => {
  if (await wasSeen(pattern)) return
  await record(pattern)
  await pattern.effect()
})

/** Two deliveries at once both find nothing, and a crash between effect and record repeats the effect. */
export const startHandleThenRecord: StartSubject = startBroken(async (pattern) => {
  if (await wasSeen(pattern)) return
  await pattern.effect()
  await record(pattern)
})

/** `undefined`: it is done already. Throws while somebody else holds it. */
async function claimLease({ pool, event, world }: Pattern): Promise<string | undefined> {
  const { schema, leaseMs } = world.settings
  const { rows } = await pool.query<{ fence: string }>(
    `INSERT INTO ${schema}.lease AS l (event, fence, until) VALUES ($1, 1, clock_timestamp() + $2 * interval '1 ms')
      ON CONFLICT (event) DO UPDATE SET fence = l.fence + 1, until = excluded.until WHERE NOT l.done AND l.until <= clock_timestamp()
      RETURNING fence`,
    [event, leaseMs],
  )
  const [won] = rows
  if (won !== undefined) {
    world.points.reach('claimed')
    return won.fence
  }
  const done = await pool.query(`SELECT FROM ${schema}.lease WHERE event = $1 AND done`, [event])
  if (done.rows.length === 0) throw new Error('Held elsewhere')
  return undefined
}

/** A handler that outlives its lease, or ends before its note, has an effect that is repeated. */
export const startBareLease: StartSubject = startBroken(async (pattern) => {
  const { pool, event, world } = pattern
  if ((await claimLease(pattern)) === undefined) return
  await pattern.effect()
  await pool.query(`UPDATE ${world.settings.schema}.lease SET done = true WHERE event = $1`, [event])
  world.points.reach('noted')
})

/** The fence keeps the second note out, and not the second effect. */
export const startFencedNote: StartSubject = startBroken(async (pattern) => {
  const { pool, event, world } = pattern
  const { schema, leaseMs } = world.settings
  const fence = await claimLease(pattern)
  if (fence === undefined) return
  const renewal = setInterval(() => {
    void pool
      .query(`UPDATE ${schema}.lease SET until = clock_timestamp() + $3 * interval '1 ms' WHERE event = $1 AND fence = $2 AND NOT done`, [event, fence, leaseMs])
      .catch(() => undefined)
  }, leaseMs / 3)
  try {
    await pattern.effect()
  } finally {
    clearInterval(renewal)
  }
  const { rowCount } = await pool.query(`UPDATE ${schema}.lease SET done = true WHERE event = $1 AND fence = $2`, [event, fence])
  world.points.reach('noted')
  if (rowCount === 0) throw new Error('Fenced off')
})
