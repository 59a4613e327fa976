// hey-api #3366, #1529, #1574: amounts become floats, and integers beyond 2^53 other integers
import { describe, expect, it } from 'vitest'
import { decimalString, minorUnits } from '@kit/core'
import { serve } from '../../src/answering-server.ts'
import type { Answer } from '../../src/answering-server.ts'
import { BELVO_PAYMENT, belvoAt, finapiUserAt, fintocAt, LISTS, READS } from '../../src/provider-calls.ts'

const json =
  (text: string): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(text)
  }

describe('amounts', () => {
  it.each(['0.10', '1250.10', '00012.5', '-0.00', '1e3', '123456789012345678901234567890.12', '1,250.10', ' 7 ', '٣', ''])(
    'as texts come back with the same bytes: %j',
    async (amount) => {
      const server = await serve(() => json(`{"amount":${JSON.stringify(amount)}}`))
      const { payments } = belvoAt(server.url)
      expect(await payments.transactions.detail('id')).toEqual({ amount })
      await payments.paymentIntents.create({ ...BELVO_PAYMENT, amount }, { idempotencyKey: 'auto' })
      expect(JSON.parse(server.seen.at(-1)?.body ?? '')).toMatchObject({ amount })
    },
  )

  it.each(['0', '-1', '99.99', '0.1', '-1234.56', '1e-7', '9007199254740991', '-9007199254740991'])(
    'as numbers come back as sent, and nothing is scaled or rounded: %s',
    async (text) => {
      const server = await serve(() => json(`{"amount":${text},"list":[${text}]}`))
      for (const { call } of READS) expect(await call(server.url)).toEqual({ amount: Number(text), list: [Number(text)] })
      const { labels } = finapiUserAt(server.url)
      await labels.create({ name: 'x', amount: Number(text) } as never)
      expect(server.seen.at(-1)?.body).toBe(`{"name":"x","amount":${JSON.stringify(Number(text))}}`)
    },
  )

  it('are converted by a helper that is called, exactly or not at all', () => {
    expect(minorUnits('1250.10', 2)).toBe(125010n)
    expect(decimalString(125010n, 2)).toBe('1250.10')
    expect(() => minorUnits('0.105', 2)).toThrow()
  })
})

describe('ids', () => {
  const largest = Number.MAX_SAFE_INTEGER

  it('that are numbers are exact up to 2^53 - 1, in an answer, a path and a query', async () => {
    const server = await serve((seen) => (seen.path.endsWith('/accounts') ? json('{"accounts":[]}') : json(`{"id":${largest}}`)))
    const user = finapiUserAt(server.url)
    const { id } = await user.accounts.get(largest)
    expect(id).toBe(largest)
    await user.accounts.list({ ids: [id, 1] })
    expect(server.seen.map(({ url }) => decodeURIComponent(url))).toEqual([
      '/api/v2/accounts/9007199254740991',
      expect.stringMatching(/ids=9007199254740991/) as string,
    ])
  })

  /**
   * finAPI's ids are int64 by their documents. An answer is read with JSON.parse, so one beyond 2^53 - 1 arrives as the nearest double, like
   * in every client whose ids are of the type `number`. What is promised: it can be told (`Number.isSafeInteger`), it stays a finite number,
   * and everything else in the answer is as sent.
   */
  it('beyond that arrive as the nearest double, which can be told', async () => {
    const server = await serve(() => json('{"id":9007199254740993,"name":"9007199254740993"}'))
    const account = (await finapiUserAt(server.url).accounts.get(1)) as { id: number }
    expect(account).toEqual({ id: 9_007_199_254_740_992, name: '9007199254740993' })
    expect(Number.isSafeInteger(account.id)).toBe(false)
  })

  it('that are texts of digits stay texts, with their zeros', async () => {
    const server = await serve(() => json('{"id":"00900719925474099300"}'))
    expect(await fintocAt(server.url).paymentIntents.get('00900719925474099300')).toEqual({ id: '00900719925474099300' })
    expect(server.seen[0]?.path).toBe('/v1/payment_intents/00900719925474099300')
  })

  it.each(LISTS)('are items of a list in their order, equal or not: $name', async ({ list, page }) => {
    const server = await serve(() => page(1, 1, { item: { id: 0 } }))
    const got: unknown[] = []
    for await (const { id } of list(server.url)) got.push(id)
    expect(got).toEqual([0, 0])
  })
})
