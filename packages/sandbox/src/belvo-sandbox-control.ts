import type { ProviderSandboxControl } from './provider-sandbox-control.ts'

/** A key pair of the main API, as the client takes it. */
export interface BelvoSandboxKeys {
  readonly secretId: string
  readonly secretPassword: string
}

/** Settings of the emulated Belvo organisation. */
export interface BelvoSandboxOptions {
  /** Sandbox milliseconds an authorised payment intent stays `PROCESSING`, 2 000 by default. */
  readonly settleMs?: number | undefined
}

/** A payment intent as the sandbox has it now. */
export interface SandboxPaymentIntent {
  readonly id: string
  readonly status: string
  /** Decimal text, as sent. */
  readonly amount: string
}

/** Plays the payer at the bank. Every method rejects when the intent does not exist or is not waiting for the payer. */
export interface PaymentIntentControl {
  /** The payer agrees: the intent is processed and then succeeds, or is scheduled. */
  authorise(): Promise<void>
  /** @param failureCode `failure_code` of the intent, `payment_refused_by_holder` by default. */
  fail(failureCode?: string): Promise<void>
}

/** The widgets of the sandbox: the surface of Belvo's, with buttons instead of a bank. They move no state of the API yet. */
export interface BelvoSandboxWidget {
  /** A script that sets `window.belvoSDK`: the `src` of `loadBelvoWidget` in `@kit/belvo/widget`. */
  readonly scriptUrl: string
  /** The hosted page, for every flavour: the `baseUrl` of `buildBelvoWidgetUrl`. The token decides what it shows. */
  readonly hostedUrl: string
}

/** Everything about the emulated Belvo that a test can see or steer. */
export interface BelvoSandboxControl extends ProviderSandboxControl<'main' | 'directDebit'> {
  /** Basic credentials of data aggregation. */
  readonly aggregation: BelvoSandboxKeys
  /** Basic credentials of payments in Brazil; neither pair opens the other's calls. */
  readonly payments: BelvoSandboxKeys
  /** Headers of Direct Debit in Mexico. */
  readonly directDebit: { readonly apiKeyId: string; readonly apiKeySecret: string }
  readonly widget: BelvoSandboxWidget
  paymentIntent(id: string): PaymentIntentControl
  /** Every payment intent, oldest first: what really happened, whatever was answered. */
  readonly paymentIntents: readonly SandboxPaymentIntent[]
}
