import type { InboxAcquired, InboxClaim, InboxDead, InboxStore } from '@kit/core/idempotency'
import { toBase64 } from './internal/base64.ts'
import { checkKey } from './internal/check-options.ts'
import { CLAIM, COMPLETE, DISCARD, DUE, LOOK, PUT, REDRIVE, RELEASE, RENEW, UNDO_CLAIM } from './internal/inbox-scripts.ts'
import { fromPayloadText, toPayloadText } from './internal/payload-text.ts'
import { createRedisCommands } from './internal/redis-commands.ts'
import type { Value } from './internal/redis-commands.ts'
import type { Script } from './internal/script.ts'
import type { RedisStoreOptions } from './redis-options.ts'

type Maybe = Value | null | undefined
type Row = readonly Maybe[]

const PUT_ANSWERS = ['stored', 'duplicate', 'mismatch'] as const

function toDate(microseconds: Maybe): Date {
  return new Date(Math.floor(Number(microseconds) / 1_000))
}

function withError(error: Maybe): { readonly error?: string } {
  return error == null ? {} : { error: String(error) }
}

function toClaim(key: string, [kind, ...rest]: Row): InboxClaim {
  switch (Number(kind)) {
    case 0: {
      const [fence, attempt, encoding, payload, sealed, receivedAt] = rest
      return {
        kind: 'acquired',
        key,
        fence: BigInt(fence!),
        attempt: Number(attempt),
        payload: fromPayloadText(String(encoding), String(payload)),
        sealed: String(sealed) === '1',
        receivedAt: toDate(receivedAt),
      }
    }
    case 1:
      return { kind: 'in_progress', retryAfterMs: Number(rest[0]) }
    case 2:
      return { kind: 'completed' }
    case 4:
      return { kind: 'dead', ...withError(rest[0]) }
    default:
      return { kind: 'missing' }
  }
}

/**
 * An inbox store in Redis, for any number of processes. An event that is not handled has no TTL; a handled one keeps its key and
 * fingerprint for its retention, without its payload. All keys of one store share a hash tag, so in a Redis Cluster they live on one
 * node: give each inbox a prefix of its own to spread several.
 *
 * **What it keeps is what Redis keeps**: turn on the append-only file, since a restart without it forgets events that were answered
 * with 2xx. A failover forgets what the promoted replica had not got; with `minReplicas`, `put` counts only once that many have it.
 *
 * @returns a store whose methods reject with `StoreUnavailableError` when Redis cannot be reached, does not answer in time, evicts keys,
 *   or holds an entry of another layout; `put` with `InvalidArgumentError` for a key that is not well-formed Unicode
 * @throws InvalidArgumentError when `redis` is no client of ioredis or node-redis, or an option cannot be used
 * @example
 * ```ts
 * const inbox = createInbox<FintocEvent>({ store: createRedisInboxStore({ redis, prefix: 'shop' }) })
 * ```
 */
export function createRedisInboxStore(options: RedisStoreOptions): InboxStore {
  const { prefix = 'kit', minReplicas = 0 } = options
  const { connection, run, runKept, send } = createRedisCommands(options, { keeps: true })
  const start = `{${prefix}}:inbox:`
  const due = `${start}due`
  const dead = `${start}dead`
  const keysOf = (key: string): string[] => [`${start}event:${key}`, due, dead]
  const isDone = (reply: unknown): boolean => Number(reply) === 1

  async function change(script: Script, { key, fence }: InboxAcquired, args: string[]): Promise<boolean> {
    return isDone(await run(script, keysOf(key), [key, String(fence), ...args]))
  }

  return {
    async put({ key, fingerprint, payload, sealed }, { retainMs }) {
      checkKey(key)
      const { encoding, text } = toPayloadText(payload)
      const kept = minReplicas > 0 ? '1' : '0'
      const args = [key, toBase64(fingerprint), text, encoding, sealed ? '1' : '0', String(Math.ceil(retainMs)), kept]
      const { reply, lost } = await runKept(PUT, keysOf(key), args)
      if (lost) throw lost
      return PUT_ANSWERS[Number(reply)]!
    },

    async claim(key, { leaseMs }) {
      const { reply, lost } = await runKept(CLAIM, keysOf(key), [key, String(Math.ceil(leaseMs))])
      const claim = toClaim(key, reply as Row)
      if (lost === undefined || claim.kind !== 'acquired') return claim
      // As well as it can be done: the lease ends by itself.
      await change(UNDO_CLAIM, claim, []).catch(() => undefined)
      throw lost
    },

    renew: (claim, leaseMs) => change(RENEW, claim, [String(Math.ceil(leaseMs))]),

    async complete({ key, fence }) {
      const { reply, lost } = await runKept(COMPLETE, keysOf(key), [key, String(fence)])
      if (lost && isDone(reply)) throw lost
      return isDone(reply)
    },

    release(claim, { delayMs = 0, error, dead }) {
      const args = [String(Math.max(0, Math.ceil(delayMs))), dead ? 'd' : 'w']
      return change(RELEASE, claim, error === undefined ? args : [...args, error])
    },

    async due({ limit }) {
      return ((await run(DUE, [due], [String(limit)])) as Row).map(String)
    },

    async dead({ limit }) {
      if (limit < 1) return []
      const keys = ((await send(() => connection.firstOf(dead, limit))) as Row).map(String)
      const looks = await Promise.all(keys.map((key) => run(LOOK, keysOf(key).slice(0, 1), [])))
      return keys.flatMap((key, index): InboxDead[] => {
        const [attempt, receivedAt, error] = looks[index] as Row
        return attempt == null ? [] : [{ key, attempt: Number(attempt), receivedAt: toDate(receivedAt), ...withError(error) }]
      })
    },

    redrive: async (key) => isDone(await run(REDRIVE, keysOf(key), [key])),
    discard: async (key) => isDone(await run(DISCARD, keysOf(key), [key])),
  }
}
