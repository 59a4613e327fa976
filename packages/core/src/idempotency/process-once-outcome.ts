/**
 * Why work did not run. `in_progress`: somebody else holds the key, ask again after `retryAfterMs` milliseconds (an endpoint
 * answers 409 or 503 with `Retry-After`). `mismatch`: the key was used for another content (422). `dead`: it was given up after too
 * many attempts, the last of which ended with an error of the name `error`.
 */
export type NotRun =
  | { readonly kind: 'in_progress'; readonly retryAfterMs: number }
  | { readonly kind: 'mismatch' }
  | { readonly kind: 'dead'; readonly error?: string }

/**
 * What became of work given to `processOnce`. `processed`: it ran now. `replayed`: it ran before, and this is what it gave then.
 * `fenced_off`: it ran, but its lease had run out and its result does not count: another process does the work, or has done it.
 *
 * `effect` is the guarantee: the work has run at least once for the key, and a crash between its effect and the note of it
 * makes it run again.
 */
export type ProcessOnceOutcome<R> =
  | { readonly kind: 'processed' | 'replayed'; readonly result: R; readonly effect: 'at-least-once' }
  | { readonly kind: 'fenced_off' }
  | NotRun

/**
 * What became of work given to `processOnceIn`. `effect` is the guarantee: once the transaction is committed, what the work did in it has
 * happened exactly once.
 */
export type ProcessOnceInOutcome<R> =
  | { readonly kind: 'processed' | 'replayed'; readonly result: R; readonly effect: 'exactly-once' }
  | NotRun
