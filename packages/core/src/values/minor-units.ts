import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { checkFractionDigits } from './check-fraction-digits.ts'

const pattern = /^(-?)(\d+)(?:\.(\d+))?$/

/**
 * An amount as a whole number of the smallest unit (cents for `EUR`, with 2 fraction digits), exactly: nothing is rounded, no float maths.
 *
 * Pass a number only as it came out of `JSON.parse`. Above 15 significant digits a number may already differ from what the provider sent,
 * so it is refused (whole numbers up to `Number.MAX_SAFE_INTEGER` are fine with 0 fraction digits).
 *
 * @param amount - `'12.50'`, `-3`, `12.5`
 * @param fractionDigits - of the currency: 2 for `EUR`, 0 for `CLP`
 * @throws {@link InvalidArgumentError} when the amount is no plain decimal or has more fraction digits than the currency.
 * @example
 * ```ts
 * minorUnits('12.50', 2) // 1250n
 * minorUnits(1.005, 2) // throws: half a cent is not rounded away
 * ```
 */
export function minorUnits(amount: string | number, fractionDigits: number): bigint {
  checkFractionDigits(fractionDigits)
  const match = pattern.exec(typeof amount === 'number' ? textOf(amount, fractionDigits) : amount)
  if (match === null) throw invalid('Pass the amount as a plain decimal, like "12.50": no exponent, sign "+", spaces or separators.')
  const [, sign, whole, fraction = ''] = match
  if (/[1-9]/.test(fraction.slice(fractionDigits))) {
    throw invalid(`The amount has more than ${fractionDigits} fraction digits. Round it first, or pass the right number of digits.`)
  }
  const minor = BigInt(`${whole}${fraction.slice(0, fractionDigits).padEnd(fractionDigits, '0')}`)
  return sign === '-' ? -minor : minor
}

function textOf(amount: number, fractionDigits: number): string {
  if (!Number.isFinite(amount)) throw invalid('Pass a finite amount.')
  const text = String(amount)
  const significant = text.replace(/[-.]/g, '').replace(/^0+/, '').length
  if (significant > 15 && !(fractionDigits === 0 && Number.isSafeInteger(amount))) {
    throw invalid('A number of more than 15 digits may already have lost some. Pass the amount as a string.')
  }
  return text
}

function invalid(message: string): InvalidArgumentError {
  return new InvalidArgumentError(message, { argument: 'amount' })
}
