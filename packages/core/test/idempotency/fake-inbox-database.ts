import { createMemoryInboxStore, FencedOffError } from '@kit/core/idempotency'
import type { TransactionalInboxStore } from '@kit/core/idempotency'
import { createFakeClock } from '@kit/core/testing'
import type { FakeClock } from '@kit/core/testing'

export interface InboxTx {
  readonly rows: string[]
  readonly atCommit: (() => Promise<boolean>)[]
}

/** An inbox store with transactions: what they write is kept once every completion in them was accepted. */
export function fakeInboxDatabase(clock: FakeClock = createFakeClock()): {
  readonly clock: FakeClock
  readonly store: TransactionalInboxStore<InboxTx>
  readonly rows: string[]
} {
  const memory = createMemoryInboxStore({ clock })
  const rows: string[] = []
  const store: TransactionalInboxStore<InboxTx> = {
    ...memory,
    async transaction(work) {
      const tx: InboxTx = { rows: [], atCommit: [] }
      const result = await work(tx)
      for (const step of tx.atCommit) if (!(await step())) throw new FencedOffError()
      rows.push(...tx.rows)
      return result
    },
    completeIn: async (tx, claim) => void tx.atCommit.push(() => memory.complete(claim)),
  }
  return { clock, store, rows }
}
