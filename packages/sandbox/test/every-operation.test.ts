import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Sandbox } from '@kit/sandbox'
import { startSandbox } from '@kit/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenApiDocument, OpenApiOperation } from '../src/generated/openapi-document.gen.ts'
import { exampleOf } from '../src/internal/example/example-of.ts'
import { documentedAnswers } from './support/documented-answer.ts'
import { fintocPublicKey, signFintocBody } from './support/fintoc.ts'
import { sampleRequest } from './support/sample-request.ts'

const folder = fileURLToPath(new URL('../src/generated/', import.meta.url))
const files = readdirSync(folder).filter((name) => name.endsWith('.gen.ts') && name !== 'openapi-document.gen.ts')

async function documentIn(file: string): Promise<OpenApiDocument> {
  const [document] = Object.values((await import(`${folder}${file}`)) as Record<string, OpenApiDocument>)
  if (document === undefined) throw new Error(`${file} exports nothing`)
  return document
}

interface Described {
  readonly path: string
  readonly method: string
  readonly operation: OpenApiOperation
}

function operationsOf(document: OpenApiDocument): readonly Described[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
}

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await startSandbox({ seed: 5, fintoc: { jwsPublicKey: fintocPublicKey } })
})
afterAll(() => sandbox.close())

async function finapiToken(kind: string): Promise<string> {
  const { origins, client, adminClient } = sandbox.finapi
  const { clientId, clientSecret } = kind === 'admin' ? adminClient : client
  const user = { grant_type: 'password', username: 'somebody', password: 'something' }
  const body = new URLSearchParams({
    client_id: clientId,
    client_secret: clientSecret,
    ...(kind === 'user' ? user : { grant_type: 'client_credentials' }),
  })
  const response = await fetch(`${origins.access}/api/v2/oauth/token`, { method: 'POST', body })
  return ((await response.json()) as { access_token: string }).access_token
}

async function createFinapiUser(): Promise<void> {
  const headers = { Authorization: `Bearer ${await finapiToken('client')}`, 'Content-Type': 'application/json' }
  const body = JSON.stringify({ id: 'somebody', password: 'something' })
  await fetch(`${sandbox.finapi.origins.access}/api/v2/users`, { method: 'POST', headers, body })
}

async function credentials(kind: string | undefined): Promise<Record<string, string>> {
  const { fintoc, belvo } = sandbox
  const basic = ({ secretId, secretPassword }: typeof belvo.payments): Record<string, string> => ({
    Authorization: `Basic ${Buffer.from(`${secretId}:${secretPassword}`).toString('base64')}`,
  })
  switch (kind) {
    case undefined:
      return {}
    case 'secretKey':
      return { Authorization: fintoc.secretKey }
    case 'aggregation':
      return basic(belvo.aggregation)
    case 'payments':
      return basic(belvo.payments)
    case 'directDebit':
      return { 'api-key-id': belvo.directDebit.apiKeyId, 'api-key-secret': belvo.directDebit.apiKeySecret }
    default:
      return { Authorization: `Bearer ${await finapiToken(kind)}` }
  }
}

function originOf(api: string): string {
  const origins: Record<string, string> = { ...sandbox.finapi.origins, ...sandbox.fintoc.origins, ...sandbox.belvo.origins }
  return origins[api] ?? ''
}

/** How an operation that keeps state may refuse a request for something that does not exist. */
const refusals = new Set([404, 409, 422, 423, 501])
/** These take their credentials in the body, where the sample has others. */
const credentialsInBody = new Set(['oauth.token', 'widgetToken.create'])
/** These take a second credential in the query. */
const linkTokenInQuery = /^(?:links\.exchange|accounts\.|refreshIntents\.|invoices\.list|taxReturns\.)/
/** These have rules that no schema says, and the sample breaks them: a date ahead, one of two members. */
const moreThanSchema = new Set([
  'payments.paymentIntents.create',
  'clientConfiguration.update',
  'webForms.createBankConnectionImport',
  'webhookEndpoints.create',
  'paymentIntents.create',
  'checkoutSessions.create',
  'v2.checkoutSessions.create',
])
/** Where Belvo answers 400 for something a body names and nobody has. */
const namedInBody = /\.(?:retrieve|resume)$|^collectionInstructions\.create$|^directDebit\.(?:paymentMethods|paymentRequests)\.create$/

describe.each(files)('%s', (file) => {
  it('answers every operation over HTTP with what its document says', async () => {
    const document = await documentIn(file)
    const documented = documentedAnswers([document])
    await createFinapiUser()
    const wrong: string[] = []
    // Whoever deletes the user comes last.
    const last = ({ operation }: Described): number => Number(operation.operationId === 'users.delete')
    for (const { path, method, operation } of operationsOf(document).toSorted((a, b) => last(a) - last(b))) {
      const { operationId } = operation
      const sample = sampleRequest(document, path, operation)
      const header = { alg: 'RS256', nonce: operationId, ts: Math.floor(Date.now() / 1000), crit: ['ts', 'nonce'] }
      const signature = operation['x-kit-signed'] === 'required' ? signFintocBody(typeof sample.body === 'string' ? sample.body : '', header) : undefined
      for (const kind of operation['x-kit-auth'].length === 0 ? [undefined] : operation['x-kit-auth']) {
        const response = await fetch(`${originOf(document.api)}${sample.path}`, {
          method: method.toUpperCase(),
          headers: {
            ...sample.headers,
            ...(await credentials(kind)),
            ...(signature === undefined ? {} : { 'Fintoc-JWS-Signature': signature }),
          },
          ...(sample.body === undefined ? {} : { body: sample.body }),
        })
        const { status } = response
        const text = await response.text()
        const isExample = response.headers.get('x-kit-sandbox') === 'example'
        const refused =
          refusals.has(status) ||
          (status === 401 && credentialsInBody.has(operationId)) ||
          ((status === 400 || status === 401) && linkTokenInQuery.test(operationId)) ||
          (status === 400 && (moreThanSchema.has(operationId) || namedInBody.test(operationId)))
        try {
          documented.expect(method.toUpperCase(), sample.path.split('?')[0] ?? '', status, text)
          if (!(response.ok || (refused && !isExample))) throw new Error(text.slice(0, 300))
        } catch (error) {
          wrong.push(`${operationId} as ${kind ?? 'anybody'}: ${status} ${String(error)}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })

  it('has a valid example of every success answer, whatever the seed', async () => {
    const document = await documentIn(file)
    const { problem } = documentedAnswers([document])
    const wrong: string[] = []
    for (const { path, method, operation } of operationsOf(document)) {
      for (const [status, { schema }] of Object.entries(operation.responses)) {
        if (schema === undefined || !status.startsWith('2')) continue
        for (let seed = 0; seed < 4; seed += 1) {
          const found = problem(path, method, Number(status), exampleOf(document, schema, `${seed} ${operation.operationId}`))
          if (found !== undefined) wrong.push(`${operation.operationId} ${status}: ${found}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })
})
