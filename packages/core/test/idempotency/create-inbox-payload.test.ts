import { createMemoryInboxStore } from '@kit/core/idempotency'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { inboxBench, paid } from './inbox-support.ts'

/** What a process finds that handles an event stored with this payload. */
async function stored(payload: Uint8Array) {
  const memory = createMemoryInboxStore()
  await memory.put({ key: 'acme:1', fingerprint: Uint8Array.of(1), payload, sealed: false }, { retainMs: 1_000 })
  const { inbox, errors } = inboxBench({ store: memory })
  const bodies: Uint8Array[] = []
  const outcome = await inbox.process('acme:1', async (_event, { rawBody }) => void bodies.push(rawBody))
  return { kind: outcome.kind, bodies, errors }
}

/** As `receive` writes it. */
async function written(body: string | Uint8Array): Promise<Uint8Array> {
  const memory = createMemoryInboxStore()
  await inboxBench({ store: memory }).inbox.receive(paid('1').event, body)
  const claim = await memory.claim('acme:1', { leaseMs: 1_000 })
  if (claim.kind !== 'acquired') throw new Error(claim.kind)
  return claim.payload
}

it('gives the handler every body as it arrived, an empty one too', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 40 }), async (body) => {
      expect(await stored(await written(body))).toEqual({ kind: 'done', bodies: [body], errors: [] })
    }),
    { numRuns: 30 },
  )
  expect(await stored(await written(''))).toEqual({ kind: 'done', bodies: [new Uint8Array()], errors: [] })
})

it('says of a payload that another release wrote what to do, and keeps the event', async () => {
  const whole = await written('')
  const other = Uint8Array.from(whole)
  other[0] = 2
  const broken = [new Uint8Array(), whole.slice(0, 1), whole.slice(0, 4), whole.slice(0, 5), whole.slice(0, -1), other, Uint8Array.of(2, 0, 0, 0, 0)]
  for (const payload of broken) {
    const refusal = { code: 'invalid_argument', argument: 'store', message: expect.stringContaining('update @kit/core in every process') as string }
    expect(await stored(payload)).toMatchObject({ kind: 'retry', bodies: [], errors: [refusal] })
  }
})

it('reads a payload that is part of a larger buffer, as a driver may give it', async () => {
  const payload = await written('{"a":1}')
  const pool = new Uint8Array(payload.length + 20)
  pool.set(payload, 7)
  const memory = createMemoryInboxStore()
  await memory.put({ key: 'acme:1', fingerprint: Uint8Array.of(1), payload, sealed: false }, { retainMs: 1_000 })
  const driver: typeof memory = {
    ...memory,
    claim: async (key, options) => {
      const claim = await memory.claim(key, options)
      return claim.kind === 'acquired' ? { ...claim, payload: pool.subarray(7, 7 + payload.length) } : claim
    },
  }
  const bodies: string[] = []
  const read = new TextDecoder()
  await inboxBench({ store: driver }).inbox.process('acme:1', async (_event, { rawBody }) => void bodies.push(read.decode(rawBody)))
  expect(bodies).toEqual(['{"a":1}'])
})
