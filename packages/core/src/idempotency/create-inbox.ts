import type { AnyKitEvent } from '../events/any-kit-event.ts'
import { settled } from '../internal/idempotency/settled.ts'
import { createInboxWith } from '../internal/inbox/create-inbox-with.ts'
import type { InboxOptions } from './inbox-options.ts'
import type { Inbox, InboxContext } from './inbox.ts'

/**
 * Makes an inbox: `receive` stores an authentic event before it is answered, a dispatcher handles it afterwards, and what fails comes
 * again, is parked after too many attempts and can be driven again. Nothing that was answered with 2xx is lost, as far as the store
 * keeps it.
 *
 * Handlers run **at least once**, never at the same time for one event except after a lease ran out; forward `idempotencyKey` to
 * what they call. For an exactly-once effect in your database take `createTransactionalInbox`.
 *
 * @throws InvalidArgumentError when a duration or count cannot be used, or only one of `seal` and `open` is given
 * @example
 * ```ts
 * const inbox = createInbox<FintocEvent>({ store, ...createBodySeal({ key }) })
 * inbox.start(async (event, { idempotencyKey }) => {
 *   if (event.known && event.type === 'transfer.outbound.succeeded') await book(event.data.id, idempotencyKey)
 * })
 * // in the endpoint
 * const event = await verifyFintocWebhook({ body, headers }, { secret })
 * await inbox.receive(event, body)
 * ```
 */
export function createInbox<E extends AnyKitEvent>(options: InboxOptions): Inbox<E> {
  const { store } = options
  return createInboxWith<E, InboxContext>(options, async (claim, handle) => {
    const outcome = await handle({})
    if (outcome.kind !== 'done') return { outcome, completed: false }
    const complete = (): Promise<boolean> => store.complete(claim)
    // Completing twice is harmless, and an answer lost on the wire is more likely than a store that is down.
    return { outcome, completed: (await settled(complete)) ?? (await complete()) }
  })
}
