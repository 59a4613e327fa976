import { InvalidArgumentError } from '../../errors/invalid-argument-error.ts'
import type { RequestOptions } from '../../http/transport.ts'

/** Providers may forget a key after 24 hours; the hour between is for clocks that differ. */
const keyLifeMs = 23 * 60 * 60 * 1000

/** Epoch milliseconds at which the key of a call was made; now, when the caller brought none or did not say. */
export function readKeyBirth({ idempotencyKey, idempotencyKeyCreatedAt }: RequestOptions): number {
  const now = Date.now()
  if (idempotencyKeyCreatedAt === undefined || idempotencyKey === 'auto') return now
  // Without a zone the text would be read in that of the machine.
  const clear = idempotencyKeyCreatedAt instanceof Date || /T[\d:.,]{2,30}(?:Z|[+-]\d\d:\d\d)$/.test(idempotencyKeyCreatedAt)
  const birth = clear ? new Date(idempotencyKeyCreatedAt).getTime() : Number.NaN
  if (Number.isNaN(birth)) {
    throw new InvalidArgumentError('Pass idempotencyKeyCreatedAt as a valid Date or as an ISO 8601 date-time with a zone.', {
      argument: 'idempotencyKeyCreatedAt',
    })
  }
  // A clock that was ahead must not make the key live longer.
  return Math.min(birth, now)
}

/** For how long the provider is sure to know the key; 0 or less when it is not. */
export function keyLivesMs(birth: number): number {
  return birth + keyLifeMs - Date.now()
}
