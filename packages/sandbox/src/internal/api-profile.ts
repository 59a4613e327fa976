import type { IdempotencyRules } from './idempotency-keys.ts'
import type { Answer, Call, Operation, Principal } from './operation.ts'
import type { Refusal } from './refusal.ts'
import type { FieldProblem } from './request-validator.ts'

/** A request as it arrived, before anything was checked. */
export interface ReceivedRequest {
  readonly method: string
  readonly url: URL
  readonly headers: Headers
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Why the sandbox itself turns a request down, before any handler sees it. */
export type RefusalReason =
  | { readonly kind: 'unknown-path' }
  | { readonly kind: 'method' }
  | { readonly kind: 'media-type'; readonly wanted: string }
  | { readonly kind: 'not-json' }
  /** At least one problem, all of one part of the request. */
  | { readonly kind: 'fields'; readonly problems: readonly [FieldProblem, ...FieldProblem[]] }
  | { readonly kind: 'fault'; readonly status: number }

export interface RefusedCall {
  /** Method and path as they were called. */
  readonly endpoint: string
  readonly requestId: string
  readonly now: number
}

/** What one API of one provider does in its own way. */
export interface ApiProfile {
  /** The method that is meant, where a header can override it. */
  methodOf(request: ReceivedRequest): string
  /** The id that answers and errors carry. */
  requestId(headers: Headers): string
  /** Headers of every answer. */
  headers(requestId: string): Readonly<Record<string, string>>
  /** @throws Refusal when the operation takes other credentials. */
  authorize(request: ReceivedRequest, operation: Operation): Principal | undefined
  /** Checks that rest on the raw body, such as signatures. @throws Refusal */
  verify?(request: ReceivedRequest, operation: Operation): Promise<void>
  /** Does the provider put up with this, although the document does not have it? */
  forgives?(problem: FieldProblem, operation: Operation): boolean
  refuse(reason: RefusalReason): Refusal
  /** The body of the answer that tells of a refusal. */
  render(refusal: Refusal, call: RefusedCall): unknown
  readonly idempotency?: IdempotencyRules & { applies(operation: Operation): boolean }
  /** Which of the documented success statuses an example has. */
  successStatus(operation: Operation, call: Call): number
  /** Makes an example fit its call: the envelope of a single page, for instance. */
  finishExample(operation: Operation, answer: Answer): Answer
}
