import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFinapiClient, isAuthenticationError } from '@kit/finapi'
import { finapiResponses } from '@kit/finapi/schemas'
import { readApiDocument } from '../../src/api-document.ts'
import { startDocumentServer } from '../../src/document-server.ts'
import type { DocumentServer, DocumentServerOptions, PlannedAnswer } from '../../src/document-server.ts'
import { describeOperations } from '../../src/operation-suite.ts'

const TOKENS = { client: 'client-token-93ac41', admin: 'admin-token-77be02', user: 'user-token-51fd88' }
const CLIENT = { clientId: 'kit-client-8c1d', clientSecret: 'client-secret-e55a91' }
const ADMIN = { clientId: 'kit-admin-4b7e', clientSecret: 'admin-secret-c21f07' }
const USER = { userId: 'kit-user-12aa', password: 'user-password-f0e3' }

const SECRETS = [...Object.values(TOKENS), ...Object.values(CLIENT), ...Object.values(ADMIN), ...Object.values(USER)]
const documents = [readApiDocument('finapi', 'access'), readApiDocument('finapi', 'webform')]

const checkCredentials: DocumentServerOptions['checkCredentials'] = ({ operation, headers }) => {
  const given = headers['authorization']
  if (operation.kinds.length === 0) return given === undefined ? [] : ['credentials where none are wanted']
  const wanted = operation.kinds.map((kind) => `Bearer ${TOKENS[kind as keyof typeof TOKENS]}`)
  return wanted.includes(given ?? '') ? [] : [`authorization is ${given}`]
}

describeOperations({
  provider: 'finapi',
  documents,
  counts: { access: 94, webform: 21 },
  credentialHeaders: ['Authorization'],
  secrets: SECRETS,
  extraMethods: ['asUser', 'asAdmin', 'webForms.wait', 'tasks.wait'],
  withoutMethod: ['oauth.token'],
  clients({ origins, maxRetries, hooks }) {
    const environment = { access: origins['access']!, webForm: origins['webForm']! }
    const client = createFinapiClient({ ...CLIENT, environment, maxRetries, hooks, responses: finapiResponses() })
    return { client, user: client.asUser(USER), admin: client.asAdmin(ADMIN) }
  },
  checkCredentials,
  answerItself({ operation, body }) {
    if (operation.id !== 'oauth.token') return undefined
    const form = body as Readonly<Record<string, string>>
    const kind = form['grant_type'] === 'password' ? 'user' : form['client_id'] === ADMIN.clientId ? 'admin' : 'client'
    return { status: 200, body: { access_token: TOKENS[kind], token_type: 'bearer', expires_in: 7200, scope: 'all' } }
  },
  codeOf(body) {
    const { errors, code, error } = (body ?? {}) as { errors?: { code?: string }[]; code?: string; error?: string }
    return errors?.find((entry) => entry.code !== undefined)?.code ?? code ?? error
  },
})

describe('oauth.token', () => {
  let server: DocumentServer
  beforeAll(async () => {
    server = await startDocumentServer({ documents, credentialHeaders: ['Authorization'], checkCredentials })
  })
  afterAll(() => server.close())

  /** Makes a call that needs a token, and gives the request for it. */
  async function tokenRequest(grant: keyof typeof grants, answer: PlannedAnswer) {
    server.plan(({ operation }) => (operation.id === 'oauth.token' ? answer : { status: 200, body: { items: [] } }))
    const environment = { access: server.origins['access']!, webForm: server.origins['webForm']! }
    const client = createFinapiClient({ ...CLIENT, environment, maxRetries: 0 })
    const error = await grants[grant].call(client).then(
      () => undefined,
      (reason: unknown) => reason,
    )
    const [request] = server.requests.filter(({ operation }) => operation.id === 'oauth.token')
    return { request: request!, requests: server.requests, error }
  }

  type Client = ReturnType<typeof createFinapiClient>
  const refreshToken = 'refresh-token-ü&+= 0c'
  const grants = {
    client: {
      call: (client: Client): Promise<unknown> => client.clientConfiguration.get().withResponse(),
      form: { grant_type: 'client_credentials', ...snake(CLIENT) },
    },
    admin: {
      call: (client: Client): Promise<unknown> => client.asAdmin(ADMIN).profiles.list().withResponse(),
      form: { grant_type: 'client_credentials', ...snake(ADMIN) },
    },
    user: {
      call: (client: Client): Promise<unknown> => client.asUser(USER).labels.get(1).withResponse(),
      form: { grant_type: 'password', username: USER.userId, password: USER.password, ...snake(CLIENT) },
    },
    refresh: {
      call: (client: Client): Promise<unknown> =>
        client.asUser({ accessToken: 'old-token', refreshToken, expiresAt: new Date(0) }).labels.get(1).withResponse(),
      form: { grant_type: 'refresh_token', refresh_token: refreshToken, ...snake(CLIENT) },
    },
  }
  const rows = Object.keys(grants) as (keyof typeof grants)[]

  it.each(rows)('asks with a form as the document says: %s', async (grant) => {
    const token = TOKENS[grant === 'refresh' ? 'user' : grant]
    const body = { access_token: token, token_type: 'bearer', expires_in: 7200 }
    const { request, requests, error } = await tokenRequest(grant, { status: 200, body })
    expect(error).toBeUndefined()
    expect(request.problems).toEqual([])
    expect(request.url).toBe('/api/v2/oauth/token')
    expect(request.headers['content-type']).toBe('application/x-www-form-urlencoded')
    expect(request.body).toStrictEqual(grants[grant].form)
    expect(requests.map(({ problems }) => problems)).toEqual([[], []])
  })

  it.each(rows)('gives a typed error that prints no secret: %s', async (grant) => {
    const secrets = [...SECRETS, refreshToken]
    const body = { error: 'invalid_client', error_description: secrets.join(' | ') }
    const { error, requests } = await tokenRequest(grant, { status: 401, body, headers: { 'X-Request-Id': 'req-3f9c1b7e' } })
    expect(isAuthenticationError(error) && error).toMatchObject({
      operation: 'oauth.token',
      path: '/api/v2/oauth/token',
      status: 401,
      providerCode: 'invalid_client',
      requestId: 'req-3f9c1b7e',
    })
    expect(requests.length).toBe(1)
    const printed = [JSON.stringify(error), inspect(error, { depth: null }), String((error as Error).stack)].join()
    expect(secrets.filter((secret) => printed.includes(secret) || printed.includes(encodeURIComponent(secret)))).toEqual([])
  })
})

function snake({ clientId, clientSecret }: typeof CLIENT) {
  return { client_id: clientId, client_secret: clientSecret }
}
