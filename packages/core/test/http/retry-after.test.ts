import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isApiError, isRateLimitError } from '@kit/core'
import { parseRetryAfter } from '@kit/core/http'
import type { RetryInfo } from '@kit/core/http'
import { failureOf, list, reply, serve, transportTo } from './serve.ts'

const now = Date.parse('2026-03-01T12:00:00Z')
const ok = reply(200, '{}')

describe('parseRetryAfter', () => {
  it.each([
    ['0', 0],
    ['2', 2_000],
    ['1.5', 1_500],
    [' 3 ', 3_000],
    ['Sun, 01 Mar 2026 12:00:05 GMT', 5_000],
    ['Sunday, 01-Mar-26 12:00:05 GMT', 5_000],
    ['Sun Mar  1 12:00:05 2026', 5_000],
    ['Sun, 01 Mar 2026 11:00:00 GMT', 0],
    ['36000', 60_000],
    ['99999999999999999999999', 60_000],
    ['9'.repeat(400), 60_000],
  ])('reads %j as %i ms', (value, expected) => {
    expect(parseRetryAfter(value, { nowMs: now, maxMs: 60_000 })).toBe(expected)
  })

  it.each([null, '', '-1', 'soon', '1e3', '0x10', 'Infinity', 'NaN', 'Sun, 99 Mar 2026 12:00:05 GMT', '2026-03-01T12:00:05Z', '1, 2'])(
    'reads nothing from %j',
    (value) => {
      expect(parseRetryAfter(value, { nowMs: now, maxMs: 60_000 })).toBeUndefined()
    },
  )

  it('never yields a delay outside 0 and the maximum', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.double().map(String),
      fc.bigInt().map(String),
      fc.date().map((date) => (Number.isNaN(date.getTime()) ? 'Invalid Date' : date.toUTCString())),
      fc.string({ unit: fc.constantFrom(...'0123456789 .:,-GMTSunMar'.split('')) }),
    )
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 2 ** 31 - 1 }), fc.integer({ min: 0, max: 8.64e15 }), (value, maxMs, nowMs) => {
        const delayMs = parseRetryAfter(value, { nowMs, maxMs })
        return delayMs === undefined || (delayMs >= 0 && delayMs <= maxMs)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('Retry-After', () => {
  async function firstRetry(headers: Record<string, string>, status = 429): Promise<RetryInfo | undefined> {
    const retries: RetryInfo[] = []
    const server = await serve(reply(status, '', headers), ok)
    await transportTo(server.origin, { hooks: { onRetry: (info) => retries.push(info) } }).send(list)
    return retries[0]
  }

  it.each([429, 503])('in seconds is waited after %i, and a little longer', async (status) => {
    const retry = await firstRetry({ 'retry-after': '0.2' }, status)
    expect(retry?.delayMs).toBeGreaterThan(200)
    expect(retry?.delayMs).toBeLessThanOrEqual(210)
  })

  it('as a date is read against the Date of the same answer', async () => {
    const retry = await firstRetry({ date: 'Sun, 01 Mar 2026 12:00:00 GMT', 'retry-after': 'Sun, 01 Mar 2026 12:00:01 GMT' })
    expect(retry?.delayMs).toBeGreaterThan(1_000)
    expect(retry?.delayMs).toBeLessThanOrEqual(1_010)
  })

  it('of 0 s and of a date in the past still pauses', async () => {
    for (const value of ['0', 'Sun, 01 Mar 2020 12:00:00 GMT'])
      expect((await firstRetry({ 'retry-after': value }))?.delayMs).toBeGreaterThan(0)
  })

  it('that says nothing readable falls back to the backoff', async () => {
    expect((await firstRetry({ 'retry-after': 'soon' }))?.delayMs).toBeLessThanOrEqual(10)
  })

  it('of 10 hours is not waited for', async () => {
    const server = await serve(reply(429, '', { 'retry-after': '36000' }), ok)
    const error = await failureOf(transportTo(server.origin).send(list))
    expect(isRateLimitError(error) && error.retryAfterMs === 36_000_000 && error.attempts === 1 && error.retryable).toBe(true)
    expect(server.seen).toHaveLength(1)
  })

  it('longer than maxRetryAfterMs is not waited for, also when there is time', async () => {
    const server = await serve(reply(429, '', { 'retry-after': '0.3' }), ok)
    const error = await failureOf(transportTo(server.origin, { maxRetryAfterMs: 200 }).send(list))
    expect(isRateLimitError(error) && error.retryAfterMs === 300).toBe(true)
    expect(server.seen).toHaveLength(1)
  })

  it('of 10 hours on a 503 ends the call, too', async () => {
    const server = await serve(reply(503, '', { 'retry-after': '36000' }), ok)
    expect(isApiError(await failureOf(transportTo(server.origin).send(list)))).toBe(true)
    expect(server.seen).toHaveLength(1)
  })

  it('longer than the rest of the total time-out ends the call with the real error', async () => {
    const server = await serve(reply(429, '', { 'retry-after': '5' }), ok)
    const retries: RetryInfo[] = []
    const transport = transportTo(server.origin, { hooks: { onRetry: (info) => retries.push(info) } })
    const error = await failureOf(transport.send(list, {}, { totalTimeoutMs: 2_000 }))
    expect(isRateLimitError(error) && error.retryAfterMs === 5_000).toBe(true)
    expect(retries).toHaveLength(0)
  })
})

describe('backoff', () => {
  it('is random and stays under its doubling limit', async () => {
    const retries: RetryInfo[] = []
    const server = await serve(reply(503))
    const transport = transportTo(server.origin, { retryBaseDelayMs: 4, maxRetries: 5, hooks: { onRetry: (info) => retries.push(info) } })
    for (let round = 0; round < 3; round += 1) await failureOf(transport.send(list))
    for (const info of retries) expect(info.delayMs).toBeLessThanOrEqual(4 * 2 ** (info.attempt - 1))
    expect(retries).toHaveLength(15)
    expect(new Set(retries.map((info) => info.delayMs)).size).toBeGreaterThan(10)
  })
})
