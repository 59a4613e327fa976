import { createPostgresHintChannel } from '@kit/postgres'
import { createRedisHintChannel } from '@kit/redis'
import type { HintChannel } from '@kit/core/waiter'
import { Redis } from 'ioredis'
import { Pool } from 'pg'
import { databaseUrl, redisUrl } from '../services.ts'

/** A way to tell another process something. */
export interface Subject {
  send(key: string): Promise<unknown>
  listen(heard: (key: string) => void): Promise<void>
  /** There for the subjects whose listener is a waiter. */
  readonly hints?: HintChannel
}

export type SubjectName = 'PUBLISH' | 'kit over Redis' | 'NOTIFY' | 'kit over PostgreSQL'

/** Makes one end of a subject; each process has its own. */
export function createSubject(name: SubjectName, place: string): Subject {
  if (name === 'PUBLISH' || name === 'kit over Redis') {
    const redis = new Redis(redisUrl)
    if (name === 'kit over Redis') {
      const hints = createRedisHintChannel({ redis, prefix: place })
      return { hints, send: (key) => hints.put([key], { ttlMs: 60_000 }), listen: async () => {} }
    }
    return {
      send: (key) => redis.publish(place, key),
      listen: async (heard) => {
        const subscriber = redis.duplicate()
        subscriber.on('message', (_, message) => heard(message))
        await subscriber.subscribe(place)
      },
    }
  }
  const pool = new Pool({ connectionString: databaseUrl, max: 4 })
  if (name === 'kit over PostgreSQL') {
    const hints = createPostgresHintChannel({ sql: pool, schema: place })
    return { hints, send: (key) => hints.put([key], { ttlMs: 60_000 }), listen: async () => {} }
  }
  return {
    send: (key) => pool.query({ name: 'notify', text: `select pg_notify('${place}', $1)`, values: [key] }),
    listen: async (heard) => {
      const client = await pool.connect()
      client.on('notification', ({ payload }) => heard(payload ?? ''))
      await client.query(`listen ${place}`)
    },
  }
}
