import type { SandboxClock } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import { belvoRefusal } from '../belvo-refusal.ts'
import type { Link } from './links.ts'

/** How often data of one person can be read in a month by Open Finance in Brazil. */
export interface OperationalLimits {
  /** Counts one retrieval. @param days it is for @throws Refusal when it is one too many */
  use(link: Link, resource: string, days: number | undefined): void
}

const monthly: Readonly<Record<string, number>> = { OWNERS: 8, ACCOUNTS: 8, BALANCES: 420, BILLS: 30 }
const transactions = { long: 8, short: 240 } as const
/** Fewer days than this are the short kind. */
const shortDays = 6

/** @param enforced whether anything is refused; without it the sandbox reads as often as it is asked */
export function createOperationalLimits(clock: SandboxClock, state: SandboxState, enforced: boolean): OperationalLimits {
  const used = state.map<string, number>('operational limits')
  return {
    use({ institution, institutionUserId }, resource, days) {
      if (!enforced || institution.integration !== 'openfinance') return
      const kind = (days ?? Infinity) < shortDays ? 'short' : 'long'
      const limit = resource === 'TRANSACTIONS' ? transactions[kind] : monthly[resource]
      if (limit === undefined) return
      const key = [institutionUserId, resource, kind, new Date(clock.now()).toISOString().slice(0, 7)].join(' ')
      const count = used.get(key) ?? 0
      if (count >= limit) throw belvoRefusal(400, 'operational_limits_reached', `${resource} of this person was read ${limit} times this month.`)
      used.set(key, count + 1)
    },
  }
}
