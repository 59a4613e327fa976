import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { memoryBudgets } from '../internal/waiter/memory-ports.ts'
import { RecentTimes } from '../internal/waiter/recent-times.ts'
import { systemClock } from '../internal/waiter/system-clock.ts'
import type { Clock } from './clock.ts'
import type { PollBudget, PollLane } from './poll-budget.ts'

/** One look in ten is kept for the `poll` lane while confirmations queue. */
const CONFIRMS_PER_POLL = 9

interface AccountBudget {
  /** When the last looks were granted, oldest at `next`. */
  readonly granted: number[]
  next: number
  pausedUntil: number
  /** When the last refused look of each lane was told to come back. */
  readonly queueEnd: Record<PollLane, number>
  confirmsSincePoll: number
}

/**
 * A poll budget for one process: at most one look per task in `minIntervalMs`, and, if `perSecond` is given, at most that many looks
 * per account in any second. Confirmations go first; one look in ten stays for plain polls.
 *
 * @example
 * ```ts
 * const waiter = createTaskWaiter({ tasks, budget: createMemoryPollBudget({ perSecond: 10 }) })
 * ```
 * @throws InvalidArgumentError when `perSecond` or `minIntervalMs` is not a positive number.
 */
export function createMemoryPollBudget(
  options: { perSecond?: number | undefined; minIntervalMs?: number | undefined; clock?: Clock | undefined } = {},
): PollBudget {
  const { perSecond, minIntervalMs = 1_000, clock = systemClock } = options
  if (perSecond !== undefined && !(perSecond > 0 && Number.isFinite(perSecond))) {
    throw new InvalidArgumentError('perSecond must be a positive number of looks; leave it out for no limit per account', {
      argument: 'perSecond',
    })
  }
  if (!(minIntervalMs >= 0 && Number.isFinite(minIntervalMs))) {
    throw new InvalidArgumentError('minIntervalMs must be a number of milliseconds, 0 or more', { argument: 'minIntervalMs' })
  }
  const slots = Math.max(1, Math.floor(perSecond ?? 1))
  const windowMs = (slots * 1_000) / (perSecond ?? 1)
  const spacingMs = windowMs / slots
  const lastLooks = new RecentTimes(minIntervalMs)
  const accounts = new Map<string, AccountBudget>()
  let pruneAt = 1_000

  function accountOf(name: string): AccountBudget {
    let account = accounts.get(name)
    if (!account) {
      account = { granted: [], next: 0, pausedUntil: -Infinity, queueEnd: { confirm: -Infinity, poll: -Infinity }, confirmsSincePoll: 0 }
      accounts.set(name, account)
    }
    return account
  }

  function prune(now: number): void {
    for (const [name, account] of accounts) {
      const newest = Math.max(account.pausedUntil, account.queueEnd.confirm, account.queueEnd.poll, ...account.granted)
      if (newest + windowMs <= now) accounts.delete(name)
    }
    pruneAt = Math.max(1_000, accounts.size * 2)
  }

  /** How long this account's rate makes the look wait; 0 grants it. */
  function takeSlot(account: AccountBudget, lane: PollLane, now: number): number {
    const oldest = account.granted.length < slots ? -Infinity : account.granted[account.next]!
    const free = oldest + windowMs
    const other = lane === 'confirm' ? 'poll' : 'confirm'
    const pollsTurn = account.confirmsSincePoll >= CONFIRMS_PER_POLL
    // A slot nobody of the other lane came for is not kept any longer: those who queued may have left.
    const yields = account.queueEnd[other] > now && (lane === 'poll') !== pollsTurn && now - free < spacingMs
    if (free <= now && !yields) {
      if (account.granted.length < slots) account.granted.push(now)
      else account.granted[account.next] = now
      account.next = (account.next + 1) % slots
      account.confirmsSincePoll = lane === 'poll' ? 0 : Math.min(account.confirmsSincePoll + 1, CONFIRMS_PER_POLL)
      return 0
    }
    // Each refused look is told a later moment, so that the queue does not come back all at once. While the other lane queues, most
    // of the slots are its own; once it is through, there is room for all.
    const share = lane === 'poll' ? CONFIRMS_PER_POLL + 1 : (CONFIRMS_PER_POLL + 1) / CONFIRMS_PER_POLL
    // Whole milliseconds, as sums of thirds could come out a hair before their time.
    const comeBackAt = Math.ceil(Math.max(free, now + spacingMs, account.queueEnd[lane]))
    account.queueEnd[lane] = Math.max(comeBackAt + spacingMs, Math.min(comeBackAt + spacingMs * share, account.queueEnd[other]))
    return comeBackAt - now
  }

  function take(name: string, key: string, lane: PollLane, now: number): number {
    const notBefore = Math.max(accounts.get(name)?.pausedUntil ?? -Infinity, lastLooks.get(key) + minIntervalMs)
    if (notBefore > now) return notBefore - now
    if (perSecond !== undefined) {
      const waitMs = takeSlot(accountOf(name), lane, now)
      if (waitMs > 0) return waitMs
    }
    lastLooks.set(key, now)
    if (accounts.size > pruneAt) prune(now)
    return 0
  }

  const budget: PollBudget = {
    async reserve({ account, key, lane }) {
      const waitMs = take(account, key, lane, clock.monotonic())
      return waitMs > 0 ? { granted: false, waitMs } : { granted: true }
    },
    async pause(name, ms) {
      const account = accountOf(name)
      account.pausedUntil = Math.max(account.pausedUntil, clock.monotonic() + ms)
    },
  }
  memoryBudgets.set(budget, { clock, take })
  return budget
}
