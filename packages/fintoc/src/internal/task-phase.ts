import { parseDateTime } from '@kit/core'
import type { TaskPhase } from '@kit/core/waiter'

/** What each status of an object means for a wait. Whatever is not in it is waited for. */
export type Finality = Readonly<Record<string, 'pending' | 'succeeded' | 'failed' | 'canceled' | 'expired'>>

/** What a phase is read from. */
export interface Reading<Value> {
  readonly status: string
  readonly value: Value
  /** Why it ended without success, in Fintoc's words, where the object has a member for it. */
  readonly reason?: unknown
  readonly expiresAt?: unknown
}

/** The phase of a status that a table decides. An ending without success always has a code: the reason, else the status. */
export function phaseOf<Value>(finality: Finality, { status, value, reason, expiresAt }: Reading<Value>): TaskPhase<Value, never> {
  // A status is the provider's text: `constructor` must not find an inherited member.
  const phase = Object.hasOwn(finality, status) ? finality[status] : undefined
  if (phase === 'succeeded') return { phase, status, value }
  if (phase !== undefined && phase !== 'pending') return { phase, status, error: { code: typeof reason === 'string' && reason !== '' ? reason : status } }
  const until = dateOf(expiresAt)
  return { phase: 'pending', status, known: phase !== undefined, ...(until === undefined ? {} : { expiresAt: until }) }
}

/** A date-time as a `Date`, or `undefined` for anything else: a strange date must not end a wait. */
export function dateOf(value: unknown): Date | undefined {
  try {
    return parseDateTime(value as string)
  } catch {
    return undefined
  }
}
