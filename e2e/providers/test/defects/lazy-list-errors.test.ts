// fintoc-node: errors of a lazy list() surface later, as raw errors of the HTTP library with the key inside (src/lib/utils.ts)
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { isApiError, isAuthenticationError, isConnectionError, isKitError, isTimeoutError } from '@kit/core'
import { hang, reply, reset, serve } from '../../src/answering-server.ts'
import type { Answer } from '../../src/answering-server.ts'
import { failureOf, LISTS, SECRETS } from '../../src/provider-calls.ts'

const once = { maxRetries: 0 }
const FAULTS: readonly { name: string; answer: Answer; is: (error: unknown) => boolean }[] = [
  { name: 'HTML with 502', answer: reply(502, '<h1>Bad Gateway</h1>'), is: (error) => isApiError(error) && error.status === 502 },
  { name: 'HTML with 200', answer: reply(200, '<h1>Login</h1>'), is: (error) => isApiError(error) && error.status === 200 },
  { name: 'another shape', answer: reply(200, { surprise: true }), is: (error) => isApiError(error) && error.status === 200 },
  { name: 'nothing', answer: reply(200), is: (error) => isApiError(error) && error.status === 200 },
  { name: '401', answer: reply(401, { error: { code: 'invalid_api_key' } }), is: isAuthenticationError },
  { name: 'a reset', answer: reset, is: isConnectionError },
  { name: 'silence', answer: hang, is: (error) => isTimeoutError(error) && error.which === 'attempt' },
]

function leaks(error: unknown): string[] {
  const cause = error instanceof Error ? error.cause : undefined
  const options = { depth: 10, showHidden: true }
  const printed = [error, cause].map(
    (one) => inspect(one, options) + inspect(one, { ...options, customInspect: false }) + JSON.stringify(one),
  )
  return Object.values(SECRETS).filter((secret) => printed.join().includes(secret))
}

describe.each(LISTS)('a broken second page of $name', ({ provider, list, pageOf, idsOf, page }) => {
  it.each(FAULTS)('($name) is a typed error inside the loop, after the items before it', async ({ answer, is }) => {
    const server = await serve((seen) => (pageOf(seen) === 1 ? page(1, 3) : answer))
    const got: unknown[] = []
    const loop = async (): Promise<void> => {
      for await (const { id } of list(server.url, { ...once, timeoutMs: 300 })) got.push(id)
    }
    const error = await failureOf(loop())
    expect(got).toEqual(idsOf(1))
    expect(is(error), inspect(error)).toBe(true)
    expect(isKitError(error) && error.toJSON()).toMatchObject({ provider })
    expect(leaks(error)).toEqual([])
  })

  it('that is aborted ends with the reason of the signal', async () => {
    const controller = new AbortController()
    const reason = { why: 'left' }
    const server = await serve((seen) => (pageOf(seen) === 1 ? page(1, 2) : () => controller.abort(reason)))
    const loop = async (): Promise<void> => {
      for await (const _ of list(server.url, once, { signal: controller.signal })) continue
    }
    expect(await failureOf(loop())).toBe(reason)
  })

  it('leaves nextPage() usable: it can be asked for again', async () => {
    let broken = true
    const server = await serve((seen) => (pageOf(seen) === 2 && broken ? reset : page(pageOf(seen), 2)))
    const first = await list(server.url, once)
    expect(isConnectionError(await failureOf(first.nextPage()))).toBe(true)
    broken = false
    expect((await first.nextPage())?.items.map(({ id }) => id)).toEqual(idsOf(2))
  })
})
