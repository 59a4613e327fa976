import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { describe, expect, it, vi } from 'vitest'
import {
  AmbiguousOutcomeError,
  ApiError,
  AuthenticationError,
  ConnectionError,
  hasErrorMark,
  InvalidArgumentError,
  isAmbiguousOutcomeError,
  isApiError,
  isAuthenticationError,
  isConnectionError,
  isInvalidArgumentError,
  isKitError,
  isRateLimitError,
  isTaskFailedError,
  isTaskNotFoundError,
  isTimeoutError,
  isWaitTimeoutError,
  isWebhookParseError,
  isWebhookVerificationError,
  KitError,
  markError,
  RateLimitError,
  TaskFailedError,
  TaskNotFoundError,
  TimeoutError,
  VERSION,
  WaitTimeoutError,
  WebhookParseError,
  WebhookVerificationError,
} from '@kit/core'

const call = { provider: 'acme', operation: 'things.get', method: 'GET', path: '/things/{id}', attempts: 1 }
const api = { ...call, status: 400, retryable: false }

const cases = [
  { name: 'KitError', code: 'closed', error: new KitError('closed', 'm'), is: isKitError },
  { name: 'ApiError', code: 'api_error', error: new ApiError('m', api), is: isApiError },
  { name: 'AuthenticationError', code: 'authentication_failed', error: new AuthenticationError('m', api), is: isAuthenticationError },
  { name: 'RateLimitError', code: 'rate_limited', error: new RateLimitError('m', { ...api, retryAfterMs: 5 }), is: isRateLimitError },
  { name: 'ConnectionError', code: 'connection_failed', error: new ConnectionError('m', { ...call, sent: true }), is: isConnectionError },
  {
    name: 'TimeoutError',
    code: 'timed_out',
    error: new TimeoutError('m', { ...call, sent: true, which: 'total', timeoutMs: 1 }),
    is: isTimeoutError,
  },
  {
    name: 'AmbiguousOutcomeError',
    code: 'ambiguous_outcome',
    error: new AmbiguousOutcomeError('m', { ...call, reconcile: 'r' }),
    is: isAmbiguousOutcomeError,
  },
  {
    name: 'WebhookVerificationError',
    code: 'webhook_not_verified',
    error: new WebhookVerificationError('m', { reason: 'stale', provider: 'acme' }),
    is: isWebhookVerificationError,
  },
  {
    name: 'WebhookParseError',
    code: 'webhook_not_parsed',
    error: new WebhookParseError('m', { reason: 'not_json', provider: 'acme' }),
    is: isWebhookParseError,
  },
  {
    name: 'WaitTimeoutError',
    code: 'wait_timed_out',
    error: new WaitTimeoutError('m', { task: 't', timeoutMs: 1, seen: { '503': 3 }, handle: {} }),
    is: isWaitTimeoutError,
  },
  {
    name: 'TaskNotFoundError',
    code: 'task_not_found',
    error: new TaskNotFoundError('m', { task: 't', seenBefore: true }),
    is: isTaskNotFoundError,
  },
  { name: 'TaskFailedError', code: 'task_failed', error: new TaskFailedError('m', { task: 't', phase: 'aborted' }), is: isTaskFailedError },
  {
    name: 'InvalidArgumentError',
    code: 'invalid_argument',
    error: new InvalidArgumentError('m', { argument: 'a' }),
    is: isInvalidArgumentError,
  },
]

describe('every error', () => {
  it.each(cases)('$name has its name, code and message in every form', ({ name, code, error }) => {
    expect(error).toBeInstanceOf(KitError)
    expect(error.name).toBe(name)
    expect(error.code).toBe(code)
    expect(String(error)).toBe(`${name}: m`)
    expect(error.stack).toContain(`${name}: m`)
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name, code, message: 'm' })
    expect(inspect(error)).toContain(`${name}: m`)
    expect(inspect(error)).toContain(`code: '${code}'`)
    expect(inspect({ a: { b: { c: error } } }, { depth: 2 })).toContain(`${name}: m`)
  })

  it.each(cases)('the guard of $name accepts it and refuses the others', ({ error, is, name }) => {
    expect(is(error)).toBe(true)
    const accepted = cases.filter((other) => is(other.error)).map((other) => other.name)
    const parents: Record<string, string[]> = {
      KitError: cases.map((other) => other.name),
      ApiError: ['ApiError', 'AuthenticationError', 'RateLimitError'],
    }
    expect(accepted).toEqual(parents[name] ?? [name])
    for (const value of [undefined, null, 1, 'TimeoutError', {}, new Error('m'), new DOMException('m', name)]) expect(is(value)).toBe(false)
  })

  it.each(cases)('JSON of $name has every field the object shows', ({ error }) => {
    const json: Record<string, unknown> = { ...error.toJSON() }
    for (const [key, value] of Object.entries(error)) expect(json[key]).toEqual(value)
  })
})

describe('guards', () => {
  it('know an error of another copy of the package', async () => {
    vi.resetModules()
    const other = await import('@kit/core')
    const error = new other.RateLimitError('m', api)
    expect(error).not.toBeInstanceOf(RateLimitError)
    expect(isKitError(error)).toBe(true)
    expect(isApiError(error)).toBe(true)
    expect(isRateLimitError(error)).toBe(true)
    expect(isAuthenticationError(error)).toBe(false)
  })
})

describe('a class of another package', () => {
  class AcmeStepNeededError extends ApiError {
    constructor() {
      super('m', api, { code: 'action_required' })
      markError(this, 'AcmeStepNeededError')
    }
  }

  it('is known by its mark, also from another copy of the package, and stays what it extends', async () => {
    vi.resetModules()
    const other = await import('@kit/core')
    const error = new AcmeStepNeededError()
    expect(error.code).toBe('action_required')
    expect([hasErrorMark, other.hasErrorMark].map((has) => has(error, 'AcmeStepNeededError'))).toEqual([true, true])
    expect([isApiError(error), other.isApiError(error), isRateLimitError(error)]).toEqual([true, true, false])
    for (const value of [undefined, null, 'AcmeStepNeededError', {}, new ApiError('m', api)]) {
      expect(hasErrorMark(value, 'AcmeStepNeededError')).toBe(false)
    }
  })

  it('shows nothing of its mark', () => {
    const error = new AcmeStepNeededError()
    expect(Object.keys(error)).not.toContain('AcmeStepNeededError')
    expect(inspect(error)).not.toContain('@kit/error')
  })
})

describe('what is not printed', () => {
  it('the text of the provider', () => {
    const error = new ApiError('m', { ...api, providerMessage: 'Jane Doe, IBAN 123' })
    expect(error.providerMessage()).toBe('Jane Doe, IBAN 123')
    expect(
      inspect(error, { depth: 10, showHidden: true }) + inspect(error, { customInspect: false, showHidden: true }) + JSON.stringify(error),
    ).not.toContain('Jane')
  })

  it('a handle', () => {
    for (const error of [
      new WaitTimeoutError('m', { task: 't', timeoutMs: 1, seen: {}, handle: { url: 'secret-handle' } }),
      new AmbiguousOutcomeError('m', { ...call, reconcile: 'r', handle: { url: 'secret-handle' } }),
    ]) {
      expect(error.handle).toEqual({ url: 'secret-handle' })
      expect(Object.keys(error)).not.toContain('handle')
      expect(
        inspect(error, { depth: 10, showHidden: true }) +
          inspect(error, { customInspect: false, showHidden: true }) +
          JSON.stringify(error),
      ).not.toContain('secret-handle')
    }
  })

  it('a property that was added to the error later', () => {
    const error = Object.assign(new KitError('closed', 'm'), { config: { token: 'secret-token' } })
    expect(inspect(error, { depth: 10, showHidden: true }) + JSON.stringify(error)).not.toContain('secret-token')
  })
})

describe('cause', () => {
  it('is kept and printed, and absent when there is none', () => {
    expect(new KitError('closed', 'm', { cause: new Error('why') }).cause).toEqual(new Error('why'))
    expect(inspect(new KitError('closed', 'm', { cause: new Error('why') }))).toContain('why')
    expect('cause' in new KitError('closed', 'm')).toBe(false)
  })
})

describe('VERSION', () => {
  it('is the version of the package', () => {
    const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
    expect(VERSION).toBe(manifest.version)
  })
})
