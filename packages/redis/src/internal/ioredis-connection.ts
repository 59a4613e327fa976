import { isNoScript } from './redis-connection.ts'
import type { RedisConnection } from './redis-connection.ts'

interface Pipeline {
  evalsha(sha1: string, keyCount: number, ...rest: string[]): Pipeline
  eval(lua: string, keyCount: number, ...rest: string[]): Pipeline
  wait(replicas: number, timeoutMs: number): Pipeline
  exec(): Promise<readonly (readonly [Error | null, unknown])[] | null>
}

/** The part of ioredis that is used. */
export interface Ioredis {
  readonly isCluster?: boolean
  evalsha(sha1: string, keyCount: number, ...rest: string[]): Promise<unknown>
  eval(lua: string, keyCount: number, ...rest: string[]): Promise<unknown>
  pipeline(): Pipeline
  zrange(key: string, start: number, end: number): Promise<unknown>
  info(section: string): Promise<string>
  nodes(role: 'master'): readonly Ioredis[]
  publish(channel: string, message: string): Promise<unknown>
  subscribe(...channels: string[]): Promise<unknown>
  duplicate(...overrides: unknown[]): Ioredis
  disconnect(): void
  on(event: string, listener: (...given: string[]) => void): unknown
}

async function results(pipeline: Pipeline): Promise<readonly [unknown, number]> {
  const [ran, waited] = (await pipeline.exec()) ?? []
  const failed = ran?.[0] ?? waited?.[0]
  if (failed || ran === undefined || waited === undefined) throw failed ?? new Error('The pipeline was discarded')
  return [ran[1], Number(waited[1])]
}

export function ioredisConnection(redis: Ioredis): RedisConnection {
  return {
    isCluster: redis.isCluster === true,

    run({ lua }, sha1, keys, args) {
      return redis.evalsha(sha1, keys.length, ...keys, ...args).catch((error: unknown) => {
        if (!isNoScript(error)) throw error
        return redis.eval(lua, keys.length, ...keys, ...args)
      })
    },

    async runAndWait({ lua }, sha1, keys, args, { count, timeoutMs }) {
      // A pipeline is sent whole or not at all: a WAIT alone on a new connection would count replicas that never saw the write.
      try {
        return await results(redis.pipeline().evalsha(sha1, keys.length, ...keys, ...args).wait(count, timeoutMs))
      } catch (error) {
        if (!isNoScript(error)) throw error
        return results(redis.pipeline().eval(lua, keys.length, ...keys, ...args).wait(count, timeoutMs))
      }
    },

    firstOf: (key, count) => redis.zrange(key, 0, count - 1),
    info: () => Promise.all((redis.isCluster ? redis.nodes('master') : [redis]).map((node) => node.info('memory'))),
    publish: (channel, message) => redis.publish(channel, message),

    createSubscriber({ onMessage, onChange }) {
      const { isCluster } = redis
      // A queue, because its first subscription may come before it is connected. What ioredis subscribes to again by itself nobody catches:
      // a connection that is closed meanwhile would end the process. In a cluster it does catch it.
      const options = { enableOfflineQueue: true, lazyConnect: false, autoResubscribe: isCluster === true }
      const subscriber = isCluster ? redis.duplicate([], options) : redis.duplicate(options)
      let again: string[] = []
      if (!isCluster) {
        subscriber.on('ready', () => {
          if (again.length > 0) subscriber.subscribe(...again).catch(() => undefined)
        })
      }
      // Without a listener every lost connection would be printed.
      subscriber.on('error', () => undefined)
      subscriber.on('message', onMessage)
      for (const event of ['ready', 'close', 'end']) subscriber.on(event, onChange)
      return {
        async subscribe(channels) {
          await subscriber.subscribe(...channels)
          again = [...channels]
        },
        close: () => subscriber.disconnect(),
      }
    },
  }
}
