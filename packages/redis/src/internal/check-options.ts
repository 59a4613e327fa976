import { InvalidArgumentError } from '@kit/core'

/** The longest time a timer of the runtime can wait. */
const LONGEST_TIMER_MS = 2_147_483_647

/** @throws InvalidArgumentError when it cannot begin the name of a key */
export function checkPrefix(prefix: string): void {
  // Braces would decide which node of a cluster a key lives on.
  if (typeof prefix === 'string' && /^[^\s{}]+$/.test(prefix)) return
  throw new InvalidArgumentError('prefix must be a text without spaces and braces, like "shop:live"', { argument: 'prefix' })
}

/** @throws InvalidArgumentError when it is no time a timer can wait */
export function checkTimer(argument: string, ms: number): void {
  if (ms > 0 && ms <= LONGEST_TIMER_MS) return
  throw new InvalidArgumentError(`${argument} must be a number of milliseconds above 0, and at most ${LONGEST_TIMER_MS}`, { argument })
}

/** @throws InvalidArgumentError when two keys could become one on the way to Redis */
export function checkKey(key: string): void {
  if (!/\p{Surrogate}/u.test(key)) return
  throw new InvalidArgumentError('key must be text that can be written as UTF-8, without half a surrogate pair', { argument: 'key' })
}
