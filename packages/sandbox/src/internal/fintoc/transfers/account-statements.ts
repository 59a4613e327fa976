import { seededRandom } from '../../example/seeded-random.ts'
import type { JsonObject } from '../../json.ts'
import type { Account, Movement } from './account-book.ts'
import { monthOf } from '../links/fiscal-documents.ts'
import { fintocTimestamp } from '../timestamps.ts'

export interface AccountStatement {
  readonly id: string
  readonly month: number
  readonly debited: number
  readonly credited: number
  readonly initial: number
  readonly final: number
}

function startOf(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12, 1)
}

/** One statement for every month that is over, oldest first. */
export function statementsOf(account: Account, movements: readonly Movement[], now: number): readonly AccountStatement[] {
  const first = monthOf(Math.min(account.createdAt, movements[0]?.at ?? Infinity))
  const change = movements.reduce((sum, { amount, direction }) => sum + (direction === 'inbound' ? amount : -amount), 0)
  let balance = account.balance - change
  const statements: AccountStatement[] = []
  for (let month = first; month < monthOf(now); month += 1) {
    const booked = movements.filter(({ at }) => monthOf(at) === month)
    const sum = (wanted: Movement['direction']): number =>
      booked.filter(({ direction }) => direction === wanted).reduce((total, { amount }) => total + amount, 0)
    const [credited, debited] = [sum('inbound'), sum('outbound')]
    const id = `acst_${seededRandom(`${account.id} ${month}`).hex(16)}`
    statements.push({ id, month, debited, credited, initial: balance, final: balance + credited - debited })
    balance += credited - debited
  }
  return statements
}

/** @param origin - of the download */
export function statementResource({ id, month, debited, credited, initial, final }: AccountStatement, origin: string): JsonObject {
  const day = (time: number): string => new Date(time).toISOString().slice(0, 10)
  const end = startOf(month + 1)
  return {
    id,
    object: 'account_statement',
    start_date: day(startOf(month)),
    end_date: day(end - 1),
    total_debited_cents: debited,
    total_credited_cents: credited,
    initial_balance_cents: initial,
    final_balance_cents: final,
    download_url: `${origin}/v2/account_statements/${id}/download`,
    created_at: fintocTimestamp(end),
  }
}
