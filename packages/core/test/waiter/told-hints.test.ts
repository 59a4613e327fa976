import { createFakeClock } from '@kit/core/testing'
import { createMemoryPollBudget, createTaskHandle, createTaskWaiter } from '@kit/core/waiter'
import type { Hint, HintChannel, HintListener } from '@kit/core/waiter'
import { describe, expect, it } from 'vitest'
import { Provider, succeeded } from './support.ts'

function bench() {
  const clock = createFakeClock()
  const provider = new Provider(clock)
  const listeners = new Set<HintListener>()
  const stored = new Map<string, Hint>()
  let reads = 0
  let gate: Promise<void> | undefined
  const hints: HintChannel = {
    put: async () => {},
    read: async (keys) => {
      reads++
      const found = new Map([...stored].filter(([key]) => keys.includes(key)))
      await gate
      return found
    },
    subscribe: async (listener) => {
      listeners.add(listener)
      return { health: 'live', close: async () => void listeners.delete(listener) }
    },
  }
  const budget = createMemoryPollBudget({ clock, minIntervalMs: 0 })
  const waiter = createTaskWaiter({ tasks: [provider.definition()], hints, clock, budget, random: () => 0, schedule: { firstDelayMs: 600_000, minIntervalMs: 0 } })
  const handle = createTaskHandle({ task: 'test.job', account: 'a', id: 'job', createdAt: new Date(clock.now()) })
  const key = `wait:${handle.waitId}`
  const tell = (version: string, carried: boolean): void => {
    stored.set(key, { version })
    for (const listener of listeners) listener([key], carried ? new Map([[key, { version }]]) : undefined)
  }
  return {
    clock,
    provider,
    waiter,
    tell,
    wait: waiter.resume(handle),
    reads: () => reads,
    hold: (): (() => void) => {
      let open = (): void => {}
      gate = new Promise((resolve) => (open = resolve))
      return open
    },
  }
}

describe('a hint that the notification carries', () => {
  it('causes a look without being read, once for each version', async () => {
    const { clock, provider, wait, tell, reads } = bench()
    const result = wait.result({ timeoutMs: 900_000 })
    await clock.advance(10)
    const before = reads()
    const lookAt = new Promise<number>((resolve) => {
      provider.answer = async () => {
        resolve(reads())
        return { phase: 'pending', status: 'RUNNING', known: true }
      }
    })
    tell('1', true)
    expect(await lookAt).toBe(before)
    await clock.advance(10)
    expect(provider.looks).toHaveLength(1)
    tell('1', true)
    await clock.advance(10)
    expect(provider.looks).toHaveLength(1)
    provider.answer = succeeded
    tell('2', true)
    expect((await result).ok).toBe(true)
    expect(provider.looks).toHaveLength(2)
  })

  it('is read after all while an older reading is under way', async () => {
    const { clock, provider, wait, tell, hold, waiter } = bench()
    const result = wait.result({ timeoutMs: 900_000 })
    await clock.advance(10)
    const open = hold()
    tell('1', false)
    await clock.advance(10)
    tell('2', true)
    provider.answer = succeeded
    await clock.advance(10)
    expect(provider.looks).toHaveLength(0)
    open()
    expect((await result).ok).toBe(true)
    await waiter.close()
  })
})
