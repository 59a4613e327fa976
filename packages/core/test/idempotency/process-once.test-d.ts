import { createMemoryIdempotencyStore, processOnce, processOnceIn } from '@kit/core/idempotency'
import type { TransactionalIdempotencyStore } from '@kit/core/idempotency'

const memory = createMemoryIdempotencyStore()
const database = {} as TransactionalIdempotencyStore<{ sql: string }>

const outside = await processOnce(memory, 'k', {}, async () => ({ id: 'a' }))
if (outside.kind === 'processed') {
  const guarantee: 'at-least-once' = outside.effect
  const id: string = outside.result.id
  void [guarantee, id]
}
// @ts-expect-error the result is there only for work that ran, now or before
void outside.result

const inside = await processOnceIn(database, { sql: '' }, 'k', {}, async ({ tx }) => tx.sql)
if (inside.kind === 'replayed') {
  const guarantee: 'exactly-once' = inside.effect
  // @ts-expect-error it is not the weaker one
  const weaker: 'at-least-once' = inside.effect
  void [guarantee, weaker]
}

// @ts-expect-error the memory store has no transactions
void processOnceIn(memory, {}, 'k', {}, async () => {})
// @ts-expect-error a date does not survive JSON
void processOnce(memory, 'k', {}, async () => new Date())
