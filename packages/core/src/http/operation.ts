/**
 * What the transport knows about one call of a provider's API. Generated from the provider's OpenAPI document.
 *
 * @example
 * ```ts
 * const getWebForm: Operation = {
 *   id: 'webForms.get',
 *   method: 'GET',
 *   path: '/api/webForms/{id}',
 *   api: 'webForm',
 *   retry: 'safe',
 *   auth: 'user',
 * }
 * ```
 */
export interface Operation {
  /** `resource.method`; appears in errors and hooks. */
  readonly id: string
  /** HTTP method. */
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Template with `{name}` for path parameters; starts with `/`. */
  readonly path: string
  /** Which of the transport's origins it belongs to. */
  readonly api: string
  /**
   * What may be repeated after a fault: `safe` (no effect, or the same effect again), `with-key` (only with an idempotency key),
   * `never` (only when the request cannot have left this machine).
   */
  readonly retry: 'safe' | 'with-key' | 'never'
  /** Which credentials it takes, in the provider's words; `none` sends none. */
  readonly auth: string
  /** Header that carries the idempotency key, where the provider has one. */
  readonly idempotencyHeader?: string
  /** It moves money: a call must then state its idempotency key. */
  readonly money?: true
  /** How a body is written; default `json`. */
  readonly body?: 'json' | 'form' | 'multipart'
  /** How a list in the query is written: with commas (`ids=1,2`). Without it the name is repeated (`ids=1&ids=2`). */
  readonly lists?: 'comma'
  /** The provider accepts it only with a signature over the body. */
  readonly signed?: true
  /**
   * It answers one page of a list. The style says how the next one is found: a `Link` header over page numbers (`link-offset`) or over
   * the last id (`link-cursor`), a URL in the body (`next-url`), or page numbers with a count in the body (`numbered`).
   */
  readonly pages?: {
    readonly style: 'link-offset' | 'link-cursor' | 'next-url' | 'numbered'
    /** Member of the body that holds the list; absent when the body is the list. */
    readonly items?: string
  }
  /** Per attempt, in milliseconds, when the transport's default does not fit. */
  readonly timeoutMs?: number
  /** All attempts and pauses together, in milliseconds. */
  readonly totalTimeoutMs?: number
  /** How to learn whether a call of unknown outcome happened. */
  readonly reconcile?: string
}
