import { InvalidArgumentError } from '@kit/core'

/** Longest delay a JavaScript timer can hold. */
export const LONGEST_TIMER_MS: number = 2 ** 31 - 1

/** Milliseconds of a timer. Throws InvalidArgumentError. */
export function checkDuration(argument: string, value: number): void {
  if (value > 0 && value <= LONGEST_TIMER_MS) return
  throw new InvalidArgumentError(`${argument} must be more than 0 and at most ${LONGEST_TIMER_MS} milliseconds`, { argument })
}

/** A whole number of at least 1. Throws InvalidArgumentError. */
export function checkCount(argument: string, value: number): void {
  if (Number.isInteger(value) && value >= 1) return
  throw new InvalidArgumentError(`${argument} must be a whole number of at least 1`, { argument })
}
