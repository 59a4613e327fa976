import { InvalidArgumentError } from '@kit/core'
import type { BullmqOptions } from '../bullmq-options.ts'

const LONGEST_TIMER_MS = 2 ** 31 - 1

/** Throws when a time cannot be one of a timer. */
export function checkDuration(argument: string, ms: number): void {
  if (Number.isFinite(ms) && ms > 0 && ms <= LONGEST_TIMER_MS) return
  throw new InvalidArgumentError(`${argument} must be a number of milliseconds, more than 0 and at most ${LONGEST_TIMER_MS}`, { argument })
}

function checkCount(argument: string, count: number): void {
  if (Number.isSafeInteger(count) && count >= 1) return
  throw new InvalidArgumentError(`${argument} must be a whole number, 1 or more`, { argument })
}

/** The options of a queue, complete. */
export interface CheckedOptions extends BullmqOptions {
  readonly queueName: string
  /** In braces, so that all keys are in one slot of a cluster: scripts reach several. */
  readonly prefix: string
  readonly concurrency: number
  readonly timeoutMs: number
}

/** Fills the defaults in. Throws InvalidArgumentError when something cannot be used. */
export function checkOptions(options: BullmqOptions, queueName: string): CheckedOptions {
  const { connection, prefix = 'kit', concurrency = 10, timeoutMs = 10_000, limiter } = options
  if (typeof connection !== 'object' || connection === null) {
    throw new InvalidArgumentError('connection must be what BullMQ takes: { host, port } or { url }, or a client of ioredis or node-redis', {
      argument: 'connection',
    })
  }
  if (typeof queueName !== 'string' || !queueName || queueName.includes(':')) {
    throw new InvalidArgumentError('queueName must be a text that is not empty and has no colon, as BullMQ asks', { argument: 'queueName' })
  }
  const named = /^(?:\{([^\s{}]+)\}|([^\s{}]+))$/.exec(prefix)
  if (!named) {
    throw new InvalidArgumentError('prefix must be a text without spaces and braces, like "shop-live"', { argument: 'prefix' })
  }
  checkCount('concurrency', concurrency)
  checkDuration('timeoutMs', timeoutMs)
  if (limiter !== undefined) {
    checkCount('limiter.max', limiter.max)
    checkDuration('limiter.durationMs', limiter.durationMs)
  }
  return { ...options, queueName, prefix: `{${named[1] ?? named[2]}}`, concurrency, timeoutMs }
}
