/** Where an answer differs from the provider's documentation. It holds no value, except a word that could be a new one of a known set. */
export interface ResponseIssue {
  /** Place in the body, e.g. `results[0].status`. */
  readonly path: string
  /** `unknown_value`: not one of the documented values of a set. `null_field`: null where the documentation has a value. */
  readonly kind: 'unknown_value' | 'unknown_field' | 'missing_field' | 'null_field' | 'other'
  /** The word itself, with `unknown_value` only. */
  readonly value?: string | undefined
}

/** Compares answers with the documentation. The `schemas` door of each provider makes one; whatever it finds, the call succeeds. */
export interface ResponseChecker {
  /** Everything in a successful answer that differs; empty when nothing does. */
  check(operationId: string, status: number, data: unknown): readonly ResponseIssue[]
}
