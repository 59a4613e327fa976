import type { TaskPhase } from '../../waiter/task-definition.ts'
import type { TaskResult } from '../../waiter/task-result.ts'
import type { FinalPhase, WaitState } from '../../waiter/wait-state.ts'
import type { Mode } from './wait-call.ts'

/** How a wait ended. */
export interface WaitEnd {
  readonly phase: FinalPhase
  readonly result: TaskResult
}

export function endOf(phase: FinalPhase, state: WaitState): WaitEnd {
  const details = { status: phase.status, polls: state.polls, hints: state.hints, seen: { ...state.seen } }
  if (phase.phase === 'succeeded') return { phase, result: { ok: true, phase: phase.phase, value: phase.value, ...details } }
  const made = phase.partial === undefined ? {} : { partial: phase.partial }
  return { phase, result: { ok: false, phase: phase.phase, error: phase.error, ...made, ...details } }
}

/** What a call of this mode gives for the end. */
export function valueOfEnd({ phase, result }: WaitEnd, mode: Mode): TaskPhase | TaskResult | { done: true; result: TaskResult } {
  return mode === 'next' ? phase : mode === 'once' ? { done: true, result } : result
}
