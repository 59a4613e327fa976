import { fintocRefusal } from './fintoc-refusal.ts'

/** What a resource shows as its date; a filter compares with that. */
export function wholeSecond(time: number): number {
  return Math.floor(time / 1000) * 1000
}

/** A date or date-time of the query. @throws Refusal when it is neither. */
export function dateAt(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name)
  if (text === null) return undefined
  const time = Date.parse(text)
  if (Number.isNaN(time)) throw fintocRefusal(400, 'invalid_date', `${name} must be an ISO 8601 date or date-time.`, name)
  return time
}
