import { FencedOffError } from '@kit/core/idempotency'
import { ask } from './ask.ts'
import { batched } from './batched.ts'
import type { Query } from './database.ts'
import { textOf } from './database.ts'
import { arrayOf, storedKey, storedMs, storedText } from './parameters.ts'
import type { Parameter } from './parameters.ts'

/** What a holder does with its claim. `span`: the new lease, or the pause until the next claim. `note`: a result as JSON, or an error. */
export interface Settlement {
  readonly key: string
  readonly fence: bigint
  readonly verb: 'renew' | 'complete' | 'free' | 'dead'
  readonly spanMs?: number | undefined
  readonly note?: string | undefined
}

type Settled = 'done' | 'lost' | 'locked'

async function send(query: Query, target: string, items: readonly Settlement[], patience: 'patient' | 'hasty'): Promise<readonly Settled[]> {
  const column = (pick: (item: Settlement) => Parameter): string => arrayOf(items.map(pick))
  const rows = await query(
    `SELECT n::text, kind FROM ${target}($1::text::text[], $2::text::bigint[], $3::text::text[], $4::text::float8[], $5::text::text[], $6::text::boolean)`,
    [
      column(({ key }) => storedKey(key)),
      column(({ fence }) => String(fence)),
      column(({ verb }) => verb),
      column(({ spanMs = 0 }) => storedMs('ms', spanMs)),
      column(({ note }) => (note === undefined ? null : storedText(note))),
      String(patience === 'patient'),
    ],
  )
  const settled: Settled[] = []
  for (const row of rows) settled[Number(textOf(row, 'n')) - 1] = textOf(row, 'kind') as Settled
  return settled
}

/** Settles claims, several with one statement. One whose row somebody's transaction holds waits for it alone, and keeps nobody else. */
export function settler(query: Query, target: string): (item: Settlement) => Promise<boolean> {
  const together = batched<Settlement, Settled, Settled>({ send: (items) => ask(() => send(query, target, items, 'hasty')), answer: (settled) => settled })
  return async (item) => {
    storedKey(item.key)
    const settled = await together(item)
    if (settled !== 'locked') return settled === 'done'
    const [alone] = await ask(() => send(query, target, [item], 'patient'))
    return alone === 'done'
  }
}

/**
 * Settles a claim in a transaction.
 *
 * @throws FencedOffError when it was lost
 */
export async function settleIn(query: Query, target: string, item: Settlement): Promise<void> {
  const [settled] = await send(query, target, [item], 'patient')
  if (settled !== 'done') throw new FencedOffError()
}
