import type { ResponseChecker, Tracing, TransportHooks } from '@kit/core/http'

/** A key pair of Belvo, as the dashboard shows it. */
export interface BelvoKeys {
  /** The `Secret Id`. */
  readonly secretId: string
  /** The `Secret Password`. */
  readonly secretPassword: string
}

/** The key pair of the payments products. */
export interface BelvoPaymentsKeys extends BelvoKeys {
  /**
   * Version of the payments resources that have two: customers, bank accounts and charges. `V2` is sent with their calls as
   * `X-Belvo-API-Resource-Version: Payments-BR.V2`; without it Belvo answers in V1. Payment authorizations exist in V2 only and are always asked
   * for in it. Keep to one version for everything that belongs to a payment.
   */
  readonly resourceVersion?: 'V1' | 'V2' | undefined
}

/** The keys of Direct Debit Mexico, which is an API of its own. */
export interface BelvoDirectDebitKeys {
  /** Sent as `api-key-id`. */
  readonly apiKeyId: string
  /** Sent as `api-key-secret`. */
  readonly apiKeySecret: string
}

/** Base URLs of Belvo's APIs: https, plain http for loopback hosts only. */
export interface BelvoOrigins {
  /** Aggregation and payments, e.g. `https://sandbox.belvo.com`. */
  readonly main?: string | undefined
  /** Direct Debit Mexico, e.g. `https://api.sandbox.directdebit.belvo.com`. */
  readonly directDebit?: string | undefined
}

/** Options of `createBelvoClient`. Which key pairs are given decides which methods the client has. */
export interface BelvoClientOptions {
  /** Keys of data aggregation and enrichment: links, accounts, transactions and the rest. */
  readonly aggregation?: BelvoKeys | undefined
  /** Keys of payments in Brazil: `belvo.payments....`. */
  readonly payments?: BelvoPaymentsKeys | undefined
  /** Keys of Direct Debit Mexico: `belvo.directDebit....`. */
  readonly directDebit?: BelvoDirectDebitKeys | undefined
  /**
   * Belvo's environment by name, or base URLs. Payments are not available in `sandbox`, and the production host of Direct Debit is not public:
   * give it as `{ main, directDebit }`.
   */
  readonly environment: 'sandbox' | 'production' | BelvoOrigins
  /**
   * Default: the global `fetch`. That of Node gives up on an answer after 300 seconds, just before Belvo ends a retrieval; the error is the same
   * `AmbiguousOutcomeError`. Pass one with a longer `headersTimeout` (undici) to see Belvo's own answer.
   */
  readonly fetch?: typeof fetch | undefined
  /** Repetitions of what may be repeated; default 2. */
  readonly maxRetries?: number | undefined
  /** Per attempt, in milliseconds; default 30 000. Retrievals, which Belvo ends after five minutes, keep 330 000 unless their call says otherwise. */
  readonly timeoutMs?: number | undefined
  /** All attempts of a call, in milliseconds; default 360 000, because one retrieval may take nearly as long. */
  readonly totalTimeoutMs?: number | undefined
  /** Longest pause a `Retry-After` may ask for, in milliseconds; default 60 000. */
  readonly maxRetryAfterMs?: number | undefined
  /** For logs and metrics; nothing secret reaches them. */
  readonly hooks?: TransportHooks | undefined
  /** Spans, e.g. `openTelemetry()` of `@kit/core/opentelemetry`. */
  readonly tracing?: Tracing | undefined
  /** Compares answers with the documents, e.g. `belvoResponses()` of `@kit/belvo/schemas`; what differs goes to `hooks.onUnknownValue`. */
  readonly responses?: ResponseChecker | undefined
  /** The `User-Agent` header; `kit-belvo/<version>` unless told. */
  readonly userAgent?: string | undefined
}
