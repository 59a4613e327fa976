import type { Verification } from './verification.ts'

/** An event that a `verify...` function found authentic. Handlers, inboxes and waiters accept only these. */
export type Verified<E> = E & {
  /** How it was found authentic, and with which secret. */
  verification: Verification
}
