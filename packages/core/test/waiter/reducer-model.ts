import type { Effect, FetchErrorKind, TaskPhase, WaitEvent, WaitOutcome, WaitState } from '@kit/core/waiter'
import { advance, createWaitState, defaultPollSchedule } from '@kit/core/waiter'
import * as fc from 'fast-check'
import { expect } from 'vitest'

const schedule = defaultPollSchedule
export const WALL = Date.UTC(2026, 0, 1)

export const phases = {
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

/** `advance`, or a broken copy of it. */
export type Reducer = typeof advance

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
  readonly reduce: Reducer
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
  const [state, effects] = real.reduce(before, event)
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
        if (!model.ended) expect(real.state.lookAt).toBe(model.at)
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
          const graceOver = real.state.lookAt >= real.state.graceUntil
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

/** Sequences of commands, each step held against the model. */
export function commandSequences(reduce: Reducer = advance): fc.IProperty<unknown> {
  const options = fc.record({
    timeoutMs: fc.integer({ min: 1, max: 3_600_000 }),
    ageMs: fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: undefined }),
    withCallback: fc.boolean(),
    bound: fc.boolean(),
    expiresAt: fc.option(fc.integer({ min: WALL - 1_000, max: WALL + 200_000 }), { nil: undefined }),
    random: fc.double({ min: 0, max: 0.999, noNaN: true }),
  })
  return fc.property(fc.tuple(fc.commands(commands, { size: '+1' }), options), ([steps, { random, ...options }]) => {
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
      const [state] = reduce(createWaitState({ schedule, at: 0, ...options }), { type: 'started', at: 0, wall: WALL, random })
      return { model, real: { reduce, state } }
    }, steps)
  })
}
