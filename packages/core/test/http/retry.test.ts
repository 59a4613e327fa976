import { inspect } from 'node:util'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { isAmbiguousOutcomeError, isApiError, isAuthenticationError, isConnectionError, isRateLimitError } from '@kit/core'
import type { RetryInfo } from '@kit/core/http'
import { closedOrigin, failureOf, hang, keyed, keyless, list, money, reply, reset, serve, transportTo } from './serve.ts'

const ok = reply(200, '{"ok":true}')

describe('a safe read', () => {
  it.each([408, 429, 500, 502, 503, 504])('is repeated after %i', async (status) => {
    const server = await serve(reply(status), ok)
    const { data, attempts } = await transportTo(server.origin).send(list).withResponse()
    expect(data).toEqual({ ok: true })
    expect(attempts).toBe(2)
    expect(server.seen).toHaveLength(2)
  })

  it('is repeated after a reset and after an attempt that timed out', async () => {
    const server = await serve(reset, hang, ok)
    const retries: RetryInfo[] = []
    const transport = transportTo(server.origin, { timeoutMs: 500, hooks: { onRetry: (info) => retries.push(info) } })
    expect((await transport.send(list).withResponse()).attempts).toBe(3)
    expect(retries.map((info) => info.reason)).toEqual(['connection', 'timeout'])
  })

  it.each([400, 403, 404, 409, 422])('is not repeated after %i', async (status) => {
    const server = await serve(reply(status))
    const error = await failureOf(transportTo(server.origin).send(list))
    expect(isApiError(error) && !error.retryable && error.status === status && error.attempts === 1).toBe(true)
    expect(server.seen).toHaveLength(1)
  })

  it.each([501, 505, 510])('is not repeated after %i, which another try would not change', async (status) => {
    const server = await serve(reply(status))
    const error = await failureOf(transportTo(server.origin).send(list))
    expect(isApiError(error) && !error.retryable && error.status === status && error.attempts === 1).toBe(true)
  })

  it('ends with the last error after maxRetries', async () => {
    const server = await serve(reply(500), reply(502), reply(503))
    const error = await failureOf(transportTo(server.origin).send(list))
    expect(error).toMatchObject({ name: 'ApiError', status: 503, attempts: 3, retryable: true })
    expect(server.seen).toHaveLength(3)
  })

  it('is not repeated with maxRetries 0', async () => {
    const server = await serve(reply(503))
    expect(await failureOf(transportTo(server.origin).send(list, {}, { maxRetries: 0 }))).toMatchObject({ status: 503, attempts: 1 })
    expect(await failureOf(transportTo(server.origin, { maxRetries: 0 }).send(list))).toMatchObject({ attempts: 1 })
    expect(server.seen).toHaveLength(2)
  })

  it('is a ConnectionError when the connection keeps breaking, with a plain cause', async () => {
    const server = await serve(reset)
    const error = await failureOf(transportTo(server.origin).send(list))
    expect(isConnectionError(error) && error.sent && error.attempts === 3).toBe(true)
    expect(server.seen).toHaveLength(3)
    expect(isConnectionError(error) && error.cause).toBeInstanceOf(Error)
    expect(isConnectionError(error) && Object.keys(error.cause as object)).toEqual(['code'])
  })
})

describe('a write without a key', () => {
  it.each([501, 505, 510])('has a known outcome after %i: it was not carried out', async (status) => {
    const server = await serve(reply(status, '{"errors":[]}'))
    const error = await failureOf(transportTo(server.origin).send(keyless, { body: {} }))
    expect(error).toMatchObject({ name: 'ApiError', status, attempts: 1, retryable: false })
  })

  it.each([408, 500, 502, 503, 504])('has an unknown outcome after %i', async (status) => {
    const server = await serve(reply(status, '', { 'retry-after': '0' }), ok)
    const error = await failureOf(transportTo(server.origin).send(keyless, { body: {} }))
    expect(isAmbiguousOutcomeError(error)).toBe(true)
    expect(error).toMatchObject({ status, attempts: 1, reconcile: keyless.reconcile, operation: 'links.create' })
    expect(String(error)).toContain(keyless.reconcile)
    expect(server.seen).toHaveLength(1)
  })

  it('has an unknown outcome after a reset and after a time-out', async () => {
    for (const fault of [reset, hang]) {
      const server = await serve(fault, ok)
      const error = await failureOf(transportTo(server.origin, { timeoutMs: 500 }).send(keyless, { body: {} }))
      expect(isAmbiguousOutcomeError(error)).toBe(true)
      expect(server.seen).toHaveLength(1)
    }
  })

  it('has an unknown outcome when the answer is a success nobody can read', async () => {
    for (const answer of [reply(201, '{"id":'), reply(200, '<html>'), reply(303)]) {
      const server = await serve(answer)
      expect(isAmbiguousOutcomeError(await failureOf(transportTo(server.origin).send(keyless, { body: {} })))).toBe(true)
      expect(server.seen).toHaveLength(1)
    }
  })

  it('is not repeated after 429, which has had no effect', async () => {
    const server = await serve(reply(429, '', { 'retry-after': '0' }), ok)
    const error = await failureOf(transportTo(server.origin).send(keyless, { body: {} }))
    expect(isRateLimitError(error) && error.retryable && error.retryAfterMs === 0).toBe(true)
    expect(server.seen).toHaveLength(1)
  })

  it('is repeated when the connection was refused, and then says that nothing was sent', async () => {
    const retries: RetryInfo[] = []
    const transport = transportTo(await closedOrigin(), { hooks: { onRetry: (info) => retries.push(info) } })
    const error = await failureOf(transport.send(keyless, { body: {} }))
    expect(isConnectionError(error) && !error.sent && error.attempts === 3).toBe(true)
    expect(retries).toHaveLength(2)
  })

  it.each(['ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])('is repeated after %s', async (code) => {
    let calls = 0
    const transport = transportTo('http://acme.invalid', {
      fetch: async () => {
        calls += 1
        if (calls === 1) throw new TypeError('fetch failed', { cause: Object.assign(new Error('no'), { code }) })
        return new Response('{}')
      },
    })
    expect((await transport.send(keyless, { body: {} }).withResponse()).attempts).toBe(2)
  })

  it('is repeated only if every address refused', async () => {
    const refused = Object.assign(new Error('no'), { code: 'ECONNREFUSED' })
    const attemptsWith = async (errors: readonly Error[]): Promise<number> => {
      let calls = 0
      const transport = transportTo('http://acme.invalid', {
        fetch: async () => {
          calls += 1
          throw new TypeError('fetch failed', { cause: Object.assign(new AggregateError(errors), { code: 'ECONNREFUSED' }) })
        },
      })
      await failureOf(transport.send(keyless, { body: {} }))
      return calls
    }
    expect(await attemptsWith([refused, refused])).toBe(3)
    expect(await attemptsWith([refused, Object.assign(new Error('no'), { code: 'ECONNRESET' })])).toBe(1)
    expect(await attemptsWith([refused, new Error('no code')])).toBe(1)
  })

  it('is not sent, and not repeated, when the certificate is wrong', async () => {
    let calls = 0
    const transport = transportTo('https://acme.invalid', {
      fetch: async () => {
        calls += 1
        throw new TypeError('fetch failed', { cause: Object.assign(new Error('no'), { code: 'CERT_HAS_EXPIRED' }) })
      },
    })
    const error = await failureOf(transport.send(keyless, { body: {} }))
    expect(isConnectionError(error) && !error.sent).toBe(true)
    expect(calls).toBe(1)
  })
})

describe('a write with a key', () => {
  it.each([408, 409, 429])('is repeated after %i', async (status) => {
    const server = await serve(reply(status), ok)
    expect(
      (
        await transportTo(server.origin)
          .send(keyed, { body: { a: 1 } })
          .withResponse()
      ).attempts,
    ).toBe(2)
  })

  it('sends the same key and the same bytes each time, and returns the key', async () => {
    const server = await serve(reset, hang, reply(429), ok)
    const body: Record<string, unknown> = { amount: 10, note: 'ä' }
    const promise = transportTo(server.origin, { timeoutMs: 500, maxRetries: 3 }).send(keyed, { body })
    body['amount'] = 20
    const { idempotencyKey, attempts } = await promise.withResponse()
    expect(attempts).toBe(4)
    expect(new Set(server.seen.map((seen) => seen.headers['idempotency-key']))).toEqual(new Set([idempotencyKey]))
    expect(new Set(server.seen.map((seen) => seen.body))).toEqual(new Set(['{"amount":10,"note":"ä"}']))
    expect(new Set(server.seen.map((seen) => seen.headers['content-type']))).toEqual(new Set(['application/json']))
  })

  it.each([500, 502, 503])('is not repeated after %i: it may be stored', async (status) => {
    const server = await serve(reply(status), ok)
    const error = await failureOf(transportTo(server.origin).send(keyed, { body: {} }, { idempotencyKey: 'k-1' }))
    expect(isAmbiguousOutcomeError(error) && error.idempotencyKey === 'k-1' && error.status === status).toBe(true)
    expect(server.seen).toHaveLength(1)
  })

  it('has an unknown outcome when every attempt broke', async () => {
    const server = await serve(reset)
    const error = await failureOf(transportTo(server.origin).send(keyed, { body: {} }))
    expect(isAmbiguousOutcomeError(error) && error.attempts === 3 && error.idempotencyKey !== undefined).toBe(true)
  })

  it.each([429, 409, 403, 401])('has an unknown outcome when %i follows a break', async (status) => {
    const server = await serve(reset, reply(status))
    const error = await failureOf(transportTo(server.origin).send(keyed, { body: {} }))
    expect(isAmbiguousOutcomeError(error) && error.status === status).toBe(true)
  })

  it.each([400, 404, 422])('is refused for certain when %i follows a break', async (status) => {
    const server = await serve(reset, reply(status))
    const error = await failureOf(transportTo(server.origin).send(keyed, { body: {} }))
    expect(isApiError(error) && error.status === status && error.attempts === 2).toBe(true)
  })

  it('ends as ApiError when the first call stays in progress', async () => {
    const server = await serve(reply(409))
    const error = await failureOf(transportTo(server.origin).send(keyed, { body: {} }))
    expect(isApiError(error) && error.retryable && error.attempts === 3).toBe(true)
  })

  it('is treated as keyless when the provider has no key for it', async () => {
    const server = await serve(reset, ok)
    const { idempotencyHeader: _, ...operation } = keyed
    expect(isAmbiguousOutcomeError(await failureOf(transportTo(server.origin).send(operation, { body: {} })))).toBe(true)
    expect(server.seen).toHaveLength(1)
  })
})

describe('repeatableUnderKey', () => {
  const fintocLike = (status: number): boolean => status === 408 || status === 429

  it('decides which answers may be repeated under the same key', async () => {
    const conflict = await serve(reply(409), ok)
    const error = await failureOf(transportTo(conflict.origin, { repeatableUnderKey: fintocLike }).send(keyed, { body: {} }))
    expect(isApiError(error) && error.status === 409 && !error.retryable && error.attempts === 1).toBe(true)
    const busy = await serve(reply(429), reply(408), ok)
    expect((await transportTo(busy.origin, { repeatableUnderKey: fintocLike }).send(keyed, { body: {} }).withResponse()).attempts).toBe(3)
  })

  it('is given the provider’s code, and may allow more than the usual', async () => {
    const asked: unknown[] = []
    const server = await serve(reply(503, '{"code":"not_stored"}'), reply(503, '{"code":"stored"}'), ok)
    const transport = transportTo(server.origin, {
      readError: (body) => ({ providerCode: (body as { code: string }).code }),
      repeatableUnderKey: (status, providerCode) => {
        asked.push([status, providerCode])
        return providerCode === 'not_stored'
      },
    })
    expect(isAmbiguousOutcomeError(await failureOf(transport.send(keyed, { body: {} })))).toBe(true)
    expect(asked).toEqual([
      [503, 'not_stored'],
      [503, 'stored'],
    ])
    expect(server.seen).toHaveLength(2)
  })

  it('is not asked about reads, calls without a key, and successes', async () => {
    const repeatableUnderKey = (): boolean => {
      throw new Error('not about this')
    }
    const transport = transportTo((await serve(reply(422), reply(422), ok, reply(200, '{'))).origin, { repeatableUnderKey })
    for (const operation of [list, keyless]) expect(isApiError(await failureOf(transport.send(operation)))).toBe(true)
    await transport.send(keyed)
    expect(isAmbiguousOutcomeError(await failureOf(transport.send(keyed)))).toBe(true)
  })
})

describe('401', () => {
  it.each([list, keyed, keyless])('renews the credentials once for $id', async (operation) => {
    const server = await serve(reply(401), ok)
    const renewals: boolean[] = []
    const transport = transportTo(server.origin, {
      maxRetries: 0,
      authorize: async ({ renew }) => {
        renewals.push(renew)
        return { Authorization: renew ? 'Bearer new' : 'Bearer old' }
      },
    })
    expect((await transport.send(operation).withResponse()).attempts).toBe(2)
    expect(renewals).toEqual([false, true])
    expect(server.seen.map((seen) => seen.headers.authorization)).toEqual(['Bearer old', 'Bearer new'])
  })

  it('is an AuthenticationError when the new credentials do not work either', async () => {
    const server = await serve(reply(401))
    const error = await failureOf(transportTo(server.origin, { authorize: async () => ({ Authorization: 'x' }) }).send(list))
    expect(isAuthenticationError(error) && error.attempts === 2 && !error.retryable).toBe(true)
    expect(server.seen).toHaveLength(2)
  })

  it('is renewed once in a call, also with other faults in between', async () => {
    const server = await serve(reply(401), reply(503), reply(401))
    const error = await failureOf(transportTo(server.origin, { authorize: async () => ({ Authorization: 'x' }) }).send(list))
    expect(isAuthenticationError(error) && error.attempts === 3).toBe(true)
  })

  it('is an AuthenticationError at once when there is nothing to renew', async () => {
    const server = await serve(reply(401))
    expect(isAuthenticationError(await failureOf(transportTo(server.origin).send(list)))).toBe(true)
    const transport = transportTo(server.origin, { authorize: async () => ({ Authorization: 'x' }) })
    expect(isAuthenticationError(await failureOf(transport.send({ ...list, auth: 'none' })))).toBe(true)
    expect(server.seen).toHaveLength(2)
    expect(server.seen.some((seen) => 'authorization' in seen.headers)).toBe(false)
  })

  it('rejects with what authorize throws, and does not send', async () => {
    const server = await serve(ok)
    const reason = new Error('no credentials')
    for (const operation of [list, keyed, keyless]) {
      const transport = transportTo(server.origin, {
        authorize: async () => {
          throw reason
        },
      })
      expect(await failureOf(transport.send(operation))).toBe(reason)
    }
    expect(server.seen).toHaveLength(0)
  })

  it('keeps an unknown outcome when the credentials cannot be had for the repetition', async () => {
    const server = await serve(reset)
    let calls = 0
    const transport = transportTo(server.origin, {
      authorize: async () => {
        calls += 1
        if (calls > 1) throw new Error('no credentials')
        return { Authorization: 'x' }
      },
    })
    expect(isAmbiguousOutcomeError(await failureOf(transport.send(keyed, { body: {} })))).toBe(true)
  })
})

describe('a fetch that cannot be called', () => {
  const thrower = (name: string, more: object = {}): typeof fetch => {
    const error = Object.assign(new Error('cannot read https://127.0.0.1/links?token=secret'), { name, ...more })
    return () => {
      throw error
    }
  }
  const faults: [string, typeof fetch, string][] = [
    ['throws at once', thrower('TypeError'), 'TypeError'],
    ['throws with a code of a broken connection', thrower('RangeError', { code: 'ECONNRESET' }), 'RangeError'],
    ['throws something with a strange name', thrower('https://127.0.0.1/?token=secret'), 'Error'],
    [
      'throws no error',
      () => {
        // oxlint-disable-next-line typescript/only-throw-error -- what somebody else's code may do
        throw 'https://127.0.0.1/?token=secret'
      },
      'Error',
    ],
    ['is no function', 'fetch' as never, 'TypeError'],
  ]

  describe.each(faults)('because it %s', (_how, fetch, name) => {
    it.each([list, keyed, keyless, money])('did not send $id, and is not tried again', async (operation) => {
      const retries: RetryInfo[] = []
      const transport = transportTo('http://127.0.0.1:1', { fetch, hooks: { onRetry: (info) => retries.push(info) } })
      const options = operation === money ? { idempotencyKey: 'k' } : {}
      const error = await failureOf(transport.send(operation, {}, options))
      expect(error).toMatchObject({ name: 'ConnectionError', code: 'connection_failed', sent: false, attempts: 1 })
      expect(error).toMatchObject({ cause: { name } })
      expect(`${inspect(error)} ${inspect((error as Error).cause, { showHidden: true })}`).not.toContain('secret')
      expect(String(error)).toContain('fetch')
      expect(retries).toEqual([])
    })
  })

  it('because the runtime has none', async () => {
    vi.stubGlobal('fetch', undefined)
    onTestFinished(() => void vi.unstubAllGlobals())
    expect(await failureOf(transportTo('http://127.0.0.1:1').send(keyless))).toMatchObject({ name: 'ConnectionError', sent: false })
  })

  it('still leaves an earlier attempt of unknown outcome unknown', async () => {
    let calls = 0
    const transport = transportTo('http://127.0.0.1:1', {
      fetch: () => {
        if (calls++ > 0) throw new TypeError('x')
        return Promise.reject(new Error('reset'))
      },
    })
    expect(isAmbiguousOutcomeError(await failureOf(transport.send(keyed)))).toBe(true)
    expect(calls).toBe(2)
  })

  it('after a redirect, which was sent', async () => {
    let calls = 0
    const transport = transportTo('http://127.0.0.1:1', {
      fetch: () => {
        if (calls++ > 0) throw new TypeError('x')
        return Promise.resolve(new Response(null, { status: 302, headers: { location: '/b' } }))
      },
      maxRetries: 0,
    })
    expect(await failureOf(transport.send(list))).toMatchObject({ name: 'ConnectionError', sent: true })
  })

  it('a promise that is rejected may have been sent', async () => {
    const error = await failureOf(transportTo('http://127.0.0.1:1', { fetch: () => Promise.reject(new TypeError('x')) }).send(keyless))
    expect(isAmbiguousOutcomeError(error)).toBe(true)
  })
})
