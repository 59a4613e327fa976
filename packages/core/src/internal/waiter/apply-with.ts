import type { Effect, WaitEvent, WaitState } from '../../waiter/wait-state.ts'
import type { OwnWaitState } from './apply-event.ts'
import type { Reducer } from './engine.ts'

const KEYS = [
  'status',
  'bound',
  'tentative',
  'deadlineAt',
  'lookAt',
  'lastLookAt',
  'graceUntil',
  'dueAt',
  'lane',
  'deniedUntil',
  'delayMs',
  'errors',
  'hinted',
  'expired',
  'rechecking',
  'seenBefore',
  'phase',
  'expiresAt',
  'confirmExpiryAt',
  'actionKeys',
  'polls',
  'hints',
  'ignored',
  'seen',
] as const satisfies readonly (keyof WaitState)[]

/** A pure reducer as one that writes. */
export function applyWith(reducer: Reducer): (state: OwnWaitState, event: WaitEvent) => readonly Effect[] {
  return (state, event) => {
    const before = Object.fromEntries(KEYS.map((key) => [key, state[key]]))
    const own = { schedule: state.schedule, withCallback: state.withCallback }
    const [after, effects] = reducer({ ...before, ...own } as unknown as WaitState, event)
    const changed = KEYS.filter((key) => after[key] !== before[key])
    Object.assign(state, Object.fromEntries(changed.map((key) => [key, after[key]])))
    return effects
  }
}
