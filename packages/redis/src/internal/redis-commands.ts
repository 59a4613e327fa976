import { InvalidArgumentError, isKitError } from '@kit/core'
import { StoreUnavailableError } from '@kit/core/idempotency'
import type { RedisOptions, RedisStoreOptions, RedisWarning } from '../redis-options.ts'
import { batched } from './batched.ts'
import { checkPrefix, checkTimer } from './check-options.ts'
import { connectionOf } from './connection-of.ts'
import type { RedisConnection } from './redis-connection.ts'
import { nameScript } from './script.ts'
import type { Script } from './script.ts'

/** Calls that end in time, and fail as `StoreUnavailableError` only. */
export interface RedisCommands {
  readonly connection: RedisConnection
  readonly run: (script: Script, keys: string[], args: string[]) => Promise<unknown>
  /** Runs it where its write matters. `lost` says that fewer replicas have it than asked for. */
  readonly runKept: (script: Script, keys: string[], args: string[]) => Promise<KeptReply>
  /** Runs a script that takes any number of keys, for several calls at once. */
  readonly batched: (script: Script, options?: KeptOptions) => (key: string, args: readonly string[]) => Promise<Reply>
  /** Anything else, with the same limits. */
  readonly send: <T>(call: () => Promise<T>) => Promise<T>
}

/** What a driver makes of a number or a text. */
export type Value = number | string

/** What a script that takes several keys answers for each: what it is, and more. */
export type Reply = readonly [kind: Value, ...rest: Value[]]

export interface KeptReply {
  readonly reply: unknown
  readonly lost: StoreUnavailableError | undefined
}

/** What becomes of calls whose write too few replicas have. */
export interface KeptOptions {
  /** Whether the reply stands for a write that must not get lost. */
  kept(reply: Reply): boolean
  /** Takes it back, as well as it can be done. */
  undo?(key: string, reply: Reply): Promise<unknown>
}

/** What a script answers when an entry has another layout than the one it knows. */
export const OTHER_LAYOUT = 'KITLAYOUT'

/** The same, among the replies of a batch. */
const OTHER_LAYOUT_REPLY = 9

const OTHER_LAYOUT_MESSAGE =
  'Something else is stored where this entry belongs, from another version of @kit/redis or another program. It was left as it is: run the version that wrote it until it is done, or take another prefix'

/** What the driver threw, without the arguments ioredis adds: they hold bodies. */
function withoutArguments(error: unknown): unknown {
  if (typeof error === 'object' && error !== null) delete (error as { command?: unknown }).command
  return error
}

function failure(error: unknown): Error {
  const cause = withoutArguments(error)
  if (isKitError(cause)) return cause
  const message = cause instanceof Error ? cause.message : ''
  if (message.includes(OTHER_LAYOUT) || message.includes('WRONGTYPE')) return new StoreUnavailableError(OTHER_LAYOUT_MESSAGE, { cause })
  return new StoreUnavailableError('Redis refused the call or could not be reached: see cause, and check that your client is connected', { cause })
}

function policyOf(info: string): string | undefined {
  return /^maxmemory_policy:(\S+)/m.exec(info)?.[1]
}

/** The calls of one store, channel or budget. `keeps`: an evicting Redis is refused on first use. */
export function createRedisCommands(options: RedisOptions & Partial<RedisStoreOptions>, { keeps }: { readonly keeps: boolean }): RedisCommands {
  const { redis, prefix = 'kit', timeoutMs = 5_000, minReplicas = 0, replicaTimeoutMs = 1_000, onWarning } = options
  checkPrefix(prefix)
  checkTimer('timeoutMs', timeoutMs)
  checkTimer('replicaTimeoutMs', replicaTimeoutMs)
  if (!Number.isInteger(minReplicas) || minReplicas < 0) {
    throw new InvalidArgumentError('minReplicas must be a whole number of replicas, 0 or more', { argument: 'minReplicas' })
  }
  const connection = connectionOf(redis)
  const replicas = { count: minReplicas, timeoutMs: Math.ceil(replicaTimeoutMs) }
  let checked = !keeps
  let checking: Promise<void> | undefined

  function send<T>(call: () => Promise<T>, limitMs: number = timeoutMs): Promise<T> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new StoreUnavailableError(`Redis did not answer within ${limitMs} ms; check the server and the way to it, or raise timeoutMs`))
      }, limitMs)
      const fail = (error: unknown): void => {
        clearTimeout(timer)
        reject(failure(error))
      }
      try {
        call().then((value) => {
          clearTimeout(timer)
          resolve(value)
        }, fail)
      } catch (error) {
        fail(error)
      }
    })
  }

  function warn(warning: RedisWarning): void {
    try {
      onWarning?.(warning)
    } catch {
      // A hook must not decide what becomes of an event.
    }
  }

  async function checkPolicy(): Promise<void> {
    let policies: readonly (string | undefined)[]
    let cause: unknown
    try {
      policies = (await connection.info()).map((info) => policyOf(info))
    } catch (error) {
      // Only an answer says that it may not be asked; a lost connection says nothing.
      if (!(error instanceof Error && /^(NOPERM|ERR) /.test(error.message))) throw error
      policies = [undefined]
      cause = withoutArguments(error)
    }
    const evicting = policies.find((policy) => policy !== undefined && policy !== 'noeviction')
    if (evicting !== undefined) {
      throw new StoreUnavailableError(
        `Redis may throw keys away (maxmemory-policy is ${evicting}), and with them what keeps work from being done twice: set maxmemory-policy to noeviction`,
      )
    }
    if (policies.includes(undefined)) {
      const message = 'Redis does not say its maxmemory-policy; make sure that it is noeviction, or allow the command INFO'
      warn(cause === undefined ? { code: 'eviction_unknown', message } : { code: 'eviction_unknown', message, cause })
    }
    checked = true
  }

  function check(): Promise<void> {
    checking ??= send(checkPolicy).finally(() => {
      checking = undefined
    })
    return checking
  }

  async function prepare(script: Script): Promise<string> {
    if (!checked) await check()
    return script.sha1 ?? nameScript(script)
  }

  function run(script: Script, keys: string[], args: string[]): Promise<unknown> {
    const { sha1 } = script
    if (checked && sha1 !== undefined) return send(() => connection.run(script, sha1, keys, args))
    return prepare(script).then((name) => send(() => connection.run(script, name, keys, args)))
  }

  async function runKept(script: Script, keys: string[], args: string[]): Promise<KeptReply> {
    if (minReplicas === 0) return { reply: await run(script, keys, args), lost: undefined }
    const name = await prepare(script)
    const limitMs = timeoutMs + replicas.timeoutMs
    const [reply, acknowledged] = await send(() => connection.runAndWait(script, name, keys, args, replicas), limitMs)
    if (acknowledged >= minReplicas) return { reply, lost: undefined }
    const message = `Only ${acknowledged} of ${minReplicas} replicas had the write after ${replicas.timeoutMs} ms, so it does not count; check the replicas, or lower minReplicas`
    return { reply, lost: new StoreUnavailableError(message) }
  }

  return {
    connection,
    send,
    run,

    runKept,

    batched(script: Script, options?: KeptOptions) {
      const send = async (keys: string[], args: string[]): Promise<KeptReply> =>
        options ? runKept(script, keys, args) : { reply: await run(script, keys, args), lost: undefined }
      const pick = ({ reply, lost }: KeptReply, index: number, key: string): unknown => {
        const own = (reply as readonly Reply[])[index]!
        if (Number(own[0]) === OTHER_LAYOUT_REPLY) throw new StoreUnavailableError(OTHER_LAYOUT_MESSAGE)
        if (lost === undefined || !options?.kept(own)) return own
        const reject = (): never => {
          throw lost
        }
        return (options.undo?.(key, own) ?? Promise.resolve()).then(reject, reject)
      }
      return batched({ send, pick, single: connection.isCluster }) as (key: string, args: readonly string[]) => Promise<Reply>
    },
  }
}
