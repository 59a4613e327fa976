import type { Verification } from './verification.ts'

/** An event that a `verify…` function found authentic. Handlers, inboxes and waiters accept only these. */
export type Verified<E> = E & { verification: Verification }
