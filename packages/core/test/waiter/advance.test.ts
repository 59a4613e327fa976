import type { Effect, FetchErrorKind, TaskPhase, WaitEvent, WaitOutcome, WaitState } from '@kit/core/waiter'
import { advance, createWaitState, defaultPollSchedule } from '@kit/core/waiter'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const schedule = defaultPollSchedule
const WALL = Date.UTC(2026, 0, 1)

const phases = {
  pending: { phase: 'pending', status: 'RUNNING', known: true },
  unknown: { phase: 'pending', status: 'NEW', known: false },
  polite: { phase: 'pending', status: 'RUNNING', known: true, retryAfterMs: 90_000 },
  action: { phase: 'action_required', status: 'ACT', action: {}, actionKey: 'k' },
  succeeded: { phase: 'succeeded', status: 'DONE', value: 1 },
  failed: { phase: 'failed', status: 'FAILED', error: {} },
} as const satisfies Record<string, TaskPhase>

type PhaseName = keyof typeof phases
const phaseNames = fc.constantFrom<PhaseName>('pending', 'unknown', 'polite', 'action', 'succeeded', 'failed')
const randoms = fc.double({ min: 0, max: 0.999, noNaN: true })
const isFinal = (name: PhaseName): boolean => name === 'succeeded' || name === 'failed'
const errorKinds: readonly FetchErrorKind[] = ['unavailable', 'rate_limited', 'unauthorized', 'forbidden', 'not_found', 'gone']

/** What the rules say in words, kept apart from how the reducer does it. */
interface Model {
  at: number
  ended: boolean
  looking: boolean
  bound: boolean
  tentative: boolean
  seen: boolean
  /** A hint came after the last look began. */
  hinted: boolean
  timeoutMs: number
  deadlineAt: number
  overdue: boolean
  rechecked: boolean
  looks: number
  hints: number
  answers: number
  ignored: number
}

interface Real {
  state: WaitState
}

/** `expect` is too slow for what is checked at every step. */
function must(condition: boolean, rule: string): void {
  if (!condition) throw new Error(rule)
}

function send(model: Model, real: Real, event: WaitEvent): readonly Effect[] {
  const before = real.state
  // The reducer is pure: writing to what it was given would throw.
  Object.freeze(before)
  Object.freeze(before.seen)
  Object.freeze(before.actionKeys)
  const [state, effects] = advance(before, event)
  real.state = state
  if (model.ended) {
    model.ignored++
    must(effects.length === 0 && state.status === 'settled' && state.ignored === model.ignored, 'G3: a settled wait only counts')
    return effects
  }
  const settles = effects.filter((effect) => effect.type === 'settle')
  must(settles.length <= 1 && (state.status === 'settled') === (settles.length === 1), 'G3: settles once')
  for (const { outcome } of settles) {
    if (outcome.kind === 'final') must(event.type === 'response' && event.phase === outcome.phase, 'G2: only an answer ends a wait')
    if (outcome.kind === 'timed_out') must(event.at >= model.timeoutMs, 'G4: no time-out before the deadline')
    model.ended = true
  }
  if (state.status === 'parked' && state.dueAt !== before.dueAt) {
    must(event.type === 'clockGap' || state.dueAt > event.at, 'a parked wait is not due at once')
    const free = event.type !== 'budgetDenied' && state.bound && event.at < state.lastLookAt
    must(!free || state.dueAt <= Math.max(state.lastLookAt, state.graceUntil), 'G1: there is always a look before the deadline')
  }
  must(state.status !== 'asking' || before.status === 'asking' || effects.at(-1)?.type === 'fetch', 'who asks, fetches')
  must(state.bound || !effects.some((effect) => effect.type === 'fetch'), 'without an id there is nothing to look at')
  must(state.polls === model.looks && state.hints === model.hints, 'polls and hints are counted')
  must(Object.values(state.seen).reduce((sum, count) => sum + count, 0) === model.answers, 'every answer is in the histogram')
  return effects
}

class Step implements fc.Command<Model, Real> {
  readonly name: string
  readonly possible: (model: Readonly<Model>, real?: Real) => boolean
  readonly act: (model: Model, real: Real) => void

  constructor(name: string, act: Step['act'], possible: Step['possible'] = () => true) {
    this.name = name
    this.act = act
    this.possible = possible
  }

  check(model: Readonly<Model>): boolean {
    return this.possible(model)
  }

  run(model: Model, real: Real): void {
    this.act(model, real)
  }

  toString(): string {
    return this.name
  }
}

const outcomeOf = (effects: readonly Effect[]): WaitOutcome | undefined => effects.find((effect) => effect.type === 'settle')?.outcome

const commands = [
  fc.integer({ min: 0, max: 40_000 }).map((ms) => new Step(`+${ms}`, (model) => (model.at += ms))),
  fc.constant(
    new Step('hint', (model, real) => {
      if (!model.ended) {
        model.hints++
        model.hinted = true
      }
      const effects = send(model, real, { type: 'hinted', at: model.at })
      expect(outcomeOf(effects), 'G2: a hint ends nothing').toBeUndefined()
    }),
  ),
  fc.constant(
    new Step('bind', (model, real) => {
      const effects = send(model, real, { type: 'bound', at: model.at })
      if (model.ended || model.bound) return
      expect(effects).toEqual([{ type: 'fetch', lane: 'confirm' }])
      model.bound = true
      model.tentative = true
      model.hinted = true
    }),
  ),
  fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }).map(
    (random) =>
      new Step(`due ${random}`, (model, real) => {
        if (real.state.status === 'parked' && real.state.dueAt < real.state.deadlineAt) model.at = Math.max(model.at, real.state.dueAt)
        send(model, real, { type: 'due', at: model.at, random })
      }),
  ),
  fc.constant(
    new Step(
      'look begins',
      (model, real) => {
        if (!model.ended && (real.state.status === 'looking' || !model.bound)) return
        if (!model.ended) {
          model.looks++
          model.looking = true
          model.hinted = false
        }
        send(model, real, { type: 'fetching', at: model.at })
      },
    ),
  ),
  fc.tuple(phaseNames, randoms).map(
    ([name, random]) =>
      new Step(
        `answer ${name}`,
        (model, real) => {
          const { ended, overdue, rechecked, hinted } = model
          if (!ended) {
            model.answers++
            model.looking = false
            model.seen = true
            model.tentative = false
          }
          const event: WaitEvent = { type: 'response', at: model.at, wall: WALL + model.at, random, phase: phases[name] }
          const outcome = outcomeOf(send(model, real, event))
          if (ended) return
          if (isFinal(name)) expect(outcome).toEqual({ kind: 'final', phase: phases[name] })
          else if (overdue || (rechecked && !hinted)) expect(outcome).toEqual({ kind: 'timed_out' })
          else {
            expect(outcome).toBeUndefined()
            if (hinted) expect(real.state, 'a hint during a look causes another').toMatchObject({ status: 'asking', lane: 'confirm' })
          }
        },
        (model) => model.looking || model.ended,
      ),
  ),
  fc.tuple(fc.constantFrom(...errorKinds), randoms).map(
    ([kind, random]) =>
      new Step(
        `error ${kind}`,
        (model, real) => {
          const { ended, overdue, tentative, seen } = model
          if (!ended) {
            model.answers++
            model.looking = false
          }
          const graceOver = model.at >= real.state.graceUntil
          const error = new Error(kind)
          const event: WaitEvent = { type: 'fetchError', at: model.at, random, kind, label: kind, error, retryAfterMs: 5_000 }
          const outcome = outcomeOf(send(model, real, event))
          if (ended) return
          const refused = kind === 'forbidden' || kind === 'not_found' || kind === 'gone'
          if (tentative && refused) {
            model.bound = false
            model.tentative = false
            model.hinted = false
            expect(outcome?.kind).toBe(overdue ? 'timed_out' : undefined)
          } else if (kind === 'unauthorized' || kind === 'forbidden') expect(outcome).toEqual({ kind: 'error', error })
          else if (kind === 'gone') expect(outcome).toEqual({ kind: 'not_found', seenBefore: true })
          else if (kind === 'not_found' && (seen || graceOver)) expect(outcome).toEqual({ kind: 'not_found', seenBefore: seen })
          else expect(outcome?.kind, 'could not look is no ending').toBe(overdue ? 'timed_out' : undefined)
        },
        (model) => model.looking || model.ended,
      ),
  ),
  fc.integer({ min: -5, max: 100_000 }).map(
    (waitMs) => new Step(`denied ${waitMs}`, (model, real) => void send(model, real, { type: 'budgetDenied', at: model.at, waitMs })),
  ),
  fc.constant(
    new Step('deadline', (model, real) => {
      model.at = Math.max(model.at, real.state.deadlineAt)
      const missed = real.state.status === 'parked' && model.bound && real.state.dueAt < real.state.deadlineAt
      const { ended, looking, overdue, rechecked } = model
      const outcome = outcomeOf(send(model, real, { type: 'deadline', at: model.at }))
      if (ended) return
      if (looking && !rechecked) {
        expect(outcome, 'a look under way may still succeed').toBeUndefined()
        model.overdue = true
      } else if (missed && !rechecked && !overdue) {
        expect(real.state.status).toBe('asking')
        model.rechecked = true
        model.overdue = true
        model.deadlineAt = real.state.deadlineAt
      } else expect(outcome).toEqual({ kind: 'timed_out' })
    }),
  ),
  fc.constant(
    new Step('clock gap', (model, real) => {
      const past = model.at >= model.deadlineAt && !model.rechecked && !model.overdue
      const outcome = outcomeOf(send(model, real, { type: 'clockGap', at: model.at, wall: WALL + model.at, random: 0.5 }))
      expect(outcome, 'a gap ends nothing').toBeUndefined()
      if (model.ended || !past) return
      model.rechecked = true
      model.deadlineAt = model.at + schedule.requestTimeoutMs
      if (model.looking) model.hinted = true
    }),
  ),
  fc.constant(
    new Step('abort', (model, real) => {
      const { ended } = model
      const outcome = outcomeOf(send(model, real, { type: 'aborted', at: model.at, reason: 'why' }))
      if (!ended) expect(outcome).toEqual({ kind: 'aborted', reason: 'why' })
    }),
  ),
]

describe('advance', () => {
  it('follows the model', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.commands(commands, { size: '+1' }),
        fc.record({
          timeoutMs: fc.integer({ min: 1, max: 3_600_000 }),
          ageMs: fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: undefined }),
          withCallback: fc.boolean(),
          bound: fc.boolean(),
          expiresAt: fc.option(fc.integer({ min: WALL - 1_000, max: WALL + 200_000 }), { nil: undefined }),
          random: fc.double({ min: 0, max: 0.999, noNaN: true }),
        }),
        (steps, { random, ...options }) => {
          fc.modelRun(() => {
            const model: Model = {
              at: 0,
              ended: false,
              looking: false,
              bound: options.bound,
              tentative: false,
              seen: false,
              hinted: false,
              timeoutMs: options.timeoutMs,
              deadlineAt: options.timeoutMs,
              overdue: false,
              rechecked: false,
              looks: 0,
              hints: 0,
              answers: 0,
              ignored: 0,
            }
            const [state] = advance(createWaitState({ schedule, at: 0, ...options }), { type: 'started', at: 0, wall: WALL, random })
            return { model, real: { state } }
          }, steps)
        },
      ),
      { numRuns: 4_000 },
    )
  })

  it('keeps its guarantees in any world', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.record({
          timeoutMs: fc.integer({ min: 1_000, max: 1_800_000 }),
          withCallback: fc.boolean(),
          endsAt: fc.integer({ min: 0, max: 2_000_000 }),
          latencyMs: fc.integer({ min: 1, max: 9_000 }),
          outage: fc.option(fc.tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 1, max: 400_000 })), { nil: undefined }),
          outageKind: fc.constantFrom<FetchErrorKind>('unavailable', 'rate_limited'),
          hintsAt: fc.array(fc.integer({ min: 0, max: 2_000_000 }), { maxLength: 30 }),
          seed: fc.integer(),
        }),
        (world) => {
          const { outcome, settledAt, looks, asks, phaseAtEnd } = simulate(world)
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
          expect(looks.every((at) => at < timeoutMs)).toBe(true)
          expect(asks).toBeLessThanOrEqual(2 * looks.length + world.hintsAt.length + 2)
        },
      ),
      { numRuns: 6_000 },
    )
  })

  it('polls ever more rarely, up to the cap', () => {
    const world = { timeoutMs: 3_600_000, withCallback: false, endsAt: 3_500_000, latencyMs: 1, hintsAt: [], seed: 7 }
    const { looks } = simulate({ ...world, outage: undefined, outageKind: 'unavailable' })
    const gaps = gapsOf(looks)
    expect(looks.length).toBeGreaterThan(60)
    expect(looks.length).toBeLessThan(100)
    expect(Math.max(...gaps)).toBeLessThanOrEqual(60_001)
    expect(Math.min(...gaps.slice(8, -2))).toBeGreaterThanOrEqual(30_000)
  })

  it('follows the wish of a 429 even if the budget does not', () => {
    const [state] = advance(createWaitState({ schedule, at: 0, timeoutMs: 3_600_000 }), { type: 'fetching', at: 0 })
    const limited = { type: 'fetchError', at: 10, random: 0, kind: 'rate_limited', label: '429' } as const
    expect(advance(state, { ...limited, retryAfterMs: 60_000 })[0].dueAt).toBe(60_010)
    expect(advance(state, { ...limited, retryAfterMs: 36_000_000 })[0].dueAt).toBe(300_010)
    expect(advance(state, limited)[0].dueAt).toBe(1_010)
  })

  it('follows a wish for a pause between looks', () => {
    const [state] = advance(createWaitState({ schedule, at: 0, timeoutMs: 3_600_000 }), { type: 'fetching', at: 0 })
    const [parked] = advance(state, { type: 'response', at: 10, wall: WALL, random: 0, phase: phases.polite })
    expect(parked.dueAt).toBe(90_010)
  })

  it('a clock gap brings a look at the expiry forward', () => {
    const fresh = createWaitState({ schedule, at: 0, timeoutMs: 3_600_000, ageMs: 0, expiresAt: WALL + 1_200_000, withCallback: true })
    const [started] = advance(fresh, { type: 'started', at: 0, wall: WALL, random: 0.5 })
    const [state, effects] = advance(started, { type: 'clockGap', at: 1_000, wall: WALL + 1_300_000, random: 0.5 })
    expect(state.dueAt).toBe(1_500)
    expect(state.lane).toBe('confirm')
    expect(effects).toContainEqual({ type: 'checkHint' })
  })
})

interface SimulatedWorld {
  timeoutMs: number
  withCallback: boolean
  endsAt: number
  latencyMs: number
  outage: [number, number] | undefined
  outageKind: FetchErrorKind
  hintsAt: number[]
  seed: number
}

interface Simulated {
  outcome: WaitOutcome
  settledAt: number
  looks: number[]
  asks: number
  phaseAtEnd: string | undefined
}

function gapsOf(times: readonly number[]): number[] {
  return times.slice(1).map((at, index) => at - (times[index] ?? 0))
}

/** The least a waiter has to do around the reducer, in virtual time. */
function simulate(world: SimulatedWorld): Simulated {
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
    const [next, effects] = advance(state, event)
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
