// vercel/sdk #299: a strict enum met a new value in an answer, and production stood still; MollieApi #113, plaid-node #476
import { describe, expect, it } from 'vitest'
import type { UnknownValueInfo } from '@kit/core/http'
import { createBelvoClient } from '@kit/belvo'
import type { EnumLinkStatus } from '@kit/belvo'
import { belvoResponses } from '@kit/belvo/schemas'
import { createFinapiClient } from '@kit/finapi'
import { finapiResponses } from '@kit/finapi/schemas'
import { createFintocClient } from '@kit/fintoc'
import type { PaymentIntent, V2TransfersCreateBody } from '@kit/fintoc'
import { fintocResponses } from '@kit/fintoc/schemas'
import { reply, serve, serveInOrder } from '../../src/answering-server.ts'
import { LISTS, READS, SECRETS } from '../../src/provider-calls.ts'

/** As no provider has ever sent it. */
const strange = {
  id: { now: 'an object' },
  status: 'TELEPORTED',
  type: null,
  mode: 7,
  currency: ['CLP'],
  brand_new_field: { deep: [true, null, -0.5, { '': '' }] },
  __proto_: 'x',
}

describe('an answer nobody has documented', () => {
  it.each(READS)('comes as it was sent: $provider', async ({ call }) => {
    const server = await serveInOrder(reply(200, strange))
    expect(await call(server.url)).toEqual(strange)
  })

  it.each(['null', '[]', '"text"', '0', 'false'])('comes as it was sent, too: %s', async (text) => {
    const server = await serveInOrder(reply(200, text))
    for (const { call } of READS) expect(await call(server.url)).toEqual(JSON.parse(text))
  })

  it.each(LISTS)('comes as it was sent in a list: $name', async ({ list, page }) => {
    const server = await serve(() => page(1, 1, { item: strange }))
    const got: unknown[] = []
    for await (const item of list(server.url)) got.push(item)
    expect(got).toEqual([strange, strange])
  })

  it('is told to the hook, with place and word, and changes nothing', async () => {
    const answer = { id: 'x', status: 'TELEPORTED', brand_new_field: 1 }
    const { url } = await serveInOrder(reply(200, answer))
    const told: UnknownValueInfo[] = []
    const hooks = { onUnknownValue: (info: UnknownValueInfo) => void told.push(info) }
    const fintoc = createFintocClient({ secretKey: SECRETS.fintocKey, environment: { api: url }, hooks, responses: fintocResponses() })
    const keys = { secretId: SECRETS.belvoId, secretPassword: SECRETS.belvoPassword }
    const belvo = createBelvoClient({ aggregation: keys, environment: { main: url }, hooks, responses: belvoResponses() })
    const finapi = createFinapiClient({
      clientId: 'c',
      clientSecret: 's',
      environment: { access: url, webForm: url },
      hooks,
      responses: finapiResponses(),
    })
    for (const call of [
      () => fintoc.paymentIntents.get('pi_1'),
      () => belvo.links.detail('l'),
      () => finapi.asUser({ accessToken: 't' }).webForms.get('f'),
    ]) {
      told.length = 0
      expect(await call()).toEqual(answer)
      expect(told).toContainEqual(expect.objectContaining({ field: 'status', kind: 'unknown_value', value: 'TELEPORTED' }))
      expect(told).toContainEqual(expect.objectContaining({ field: 'brand_new_field', kind: 'unknown_field' }))
    }
  })

  it('cannot fail because of a checker or a hook that throws', async () => {
    const { url } = await serveInOrder(reply(200, strange))
    const fail = (): never => {
      throw new Error('in somebody’s logging')
    }
    const broken = {
      secretKey: SECRETS.fintocKey,
      environment: { api: url },
      hooks: { onUnknownValue: fail, onResponse: fail, onRequest: fail },
    }
    expect(await createFintocClient({ ...broken, responses: fintocResponses() }).paymentIntents.get('pi_1')).toEqual(strange)
    expect(await createFintocClient({ ...broken, responses: { check: fail } }).paymentIntents.get('pi_1')).toEqual(strange)
  })

  it('has a type: open in answers, closed in requests', () => {
    const intent: PaymentIntent['status'] = 'teleported'
    const link: EnumLinkStatus = 'teleported'
    // @ts-expect-error a currency we send is one of the known ones
    const body: Pick<V2TransfersCreateBody, 'currency'> = { currency: 'XAU' }
    expect([intent, link, body]).toHaveLength(3)
  })
})
