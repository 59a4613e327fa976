// fintoc-node: any text that looks like an ISO date silently becomes a Date (src/lib/utils.ts); hey-api #2244, orval #3124
import { describe, expect, it } from 'vitest'
import { isApiError } from '@kit/core'
import { reply, serve, serveInOrder } from '../../src/answering-server.ts'
import { failureOf, fintocAt, LISTS, READS } from '../../src/provider-calls.ts'

const WRITTEN = [
  '2026-03-02T13:51:08Z',
  '2026-03-02T13:51:08.973Z',
  '2026-03-02T13:51:08.973+0000',
  '2026-03-02T13:51:08.973000-04:00',
  '2026-03-02 13:51:08',
  '2026-03-02T13:51',
  '2026-03-02',
  '2026-03',
  '20260302T135108Z',
  '2026-W10-1',
  '--03-02',
  '2026-02-30',
  'Mon, 02 Mar 2026 13:51:08 GMT',
  '1772459468973',
]

/** Every text at the top, in lists, deep inside and as a name. */
const body = {
  id: WRITTEN[0],
  created_at: WRITTEN[1],
  dates: WRITTEN,
  metadata: Object.fromEntries(WRITTEN.map((text, index) => [`order_date_${index}`, text])),
  named: Object.fromEntries(WRITTEN.map((text) => [text, text])),
  deep: [[{ a: [{ b: { post_date: WRITTEN[6], at: WRITTEN.map((text) => ({ text })) } }] }]],
}

function objectsIn(value: unknown): object[] {
  return typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : []
}

function expectAsSent(value: unknown, sent: unknown): void {
  expect(JSON.stringify(value)).toBe(JSON.stringify(sent))
  const prototypes = new Set(objectsIn(value).map((one) => Object.getPrototypeOf(one) as unknown))
  expect([...prototypes].every((prototype) => prototype === Object.prototype || prototype === Array.prototype)).toBe(true)
}

describe('texts that look like dates', () => {
  it.each(READS)('are texts in an answer: $provider', async ({ call }) => {
    const server = await serveInOrder(reply(200, body))
    expectAsSent(await call(server.url), body)
  })

  it.each(LISTS)('are texts in the items of a list: $name', async ({ list, page }) => {
    const server = await serve(() => page(1, 1, { item: body }))
    const { items } = await list(server.url)
    expectAsSent(items, [body, body])
  })

  it('are texts in a request, and a Date in it is written as ISO 8601', async () => {
    const server = await serveInOrder(reply(201, {}))
    const { customers } = fintocAt(server.url).v2
    await customers.create({ name: '2026-03-02', metadata: body.metadata })
    await customers.create({ metadata: { at: new Date(0) as unknown as string } })
    expect(server.seen[0]?.body).toBe(JSON.stringify({ name: '2026-03-02', metadata: body.metadata }))
    expect(server.seen[1]?.body).toBe('{"metadata":{"at":"1970-01-01T00:00:00.000Z"}}')
  })

  it('are texts in an error', async () => {
    const server = await serveInOrder(
      reply(400, { error: { type: 'invalid_request_error', code: '2026-03-02', message: '2026-03-02T13:51:08Z' } }),
    )
    const error = await failureOf(fintocAt(server.url).paymentIntents.get('pi_1'))
    expect(isApiError(error) && [error.providerCode, error.providerMessage()]).toEqual(['2026-03-02', '2026-03-02T13:51:08Z'])
  })
})
