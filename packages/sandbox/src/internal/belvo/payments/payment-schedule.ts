import { isJsonObject, listAt, numberAt, objectAt, stringAt } from '../../json.ts'

export interface ScheduledDays {
  /** Milliseconds since the epoch, at midnight in Brazil. */
  readonly first: number
  readonly last: number
  readonly single: boolean
  /** Each of them, in order. */
  readonly days: readonly number[]
}

const dayMs = 86_400_000
/** Brazil is three hours behind UTC all year. */
const brazilMs = 3 * 3_600_000

/** The first moment of a day, such as `2026-03-05`, in Brazil. */
export function midnightInBrazil(date: string | undefined): number | undefined {
  const time = Date.parse(`${date ?? ''}T00:00:00Z`)
  return Number.isNaN(time) ? undefined : time + brazilMs
}

function addMonths(time: number, months: number): number {
  const date = new Date(time)
  date.setUTCMonth(date.getUTCMonth() + months)
  return date.getTime()
}

function daysOf(days: readonly number[], single: boolean): ScheduledDays {
  const sorted = days.toSorted((a, b) => a - b)
  return { first: sorted[0] ?? 0, last: sorted.at(-1) ?? 0, single, days: sorted }
}

/** The days of a `schedule`; nothing when there is none. */
export function scheduledDays(schedule: unknown): ScheduledDays | undefined {
  if (!isJsonObject(schedule)) return undefined
  const single = midnightInBrazil(stringAt(objectAt(schedule, 'single'), 'date'))
  if (single !== undefined) return daysOf([single], true)
  const dates = listAt(objectAt(schedule, 'custom'), 'dates')
    .map((date) => midnightInBrazil(typeof date === 'string' ? date : undefined))
    .filter((date) => date !== undefined)
  if (dates.length > 0) return daysOf(dates, false)
  for (const [kind, days] of [
    ['daily', 1],
    ['weekly', 7],
    ['monthly', 0],
  ] as const) {
    const plan = objectAt(schedule, kind)
    const first = midnightInBrazil(stringAt(plan, 'start_date'))
    if (first === undefined) continue
    const occurrences = Array.from({ length: numberAt(plan, 'occurrences') ?? 2 }, (_, index) => index)
    return daysOf(occurrences.map((index) => (days === 0 ? addMonths(first, index) : first + index * days * dayMs)), false)
  }
  return undefined
}

/** A payment can be cancelled until a minute before midnight in Brazil on the day before. */
export function cancellableUntil(day: number): number {
  return day - 60_000
}
