import type { DeliveryFaultMode } from './internal/delivery-fault-modes.ts'

/** `normal` deliveries are what the provider does; the others are what a delivery fault made of them. */
export type DeliveryMode = 'normal' | DeliveryFaultMode | 'redelivery'

/**
 * What happens to the next `count` webhooks (1 by default, `Infinity` for all), or to those of one `type`.
 *
 * `lost`: it never arrives, retries included. `late`: sent `delayMs` later. `duplicate`: sent twice. `reorder`: sent after the next
 * webhook to the same URL, or after `delayMs` when none comes. `forged`: a copy with credentials that do not fit arrives first,
 * then the real one. `extended`: with members that no SDK knows. `tomorrow`: with such members, and a type that no SDK knows.
 */
export interface DeliveryFault {
  readonly mode: DeliveryFaultMode
  /** Only webhooks of this event type. */
  readonly type?: string | undefined
  /** Sandbox milliseconds, 60 000 by default. */
  readonly delayMs?: number | undefined
  readonly count?: number | undefined
}

/** One attempt to deliver a webhook. */
export interface SandboxDelivery {
  /** Of the event and its target together: every attempt of one delivery has the same. */
  readonly id: string
  readonly eventId: string
  /** The event type as the provider spells it. */
  readonly type: string
  readonly url: string
  /** 1 for the first. */
  readonly attempt: number
  readonly mode: DeliveryMode
  /** Sandbox time, RFC 3339. */
  readonly at: string
  /** A short name for the object it was about: the same in every request and delivery, without telling the id. */
  readonly subject?: string | undefined
  /** HTTP status of the answer; absent when none came in time, or nothing was sent. */
  readonly status: number | undefined
  /** The answer was a 2xx. */
  readonly ok: boolean
}

/** What was delivered, and a way to send it again. */
export interface SandboxDeliveries {
  /** Every attempt, in the order they ended. */
  readonly all: readonly SandboxDelivery[]
  /**
   * Sends the same body once more to the same URL, with headers of its own; no fault and no retry applies.
   *
   * @throws RangeError when no delivery has this id.
   */
  redeliver(id: string): Promise<SandboxDelivery>
}
