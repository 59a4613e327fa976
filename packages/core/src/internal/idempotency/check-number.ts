import { InvalidArgumentError } from '../../errors/invalid-argument-error.ts'

/** Longest delay a JavaScript timer can hold. */
export const LONGEST_TIMER_MS: number = 2 ** 31 - 1

/**
 * Milliseconds: more than 0 and at most `max`.
 *
 * @throws InvalidArgumentError otherwise
 */
export function checkDuration(argument: string, value: number, max: number = Number.MAX_SAFE_INTEGER): void {
  if (value > 0 && value <= max) return
  throw new InvalidArgumentError(`${argument} must be more than 0 and at most ${max} milliseconds`, { argument })
}

/**
 * A whole number of at least 1.
 *
 * @throws InvalidArgumentError otherwise
 */
export function checkCount(argument: string, value: number): void {
  if (Number.isInteger(value) && value >= 1) return
  throw new InvalidArgumentError(`${argument} must be a whole number of at least 1`, { argument })
}
