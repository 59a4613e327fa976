import { contractTime } from '../internal/testing/contract-time.ts'
import { expectSame, expectThat } from '../internal/testing/expect-that.ts'
import { toCases } from '../internal/testing/to-cases.ts'
import type { Hint, HintChannel } from '../waiter/hint-channel.ts'
import type { ContractCase } from './contract-case.ts'
import type { ContractTiming } from './contract-clock.ts'

/** Options of {@link hintChannelContract}. */
export interface HintChannelContractOptions extends ContractTiming {
  /** Makes the channel of a case. All cases may share one: they use keys of their own. */
  readonly create: () => Promise<HintChannel> | HintChannel
  /** Another instance on the same data, as a second process has it: hints are put there. Where there is none, the same one is used. */
  readonly peer?: ((channel: HintChannel) => Promise<HintChannel> | HintChannel) | undefined
  /** Called after each case. */
  readonly close?: ((channel: HintChannel) => unknown) | undefined
}

/**
 * The rules every `HintChannel` keeps, as cases for any test runner.
 *
 * @example
 * ```ts
 * for (const { name, run } of hintChannelContract({ create: () => createMyHintChannel(redis) })) it(name, run)
 * ```
 */
export function hintChannelContract(options: HintChannelContractOptions): readonly ContractCase[] {
  const time = contractTime(options)
  const ttlMs = 400 * time.unitMs
  const newKey = (): string => `kit-contract:${crypto.randomUUID()}`
  const peerOf = async (channel: HintChannel): Promise<HintChannel> => (await options.peer?.(channel)) ?? channel

  return toCases(options, {
    async 'a hint can be read, as often as wanted, under each of its keys'(channel) {
      const [one, other, none] = [newKey(), newKey(), newKey()]
      await (await peerOf(channel)).put([one, other], { ttlMs })
      for (let round = 0; round < 2; round++) {
        const found = await channel.read([one, none, other])
        expectSame([...found.keys()].sort(), [one, other].sort(), 'those keys that have a hint come back')
      }
      expectSame((await channel.read([])).size, 0, 'no keys, no hints')
    },
    async 'every put has a version of its own, also after its key was forgotten'(channel) {
      const key = newKey()
      const seen: string[] = []
      for (let round = 0; round < 4; round++) {
        await channel.put([key], { ttlMs: 2 * time.unitMs })
        seen.push((await channel.read([key])).get(key)?.version ?? '')
        if (round % 2 === 1) await time.pass(2)
      }
      expectSame(new Set(seen).size, 4, `versions differ, got ${seen.join(' ')}`)
      expectThat(!seen.includes(''), 'every hint has a version')
    },
    async 'a task id is kept by a hint that names none, and replaced by one that does'(channel) {
      const key = newKey()
      const taskId = async (): Promise<string | undefined> => (await channel.read([key])).get(key)?.taskId
      await channel.put([key], { ttlMs, taskId: 'task-1' })
      await channel.put([key], { ttlMs })
      expectSame(await taskId(), 'task-1', 'it is kept')
      await channel.put([key], { ttlMs, taskId: 'task-2' })
      expectSame(await taskId(), 'task-2', 'it is replaced')
    },
    async 'a hint is forgotten after its time, and a new one keeps it longer'(channel) {
      const [short, long] = [newKey(), newKey()]
      await channel.put([short, long], { ttlMs: 4 * time.unitMs, taskId: 'task-1' })
      await time.pass(2)
      await channel.put([long], { ttlMs: 6 * time.unitMs })
      await time.pass(3)
      expectSame([...(await channel.read([short, long])).keys()], [long], 'the one that was put again is there')
      await channel.put([short], { ttlMs })
      expectSame((await channel.read([short])).get(short)?.taskId, undefined, 'what was forgotten does not come back')
    },
    async 'subscribers hear of every later put, once it can be read'(channel) {
      const keys = Array.from({ length: 20 }, newKey)
      const readable = new Set<string>()
      const subscription = await channel.subscribe((heard) => {
        void channel.read(heard === 'all' ? keys : heard).then((found) => {
          for (const key of found.keys()) readable.add(key)
        })
      })
      const peer = await peerOf(channel)
      await Promise.all(keys.map((key) => peer.put([key], { ttlMs })))
      const all = await time.until(() => keys.every((key) => readable.has(key)))
      await subscription.close()
      expectThat(all, `each is heard of and can be read then, missing ${keys.filter((key) => !readable.has(key)).length} of ${keys.length}`)
    },
    async 'a hint that a notification carries is the one that is stored, and names no task'(channel) {
      const keys = [newKey(), newKey()]
      const told = new Map<string, Hint>()
      const heard = new Set<string>()
      const subscription = await channel.subscribe((some, hints) => {
        for (const key of some === 'all' ? keys : some) heard.add(key)
        for (const [key, hint] of hints ?? []) if (keys.includes(key)) told.set(key, hint)
      })
      const peer = await peerOf(channel)
      await peer.put(keys.slice(0, 1), { ttlMs })
      await peer.put(keys.slice(1), { ttlMs, taskId: 'task-1' })
      const all = await time.until(() => keys.every((key) => heard.has(key)))
      await time.pass(1)
      const found = await channel.read(keys)
      await subscription.close()
      expectThat(all, 'both are heard of')
      for (const [key, { version, taskId }] of told) {
        expectSame(version, found.get(key)?.version, 'its version is the stored one')
        expectSame(taskId, undefined, 'a task id is read, not told: it can be a credential')
      }
      expectThat(!told.has(keys[1] ?? ''), 'a hint with a task id has to be read')
    },
    async 'each subscription is one, and a closed one hears nothing'(channel) {
      const heard: string[] = []
      const listener = (keys: readonly string[] | 'all'): void => void heard.push(...(keys === 'all' ? [] : keys))
      const one = await channel.subscribe(listener)
      const two = await channel.subscribe(listener)
      await one.close()
      const [first, second] = [newKey(), newKey()]
      const peer = await peerOf(channel)
      await peer.put([first], { ttlMs })
      expectThat(await time.until(() => heard.includes(first)), 'closing one leaves the other')
      await two.close()
      await peer.put([second], { ttlMs })
      await time.pass(2)
      expectThat(!heard.includes(second), 'a closed subscription is silent')
      expectThat(one.health === 'live' || one.health === 'degraded', 'health is live or degraded')
    },
  })
}
