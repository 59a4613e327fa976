import type { AnyKitEvent } from '../events/any-kit-event.ts'
import type { Verified } from '../events/verified.ts'
import type { IdempotentRun } from './idempotent-runner.ts'

/** What a webhook handler asks of an inbox; those of `@kit/core/idempotency` have it. */
export interface EventInbox<E extends AnyKitEvent> {
  /** Whether bodies are stored encrypted. One that is not refuses events that hold a credential. */
  readonly sealed: boolean
  /** Resolves once the event is stored, now or before. The handler answers 503 when it rejects, so that the sender repeats. */
  receive(event: Verified<E>, rawBody: Uint8Array): Promise<{ readonly kind: 'stored' | 'duplicate' | 'mismatch' }>
  /** Handles what is stored, from now on. */
  start(handler: (event: Verified<E>, context: EventInboxRun) => Promise<void>): void
}

/** What an inbox tells a handler about a run. */
export interface EventInboxRun extends IdempotentRun {
  /** The same for every run of the event. */
  readonly idempotencyKey: string
}
