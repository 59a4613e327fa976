/** A provider the sandbox emulates. */
export type SandboxProvider = 'belvo' | 'finapi' | 'fintoc'

/** An API of one provider; each has its own listener, so that a client that mixes them up fails here as it would there. */
export type SandboxApi = 'access' | 'webForm' | 'api' | 'main' | 'directDebit'

/**
 * Applies to the next `count` calls of one operation (1 by default, `Infinity` for all), or to those of them that `requestHeaders` picks.
 *
 * `status`, `body`, `contentType` and `retryAfter` replace the answer; `reset` and `silent` lose it. Whether the request
 * took effect before that is `applied`; what a repeat under the same idempotency key is answered is `stored`.
 *
 * A single request asks for the same with the header `X-Kit-Fault`: `status=429; retry-after=1`, `reset; applied`, `html; status=502`, `delay=500`,
 * `body-ms=2000`, `truncated`, `silent`, `stored`, `tomorrow`.
 */
export interface ResponseFault {
  /** An operation id such as `webForms.get`, method and path template such as `GET /api/webForms/{id}`, or `*` for all. */
  readonly operation: string
  /** Only calls that carry each of these request headers with this value, e.g. the `Idempotency-Key` of one payment. */
  readonly requestHeaders?: Readonly<Record<string, string>> | undefined
  /** Answers with this HTTP status instead of the real answer. */
  readonly status?: number | undefined
  /** Body of the answer, sent as it is; `''` for an empty one. Without it the answer has the provider's error shape. */
  readonly body?: string | undefined
  /** `text/html` when the body starts with `<`, else `application/json`. */
  readonly contentType?: string | undefined
  /** Value of the `Retry-After` header: seconds or an HTTP date. */
  readonly retryAfter?: string | undefined
  /** Real milliseconds of waiting: before the effect, or with `applied: true` after it. Alone it only slows the call down. */
  readonly delayMs?: number | undefined
  /** Resets the connection instead of answering. */
  readonly reset?: boolean | undefined
  /** Real milliseconds the body takes to come, in pieces. */
  readonly bodyMs?: number | undefined
  /** The connection ends in the middle of the body. */
  readonly truncated?: boolean | undefined
  /** The real answer as a later version of the API gives it: objects have members, and enumerations values, that no document has. */
  readonly tomorrow?: boolean | undefined
  /** Never answers; the connection stays open until the caller gives up or the sandbox closes. */
  readonly silent?: boolean | undefined
  /** `true`: the request takes effect first and only its answer is replaced or lost. Default `false`: it never took effect. */
  readonly applied?: boolean | undefined
  /**
   * For calls with an idempotency key. `true`: the replaced answer (500 without a `status`) is the one kept under the key,
   * and every repeat gets it. Default `false`: with `applied` the real answer is kept, otherwise nothing is and a repeat
   * counts as the first.
   */
  readonly stored?: boolean | undefined
  readonly count?: number | undefined
}

/** One call the sandbox has answered; no body, header or query is kept. */
export interface SandboxRequest {
  readonly api: SandboxApi
  readonly method: string
  /** The path template, or the path itself where no operation has it. */
  readonly path: string
  readonly operation?: string | undefined
  /** Sandbox time, RFC 3339. */
  readonly at: string
  /** A short name for the object it was about: the same in every request and delivery, without telling the id. */
  readonly subject?: string | undefined
  /** The `status` of the object, as the answer told it. */
  readonly told?: string | undefined
  /** HTTP status, 0 for a connection that was reset or never answered. */
  readonly status: number
  /** The answer was one kept under the idempotency key of an earlier call. */
  readonly replayed?: true
  /** No handler keeps state for this operation: the answer was an example of its schema. */
  readonly example?: true
}

/** What a test can see and steer at every provider. */
export interface ProviderSandboxControl<Api extends SandboxApi> {
  /** Base URLs by API, as the `environment` of the client takes them. */
  readonly origins: Readonly<Record<Api, string>>
  readonly faults: {
    /**
     * Queues one rule; the oldest that fits a call is used.
     *
     * @throws TypeError when no operation has this name.
     */
    response(rule: ResponseFault): void
    clear(): void
  }
  /** Operation ids that `faults.response` takes. */
  readonly operations: readonly string[]
  /** Every call of this provider, in the order they were answered. */
  readonly requests: readonly SandboxRequest[]
}
