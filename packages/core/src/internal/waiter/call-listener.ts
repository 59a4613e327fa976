/** Calls a listener of the application. What it throws, or rejects with, goes to `failed` and nowhere else. */
export function callListener(listener: () => unknown, failed: (cause: unknown) => void): void {
  try {
    const returned = listener()
    if (returned instanceof Promise) returned.catch(failed)
  } catch (cause) {
    failed(cause)
  }
}
