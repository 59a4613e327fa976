import { createBelvoClient } from '@kit/belvo'
import { createBelvoEventBody, signedBelvoRequest } from '@kit/belvo/testing'
import { startSandbox } from '@kit/sandbox'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createTransactionReader, type TransactionReaderOptions } from '../src/create-transaction-reader.ts'

const authorization = 'Bearer of-the-test'
const days = { from: '2026-01-01', to: '2026-03-31' }

/** Readers on a sandbox whose webhooks go nowhere. */
async function start(readMs = 100) {
  const sandbox = await startSandbox({ providers: ['belvo'], belvo: { readMs } })
  onTestFinished(() => sandbox.close())
  const { aggregation, origins } = sandbox.belvo
  const asked: string[] = []
  return {
    sandbox,
    asked,
    connect: (): string => sandbox.belvo.connect({ institution: 'erebor_br_retail', fetchResources: [] }).id,
    makeReader(options: Partial<TransactionReaderOptions> = {}) {
      const belvo = createBelvoClient({ aggregation, environment: origins })
      const askPerson: TransactionReaderOptions['askPerson'] = (_link, what) => asked.push(what)
      const reader = createTransactionReader({ belvo, authorization, quietMs: 200, firstLookMs: 500, askPerson, ...options })
      onTestFinished(() => reader.close())
      return reader
    },
  }
}

describe('examples/belvo-async', () => {
  it('goes on in another process from where the first one gave up', async () => {
    const { connect, makeReader } = await start()
    const link = connect()
    const first = await makeReader({ timeoutMs: 1 }).read(link, days)
    expect(first).toMatchObject({ state: 'not yet', handle: expect.any(String) })
    const second = await makeReader().resume(link, first.state === 'not yet' ? first.handle : '')
    expect(second).toMatchObject({ state: 'read', transactions: expect.any(Number), webhooks: 0 })
  })

  it('believes no webhook: one that comes too early ends nothing', async () => {
    const { connect, makeReader } = await start(60_000)
    const reader = makeReader({ timeoutMs: 1_000, firstLookMs: 60_000 })
    const link = connect()
    const reading = reader.read(link, days)
    const event = createBelvoEventBody('TRANSACTIONS.historical_update', { link_id: link })
    expect((await reader.webhooks(await signedBelvoRequest({ event, authorization }))).status).toBe(200)
    expect((await reader.webhooks(await signedBelvoRequest({ event, authorization: 'Bearer guessed' }))).status).toBe(401)
    expect(await reading).toMatchObject({ state: 'not yet' })
  })

  it('asks for the person when the link stops working meanwhile', async () => {
    const { asked, connect, makeReader, sandbox } = await start(60_000)
    const link = connect()
    const reading = makeReader({ timeoutMs: 3_000 }).read(link, days)
    while (!sandbox.belvo.requests.some(({ operation, status }) => operation === 'transactions.retrieve' && status === 202)) {
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    sandbox.belvo.link(link).invalidate()
    expect(await reading).toMatchObject({ state: 'not yet' })
    expect(asked).toEqual(['give_credentials'])
  })

  it('says so when Belvo does not begin', async () => {
    const { connect, makeReader, sandbox } = await start()
    const link = connect()
    sandbox.belvo.link(link).invalidate()
    expect(await makeReader().read(link, days)).toEqual({ state: 'refused', reason: 'invalid_link' })
  })
})
