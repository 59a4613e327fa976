import type { PollLane } from '../../waiter/poll-budget.ts'
import type { TaskPhase } from '../../waiter/task-definition.ts'
import type { Effect, WaitEvent, WaitOutcome, WaitState } from '../../waiter/wait-state.ts'
import { clampPause } from './clamp-pause.ts'

/** A state that `applyEvent` may write to, its histogram included. */
export type OwnWaitState = { -readonly [Key in Exclude<keyof WaitState, 'seen'>]: WaitState[Key] } & { seen: Record<string, number> }
type Effects = readonly Effect[]

const CONFIRM_EXPIRY_WITHIN_MS = 3_000
const NONE: Effects = []
const CHECK_HINT: Effect = { type: 'checkHint' }
/** The answers' names in the histogram. */
const LABELS: Readonly<Record<TaskPhase['phase'], string>> = {
  pending: '200 pending',
  action_required: '200 action_required',
  succeeded: '200 succeeded',
  failed: '200 failed',
  aborted: '200 aborted',
  canceled: '200 canceled',
  expired: '200 expired',
}
const FETCH: Readonly<Record<PollLane, Effects>> = { confirm: [{ type: 'fetch', lane: 'confirm' }], poll: [{ type: 'fetch', lane: 'poll' }] }

/** The rules of {@link advance}, written into the state that is given: a waiter with many waits makes no copy of each at every step. */
export function applyEvent(state: OwnWaitState, event: WaitEvent): Effects {
  if (state.status === 'settled') {
    state.ignored++
    return NONE
  }
  switch (event.type) {
    case 'started':
      return started(state, event)
    case 'bound':
      if (state.bound) return NONE
      state.bound = true
      state.tentative = true
      state.hinted = true
      return ask(state, 'confirm')
    case 'hinted':
      state.hints++
      state.hinted = true
      return !state.bound || state.status === 'looking' || event.at < state.deniedUntil ? NONE : ask(state, 'confirm')
    case 'due':
      if (state.status !== 'parked' || event.at < state.dueAt) return NONE
      return state.bound ? ask(state, state.lane) : idle(state, event.at, event.random)
    case 'fetching':
      state.status = 'looking'
      state.lookAt = event.at
      state.hinted = false
      state.polls++
      return NONE
    case 'response':
      return response(state, event)
    case 'fetchError':
      return fetchError(state, event)
    case 'budgetDenied':
      return state.status === 'asking' ? denied(state, event.at, event.at + Math.max(event.waitMs, 1)) : NONE
    case 'clockGap':
      return clockGap(state, event)
    case 'deadline':
      return deadline(state, event.at)
    case 'aborted':
      return settle(state, { kind: 'aborted', reason: event.reason })
  }
}

function started(state: OwnWaitState, event: Extract<WaitEvent, { type: 'started' }>): Effects {
  const { at, wall, random } = event
  state.confirmExpiryAt = expiryCheck(state.expiresAt, at, wall, random)
  const dueAt = at + Math.max(jitter(state.dueAt - at, random), random * state.schedule.minIntervalMs)
  return parkAndRead(state, at, dueAt, 'poll')
}

function denied(state: OwnWaitState, at: number, until: number): Effects {
  // More hints would not be granted a look earlier; only a refusal in the other lane may be.
  if (state.lane === 'confirm') state.deniedUntil = until
  return [park(state, at, until, state.lane)]
}

function response(state: OwnWaitState, event: Extract<WaitEvent, { type: 'response' }>): Effects {
  const { at, wall, random, phase } = event
  const before = state.phase
  state.tentative = false
  state.seenBefore = true
  state.errors = 0
  state.phase = phase
  count(state, LABELS[phase.phase])
  if (phase.phase !== 'pending' && phase.phase !== 'action_required') return settle(state, { kind: 'final', phase })

  const effects: Effect[] = []
  if (phase.phase === 'pending' && !phase.known && phase.status !== before?.status) {
    effects.push({ type: 'warn', code: 'unknown_status', status: phase.status })
  }
  const newAction = phase.phase === 'action_required' && !state.actionKeys.includes(phase.actionKey)
  if (newAction) effects.push({ type: 'action', phase })
  if (phaseChanged(before, phase)) effects.push({ type: 'progress', phase })

  if (state.expired || (state.rechecking && !state.hinted)) return [...effects, ...settle(state, { kind: 'timed_out' })]

  if (newAction) state.actionKeys = [...state.actionKeys, phase.actionKey]
  const expiresAt = phase.expiresAt?.getTime()
  if (expiresAt !== undefined && expiresAt !== state.expiresAt) {
    state.expiresAt = expiresAt
    state.confirmExpiryAt = expiryCheck(expiresAt, at, wall, random)
  }
  const { schedule } = state
  const cap = capOf(state)
  // A hint can come before the provider's own reads show the change, and an expiry a little late: no long sleep after those.
  const delayMs = Math.min(state.lane === 'confirm' ? schedule.firstDelayMs : state.delayMs, cap)
  const wish = phase.phase === 'pending' ? clampPause(phase.retryAfterMs ?? 0) : 0
  state.delayMs = Math.min(delayMs * schedule.factor, cap)
  if (state.hinted) return [...effects, ...ask(state, 'confirm')]
  effects.push(park(state, at, at + Math.max(jitter(delayMs, random), wish, schedule.minIntervalMs), 'poll'), CHECK_HINT)
  return effects
}

function fetchError(state: OwnWaitState, event: Extract<WaitEvent, { type: 'fetchError' }>): Effects {
  const { at, random, kind } = event
  const { schedule } = state
  state.errors++
  count(state, event.label)
  const refused = kind === 'forbidden' || kind === 'not_found' || kind === 'gone'
  if (state.tentative && refused) {
    state.bound = false
    state.tentative = false
    state.hinted = false
    state.errors = 0
    const effects: Effect[] = [{ type: 'unbind' }, { type: 'warn', code: 'task_id_rejected' }]
    return [...effects, ...(state.expired ? settle(state, { kind: 'timed_out' }) : idle(state, at, random))]
  }
  if (kind === 'unauthorized' || kind === 'forbidden') return settle(state, { kind: 'error', error: event.error })
  if (kind === 'gone') return settle(state, { kind: 'not_found', seenBefore: true })
  // A slow answer tells of the time it was asked for.
  if (kind === 'not_found' && (state.seenBefore || state.lookAt >= state.graceUntil)) {
    return settle(state, { kind: 'not_found', seenBefore: state.seenBefore })
  }
  if (state.expired) return settle(state, { kind: 'timed_out' })

  const backOff = Math.min(schedule.minIntervalMs * 2 ** Math.min(state.errors, 30), capOf(state))
  const wish = kind === 'rate_limited' ? clampPause(event.retryAfterMs ?? 0) : 0
  let dueAt = at + Math.max(jitter(backOff, random), wish, schedule.minIntervalMs)
  if (kind === 'not_found') dueAt = Math.min(dueAt, Math.max(state.graceUntil, at + schedule.minIntervalMs))
  return parkAndRead(state, at, dueAt, state.hinted ? 'confirm' : state.lane)
}

function clockGap(state: OwnWaitState, event: Extract<WaitEvent, { type: 'clockGap' }>): Effects {
  const { at, wall, random } = event
  const overdue = state.expiresAt !== undefined && state.confirmExpiryAt !== undefined && state.expiresAt <= wall
  const confirmExpiryAt = overdue ? at + random * state.schedule.minIntervalMs : expiryCheck(state.expiresAt, at, wall, random)
  state.confirmExpiryAt = confirmExpiryAt
  if (at >= state.deadlineAt) return state.expired || state.rechecking ? NONE : recheck(state, at)
  if (state.status !== 'parked' || confirmExpiryAt === undefined || confirmExpiryAt >= state.dueAt) return [CHECK_HINT]
  return parkAndRead(state, at, confirmExpiryAt, 'confirm')
}

function deadline(state: OwnWaitState, at: number): Effects {
  if (at < state.deadlineAt) return NONE
  if (state.status === 'looking' && !state.rechecking) {
    state.expired = true
    return NONE
  }
  const lastLookMissed = state.status === 'parked' && state.bound && state.dueAt < state.deadlineAt
  // A busy process is no sleeping machine: the network is there, so this one look decides, whatever it finds.
  if (lastLookMissed && !state.rechecking) {
    state.expired = true
    return recheck(state, at)
  }
  return settle(state, { kind: 'timed_out' })
}

/** The deadline passed while nobody could look: one more look, begun now, decides. */
function recheck(state: OwnWaitState, at: number): Effects {
  state.rechecking = true
  state.deadlineAt = at + state.schedule.requestTimeoutMs
  state.lastLookAt = at
  // An answer to a look from before the gap may be old, so a further one follows it.
  if (state.status === 'looking') {
    state.hinted = true
    return NONE
  }
  if (state.bound) return ask(state, 'confirm')
  state.dueAt = state.deadlineAt
  return [{ type: 'parkUntil', at: state.deadlineAt }, CHECK_HINT]
}

function ask(state: OwnWaitState, lane: PollLane): Effects {
  state.status = 'asking'
  state.lane = lane
  return FETCH[lane]
}

/** A wait without an id can only read its hints again. */
function idle(state: OwnWaitState, at: number, random: number): Effects {
  const { schedule } = state
  const dueAt = at + Math.max(jitter(state.delayMs, random), schedule.minIntervalMs)
  state.delayMs = Math.min(state.delayMs * schedule.factor, schedule.maxDelayMs)
  return parkAndRead(state, at, dueAt, 'poll')
}

function park(state: OwnWaitState, at: number, wishedAt: number, wishedLane: PollLane): Effect {
  let dueAt = wishedAt
  let lane = wishedLane
  const { confirmExpiryAt, lastLookAt, schedule } = state
  if (confirmExpiryAt !== undefined && confirmExpiryAt > at && confirmExpiryAt <= dueAt) {
    dueAt = confirmExpiryAt
    lane = 'confirm'
  }
  // A look just before the last one would make the budget refuse the last one.
  if (at < lastLookAt && dueAt > lastLookAt - schedule.minIntervalMs) {
    dueAt = lastLookAt
    lane = 'confirm'
  }
  state.status = 'parked'
  state.dueAt = dueAt
  state.lane = lane
  return { type: 'parkUntil', at: dueAt }
}

/** Reading closes the gap in which a lossy channel can drop the notification of a hint that came during the look. */
function parkAndRead(state: OwnWaitState, at: number, wishedAt: number, lane: PollLane): Effects {
  return [park(state, at, wishedAt, lane), CHECK_HINT]
}

function settle(state: OwnWaitState, outcome: WaitOutcome): Effects {
  state.status = 'settled'
  return [{ type: 'settle', outcome }]
}

function capOf({ schedule, withCallback }: OwnWaitState): number {
  return withCallback ? schedule.maxDelayWithCallbackMs : schedule.maxDelayMs
}

function expiryCheck(expiresAt: number | undefined, at: number, wall: number, random: number): number | undefined {
  if (expiresAt === undefined || !Number.isFinite(expiresAt) || expiresAt < wall) return undefined
  return at + (expiresAt - wall) + random * CONFIRM_EXPIRY_WITHIN_MS
}

function jitter(ms: number, random: number): number {
  return ms > 0 ? ms / 2 + (random * ms) / 2 : 0
}

function count({ seen }: OwnWaitState, label: string): void {
  seen[label] = (seen[label] ?? 0) + 1
}

function phaseChanged(before: TaskPhase | undefined, now: TaskPhase): boolean {
  if (before === undefined || before.phase !== now.phase || before.status !== now.status) return true
  if (now.phase === 'pending') return before.phase === 'pending' && before.progress !== now.progress
  return now.phase === 'action_required' && before.phase === 'action_required' && before.actionKey !== now.actionKey
}
