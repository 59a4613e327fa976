import { createFakeClock } from '@kit/core/testing'
import { describe, expect, it } from 'vitest'

describe('createFakeClock', () => {
  it('fires each timer at its own time and lets promise work settle before the next', async () => {
    const clock = createFakeClock({ now: 1_000 })
    const log: string[] = []
    clock.setTimer(() => log.push(`b ${clock.monotonic()} ${clock.now()}`), 20)
    clock.setTimer(() => {
      void (async () => {
        for (let index = 0; index < 20; index++) await Promise.resolve()
        log.push(`a ${clock.monotonic()}`)
        clock.setTimer(() => log.push(`c ${clock.monotonic()}`), 5)
      })()
    }, 10)
    const canceled = clock.setTimer(() => log.push('never'), 12)
    canceled.cancel()
    expect(clock.pendingTimers).toBe(2)
    await clock.advance(30)
    expect(log).toEqual(['a 10', 'c 15', 'b 20 1020'])
    expect([clock.monotonic(), clock.now(), clock.pendingTimers]).toEqual([30, 1_030, 0])
    expect(clock.timersSet).toBe(4)
  })

  it('jumps the wall clock alone', () => {
    const clock = createFakeClock({ now: new Date(5_000) })
    clock.jump(-2_000)
    expect([clock.monotonic(), clock.now()]).toEqual([0, 3_000])
  })

  it('sleeps: timers fire late, with or without a monotonic clock that counts the sleep', async () => {
    for (const [monotonicStops, expected] of [[false, [100, 100]], [true, []]] as const) {
      const clock = createFakeClock({ now: 0 })
      const fired: number[] = []
      clock.setTimer(() => fired.push(clock.monotonic()), 10)
      clock.setTimer(() => fired.push(clock.monotonic()), 5)
      await clock.sleep(100, { monotonicStops })
      expect(fired).toEqual(expected)
      expect(clock.now()).toBe(100)
    }
  })
})
