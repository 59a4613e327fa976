import { afterEach, describe, expect, it } from 'vitest'
import { createFinapiClient, isApiError, isAuthenticationError, isInvalidArgumentError } from '@kit/finapi'
import type { FinapiClientOptions, FinapiTokens } from '@kit/finapi'
import { MINUTE, startFinapiServer, tokenReply, unauthorized, webFormJson } from '../support/finapi-server.ts'
import type { Reply, SeenRequest } from '../support/finapi-server.ts'

const FORM = '0d1f2a3b-1111-4222-8333-444455556666'
const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function start(answer: (request: SeenRequest) => Reply | Promise<Reply>, more: Partial<FinapiClientOptions> = {}) {
  const server = await startFinapiServer(answer)
  closing.push(() => server.close())
  const finapi = createFinapiClient({ clientId: 'client-id', clientSecret: 'client-secret', environment: server.environment, maxRetries: 0, ...more })
  return { server, finapi }
}

const isToken = ({ path }: SeenRequest) => path === '/api/v2/oauth/token'
const bearer = ({ authorization }: SeenRequest) => authorization?.replace('Bearer ', '')
const user = { userId: 'u-1', password: 'user-password' }
const caught = (promise: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(promise).then(
    () => undefined,
    (error: unknown) => error,
  )

describe('tokens', () => {
  it('are fetched with the first call and kept', async () => {
    const { server, finapi } = await start((request) => (isToken(request) ? tokenReply('t-1') : { json: webFormJson('IN_PROGRESS') }))
    const client = finapi.asUser(user)
    expect(server.seen).toHaveLength(0)
    await client.webForms.get(FORM)
    await client.webForms.get(FORM)
    expect(server.seen.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /api/v2/oauth/token',
      `GET /api/webForms/${FORM}`,
      `GET /api/webForms/${FORM}`,
    ])
    expect(Object.fromEntries(server.seen[0]?.form ?? [])).toEqual({
      grant_type: 'password',
      client_id: 'client-id',
      client_secret: 'client-secret',
      username: 'u-1',
      password: 'user-password',
    })
    expect(server.seen[1]?.authorization).toBe('Bearer t-1')
  })

  it('are of the kind the call wants', async () => {
    const { server, finapi } = await start((request) => {
      if (isToken(request)) return tokenReply(`${request.form.get('grant_type')} ${request.form.get('client_id')}`.replace(' ', '-'))
      return { json: { id: 'u-1', password: 'p', items: [], paging: { page: 1, perPage: 20, pageCount: 1, totalCount: 0 } } }
    })
    await finapi.users.create({})
    await finapi.asUser(user).users.get()
    await finapi.banks.get(1)
    await finapi.asUser(user).banks.get(2)
    const admin = finapi.asAdmin({ clientId: 'admin-id', clientSecret: 'admin-secret' })
    await admin.profiles.list()
    await admin.tppCredentials.get(3)
    expect(server.seen.filter((request) => !isToken(request)).map((request) => `${request.path} ${bearer(request)}`)).toEqual([
      '/api/v2/users client_credentials-client-id',
      '/api/v2/users password-client-id',
      '/api/v2/banks/1 client_credentials-client-id',
      '/api/v2/banks/2 password-client-id',
      '/api/profiles client_credentials-admin-id',
      '/api/v2/tppCredentials/3 client_credentials-admin-id',
    ])
  })

  it.each([1, 100])('are fetched once for %i concurrent callers', async (callers) => {
    const { server, finapi } = await start((request) =>
      isToken(request) ? { ...tokenReply('t-1'), delayMs: 30 } : { json: webFormJson('IN_PROGRESS') },
    )
    const client = finapi.asUser(user)
    await Promise.all(Array.from({ length: callers }, () => client.webForms.get(FORM)))
    expect(server.tokenRequests()).toHaveLength(1)
    expect(server.seen).toHaveLength(callers + 1)
  })

  it('are renewed once when 100 callers are refused at once', async () => {
    let issued = 0
    let valid = 't-1'
    const { server, finapi } = await start((request) => {
      if (isToken(request)) return { ...tokenReply(`t-${++issued}`), delayMs: 10 }
      return bearer(request) === valid ? { json: webFormJson('IN_PROGRESS') } : unauthorized('webForm')
    })
    const client = finapi.asUser(user)
    await client.webForms.get(FORM)
    valid = 't-2'
    await Promise.all(Array.from({ length: 100 }, () => client.webForms.get(FORM)))
    expect(server.tokenRequests()).toHaveLength(2)
  })

  it('are not renewed again by a late 401 of an older one', async () => {
    let issued = 0
    let release: (() => void) | undefined
    const slow = new Promise<void>((resolve) => {
      release = resolve
    })
    const { server, finapi } = await start(async (request) => {
      if (isToken(request)) return tokenReply(`t-${++issued}`)
      if (bearer(request) !== 't-1') return { json: webFormJson('IN_PROGRESS') }
      if (request.path.endsWith('slow')) await slow
      return unauthorized('webForm')
    })
    const client = finapi.asUser(user)
    const late = client.webForms.get('slow')
    while (!server.seen.some(({ path }) => path.endsWith('slow'))) await new Promise((resolve) => setTimeout(resolve, 5))
    await client.webForms.get(FORM)
    release?.()
    await late
    expect(server.tokenRequests()).toHaveLength(2)
  })

  it('are renewed after a 401 for a write too, and a second 401 is an AuthenticationError', async () => {
    let issued = 0
    const { server, finapi } = await start((request) => {
      if (isToken(request)) return tokenReply(`t-${++issued}`)
      return request.method === 'POST' && bearer(request) === 't-2' ? { status: 201, json: webFormJson('NOT_YET_OPENED') } : unauthorized('access')
    })
    const client = finapi.asUser(user)
    expect((await client.webForms.createBankConnectionImport({})).status).toBe('NOT_YET_OPENED')
    const error = await caught(client.webForms.get(FORM))
    expect(isAuthenticationError(error) && error.providerCode).toBe('invalid_token')
    expect(server.tokenRequests()).toHaveLength(3)
  })

  it('are renewed with the refresh token, and with the password where that has ended', async () => {
    let now = 0
    const { server, finapi } = await start(
      (request) => {
        if (!isToken(request)) return { json: webFormJson('IN_PROGRESS') }
        if (request.form.get('grant_type') === 'password') return tokenReply('by-password', { refreshToken: 'r-1' })
        return request.form.get('refresh_token') === 'r-1' ? tokenReply('by-refresh', { refreshToken: 'r-2' }) : { status: 401, json: { error: 'invalid_grant', error_description: 'ended' } }
      },
      { now: () => now },
    )
    const client = finapi.asUser(user)
    for (let hour = 0; hour < 3; hour += 1) {
      await client.webForms.get(FORM)
      now += 61 * MINUTE
    }
    expect(server.tokenRequests().map(({ form }) => `${form.get('grant_type')} ${form.get('refresh_token') ?? ''}`.trim())).toEqual([
      'password',
      'refresh_token r-1',
      'refresh_token r-2',
      'password',
    ])
  })

  it('are renewed shortly before they end, but not for every call where finAPI repeats the same one', async () => {
    let now = 0
    const { server, finapi } = await start(
      (request) => (isToken(request) ? tokenReply('t-1', { expiresIn: 3600 - now / 1000 }) : { json: webFormJson('IN_PROGRESS') }),
      { now: () => now },
    )
    const client = finapi.asUser(user)
    await client.webForms.get(FORM)
    now = 59 * MINUTE
    await client.webForms.get(FORM)
    expect(server.tokenRequests()).toHaveLength(1)
    now = 60 * MINUTE - 20_000
    for (let call = 0; call < 5; call += 1) await client.webForms.get(FORM)
    expect(server.tokenRequests()).toHaveLength(2)
  })

  it('never end with expires_in 0', async () => {
    let now = 0
    const { server, finapi } = await start(
      (request) => (isToken(request) ? tokenReply('t-1', { expiresIn: 0 }) : { status: 201, json: webFormJson('NOT_YET_OPENED') }),
      { now: () => now },
    )
    const client = finapi.asUser(user)
    await client.webForms.createBankConnectionImport({})
    now = 365 * 24 * 60 * MINUTE
    await client.webForms.createBankConnectionImport({})
    expect(server.tokenRequests()).toHaveLength(1)
  })

  it('that cannot be fetched end every waiting call with the reason, and the next call asks again', async () => {
    let refuse = true
    const { server, finapi } = await start((request) => {
      if (!isToken(request)) return { json: webFormJson('IN_PROGRESS') }
      return refuse ? { status: 401, json: { error: 'invalid_client', error_description: 'client-secret is wrong' } } : tokenReply('t-1')
    })
    const client = finapi.asUser(user)
    const errors = await Promise.all([1, 2, 3].map(() => caught(client.webForms.get(FORM))))
    for (const error of errors) {
      expect(isAuthenticationError(error) && `${error.operation} ${error.providerCode}`).toBe('oauth.token invalid_client')
    }
    expect(server.tokenRequests()).toHaveLength(1)
    refuse = false
    await client.webForms.get(FORM)
    expect(server.tokenRequests()).toHaveLength(2)
  })

  it('survive a caller that gives up while they are fetched', async () => {
    const { server, finapi } = await start((request) => (isToken(request) ? { ...tokenReply('t-1'), delayMs: 50 } : { json: webFormJson('IN_PROGRESS') }))
    const client = finapi.asUser(user)
    const controller = new AbortController()
    const reason = new Error('gave up')
    const first = caught(client.webForms.get(FORM, { signal: controller.signal }))
    const second = client.webForms.get(FORM)
    setTimeout(() => controller.abort(reason), 10)
    expect(await first).toBe(reason)
    await second
    expect(server.tokenRequests()).toHaveLength(1)
  })

  it('are an ApiError when the answer of the endpoint holds none', async () => {
    const { finapi } = await start(() => ({ json: { token: 'x' } }))
    const error = await caught(finapi.users.create({}))
    expect(isApiError(error) && error.operation).toBe('oauth.token')
  })

  it('are used as given, and refused calls end when they cannot be renewed', async () => {
    const { server, finapi } = await start((request) => (bearer(request) === 'good' ? { json: webFormJson('IN_PROGRESS') } : unauthorized('webForm')))
    await finapi.asUser({ accessToken: 'good' }).webForms.get(FORM)
    const before = server.seen.length
    const error = await caught(finapi.asUser({ accessToken: 'bad' }).webForms.get(FORM))
    expect(server.seen).toHaveLength(before + 1)
    expect(isAuthenticationError(error)).toBe(true)
    expect(server.tokenRequests()).toHaveLength(0)
  })

  it('given with a refresh token are renewed after their end', async () => {
    const { server, finapi } = await start((request) => (isToken(request) ? tokenReply('t-2') : { json: webFormJson('IN_PROGRESS') }))
    const client = finapi.asUser({ accessToken: 't-1', refreshToken: 'r-1', expiresAt: new Date(Date.now() - MINUTE) })
    await client.webForms.get(FORM)
    expect(server.seen.map((request) => `${request.form.get('refresh_token')} ${bearer(request)}`)).toEqual(['r-1 undefined', 'null t-2'])
  })

  it('refuse credentials that are missing', async () => {
    const { finapi } = await start(() => ({ json: {} }))
    const argumentOf = (run: () => unknown) => {
      try {
        run()
      } catch (error) {
        return isInvalidArgumentError(error) ? error.argument : String(error)
      }
      return undefined
    }
    expect(argumentOf(() => finapi.asUser({ userId: 'u', password: '' }))).toBe('password')
    expect(argumentOf(() => finapi.asUser({ accessToken: '' }))).toBe('accessToken')
    expect(argumentOf(() => finapi.asUser({ accessToken: 'a', expiresAt: 'soon' }))).toBe('expiresAt')
    expect(argumentOf(() => finapi.asAdmin({ clientId: 'a', clientSecret: '' }))).toBe('clientSecret')
    expect(argumentOf(() => createFinapiClient({ clientId: '', clientSecret: 's', environment: 'live' }))).toBe('clientId')
    expect(argumentOf(() => createFinapiClient({ clientId: 'a', clientSecret: 's', environment: 'prod' as 'live' }))).toBe('environment')
    expect(argumentOf(() => createFinapiClient({ clientId: 'a', clientSecret: 's', environment: { access: 'http://finapi.example', webForm: 'https://x.example' } }))).toBe('environment.access')
  })
})

describe('a token store', () => {
  function memoryStore(initial?: FinapiTokens) {
    const saved: FinapiTokens[] = []
    return {
      saved,
      tokens: {
        load: async () => saved.at(-1) ?? initial,
        save: async (tokens: FinapiTokens) => {
          saved.push(tokens)
        },
      },
    }
  }

  it('is asked first', async () => {
    const { server, finapi } = await start(() => ({ json: webFormJson('IN_PROGRESS') }))
    const { tokens } = memoryStore({ accessToken: 'stored', expiresAt: new Date(Date.now() + 60 * MINUTE).toISOString() })
    await finapi.asUser({ ...user, tokens }).webForms.get(FORM)
    expect(server.seen.map(bearer)).toEqual(['stored'])
  })

  it('gets what was fetched, the refresh token included where the answer leaves it out', async () => {
    const { finapi } = await start((request) => (isToken(request) ? tokenReply('t-2') : { json: webFormJson('IN_PROGRESS') }), { now: () => 0 })
    const { tokens, saved } = memoryStore({ accessToken: 't-1', refreshToken: 'r-1', expiresAt: '1970-01-01T00:00:00Z' })
    await finapi.asUser({ tokens }).webForms.get(FORM)
    expect(saved).toEqual([{ accessToken: 't-2', refreshToken: 'r-1', expiresAt: '1970-01-01T01:00:00.000Z' }])
  })

  it('spares a request when another process has renewed already', async () => {
    const { server, finapi } = await start((request) => (bearer(request) === 't-2' ? { json: webFormJson('IN_PROGRESS') } : unauthorized('webForm')))
    const { tokens } = memoryStore({ accessToken: 't-1' })
    const client = finapi.asUser({ tokens })
    await caught(client.webForms.get(FORM))
    await tokens.save({ accessToken: 't-2' })
    await client.webForms.get(FORM)
    expect(server.tokenRequests()).toHaveLength(0)
  })

  it('is believed over the token held, also when what it has ends soon and nothing can renew it', async () => {
    const { server, finapi } = await start((request) => (bearer(request) === 't-2' ? { json: webFormJson('IN_PROGRESS') } : unauthorized('webForm')), { now: () => 0 })
    const { tokens } = memoryStore({ accessToken: 't-1', expiresAt: '1970-01-01T01:00:00Z' })
    const client = finapi.asUser({ tokens })
    await caught(client.webForms.get(FORM))
    await tokens.save({ accessToken: 't-2', expiresAt: '1970-01-01T00:00:20Z' })
    expect((await client.webForms.get(FORM)).status).toBe('IN_PROGRESS')
    expect(server.tokenRequests()).toHaveLength(0)
  })

  it('that is empty is an error that says so, unless a password is there', async () => {
    const { finapi } = await start((request) => (isToken(request) ? tokenReply('t-1') : { json: webFormJson('IN_PROGRESS') }))
    const { tokens } = memoryStore()
    const error = await caught(finapi.asUser({ tokens }).webForms.get(FORM))
    expect(isInvalidArgumentError(error) && error.argument).toBe('tokens')
    expect((await finapi.asUser({ ...user, tokens }).webForms.get(FORM)).status).toBe('IN_PROGRESS')
  })

  it('that is down ends the call with its own error', async () => {
    const { finapi } = await start(() => ({ json: {} }))
    const down = new Error('down')
    const tokens = { load: () => Promise.reject(down), save: () => undefined }
    expect(await caught(finapi.asUser({ tokens }).webForms.get(FORM))).toBe(down)
  })
})

describe('what goes on using the token', () => {
  const creates = (finapi: Awaited<ReturnType<typeof start>>['finapi'], credentials: Parameters<typeof finapi.asUser>[0] = user) => {
    const client = finapi.asUser(credentials)
    return {
      form: () => client.webForms.createBankConnectionImport({}),
      update: () => client.tasks.createBackgroundUpdate({ bankConnectionId: 7, importNewAccountsMode: 'SKIP' }),
      read: () => client.webForms.get(FORM),
    }
  }

  it('gets a token that lives at least 25 minutes, and only then asks for another', async () => {
    let now = 0
    let issued = 0
    const { server, finapi } = await start(
      (request) => (isToken(request) ? tokenReply(`t-${++issued}`, { refreshToken: `r-${issued}` }) : { status: 201, json: webFormJson('NOT_YET_OPENED') }),
      { now: () => now },
    )
    const { form, update, read } = creates(finapi)
    await form()
    now = 35 * MINUTE
    await update()
    expect(server.tokenRequests()).toHaveLength(1)
    now = 35 * MINUTE + 1
    await read()
    expect(server.tokenRequests()).toHaveLength(1)
    await form()
    expect(server.tokenRequests().map(({ form: sent }) => sent.get('grant_type'))).toEqual(['password', 'refresh_token'])
    expect(bearer(server.seen.at(-1)!)).toBe('t-2')
    expect(server.seen.some(({ path }) => path.includes('revoke'))).toBe(false)
  })

  it.each([
    ['the setting is short', 1499],
    ['one minute', 60],
  ])('is not created when the new token is too short as well: %s', async (_, expiresIn) => {
    const { server, finapi } = await start((request) => (isToken(request) ? tokenReply('t-1', { expiresIn }) : { status: 201, json: webFormJson('NOT_YET_OPENED') }), {
      now: () => 0,
    })
    const { form, update, read } = creates(finapi)
    for (const create of [form, update]) {
      const error = await caught(create())
      if (!isInvalidArgumentError(error)) throw error
      expect(error.argument).toBe('userAccessTokensValidityPeriod')
      expect(error.message).toContain('userAccessTokensValidityPeriod')
      expect(error.message).toContain(`${Math.floor(expiresIn / 60)} min`)
    }
    expect(server.seen.every(isToken)).toBe(true)
    await read()
  })

  it('is created with a token of yours whose end is not known, and not with one that ends soon', async () => {
    const { server, finapi } = await start(() => ({ status: 201, json: webFormJson('NOT_YET_OPENED') }))
    await creates(finapi, { accessToken: 'a' }).form()
    expect(isInvalidArgumentError(await caught(creates(finapi, { accessToken: 'a', expiresAt: new Date(Date.now() + 10 * MINUTE) }).form()))).toBe(true)
    await creates(finapi, { accessToken: 'a', expiresAt: new Date(Date.now() + 30 * MINUTE) }).form()
    expect(server.seen).toHaveLength(2)
  })

  it('asks for more when a concurrent read is content with less', async () => {
    let issued = 0
    const { server, finapi } = await start((request) =>
      isToken(request) ? tokenReply(`t-${++issued}`, { expiresIn: issued === 1 ? 1200 : 3600 }) : { status: 201, json: webFormJson('NOT_YET_OPENED') },
    )
    const { form, read } = creates(finapi)
    await Promise.all([read(), form(), form()])
    expect(server.tokenRequests()).toHaveLength(2)
    expect(server.seen.filter(({ method, path }) => method === 'POST' && path.includes('webForms')).map(bearer)).toEqual(['t-2', 't-2'])
  })
})
