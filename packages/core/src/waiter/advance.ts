import { clampPause } from '../internal/waiter/clamp-pause.ts'
import type { PollLane } from './poll-budget.ts'
import type { TaskPhase } from './task-definition.ts'
import type { Effect, WaitEvent, WaitOutcome, WaitState } from './wait-state.ts'

type Step = readonly [WaitState, readonly Effect[]]

const CONFIRM_EXPIRY_WITHIN_MS = 3_000
const NONE: readonly Effect[] = []

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
  if (state.status === 'settled') return [{ ...state, ignored: state.ignored + 1 }, NONE]
  switch (event.type) {
    case 'started':
      return started(state, event)
    case 'bound':
      return state.bound ? [state, NONE] : ask({ ...state, bound: true, tentative: true, hinted: true }, 'confirm')
    case 'hinted':
      return hinted({ ...state, hints: state.hints + 1, hinted: true }, event.at)
    case 'due':
      if (state.status !== 'parked' || event.at < state.dueAt) return [state, NONE]
      return state.bound ? ask(state, state.lane) : idle(state, event.at, event.random)
    case 'fetching':
      return [{ ...state, status: 'looking', hinted: false, polls: state.polls + 1 }, NONE]
    case 'response':
      return response(state, event)
    case 'fetchError':
      return fetchError(state, event)
    case 'budgetDenied':
      if (state.status !== 'asking') return [state, NONE]
      return denied(state, event.at, event.at + Math.max(event.waitMs, 1))
    case 'clockGap':
      return clockGap(state, event)
    case 'deadline':
      return deadline(state, event.at)
    case 'aborted':
      return settle(state, { kind: 'aborted', reason: event.reason })
  }
}

function started(state: WaitState, event: Extract<WaitEvent, { type: 'started' }>): Step {
  const { at, wall, random } = event
  const confirmExpiryAt = expiryCheck(state.expiresAt, at, wall, random)
  const dueAt = at + Math.max(jitter(state.dueAt - at, random), random * state.schedule.minIntervalMs)
  const [parked, effects] = park({ ...state, confirmExpiryAt }, at, dueAt, 'poll')
  return [parked, [...effects, { type: 'checkHint' }]]
}

function hinted(state: WaitState, at: number): Step {
  if (!state.bound || state.status === 'looking' || at < state.deniedUntil) return [state, NONE]
  return ask(state, 'confirm')
}

function denied(state: WaitState, at: number, until: number): Step {
  // More hints would not be granted a look earlier; only a refusal in the other lane may be.
  return park(state.lane === 'confirm' ? { ...state, deniedUntil: until } : state, at, until, state.lane)
}

function response(state: WaitState, event: Extract<WaitEvent, { type: 'response' }>): Step {
  const { at, wall, random, phase } = event
  const next: WaitState = {
    ...state,
    tentative: false,
    seenBefore: true,
    errors: 0,
    phase,
    seen: counted(state.seen, `200 ${phase.phase}`),
  }
  if (phase.phase !== 'pending' && phase.phase !== 'action_required') return settle(next, { kind: 'final', phase })

  const effects: Effect[] = []
  if (phase.phase === 'pending' && !phase.known && phase.status !== state.phase?.status) {
    effects.push({ type: 'warn', code: 'unknown_status', status: phase.status })
  }
  let actionKeys = state.actionKeys
  if (phase.phase === 'action_required' && !actionKeys.includes(phase.actionKey)) {
    actionKeys = [...actionKeys, phase.actionKey]
    effects.push({ type: 'action', phase })
  }
  if (phaseChanged(state.phase, phase)) effects.push({ type: 'progress', phase })

  if (next.expired || (next.rechecking && !next.hinted)) return withEffects(settle(next, { kind: 'timed_out' }), effects)

  const expiresAt = phase.expiresAt?.getTime() ?? state.expiresAt
  const confirmExpiryAt = expiresAt === state.expiresAt ? state.confirmExpiryAt : expiryCheck(expiresAt, at, wall, random)
  const { schedule } = state
  const cap = state.withCallback ? schedule.maxDelayWithCallbackMs : schedule.maxDelayMs
  // A hint can come before the provider's own reads show the change, and an expiry a little late: no long sleep after those.
  const delayMs = state.lane === 'confirm' ? Math.min(schedule.firstDelayMs, cap) : Math.min(state.delayMs, cap)
  const wish = phase.phase === 'pending' ? clampPause(phase.retryAfterMs ?? 0) : 0
  const going: WaitState = {
    ...next,
    actionKeys,
    expiresAt,
    confirmExpiryAt,
    delayMs: Math.min(delayMs * schedule.factor, cap),
  }
  if (going.hinted) return withEffects(ask(going, 'confirm'), effects)
  const dueAt = at + Math.max(jitter(delayMs, random), wish, schedule.minIntervalMs)
  return withEffects(parkAndRead(going, at, dueAt, 'poll'), effects)
}

function fetchError(state: WaitState, event: Extract<WaitEvent, { type: 'fetchError' }>): Step {
  const { at, random, kind } = event
  const { schedule } = state
  const next: WaitState = { ...state, errors: state.errors + 1, seen: counted(state.seen, event.label) }
  const refused = kind === 'forbidden' || kind === 'not_found' || kind === 'gone'
  if (state.tentative && refused) {
    const unbound: WaitState = { ...next, bound: false, tentative: false, hinted: false, errors: 0 }
    const effects: Effect[] = [{ type: 'unbind' }, { type: 'warn', code: 'task_id_rejected' }]
    return withEffects(next.expired ? settle(unbound, { kind: 'timed_out' }) : idle(unbound, at, random), effects)
  }
  if (kind === 'unauthorized' || kind === 'forbidden') return settle(next, { kind: 'error', error: event.error })
  if (kind === 'gone') return settle(next, { kind: 'not_found', seenBefore: true })
  if (kind === 'not_found' && (state.seenBefore || at >= state.graceUntil)) {
    return settle(next, { kind: 'not_found', seenBefore: state.seenBefore })
  }
  if (next.expired) return settle(next, { kind: 'timed_out' })

  const cap = state.withCallback ? schedule.maxDelayWithCallbackMs : schedule.maxDelayMs
  const backOff = Math.min(schedule.minIntervalMs * 2 ** Math.min(next.errors, 30), cap)
  const wish = kind === 'rate_limited' ? clampPause(event.retryAfterMs ?? 0) : 0
  let dueAt = at + Math.max(jitter(backOff, random), wish, schedule.minIntervalMs)
  if (kind === 'not_found') dueAt = Math.min(dueAt, Math.max(state.graceUntil, at + schedule.minIntervalMs))
  return parkAndRead(next, at, dueAt, next.hinted ? 'confirm' : next.lane)
}

function clockGap(state: WaitState, event: Extract<WaitEvent, { type: 'clockGap' }>): Step {
  const { at, wall, random } = event
  const overdue = state.expiresAt !== undefined && state.confirmExpiryAt !== undefined && state.expiresAt <= wall
  const confirmExpiryAt = overdue ? at + random * state.schedule.minIntervalMs : expiryCheck(state.expiresAt, at, wall, random)
  const next: WaitState = { ...state, confirmExpiryAt }
  if (at >= state.deadlineAt) return state.expired || state.rechecking ? [next, NONE] : recheck(next, at)
  if (state.status !== 'parked' || confirmExpiryAt === undefined || confirmExpiryAt >= state.dueAt) return [next, [{ type: 'checkHint' }]]
  const [parked, effects] = park(next, at, confirmExpiryAt, 'confirm')
  return [parked, [...effects, { type: 'checkHint' }]]
}

function deadline(state: WaitState, at: number): Step {
  if (at < state.deadlineAt) return [state, NONE]
  if (state.status === 'looking' && !state.rechecking) return [{ ...state, expired: true }, NONE]
  const lastLookMissed = state.status === 'parked' && state.bound && state.dueAt < state.deadlineAt
  // A busy process is no sleeping machine: the network is there, so this one look decides, whatever it finds.
  if (lastLookMissed && !state.rechecking) return recheck({ ...state, expired: true }, at)
  return settle(state, { kind: 'timed_out' })
}

/** The deadline passed while nobody could look: one more look, begun now, decides. */
function recheck(state: WaitState, at: number): Step {
  const next: WaitState = { ...state, rechecking: true, deadlineAt: at + state.schedule.requestTimeoutMs, lastLookAt: at }
  // An answer to a look from before the gap may be old, so a further one follows it.
  if (state.status === 'looking') return [{ ...next, hinted: true }, NONE]
  if (!state.bound) return [{ ...next, dueAt: next.deadlineAt }, [{ type: 'parkUntil', at: next.deadlineAt }, { type: 'checkHint' }]]
  return ask(next, 'confirm')
}

function ask(state: WaitState, lane: PollLane): Step {
  return [{ ...state, status: 'asking', lane }, [{ type: 'fetch', lane }]]
}

/** A wait without an id can only read its hints again. */
function idle(state: WaitState, at: number, random: number): Step {
  const { schedule } = state
  const dueAt = at + Math.max(jitter(state.delayMs, random), schedule.minIntervalMs)
  return parkAndRead({ ...state, delayMs: Math.min(state.delayMs * schedule.factor, schedule.maxDelayMs) }, at, dueAt, 'poll')
}

function park(state: WaitState, at: number, wishedAt: number, wishedLane: PollLane): Step {
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
  return parkAt(state, dueAt, lane)
}

function parkAndRead(state: WaitState, at: number, wishedAt: number, lane: PollLane): Step {
  const [parked, effects] = park(state, at, wishedAt, lane)
  // Closes the gap in which a lossy channel can drop the notification of a hint that came during the look.
  return [parked, [...effects, { type: 'checkHint' }]]
}

function parkAt(state: WaitState, dueAt: number, lane: PollLane): Step {
  return [{ ...state, status: 'parked', dueAt, lane }, [{ type: 'parkUntil', at: dueAt }]]
}

function settle(state: WaitState, outcome: WaitOutcome): Step {
  return [{ ...state, status: 'settled' }, [{ type: 'settle', outcome }]]
}

function withEffects(step: Step, before: readonly Effect[]): Step {
  return before.length ? [step[0], [...before, ...step[1]]] : step
}

function expiryCheck(expiresAt: number | undefined, at: number, wall: number, random: number): number | undefined {
  if (expiresAt === undefined || !Number.isFinite(expiresAt) || expiresAt < wall) return undefined
  return at + (expiresAt - wall) + random * CONFIRM_EXPIRY_WITHIN_MS
}

function jitter(ms: number, random: number): number {
  return ms > 0 ? ms / 2 + (random * ms) / 2 : 0
}

function counted(seen: Readonly<Record<string, number>>, label: string): Readonly<Record<string, number>> {
  return { ...seen, [label]: (seen[label] ?? 0) + 1 }
}

function phaseChanged(before: TaskPhase | undefined, now: TaskPhase): boolean {
  if (before === undefined || before.phase !== now.phase || before.status !== now.status) return true
  if (now.phase === 'pending') return before.phase === 'pending' && before.progress !== now.progress
  return now.phase === 'action_required' && before.phase === 'action_required' && before.actionKey !== now.actionKey
}
