import { describe, expect, it } from 'vitest'
import { isApiError, isConnectionError } from '@kit/core'
import { ApiPromise } from '@kit/core/http'
import type { RequestInfo, ResponseHookInfo, ResponseIssue, RetryInfo, UnknownValueInfo } from '@kit/core/http'
import { failureOf, keyless, list, reply, serve, transportTo } from './serve.ts'

const html = '<!doctype html><title>Bad gateway</title>'

describe('a success', () => {
  it('is the parsed body with what the transport knows', async () => {
    const server = await serve(reply(200, '{"amount":12.50,"id":"1"}', { 'x-request-id': 'r-9', 'x-more': 'm' }))
    const promise = transportTo(server.origin).send<{ id: string }>(list)
    expect(promise).toBeInstanceOf(ApiPromise)
    expect((await promise).id).toBe('1')
    const info = await promise.withResponse()
    expect(info).toMatchObject({ data: { amount: 12.5, id: '1' }, requestId: 'r-9', attempts: 1, response: { status: 200 } })
    expect(info.response.headers.get('x-more')).toBe('m')
    expect(server.seen).toHaveLength(1)
  })

  it.each([
    ['204', reply(204)],
    ['200 with an empty body', reply(200)],
    ['201 with white space', reply(201, ' \n')],
  ])('is undefined for %s', async (_, answer) => {
    const server = await serve(answer)
    expect(await transportTo(server.origin).send(keyless)).toBeUndefined()
  })

  it.each(['null', '[]', '"text"', '0'])('keeps the JSON value %s', async (text) => {
    const server = await serve(reply(200, text))
    expect(await transportTo(server.origin).send(list)).toEqual(JSON.parse(text))
  })

  it('falls back to the request id that was sent', async () => {
    const server = await serve(reply(200, '{}'))
    expect((await transportTo(server.origin).send(list, {}, { requestId: 'mine' }).withResponse()).requestId).toBe('mine')
  })

  it.each(['{"a":', html])('that is not JSON is an ApiError of a read: %s', async (text) => {
    const server = await serve(reply(200, text, { 'x-request-id': 'r-1' }))
    const error = await failureOf(transportTo(server.origin).send(list))
    expect(error).toMatchObject({ name: 'ApiError', status: 200, requestId: 'r-1', retryable: false, attempts: 1 })
    expect(server.seen).toHaveLength(1)
  })

  it('whose body breaks off is repeated for a read', async () => {
    const server = await serve(
      (response) => {
        response.writeHead(200, { 'content-length': '100' })
        response.write('{"a"')
        setTimeout(() => response.socket?.destroy(), 20)
      },
      reply(200, '{"a":1}'),
    )
    expect((await transportTo(server.origin).send(list).withResponse()).attempts).toBe(2)
  })
})

describe('an error body', () => {
  const bodies = ['', ' ', html, '{"a":', 'null', '[]', '"text"', '42', '{"errors":"no list"}', '{"errors":[null]}']

  it.each(bodies)('%j becomes the same ApiError', async (body) => {
    const server = await serve(reply(400, body, { 'x-request-id': 'r-2' }))
    const transport = transportTo(server.origin, {
      readError: (value) => {
        const [first] = (value as { errors: [{ code: string }] }).errors
        return { providerCode: first.code }
      },
    })
    const error = await failureOf(transport.send(list))
    expect(error).toMatchObject({
      name: 'ApiError',
      code: 'api_error',
      status: 400,
      requestId: 'r-2',
      provider: 'acme',
      operation: 'things.list',
      method: 'GET',
      path: '/things',
    })
    expect(isApiError(error) && error.providerCode).toBeUndefined()
  })

  it('gives the code, the text and the fields', async () => {
    const server = await serve(reply(422, '{"code":"INVALID","text":"Mr. Doe","fields":["iban","user[0].name"]}'))
    const transport = transportTo(server.origin, {
      readError: (body, status) => {
        const { code, text, fields } = body as { code: string; text: string; fields: string[] }
        return { providerCode: `${code}_${status}`, message: text, invalidFields: fields }
      },
    })
    const error = await failureOf(transport.send(list))
    expect(error).toMatchObject({ providerCode: 'INVALID_422', invalidFields: ['iban', 'user[0].name'] })
    expect(isApiError(error) && error.providerMessage()).toBe('Mr. Doe')
    expect(String(error)).toContain('INVALID_422')
    expect(String(error)).not.toContain('Doe')
  })

  it('gives nothing that is no code or no name', async () => {
    const server = await serve(reply(400, '{}'))
    const transport = transportTo(server.origin, {
      readError: () => ({
        providerCode: 'Mr. Doe owes 5 €',
        message: 5 as unknown as string,
        invalidFields: ['ok', 'not a name', 7 as unknown as string],
      }),
    })
    const error = await failureOf(transport.send(list))
    expect(isApiError(error) && [error.providerCode, error.providerMessage(), error.invalidFields]).toEqual([undefined, undefined, ['ok']])
  })
})

describe('hooks', () => {
  it('tell each step', async () => {
    const steps: string[] = []
    const server = await serve(reply(503, '', { 'x-request-id': 'r-3' }), reply(200, '{}'))
    const transport = transportTo(server.origin, {
      hooks: {
        onRequest: (info: RequestInfo) =>
          steps.push(`request ${info.provider} ${info.operation} ${info.method} ${info.path} ${info.attempt}`),
        onResponse: (info: ResponseHookInfo) => steps.push(`response ${info.attempt} ${info.status} ${info.requestId ?? ''}`),
        onRetry: (info: RetryInfo) => steps.push(`retry ${info.attempt} ${info.reason} ${info.status ?? ''}`),
      },
    })
    await transport.send(list)
    expect(steps).toEqual([
      'request acme things.list GET /things 1',
      'response 1 503 r-3',
      'retry 1 status 503',
      'request acme things.list GET /things 2',
      'response 2 200 ',
    ])
  })

  it('that throw or reject change nothing', async () => {
    const server = await serve(reply(503), reply(200, '{"ok":true}'))
    const fail = (): never => {
      throw new Error('logger is down')
    }
    const reject: () => unknown = () => Promise.reject(new Error('logger is down'))
    expect(await transportTo(server.origin, { hooks: { onRequest: fail, onResponse: reject, onRetry: fail } }).send(list)).toEqual({
      ok: true,
    })
  })
})

describe('checkResponse', () => {
  const issues: readonly ResponseIssue[] = [
    { path: 'status', kind: 'unknown_value', value: 'half_open' },
    { path: 'items[3].kind', kind: 'unknown_value', value: 'Jane Doe, IBAN 1' },
    { path: 'items[0].extra', kind: 'unknown_field', value: 'never-passed-on' },
    { path: 'x y', kind: 'null_field' },
    { path: 'path-secret-1', kind: 'other' },
  ]

  it('tells the hook what differs, without values that are no words', async () => {
    const server = await serve(reply(200, '{"status":"half_open"}'))
    const checked: unknown[] = []
    const told: UnknownValueInfo[] = []
    const transport = transportTo(server.origin, {
      checkResponse: { check: (...given) => (checked.push(given), issues) },
      hooks: { onUnknownValue: (info) => told.push(info) },
    })
    expect(await transport.send(list, { query: { q: 'path-secret-1' } })).toEqual({ status: 'half_open' })
    expect(checked).toEqual([['things.list', 200, { status: 'half_open' }]])
    const call = { provider: 'acme', operation: 'things.list', method: 'GET', path: '/things', attempt: 1, status: 200 }
    expect(told).toEqual([
      { ...call, field: 'status', kind: 'unknown_value', value: 'half_open' },
      { ...call, field: 'items[3].kind', kind: 'unknown_value' },
      { ...call, field: 'items[0].extra', kind: 'unknown_field' },
      { ...call, field: '…', kind: 'null_field' },
      { ...call, field: '…', kind: 'other' },
    ])
  })

  it('that fails, and a hook that throws, change nothing', async () => {
    const server = await serve(reply(200, '{"a":1}'))
    const fail = (): never => {
      throw new Error('the checker is broken')
    }
    let told = 0
    const hooks = [
      [{ check: fail }, fail],
      [{ check: () => issues }, () => ((told += 1), fail())],
      [{ check: () => undefined as never }, fail],
    ] as const
    for (const [checkResponse, onUnknownValue] of hooks) {
      expect(await transportTo(server.origin, { checkResponse, hooks: { onUnknownValue } }).send(list)).toEqual({ a: 1 })
    }
    expect(told).toBe(issues.length)
  })

  it('is not used without the hook, nor for errors', async () => {
    const check = (): never => {
      throw new Error('not needed')
    }
    await transportTo((await serve(reply(200, '{}'))).origin, { checkResponse: { check } }).send(list)
    const seen: number[] = []
    const options = { checkResponse: { check: (_: string, status: number) => (seen.push(status), []) }, hooks: { onUnknownValue: () => undefined } }
    await failureOf(transportTo((await serve(reply(400))).origin, options).send(list))
    expect(seen).toEqual([])
  })
})

describe('ApiPromise', () => {
  it('is a promise for everything that takes one', async () => {
    const promise = new ApiPromise(Promise.resolve({ data: 1, response: { status: 200, headers: new Headers() }, attempts: 1 }))
    expect(await Promise.all([promise, promise.then((value) => value + 1), promise.catch(() => 0)])).toEqual([1, 2, 1])
    let cleaned = false
    expect(
      await promise.finally(() => {
        cleaned = true
      }),
    ).toBe(1)
    expect(cleaned).toBe(true)
    expect(Object.prototype.toString.call(promise)).toBe('[object ApiPromise]')
  })

  it('rejects in every form with the same error', async () => {
    const reason = new Error('no')
    const promise = new ApiPromise<number>(Promise.reject(reason))
    expect([
      await failureOf(promise),
      await failureOf(promise.withResponse()),
      await promise.catch((error: unknown) => error),
      await failureOf(promise.finally()),
    ]).toEqual([reason, reason, reason, reason])
  })
})

describe('the runtime', () => {
  it('may give no reason for a fault', async () => {
    const transport = transportTo('https://acme.example', {
      fetch: () => Promise.reject(new TypeError('Failed to fetch')),
    })
    const error = await failureOf(transport.send(list))
    expect(isConnectionError(error) && error.sent && (error.cause as Error).message).toBe('The runtime gave no reason.')
  })

  it('may throw from fetch at once', async () => {
    const transport = transportTo('https://acme.example', {
      fetch: () => {
        throw new TypeError('bad https://acme.example/things?token=secret')
      },
    })
    expect(isConnectionError(await failureOf(transport.send(list)))).toBe(true)
  })
})
