/** Waits until something is so; the test's own limit ends it. What the condition throws counts as "not yet". */
export async function until(condition: () => boolean | Promise<boolean>, everyMs = 25): Promise<void> {
  for (;;) {
    if (await Promise.resolve(condition()).catch(() => false)) return
    await pause(everyMs)
  }
}

/** Waits until something is so, for as long as told; gives whether it was. */
export async function within(limitMs: number, condition: () => boolean | Promise<boolean>): Promise<boolean> {
  const end = performance.now() + limitMs
  do {
    if (await condition()) return true
    await pause(25)
  } while (performance.now() < end)
  return condition()
}

/** Lets time pass. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
