import { isNoScript } from './redis-connection.ts'
import type { RedisConnection } from './redis-connection.ts'

interface ScriptOptions {
  readonly keys: string[]
  readonly arguments: string[]
}

interface Multi {
  evalSha(sha1: string, options: ScriptOptions): Multi
  eval(lua: string, options: ScriptOptions): Multi
  wait(replicas: number, timeoutMs: number): Multi
  execAsPipeline(): Promise<readonly unknown[]>
}

interface Subscriber {
  connect(): Promise<unknown>
  subscribe(channels: string[], listener: (message: string, channel: string) => void): Promise<unknown>
  destroy(): void
  on(event: string, listener: () => void): unknown
}

/** The part of node-redis that is used. */
export interface NodeRedis {
  evalSha(sha1: string, options: ScriptOptions): Promise<unknown>
  eval(lua: string, options: ScriptOptions): Promise<unknown>
  multi(): Multi
  zRange(key: string, start: number, end: number): Promise<unknown>
  info(section: string): Promise<string>
  /** Of a cluster only. */
  readonly masters?: readonly unknown[]
  nodeClient(node: unknown): Promise<NodeRedis>
  publish(channel: string, message: string): Promise<unknown>
  duplicate(): Subscriber
}

export function nodeRedisConnection(redis: NodeRedis): RedisConnection {
  return {
    isCluster: redis.masters !== undefined,

    run({ lua }, sha1, keys, args) {
      const options = { keys, arguments: args }
      return redis.evalSha(sha1, options).catch((error: unknown) => {
        if (!isNoScript(error)) throw error
        return redis.eval(lua, options)
      })
    },

    async runAndWait({ lua }, sha1, keys, args, { count, timeoutMs }) {
      const options = { keys, arguments: args }
      const results = async (multi: Multi): Promise<readonly [unknown, number]> => {
        const [reply, acknowledged] = await multi.wait(count, timeoutMs).execAsPipeline()
        return [reply, Number(acknowledged)]
      }
      // A pipeline is sent whole or not at all: a WAIT alone on a new connection would count replicas that never saw the write.
      try {
        return await results(redis.multi().evalSha(sha1, options))
      } catch (error) {
        if (!isNoScript(error)) throw error
        return results(redis.multi().eval(lua, options))
      }
    },

    firstOf: (key, count) => redis.zRange(key, 0, count - 1),
    info: async () => {
      const nodes = redis.masters === undefined ? [redis] : await Promise.all(redis.masters.map((master) => redis.nodeClient(master)))
      return Promise.all(nodes.map((node) => node.info('memory')))
    },
    publish: (channel, message) => redis.publish(channel, message),

    createSubscriber({ onMessage, onChange }) {
      const subscriber = redis.duplicate()
      // Without a listener a lost connection would end the process.
      subscriber.on('error', onChange)
      for (const event of ['ready', 'reconnecting', 'end']) subscriber.on(event, onChange)
      return {
        async subscribe(channels) {
          await subscriber.connect()
          await subscriber.subscribe(channels, (message, channel) => onMessage(channel, message))
        },
        close() {
          try {
            subscriber.destroy()
          } catch {
            // It was not open.
          }
        },
      }
    },
  }
}
