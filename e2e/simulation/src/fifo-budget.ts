import type { Clock, PollBudget } from '@kit/core/waiter'

/** For comparison: one queue for all looks of an account, first come, first served. Each keeps its place while it waits. */
export function createFifoBudget(options: { perSecond: number; minIntervalMs: number; clock: Pick<Clock, 'monotonic'> }): PollBudget {
  const { perSecond, minIntervalMs, clock } = options
  const paceMs = 1_000 / perSecond
  const lookedAt = new Map<string, number>()
  const places = new Map<string, number>()
  const ends = new Map<string, number>()
  const pausedUntil = new Map<string, number>()

  return {
    async reserve({ account, key }) {
      const now = clock.monotonic()
      const notBefore = Math.max(pausedUntil.get(account) ?? -Infinity, (lookedAt.get(key) ?? -Infinity) + minIntervalMs)
      if (notBefore > now) return { granted: false, waitMs: notBefore - now }
      let place = places.get(key)
      if (place === undefined) {
        place = Math.max(ends.get(account) ?? -Infinity, now)
        places.set(key, place)
        ends.set(account, place + paceMs)
      }
      if (place > now) return { granted: false, waitMs: Math.ceil(place - now) }
      places.delete(key)
      lookedAt.set(key, now)
      return { granted: true }
    },
    async pause(account, ms) {
      pausedUntil.set(account, Math.max(pausedUntil.get(account) ?? -Infinity, clock.monotonic() + ms))
    },
  }
}
