import type { KitEvent, Verified } from '@kit/core/events'
import { createInbox, createMemoryInboxStore, createTransactionalInbox } from '@kit/core/idempotency'
import type { TransactionalInboxStore } from '@kit/core/idempotency'

type Paid = KitEvent<'acme', 'paid', { amount: number }>
type Opened = KitEvent<'acme', 'opened', { link: string }>

const store = createMemoryInboxStore()
const database = {} as TransactionalInboxStore<{ sql: string }>
const bare = {} as Paid
const verified = {} as Verified<Paid | Opened>

const inbox = createInbox<Paid | Opened>({ store })
inbox.start(async (event, context) => {
  if (event.type === 'paid') {
    const amount: number = event.data.amount
    void amount
  }
  // @ts-expect-error at-least-once has no transaction
  void context.tx
  return { kind: 'retry', at: new Date(0) }
})
void inbox.receive(verified, '{}')
// @ts-expect-error only what was verified is stored
void inbox.receive(bare, '{}')
// @ts-expect-error a parked event needs a reason
inbox.start(async () => ({ kind: 'dead' }))

const exact = createTransactionalInbox<Paid, { sql: string }>({ store: database })
exact.start(async (_event, { tx }) => {
  const sql: string = tx.sql
  void sql
})
// @ts-expect-error the memory store has no transactions
createTransactionalInbox<Paid, object>({ store })

/** What a webhook handler needs of an inbox. */
interface Receiver<E extends Paid | Opened> {
  receive(event: Verified<E>, rawBody: Uint8Array): Promise<{ readonly kind: 'stored' | 'duplicate' | 'mismatch' }>
}
const receiver: Receiver<Paid | Opened> = inbox
void receiver
