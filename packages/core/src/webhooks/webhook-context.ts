import type { IdempotentRun } from './idempotent-runner.ts'

/** The second argument of a webhook's event handlers. */
export interface WebhookContext extends IdempotentRun {
  /** Whose event it is. */
  readonly provider: string
  /** Provider and event id: the same for every delivery of the event. Forward it to whatever your handler calls. */
  readonly idempotencyKey: string
  /**
   * Lets work go on after the answer. A failure of it goes to `onError` and the provider will not repeat the event: what must
   * not be lost belongs into the handler itself.
   */
  readonly waitUntil: (promise: Promise<unknown>) => void
}
