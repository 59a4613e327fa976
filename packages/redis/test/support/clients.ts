import type { RedisClient } from '@kit/redis'
import { Redis } from 'ioredis'
import { Redis as Redis5 } from 'ioredis-5'
import { createClient } from 'redis'
import { createClient as createClient5 } from 'redis-5'
import { redisUrl } from './redis-url.ts'
import { removeKeysWith } from './remove-keys-with.ts'

/** A client of one of the drivers, and how to end it. */
export interface TestClient {
  readonly redis: RedisClient
  close(): void
}

type Ioredis = RedisClient & {
  on(event: 'error', listener: () => void): unknown
  disconnect(): void
}

function ioredis(client: Ioredis): TestClient {
  client.on('error', () => undefined)
  return { redis: client, close: () => client.disconnect() }
}

type NodeRedis = RedisClient & {
  on(event: 'error', listener: () => void): unknown
  connect(): Promise<unknown>
  destroy(): void
}

async function nodeRedis(client: NodeRedis): Promise<TestClient> {
  client.on('error', () => undefined)
  await client.connect()
  return { redis: client, close: () => client.destroy() }
}

/** Every client that is supported, by the name of its package. */
export const drivers: Readonly<Record<string, (url?: string) => Promise<TestClient>>> = {
  'ioredis 6': async (url = redisUrl) => ioredis(new Redis(url)),
  'ioredis 5': async (url = redisUrl) => ioredis(new Redis5(url)),
  'redis 6': (url = redisUrl) => nodeRedis(createClient({ url })),
  'redis 5': (url = redisUrl) => nodeRedis(createClient5({ url })),
}

const run = `kit-test-${crypto.randomUUID()}`
let prefixes = 0

/** A prefix nobody else uses. */
export const newPrefix = (): string => `${run}-${++prefixes}.`

/** Removes what the prefixes made so far have left on the shared server: an event that is not handled would stay for ever. */
export async function removeKeys(): Promise<void> {
  await removeKeysWith(`${run}-`)
}
