import type { IdempotencyClock } from './idempotency-clock.ts'
import type { InboxStore } from './inbox-store.ts'

/** Encrypts or decrypts what is stored for an event. `key` names the event and can be bound to the result. */
export type BodySealer = (payload: Uint8Array, context: { readonly key: string }) => Promise<Uint8Array>

/** Options of {@link createInbox}. */
export interface InboxOptions {
  /**
   * Keeps the events; `createMemoryInboxStore()` does it for one process, and forgets them when it ends. The inbox handles everything in it,
   * so two deployments, or two handlers, need a store (a prefix, a table) each.
   */
  readonly store: InboxStore
  /** Encrypts what is stored. Needed for bodies that hold a credential, wise for all. `createBodySeal` makes it, together with `open`. */
  readonly seal?: BodySealer | undefined
  /** Decrypts what `seal` made. */
  readonly open?: BodySealer | undefined
  /** Milliseconds after which the work of a crashed process may be taken over. 30 s unless told; renewed every third of it. */
  readonly leaseMs?: number | undefined
  /** Milliseconds a handled event is remembered. 14 days unless told; an event's own `dedupeWindowMs` comes first. */
  readonly retainMs?: number | undefined
  /** After this many attempts an event is parked; crashes count. 10 unless told. */
  readonly maxAttempts?: number | undefined
  /** Milliseconds a handler may take; then its signal aborts, and at the end of the lease the event comes again. 5 minutes unless told. */
  readonly handlerTimeoutMs?: number | undefined
  /** Pause before the second attempt, in milliseconds; it doubles up to `maxRetryDelayMs`, and half of it is random. 5 s unless told. */
  readonly retryDelayMs?: number | undefined
  /** Longest pause between two attempts, in milliseconds. 1 hour unless told. */
  readonly maxRetryDelayMs?: number | undefined
  /** Handlers that `start` runs at the same time. 8 unless told. */
  readonly concurrency?: number | undefined
  /** Milliseconds between two looks for events that nobody dispatched. 30 s unless told; 5 s after a look that failed. */
  readonly sweepMs?: number | undefined
  /** Hands the key of a new event to an engine that calls `process`. What it throws goes to `onError`; a sweep finds the event later. */
  readonly dispatch?: ((key: string) => unknown) | undefined
  /** Another body came under a known key. What the hook throws is ignored. */
  readonly onMismatch?: ((info: { readonly key: string }) => unknown) | undefined
  /** An event was parked. What the hook throws is ignored. */
  readonly onDead?: ((info: { readonly key: string; readonly error?: string }) => unknown) | undefined
  /** Told what handlers, `dispatch` and, in the dispatcher, the store threw. What the hook throws is ignored. */
  readonly onError?: ((error: unknown, info: { readonly key?: string }) => unknown) | undefined
  /** The system's clock unless told. */
  readonly clock?: IdempotencyClock | undefined
  /** From 0 to 1, as `Math.random`, which it is unless told. */
  readonly random?: (() => number) | undefined
}
