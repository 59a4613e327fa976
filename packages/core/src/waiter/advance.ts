import { applyEvent } from '../internal/waiter/apply-event.ts'
import type { Effect, WaitEvent, WaitState } from './wait-state.ts'

/**
 * The waiter's rules as a pure function: the state of one wait and what happened give the next state and what to do.
 * It reads no clock and draws no random number: both come with the event.
 *
 * @example
 * ```ts
 * const [next, effects] = advance(state, { type: 'hinted', at: clock.monotonic() })
 * ```
 */
export function advance(state: WaitState, event: WaitEvent): readonly [WaitState, readonly Effect[]] {
  const next = { ...state, seen: { ...state.seen } }
  return [next, applyEvent(next, event)]
}
