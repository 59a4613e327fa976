const MISSING_KEY = -1
const NOT_IN_STATE = -3

/** For what BullMQ says of a job that ended, or that does not sleep: then there is nobody to wake. */
export function throwUnlessGone(error: unknown): void {
  const { code } = error as { readonly code?: unknown }
  if (code !== MISSING_KEY && code !== NOT_IN_STATE) throw error
}
