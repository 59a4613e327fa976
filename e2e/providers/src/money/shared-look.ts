/**
 * Lets callers that want the same long look share one: each gets one that began after it asked, so nothing it waits for can be missing
 * because the look is old.
 */
export function shareLook<Options, Found>(look: (options: Options) => Promise<Found>): (options: Options) => Promise<Found> {
  let last: Promise<unknown> = Promise.resolve()
  let next: Promise<Found> | undefined
  return (options) => {
    if (next === undefined) {
      next = last.then(() => {
        next = undefined
        return look(options)
      })
      last = next.catch(() => undefined)
    }
    return next
  }
}
