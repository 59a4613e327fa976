import { describe, expect, it } from 'vitest'
import { decryptFinapiText } from '@kit/finapi/webhooks'
import { asList, asObject, importForm, readyConnection, startHarness, startReceiver } from './support/harness.ts'

describe('tokens', () => {
  it('hands out the same token while it is valid, with the seconds left', async () => {
    const harness = await startHarness()
    const first = await harness.token({ grant_type: 'client_credentials' })
    expect(first.status).toBe(200)
    expect(first.json).toMatchObject({ token_type: 'bearer', expires_in: 3600, scope: 'all' })
    expect(first.json).not.toHaveProperty('refresh_token')
    await harness.sandbox.clock.advance(600_400)
    const second = await harness.token({ grant_type: 'client_credentials' })
    expect(second.json['access_token']).toBe(first.json['access_token'])
    expect(second.json['expires_in']).toBe(2999)
    await harness.sandbox.clock.advance(3_000_000)
    const third = await harness.token({ grant_type: 'client_credentials' })
    expect(third.json['access_token']).not.toBe(first.json['access_token'])
    expect(third.json['expires_in']).toBe(3600)
  })

  it('never answers expires_in 0 for a token that does expire', async () => {
    const harness = await startHarness()
    const first = await harness.token({ grant_type: 'client_credentials' })
    await harness.sandbox.clock.advance(3_599_500)
    const second = await harness.token({ grant_type: 'client_credentials' })
    expect(second.json['access_token']).not.toBe(first.json['access_token'])
    expect(second.json['expires_in']).toBe(3600)
  })

  it('answers expires_in 0 when tokens never expire', async () => {
    const harness = await startHarness({ finapi: { clientAccessTokensValidityPeriod: 0 } })
    const first = await harness.token({ grant_type: 'client_credentials' })
    await harness.sandbox.clock.advance(10 ** 10)
    const second = await harness.token({ grant_type: 'client_credentials' })
    expect(second.json).toEqual(first.json)
    expect(second.json['expires_in']).toBe(0)
  })

  it('gives user tokens for a password and for a refresh token', async () => {
    const harness = await startHarness()
    const user = await harness.user()
    const login = await harness.token({ grant_type: 'password', username: user.id, password: user.password })
    expect(login.json['access_token']).toBe(user.token)
    const refreshToken = String(login.json['refresh_token'])
    const whileValid = await harness.token({ grant_type: 'refresh_token', refresh_token: refreshToken })
    expect(whileValid.json['access_token']).toBe(user.token)
    await harness.sandbox.clock.advance(3_601_000)
    expect((await harness.call('GET', '/api/v2/users', { token: user.token })).status).toBe(401)
    const renewed = await harness.token({ grant_type: 'refresh_token', refresh_token: refreshToken })
    expect(renewed.json['access_token']).not.toBe(user.token)
    expect((await harness.call('GET', '/api/v2/users', { token: String(renewed.json['access_token']) })).status).toBe(200)
  })

  it('ends refresh tokens after their own period', async () => {
    const harness = await startHarness({ finapi: { refreshTokensValidityPeriod: 7200 } })
    const user = await harness.user()
    const login = await harness.token({ grant_type: 'password', username: user.id, password: user.password })
    await harness.sandbox.clock.advance(7_200_000)
    const late = await harness.token({ grant_type: 'refresh_token', refresh_token: String(login.json['refresh_token']) })
    expect(late.status).toBe(401)
    expect(late.json['error']).toBe('invalid_grant')
  })

  it.each([
    ['a wrong client secret', { client_secret: 'wrong', grant_type: 'client_credentials' }, 401],
    ['an unknown user', { grant_type: 'password', username: 'nobody', password: 'secret' }, 401],
    ['an unknown refresh token', { grant_type: 'refresh_token', refresh_token: 'x' }, 401],
    ['an unknown grant', { grant_type: 'implicit' }, 400],
    ['a missing grant', {}, 400],
    ['a missing password', { grant_type: 'password', username: 'someone' }, 400],
  ])('refuses %s', async (_, form: Record<string, string>, status) => {
    const harness = await startHarness()
    const reply = await harness.token(form)
    expect(reply.status).toBe(status)
    expect(Object.keys(reply.json)).toContain(status === 401 ? 'error_description' : 'errors')
  })

  it('takes form bodies only', async () => {
    const harness = await startHarness()
    const reply = await harness.call('POST', '/api/v2/oauth/token', { json: { grant_type: 'client_credentials' } })
    expect(reply.status).toBe(415)
    expect(asList(reply.json['errors'])[0]).toMatchObject({ code: 'UNSUPPORTED_MEDIA_TYPE', type: 'TECHNICAL' })
  })

  it('locks a user after too many wrong passwords, and a password change unlocks it', async () => {
    const harness = await startHarness({ finapi: { maxUserLoginAttempts: 2 } })
    const user = await harness.user()
    const wrong = { grant_type: 'password', username: user.id, password: 'not-it' }
    expect((await harness.token(wrong)).status).toBe(401)
    expect((await harness.token(wrong)).status).toBe(401)
    const right = { grant_type: 'password', username: user.id, password: user.password }
    expect((await harness.token(right)).status).toBe(423)
    const token = await harness.clientToken()
    const asked = await harness.call('POST', '/api/v2/users/requestPasswordChange', { token, json: { userId: user.id } })
    const encrypted = { userId: user.id, password: 'brand-new', passwordChangeToken: asked.json['passwordChangeToken'] }
    expect((await harness.call('POST', '/api/v2/users/executePasswordChange', { token, json: encrypted })).status).toBe(400)
    const passwordChangeToken = await decryptFinapiText(String(asked.json['passwordChangeToken']), harness.sandbox.finapi.dataDecryption)
    const json = { ...encrypted, passwordChangeToken }
    expect((await harness.call('POST', '/api/v2/users/executePasswordChange', { token, json })).status).toBe(200)
    expect((await harness.token({ ...right, password: 'brand-new' })).status).toBe(200)
    expect((await harness.call('POST', '/api/v2/users/executePasswordChange', { token, json })).status).toBe(400)
  })

  describe('revoke', () => {
    it.each([
      ['access_token', 401, 200],
      ['refresh_token', 401, 401],
      [undefined, 401, 401],
    ])('with hint %s', async (hint, accessStatus, refreshStatus) => {
      const harness = await startHarness()
      const user = await harness.user()
      const login = await harness.token({ grant_type: 'password', username: user.id, password: user.password })
      const refreshToken = String(login.json['refresh_token'])
      const revoked = hint === 'refresh_token' ? refreshToken : user.token
      const reply = await harness.call('POST', '/api/v2/oauth/revoke', {
        token: await harness.clientToken(),
        form: { token: revoked, ...(hint === undefined ? {} : { token_type_hint: hint }) },
      })
      expect(reply.status).toBe(200)
      expect((await harness.call('GET', '/api/v2/users', { token: user.token })).status).toBe(accessStatus)
      expect((await harness.token({ grant_type: 'refresh_token', refresh_token: refreshToken })).status).toBe(refreshStatus)
    })

    it('answers 200 for an unknown token', async () => {
      const harness = await startHarness()
      const token = await harness.clientToken()
      expect((await harness.call('POST', '/api/v2/oauth/revoke', { token, form: { token: 'unknown' } })).status).toBe(200)
    })
  })
})

describe('token kinds', () => {
  it.each([
    ['POST', '/api/v2/users', 'client'],
    ['GET', '/api/v2/users', 'user'],
    ['GET', '/api/v2/bankConnections', 'user'],
    ['GET', '/api/webForms', 'user'],
    ['GET', '/api/tasks', 'user'],
    ['GET', '/api/profiles', 'admin'],
    ['GET', '/api/translations', 'admin'],
  ])('%s %s takes a %s token only', async (method, path, kind) => {
    const harness = await startHarness()
    const tokens = { client: await harness.clientToken(), admin: await harness.adminToken(), user: (await harness.user()).token }
    const content = method === 'POST' ? { json: {} } : {}
    for (const [name, token] of Object.entries(tokens)) {
      const reply = await harness.call(method, path, { token, ...content })
      expect([name, reply.status < 300 ? 'taken' : reply.status]).toEqual([name, name === kind ? 'taken' : 403])
    }
    const access = path.startsWith('/api/v2/')
    const none = await harness.call(method, path, content)
    expect(none.status).toBe(401)
    expect(Object.keys(none.json).sort()).toEqual(
      access ? ['error', 'error_description'] : ['code', 'description', 'endpoint', 'timestamp'],
    )
    const wrong = await harness.call(method, path, { token: 'not-a-token', ...content })
    expect(wrong.status).toBe(401)
    expect(wrong.text).not.toContain('not-a-token')
  })
})

describe('users', () => {
  it('shows a generated id and password once', async () => {
    const harness = await startHarness()
    const user = await harness.user()
    expect(user.password.length).toBeGreaterThanOrEqual(6)
    const self = await harness.call('GET', '/api/v2/users', { token: user.token })
    expect(self.json).toEqual({ id: user.id, password: 'XXXXX', isAutoUpdateEnabled: false })
  })

  it('compares ids without regard to case', async () => {
    const harness = await startHarness()
    const token = await harness.clientToken()
    const json = { id: 'Ada.Lovelace', password: 'engine-1' }
    expect((await harness.call('POST', '/api/v2/users', { token, json })).status).toBe(201)
    const again = await harness.call('POST', '/api/v2/users', { token, json: { id: 'ada.lovelace' } })
    expect(again.status).toBe(422)
    expect(asList(again.json['errors'])[0]).toMatchObject({ code: 'ENTITY_EXISTS' })
    expect((await harness.token({ grant_type: 'password', username: 'ADA.LOVELACE', password: 'engine-1' })).status).toBe(200)
  })

  it('checks the body', async () => {
    const harness = await startHarness()
    const token = await harness.clientToken()
    for (const json of [{ password: 'short' }, { id: 'no spaces' }, { nickname: 'x' }, { isAutoUpdateEnabled: 'yes' }, []]) {
      const reply = await harness.call('POST', '/api/v2/users', { token, json })
      expect(reply.status).toBe(400)
      expect(reply.json).toMatchObject({ endpoint: 'POST /api/v2/users', requestId: reply.headers.get('x-request-id') })
    }
    expect((await harness.call('POST', '/api/v2/users', { token, body: '{' })).status).toBe(400)
  })

  it('edits, also through a method override, and deletes', async () => {
    const harness = await startHarness()
    const { token, id, password } = await harness.user()
    const edited = await harness.call('PATCH', '/api/v2/users', { token, json: { email: 'ada@example.com', isAutoUpdateEnabled: true } })
    expect(edited.json).toMatchObject({ email: 'ada@example.com', isAutoUpdateEnabled: true })
    const override = { 'X-HTTP-Method-Override': 'PATCH' }
    const cleared = await fetch(`${harness.sandbox.finapi.origins.access}/api/v2/users`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', ...override },
      body: JSON.stringify({ email: '' }),
    })
    expect(await cleared.json()).not.toHaveProperty('email')
    expect((await harness.call('DELETE', '/api/v2/users', { token })).status).toBe(200)
    expect((await harness.call('GET', '/api/v2/users', { token })).status).toBe(401)
    expect((await harness.token({ grant_type: 'password', username: id, password })).status).toBe(401)
  })

  it('tells userSynchronizationCallbackUrl about a deleted user', async () => {
    const receiver = await startReceiver()
    const harness = await startHarness({ finapi: { userSynchronizationCallbackUrl: `${receiver.url}/users` } })
    const { token, id } = await harness.user()
    await harness.call('DELETE', '/api/v2/users', { token })
    await receiver.arrived(1)
    expect(receiver.received[0]).toMatchObject({ path: '/users', body: { userId: id, event: 'DELETED' } })
  })

  it('keeps unverified users out until they are verified', async () => {
    const harness = await startHarness({ finapi: { userAutoVerificationEnabled: false } })
    const token = await harness.clientToken()
    const created = await harness.call('POST', '/api/v2/users', { token, json: { id: 'grace', password: 'compiler' } })
    expect(created.status).toBe(201)
    const login = { grant_type: 'password', username: 'grace', password: 'compiler' }
    const refused = await harness.token(login)
    expect(refused.status).toBe(403)
    expect(asList(refused.json['errors'])[0]).toMatchObject({ code: 'USER_NOT_VERIFIED' })
    const status = async (): Promise<unknown> =>
      (await harness.call('GET', '/api/v2/users/verificationStatus?userId=grace', { token })).json['isUserVerified']
    expect(await status()).toBe(false)
    expect((await harness.call('POST', '/api/v2/users/requestPasswordChange', { token, json: { userId: 'grace' } })).status).toBe(422)
    expect((await harness.call('POST', '/api/v2/users/verify/grace', { token })).status).toBe(200)
    expect((await harness.call('POST', '/api/v2/users/verify/grace', { token })).status).toBe(422)
    expect(await status()).toBe(true)
    expect((await harness.token(login)).status).toBe(200)
    expect((await harness.call('DELETE', '/api/v2/users/grace', { token })).status).toBe(422)
    await harness.call('POST', '/api/v2/users', { token, json: { id: 'unverified' } })
    expect((await harness.call('DELETE', '/api/v2/users/unverified', { token })).status).toBe(200)
    expect((await harness.call('DELETE', '/api/v2/users/unverified', { token })).status).toBe(404)
    expect((await harness.call('GET', '/api/v2/users/verificationStatus', { token })).status).toBe(400)
  })
})

describe('bank connections', () => {
  it('becomes READY some time after the import', async () => {
    const harness = await startHarness()
    const { token } = await harness.user()
    const form = await importForm(harness, token, { bankConnectionName: 'Household' })
    await harness.sandbox.finapi.forms.complete(form.id)
    const id = asObject((await harness.call('GET', `/api/webForms/${form.id}`, { token })).json['payload'])['bankConnectionId']
    const path = `/api/v2/bankConnections/${String(id)}`
    const read = async (): Promise<Record<string, unknown>> => (await harness.call('GET', path, { token })).json
    expect(await read()).toMatchObject({ name: 'Household', updateStatus: 'IN_PROGRESS', categorizationStatus: 'PENDING' })
    await harness.sandbox.clock.advance(4999)
    expect(await read()).toMatchObject({ updateStatus: 'IN_PROGRESS' })
    await harness.sandbox.clock.advance(1)
    const ready = await read()
    expect(ready).toMatchObject({ updateStatus: 'READY', categorizationStatus: 'IN_PROGRESS', bank: { id: 280001, isTestBank: true } })
    expect(asObject(asList(ready['interfaces'])[0]?.['lastManualUpdate'])).toMatchObject({ result: 'OK' })
    expect(ready['accountIds']).toHaveLength(3)
    await harness.sandbox.clock.advance(5000)
    expect(await read()).toMatchObject({ categorizationStatus: 'READY' })
  })

  it('lists, filters, edits and deletes those of the user', async () => {
    const harness = await startHarness()
    const ada = await harness.user()
    const bob = await harness.user()
    const first = await readyConnection(harness, ada.token)
    const second = await readyConnection(harness, ada.token)
    const ids = async (query: string): Promise<unknown[]> =>
      asList((await harness.call('GET', `/api/v2/bankConnections${query}`, { token: ada.token })).json['connections']).map(({ id }) => id)
    expect(await ids('')).toEqual([first, second])
    expect(await ids(`?ids=${second}`)).toEqual([second])
    expect(await ids(`?ids=${second},${first}`)).toEqual([first, second])
    expect(await ids(`?ids=${second}&ids=${first}`)).toEqual([first, second])
    expect((await harness.call('GET', '/api/v2/bankConnections?ids=abc', { token: ada.token })).status).toBe(400)
    expect((await harness.call('GET', `/api/v2/bankConnections/${first}`, { token: bob.token })).status).toBe(404)
    const path = `/api/v2/bankConnections/${first}`
    expect((await harness.call('PATCH', path, { token: ada.token, json: { name: 'Savings' } })).json).toMatchObject({ name: 'Savings' })
    const consent = `${path}/aisConsent?bankingInterface=XS2A`
    expect((await harness.call('DELETE', consent, { token: ada.token })).json).toEqual({ local: 'DELETED', remote: 'DELETED' })
    expect((await harness.call('DELETE', consent, { token: ada.token })).json).toEqual({ local: 'NOT_EXIST', remote: 'NOT_EXIST' })
    const json = { bankConnectionId: first, bankingInterface: 'FINTS_SERVER' }
    expect((await harness.call('POST', '/api/v2/bankConnections/removeInterface', { token: ada.token, json })).status).toBe(200)
    expect(asList((await harness.call('GET', path, { token: ada.token })).json['interfaces'])).toHaveLength(1)
    expect((await harness.call('DELETE', path, { token: ada.token })).status).toBe(200)
    expect((await harness.call('DELETE', path, { token: ada.token })).status).toBe(404)
    const all = await harness.call('DELETE', '/api/v2/bankConnections', { token: ada.token })
    expect(all.json).toEqual({ identifiers: [second] })
    expect(await ids('')).toEqual([])
  })

  it('is locked while it is being imported', async () => {
    const harness = await startHarness()
    const { token } = await harness.user()
    const form = await importForm(harness, token)
    await harness.sandbox.finapi.forms.complete(form.id)
    const list = await harness.call('GET', '/api/v2/bankConnections', { token })
    const id = asList(list.json['connections'])[0]?.['id']
    expect((await harness.call('DELETE', `/api/v2/bankConnections/${String(id)}`, { token })).status).toBe(423)
    expect((await harness.call('DELETE', '/api/v2/bankConnections', { token })).status).toBe(423)
    expect((await harness.call('DELETE', '/api/v2/users', { token })).status).toBe(423)
    await harness.sandbox.clock.advance(5000)
    expect((await harness.call('DELETE', '/api/v2/users', { token })).status).toBe(200)
  })

  it('says that direct bank access takes a licence', async () => {
    const harness = await startHarness()
    const { token } = await harness.user()
    const json = { bankConnectionId: 1, bankingInterface: 'XS2A' }
    const reply = await harness.call('POST', '/api/v2/bankConnections/update', { token, json })
    expect(reply.status).toBe(422)
    expect(asList(reply.json['errors'])[0]).toMatchObject({ code: 'ILLEGAL_ENTITY_STATE', type: 'TECHNICAL' })
    expect(reply.text).toContain('backgroundUpdate')
  })
})

describe('requests in general', () => {
  it('echoes X-Request-Id, makes one when it is absent, and refuses one that is too long', async () => {
    const harness = await startHarness()
    const { token } = await harness.user()
    for (const path of ['/api/v2/users', '/api/webForms']) {
      const echoed = await harness.call('GET', path, { token, headers: { 'X-Request-Id': 'trace-1' } })
      expect(echoed.headers.get('x-request-id')).toBe('trace-1')
      expect((await harness.call('GET', path, { token })).headers.get('x-request-id')).toMatch(/^selfgen-[0-9a-f-]{36}$/)
      const long = await fetch(`${path.startsWith('/api/v2') ? harness.sandbox.finapi.origins.access : harness.sandbox.finapi.origins.webForm}${path}`, {
        headers: { Authorization: `Bearer ${token}`, 'X-Request-Id': 'x'.repeat(256) },
      })
      expect(long.status).toBe(400)
      await long.text()
    }
  })

  it('answers 404 and 405 in the shape of each API', async () => {
    const harness = await startHarness()
    const { token } = await harness.user()
    const access = await harness.call('GET', '/api/v2/bankAccounts', { token })
    expect(access.status).toBe(404)
    expect(asList(access.json['errors'])[0]).toMatchObject({ code: 'UNKNOWN_ENTITY' })
    const removed = await harness.call('POST', '/api/webForms/bankConnectionUpdate', { token, json: { bankConnectionId: 1 } })
    expect(removed.status).toBe(405)
    expect(removed.json).toMatchObject({ code: 'NOT_ALLOWED', endpoint: 'POST /api/webForms/bankConnectionUpdate' })
    expect((await harness.call('PUT', '/api/v2/users', { token, json: {} })).status).toBe(405)
  })

  it('keeps the APIs on different origins', async () => {
    const harness = await startHarness()
    const { token } = await harness.user()
    expect(harness.sandbox.finapi.origins.access).not.toBe(harness.sandbox.finapi.origins.webForm)
    const swapped = await fetch(`${harness.sandbox.finapi.origins.access}/api/webForms`, { headers: { Authorization: `Bearer ${token}` } })
    expect(swapped.status).toBe(404)
    await swapped.text()
  })

  it('logs what was called without bodies, headers, queries or ids', async () => {
    const harness = await startHarness()
    const { token } = await harness.user()
    const form = await importForm(harness, token)
    await harness.call('GET', `/api/webForms/${form.id}?secret=1`, { token })
    const log = harness.sandbox.finapi.requests
    expect(log.at(-1)).toMatchObject({ api: 'webForm', method: 'GET', path: '/api/webForms/{id}', operation: 'webForms.get', status: 400 })
    expect(Object.keys(log.at(-1) ?? {}).sort()).toEqual(['api', 'at', 'method', 'operation', 'path', 'status', 'subject'])
    const text = JSON.stringify(log)
    for (const secret of [token, form.id, 'secret=1', harness.sandbox.finapi.client.clientSecret]) expect(text).not.toContain(secret)
  })
})
