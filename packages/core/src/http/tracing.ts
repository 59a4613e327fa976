/** A call that begins. Nothing in it is secret: the path is a template, and there is no header, query or body. */
export interface TracedCall {
  /** The provider's name, e.g. `finapi`. */
  readonly provider: string
  /** The operation, e.g. `webForms.get`. */
  readonly operation: string
  /** HTTP method. */
  readonly method: string
  /** Path template, e.g. `/api/webForms/{id}`: identifiers are never in it. */
  readonly path: string
}

/** One attempt that has ended. */
export interface TracedAttempt {
  /** Starts at 1. */
  readonly attempt: number
  /** HTTP status of the answer, when there was one. */
  readonly status?: number | undefined
  /** Absent when the attempt succeeded: the status as text, `connection`, `timeout`, `authorization` or `aborted`. */
  readonly errorType?: string | undefined
}

/** How a call ended. */
export interface TracedResult {
  /** How often the request was sent. */
  readonly attempts: number
  /** HTTP status of the last answer, when there was one. */
  readonly status?: number | undefined
  /** Absent when the call succeeded: the status as text, the `code` of the error, `aborted`, or `_OTHER`. */
  readonly errorType?: string | undefined
}

/** Follows one call. */
export interface CallTrace {
  /**
   * Runs the work with this call as the active context, so that what an instrumented `fetch` records becomes a part of it.
   * Runs it once and at once.
   */
  run(work: () => void): void
  /** An attempt has ended. */
  attempt(info: TracedAttempt): void
  /** The call has ended; nothing comes after it. */
  end(result: TracedResult): void
}

/**
 * Records calls, e.g. as spans: `openTelemetry()` of `@kit/core/opentelemetry` makes one. What it throws is ignored, as with hooks.
 *
 * @example
 * ```ts
 * const tracing: Tracing = {
 *   startCall: ({ provider, operation }) => ({
 *     run: (work) => work(),
 *     attempt: ({ attempt, errorType }) => log(provider, operation, attempt, errorType ?? 'ok'),
 *     end: ({ attempts, status }) => count(provider, operation, attempts, status),
 *   }),
 * }
 * ```
 */
export interface Tracing {
  /** A call begins; nothing was sent yet. */
  startCall(call: TracedCall): CallTrace
}
