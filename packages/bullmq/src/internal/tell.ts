/** Calls a hook of the user. Nothing depends on what becomes of it. */
export function tell(hook: () => unknown): void {
  try {
    void Promise.resolve(hook()).catch(() => undefined)
  } catch {
    // What a hook throws is ignored.
  }
}
