import { getEventListeners } from 'node:events'
import * as fc from 'fast-check'
import { expect, it, onTestFinished } from 'vitest'
import { isAmbiguousOutcomeError, isApiError, isKitError } from '@kit/core'
import type { Operation } from '@kit/core/http'
import { hang, keyed, keyless, list, reply, reset, serve, stall, transportTo } from './serve.ts'
import type { Reply, Seen } from './serve.ts'

const late: Reply = (response, seen, request) => void setTimeout(() => reply(200, '{}')(response, seen, request), 60)

/** What a provider may do with one request; `effect` is false where it is certain that nothing was done. */
const faults: Readonly<Record<string, { readonly effect: boolean; readonly reply: Reply }>> = {
  ok: { effect: true, reply: reply(200, '{"ok":true}') },
  garbage: { effect: true, reply: reply(200, '<html>') },
  late: { effect: true, reply: late },
  stall: { effect: true, reply: stall },
  hang: { effect: true, reply: hang },
  reset: { effect: true, reply: reset },
  'a stored 500': { effect: true, reply: reply(500) },
  'a 503': { effect: true, reply: reply(503, '', { 'retry-after': '0' }) },
  'a refusal': { effect: false, reply: reply(400) },
  'a 401': { effect: false, reply: reply(401) },
  'a 409': { effect: false, reply: reply(409) },
  'a 429': { effect: false, reply: reply(429, '', { 'retry-after': '0' }) },
}

interface Run {
  readonly script: readonly string[]
  readonly seen: Seen[]
  readonly effects: boolean[]
}

it('whatever a provider does, nothing is sent twice without a key, and no call ends in a wrong certainty', async () => {
  const unhandled: unknown[] = []
  const onUnhandled = (reason: unknown): void => void unhandled.push(reason)
  process.on('unhandledRejection', onUnhandled)
  onTestFinished(() => void process.off('unhandledRejection', onUnhandled))
  const runs: Run[] = []
  const server = await serve((response, seen, request) => {
    const run = runs[Number(seen.headers['x-run'])]
    const fault = faults[run?.script[run.seen.length] ?? 'ok']
    run?.seen.push(seen)
    run?.effects.push(fault?.effect === true)
    fault?.reply(response, seen, request)
  })
  let sent = 0
  const transport = transportTo(server.origin, {
    hooks: { onRequest: () => void (sent += 1) },
    timeoutMs: 40,
    retryBaseDelayMs: 1,
    maxRetries: 3,
    authorize: async ({ renew }) => ({ Authorization: renew ? 'Bearer new' : 'Bearer old' }),
  })
  const scripts = fc.array(fc.constantFrom(...Object.keys(faults)), { minLength: 1, maxLength: 5 })
  const limits = fc.record({ totalTimeoutMs: fc.constantFrom(60, 1_000), abortAfterMs: fc.option(fc.nat({ max: 80 }), { freq: 4 }) })
  await fc.assert(
    fc.asyncProperty(scripts, fc.constantFrom<Operation>(list, keyed, keyless), limits, async (script, operation, limit) => {
      const run: Run = { script, seen: [], effects: [] }
      runs.push(run)
      sent = 0
      const controller = new AbortController()
      const { totalTimeoutMs, abortAfterMs } = limit
      const timer = abortAfterMs === null ? undefined : setTimeout(() => controller.abort('left'), abortAfterMs)
      const args = { headers: { 'X-Run': String(runs.length - 1) }, ...(operation === list ? {} : { body: { amount: 1, at: 'ä' } }) }
      const result = await transport.send(operation, args, { totalTimeoutMs, signal: controller.signal }).then(
        () => 'done',
        (error: unknown) => error,
      )
      clearTimeout(timer)
      expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
      const sentInTheCall = sent
      await new Promise((resolve) => setTimeout(resolve, 20))
      expect(sent).toBe(sentInTheCall)
      expect(run.seen.length).toBeLessThanOrEqual(sent)
      if (operation === keyless) expect(sent).toBeLessThanOrEqual(script.includes('a 401') ? 2 : 1)
      expect(sent).toBeLessThanOrEqual(5)
      expect(new Set(run.seen.map((seen) => seen.body)).size).toBeLessThanOrEqual(1)
      expect(new Set(run.seen.map((seen) => seen.headers['idempotency-key'])).size).toBeLessThanOrEqual(1)
      if (result === 'left') expect(controller.signal.aborted).toBe(true)
      else if (result === 'done') expect(run.effects.at(-1)).toBe(true)
      else {
        expect(isKitError(result)).toBe(true)
        // What timed out on a busy machine may not even have arrived; the client cannot know.
        const mayHaveHappened = run.effects.includes(true) || run.seen.length < sent
        const definite = operation === list || (isApiError(result) && result.status === 400)
        // Nor can it know of a refusal that came after the limit.
        const unheard = !mayHaveHappened && isAmbiguousOutcomeError(result) && result.message.includes('timed out')
        if (!unheard) expect(isAmbiguousOutcomeError(result)).toBe(mayHaveHappened && !definite)
      }
    }),
    { numRuns: 120 },
  )
  expect(unhandled).toEqual([])
})
