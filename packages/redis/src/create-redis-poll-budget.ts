import { InvalidArgumentError } from '@kit/core'
import type { PollBudget, PollPermit } from '@kit/core/waiter'
import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'
import { ADMIT, PAUSE, REFUSE } from './internal/budget-scripts.ts'
import { createRedisCommands } from './internal/redis-commands.ts'
import { createScript } from './internal/script.ts'
import type { Script } from './internal/script.ts'
import type { RedisKeepingOptions } from './redis-options.ts'

/** Options of {@link createRedisPollBudget}. */
export interface RedisPollBudgetOptions extends RedisKeepingOptions {
  /** Looks an account may have in any second, over all processes; all must be told the same. No limit for accounts unless told. */
  readonly perSecond?: number | undefined
  /** Milliseconds between two looks at one task; 1,000 unless told. */
  readonly minIntervalMs?: number | undefined
}

/** The limiter counts in windows of at least one second: a shorter one would get a key without an end. */
const SHORTEST_WINDOW_SECONDS = 1

/**
 * Looks in a window. Two windows can touch within one second, one with all its looks at the end and the next with all at its start: so each
 * has half. A window begins with its first look, so windows of a single look are as far apart as they are long.
 */
function windowOf(perSecond: number): { readonly points: number; readonly seconds: number } {
  return { points: Math.max(1, Math.floor(perSecond / 2)), seconds: Math.max(SHORTEST_WINDOW_SECONDS, Math.ceil(1 / perSecond)) }
}

/**
 * A poll budget in Redis, shared by every process with the same prefix: at most one look per task in `minIntervalMs`, at most `perSecond`
 * looks per account in **any** second (about half of it while looks come without a pause), confirmations first, and one look in ten for
 * plain polls while confirmations queue. A pause holds for all processes.
 *
 * @returns a budget whose methods reject with `StoreUnavailableError` when Redis cannot be reached, does not answer in time or evicts
 *   keys; the waiter then goes on with a budget of its own process
 * @throws InvalidArgumentError when `redis` is no client of ioredis or node-redis, or an option cannot be used
 * @example
 * ```ts
 * const budget = createRedisPollBudget({ redis, perSecond: 10 })
 * ```
 */
export function createRedisPollBudget(options: RedisPollBudgetOptions): PollBudget {
  const { prefix = 'kit', perSecond, minIntervalMs = 1_000 } = options
  if (perSecond !== undefined && !(perSecond > 0 && Number.isFinite(perSecond))) {
    throw new InvalidArgumentError('perSecond must be a positive number of looks; leave it out for no limit per account', { argument: 'perSecond' })
  }
  if (!(minIntervalMs >= 0 && Number.isFinite(minIntervalMs))) {
    throw new InvalidArgumentError('minIntervalMs must be a number of milliseconds, 0 or more', { argument: 'minIntervalMs' })
  }
  const { run } = createRedisCommands(options, { keeps: true })
  const { points, seconds } = perSecond === undefined ? { points: 0, seconds: 1 } : windowOf(perSecond)
  const scripts = new Map<string, Script>()
  const limiter = new RateLimiterRedis({
    points,
    duration: seconds,
    keyPrefix: `${prefix}:budget`,
    // Your own client would get a method of the limiter's; this one runs the script as all others are run.
    useRedisPackage: true,
    storeClient: {
      eval(lua: string, { keys, arguments: args }: { keys: string[]; arguments: string[] }): Promise<unknown> {
        let script = scripts.get(lua)
        if (script === undefined) scripts.set(lua, (script = createScript(lua)))
        return run(script, keys, args)
      },
    },
  })

  /** All keys of an account are on one node of a cluster. */
  function tagOf(account: string): string {
    return `{:${account.replaceAll(/[{}%]/g, (brace) => `%${brace.charCodeAt(0).toString(16)}`)}}`
  }

  /** How long the limiter makes the look wait; 0 grants it. */
  async function consume(tag: string): Promise<number> {
    try {
      await limiter.consume(tag)
      return 0
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return Math.max(1, refused.msBeforeNext)
      throw refused
    }
  }

  return {
    async reserve({ account, key, lane }): Promise<PollPermit> {
      const tag = tagOf(account)
      const keys = [`${prefix}:budget:${tag}:account`, `${prefix}:budget:${tag}:task:${key}`]
      const name = lane === 'confirm' ? 'c' : 'p'
      const token = crypto.randomUUID()
      const limits = [String(points), String(seconds * 1_000)]
      const args = [name, String(Math.ceil(minIntervalMs)), token, ...limits]
      const waitMs = Number(await run(ADMIT, [...keys, limiter.getKey(tag)], args))
      if (waitMs > 0) return { granted: false, waitMs }
      if (points === 0) return { granted: true }
      const limitedMs = await consume(tag)
      if (limitedMs === 0) return { granted: true }
      // Others asked in between. The task must not wait for a look that is not made.
      return { granted: false, waitMs: Math.max(1, Number(await run(REFUSE, keys, [name, token, ...limits, String(limitedMs)]))) }
    },

    async pause(account, ms) {
      if (ms > 0) await run(PAUSE, [`${prefix}:budget:${tagOf(account)}:account`], [String(Math.ceil(ms))])
    },
  }
}
