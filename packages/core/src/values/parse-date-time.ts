import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'

const pattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{0,9}))?(?:Z|([+-])(\d{2}):?(\d{2}))$/

/**
 * Reads a provider's date-time. The zone may be `Z`, `+00:00` or `+0000`, and there may be 0 to 9 digits of a second's fraction
 * (a `Date` keeps three; the rest is cut off, not rounded). The value on the wire stays as the provider sent it;
 * this is for when you need a `Date`.
 *
 * @throws {@link InvalidArgumentError} when the text is no date-time, has no zone, or names a day that does not exist.
 * @example
 * ```ts
 * parseDateTime('2026-03-01T09:30:00.123456+0100').getTime()
 * ```
 */
export function parseDateTime(value: string): Date {
  const match = typeof value === 'string' ? pattern.exec(value) : null
  if (match === null) throw invalid()
  const [, year, month, day, hours, minutes, seconds, fraction, sign, offsetHours, offsetMinutes] = match
  const date = new Date(0)
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  date.setUTCHours(Number(hours), Number(minutes), Number(seconds), Number((fraction ?? '').padEnd(3, '0').slice(0, 3)))
  // `Date` rolls 30 February over to March, so the parts are compared with what was read.
  if (date.toISOString().slice(0, 19) !== `${year}-${month}-${day}T${hours}:${minutes}:${seconds}`) throw invalid()
  if (sign === undefined) return date
  if (Number(offsetHours) > 23 || Number(offsetMinutes) > 59) throw invalid()
  const offsetMs = (Number(offsetHours) * 60 + Number(offsetMinutes)) * 60_000
  return new Date(date.getTime() - (sign === '+' ? offsetMs : -offsetMs))
}

function invalid(): InvalidArgumentError {
  return new InvalidArgumentError('Pass an ISO 8601 date-time with a zone, like 2026-03-01T09:30:00Z or 2026-03-01T09:30:00.123+0100.', {
    argument: 'value',
  })
}
