/**
 * Gathers what is added while a run is under way and hands it to the next run in one go: any number of callers cost one statement at a
 * time. What a run throws goes to everybody it ran for.
 */
export function createBatch<Item>(run: (items: ReadonlySet<Item>) => Promise<void>): (items: Iterable<Item>) => Promise<void> {
  let running: Promise<unknown> = Promise.resolve()
  let next: { readonly items: Set<Item>; readonly done: Promise<void> } | undefined
  return (added) => {
    if (next === undefined) {
      const items = new Set<Item>()
      const done = running.then(() => {
        next = undefined
        return run(items)
      })
      running = done.catch(() => {})
      next = { items, done }
    }
    for (const item of added) next.items.add(item)
    return next.done
  }
}
