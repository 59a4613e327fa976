import type { ApiError } from '../errors/api-error.ts'
import type { ApiPromise } from './api-promise.ts'
import type { Operation } from './operation.ts'
import type { ResponseChecker, ResponseIssue } from './response-checker.ts'
import type { Tracing } from './tracing.ts'

/** A query parameter. `null` and `undefined` are left out; a list repeats the name, or is joined with commas where the operation says so. */
export type QueryValue = string | number | boolean | null | undefined | readonly (string | number | boolean)[]

/** What goes into the request. */
export interface RequestArguments {
  /** Values for the `{name}` parts of the path; they are percent-encoded. */
  readonly path?: Readonly<Record<string, string | number>> | undefined
  /**
   * An address the provider gave (a next page, a download), instead of path and query. It is sent as it is, and only to the origin of the
   * operation's API or to one of `trustedOrigins`; a relative one is read against the operation's path.
   */
  readonly url?: string | undefined
  /** Parameters after the `?`. */
  readonly query?: Readonly<Record<string, QueryValue>> | undefined
  /** Headers of this operation; one that is undefined is left out. */
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined
  /**
   * Written as JSON, as a form or as multipart, as the operation says. It is written once: every attempt sends the same bytes.
   * For multipart it is a `FormData` or an object of texts, numbers, booleans, `Blob`s (a `File` keeps its name), bytes and lists of these.
   */
  readonly body?: unknown
}

/** Options every call takes. */
export interface RequestOptions {
  /** An abort rejects the call with `signal.reason` itself. A request that was sent may still have its effect. */
  readonly signal?: AbortSignal | undefined
  /** Limit of one attempt, its body included, in milliseconds. */
  readonly timeoutMs?: number | undefined
  /** Limit of all attempts and the pauses between them, in milliseconds. */
  readonly totalTimeoutMs?: number | undefined
  /** Repetitions after the first attempt. */
  readonly maxRetries?: number | undefined
  /**
   * One key for one intended effect; store it before the call. `'auto'` makes one for this call.
   * It comes back in `withResponse()` and in errors.
   */
  readonly idempotencyKey?: string | undefined
  /**
   * When you made `idempotencyKey`, as a `Date` or as text like `2026-03-01T09:30:00Z`. Providers forget keys after a day: with one that is older
   * than 23 hours nothing is sent, and the call ends with an `AmbiguousOutcomeError`, because the same payment could be made again.
   */
  readonly idempotencyKeyCreatedAt?: Date | string | undefined
  /** Sent in the request-id header, so that provider and you can talk about this call. */
  readonly requestId?: string | undefined
  /** More headers for this call; they win over those of the operation. */
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** A result with what the transport knows about it. */
export interface ResponseInfo<T> {
  /** What awaiting the call gives. */
  readonly data: T
  /** The last answer, without its body. */
  readonly response: {
    /** HTTP status. */
    readonly status: number
    /** All headers; they can hold cookies and ids, so pick what you log. */
    readonly headers: Headers
  }
  /** The provider's id of the request, or the one that was sent: name it to the provider's support. */
  readonly requestId?: string | undefined
  /** The key the call was sent with, also when the transport made it. */
  readonly idempotencyKey?: string | undefined
  /** How often the request was sent. */
  readonly attempts: number
}

/** Sends operations of one provider. Make one with `createTransport`, or a fake with `createFakeTransport` of `@kit/core/testing`. */
export interface Transport {
  /** The provider's name, for errors about what the calls gave. One that wraps another transport passes it on. */
  readonly provider?: string | undefined
  /** Sends one operation. See `createTransport` for what the call rejects with. */
  send<T>(operation: Operation, args?: RequestArguments, options?: RequestOptions): ApiPromise<T>
}

/** What every hook learns. Nothing in it is secret: the path is a template, and there is no header, query or body. */
export interface RequestInfo {
  /** The provider's name, e.g. `finapi`. */
  readonly provider: string
  /** The operation, e.g. `webForms.get`. */
  readonly operation: string
  /** HTTP method. */
  readonly method: string
  /** Path template, e.g. `/api/webForms/{id}`: identifiers are never in it. */
  readonly path: string
  /** Starts at 1. */
  readonly attempt: number
}

/** See {@link TransportHooks.onResponse}. */
export interface ResponseHookInfo extends RequestInfo {
  /** HTTP status of the answer. */
  readonly status: number
  /** The provider's id of the request, or the one that was sent. */
  readonly requestId?: string | undefined
}

/** See {@link TransportHooks.onRetry}. */
export interface RetryInfo extends RequestInfo {
  /** `connection`, `timeout`, `authorization` (credentials were renewed), or `status`. */
  readonly reason: 'connection' | 'timeout' | 'authorization' | 'status'
  /** HTTP status of the answer, when there was one. */
  readonly status?: number | undefined
  /** Pause before the next attempt, in milliseconds. */
  readonly delayMs: number
}

/** See {@link TransportHooks.onUnknownValue}. */
export interface UnknownValueInfo extends RequestInfo {
  /** HTTP status of the answer. */
  readonly status: number
  /** Place in the body, e.g. `results[0].status`. */
  readonly field: string
  /** How it differs from the documentation. */
  readonly kind: ResponseIssue['kind']
  /** The word itself, with `unknown_value` only. */
  readonly value?: string | undefined
}

/** For logs and metrics. What a hook throws is ignored: it must not change the outcome of a call that moves money. */
export interface TransportHooks {
  /** Before each attempt. */
  onRequest?(info: RequestInfo): void
  /** After each answer, also after one with an error status. */
  onResponse?(info: ResponseHookInfo): void
  /** Before the pause that precedes another attempt. */
  onRetry?(info: RetryInfo): void
  /** For each place where a successful answer differs from the provider's documentation; needs `checkResponse`. */
  onUnknownValue?(info: UnknownValueInfo): void
}

/** What `authorize` gets. */
export interface AuthorizeContext {
  /** The call that wants credentials. */
  readonly operation: Operation
  /** Aborted when the call ends before the credentials are there: nobody waits for them any more. */
  readonly signal: AbortSignal
  /** True after a 401: the credentials last given were not accepted, so fetch new ones. */
  readonly renew: boolean
  /** Exactly what this attempt sends as its body, for credentials that sign it; the same in each attempt. */
  readonly body: string | Uint8Array | undefined
}

/** What `refineError` gets beside the error. */
export interface RefineErrorContext {
  /** The call that failed. */
  readonly operation: Operation
  /** What the call was made with. */
  readonly args: RequestArguments
  /** What the call was made with. */
  readonly options: RequestOptions
  /** The provider's error body: parsed JSON, a text, or `undefined` when it was empty. */
  readonly body: unknown
  /** Sends another operation over the same transport, so that an error can offer how to go on. */
  readonly send: Transport['send']
}

/** What `readError` found in an error body. */
export interface ProviderErrorDetails {
  /** A short machine code; anything longer than 120 characters or with other than word characters and `.:/-` is dropped. */
  readonly providerCode?: string | undefined
  /** The provider's text; only `ApiError.providerMessage()` returns it. */
  readonly message?: string | undefined
  /** Names of fields, never their values. */
  readonly invalidFields?: readonly string[] | undefined
  /** The provider's id of the request, where it stands in the body instead of a header. */
  readonly requestId?: string | undefined
}

/** Options of `createTransport`. */
export interface TransportOptions {
  /** Appears in errors and hooks. */
  readonly provider: string
  /** Base URL of each API of the provider. Credentials go to these and nowhere else; redirects to another origin are refused. */
  readonly origins: Readonly<Record<string, string>>
  /**
   * Further origins that an address given by the provider may lead to. They get the credentials too, so name only what belongs to the
   * provider or to you, e.g. the provider's own origin when `origins` names your proxy.
   */
  readonly trustedOrigins?: readonly string[] | undefined
  /** The `User-Agent` header; `kit/<version>` unless told. */
  readonly userAgent?: string | undefined
  /**
   * Returns the headers with the credentials. Called for each attempt, and at most once in a call with `renew: true`, after a 401:
   * what it gives then goes into the next attempt, and `undefined` says that there is nothing newer, so the 401 stands.
   */
  authorize?(context: AuthorizeContext): Promise<Readonly<Record<string, string>> | undefined>
  /** Reads the provider's error format. It may get anything: an object, a text, or `undefined` for an empty body. */
  readError?(body: unknown, status: number): ProviderErrorDetails
  /**
   * Turns an answer into an error of the provider's own, e.g. one that offers how to go on; `undefined` keeps the error. What it throws is
   * ignored. The body may hold secrets: what the new error prints must not.
   */
  refineError?(error: ApiError, context: RefineErrorContext): Error | undefined
  /**
   * May a call be repeated under its idempotency key after this answer? Default: 408, 409 and 429. `providerCode` is what `readError` found.
   */
  repeatableUnderKey?(status: number, providerCode: string | undefined): boolean
  /** Compares successful answers with the documentation, for the hook `onUnknownValue`; without that hook it is not used. */
  readonly checkResponse?: ResponseChecker | undefined
  /** Records each call, e.g. `openTelemetry()` of `@kit/core/opentelemetry`. */
  readonly tracing?: Tracing | undefined
  /** Default `X-Request-Id`. */
  readonly requestIdHeader?: string | undefined
  /** Default: the global `fetch`, looked up at each attempt. One that throws instead of giving a promise has sent nothing. */
  readonly fetch?: typeof fetch | undefined
  /** Default 2. */
  readonly maxRetries?: number | undefined
  /** Default 30 000. */
  readonly timeoutMs?: number | undefined
  /** Default 120 000. */
  readonly totalTimeoutMs?: number | undefined
  /** Longest pause a `Retry-After` may ask for; a longer one ends the call at once. Default 60 000. */
  readonly maxRetryAfterMs?: number | undefined
  /** Upper limit of the first pause; it doubles with each attempt up to 8 s, and the real pause is a random part of it. Default 500. */
  readonly retryBaseDelayMs?: number | undefined
  /** For logs and metrics. */
  readonly hooks?: TransportHooks | undefined
}
