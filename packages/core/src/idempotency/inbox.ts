import type { AnyKitEvent } from '../events/any-kit-event.ts'
import type { Verified } from '../events/verified.ts'
import type { InboxDead } from './inbox-store.ts'

/** What became of a delivery. All three mean that the event is stored, and are answered with 2xx. */
export interface InboxReceived {
  /** `stored` now; a `duplicate` of one that is there; `mismatch`: another body under a known key, which is not kept. */
  readonly kind: 'stored' | 'duplicate' | 'mismatch'
  /** Names the event in the inbox. */
  readonly key: string
}

/**
 * What a handler decides. Nothing, or `done`: handled. `retry`: again at that time, or after the usual pause. `dead`: parked until
 * somebody calls `redrive`; the reason is stored, so it must hold nothing personal.
 */
export type InboxOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'retry'; readonly at?: Date | undefined }
  | { readonly kind: 'dead'; readonly reason: string }

/** What a handler gets to know about its run. */
export interface InboxContext {
  /** Names the event in the inbox. */
  readonly key: string
  /** 1 on the first try; counted when the run starts, so a crash counts too. */
  readonly attempt: number
  /** Grows with every run of the event. Write it along with your data and refuse a lower one to shut out a run that came too late. */
  readonly fence: bigint
  /** The same for every attempt. Forward it, or what `idempotencyKeyFor` makes of it, to what you call. */
  readonly idempotencyKey: string
  /** Aborted when the run took too long or its lease was lost: another process may be handling the event now. */
  readonly signal: AbortSignal
  /** The body as it arrived. */
  readonly rawBody: Uint8Array
  /** When the event was stored. */
  readonly receivedAt: Date
}

/** Handles one event. What it throws makes the event come again. */
export type InboxHandler<E extends AnyKitEvent, Context extends InboxContext = InboxContext> = (
  event: Verified<E>,
  context: Context,
) => Promise<InboxOutcome | void>

/**
 * What became of one run. `done`: handled now. `retry`: it comes again in `retryAfterMs` milliseconds. `dead`: parked, now or before.
 * `in_progress`: held elsewhere, or not due yet. `completed`: handled before. `fenced_off`: the run outlived its lease and does not
 * count. `missing`: no such event.
 */
export type InboxProcessed =
  | { readonly kind: 'done' | 'completed' | 'fenced_off' | 'missing' }
  | { readonly kind: 'retry' | 'in_progress'; readonly retryAfterMs: number }
  | { readonly kind: 'dead'; readonly error?: string }

/** Stores events first and handles them later. See `createInbox`. */
export interface Inbox<E extends AnyKitEvent, Context extends InboxContext = InboxContext> {
  /** Whether it was given `seal`. Without it an event that holds a credential is refused. */
  readonly sealed: boolean
  /**
   * Keeps an authentic event and its body, then lets it be handled. Answer 2xx once it resolves.
   *
   * @param rawBody - the body exactly as it arrived; a text is taken as UTF-8
   * @param options - `sensitive`: the body holds a credential, and must not be stored open
   * @throws StoreUnavailableError nothing was stored: answer 503, and the sender repeats
   * @throws InvalidArgumentError the event is not verified, or holds a credential and the inbox has no `seal`
   */
  receive(event: Verified<E>, rawBody: string | Uint8Array, options?: { readonly sensitive?: boolean | undefined }): Promise<InboxReceived>
  /** Handles one event now, unless somebody else does. For engines that dispatch; `start` does it by itself. Throws what the store throws. */
  process(key: string, handler: InboxHandler<E, Context>): Promise<InboxProcessed>
  /**
   * Handles what is stored, and goes on with it until `close`: new events at once, others by a sweep. Its one timer keeps the process
   * alive. Where a process ends with its request, let a schedule or an engine call `process` instead.
   */
  start(handler: InboxHandler<E, Context>): void
  /**
   * Keys that can be handled now, those that wait longest first; 100 unless told. For engines: it finds what was stored but never handed
   * over. Throws what the store throws.
   */
  due(options?: { readonly limit?: number | undefined }): Promise<readonly string[]>
  /** Ends the dispatcher: nothing new is begun, and running handlers are waited for. `receive` still stores. */
  close(): Promise<void>
  /** Parked events, oldest first; 100 unless told. */
  dead(options?: { readonly limit?: number | undefined }): Promise<readonly InboxDead[]>
  /** Lets a parked event be handled again, with its attempts at 0. `false`: it is not parked. */
  redrive(key: string): Promise<boolean>
  /** Deletes a parked event. `false`: it is not parked. */
  discard(key: string): Promise<boolean>
}
