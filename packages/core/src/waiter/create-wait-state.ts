import type { PollSchedule } from './task-definition.ts'
import type { WaitState } from './wait-state.ts'

const NO_KEYS: readonly string[] = []
const NOTHING_SEEN: Readonly<Record<string, number>> = {}

/** What {@link createWaitState} needs. */
export interface WaitStateOptions {
  readonly schedule: PollSchedule
  /** Now, on the monotonic clock. */
  readonly at: number
  readonly timeoutMs: number
  /** Milliseconds since the task was created, if known. */
  readonly ageMs?: number | undefined
  readonly withCallback?: boolean | undefined
  /** Is the task's id known? */
  readonly bound?: boolean | undefined
  /** Wall-clock time of the provider's own limit. */
  readonly expiresAt?: number | undefined
}

/**
 * The state of a wait before its first event (`started`), for {@link advance}.
 *
 * @example
 * ```ts
 * const state = createWaitState({ schedule: defaultPollSchedule, at: 0, timeoutMs: 60_000 })
 * const [next, effects] = advance(state, { type: 'started', at: 0, wall: Date.now(), random: 0.5 })
 * ```
 */
export function createWaitState(options: WaitStateOptions): WaitState {
  const { schedule, at, timeoutMs, ageMs, withCallback = false, bound = true, expiresAt } = options
  const deadlineAt = at + timeoutMs
  const first = withCallback ? schedule.firstDelayWithCallbackMs : schedule.firstDelayMs
  const cap = withCallback ? schedule.maxDelayWithCallbackMs : schedule.maxDelayMs
  const age = ageMs === undefined ? undefined : Math.max(ageMs, 0)
  return {
    status: 'parked',
    schedule,
    withCallback,
    bound,
    tentative: false,
    deadlineAt,
    lookAt: -Infinity,
    lastLookAt: deadlineAt - Math.min(schedule.minIntervalMs, timeoutMs / 2),
    graceUntil: at + Math.max(schedule.notFoundGraceMs - (age ?? 0), 0),
    // A task of unknown age may long be over: look soon.
    dueAt: at + (age === undefined ? 0 : Math.max(first - age, 0)),
    lane: 'poll',
    deniedUntil: -Infinity,
    // The sum of growing delays is the age, so the delay goes on from where a process that had waited all the time would be.
    delayMs: Math.max(Math.min(first + (schedule.factor - 1) * (age ?? 0), cap), schedule.minIntervalMs),
    errors: 0,
    hinted: false,
    expired: false,
    rechecking: false,
    seenBefore: false,
    phase: undefined,
    expiresAt,
    confirmExpiryAt: undefined,
    actionKeys: NO_KEYS,
    polls: 0,
    hints: 0,
    ignored: 0,
    seen: NOTHING_SEEN,
  }
}
