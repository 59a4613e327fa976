const LIMIT_MS = 90_000

/** Waits until something is so; `what` says what did not come about. */
export async function eventually(what: string, condition: () => boolean | Promise<boolean>): Promise<void> {
  const until = Date.now() + LIMIT_MS
  while (!(await condition())) {
    if (Date.now() > until) throw new Error(`Not within ${LIMIT_MS} ms: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
