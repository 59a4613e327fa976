import type { ProviderSandboxControl } from './provider-sandbox-control.ts'

/** Settings of the emulated Fintoc organisation. */
export interface FintocSandboxOptions {
  /**
   * RSA public key (SPKI or PKCS#1 PEM) that signed calls are checked with, as one registers it in the dashboard. Without
   * it they end in 401 `missing_active_jws_public_key`.
   */
  readonly jwsPublicKey?: string | undefined
  /** Balance of the root account of each country at the start, in its smallest unit; 100 000 000 by default. */
  readonly openingBalance?: number | undefined
  /** Sandbox milliseconds a transfer stays `pending` or `return_pending`, 2 000 by default; 0 settles it on the next tick of the clock. */
  readonly settleMs?: number | undefined
}

/** A transfer as the sandbox has it now. */
export interface SandboxTransfer {
  readonly id: string
  readonly accountId: string
  readonly direction: 'inbound' | 'outbound'
  readonly status: string
  /** Smallest unit of `currency`. */
  readonly amount: number
  readonly currency: 'CLP' | 'MXN'
}

/** The widget of the sandbox: the surface of Fintoc's, with buttons instead of a bank. It moves no state of the API yet. */
export interface FintocWidgetSandbox {
  /** A script that sets `window.Fintoc`: the `src` of `loadFintoc` in `@kit/fintoc/widget`. */
  readonly scriptUrl: string
  /** The page for web views: the `baseUrl` of `buildFintocWebViewUrl`. */
  readonly webViewUrl: string
  /** The public key of this sandbox, `pk_test_...`. */
  readonly publicKey: string
}

/** Everything about the emulated Fintoc that a test can see or steer. */
export interface FintocSandboxControl extends ProviderSandboxControl<'api'> {
  /** The secret key of this sandbox, `sk_test_...`. */
  readonly secretKey: string
  readonly widget: FintocWidgetSandbox
  /** Ids of the root accounts, one a country. */
  readonly accounts: { readonly mx: string; readonly cl: string }
  /** Every transfer, oldest first: what really happened, whatever was answered. */
  readonly transfers: readonly SandboxTransfer[]
}
