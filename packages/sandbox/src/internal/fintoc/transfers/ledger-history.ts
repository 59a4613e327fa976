import { seededRandom } from '../../example/seeded-random.ts'
import type { Account, Movement } from './account-book.ts'
import { dayMs } from '../links/link-movements.ts'

/** What makes the ledger of an account before the sandbox started: the same always gives the same. */
export interface LedgerSource {
  readonly seed: number
  readonly account: Account
  /** When the sandbox started. */
  readonly startedAt: number
  /** Balance at that time. */
  readonly balance: number
  readonly months: number
}

const daysAMonth = 30

/** Smallest and largest amounts, in the smallest unit: what customers pay, and what suppliers and staff get. */
const ranges = {
  CLP: { inbound: [9_990, 890_000], outbound: [45_000, 2_400_000] },
  MXN: { inbound: [15_000, 1_800_000], outbound: [90_000, 4_500_000] },
} as const

const spread: Readonly<Record<Movement['direction'], number>> = { inbound: 4, outbound: 1 }

/** Movements before the start, oldest first, that end in the balance of the start. Nothing is kept: they are made anew from the seed. */
export function ledgerHistory({ seed, account, startedAt, balance, months }: LedgerSource): readonly Movement[] {
  const newestFirst: Movement[] = []
  const today = Math.floor(startedAt / dayMs)
  let running = balance
  for (let day = today - 1; day >= today - months * daysAMonth; day -= 1) {
    const random = seededRandom(`${seed} ledger ${account.currency} ${day}`)
    for (let index = random.integer(0, 3); index > 0; index -= 1) {
      const drawn = random.integer(0, spread.inbound + spread.outbound) > spread.outbound ? 'inbound' : 'outbound'
      const [least, most] = ranges[account.currency][drawn]
      // Going back in time what came in is not there yet, and an account is not overdrawn.
      const amount = random.integer(least, most)
      const direction = drawn === 'inbound' && running - amount < balance / 4 ? 'outbound' : drawn
      const id = `mov_${random.hex(16)}`
      const at = day * dayMs + (8 + 3 * index) * 3_600_000 + random.integer(0, 3599) * 1000
      newestFirst.push({ id, account, amount, balance: running, direction, transferId: `tr_${random.hex(16)}`, pairId: null, at })
      running += direction === 'inbound' ? -amount : amount
    }
  }
  return newestFirst.toReversed()
}
