import { stringAt } from '../json.ts'
import type { JsonObject } from '../json.ts'
import { fintocRefusal } from './fintoc-refusal.ts'

const shortestMs = 10 * 60_000

/** The time of `expires_at`, if there is one. @throws Refusal when it is less than 10 minutes ahead */
export function expiryOf(body: JsonObject, now: number): number | undefined {
  const text = stringAt(body, 'expires_at')
  if (text === undefined) return undefined
  const time = Date.parse(text)
  if (time >= now + shortestMs) return time
  throw fintocRefusal(400, 'invalid_expires_at', 'expires_at must be at least 10 minutes ahead.', 'expires_at')
}
