// fintoc-node: extend() drops the JWS signer, so link-scoped clients stop signing (src/lib/client.ts, managers/linksManager.ts)
import { createVerify, generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { isFintocError, isInvalidArgumentError } from '@kit/fintoc'
import { reply, serveInOrder } from '../../src/answering-server.ts'
import type { Seen } from '../../src/answering-server.ts'
import { failureOf, fintocAt, SECRETS } from '../../src/provider-calls.ts'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const signingKey = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
const body = { amount: 1500, currency: 'MXN', account_id: 'acc_1', counterparty: { account_number: '735969000000203365' } } as const

function nonceOf({ headers, body: sent }: Seen): string {
  const [head = '', signature = ''] = String(headers['fintoc-jws-signature']).split('.')
  const verified = createVerify('RSA-SHA256').update(`${head}.${Buffer.from(sent).toString('base64url')}`)
  expect(verified.verify(publicKey, signature, 'base64url')).toBe(true)
  return (JSON.parse(Buffer.from(head, 'base64url').toString()) as { nonce: string }).nonce
}

describe('a client of one link', () => {
  it('signs, anew for each attempt over the same bytes', async () => {
    const server = await serveInOrder(reply(429, {}, { 'retry-after': '0' }), reply(201, { id: 'tr_1' }))
    const link = fintocAt(server.url, { signingKey }).forLink(SECRETS.linkToken)
    await link.v2.transfers.create(body, { idempotencyKey: 'payout-1' })
    const [first, second] = server.seen.map(nonceOf)
    expect(server.seen).toHaveLength(2)
    expect(first).not.toBe(second)
    expect(server.seen[0]?.body).toBe(server.seen[1]?.body)
    expect(server.seen[0]?.headers['idempotency-key']).toBe(server.seen[1]?.headers['idempotency-key'])
  })

  it('signs what belongs to the link, too', async () => {
    const server = await serveInOrder(reply(201, { id: 'ri_1' }))
    await fintocAt(server.url, { signingKey }).forLink(SECRETS.linkToken).refreshIntents.create({ refresh_type: 'only_last' })
    expect(nonceOf(server.seen[0]!)).toMatch(/^[\da-f]{32}$/)
    expect(server.seen[0]?.query.get('link_token')).toBe(SECRETS.linkToken)
  })

  it('sends nothing unsigned where a signature is needed', async () => {
    const server = await serveInOrder(reply(201, {}))
    const link = fintocAt(server.url).forLink(SECRETS.linkToken)
    const error = await failureOf(link.v2.transfers.create(body, { idempotencyKey: 'payout-1' }))
    expect(isInvalidArgumentError(error)).toBe(true)
    expect(server.seen).toHaveLength(0)
  })

  it('keeps the name of the provider in the errors of its lists', async () => {
    const server = await serveInOrder(reply(200, { not: 'a list' }))
    const error = await failureOf(fintocAt(server.url).forLink(SECRETS.linkToken).accounts.list())
    expect(isFintocError(error)).toBe(true)
  })
})
