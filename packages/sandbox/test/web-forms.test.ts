import { array, assert, asyncProperty, constantFrom } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asList, asObject, importForm, readyConnection, startHarness, webFormStatus } from './support/harness.ts'
import type { Harness, Json, Reply } from './support/harness.ts'

const minute = 60_000
const finalStatuses = new Set(['COMPLETED', 'COMPLETED_WITH_ERROR', 'EXPIRED', 'ABORTED', 'CANCELLED'])
const iban = 'DE77533700080111111100'
const standalonePayment = {
  orders: [{ amount: { value: 0.02, currency: 'EUR' }, recipient: { iban, name: 'Ada' } }],
  executionDate: '2026-12-31',
}
const standingOrder = {
  amount: { value: '0.05', currency: 'EUR' },
  frequency: 'MONTHLY',
  recipient: { iban, name: 'Ada' },
  sender: { iban },
  startDate: '2026-12-31',
}

async function updateForm(harness: Harness, token: string): Promise<{ id: string }> {
  const bankConnectionId = await readyConnection(harness, token)
  harness.sandbox.finapi.tasks.scenario({ next: 'needs-web-form', afterMs: 0 })
  const task = await harness.call('POST', '/api/tasks/backgroundUpdate', { token, json: { bankConnectionId } })
  return { id: String(asObject(asObject(task.json['payload'])['webForm'])['id']) }
}

describe('creating', () => {
  it('answers a form that has not been opened and lives for 20 minutes', async () => {
    const harness = await startHarness({ startAt: new Date('2026-03-01T10:00:00.250Z') })
    const { token } = await harness.user()
    const form = await importForm(harness, token)
    expect(form.json).toEqual({
      id: form.id,
      url: `${harness.sandbox.finapi.origins.webForm}/wf/${form.id}`,
      createdAt: '2026-03-01T10:00:00.250+0000',
      expiresAt: '2026-03-01T10:20:00.250+0000',
      type: 'BANK_CONNECTION_IMPORT',
      status: 'NOT_YET_OPENED',
      payload: {},
    })
    expect((await harness.call('GET', `/api/webForms/${form.id}`, { token })).json).toEqual(form.json)
  })

  it('is seen from outside, whoever made it', async () => {
    const harness = await startHarness()
    const [ada, eve] = [await harness.user(), await harness.user()]
    const first = await importForm(harness, ada.token)
    const second = await harness.call('POST', '/api/webForms/standalonePayment', { token: eve.token, json: standalonePayment })
    await harness.sandbox.finapi.forms.abort(first.id)
    expect(harness.sandbox.finapi.forms.all).toEqual([
      { id: first.id, userId: ada.id, type: 'BANK_CONNECTION_IMPORT', status: 'ABORTED' },
      { id: second.json['id'], userId: eve.id, type: 'STANDALONE_PAYMENT', status: 'NOT_YET_OPENED' },
    ])
  })

  it('offers the five kinds of form', async () => {
    const harness = await startHarness()
    const { token } = await harness.user()
    const id = await readyConnection(harness, token)
    const { json } = await harness.call('GET', `/api/v2/bankConnections/${id}`, { token })
    const accountId = Array.isArray(json['accountIds']) ? Number(json['accountIds'][0]) : 0
    const directDebit = {
      directDebitType: 'B2B',
      sequenceType: 'OOFF',
      executionDate: '2026-12-31',
      receiver: { accountId },
      orders: [
        {
          amount: { value: 1, currency: 'EUR' },
          creditorId: 'DE98ZZZ09999999999',
          mandateId: '1',
          mandateDate: '2026-01-01',
          payer: { iban, name: 'Ada', bic: 'DEUTDEFF533' },
        },
      ],
    }
    const payment = { ...standalonePayment, sender: { accountId } }
    const cases: [string, Json, string, string][] = [
      ['paymentWithAccountId', payment, 'PAYMENT_WITH_ACCOUNT_ID', 'paymentId'],
      ['standalonePayment', standalonePayment, 'STANDALONE_PAYMENT', 'paymentId'],
      ['standingOrder', standingOrder, 'STANDING_ORDER', 'standingOrderId'],
      ['directDebitWithAccountId', directDebit, 'DIRECT_DEBIT_WITH_ACCOUNT_ID', 'paymentId'],
    ]
    for (const [path, body, type, member] of cases) {
      const created = await harness.call('POST', `/api/webForms/${path}`, { token, json: body })
      expect([path, created.status, created.json['type']]).toEqual([path, 201, type])
      await harness.sandbox.finapi.forms.complete(String(created.json['id']))
      const done = await harness.call('GET', `/api/webForms/${String(created.json['id'])}`, { token })
      expect(done.json).toMatchObject({ status: 'COMPLETED', payload: { [member]: expect.any(Number) } })
      expect(Object.keys(asObject(done.json['payload']))).toEqual([member])
    }
    const unknown = { ...payment, sender: { accountId: 1 } }
    expect((await harness.call('POST', '/api/webForms/paymentWithAccountId', { token, json: unknown })).status).toBe(404)
  })

  it.each([
    ['an unknown field', { language: 'de' }, 'language'],
    ['an unknown nested field', { bank: { id: 280001, name: 'x' } }, 'bank.name'],
    ['a wrong type', { bankConnectionName: 7 }, 'bankConnectionName'],
    ['a long name', { bankConnectionName: 'x'.repeat(65) }, 'bankConnectionName'],
    ['an unknown account type', { accountTypes: ['CHECKING', 'Checking'] }, 'accountTypes[1]'],
    ['plain http to another host', { callbacks: { finalised: 'http://example.com/hook' } }, 'callbacks.finalised'],
    ['a loopback name as user info', { callbacks: { finalised: 'http://127.0.0.1@example.com/' } }, 'callbacks.finalised'],
    ['a host that only starts like loopback', { callbacks: { finalised: 'http://127.0.0.1.example.com/' } }, 'callbacks.finalised'],
    ['another scheme', { callbacks: { finalised: 'ftp://127.0.0.1/' } }, 'callbacks.finalised'],
    ['a profile id of the wrong length', { profileId: 'short' }, 'profileId'],
    ['too few days', { maxDaysForDownload: 13 }, 'maxDaysForDownload'],
    ['balances skipped alone', { skipBalancesDownload: true }, 'skipBalancesDownload'],
    ['a bank given twice', { bank: { id: 280001, search: 'DEMO0001' } }, 'bank'],
  ])('refuses %s', async (_, body: Json, field) => {
    const harness = await startHarness({ startAt: new Date('2026-03-01T10:00:00Z') })
    const { token } = await harness.user()
    const reply = await harness.call('POST', '/api/webForms/bankConnectionImport', { token, json: body })
    expect(reply.status).toBe(400)
    expect(Object.keys(reply.json).sort()).toEqual(['endpoint', 'errors', 'timestamp'])
    expect(reply.json).toMatchObject({ timestamp: '2026-03-01T10:00:00.000+0000', endpoint: 'POST /api/webForms/bankConnectionImport' })
    const errors = asList(reply.json['errors'])
    expect(errors.map((error) => error['field'])).toEqual([field])
    for (const error of errors) expect(Object.keys(error).sort()).toEqual(['field', 'message'])
  })

  it('names every field that is wrong', async () => {
    const harness = await startHarness()
    const { token } = await harness.user()
    const json = { orders: [{ amount: { value: true }, recipient: { name: '' } }, {}], executionDate: 20261231 }
    const reply = await harness.call('POST', '/api/webForms/standalonePayment', { token, json })
    const fields = asList(reply.json['errors']).map((error) => error['field'])
    const inFirst = ['orders[0].amount.value', 'orders[0].amount.currency', 'orders[0].recipient.iban']
    const expected = [...inFirst, 'orders[1].amount', 'executionDate']
    expect(fields).toEqual(expect.arrayContaining(expected))
    expect(new Set(fields).size).toBe(fields.length)
  })

  it.each([
    ['not JSON', { body: '{"bank"' }, 400],
    ['a list', { body: '[]' }, 400],
    ['nothing', { body: '' }, 400],
    ['another content type', { body: '{}', headers: { 'Content-Type': 'text/plain' } }, 415],
  ])('refuses a body that is %s', async (_, options, status) => {
    const harness = await startHarness()
    const { token } = await harness.user()
    expect((await harness.call('POST', '/api/webForms/bankConnectionImport', { token, ...options })).status).toBe(status)
  })

  it.each(['https://app.example.com/hook?state=1', 'http://127.0.0.1:8080/hook', 'http://localhost/hook', 'http://[::1]:3000/hook?x=1'])(
    'takes the callback URL %s',
    async (finalised) => {
      const harness = await startHarness()
      const { token } = await harness.user()
      expect((await importForm(harness, token, { callbacks: { finalised } })).json['status']).toBe('NOT_YET_OPENED')
    },
  )

  it.each([
    [{ bank: { search: 'DEMO0002' } }, 201, undefined],
    [{ bank: { search: 'redirect' } }, 201, undefined],
    [{}, 201, undefined],
    [{ bank: null, callbacks: null, bankConnectionName: null }, 201, undefined],
    [{ bank: { search: 'finAPI' } }, 422, 'BANK_NOT_UNIQUE'],
    [{ bank: { search: 'No such bank' } }, 422, 'BANK_NOT_SUPPORTED'],
    [{ bank: { id: 280001 }, allowTestBank: false }, 422, 'BANK_NOT_SUPPORTED'],
    [{ redirectUrl: 'https://app.example.com/back' }, 422, 'INVALID_REDIRECT_URL'],
    [{ profileId: '00000000-0000-4000-8000-000000000000' }, 404, 'NOT_FOUND'],
  ])('answers %j with %i', async (json, status, code) => {
    const harness = await startHarness()
    const { token } = await harness.user()
    const reply = await harness.call('POST', '/api/webForms/bankConnectionImport', { token, json })
    expect([reply.status, reply.json['code']]).toEqual([status, code])
  })

  it.each([
    ['UNLICENSED', false, false],
    ['AISP', true, false],
    ['PISP', false, true],
    ['FULLY_LICENSED', true, true],
  ] as const)('demands or forbids redirectUrl for %s', async (mandatorLicense, forImport, forPayment) => {
    const harness = await startHarness({ finapi: { mandatorLicense } })
    const { token } = await harness.user()
    const redirectUrl = 'https://app.example.com/back'
    for (const [path, body, demanded] of [
      ['bankConnectionImport', {}, forImport],
      ['standalonePayment', standalonePayment, forPayment],
    ] as const) {
      const without = await harness.call('POST', `/api/webForms/${path}`, { token, json: body })
      const including = await harness.call('POST', `/api/webForms/${path}`, { token, json: { ...body, redirectUrl } })
      expect([path, without.status, including.status]).toEqual([path, demanded ? 422 : 201, demanded ? 201 : 422])
    }
  })
})

describe('the state machine', () => {
  type Step = 'open' | 'complete' | 'fail' | 'abort' | 'expire' | 'cancel' | 'completeInterface' | 'twenty minutes'

  const take = async (harness: Harness, token: string, id: string, step: Step): Promise<void> => {
    if (step === 'cancel') await harness.call('POST', `/api/webForms/${id}/cancel`, { token })
    else if (step === 'twenty minutes') await harness.sandbox.clock.advance(20 * minute)
    else await harness.sandbox.finapi.forms[step](id)
  }

  it.each<[readonly Step[], string]>([
    [[], 'NOT_YET_OPENED'],
    [['open'], 'IN_PROGRESS'],
    [['open', 'open'], 'IN_PROGRESS'],
    [['twenty minutes'], 'EXPIRED'],
    [['open', 'twenty minutes'], 'EXPIRED'],
    [['expire'], 'EXPIRED'],
    [['open', 'expire'], 'EXPIRED'],
    [['open', 'complete'], 'COMPLETED'],
    [['complete'], 'COMPLETED'],
    [['open', 'fail'], 'COMPLETED_WITH_ERROR'],
    [['open', 'abort'], 'ABORTED'],
    [['cancel'], 'CANCELLED'],
    [['open', 'cancel'], 'CANCELLED'],
    [['completeInterface', 'cancel'], 'COMPLETED'],
    [['completeInterface', 'abort'], 'ABORTED'],
    [['completeInterface', 'fail'], 'COMPLETED_WITH_ERROR'],
    [['completeInterface', 'twenty minutes'], 'EXPIRED'],
    [['open', 'complete', 'cancel'], 'COMPLETED'],
    [['open', 'fail', 'complete'], 'COMPLETED_WITH_ERROR'],
    [['open', 'abort', 'complete'], 'ABORTED'],
    [['cancel', 'open', 'complete'], 'CANCELLED'],
    [['twenty minutes', 'open', 'complete'], 'EXPIRED'],
    [['open', 'complete', 'twenty minutes'], 'COMPLETED'],
  ])('import: %j ends as %s', async (steps, status) => {
    const harness = await startHarness()
    const { token } = await harness.user()
    const form = await importForm(harness, token)
    for (const step of steps) await take(harness, token, form.id, step)
    const { json } = await harness.call('GET', `/api/webForms/${form.id}`, { token })
    expect(json['status']).toBe(status)
    const imported = status === 'COMPLETED' || steps.includes('completeInterface')
    expect('bankConnectionId' in asObject(json['payload'])).toBe(imported && finalStatuses.has(status))
    const connections = await harness.call('GET', '/api/v2/bankConnections', { token })
    expect(asList(connections.json['connections'])).toHaveLength(imported ? 1 : 0)
    expect('errorCode' in asObject(json['payload'])).toBe(status === 'COMPLETED_WITH_ERROR')
  })

  it.each<[readonly Step[], string]>([
    [['abort'], 'ABORTED'],
    [['completeInterface', 'abort'], 'COMPLETED'],
    [['completeInterface', 'cancel'], 'CANCELLED'],
    [['cancel'], 'CANCELLED'],
  ])('update: %j ends as %s', async (steps, status) => {
    const harness = await startHarness()
    const { token } = await harness.user()
    const form = await updateForm(harness, token)
    for (const step of steps) await take(harness, token, form.id, step)
    expect(await webFormStatus(harness, token, form.id)).toBe(status)
  })

  it('expires on the millisecond', async () => {
    const harness = await startHarness()
    const { token } = await harness.user()
    const form = await importForm(harness, token)
    await harness.sandbox.clock.advance(20 * minute - 1)
    expect(await webFormStatus(harness, token, form.id)).toBe('NOT_YET_OPENED')
    await harness.sandbox.clock.advance(1)
    expect(await webFormStatus(harness, token, form.id)).toBe('EXPIRED')
  })

  it('never leaves a final state', async () => {
    const harness = await startHarness({ finapi: { userAccessTokensValidityPeriod: 0 } })
    const { token } = await harness.user()
    const steps: Step[] = ['open', 'complete', 'fail', 'abort', 'expire', 'cancel', 'completeInterface', 'twenty minutes']
    await assert(
      asyncProperty(array(constantFrom(...steps), { minLength: 1, maxLength: 8 }), async (path) => {
        const form = await importForm(harness, token)
        let final: Json | undefined
        for (const step of path) {
          await take(harness, token, form.id, step)
          const { json } = await harness.call('GET', `/api/webForms/${form.id}`, { token })
          if (final !== undefined) expect(json).toEqual(final)
          if (finalStatuses.has(String(json['status']))) final = json
        }
      }),
      { numRuns: 60 },
    )
  })

  it.each(['open', 'complete', 'fail'] as const)('ends with INVALID_TOKEN when the token is gone at %s', async (step) => {
    const harness = await startHarness({ finapi: { userAccessTokensValidityPeriod: 600 } })
    const user = await harness.user()
    const form = await importForm(harness, user.token)
    if (step !== 'open') await harness.sandbox.finapi.forms.open(form.id)
    await harness.sandbox.clock.advance(601_000)
    await harness.sandbox.finapi.forms[step](form.id)
    const renewed = await harness.token({ grant_type: 'password', username: user.id, password: user.password })
    const { json } = await harness.call('GET', `/api/webForms/${form.id}`, { token: String(renewed.json['access_token']) })
    expect(json).toMatchObject({ status: 'COMPLETED_WITH_ERROR', payload: { errorCode: 'INVALID_TOKEN' } })
  })

  it('ends with INVALID_TOKEN when the token was revoked, but lets the person cancel', async () => {
    const harness = await startHarness()
    const user = await harness.user()
    const failing = await importForm(harness, user.token)
    const aborted = await importForm(harness, user.token)
    for (const form of [failing, aborted]) await harness.sandbox.finapi.forms.open(form.id)
    await harness.call('POST', '/api/v2/oauth/revoke', { token: await harness.clientToken(), form: { token: user.token } })
    await harness.sandbox.finapi.forms.complete(failing.id)
    await harness.sandbox.finapi.forms.abort(aborted.id)
    const login = await harness.token({ grant_type: 'password', username: user.id, password: user.password })
    const token = String(login.json['access_token'])
    expect(await webFormStatus(harness, token, failing.id)).toBe('COMPLETED_WITH_ERROR')
    expect(await webFormStatus(harness, token, aborted.id)).toBe('ABORTED')
  })

  it('fails with the code it is told', async () => {
    const harness = await startHarness()
    const { token } = await harness.user()
    const form = await importForm(harness, token)
    await harness.sandbox.finapi.forms.fail(form.id, 'ENTITY_EXISTS')
    const { json } = await harness.call('GET', `/api/webForms/${form.id}`, { token })
    expect(json['payload']).toMatchObject({ errorCode: 'ENTITY_EXISTS', errorMessage: expect.any(String) })
  })

  it('fails an update whose bank connection is gone, and names no id', async () => {
    const harness = await startHarness()
    const { token } = await harness.user()
    const form = await updateForm(harness, token)
    await harness.sandbox.clock.advance(minute)
    expect((await harness.call('DELETE', '/api/v2/bankConnections', { token })).status).toBe(200)
    await harness.sandbox.finapi.forms.complete(form.id)
    const { json } = await harness.call('GET', `/api/webForms/${form.id}`, { token })
    expect(json).toMatchObject({ status: 'COMPLETED_WITH_ERROR', payload: { errorCode: 'UNEXPECTED_ACCESS_RESPONSE' } })
    expect(json['payload']).not.toHaveProperty('bankConnectionId')
  })

  it('refuses to steer a form that does not exist, and interfaces of a payment', async () => {
    const harness = await startHarness()
    const { token } = await harness.user()
    const steps = ['open', 'complete', 'fail', 'abort', 'expire', 'completeInterface'] as const
    for (const step of steps) await expect(harness.sandbox.finapi.forms[step]('unknown')).rejects.toThrow('no such web form')
    const payment = await harness.call('POST', '/api/webForms/standalonePayment', { token, json: standalonePayment })
    await expect(harness.sandbox.finapi.forms.completeInterface(String(payment.json['id']))).rejects.toThrow(TypeError)
  })
})

describe('reading', () => {
  it('hides forms and tasks of other users', async () => {
    const harness = await startHarness()
    const ada = await harness.user()
    const bob = await harness.user()
    const form = await importForm(harness, ada.token)
    for (const [method, path] of [
      ['GET', `/api/webForms/${form.id}`],
      ['DELETE', `/api/webForms/${form.id}`],
      ['POST', `/api/webForms/${form.id}/cancel`],
      ['GET', `/api/tasks/${form.id}`],
    ] as const) {
      const reply = await harness.call(method, path, { token: bob.token })
      expect(reply.status).toBe(404)
      expect(reply.json).toMatchObject({ code: 'NOT_FOUND', endpoint: `${method} ${path}` })
      expect(Object.keys(reply.json).sort()).toEqual(['code', 'description', 'endpoint', 'timestamp'])
    }
    expect(asList((await harness.call('GET', '/api/webForms', { token: bob.token })).json['items'])).toEqual([])
  })

  it('pages and orders by creation', async () => {
    const harness = await startHarness()
    const { token } = await harness.user()
    const ids: string[] = []
    for (let index = 0; index < 5; index += 1) {
      ids.push((await importForm(harness, token)).id)
      if (index % 2 === 0) await harness.sandbox.clock.advance(1000)
    }
    const list = async (query: string): Promise<[unknown[], unknown]> => {
      const { json } = await harness.call('GET', `/api/webForms${query}`, { token })
      return [asList(json['items']).map(({ id }) => id), json['paging']]
    }
    expect(await list('')).toEqual([ids, { page: 1, perPage: 20, pageCount: 1, totalCount: 5 }])
    expect(await list('?page=2&perPage=2')).toEqual([ids.slice(2, 4), { page: 2, perPage: 2, pageCount: 3, totalCount: 5 }])
    expect(await list('?page=9')).toEqual([[], { page: 9, perPage: 20, pageCount: 1, totalCount: 5 }])
    expect((await list('?order=createdAt,desc&perPage=2'))[0]).toEqual(ids.toReversed().slice(0, 2))
    expect((await list('?order=createdAt'))[0]).toEqual(ids)
    for (const query of ['?perPage=501', '?page=-1', '?perPage=x', '?order=id,desc', '?order=createdAt,down']) {
      const reply = await harness.call('GET', `/api/webForms${query}`, { token })
      expect([query, reply.status]).toEqual([query, 400])
    }
  })

  it('forgets a deleted form for good', async () => {
    const harness = await startHarness()
    const { token } = await harness.user()
    const form = await importForm(harness, token)
    expect((await harness.call('DELETE', `/api/webForms/${form.id}`, { token })).status).toBe(200)
    expect((await harness.call('GET', `/api/webForms/${form.id}`, { token })).status).toBe(404)
    expect((await harness.call('DELETE', `/api/webForms/${form.id}`, { token })).status).toBe(404)
    await harness.sandbox.clock.advance(30 * minute)
    expect(asList((await harness.call('GET', '/api/webForms', { token })).json['items'])).toEqual([])
  })
})

describe('profiles and translations', () => {
  it('keeps profiles', async () => {
    const harness = await startHarness()
    const token = await harness.adminToken()
    const json = { label: 'Mobile', default: true, aspect: { colorScheme: { brand: '#00ADDF' } } }
    const nulls = { brand: null, functionality: { header: null } }
    const created = await harness.call('POST', '/api/profiles', { token, json: { ...json, ...nulls } })
    expect(created.json).not.toHaveProperty('brand')
    expect(created.status).toBe(201)
    expect(created.json).toMatchObject(json)
    const path = `/api/profiles/${String(created.json['id'])}`
    expect((await harness.call('POST', '/api/profiles', { token, json: { label: 'Mobile' } })).json['code']).toBe('ENTITY_EXISTS')
    expect((await harness.call('POST', '/api/profiles', { token, json: { label: 'Web', default: true } })).status).toBe(422)
    const badColour = { label: 'Web', aspect: { colorScheme: { brand: 'red' } } }
    expect((await harness.call('POST', '/api/profiles', { token, json: badColour })).status).toBe(400)
    const edited = await harness.call('PATCH', path, { token, json: { label: 'App' } })
    expect(edited.status).toBe(201)
    expect(edited.json).toMatchObject({ label: 'App', default: true, aspect: { colorScheme: { brand: '#00ADDF' } } })
    expect((await harness.call('GET', path, { token })).json).toEqual(edited.json)
    const user = await harness.user()
    expect((await importForm(harness, user.token, { profileId: created.json['id'] })).json['status']).toBe('NOT_YET_OPENED')
    expect(asList((await harness.call('GET', '/api/profiles?order=createdAt,desc', { token })).json['items'])).toHaveLength(1)
    expect((await harness.call('DELETE', path, { token })).status).toBe(200)
    expect((await harness.call('GET', path, { token })).status).toBe(404)
  })

  it('takes a logo of the largest size and refuses a larger one', async () => {
    const harness = await startHarness()
    const token = await harness.adminToken()
    const logo = (length: number): string => `data:image/png;base64,${'A'.repeat(length)}`
    const create = (label: string, size: number): Promise<Reply> =>
      harness.call('POST', '/api/profiles', { token, json: { label, brand: { logo: logo(size) } } })
    expect((await create('large', 4_999_976)).status).toBe(201)
    const refused = await create('too large', 5_000_000)
    expect(asList(refused.json['errors']).map(({ field }) => field)).toEqual(['brand.logo'])
  })

  it('keeps one translation set', async () => {
    const harness = await startHarness()
    const token = await harness.adminToken()
    const json = { de: { bankLoginView: { title: 'Anmelden' } } }
    const created = await harness.call('POST', '/api/translations', { token, json })
    expect(created.json).toMatchObject(json)
    expect((await harness.call('POST', '/api/translations', { token, json })).json['code']).toBe('ENTITY_EXISTS')
    const path = `/api/translations/${String(created.json['id'])}`
    expect((await harness.call('GET', path, { token })).json).toEqual(created.json)
    expect(asList((await harness.call('GET', '/api/translations', { token })).json['items'])).toEqual([created.json])
    expect((await harness.call('DELETE', path, { token })).status).toBe(200)
    expect((await harness.call('DELETE', path, { token })).status).toBe(404)
    expect((await harness.call('POST', '/api/translations', { token, json: { xx: {} } })).status).toBe(400)
  })
})
