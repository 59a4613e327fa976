import { createBelvoClient, isBelvoTokenRequiredError } from '@kit/belvo'
import type { AccountOpenFinanceBrazil } from '@kit/belvo'
import { describe, expect, it } from 'vitest'
import { results, startBelvo } from '../support/belvo.ts'
import type { BelvoHarness, BelvoReply, Json } from '../support/belvo.ts'

const erebor = { institution: 'erebor_mx_retail', username: 'bnk100', password: 'full' }
const gringotts = { ...erebor, institution: 'gringotts_mx_retail' }

function register({ call }: BelvoHarness, json: Json): Promise<BelvoReply> {
  return call('POST', '/api/links/', { json })
}

describe('institutions', () => {
  it('are those of the sandbox of Belvo, with filters and pages', async () => {
    const { call } = await startBelvo()
    const all = await call('GET', '/api/institutions/')
    expect(results(all).map(({ name }) => name)).toEqual(expect.arrayContaining(['erebor_mx_retail', 'ofmockbank_br_retail', 'tatooine_mx_fiscal']))
    const names = async (query: string): Promise<unknown> => results(await call('GET', `/api/institutions/?${query}`)).map(({ name }) => name)
    expect(await names('resources__allin=BALANCES,BILLS')).toEqual(['ofmockbank_br_retail'])
    expect(await names('country_code__in=BR&type=employment')).toEqual(['inss_br_employment'])
    expect(await names('name__in=erebor_mx_retail,gringotts_mx_retail')).toEqual(['erebor_mx_retail', 'gringotts_mx_retail'])
    const one = await call('GET', `/api/institutions/${String(results(all)[0]?.['id'])}/`)
    expect(one.json).toEqual(results(all)[0])
    expect((await call('GET', '/api/institutions/99999/')).status).toBe(404)
  })
})

describe('a link', () => {
  it('is registered, listed, shown, changed and deleted', async () => {
    const harness = await startBelvo()
    const { call, sandbox } = harness
    const made = await register(harness, { ...erebor, external_id: 'customer-4711' })
    expect(made.status).toBe(201)
    expect(made.json).toMatchObject({
      institution: 'erebor_mx_retail',
      access_mode: 'recurrent',
      status: 'valid',
      external_id: 'customer-4711',
      refresh_rate: '24h',
      credentials_storage: 'store',
      fetch_resources: ['ACCOUNTS', 'OWNERS', 'TRANSACTIONS'],
      institution_user_id: expect.stringMatching(/^[\w=-]{44}$/),
    })
    expect(made.text).not.toContain('full')
    const path = `/api/links/${String(made.json['id'])}/`
    expect((await call('GET', path)).json).toEqual(made.json)
    expect(results(await call('GET', '/api/links/?institution=erebor_mx_retail&external_id=customer-4711'))).toEqual([made.json])
    const changed = await call('PATCH', path, { json: { access_mode: 'single', stale_in: '30d', fetch_resources: ['OWNERS'] } })
    expect(changed.json).toMatchObject({ access_mode: 'single', refresh_rate: null, stale_in: '30d', fetch_resources: ['OWNERS'] })
    expect(results(await call('GET', '/api/links/?access_mode=single&institution=erebor_mx_retail&fields=id'))).toEqual([{ id: made.json['id'] }])
    expect((await call('DELETE', path)).status).toBe(204)
    expect((await call('GET', path)).code).toBe('not_found')
    expect(sandbox.belvo.links.map(({ institution }) => institution)).toEqual(['ofmockbank_br_retail'])
  })

  it.each<[string, Json, string, unknown]>([
    ['an unknown institution', { institution: 'narnia_mx_retail' }, 'does_not_exist', 'institution'],
    ['a resource the institution does not offer', { fetch_resources: ['INVOICES'] }, 'invalid', 'resources'],
    ['a recurrent link that is not stored', { access_mode: 'recurrent', credentials_storage: '30d' }, 'invalid_credentials_storage', 'credentials_storage'],
    ['a single link that keeps nothing', { access_mode: 'single', credentials_storage: 'nostore' }, 'invalid_fetch_resources', 'fetch_resources'],
  ])('is refused for %s', async (_, change, code, field) => {
    const harness = await startBelvo()
    const reply = await register(harness, { ...erebor, ...change })
    expect([reply.status, reply.code, reply.list[0]?.['field']]).toEqual([400, code, field])
    expect(harness.sandbox.belvo.links).toHaveLength(1)
  })

  it('is made once for each login and way of access, and personal data is no external id', async () => {
    const harness = await startBelvo()
    const first = await register(harness, { ...erebor, external_id: '52998224725' })
    expect(first.json['external_id']).toBeNull()
    const again = await register(harness, erebor)
    expect([again.status, again.code, again.list[0]?.['institution_user_id']]).toEqual([400, 'duplicated', first.json['institution_user_id']])
    const single = await register(harness, { ...erebor, access_mode: 'single' })
    expect([single.status, single.json['institution_user_id']]).toEqual([201, first.json['institution_user_id']])
  })

  it('is deleted five times a minute', async () => {
    const harness = await startBelvo()
    const ids: unknown[] = []
    for (const username of ['a', 'b', 'c', 'd', 'e', 'f']) ids.push((await register(harness, { ...erebor, username })).json['id'])
    const remove = async (id: unknown): Promise<number> => (await harness.call('DELETE', `/api/links/${String(id)}/`)).status
    for (const id of ids.slice(0, 5)) expect(await remove(id)).toBe(204)
    expect(await remove(ids[5])).toBe(429)
    await harness.sandbox.clock.advance(60_000)
    expect(await remove(ids[5])).toBe(204)
  })
})

describe('a second factor', () => {
  it('is asked for with a session, and the link is valid after the code', async () => {
    const harness = await startBelvo()
    const { call } = harness
    const asked = await register(harness, gringotts)
    expect([asked.status, asked.code]).toEqual([428, 'token_required'])
    const { session, link } = asked.list[0] ?? {}
    expect(asked.list[0]).toMatchObject({ session: expect.stringMatching(/^[\da-f]{32}$/), expiry: 9600, token_generation_data: { expects_user_input: true } })
    expect((await call('GET', `/api/links/${String(link)}/`)).json['status']).toBe('unconfirmed')
    const early = await call('POST', '/api/accounts/', { json: { link } })
    expect([early.status, early.code]).toEqual([400, 'unconfirmed_link'])
    expect((await call('PATCH', '/api/links/', { json: { session, link } })).list[0]).toMatchObject({ code: 'required', field: 'token' })
    const resumed = await call('PATCH', '/api/links/', { json: { session, link, token: '12345' } })
    expect([resumed.status, resumed.json['id'], resumed.json['status']]).toEqual([200, link, 'valid'])
    const twice = await call('PATCH', '/api/links/', { json: { session, link, token: '12345' } })
    expect([twice.status, twice.code]).toEqual([400, 'session_expired'])
  })

  it('comes too late after the time of the session, or for another link', async () => {
    const harness = await startBelvo()
    const { session, link } = (await register(harness, gringotts)).list[0] ?? {}
    const [other] = harness.sandbox.belvo.links
    expect((await harness.call('PATCH', '/api/links/', { json: { session, link: other?.id, token: '1' } })).code).toBe('session_expired')
    await harness.sandbox.clock.advance(9_600_000)
    expect((await harness.call('PATCH', '/api/links/', { json: { session, link, token: '1' } })).code).toBe('session_expired')
  })

  it('is what our client calls resume', async () => {
    const { sandbox } = await startBelvo()
    const belvo = createBelvoClient({ aggregation: sandbox.belvo.aggregation, environment: sandbox.belvo.origins })
    const { links } = sandbox.belvo
    sandbox.belvo.link(links[0]?.id ?? '').requireToken()
    const error = await belvo.accounts.retrieve({ link: links[0]?.id ?? '' }).catch((reason: unknown) => reason)
    if (!isBelvoTokenRequiredError(error)) throw error
    expect(error).toMatchObject({ link: links[0]?.id, tokenRequest: { type: 'numeric', expectsUserInput: true } })
    const accounts = await error.resume<AccountOpenFinanceBrazil[]>({ token: '12345' })
    expect(accounts.length).toBeGreaterThan(0)
    expect(sandbox.belvo.links[0]?.status).toBe('valid')
  })
})

describe('an institution in trouble', () => {
  it.each([
    ['institution_down', 400, 'down'],
    ['login_error', 400, 'healthy'],
    ['unexpected_error', 500, 'healthy'],
  ] as const)('lets nobody in: %s', async (code, status, health) => {
    const harness = await startBelvo()
    const { call, sandbox } = harness
    const { id: link } = sandbox.belvo.connect({ institution: 'erebor_mx_retail', username: 'other' })
    const institution = sandbox.belvo.institution('erebor_mx_retail')
    institution.fail(code)
    const replies = [
      await register(harness, erebor),
      await call('POST', '/api/accounts/', { json: { link } }),
      await call('POST', `/api/links/${link}/refresh/`, { json: {} }),
      await call('PUT', `/api/links/${link}/`, { json: { password: 'x' } }),
    ]
    expect(replies.map((reply) => [reply.status, reply.code])).toEqual(replies.map(() => [status, code]))
    expect(results(await call('GET', '/api/institutions/?name=erebor_mx_retail'))[0]?.['status']).toBe(health)
    institution.recover()
    expect((await register(harness, erebor)).status).toBe(201)
    expect(() => sandbox.belvo.institution('narnia_mx_retail')).toThrow(RangeError)
    expect(() => institution.fail('boredom' as 'login_error')).toThrow('institution_down')
  })
})

describe('a link whose login fails', () => {
  it('is invalid after the sixth time in a row, until new credentials come', async () => {
    const { call, sandbox } = await startBelvo()
    const { id: link } = sandbox.belvo.connect({ institution: 'erebor_mx_retail' })
    const institution = sandbox.belvo.institution('erebor_mx_retail')
    const read = async (): Promise<unknown> => (await call('POST', '/api/owners/', { json: { link } })).code
    const status = (): unknown => sandbox.belvo.links.find(({ id }) => id === link)?.status
    institution.fail('login_error')
    for (let time = 0; time < 5; time += 1) expect([await read(), status()]).toEqual(['login_error', 'valid'])
    institution.recover()
    expect(await read()).toBeUndefined()
    institution.fail('login_error')
    for (let time = 0; time < 5; time += 1) expect([await read(), status()]).toEqual(['login_error', 'valid'])
    expect([await read(), status()]).toEqual(['login_error', 'invalid'])
    institution.recover()
    expect(await read()).toBe('invalid_link')
    expect((await call('PUT', `/api/links/${link}/`, { json: { password: 'a new one' } })).json['status']).toBe('valid')
    expect(await read()).toBeUndefined()
  })
})

describe('a refresh', () => {
  it('cools down for ten minutes', async () => {
    const { call, sandbox } = await startBelvo()
    const [link] = sandbox.belvo.links
    const refresh = (): Promise<BelvoReply> => call('POST', `/api/links/${link?.id ?? ''}/refresh/`, { json: {} })
    const first = await refresh()
    expect([first.status, first.json['request_id']]).toEqual([202, expect.stringMatching(/^[\da-f]{32}$/)])
    const soon = await refresh()
    expect([soon.status, soon.code, soon.list[0]?.['message']]).toEqual([409, 'link_refreshed', expect.stringContaining('10 minutes')])
    await sandbox.clock.advance(10 * 60_000 - 1)
    expect((await refresh()).status).toBe(409)
    await sandbox.clock.advance(1)
    expect((await refresh()).status).toBe(202)
  })

  it('and every retrieval end while the link is invalid, until new credentials come', async () => {
    const { call, sandbox } = await startBelvo()
    const id = sandbox.belvo.links[0]?.id ?? ''
    sandbox.belvo.link(id).invalidate()
    expect((await call('POST', `/api/links/${id}/refresh/`, { json: {} })).code).toBe('invalid_link')
    expect((await call('POST', '/api/owners/', { json: { link: id } })).code).toBe('invalid_link')
    expect((await call('PUT', `/api/links/${id}/`, { json: { password: 'a new one' } })).json['status']).toBe('valid')
    expect((await call('POST', '/api/owners/', { json: { link: id } })).status).toBe(201)
    expect(() => sandbox.belvo.link('nobody')).toThrow(RangeError)
  })
})
