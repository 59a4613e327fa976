import { createPostgresIdempotencyStore, createPostgresInboxStore } from '@kit/postgres'
import { createRedisInboxStore } from '@kit/redis'
import { Redis } from 'ioredis'
import type { Pool } from 'pg'
import type { Subject } from '../subject.ts'

/** Asks a store what became of an event. */
export interface Probe {
  /** What a claim gives: `completed`, once it was handled. A claim that is won is given back. */
  kindOf(key: string): Promise<string>
  close(): Promise<unknown>
}

const CLAIM = { leaseMs: 1_000, retainMs: 1_000_000 }

/** Opens the store of a subject. */
export function openProbe(subject: Subject, schema: string, given: { readonly pool: Pool | undefined; readonly redisPort: number | undefined }): Probe {
  const { pool, redisPort } = given
  if (pool !== undefined && subject.handled === 'at once') {
    const store = createPostgresIdempotencyStore({ sql: pool, schema })
    return {
      async kindOf(key) {
        const claim = await store.claim(key, CLAIM)
        if (claim.kind === 'acquired') await store.release(claim, {})
        return claim.kind
      },
      close: () => Promise.resolve(),
    }
  }
  const redis = pool === undefined ? new Redis({ host: '127.0.0.1', port: redisPort!, enableAutoPipelining: true }) : undefined
  redis?.on('error', () => undefined)
  const store = redis === undefined ? createPostgresInboxStore({ sql: pool!, schema }) : createRedisInboxStore({ redis, prefix: schema })
  return {
    async kindOf(key) {
      const claim = await store.claim(key, CLAIM)
      if (claim.kind === 'acquired') await store.release(claim, {})
      return claim.kind
    },
    close: async () => redis?.disconnect(),
  }
}
