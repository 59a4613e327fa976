import { dayMs } from './data/bank-data.ts'

/** Days since the epoch of one day of each month, from a day on until a moment, oldest first. */
export function monthlyDays(dayOfMonth: number, firstDay: number, now: number): readonly number[] {
  const days: number[] = []
  const start = new Date(firstDay * dayMs)
  for (let month = start.getUTCMonth(); ; month += 1) {
    const day = Date.UTC(start.getUTCFullYear(), month, dayOfMonth) / dayMs
    if (day * dayMs > now) return days
    if (day >= firstDay) days.push(day)
  }
}

/** The year of a day. */
export function yearOf(day: number): number {
  return new Date(day * dayMs).getUTCFullYear()
}

/** `2026-03` of a day. */
export function monthText(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 7)
}
