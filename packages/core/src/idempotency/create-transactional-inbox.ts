import type { AnyKitEvent } from '../events/any-kit-event.ts'
import { createInboxWith } from '../internal/inbox/create-inbox-with.ts'
import { isFencedOffError } from './fenced-off-error.ts'
import type { InboxOptions } from './inbox-options.ts'
import type { Inbox, InboxContext, InboxOutcome } from './inbox.ts'
import type { TransactionalInboxStore } from './transactional-inbox-store.ts'

/** What a handler of a transactional inbox gets to know about its run. */
export interface TransactionalInboxContext<Tx> extends InboxContext {
  /** The transaction. What is written through it is committed together with the event being handled, or not at all. */
  readonly tx: Tx
}

/** Options of {@link createTransactionalInbox}. */
export interface TransactionalInboxOptions<Tx> extends InboxOptions {
  /** Keeps the events, in the database your data lives in. */
  readonly store: TransactionalInboxStore<Tx>
}

class RolledBack extends Error {
  readonly outcome: InboxOutcome

  constructor(outcome: InboxOutcome) {
    super('The handler did not ask for a commit')
    this.outcome = outcome
  }
}

/**
 * Makes an inbox whose handlers run in a transaction of the store's database: what a handler writes through `tx` happens **exactly
 * once**, whatever crashes. It is committed when the handler is done, and rolled back when it throws, asks for a retry or parks the event.
 * What it does elsewhere (a call to a provider, an e-mail) stays at-least-once.
 *
 * @throws InvalidArgumentError as `createInbox`
 * @example
 * ```ts
 * const inbox = createTransactionalInbox<FintocEvent, Sql>({ store: createPostgresInboxStore({ sql }), ...createBodySeal({ key }) })
 * inbox.start(async (event, { tx }) => {
 *   await tx`update orders set paid = true where payment = ${event.id}`
 * })
 * ```
 */
export function createTransactionalInbox<E extends AnyKitEvent, Tx>(
  options: TransactionalInboxOptions<Tx>,
): Inbox<E, TransactionalInboxContext<Tx>> {
  const { store } = options
  return createInboxWith<E, TransactionalInboxContext<Tx>>(options, async (claim, handle) => {
    try {
      await store.transaction(async (tx) => {
        const outcome = await handle({ tx })
        if (outcome.kind !== 'done') throw new RolledBack(outcome)
        await store.completeIn(tx, claim)
      })
      return { outcome: { kind: 'done' }, completed: true }
    } catch (error) {
      if (error instanceof RolledBack) return { outcome: error.outcome, completed: false }
      if (isFencedOffError(error)) return { outcome: { kind: 'done' }, completed: false }
      throw error
    }
  })
}
