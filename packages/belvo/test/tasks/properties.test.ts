import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFakeClock } from '@kit/core/testing'
import { createMemoryPollBudget, createTaskHandle, createTaskWaiter } from '@kit/core/waiter'
import { createBelvoEventBody, signedBelvoRequest } from '@kit/belvo/testing'
import { createBelvoWebhookHandler } from '@kit/belvo/webhooks'
import { goesOn, subjects } from './tables.ts'
import type { Body, Subject } from './tables.ts'

const authorization = 'Bearer test'
const HOUR_MS = 3_600_000

/** Whether a body proves that what is waited for has succeeded, in words of its own. */
const proofs: Readonly<Record<string, (body: Body) => boolean>> = {
  'belvo.paymentIntent'({ status, charges }) {
    if (status !== 'SCHEDULE_FINISHED') return status === 'SUCCEEDED'
    return Array.isArray(charges) && charges.length > 0 && charges.every((charge: Body | null) => charge?.['status'] === 'SUCCEEDED')
  },
  'belvo.charge': ({ status }) => status === 'SUCCEEDED' || status === 'SETTLED',
  'belvo.paymentAuthorization': ({ status }) => status === 'AUTHORIZED' || status === 'CONSUMED',
  'belvo.enrollment': ({ status }) => status === 'SUCCEEDED',
}

const words = [...new Set(subjects.flatMap(({ rows }) => rows.map(({ body }) => body['status'])))]
const status = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('SUCCEEDED', 'SCHEDULE_FINISHED', 'SETTLED', 'AUTHORIZED') },
  { weight: 5, arbitrary: fc.constantFrom(...words) },
  fc.string(),
  fc.jsonValue(),
)
const chargeStatus = fc.oneof({ weight: 9, arbitrary: fc.constantFrom('SUCCEEDED', 'SUCCEEDED', 'SUCCEEDED', 'FAILED', 'CANCELED', 'PARTIAL', 'PENDING') }, fc.jsonValue())
const charges = fc.oneof({ weight: 4, arbitrary: fc.array(fc.record({ status: chargeStatus }), { maxLength: 3 }) }, fc.jsonValue())

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
              charges,
              details: fc.jsonValue(),
              payment_method_information: fc.jsonValue(),
              payment_method_configuration: fc.jsonValue(),
              failure_code: fc.jsonValue(),
              status_reason_code: fc.jsonValue(),
            },
            { requiredKeys: [] },
          ),
        )
        .map(([sample, changes]) => ({ ...sample, ...changes })),
    },
  )

describe.each(subjects)('$name', (subject) => {
  const { name, id, define, rows, events } = subject

  it('succeeds on no body that does not prove it', async () => {
    let proved = 0
    await fc.assert(
      fc.asyncProperty(anyBody(subject), async (body) => {
        const definition = define(async () => body)
        const seen = await (async () => definition.classify(await definition.retrieve(id, { account: 'a', signal: AbortSignal.any([]) })))().catch((error: unknown) => {
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
          const waiter = createTaskWaiter({ tasks: [definition], clock, budget: createMemoryPollBudget({ clock }), random: () => random })
          const handler = createBelvoWebhookHandler({ authorization, waiter, otherwise: () => {} })
          const handle = createTaskHandle({ task: definition.name, account: 'a', id, createdAt: new Date(clock.now()) })
          let ended: { looks: number; phase: string } | undefined
          const result = waiter.resume(handle).result({ timeoutMs: 100 * HOUR_MS })
          void result.then(({ phase }) => (ended = { looks, phase }))
          for (const type of types) {
            // Each claims an end.
            const event = createBelvoEventBody(type, { object_id: id, data: { status: 'SUCCEEDED' } })
            await handler(await signedBelvoRequest({ event, authorization }))
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
