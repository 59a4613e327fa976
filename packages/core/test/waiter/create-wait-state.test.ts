import { createWaitState, defaultPollSchedule } from '@kit/core/waiter'
import { describe, expect, it } from 'vitest'

const schedule = defaultPollSchedule
const given = { schedule, at: 500, timeoutMs: 600_000 }

describe('createWaitState', () => {
  it('gives a wait that nothing has happened to', () => {
    expect(createWaitState({ ...given, ageMs: 0, expiresAt: 9 })).toEqual({
      status: 'parked',
      schedule,
      withCallback: false,
      bound: true,
      tentative: false,
      deadlineAt: 600_500,
      lookAt: -Infinity,
      lastLookAt: 599_500,
      graceUntil: 10_500,
      dueAt: 5_500,
      lane: 'poll',
      deniedUntil: -Infinity,
      delayMs: 5_000,
      errors: 0,
      hinted: false,
      expired: false,
      rechecking: false,
      seenBefore: false,
      phase: undefined,
      expiresAt: 9,
      confirmExpiryAt: undefined,
      actionKeys: [],
      polls: 0,
      hints: 0,
      ignored: 0,
      seen: {},
    })
  })

  it('looks later at a task that calls back', () => {
    expect(createWaitState({ ...given, ageMs: 0, withCallback: true, bound: false })).toMatchObject({
      withCallback: true,
      bound: false,
      dueAt: 30_500,
      delayMs: 30_000,
    })
  })

  it('looks at once at a task of unknown age, and gives it the whole grace', () => {
    expect(createWaitState(given)).toMatchObject({ dueAt: 500, graceUntil: 10_500, delayMs: 5_000 })
  })

  it('goes on where a wait that had begun with the task would be', () => {
    const aged = (ageMs: number, withCallback = false) => createWaitState({ ...given, ageMs, withCallback })
    expect(aged(2_000)).toMatchObject({ dueAt: 3_500, graceUntil: 8_500, delayMs: 6_000 })
    expect(aged(20_000)).toMatchObject({ dueAt: 500, graceUntil: 500, delayMs: 15_000 })
    expect(aged(3_600_000)).toMatchObject({ dueAt: 500, graceUntil: 500, delayMs: 60_000 })
    expect(aged(3_600_000, true)).toMatchObject({ delayMs: 120_000 })
    expect(aged(-5_000), 'a task from the future has just been made').toMatchObject({ dueAt: 5_500, graceUntil: 10_500, delayMs: 5_000 })
  })

  it('never polls more often than the minimal interval', () => {
    expect(createWaitState({ ...given, schedule: { ...schedule, firstDelayMs: 0 }, ageMs: 0 })).toMatchObject({ dueAt: 500, delayMs: 1_000 })
  })

  it('keeps the last look before a deadline that is near', () => {
    expect(createWaitState({ ...given, timeoutMs: 800 })).toMatchObject({ deadlineAt: 1_300, lastLookAt: 900 })
  })
})
