import { describe, expect, it } from 'vitest'
import { ApiError, hasErrorMark, isAmbiguousOutcomeError, isApiError, isRateLimitError, markError } from '@kit/core'
import type { ApiErrorFields } from '@kit/core'
import type { RefineErrorContext } from '@kit/core/http'
import { failureOf, keyless, list, read, reply, reset, serve, transportTo } from './serve.ts'

class TokenNeededError extends ApiError {
  readonly #resume: (token: string) => PromiseLike<unknown>

  constructor(message: string, fields: ApiErrorFields, resume: (token: string) => PromiseLike<unknown>) {
    super(message, fields, { code: 'action_required' })
    this.#resume = resume
    markError(this, 'AcmeTokenNeededError')
  }

  override get name(): string {
    return 'TokenNeededError'
  }

  resume(token: string): PromiseLike<unknown> {
    return this.#resume(token)
  }
}

const isTokenNeeded = (value: unknown): value is TokenNeededError => hasErrorMark(value, 'AcmeTokenNeededError')

describe('refineError', () => {
  it('makes an error of the provider’s own that can go on', async () => {
    const server = await serve(reply(428, '{"session":"s-1"}', { 'x-request-id': 'r-1' }), reply(200, '{"done":true}'))
    const contexts: RefineErrorContext[] = []
    const transport = transportTo(server.origin, {
      readError: () => ({ message: 'Enter the code, Jane' }),
      refineError: (error, context) => {
        contexts.push(context)
        if (error.status !== 428) return undefined
        const { session } = context.body as { session: string }
        return new TokenNeededError(error.message, error.fields(), (token) => context.send(keyless, { body: { session, token } }))
      },
    })
    const options = { requestId: 'mine' }
    const error = await failureOf(transport.send(read, { path: { id: 'x' } }, options))
    expect(isTokenNeeded(error) && isApiError(error)).toBe(true)
    expect(error).toMatchObject({ code: 'action_required', status: 428, requestId: 'r-1', name: 'TokenNeededError' })
    expect((error as ApiError).providerMessage()).toBe('Enter the code, Jane')
    expect(contexts[0]).toMatchObject({ operation: read, args: { path: { id: 'x' } }, options, body: { session: 's-1' } })
    expect(await (error as TokenNeededError).resume('123')).toEqual({ done: true })
    expect(server.seen[1]).toMatchObject({ url: '/links', body: '{"session":"s-1","token":"123"}' })
  })

  it.each([
    ['', undefined],
    ['<html>', '<html>'],
    ['[1]', [1]],
  ])('gets the body %j as %j', async (text, body) => {
    const server = await serve(reply(400, text))
    const bodies: unknown[] = []
    await failureOf(transportTo(server.origin, { refineError: (_, context) => void bodies.push(context.body) }).send(list))
    expect(bodies).toEqual([body])
  })

  it('that throws, or says nothing, leaves the plain error', async () => {
    const server = await serve(reply(429))
    for (const refineError of [
      () => undefined,
      () => {
        throw new TypeError('no errors[0]')
      },
    ]) {
      expect(isRateLimitError(await failureOf(transportTo(server.origin, { refineError, maxRetries: 0 }).send(list)))).toBe(true)
    }
  })

  it('is not asked where the outcome is unknown', async () => {
    const refineError = (): Error => new Error('definite')
    for (const first of [reset, reply(500)]) {
      expect(isAmbiguousOutcomeError(await failureOf(transportTo((await serve(first)).origin, { refineError }).send(keyless)))).toBe(true)
    }
  })
})
