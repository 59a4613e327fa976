import type { InboxAcquired, InboxStore, TransactionalInboxStore } from '@kit/core/idempotency'
import { now } from '../now.ts'
import type { HistoryWriter } from './history-writer.ts'
import type { Points } from './points.ts'

interface Watch {
  readonly points: Points
  readonly history: HistoryWriter
}

/** The same store, with a history of its answers and the points of a delivery's way through it. */
export function watchInboxStore(store: InboxStore, { points, history }: Watch): InboxStore {
  return {
    ...store,

    async put(entry, options) {
      const kind = await store.put(entry, options)
      points.reach('stored, not answered')
      return kind
    },

    async claim(key, options) {
      const sent = now()
      const claim = await store.claim(key, options)
      if (claim.kind === 'acquired') {
        history.write('claimed', claim, sent)
        points.reach('claimed')
      }
      return claim
    },

    async renew(claim, leaseMs) {
      const sent = now()
      const held = await store.renew(claim, leaseMs)
      if (held) history.write('renewed', claim, sent)
      return held
    },

    async complete(claim) {
      const sent = now()
      const completed = await store.complete(claim)
      if (completed) history.write('completed', claim, sent)
      points.reach('completed')
      return completed
    },

    async release(claim, options) {
      history.write('releasing', claim)
      return store.release(claim, options)
    },
  }
}

/** As {@link watchInboxStore}, for one with transactions. */
export function watchTransactionalInboxStore<Tx extends object>(store: TransactionalInboxStore<Tx>, watch: Watch): TransactionalInboxStore<Tx> {
  const { points, history } = watch
  const completions = new WeakMap<Tx, { readonly claim: InboxAcquired; readonly sent: number }>()
  return {
    ...watchInboxStore(store, watch),

    async transaction(work) {
      let opened: Tx | undefined
      const result = await store.transaction((tx) => {
        opened = tx
        // A client of a pool serves one transaction after the other.
        completions.delete(tx)
        return work(tx)
      })
      const completion = opened === undefined ? undefined : completions.get(opened)
      if (completion !== undefined) history.write('completed', completion.claim, completion.sent)
      points.reach('committed')
      return result
    },

    async completeIn(tx, claim) {
      const sent = now()
      await store.completeIn(tx, claim)
      completions.set(tx, { claim, sent })
      points.reach('completed, not committed')
    },
  }
}
