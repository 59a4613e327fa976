import type { HintChannel } from '@kit/core/waiter'
import type { Redis } from 'ioredis'

/** The smallest hint channel over Redis that keeps the port's promise: stored first, then published. */
export function redisHintChannel(redis: Redis, prefix: string): HintChannel {
  const channel = `${prefix}:hints`
  const keyOf = (key: string): string => `${prefix}:hint:${key}`
  return {
    put: async (keys, { ttlMs, taskId }) => {
      const commands = redis.multi()
      for (const key of keys) {
        commands.hincrby(keyOf(key), 'version', 1)
        if (taskId !== undefined) commands.hset(keyOf(key), 'taskId', taskId)
        commands.pexpire(keyOf(key), ttlMs)
      }
      commands.publish(channel, JSON.stringify(keys))
      await commands.exec()
    },
    read: async (keys) => {
      const rows = await Promise.all(keys.map((key) => redis.hgetall(keyOf(key))))
      const hints = new Map<string, { version: string; taskId?: string }>()
      for (const [index, row] of rows.entries()) {
        const key = keys[index]
        const version = row['version']
        if (key === undefined || version === undefined) continue
        hints.set(key, row['taskId'] === undefined ? { version } : { version, taskId: row['taskId'] })
      }
      return hints
    },
    subscribe: async (listener) => {
      const subscriber = redis.duplicate()
      subscriber.on('message', (_: string, message: string) => listener(JSON.parse(message) as string[]))
      await subscriber.subscribe(channel)
      subscriber.on('ready', () => listener('all'))
      return { health: 'live', close: async () => void (await subscriber.quit()) }
    },
  }
}
