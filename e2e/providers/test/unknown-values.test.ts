// What the documents do not know reaches onUnknownValue through the schemas door, and never stops a call.
import { belvoResponses } from '@kit/belvo/schemas'
import { createBelvoClient } from '@kit/belvo'
import type { UnknownValueInfo } from '@kit/core/http'
import { createFinapiClient } from '@kit/finapi'
import { finapiResponses } from '@kit/finapi/schemas'
import { createFintocClient } from '@kit/fintoc'
import { fintocResponses } from '@kit/fintoc/schemas'
import { startSandbox } from '@kit/sandbox'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

let sandbox: Awaited<ReturnType<typeof startSandbox>>
let heard: UnknownValueInfo[] = []
const hooks = { onUnknownValue: (info: UnknownValueInfo) => void heard.push(info) }

beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox.close())
beforeEach(() => {
  heard = []
})

/** The real answer with something of tomorrow in it. */
function tomorrow(change: (body: Record<string, unknown>) => unknown): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, init)
    const body = (await response.json()) as Record<string, unknown>
    return new Response(JSON.stringify(change(body)), { status: response.status, headers: { 'content-type': 'application/json' } })
  }
}

const differences = () => heard.map(({ operation, field, kind, value }) => ({ operation, field, kind, value }))

describe('an answer from tomorrow', () => {
  it('is silent when nothing differs', async () => {
    const fintoc = createFintocClient({ secretKey: sandbox.fintoc.secretKey, environment: sandbox.fintoc.origins, responses: fintocResponses(), hooks })
    await fintoc.v2.accounts.get(sandbox.fintoc.accounts.mx)
    await fintoc.v2.entities.list()
    expect(differences()).toEqual([])
  })

  it('of Fintoc is delivered and reported', async () => {
    const change = (body: Record<string, unknown>) => ({ ...body, status: 'frozen_by_magic', horoscope: 'leo' })
    const fintoc = createFintocClient({ secretKey: sandbox.fintoc.secretKey, environment: sandbox.fintoc.origins, fetch: tomorrow(change), responses: fintocResponses(), hooks })
    const account = await fintoc.v2.accounts.get(sandbox.fintoc.accounts.mx)
    expect(account.status).toBe('frozen_by_magic')
    expect(account).toMatchObject({ horoscope: 'leo' })
    expect(differences()).toEqual(
      expect.arrayContaining([
        { operation: 'v2.accounts.get', field: 'status', kind: 'unknown_value', value: 'frozen_by_magic' },
        { operation: 'v2.accounts.get', field: 'horoscope', kind: 'unknown_field', value: undefined },
      ]),
    )
  })

  it('of Belvo is delivered and reported, in a list', async () => {
    const change = (body: Record<string, unknown>) => ({ ...body, results: (body['results'] as object[]).map((one) => ({ ...one, status: 'hibernating' })) })
    const belvo = createBelvoClient({ aggregation: sandbox.belvo.aggregation, environment: sandbox.belvo.origins, fetch: tomorrow(change), responses: belvoResponses(), hooks })
    const page = await belvo.links.list()
    expect(page.items[0]?.status).toBe('hibernating')
    expect(differences()).toContainEqual({ operation: 'links.list', field: 'results[0].status', kind: 'unknown_value', value: 'hibernating' })
  })

  it('of finAPI is delivered and reported', async () => {
    const options = { ...sandbox.finapi.client, environment: sandbox.finapi.origins }
    const { id, password } = await createFinapiClient(options).users.create({})
    const change = (body: Record<string, unknown>) => ('status' in body ? { ...body, status: 'DREAMING', type: null } : body)
    const user = createFinapiClient({ ...options, fetch: tomorrow(change), responses: finapiResponses(), hooks }).asUser({ userId: id, password: password ?? '' })
    const form = await user.webForms.createBankConnectionImport({})
    expect(form.status).toBe('DREAMING')
    expect(differences()).toEqual(
      expect.arrayContaining([
        { operation: 'webForms.createBankConnectionImport', field: 'status', kind: 'unknown_value', value: 'DREAMING' },
        { operation: 'webForms.createBankConnectionImport', field: 'type', kind: 'null_field', value: undefined },
      ]),
    )
  })
})
