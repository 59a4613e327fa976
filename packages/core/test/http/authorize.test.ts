import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { isAmbiguousOutcomeError, isAuthenticationError, isTimeoutError } from '@kit/core'
import type { AuthorizeContext, Operation, RetryInfo } from '@kit/core/http'
import { failureOf, hang, keyed, keyless, list, reply, reset, serve, transportTo } from './serve.ts'

const ok = reply(200, '{}')

describe('the body that authorize gets', () => {
  const digest = (body: AuthorizeContext['body']): string => createHash('sha256').update(body ?? '').digest('hex')
  const signing = (bodies: AuthorizeContext['body'][]) => async (context: AuthorizeContext) => {
    bodies.push(context.body)
    return { 'X-Digest': `${digest(context.body)} ${bodies.length}` }
  }

  it.each<[Operation, unknown, string]>([
    [keyed, { amount: 10, note: 'ä€' }, '{"amount":10,"note":"ä€"}'],
    [{ ...keyed, body: 'form' }, { a: 'ä', b: [1, 2] }, 'a=%C3%A4&b=1&b=2'],
  ])('is what each attempt sends (%#)', async (operation, body, text) => {
    const server = await serve(reset, reply(401), reply(429), ok)
    const bodies: AuthorizeContext['body'][] = []
    await transportTo(server.origin, { authorize: signing(bodies) }).send(operation, { body })
    expect(bodies).toEqual([text, text, text, text])
    expect(server.seen.map((seen) => seen.body)).toEqual(bodies)
    expect(server.seen.map((seen) => seen.headers['x-digest'])).toEqual([1, 2, 3, 4].map((count) => `${digest(text)} ${count}`))
  })

  it('is absent where nothing is sent', async () => {
    const server = await serve(ok)
    const bodies: AuthorizeContext['body'][] = []
    await transportTo(server.origin, { authorize: signing(bodies) }).send(list)
    expect(bodies).toEqual([undefined])
  })
})

describe('credentials that cannot be renewed', () => {
  it.each([list, keyed, keyless])('leave the 401 of $id as it is, without another attempt', async (operation) => {
    const server = await serve(reply(401, '', { 'x-request-id': 'r-1' }), ok)
    const renewals: boolean[] = []
    const retries: RetryInfo[] = []
    const transport = transportTo(server.origin, {
      authorize: async ({ renew }) => {
        renewals.push(renew)
        return renew ? undefined : { Authorization: 'Bearer old' }
      },
      hooks: { onRetry: (info) => retries.push(info) },
    })
    const error = await failureOf(transport.send(operation))
    expect(isAuthenticationError(error) && error.attempts === 1 && error.requestId === 'r-1').toBe(true)
    expect(renewals).toEqual([false, true])
    expect(retries).toEqual([])
    expect(server.seen).toHaveLength(1)
  })

  it('are asked for once in a call, also with other faults in between', async () => {
    const server = await serve(reset, reply(401), ok)
    let renewals = 0
    const transport = transportTo(server.origin, {
      authorize: async ({ renew }) => {
        if (renew) renewals += 1
        return renew ? undefined : { Authorization: 'Bearer old' }
      },
    })
    expect(isAuthenticationError(await failureOf(transport.send(list)))).toBe(true)
    const write = transportTo((await serve(reset, reply(401), ok)).origin, { authorize: async () => undefined }).send(keyed)
    expect(isAmbiguousOutcomeError(await failureOf(write))).toBe(true)
    expect(renewals).toBe(1)
  })

  it('are no credentials when the call is not about a renewal', async () => {
    const server = await serve(ok)
    await transportTo(server.origin, { authorize: async () => undefined }).send(list)
    expect(server.seen[0]?.headers.authorization).toBeUndefined()
  })
})

describe('credentials that come too late', () => {
  it.each([
    ['a time-out', { timeoutMs: 30, maxRetries: 0 }],
    ['a time-out of the whole', { totalTimeoutMs: 30 }],
    ['an abort', { signal: AbortSignal.timeout(30) }],
  ])('send nothing after %s', async (_, options) => {
    const server = await serve(ok)
    const authorize = () => new Promise<Record<string, string>>((resolve) => setTimeout(() => resolve({ Authorization: 'x' }), 80))
    let requests = 0
    const hooks = { onRequest: () => void (requests += 1) }
    await failureOf(transportTo(server.origin, { authorize, hooks }).send(keyless, { body: {} }, options))
    await new Promise((resolve) => setTimeout(resolve, 120))
    expect([requests, server.seen.length]).toEqual([0, 0])
  })
})

describe('a renewal', () => {
  it('is what the next attempt carries', async () => {
    const server = await serve(reply(401), ok)
    let calls = 0
    const authorize = async () => ({ Authorization: `Bearer ${(calls += 1)}` })
    await transportTo(server.origin, { authorize }).send(keyless)
    expect(server.seen.map((seen) => seen.headers.authorization)).toEqual(['Bearer 1', 'Bearer 2'])
    expect(calls).toBe(2)
  })

  it('replaces all of the credentials before it', async () => {
    const server = await serve(reply(401), reply(503), ok)
    let calls = 0
    const authorize = async () => ({ [`X-Credential-${(calls += 1)}`]: 'x' })
    await transportTo(server.origin, { authorize }).send(list)
    const sent = server.seen.map((seen) => Object.keys(seen.headers).filter((name) => name.startsWith('x-credential')))
    expect(sent).toEqual([['x-credential-1'], ['x-credential-2'], ['x-credential-3']])
  })

  it('that never comes is a time-out of a call that was not carried out', async () => {
    const server = await serve(reply(401))
    const transport = transportTo(server.origin, {
      timeoutMs: 80,
      authorize: ({ renew }) => (renew ? new Promise(() => undefined) : Promise.resolve({ Authorization: 'x' })),
    })
    const error = await failureOf(transport.send(keyless))
    expect(isTimeoutError(error) && error.which === 'attempt' && !error.sent).toBe(true)
    expect(server.seen).toHaveLength(1)
  })

  it('that fails rejects with what authorize threw', async () => {
    const server = await serve(reply(401))
    const reason = new Error('no token')
    const transport = transportTo(server.origin, {
      authorize: async ({ renew }) => {
        if (renew) throw reason
        return { Authorization: 'x' }
      },
    })
    expect(await failureOf(transport.send(keyless))).toBe(reason)
  })

  it('comes too late for an attempt that was given up', async () => {
    const server = await serve(reply(401), hang, hang)
    let finish: (value: Record<string, string>) => void = () => undefined
    const seen: boolean[] = []
    const transport = transportTo(server.origin, {
      timeoutMs: 60,
      authorize: ({ renew }) => {
        seen.push(renew)
        if (!renew) {
          finish({ Authorization: 'Bearer late' })
          return Promise.resolve({ Authorization: 'Bearer old' })
        }
        return new Promise((resolve) => {
          finish = resolve
        })
      },
    })
    await failureOf(transport.send(list))
    expect(seen).toEqual([false, true, false, false])
    expect(server.seen.map((request) => request.headers.authorization)).toEqual(['Bearer old', 'Bearer old', 'Bearer old'])
  })
})
