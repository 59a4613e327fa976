import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'

export function checkFractionDigits(fractionDigits: number): void {
  if (!Number.isInteger(fractionDigits) || fractionDigits < 0 || fractionDigits > 30) {
    throw new InvalidArgumentError('Pass fractionDigits as a whole number from 0 to 30, e.g. 2 for EUR and 0 for CLP.', {
      argument: 'fractionDigits',
    })
  }
}
