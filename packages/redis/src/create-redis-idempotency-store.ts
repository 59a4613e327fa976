import type { Acquired, Claim, ClaimOptions, IdempotencyStore, JsonValue } from '@kit/core/idempotency'
import { toBase64 } from './internal/base64.ts'
import { checkKey } from './internal/check-options.ts'
import { CLAIM, COMPLETE, RELEASE, RENEW, UNDO_CLAIM } from './internal/idempotency-scripts.ts'
import { createRedisCommands } from './internal/redis-commands.ts'
import type { Reply, Value } from './internal/redis-commands.ts'
import type { RedisStoreOptions } from './redis-options.ts'

/** What a script puts before a text that may be missing. */
const PRESENT = '='

function toRest(text: string | undefined): string {
  return text === undefined ? '' : PRESENT + text
}

function fromRest(rest: Value | undefined): string | undefined {
  const text = String(rest)
  return text.startsWith(PRESENT) ? text.slice(PRESENT.length) : undefined
}

function toClaim(key: string, [kind, ...rest]: Reply): Claim {
  switch (Number(kind)) {
    case 0:
      return {
        kind: 'acquired',
        key,
        fence: BigInt(rest[0]!),
        attempt: Number(rest[1]),
        leaseUntil: new Date(Math.floor(Number(rest[2]) / 1_000)),
      }
    case 1:
      return { kind: 'in_progress', retryAfterMs: Number(rest[0]) }
    case 2: {
      const result = fromRest(rest[0])
      return result === undefined ? { kind: 'completed' } : { kind: 'completed', result: JSON.parse(result) as JsonValue }
    }
    case 3:
      return { kind: 'mismatch' }
    default: {
      const error = fromRest(rest[0])
      return error === undefined ? { kind: 'dead' } : { kind: 'dead', error }
    }
  }
}

function isDone([done]: Reply): boolean {
  return Number(done) === 1
}

/**
 * An idempotency store in Redis, for any number of processes. Every method is one script, on the server's clock, and one key
 * is one key of Redis, which forgets it by its TTL. Calls of one turn share a round trip.
 *
 * It is **at-least-once across a failover**: a replica that is promoted may not know the newest claims and completions, and their work
 * then runs again. `minReplicas` makes that rarer; where money moves, take a transactional store. A fence still grows over it.
 *
 * @returns a store whose methods reject with `StoreUnavailableError` when Redis cannot be reached, does not answer in time, evicts keys,
 *   or holds an entry of another layout; `claim` with `InvalidArgumentError` for a key that is not well-formed Unicode
 * @throws InvalidArgumentError when `redis` is no client of ioredis or node-redis, or an option cannot be used
 * @example
 * ```ts
 * const store = createRedisIdempotencyStore({ redis: new Redis(url), prefix: 'shop' })
 * const outcome = await processOnce(store, `payout:${order.id}`, {}, ({ idempotencyKey }) => payOut(order, idempotencyKey))
 * ```
 */
export function createRedisIdempotencyStore(options: RedisStoreOptions): IdempotencyStore {
  const { prefix = 'kit' } = options
  const commands = createRedisCommands(options, { keeps: true })
  const start = `${prefix}:once:`
  const claim = commands.batched(CLAIM, {
    kept: ([kind]) => Number(kind) === 0,
    undo: (key, [, fence]) => undoClaim(key, [String(fence)]),
  })
  const undoClaim = commands.batched(UNDO_CLAIM)
  const renew = commands.batched(RENEW)
  const complete = commands.batched(COMPLETE, { kept: isDone })
  const release = commands.batched(RELEASE)

  return {
    async claim(key, { leaseMs, retainMs, fingerprint }: ClaimOptions) {
      checkKey(key)
      const print = fingerprint === undefined ? '' : PRESENT + toBase64(fingerprint)
      return toClaim(key, await claim(start + key, [String(Math.ceil(leaseMs)), String(Math.ceil(retainMs)), print]))
    },

    async renew({ key, fence }: Acquired, leaseMs) {
      return isDone(await renew(start + key, [String(fence), String(Math.ceil(leaseMs))]))
    },

    async complete({ key, fence }, result) {
      return isDone(await complete(start + key, [String(fence), toRest(result === undefined ? undefined : JSON.stringify(result))]))
    },

    async release({ key, fence }, { retryAt, error, dead }) {
      const delayMs = retryAt === undefined ? 0 : Math.max(0, Math.ceil(retryAt.getTime() - Date.now()))
      return isDone(await release(start + key, [String(fence), String(delayMs), dead ? 'd' : 'f', toRest(error)]))
    },
  }
}
