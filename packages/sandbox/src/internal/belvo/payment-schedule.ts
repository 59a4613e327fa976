import { isJsonObject, listAt, numberAt, objectAt, stringAt } from '../json.ts'

export interface ScheduledDays {
  /** Milliseconds since the epoch, at midnight in Brazil. */
  readonly first: number
  readonly last: number
  readonly single: boolean
}

const dayMs = 86_400_000
/** Brazil is three hours behind UTC all year. */
const brazilMs = 3 * 3_600_000

function midnight(date: string | undefined): number | undefined {
  const time = Date.parse(`${date ?? ''}T00:00:00Z`)
  return Number.isNaN(time) ? undefined : time + brazilMs
}

function addMonths(time: number, months: number): number {
  const date = new Date(time)
  date.setUTCMonth(date.getUTCMonth() + months)
  return date.getTime()
}

/** The first and the last day of a `schedule`; nothing when there is none. */
export function scheduledDays(schedule: unknown): ScheduledDays | undefined {
  if (!isJsonObject(schedule)) return undefined
  const single = midnight(stringAt(objectAt(schedule, 'single'), 'date'))
  if (single !== undefined) return { first: single, last: single, single: true }
  const dates = listAt(objectAt(schedule, 'custom'), 'dates')
    .map((date) => midnight(typeof date === 'string' ? date : undefined))
    .filter((date) => date !== undefined)
  if (dates.length > 0) return { first: Math.min(...dates), last: Math.max(...dates), single: false }
  for (const [kind, days] of [
    ['daily', 1],
    ['weekly', 7],
    ['monthly', 0],
  ] as const) {
    const plan = objectAt(schedule, kind)
    const first = midnight(stringAt(plan, 'start_date'))
    if (first === undefined) continue
    const more = (numberAt(plan, 'occurrences') ?? 2) - 1
    return { first, last: days === 0 ? addMonths(first, more) : first + more * days * dayMs, single: false }
  }
  return undefined
}

/** A payment can be cancelled until a minute before midnight in Brazil on the day before. */
export function cancellableUntil({ first }: ScheduledDays): number {
  return first - 60_000
}
