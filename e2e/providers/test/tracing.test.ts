// One span for each call through the clients, as the OpenTelemetry SDK exports it, and nothing secret in any of them.
import { generateKeyPairSync } from 'node:crypto'
import { context } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { createBelvoClient } from '@kit/belvo'
import { openTelemetry } from '@kit/core/opentelemetry'
import { createFinapiClient } from '@kit/finapi'
import { createFintocClient, isFintocError } from '@kit/fintoc'
import { startSandbox } from '@kit/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
})
const exporter = new InMemorySpanExporter()
const tracerProvider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })
const tracing = openTelemetry({ tracerProvider })

beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
})
afterAll(() => context.disable())

const spans = () => exporter.getFinishedSpans().map(({ name, attributes, events, status }) => ({ name, attributes, events, status }))

describe('spans of the provider clients', () => {
  it('tell provider, operation, status and attempts, and hold no secret', async () => {
    const sandbox = await startSandbox({ fintoc: { jwsPublicKey: publicKey } })
    try {
      const fintoc = createFintocClient({ secretKey: sandbox.fintoc.secretKey, signingKey: privateKey, environment: sandbox.fintoc.origins, tracing })
      const counterparty = { account_number: '646180157034181180' }
      const body = { account_id: sandbox.fintoc.accounts.mx, amount: 4_242, currency: 'MXN' as const, counterparty, metadata: { payout: 'reference-77' } }
      sandbox.fintoc.faults.response({ operation: 'v2.transfers.create', status: 429, retryAfter: '0' })
      const transfer = await fintoc.v2.transfers.create(body, { idempotencyKey: 'key-of-payout-77' })
      await fintoc.v2.transfers.get('tr_unknown_1').catch((error: unknown) => expect(isFintocError(error)).toBe(true))

      const belvo = createBelvoClient({ aggregation: sandbox.belvo.aggregation, environment: sandbox.belvo.origins, tracing })
      await belvo.links.list({ external_id: 'person-4711' })

      const finapi = createFinapiClient({ ...sandbox.finapi.client, environment: sandbox.finapi.origins, tracing })
      const { id, password } = await finapi.users.create({})
      await finapi.asUser({ userId: id, password: password ?? '' }).webForms.createBankConnectionImport({})

      const found = spans()
      expect(found.map(({ name }) => name)).toEqual([
        'fintoc v2.transfers.create',
        'fintoc v2.transfers.get',
        'belvo links.list',
        'finapi oauth.token',
        'finapi users.create',
        'finapi oauth.token',
        'finapi webForms.createBankConnectionImport',
      ])
      const [create, get] = found
      expect(create?.attributes).toMatchObject({
        'kit.provider': 'fintoc',
        'kit.operation': 'v2.transfers.create',
        'kit.attempts': 2,
        'http.request.method': 'POST',
        'url.template': '/v2/transfers',
        'http.response.status_code': 201,
      })
      expect(create?.events.map(({ attributes }) => attributes?.['http.response.status_code'])).toEqual([429, 201])
      expect(get?.attributes).toMatchObject({ 'http.response.status_code': 404, 'error.type': '404' })

      const exported = JSON.stringify(found)
      const secrets = [
        sandbox.fintoc.secretKey,
        ...Object.values(sandbox.belvo.aggregation),
        ...Object.values(sandbox.finapi.client),
        password ?? '',
        id,
        transfer.id,
        'tr_unknown_1',
        'key-of-payout-77',
        'reference-77',
        'person-4711',
        '4242',
        counterparty.account_number,
      ]
      for (const secret of secrets) {
        expect(secret).not.toBe('')
        expect(exported).not.toContain(secret)
      }
    } finally {
      await sandbox.close()
    }
  })
})
