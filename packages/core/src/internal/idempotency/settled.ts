/** The answer of a store, or `undefined` when it rejects or throws. */
export async function settled<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask()
  } catch {
    return undefined
  }
}
