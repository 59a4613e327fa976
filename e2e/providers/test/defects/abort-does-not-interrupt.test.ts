// stripe-node #1950, #2241, aws-sdk-js-v3 #4871, slack node sdk #1761: no signal, or one that does not interrupt the pause, or leaks
import { getEventListeners } from 'node:events'
import { describe, expect, it } from 'vitest'
import { hang, reply, serve, serveInOrder, stall } from '../../src/answering-server.ts'
import { failureOf, finapiAt, KEYLESS_WRITES, LISTS, READS } from '../../src/provider-calls.ts'

const reason = { why: 'the user left' }
const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length

/** Aborts once `ready` holds, and expects the reason itself, at once, and nothing left behind. */
async function expectAborted(start: (signal: AbortSignal) => PromiseLike<unknown>, ready: () => boolean, before = timers()): Promise<void> {
  const controller = new AbortController()
  const pending = failureOf(start(controller.signal))
  while (!ready()) await new Promise((resolve) => setTimeout(resolve, 2))
  const abortedAt = performance.now()
  controller.abort(reason)
  expect(await pending).toBe(reason)
  expect(performance.now() - abortedAt).toBeLessThan(250)
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
  expect(timers()).toBeLessThanOrEqual(before)
}

describe.each([...READS, ...KEYLESS_WRITES])('a call of $provider', ({ call }) => {
  it.each([
    ['the answer', hang],
    ['the body', stall],
  ])('ends with the reason of the signal while it waits for %s', async (_, answer) => {
    const server = await serveInOrder(answer)
    await expectAborted(
      (signal) => call(server.url, {}, { signal }),
      () => server.seen.length === 1,
    )
  })

  it('sends nothing when the signal is aborted before', async () => {
    const server = await serveInOrder(reply(200, {}))
    expect(await failureOf(call(server.url, {}, { signal: AbortSignal.abort(reason) }))).toBe(reason)
    expect(server.seen).toHaveLength(0)
  })
})

describe.each(READS)('a repetition ($provider)', ({ call }) => {
  it('is given up in the pause before it', async () => {
    const server = await serveInOrder(reply(503, {}, { 'retry-after': '50' }))
    let pausing = false
    const hooks = { onRetry: () => (pausing = true) }
    await expectAborted(
      (signal) => call(server.url, { hooks }, { signal }),
      () => pausing,
    )
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(server.seen).toHaveLength(1)
  })

  it('leaves no listener on a signal that outlives many calls', async () => {
    const server = await serve((_, before) => (before % 2 === 0 ? reply(429, {}, { 'retry-after': '0' }) : reply(200, {})))
    const { signal } = new AbortController()
    for (let index = 0; index < 5; index += 1) await call(server.url, {}, { signal })
    expect(server.seen).toHaveLength(10)
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  })
})

describe.each(LISTS)('a loop over $name', ({ list, pageOf, page, idsOf }) => {
  it('ends with the reason of the signal between two items, without another request', async () => {
    const server = await serve((seen) => page(pageOf(seen), 9))
    const controller = new AbortController()
    const got: unknown[] = []
    const loop = async (): Promise<void> => {
      for await (const { id } of list(server.url, {}, { signal: controller.signal })) {
        got.push(id)
        controller.abort(reason)
      }
    }
    expect(await failureOf(loop())).toBe(reason)
    expect(got).toEqual(idsOf(1).slice(0, 1))
    expect(server.seen).toHaveLength(1)
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
  })

  it('ends with it while the second page is awaited', async () => {
    const server = await serve((seen) => (pageOf(seen) === 1 ? page(1, 9) : hang))
    await expectAborted(
      async (signal) => {
        for await (const _ of list(server.url, {}, { signal })) continue
      },
      () => server.seen.length === 2,
    )
  })

  it('asks for nothing more when it is left with break', async () => {
    const server = await serve((seen) => page(pageOf(seen), 9))
    for await (const { id } of list(server.url)) if (id === idsOf(2)[0]) break
    expect(server.seen).toHaveLength(2)
  })
})

describe('two callers that wait for one token of finAPI', () => {
  it('do not share an abort: the other one goes on', async () => {
    let release: () => void = () => undefined
    const server = await serve(({ path }) =>
      path.endsWith('/oauth/token')
        ? (response, seen) => (release = () => reply(200, { access_token: 'token', expires_in: 3600 })(response, seen))
        : reply(200, { id: 1 }),
    )
    const user = finapiAt(server.url).asUser({ userId: 'u', password: 'p' })
    const controller = new AbortController()
    const leaving = failureOf(user.accounts.get(1, { signal: controller.signal }))
    const staying = user.accounts.get(1)
    while (server.seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 2))
    controller.abort(reason)
    expect(await leaving).toBe(reason)
    release()
    expect(await staying).toEqual({ id: 1 })
    expect(server.seen.filter(({ path }) => path.endsWith('/oauth/token'))).toHaveLength(1)
  })
})
