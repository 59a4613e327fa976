import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { checkFractionDigits } from './check-fraction-digits.ts'

/**
 * The decimal text of an amount in the smallest unit; the reverse of `minorUnits`.
 *
 * @param minor - e.g. `1250n`
 * @param fractionDigits - of the currency: 2 for `EUR`, 0 for `CLP`
 * @throws `InvalidArgumentError` when `minor` is no bigint or `fractionDigits` not a whole number from 0 to 30.
 * @example
 * ```ts
 * decimalString(1250n, 2) // '12.50'
 * decimalString(-5n, 2) // '-0.05'
 * ```
 */
export function decimalString(minor: bigint, fractionDigits: number): string {
  checkFractionDigits(fractionDigits)
  if (typeof minor !== 'bigint') {
    throw new InvalidArgumentError('Pass the amount as a bigint in the smallest unit, like 1250n for 12.50 EUR.', { argument: 'minor' })
  }
  const digits = String(minor < 0n ? -minor : minor).padStart(fractionDigits + 1, '0')
  const sign = minor < 0n ? '-' : ''
  if (fractionDigits === 0) return sign + digits
  return `${sign}${digits.slice(0, -fractionDigits)}.${digits.slice(-fractionDigits)}`
}
