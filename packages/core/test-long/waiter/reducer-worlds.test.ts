import type { Effect } from '@kit/core/waiter'
import { advance } from '@kit/core/waiter'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reducer } from '../../test/waiter/reducer-model.ts'
import { commandSequences } from '../../test/waiter/reducer-model.ts'
import { worlds } from '../../test/waiter/reducer-world.ts'
import { assertInRounds } from './assert-in-rounds.ts'

/** A copy of the reducer that does something else at one kind of event. */
function withEffects(change: (effects: readonly Effect[], event: Parameters<Reducer>[1], before: Parameters<Reducer>[0]) => readonly Effect[]): Reducer {
  return (before, event) => {
    const [state, effects] = advance(before, event)
    const changed = change(effects, event, before)
    return [changed.some(({ type }) => type === 'settle') ? { ...state, status: 'settled' } : state, changed]
  }
}

const broken: readonly (readonly [string, Reducer])[] = [
  [
    'a hint ends the wait',
    withEffects((effects, event, { status }) => {
      if (event.type !== 'hinted' || status === 'settled') return effects
      return [{ type: 'settle', outcome: { kind: 'final', phase: { phase: 'succeeded', status: 'DONE', value: 1 } } }]
    }),
  ],
  [
    'an error of the provider ends the wait',
    withEffects((effects, event, { status }) => {
      if (event.type !== 'fetchError' || event.kind !== 'unavailable' || status === 'settled') return effects
      return [{ type: 'settle', outcome: { kind: 'error', error: event.error } }]
    }),
  ],
  [
    'a hint during a look is forgotten',
    (before, event) => (event.type === 'hinted' && before.status === 'looking' ? [{ ...before, hints: before.hints + 1 }, []] : advance(before, event)),
  ],
  ['an end is seen and not told', withEffects((effects, event) => (event.type === 'response' ? effects.filter(({ type }) => type !== 'settle') : effects))],
]

describe('the reducer in any world', () => {
  it('keeps its guarantees in 250,000', { timeout: 900_000 }, async () => {
    await assertInRounds(worlds(), 250_000)
  })

  it.each(broken)('and the model would notice: %s', (_name, reduce) => {
    expect(fc.check(commandSequences(reduce), { numRuns: 10_000, endOnFailure: true }).failed).toBe(true)
  })
})
