/** An error in somebody's logging must not turn a payment that was made into a call that failed. */
export function callHook(call: () => unknown): void {
  try {
    const result = call()
    if (result instanceof Promise) result.catch(() => undefined)
  } catch {
    // Nobody is left to tell: the hook was the one who would have been told.
  }
}
