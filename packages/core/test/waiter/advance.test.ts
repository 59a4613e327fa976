import { advance, createWaitState, defaultPollSchedule } from '@kit/core/waiter'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commandSequences, phases, WALL } from './reducer-model.ts'
import { gapsOf, simulate, worlds } from './reducer-world.ts'

const schedule = defaultPollSchedule

describe('advance', () => {
  it('follows the model in 10,000 sequences of commands', { timeout: 60_000 }, () => {
    fc.assert(commandSequences(), { numRuns: 10_000 })
  })

  it('keeps its guarantees in 10,000 worlds', { timeout: 60_000 }, () => {
    fc.assert(worlds(), { numRuns: 10_000 })
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
