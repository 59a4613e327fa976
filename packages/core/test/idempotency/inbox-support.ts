import type { AnyKitEvent, Verified } from '@kit/core/events'
import { createInbox, createMemoryInboxStore } from '@kit/core/idempotency'
import type { InboxContext, InboxOptions } from '@kit/core/idempotency'
import { createFakeClock } from '@kit/core/testing'

export type Paid = Verified<AnyKitEvent>

export function paid(id: string, data: object = { amount: 1 }): { event: Paid; body: string } {
  const event: Paid = {
    provider: 'acme',
    type: 'payment.paid',
    known: true,
    id,
    idSource: 'provider',
    topic: 'payment',
    verification: { scheme: 'hmac' },
    data,
  }
  return { event, body: JSON.stringify({ id, data }) }
}

export function inboxBench(options: Partial<InboxOptions> = {}) {
  const clock = createFakeClock()
  const store = options.store ?? createMemoryInboxStore({ clock })
  const errors: unknown[] = []
  const dead: unknown[] = []
  const make = (more: Partial<InboxOptions> = {}) =>
    createInbox<AnyKitEvent>({
      clock,
      random: () => 1,
      leaseMs: 3_000,
      onError: (error) => errors.push(error),
      onDead: (info) => dead.push(info),
      ...options,
      store,
      ...more,
    })
  const inbox = make()
  const put = async (id: string, data?: object): Promise<string> => {
    const { event, body } = paid(id, data)
    return (await inbox.receive(event, body)).key
  }
  return { clock, store, errors, dead, make, inbox, put }
}

export interface Run {
  id: string
  context: InboxContext
}

export function recorder() {
  const runs: Run[] = []
  const handle = async (event: Paid, context: InboxContext): Promise<void> => void runs.push({ id: event.id, context })
  return { runs, ids: () => runs.map(({ id }) => id), handle }
}
