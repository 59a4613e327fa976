import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFakeClock } from '@kit/core/testing'
import { createTaskHandle, createTaskWaiter } from '@kit/core/waiter'
import { createFintocEventBody, signedFintocRequest } from '@kit/fintoc/testing'
import { createFintocWebhookHandler } from '@kit/fintoc/webhooks'
import { goesOn, subjects } from './tables.ts'
import type { Body, Subject } from './tables.ts'

const secret = 'whsec_test'
const HOUR_MS = 3_600_000

/** Whether a body proves that what is waited for has succeeded, in words of its own. */
const proofs: Readonly<Record<string, (body: Body) => boolean>> = {
  'fintoc.transfer': ({ status }) => status === 'succeeded',
  'fintoc.transfer (a return)': ({ status }) => status === 'returned',
  'fintoc.paymentIntent': ({ status }) => status === 'succeeded',
  'fintoc.checkoutSession'({ status, flow = 'payment', payment_resource, setup_intent }) {
    if (status !== 'finished' && status !== 'expired') return false
    const payment = (payment_resource as { payment_intent?: { status?: unknown } } | null | undefined)?.payment_intent
    const intent = flow === 'payment' ? payment : flow === 'setup' || flow === 'subscription' ? (setup_intent as Body | null | undefined) : undefined
    return intent?.status === 'succeeded'
  },
  'fintoc.refund': ({ status }) => status === 'succeeded',
  'fintoc.accountVerification': ({ status }) => status === 'succeeded',
  'fintoc.subscriptionIntent': ({ status }) => status === 'succeeded',
  'fintoc.refreshIntent': ({ status }) => status === 'succeeded',
}

const words = [...new Set(subjects.flatMap(({ rows }) => rows.map(({ body }) => body['status'])))]
const status = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('succeeded', 'finished', 'expired', 'returned') },
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  fc.string(),
  fc.jsonValue(),
)
const nested = fc.oneof({ weight: 4, arbitrary: fc.record({ status }) }, fc.jsonValue())
const flow = fc.oneof({ weight: 4, arbitrary: fc.constantFrom('payment', 'setup', 'subscription') }, fc.jsonValue())
const resource = fc.oneof({ weight: 4, arbitrary: fc.record({ payment_intent: nested }) }, fc.jsonValue())

/** A body that is right, nearly right or nonsense. */
const anyBody = ({ id, rows }: Subject) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.jsonValue() },
    {
      weight: 9,
      arbitrary: fc
        .tuple(
          fc.constantFrom(...rows.map(({ body }) => body)),
          fc.record(
            {
              id: fc.oneof({ weight: 8, arbitrary: fc.constant(id) }, fc.jsonValue()),
              status,
              direction: fc.constantFrom('inbound', 'outbound', null),
              flow,
              payment_resource: resource,
              setup_intent: nested,
              next_action: fc.jsonValue(),
              requires_mfa: fc.jsonValue(),
            },
            { requiredKeys: [] },
          ),
        )
        .map(([sample, changes]) => ({ ...sample, ...changes })),
    },
  )

describe.each(subjects)('$name', (subject) => {
  const { name, id, taskId = id, define, rows, events } = subject

  it('succeeds on no body that does not prove it', async () => {
    let proved = 0
    await fc.assert(
      fc.asyncProperty(anyBody(subject), async (body) => {
        const definition = define(async () => body)
        const seen = await (async () => definition.classify(await definition.retrieve(taskId, { account: 'a', signal: AbortSignal.any([]) })))().catch((error: unknown) => {
          // What cannot be read is no look, and the wait goes on.
          expect(error).toBeInstanceOf(Error)
        })
        const isBody = typeof body === 'object' && body !== null && !Array.isArray(body)
        const proof = isBody && (body as Body)['id'] === id && proofs[name]?.(body) === true
        expect(seen?.phase === 'succeeded').toBe(proof)
        if (proof) proved++
      }),
      { numRuns: 1_000 },
    )
    expect(proved).toBeGreaterThan(3)
  })

  it('is ended by no sequence of looks that show no end, whatever webhooks say, and by the first that does', async () => {
    const running = rows.filter(goesOn)
    const final = rows.filter((row) => !goesOn(row))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...running), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...final),
        fc.array(fc.constantFrom(...events), { maxLength: 4 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        async (sequence, end, types, random) => {
          const clock = createFakeClock()
          let looks = 0
          const definition = define(async () => (sequence[looks++] ?? end).body)
          const waiter = createTaskWaiter({ tasks: [definition], clock, random: () => random })
          const handler = createFintocWebhookHandler({ secret, waiter, otherwise: () => {} })
          const handle = createTaskHandle({ task: definition.name, account: 'a', id: taskId, createdAt: new Date(clock.now()) })
          let ended: { looks: number; phase: string } | undefined
          const result = waiter.resume(handle).result({ timeoutMs: 100 * HOUR_MS })
          void result.then(({ phase }) => (ended = { looks, phase }))
          for (const type of types) {
            // Each claims an end.
            await handler(await signedFintocRequest({ event: createFintocEventBody(type, { data: { id } as object }), secret }))
            await clock.advance(1_000)
            expect(ended === undefined || ended.looks > sequence.length).toBe(true)
          }
          await clock.advance(HOUR_MS)
          expect(ended).toEqual({ looks: sequence.length + 1, phase: end.ending })
          await waiter.close()
        },
      ),
      { numRuns: 60 },
    )
  })
})
