import { advance, createWaitState, defaultPollSchedule } from '@kit/core/waiter'
import type { Effect, FetchErrorKind, TaskPhase, WaitEvent, WaitState, WaitStateOptions } from '@kit/core/waiter'
import { describe, expect, it } from 'vitest'

const schedule = defaultPollSchedule
const WALL = Date.UTC(2026, 0, 1)
const running: TaskPhase = { phase: 'pending', status: 'RUNNING', known: true }
const checkHint: Effect = { type: 'checkHint' }
const confirm: Effect = { type: 'fetch', lane: 'confirm' }

/** A wait for a task that has just been made, unless told; what happens to it is told by `tell`. */
function wait(options: Partial<WaitStateOptions> = {}, random = 0) {
  const [state, effects] = advance(createWaitState({ schedule, at: 0, timeoutMs: 3_600_000, ageMs: 0, ...options }), {
    type: 'started',
    at: 0,
    wall: WALL,
    random,
  })
  const bench = {
    state,
    effects,
    tell(event: WaitEvent): readonly Effect[] {
      ;[bench.state, bench.effects] = advance(bench.state, event)
      return bench.effects
    },
    /** Asks, begins to look, and hears this. */
    answer(at: number, phase: TaskPhase = running, draw = 0): readonly Effect[] {
      bench.tell({ type: 'fetching', at })
      return bench.tell({ type: 'response', at, wall: WALL + at, random: draw, phase })
    },
    fail(at: number, kind: FetchErrorKind, more: { label?: string; random?: number; retryAfterMs?: number } = {}): readonly Effect[] {
      bench.tell({ type: 'fetching', at })
      return bench.tell({ type: 'fetchError', at, random: 0, kind, label: kind, ...more })
    },
    due: (at: number, draw = 0): readonly Effect[] => bench.tell({ type: 'due', at, random: draw }),
    hint: (at: number): readonly Effect[] => bench.tell({ type: 'hinted', at }),
    deny: (at: number, waitMs: number): readonly Effect[] => bench.tell({ type: 'budgetDenied', at, waitMs }),
    gap: (at: number, wall: number, draw = 0.5): readonly Effect[] => bench.tell({ type: 'clockGap', at, wall: WALL + wall, random: draw }),
    deadline: (at: number): readonly Effect[] => bench.tell({ type: 'deadline', at }),
  }
  return bench
}

const parked = (at: number): Effect => ({ type: 'parkUntil', at })

describe('a wait that starts', () => {
  it.each([
    [0, 2_500],
    [0.5, 3_750],
  ])('spreads its first look over the half before its time (%d)', (random, at) => {
    const { state, effects } = wait({}, random)
    expect(effects).toEqual([parked(at), checkHint])
    expect(state).toMatchObject({ status: 'parked', dueAt: at, lane: 'poll' })
  })

  it('spreads the looks at tasks of unknown age, too', () => {
    expect(wait({ ageMs: undefined }, 0).state.dueAt).toBe(0)
    expect(wait({ ageMs: undefined }, 0.5).state.dueAt).toBe(500)
    expect(wait({ ageMs: 4_900 }, 0.5).state.dueAt).toBe(500)
  })

  it('looks right after the expiry of the task, in the lane for confirmations', () => {
    const { state, effects } = wait({ expiresAt: WALL + 1_000 }, 0.5)
    expect(state).toMatchObject({ confirmExpiryAt: 2_500, dueAt: 2_500, lane: 'confirm' })
    expect(effects).toEqual([parked(2_500), checkHint])
    expect(wait({ expiresAt: WALL }, 0.5).state.confirmExpiryAt).toBe(1_500)
    expect(wait({ expiresAt: WALL + 9_000 }, 0.5).state).toMatchObject({ confirmExpiryAt: 10_500, dueAt: 3_750, lane: 'poll' })
  })

  it('counts from when it starts', () => {
    const fresh = createWaitState({ schedule, at: 10_000, timeoutMs: 60_000, ageMs: 0, expiresAt: WALL + 1_000 })
    const [state, effects] = advance(fresh, { type: 'started', at: 10_000, wall: WALL, random: 0.5 })
    expect(state).toMatchObject({ confirmExpiryAt: 12_500, dueAt: 12_500, deadlineAt: 70_000, lastLookAt: 69_000, graceUntil: 20_000 })
    expect(effects).toEqual([parked(12_500), checkHint])
    const [unlimited] = advance({ ...fresh, expiresAt: undefined }, { type: 'started', at: 10_000, wall: WALL, random: 0.5 })
    expect(unlimited.dueAt).toBe(13_750)
  })

  it.each([WALL - 1, Infinity, Number.NaN])('takes no notice of the expiry %d', (expiresAt) => {
    expect(wait({ expiresAt }, 0.5).state).toMatchObject({ confirmExpiryAt: undefined, dueAt: 3_750 })
  })
})

describe('a hint', () => {
  it('causes a look at once, as a confirmation', () => {
    const bench = wait()
    expect(bench.hint(10)).toEqual([confirm])
    expect(bench.state).toMatchObject({ status: 'asking', lane: 'confirm', hints: 1 })
  })

  it('is only remembered while nothing can be looked at', () => {
    const unbound = wait({ bound: false })
    expect(unbound.hint(10)).toEqual([])
    expect(unbound.state).toMatchObject({ status: 'parked', hinted: true, hints: 1 })
    const looking = wait()
    looking.tell({ type: 'fetching', at: 5 })
    expect(looking.hint(10)).toEqual([])
    expect(looking.state.status).toBe('looking')
  })

  it('waits for the moment the budget named for confirmations', () => {
    const bench = wait()
    bench.hint(10)
    expect(bench.deny(10, 400)).toEqual([parked(410)])
    expect(bench.state).toMatchObject({ status: 'parked', lane: 'confirm', dueAt: 410 })
    expect(bench.hint(409)).toEqual([])
    expect(bench.hint(410)).toEqual([confirm])
  })

  it('need not wait after a refusal in the other lane', () => {
    const bench = wait()
    bench.due(2_500)
    expect(bench.deny(2_500, 4_000)).toEqual([parked(6_500)])
    expect(bench.state.lane).toBe('poll')
    expect(bench.hint(2_600)).toEqual([confirm])
  })
})

describe('an id that comes from a callback', () => {
  it('is looked at, once', () => {
    const bench = wait({ bound: false })
    expect(bench.tell({ type: 'bound', at: 10 })).toEqual([confirm])
    expect(bench.state).toMatchObject({ bound: true, tentative: true, hinted: true })
    expect(bench.tell({ type: 'bound', at: 11 })).toEqual([])
  })

  it.each<FetchErrorKind>(['forbidden', 'not_found', 'gone'])('is dropped when the provider says %s, and the wait goes on', (kind) => {
    const bench = wait({ bound: false })
    bench.tell({ type: 'bound', at: 20_000 })
    expect(bench.fail(20_000, kind)).toEqual([{ type: 'unbind' }, { type: 'warn', code: 'task_id_rejected' }, parked(22_500), checkHint])
    expect(bench.state).toMatchObject({ bound: false, tentative: false, hinted: false, errors: 0, status: 'parked' })
  })

  it('is kept when the provider could not be asked, and when it was seen', () => {
    const bench = wait({ bound: false })
    bench.tell({ type: 'bound', at: 10 })
    bench.fail(10, 'unavailable')
    expect(bench.state).toMatchObject({ bound: true, tentative: true })
    bench.answer(20)
    expect(bench.state).toMatchObject({ bound: true, tentative: false })
    expect(bench.fail(30, 'gone')).toMatchObject([{ type: 'settle', outcome: { kind: 'not_found' } }])
  })

  it('ends the wait when it is refused after the deadline', () => {
    const bench = wait({ bound: false, timeoutMs: 5_000 })
    bench.tell({ type: 'bound', at: 4_000 })
    bench.tell({ type: 'fetching', at: 4_000 })
    expect(bench.deadline(5_000)).toEqual([])
    expect(bench.tell({ type: 'fetchError', at: 5_100, random: 0, kind: 'gone', label: '410' })).toEqual([
      { type: 'unbind' },
      { type: 'warn', code: 'task_id_rejected' },
      { type: 'settle', outcome: { kind: 'timed_out' } },
    ])
  })
})

describe('a look that is due', () => {
  it('is asked for at its time, not before, and only by a wait that is parked', () => {
    const bench = wait()
    expect(bench.due(2_499)).toEqual([])
    expect(bench.due(2_500)).toEqual([{ type: 'fetch', lane: 'poll' }])
    expect(bench.state).toMatchObject({ status: 'asking', lane: 'poll' })
    expect(bench.due(2_600)).toEqual([])
  })

  it('without an id is a reading of the hints, ever more rarely', () => {
    const bench = wait({ bound: false })
    expect(bench.due(2_500)).toEqual([parked(5_000), checkHint])
    expect(bench.state).toMatchObject({ delayMs: 7_500, lane: 'poll', status: 'parked' })
    expect(bench.due(5_000, 0.5)).toEqual([parked(5_000 + 5_625), checkHint])
    for (let count = 0; count < 20; count++) bench.due(bench.state.dueAt)
    expect(bench.state.delayMs).toBe(60_000)
    const hasty = wait({ bound: false, schedule: { ...schedule, firstDelayMs: 0 } })
    expect(hasty.due(0)).toEqual([parked(1_000), checkHint])
  })

  it('counts, and uses up the hints before it', () => {
    const bench = wait()
    bench.hint(1)
    expect(bench.tell({ type: 'fetching', at: 2 })).toEqual([])
    expect(bench.state).toMatchObject({ status: 'looking', hinted: false, polls: 1 })
  })
})

describe('an answer that ends nothing', () => {
  it('parks the wait, for ever longer, and has the hints read again', () => {
    const bench = wait()
    bench.due(2_500)
    expect(bench.answer(2_500)).toEqual([{ type: 'progress', phase: running }, parked(5_000), checkHint])
    expect(bench.state).toMatchObject({ delayMs: 7_500, seenBefore: true, errors: 0, phase: running, seen: { '200 pending': 1 } })
    bench.due(5_000)
    expect(bench.answer(5_000, running, 0.5)).toEqual([parked(5_000 + 5_625), checkHint])
    expect(bench.state.seen).toEqual({ '200 pending': 2 })
  })

  it.each([
    [false, 60_000],
    [true, 120_000],
  ])('parks it no longer than the schedule allows (with a callback: %s)', (withCallback, cap) => {
    const bench = wait({ withCallback })
    for (let count = 0; count < 20; count++) {
      bench.due(bench.state.dueAt)
      bench.answer(bench.state.dueAt)
    }
    expect(bench.state.delayMs).toBe(cap)
    const { dueAt } = bench.state
    bench.due(dueAt)
    bench.answer(dueAt, running, 0.5)
    expect(bench.state.dueAt).toBe(dueAt + 0.75 * cap)
  })

  it('begins with short pauses again after a confirmation', () => {
    const bench = wait({ withCallback: true })
    bench.hint(10)
    bench.answer(10)
    expect(bench.state).toMatchObject({ dueAt: 2_510, lane: 'poll', delayMs: 7_500 })
    const narrow = wait({ schedule: { ...schedule, maxDelayMs: 3_000 } })
    narrow.hint(10)
    narrow.answer(10)
    expect(narrow.state).toMatchObject({ dueAt: 1_510, delayMs: 3_000 })
  })

  it('never lets the next look come sooner than the minimal interval, and follows the wish for a later one', () => {
    const hasty = wait({ schedule: { ...schedule, firstDelayMs: 0 } })
    hasty.answer(10)
    expect(hasty.state.dueAt).toBe(1_010)
    const polite = wait()
    polite.answer(10, { ...running, retryAfterMs: 20_000 })
    expect(polite.state.dueAt).toBe(20_010)
    polite.answer(30_000, { ...running, retryAfterMs: 3_600_000 })
    expect(polite.state.dueAt).toBe(330_000)
  })

  it('causes another look when a hint came meanwhile', () => {
    const bench = wait()
    bench.tell({ type: 'fetching', at: 10 })
    bench.hint(11)
    const phase: TaskPhase = { phase: 'action_required', status: 'ACT', action: {}, actionKey: 'k' }
    expect(bench.tell({ type: 'response', at: 12, wall: WALL, random: 0, phase })).toEqual([
      { type: 'action', phase },
      { type: 'progress', phase },
      confirm,
    ])
    expect(bench.state.status).toBe('asking')
  })

  it('warns of a status it does not know, once for each', () => {
    const bench = wait()
    const unknown = (status: string): TaskPhase => ({ phase: 'pending', status, known: false })
    const warns = (effects: readonly Effect[]) => effects.filter(({ type }) => type === 'warn')
    expect(warns(bench.answer(1, unknown('NEW')))).toEqual([{ type: 'warn', code: 'unknown_status', status: 'NEW' }])
    expect(warns(bench.answer(2, unknown('NEW')))).toEqual([])
    expect(warns(bench.answer(3, unknown('NEWER')))).toEqual([{ type: 'warn', code: 'unknown_status', status: 'NEWER' }])
    expect(warns(bench.answer(4))).toEqual([])
    expect(warns(bench.answer(5, { phase: 'action_required', status: 'ACT', action: {}, actionKey: 'k' }))).toEqual([])
  })

  it('tells of every action once, and of every change', () => {
    const bench = wait()
    const action = (actionKey: string): TaskPhase => ({ phase: 'action_required', status: 'ACT', action: {}, actionKey })
    const kinds = (effects: readonly Effect[]) => effects.map(({ type }) => type).filter((type) => type === 'action' || type === 'progress')
    expect(kinds(bench.answer(1, action('a')))).toEqual(['action', 'progress'])
    expect(kinds(bench.answer(2, action('a')))).toEqual([])
    expect(kinds(bench.answer(3, action('b')))).toEqual(['action', 'progress'])
    expect(kinds(bench.answer(4, action('a')))).toEqual(['progress'])
    expect(kinds(bench.answer(5, { ...action('a'), status: 'OTHER' }))).toEqual(['progress'])
    expect(kinds(bench.answer(6, { phase: 'pending', status: 'OTHER', known: true }))).toEqual(['progress'])
    expect(kinds(bench.answer(7, { phase: 'pending', status: 'OTHER', known: true }))).toEqual([])
    expect(kinds(bench.answer(8, { phase: 'pending', status: 'OTHER', known: true, progress: 0.5 }))).toEqual(['progress'])
    expect(kinds(bench.answer(9, { phase: 'pending', status: 'OTHER', known: true, progress: 0.5 }))).toEqual([])
    expect(bench.state.actionKeys).toEqual(['a', 'b'])
  })

  it('may bring a new expiry, and keeps the look after the old one otherwise', () => {
    const bench = wait({ expiresAt: WALL + 60_000 }, 0.5)
    bench.answer(10_000)
    expect(bench.state).toMatchObject({ expiresAt: WALL + 60_000, confirmExpiryAt: 61_500 })
    bench.answer(11_000, { ...running, expiresAt: new Date(WALL + 60_000) }, 0)
    expect(bench.state, 'the same expiry draws no other moment').toMatchObject({ confirmExpiryAt: 61_500 })
    bench.answer(12_000, { ...running, expiresAt: new Date(WALL + 14_000) }, 0.5)
    expect(bench.state).toMatchObject({ expiresAt: WALL + 14_000, confirmExpiryAt: 15_500, dueAt: 15_500, lane: 'confirm' })
  })
})

describe('a look that showed nothing', () => {
  it('is repeated after ever longer pauses, up to the cap', () => {
    const pauses = (withCallback: boolean) => {
      const bench = wait({ withCallback })
      return Array.from({ length: 12 }, (_, index) => {
        const at = 100_000 * (index + 1)
        expect(bench.fail(at, 'unavailable', { random: 0.5, label: '503' })).toEqual([parked(bench.state.dueAt), checkHint])
        return bench.state.dueAt - at
      })
    }
    expect(pauses(false)).toEqual([1_500, 3_000, 6_000, 12_000, 24_000, ...Array.from({ length: 7 }, () => 45_000)])
    expect(pauses(true).slice(4)).toEqual([24_000, 48_000, ...Array.from({ length: 6 }, () => 90_000)])
  })

  it('counts, until one shows something', () => {
    const bench = wait()
    bench.fail(10, 'unavailable', { label: '503' })
    bench.fail(20, 'unavailable', { label: '503' })
    bench.fail(30, 'unavailable', { label: 'network' })
    expect(bench.state).toMatchObject({ errors: 3, polls: 3, seen: { '503': 2, network: 1 } })
    bench.answer(40)
    expect(bench.state).toMatchObject({ errors: 0, seen: { '503': 2, network: 1, '200 pending': 1 } })
  })

  it('keeps the lane, unless a hint came meanwhile', () => {
    const bench = wait()
    bench.due(2_500)
    bench.fail(2_500, 'unavailable')
    expect(bench.state.lane).toBe('poll')
    bench.tell({ type: 'fetching', at: 5_000 })
    bench.hint(5_001)
    bench.tell({ type: 'fetchError', at: 5_002, random: 0, kind: 'unavailable', label: '503' })
    expect(bench.state.lane).toBe('confirm')
    bench.fail(9_000, 'unavailable')
    expect(bench.state.lane).toBe('confirm')
  })

  it('follows the wish of a 429 only', () => {
    const bench = wait()
    bench.fail(10, 'rate_limited', { retryAfterMs: 60_000 })
    expect(bench.state.dueAt).toBe(60_010)
    bench.fail(70_000, 'unavailable', { retryAfterMs: 60_000 })
    expect(bench.state.dueAt).toBe(72_000)
    const longest = wait()
    longest.fail(10, 'rate_limited', { retryAfterMs: Number.NaN })
    expect(longest.state.dueAt).toBe(1_010)
    longest.fail(10, 'rate_limited', { retryAfterMs: -1 })
    expect(longest.state.dueAt).toBe(2_010)
  })

  it('may mean that the task is not visible yet, and is repeated when the grace ends', () => {
    const bench = wait()
    bench.fail(1_000, 'not_found')
    expect(bench.state.dueAt).toBe(2_000)
    bench.fail(5_000, 'not_found', { random: 0.99 })
    bench.fail(6_000, 'not_found', { random: 0.99 })
    bench.fail(7_000, 'not_found', { random: 0.99 })
    expect(bench.state).toMatchObject({ status: 'parked', dueAt: 10_000 })
    bench.fail(9_500, 'not_found', { random: 0.99 })
    expect(bench.state).toMatchObject({ status: 'parked', dueAt: 10_500 })
    expect(bench.fail(10_000, 'not_found')).toEqual([{ type: 'settle', outcome: { kind: 'not_found', seenBefore: false } }])
  })

  it('ends the wait when the task was there before', () => {
    const bench = wait()
    bench.answer(10)
    expect(bench.fail(20, 'not_found')).toEqual([{ type: 'settle', outcome: { kind: 'not_found', seenBefore: true } }])
  })

  it('ends it at once when the task is gone, or the credentials are refused', () => {
    expect(wait().fail(10, 'gone')).toEqual([{ type: 'settle', outcome: { kind: 'not_found', seenBefore: true } }])
    for (const kind of ['unauthorized', 'forbidden'] as const) {
      const error = new Error(kind)
      const effects = wait().tell({ type: 'fetchError', at: 10, random: 0, kind, label: kind, error })
      expect(effects).toEqual([{ type: 'settle', outcome: { kind: 'error', error } }])
    }
  })
})

describe('the budget', () => {
  it('parks a wait that asks until it may ask again, a millisecond at least', () => {
    const bench = wait()
    bench.due(2_500)
    expect(bench.deny(2_500, 700)).toEqual([parked(3_200)])
    bench.due(3_200)
    expect(bench.deny(3_200, 0)).toEqual([parked(3_201)])
    bench.hint(3_201)
    expect(bench.deny(3_201, -5)).toEqual([parked(3_202)])
  })

  it('says nothing to a wait that does not ask', () => {
    const bench = wait()
    expect(bench.deny(10, 700)).toEqual([])
    expect(bench.state).toMatchObject({ status: 'parked', dueAt: 2_500 })
  })
})

describe('the look before the deadline', () => {
  const near = (dueIn: number) => {
    const bench = wait({ timeoutMs: 20_000 })
    bench.answer(19_000 - dueIn, { ...running, retryAfterMs: dueIn })
    return bench.state
  }

  it('takes the place of a look just before it and of those after it', () => {
    const schedules = [4_000, 3_000, 2_600].map(near)
    expect(schedules.map(({ dueAt, lane }) => [dueAt, lane])).toEqual([
      [19_000, 'confirm'],
      [19_000, 'confirm'],
      [19_000, 'confirm'],
    ])
    const early = wait({ timeoutMs: 20_000 })
    early.answer(10_000, { ...running, retryAfterMs: 8_000 })
    expect(early.state, 'an interval before the last look there is room for another').toMatchObject({ dueAt: 18_000, lane: 'poll' })
    early.answer(10_000, { ...running, retryAfterMs: 8_001 })
    expect(early.state).toMatchObject({ dueAt: 19_000, lane: 'confirm' })
    early.answer(10_000, { ...running, retryAfterMs: 300_000 })
    expect(early.state).toMatchObject({ dueAt: 19_000, lane: 'confirm' })
  })

  it('is the last: nothing is planned between it and the deadline', () => {
    const bench = wait({ timeoutMs: 20_000 })
    bench.answer(19_000)
    expect(bench.state.dueAt).toBeGreaterThanOrEqual(20_000)
    expect(bench.state.lane).toBe('poll')
  })
})

describe('the look after the expiry', () => {
  it('comes before a later one, is a confirmation, and comes once', () => {
    const bench = wait({ expiresAt: WALL + 8_000 })
    bench.answer(5_500)
    expect(bench.state).toMatchObject({ dueAt: 8_000, lane: 'confirm' })
    bench.due(8_000)
    bench.answer(8_000)
    expect(bench.state).toMatchObject({ dueAt: 10_500, lane: 'poll' })
  })

  it('takes the place of one at the same moment', () => {
    const bench = wait({ expiresAt: WALL + 8_000 })
    bench.answer(5_500, { ...running, retryAfterMs: 2_500 })
    expect(bench.state).toMatchObject({ dueAt: 8_000, lane: 'confirm' })
    bench.answer(5_600, { ...running })
    expect(bench.state).toMatchObject({ dueAt: 8_000, lane: 'confirm' })
  })
})

describe('a machine that slept', () => {
  it('reads its hints again, and moves the look after the expiry with the wall clock', () => {
    const bench = wait({ expiresAt: WALL + 600_000 }, 0)
    expect(bench.gap(100, 500_000)).toEqual([checkHint])
    expect(bench.state).toMatchObject({ confirmExpiryAt: 100 + 100_000 + 1_500, dueAt: 2_500 })
    expect(bench.gap(200, 599_000, 0)).toEqual([parked(1_200), checkHint])
    expect(bench.state).toMatchObject({ confirmExpiryAt: 1_200, dueAt: 1_200, lane: 'confirm' })
  })

  it('looks soon when the task has expired meanwhile, and only once for it', () => {
    const bench = wait({ expiresAt: WALL + 600_000 }, 0)
    expect(bench.gap(100, 600_000)).toEqual([parked(600), checkHint])
    expect(bench.state).toMatchObject({ dueAt: 600, lane: 'confirm' })
    const soonest = wait({ expiresAt: WALL + 600_000 }, 0)
    expect(soonest.gap(100, 600_000, 0)).toEqual([parked(100), checkHint])
    expect(soonest.state).toMatchObject({ dueAt: 100, lane: 'confirm' })
    const done = wait({ expiresAt: WALL - 1 }, 0)
    expect(done.gap(100, 700_000)).toEqual([checkHint])
    expect(done.state).toMatchObject({ confirmExpiryAt: undefined, dueAt: 2_500 })
  })

  it('moves nothing when a look comes at that moment anyway', () => {
    const bench = wait({ expiresAt: WALL + 600_000 }, 0)
    expect(bench.gap(100, 597_600, 0)).toEqual([checkHint])
    expect(bench.state).toMatchObject({ confirmExpiryAt: 2_500, dueAt: 2_500, lane: 'poll' })
  })

  it('leaves a wait alone that asks or looks already', () => {
    const bench = wait({ expiresAt: WALL + 600_000 }, 0)
    bench.hint(50)
    expect(bench.gap(100, 700_000)).toEqual([checkHint])
    expect(bench.state.status).toBe('asking')
  })

  it('has one more look when the deadline passed meanwhile, which decides', () => {
    const bench = wait({ timeoutMs: 60_000 })
    expect(bench.gap(60_000, 60_000)).toEqual([confirm])
    expect(bench.state).toMatchObject({ rechecking: true, deadlineAt: 70_000, status: 'asking' })
    expect(bench.answer(61_000)).toEqual([{ type: 'progress', phase: running }, { type: 'settle', outcome: { kind: 'timed_out' } }])
  })

  it('has that look once only, and bounded in time', () => {
    const bench = wait({ timeoutMs: 60_000 })
    bench.gap(60_000, 60_000)
    bench.tell({ type: 'fetching', at: 60_000 })
    expect(bench.gap(70_000, 70_000)).toEqual([])
    expect(bench.state.deadlineAt).toBe(70_000)
    expect(bench.deadline(69_999)).toEqual([])
    expect(bench.deadline(70_000)).toEqual([{ type: 'settle', outcome: { kind: 'timed_out' } }])
  })

  it('has a further look after one that began before', () => {
    const bench = wait({ timeoutMs: 60_000 })
    bench.tell({ type: 'fetching', at: 59_000 })
    expect(bench.gap(90_000, 90_000)).toEqual([])
    expect(bench.state).toMatchObject({ status: 'looking', hinted: true, rechecking: true, deadlineAt: 100_000 })
    expect(bench.tell({ type: 'response', at: 90_100, wall: WALL, random: 0, phase: running }).at(-1)).toEqual(confirm)
    expect(bench.answer(90_200)).toEqual([{ type: 'settle', outcome: { kind: 'timed_out' } }])
  })

  it('leaves a last look alone that began before the deadline', () => {
    const bench = wait({ timeoutMs: 60_000 })
    bench.tell({ type: 'fetching', at: 59_000 })
    bench.deadline(60_000)
    expect(bench.gap(61_000, 61_000)).toEqual([])
    expect(bench.state).toMatchObject({ deadlineAt: 60_000, rechecking: false })
  })

  it('without an id reads its hints until the new deadline', () => {
    const bench = wait({ timeoutMs: 60_000, bound: false })
    expect(bench.gap(60_000, 60_000)).toEqual([parked(70_000), checkHint])
    expect(bench.state).toMatchObject({ status: 'parked', dueAt: 70_000 })
    expect(bench.deadline(70_000)).toEqual([{ type: 'settle', outcome: { kind: 'timed_out' } }])
  })

  it('repeats a look that failed until the new deadline', () => {
    const bench = wait({ timeoutMs: 60_000 })
    bench.gap(60_000, 60_000)
    expect(bench.fail(60_100, 'unavailable')).toEqual([parked(61_100), checkHint])
  })
})

describe('the deadline', () => {
  it('ends a wait that has looked shortly before, not sooner', () => {
    const bench = wait({ timeoutMs: 5_000 })
    bench.answer(4_000)
    expect(bench.deadline(4_999)).toEqual([])
    expect(bench.deadline(5_000)).toEqual([{ type: 'settle', outcome: { kind: 'timed_out' } }])
    expect(bench.state.status).toBe('settled')
  })

  it('ends a wait whose next look would come with it', () => {
    const bench = wait({ timeoutMs: 20_000, schedule: { ...schedule, firstDelayMs: 1_000 } })
    bench.answer(19_000)
    expect(bench.state.dueAt).toBe(20_000)
    expect(bench.deadline(20_000)).toEqual([{ type: 'settle', outcome: { kind: 'timed_out' } }])
  })

  it('lets a look that is under way decide', () => {
    const late = wait({ timeoutMs: 5_000 })
    late.tell({ type: 'fetching', at: 4_000 })
    expect(late.deadline(5_000)).toEqual([])
    expect(late.state).toMatchObject({ status: 'looking', expired: true })
    const phase: TaskPhase = { phase: 'succeeded', status: 'DONE', value: 1 }
    expect(late.tell({ type: 'response', at: 5_500, wall: WALL, random: 0, phase })).toEqual([{ type: 'settle', outcome: { kind: 'final', phase } }])
    const vain = wait({ timeoutMs: 5_000 })
    vain.tell({ type: 'fetching', at: 4_000 })
    vain.deadline(5_000)
    expect(vain.tell({ type: 'fetchError', at: 5_500, random: 0, kind: 'unavailable', label: '503' })).toEqual([
      { type: 'settle', outcome: { kind: 'timed_out' } },
    ])
  })

  it('gives a busy process the look it missed, and that look decides', () => {
    const bench = wait({ timeoutMs: 5_000 })
    expect(bench.deadline(5_000)).toEqual([confirm])
    expect(bench.state).toMatchObject({ expired: true, rechecking: true, deadlineAt: 15_000, status: 'asking' })
    expect(bench.tell({ type: 'fetching', at: 5_000 })).toEqual([])
    bench.hint(5_001)
    expect(bench.tell({ type: 'response', at: 5_002, wall: WALL, random: 0, phase: running }).at(-1)).toEqual({
      type: 'settle',
      outcome: { kind: 'timed_out' },
    })
  })

  it('gives no look to a wait that missed none, has no id, or had it already', () => {
    const unbound = wait({ timeoutMs: 5_000, bound: false })
    expect(unbound.deadline(5_000)).toMatchObject([{ type: 'settle' }])
    const asking = wait({ timeoutMs: 5_000 })
    asking.hint(4_999)
    expect(asking.deadline(5_000)).toMatchObject([{ type: 'settle' }])
    const twice = wait({ timeoutMs: 5_000 })
    twice.deadline(5_000)
    twice.deny(5_000, 100)
    expect(twice.deadline(15_000)).toMatchObject([{ type: 'settle' }])
  })
})

describe('the end', () => {
  it('is final: what comes later is counted', () => {
    const bench = wait()
    expect(bench.tell({ type: 'aborted', at: 1, reason: 'why' })).toEqual([{ type: 'settle', outcome: { kind: 'aborted', reason: 'why' } }])
    const before: WaitState = bench.state
    expect(bench.hint(2)).toEqual([])
    expect(bench.deadline(9_999_999)).toEqual([])
    expect(bench.state).toEqual({ ...before, ignored: 2 })
  })
})
