import { createFakeClock } from '@kit/core/testing'
import { createMemoryHintChannel } from '@kit/core/waiter'
import { describe, expect, it } from 'vitest'

describe('createMemoryHintChannel', () => {
  it('keeps hints, and gives each put a version of its own', async () => {
    const channel = createMemoryHintChannel()
    await channel.put(['a', 'b'], { ttlMs: 1_000 })
    const first = await channel.read(['a', 'b', 'c'])
    expect([...first.keys()]).toEqual(['a', 'b'])
    expect(await channel.read(['a'])).toEqual(new Map([['a', first.get('a')]]))
    await channel.put(['a'], { ttlMs: 1_000 })
    const second = await channel.read(['a', 'b'])
    expect(second.get('a')!.version).not.toBe(first.get('a')!.version)
    expect(second.get('b')).toEqual(first.get('b'))
  })

  it('keeps a task id when a later hint names none', async () => {
    const channel = createMemoryHintChannel()
    await channel.put(['a'], { ttlMs: 1_000, taskId: 'task' })
    await channel.put(['a'], { ttlMs: 1_000 })
    expect((await channel.read(['a'])).get('a')!.taskId).toBe('task')
    await channel.put(['a'], { ttlMs: 1_000, taskId: 'other' })
    expect((await channel.read(['a'])).get('a')!.taskId).toBe('other')
  })

  it('forgets hints after their time', async () => {
    const clock = createFakeClock()
    const channel = createMemoryHintChannel({ clock })
    for (let index = 0; index < 3_000; index++) {
      await channel.put([`k${index}`], { ttlMs: 1_000, taskId: 'task' })
      if (index % 100 === 0) await clock.advance(500)
    }
    expect((await channel.read(['k0', 'k2999'])).size).toBe(1)
    await clock.advance(1_000)
    expect((await channel.read(['k2999'])).size).toBe(0)
    await channel.put(['k2999'], { ttlMs: 1_000 })
    expect((await channel.read(['k2999'])).get('k2999')!.taskId).toBeUndefined()
  })

  it('keeps every hint for its time, however many there are', async () => {
    const clock = createFakeClock()
    const channel = createMemoryHintChannel({ clock })
    const keys = (name: string): string[] => Array.from({ length: 1_500 }, (_, index) => `${name}${index}`)
    await channel.put(keys('short'), { ttlMs: 1_000 })
    await channel.put(keys('long'), { ttlMs: 60_000 })
    await clock.advance(999)
    await channel.put(keys('more'), { ttlMs: 60_000 })
    expect((await channel.read(keys('short'))).size).toBe(1_500)
    await clock.advance(1)
    for (const name of ['even', 'again', 'once']) await channel.put(keys(name), { ttlMs: 60_000 })
    expect((await channel.read(keys('short'))).size).toBe(0)
    for (const name of ['long', 'more', 'even', 'again', 'once']) expect((await channel.read(keys(name))).size).toBe(1_500)
  })

  it('takes the latest time to live, also a shorter one', async () => {
    const clock = createFakeClock()
    const channel = createMemoryHintChannel({ clock })
    await channel.put(['a'], { ttlMs: 60_000 })
    await channel.put(['a'], { ttlMs: 1_000 })
    await clock.advance(1_000)
    expect((await channel.read(['a'])).size).toBe(0)
  })

  it('stores before it publishes, to every subscription until it is closed', async () => {
    const channel = createMemoryHintChannel()
    const heard: string[] = []
    const listener = (keys: readonly string[] | 'all'): void => void heard.push(String(keys))
    const one = await channel.subscribe(listener)
    const two = await channel.subscribe(listener)
    let readable: Promise<unknown> = Promise.resolve()
    const three = await channel.subscribe((keys) => {
      readable = channel.read(keys === 'all' ? [] : keys)
    })
    await channel.put(['a'], { ttlMs: 1_000 })
    expect(heard).toEqual(['a', 'a'])
    expect(await readable).toMatchObject({ size: 1 })
    await Promise.all([one.close(), three.close()])
    await channel.put(['b', 'c'], { ttlMs: 1_000 })
    expect(heard).toEqual(['a', 'a', 'b,c'])
    expect(two.health).toBe('live')
    await two.close()
  })
})
