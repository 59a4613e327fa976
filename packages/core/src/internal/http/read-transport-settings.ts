import { InvalidArgumentError } from '../../errors/invalid-argument-error.ts'
import type { TransportOptions } from '../../http/transport.ts'
import { VERSION } from '../../version.ts'
import { withoutTrailingSlashes } from '../without-trailing-slashes.ts'

export interface ApiOrigin {
  readonly origin: string
  /** Origin and base path, without a slash at its end. */
  readonly base: string
}

export interface TransportSettings {
  readonly options: TransportOptions
  readonly origins: ReadonlyMap<string, ApiOrigin>
  readonly trustedOrigins: ReadonlySet<string>
  readonly userAgent: string
  readonly requestIdHeader: string
  readonly maxRetries: number
  readonly timeoutMs: number
  readonly totalTimeoutMs: number
  readonly maxRetryAfterMs: number
  readonly retryBaseDelayMs: number
}

/** The longest a timer of the platform can wait; beyond it fires at once. */
export const maxTimerMs = 2_147_483_647

export function readTransportSettings(options: TransportOptions): TransportSettings {
  return {
    options,
    origins: new Map(Object.entries(options.origins).map(([api, origin]) => [api, readOrigin(`origins.${api}`, origin)])),
    trustedOrigins: new Set(options.trustedOrigins?.map((origin, index) => readOrigin(`trustedOrigins.${index}`, origin).origin)),
    userAgent: checkUserAgent(options.userAgent ?? `kit/${VERSION}`),
    requestIdHeader: options.requestIdHeader ?? 'X-Request-Id',
    maxRetries: checkCount('maxRetries', options.maxRetries ?? 2),
    timeoutMs: checkLimit('timeoutMs', options.timeoutMs ?? 30_000),
    totalTimeoutMs: checkLimit('totalTimeoutMs', options.totalTimeoutMs ?? 120_000),
    maxRetryAfterMs: checkLimit('maxRetryAfterMs', options.maxRetryAfterMs ?? 60_000),
    retryBaseDelayMs: checkLimit('retryBaseDelayMs', options.retryBaseDelayMs ?? 500),
  }
}

export function checkLimit(argument: string, value: number): number {
  if (!(value > 0 && value <= maxTimerMs)) {
    throw new InvalidArgumentError(`Pass ${argument} in milliseconds, more than 0 and at most ${maxTimerMs} (24 days).`, { argument })
  }
  return value
}

export function checkCount(argument: string, value: number): number {
  if (!Number.isInteger(value) || value < 0 || value > 100) {
    throw new InvalidArgumentError(`Pass ${argument} as a whole number from 0 to 100.`, { argument })
  }
  return value
}

function checkUserAgent(value: string): string {
  if (!/^[\t\x20-\x7e]{1,500}$/.test(value)) {
    throw new InvalidArgumentError('Pass userAgent as 1 to 500 printable ASCII characters.', { argument: 'userAgent' })
  }
  return value
}

function readOrigin(argument: string, origin: string): ApiOrigin {
  const url = URL.canParse(origin) ? new URL(origin) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username + url.password + url.search + url.hash !== '') {
    throw new InvalidArgumentError(`Pass ${argument} as a URL like https://api.example.com: http(s), without user, query and fragment.`, { argument })
  }
  return { origin: url.origin, base: url.origin + withoutTrailingSlashes(url.pathname) }
}
