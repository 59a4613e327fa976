import type { Clock, PollBudget, PollLane } from '@kit/core/waiter'

interface Account {
  /** When the looks granted so far are paid for: the later, the less is left. */
  paidAt: number
  pausedUntil: number
  confirmsInARow: number
  /** Until when a refused look of this lane is expected back. */
  readonly expected: Record<PollLane, number>
}

/** One look in ten is left to plain polls while confirmations queue. */
const CONFIRMS_PER_POLL = 9

/**
 * A poll budget as a store keeps it for the whole fleet: a paced rate with room for a few confirmations at once. Never more than
 * `perSecond` in any second, never two looks at a task within `minIntervalMs`.
 */
export function createFleetBudget(options: { perSecond: number; minIntervalMs: number; clock: Pick<Clock, 'monotonic'> }): PollBudget {
  const { perSecond, minIntervalMs, clock } = options
  const burst = Math.max(1, Math.floor(perSecond / 5))
  const paceMs = 1_000 / (perSecond - burst + (burst === 1 ? 1 : 0))
  const accounts = new Map<string, Account>()
  const lookedAt = new Map<string, number>()

  function accountOf(name: string): Account {
    let account = accounts.get(name)
    if (!account) {
      const expected = { confirm: -Infinity, poll: -Infinity }
      accounts.set(name, (account = { paidAt: -Infinity, pausedUntil: -Infinity, confirmsInARow: 0, expected }))
    }
    return account
  }

  return {
    async reserve({ account: name, key, lane }) {
      const now = clock.monotonic()
      const account = accountOf(name)
      const notBefore = Math.max(account.pausedUntil, (lookedAt.get(key) ?? -Infinity) + minIntervalMs)
      if (notBefore > now) return { granted: false, waitMs: notBefore - now }
      const ahead = account.paidAt - now
      // Polls leave the burst to confirmations, except for the one in ten.
      const pollsTurn = account.confirmsInARow >= CONFIRMS_PER_POLL && account.expected.poll > now
      const room = (lane === 'confirm') === pollsTurn ? 0 : (burst - 1) * paceMs
      if (ahead <= room) {
        account.paidAt = Math.max(account.paidAt, now) + paceMs
        account.confirmsInARow = lane === 'poll' ? 0 : Math.min(account.confirmsInARow + 1, CONFIRMS_PER_POLL)
        lookedAt.set(key, now)
        return { granted: true }
      }
      const comeBackAt = Math.max(now + Math.max(ahead - room, 1), account.expected[lane])
      account.expected[lane] = comeBackAt + paceMs
      return { granted: false, waitMs: Math.ceil(comeBackAt - now) }
    },
    async pause(name, ms) {
      const account = accountOf(name)
      account.pausedUntil = Math.max(account.pausedUntil, clock.monotonic() + ms)
    },
  }
}
