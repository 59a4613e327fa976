import type { AmbiguousOutcomeError } from '@kit/core'
import type { RequestOptions } from '@kit/core/http'
import type { ProviderSandboxControl } from '@kit/sandbox'
import type { CallEnding } from './call-ending.ts'

/** What the proof uses of a provider's sandbox. */
export type MoneySandbox = Pick<ProviderSandboxControl<never>, 'faults' | 'requests'>

/** One thing that shall happen exactly once. */
export interface Order {
  /** Starts at 0. */
  readonly index: number
  /** A UUID: our own reference, by which a lost one is found again. */
  readonly reference: string
}

/** Names one call of the client, and gives it its key. */
export type MoneyCallOptions = RequestOptions & { readonly idempotencyKey: string }

/** A call that nobody knows the outcome of. */
export interface LostCall {
  readonly order: Order
  readonly error: AmbiguousOutcomeError
  readonly startedAt: Date
}

/** The steps that `error.reconcile` is made of. */
export interface ReconcileSteps {
  /** Calls once more, with the same body and the key that is given. */
  again(idempotencyKey: string | undefined): Promise<CallEnding>
  /** Calls with a new key. */
  anew(): Promise<CallEnding>
  /** Looks at the provider, again and again until a look succeeds, because one that failed says nothing. */
  look(find: (options: RequestOptions) => Promise<string | undefined>): Promise<string | undefined>
  /** The time between two looks: the "some seconds" and the "minute" of the texts. */
  pause(): Promise<void>
}

/** One call that moves money, and how a provider's sandbox tells what it did. */
export interface MoneySubject {
  /** Operation id. */
  readonly operation: string
  /** Header that carries the idempotency key, where the provider has one. */
  readonly keyHeader: string | undefined
  /** What `error.reconcile` can say, word for word: `reconcile` does just that. */
  readonly reconcileTexts: readonly string[]
  open(options: MoneySceneOptions): Promise<MoneyScene>
}

export interface MoneySceneOptions {
  /** For the client, once there is a sandbox. */
  readonly faultyFetch: (sandbox: MoneySandbox) => typeof fetch
  readonly orders: number
}

/** A client and a sandbox. */
export interface MoneyScene {
  readonly sandbox: MoneySandbox
  /** Gives the id of what was made. */
  make(order: Order, options: MoneyCallOptions): PromiseLike<string>
  reconcile(lost: LostCall, steps: ReconcileSteps): Promise<CallEnding>
  /** What there is at the provider: the ids by the index of their order. */
  effects(): ReadonlyMap<number, readonly string[]>
  close(): Promise<void>
}
