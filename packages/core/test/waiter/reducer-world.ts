import type { FetchErrorKind, WaitEvent, WaitOutcome } from '@kit/core/waiter'
import { advance, createWaitState, defaultPollSchedule } from '@kit/core/waiter'
import * as fc from 'fast-check'
import { expect } from 'vitest'
import type { Reducer } from './reducer-model.ts'
import { phases, WALL } from './reducer-model.ts'

const schedule = defaultPollSchedule

export interface SimulatedWorld {
  timeoutMs: number
  withCallback: boolean
  endsAt: number
  latencyMs: number
  outage: [number, number] | undefined
  outageKind: FetchErrorKind
  hintsAt: number[]
  seed: number
}

export interface Simulated {
  outcome: WaitOutcome
  settledAt: number
  looks: number[]
  asks: number
  phaseAtEnd: string | undefined
}

export function gapsOf(times: readonly number[]): number[] {
  return times.slice(1).map((at, index) => at - (times[index] ?? 0))
}

/** The least a waiter has to do around the reducer, in virtual time. */
export function simulate(world: SimulatedWorld, reduce: Reducer = advance): Simulated {
  let draw = world.seed >>> 0
  const random = (): number => {
    draw = (Math.imul(draw, 1_664_525) + 1_013_904_223) >>> 0
    return draw / 2 ** 32
  }
  const looks: number[] = []
  const hints = [...world.hintsAt].sort((one, other) => one - other)
  let asks = 0
  let at = 0
  let answer: { at: number; event: WaitEvent } | undefined
  let outcome: WaitOutcome | undefined
  let phaseAtEnd: string | undefined
  let state = createWaitState({ schedule, at: 0, timeoutMs: world.timeoutMs, withCallback: world.withCallback, ageMs: 0 })

  const dispatch = (event: WaitEvent): void => {
    const [next, effects] = reduce(state, event)
    state = next
    for (const effect of effects) {
      if (effect.type === 'settle') {
        outcome = effect.outcome
        if (event.type === 'response') phaseAtEnd = event.phase.phase
      }
      if (effect.type === 'fetch' && !answer) ask()
    }
  }
  const ask = (): void => {
    asks++
    const last = looks.at(-1)
    if (last !== undefined && at - last < schedule.minIntervalMs) {
      return dispatch({ type: 'budgetDenied', at, waitMs: schedule.minIntervalMs - (at - last) })
    }
    looks.push(at)
    const out = world.outage !== undefined && at >= world.outage[0] && at < world.outage[0] + world.outage[1]
    const doneAt = at + world.latencyMs
    const phase = at >= world.endsAt ? phases.succeeded : phases.pending
    answer = {
      at: doneAt,
      event: out
        ? { type: 'fetchError', at: doneAt, random: random(), kind: world.outageKind, label: '503', retryAfterMs: 2_000 }
        : { type: 'response', at: doneAt, wall: WALL + doneAt, random: random(), phase },
    }
    dispatch({ type: 'fetching', at })
  }

  dispatch({ type: 'started', at, wall: WALL, random: random() })
  for (let steps = 0; steps < 20_000; steps++) {
    if (outcome) return { outcome, settledAt: at, looks, asks, phaseAtEnd }
    const waitsForAnswer = state.status === 'looking' && state.expired
    const wake = state.status === 'parked' ? Math.min(state.dueAt, state.deadlineAt) : waitsForAnswer ? Infinity : state.deadlineAt
    const next = Math.min(wake, answer?.at ?? Infinity, hints[0] ?? Infinity)
    at = next
    if (answer?.at === next) {
      const { event } = answer
      answer = undefined
      dispatch(event)
    } else if (hints[0] === next) {
      hints.shift()
      dispatch({ type: 'hinted', at })
    } else dispatch(at >= state.deadlineAt ? { type: 'deadline', at } : { type: 'due', at, random: random() })
  }
  throw new Error('busy loop')
}

/** A wait from its start to its end in a world of outages, hints and slow answers, held against the guarantees. */
export function worlds(reduce: Reducer = advance): fc.IProperty<unknown> {
  const world = fc.record({
    timeoutMs: fc.integer({ min: 1_000, max: 1_800_000 }),
    withCallback: fc.boolean(),
    endsAt: fc.integer({ min: 0, max: 2_000_000 }),
    latencyMs: fc.integer({ min: 1, max: 9_000 }),
    outage: fc.option(fc.tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 1, max: 400_000 })), { nil: undefined }),
    outageKind: fc.constantFrom<FetchErrorKind>('unavailable', 'rate_limited'),
    hintsAt: fc.array(fc.integer({ min: 0, max: 2_000_000 }), { maxLength: 30 }),
    seed: fc.integer(),
  })
  return fc.property(world, (world) => {
    const { outcome, settledAt, looks, asks, phaseAtEnd } = simulate(world, reduce)
    const { timeoutMs, endsAt, latencyMs } = world
    // G4
    expect(settledAt).toBeLessThanOrEqual(timeoutMs + schedule.requestTimeoutMs)
    // G2
    if (outcome.kind === 'final') expect(phaseAtEnd).toBe('succeeded')
    // G1
    const outageEnd = world.outage ? world.outage[0] + world.outage[1] : 0
    const outageAtEnd = world.outage !== undefined && outageEnd >= timeoutMs - 2 * schedule.minIntervalMs - latencyMs
    if (endsAt < timeoutMs - 2 * schedule.minIntervalMs - latencyMs && !outageAtEnd) expect(outcome.kind).toBe('final')
    if (outcome.kind === 'timed_out') expect(settledAt).toBeGreaterThanOrEqual(timeoutMs)
    // G5
    expect(Math.min(...gapsOf(looks))).toBeGreaterThanOrEqual(schedule.minIntervalMs)
    // A hint may come at the limit itself.
    expect(looks.every((at) => at <= timeoutMs)).toBe(true)
    expect(asks).toBeLessThanOrEqual(2 * looks.length + world.hintsAt.length + 2)
  })
}
