import { describe, expect, it } from 'vitest'
import { asList, asObject, startHarness } from '../support/harness.ts'
import type { Harness, Json, Reply } from '../support/harness.ts'

const credentials = (name: string, pin = name) => [
  { label: 'Onlinebanking-ID', value: name },
  { label: 'PIN', value: pin },
]
const transfer = { counterpartName: 'Ada', counterpartIban: 'DE77533700080111111100', amount: 12.34, structuredRemittanceInformation: [], purpose: 'Books' }

interface Scene {
  readonly harness: Harness
  post(path: string, json: Json): Promise<Reply>
  get(path: string): Promise<Json>
}

async function scene(mandatorLicense: 'AISP' | 'PISP' | 'FULLY_LICENSED' | 'UNLICENSED' = 'FULLY_LICENSED'): Promise<Scene> {
  const harness = await startHarness({ seed: 2, finapi: { mandatorLicense, userAccessTokensValidityPeriod: 0 } })
  const { token } = await harness.user()
  return {
    harness,
    post: (path, json) => harness.call('POST', `/api/v2/${path}`, { token, json }),
    get: async (path) => (await harness.call('GET', `/api/v2/${path}`, { token })).json,
  }
}

const codeOf = ({ status, json }: Reply): [number, unknown] => [status, asList(json['errors'])[0]?.['code']]
/** What the bank wants now; fails unless the answer is a 510. */
function challengeOf(reply: Reply): Json {
  expect(codeOf(reply)).toEqual([510, 'ADDITIONAL_AUTHENTICATION_REQUIRED'])
  return asObject(asList(reply.json['errors'])[0]?.['multiStepAuthentication'])
}

const imported = { bankId: 280001, bankingInterface: 'XS2A', loginCredentials: credentials('demo'), storeSecrets: true }

describe('an import without a web form', () => {
  it('takes the procedure and the code, then downloads', async () => {
    const { harness, post, get } = await scene()
    const first = await post('bankConnections/import', imported)
    expect(first.json['bank']).toBe('DEMO0001 - finAPI Test Bank (id: 280001, location: DE)')
    const choice = challengeOf(first)
    expect(choice['status']).toBe('TWO_STEP_PROCEDURE_REQUIRED')
    expect(asList(choice['twoStepProcedures']).map(({ procedureName }) => procedureName)).toEqual([
      'smsTan',
      'pushTan',
      'chipTan optical',
      'chipTan QR',
      'Demo Decoupled Auth',
    ])
    const { hash } = choice
    const wrong = await post('bankConnections/import', { ...imported, multiStepAuthentication: { hash, twoStepProcedureId: 'none' } })
    expect(codeOf(wrong)).toEqual([422, 'INVALID_TWO_STEP_PROCEDURE'])
    const challenge = challengeOf(await post('bankConnections/import', { ...imported, multiStepAuthentication: { hash, twoStepProcedureId: 'chipTanQr' } }))
    expect(challenge).toMatchObject({ hash, status: 'CHALLENGE_RESPONSE_REQUIRED', answerFieldLabel: 'TAN', photoTanMimeType: 'image/gif' })
    const done = await post('bankConnections/import', { ...imported, multiStepAuthentication: { hash, challengeResponse: '123456' } })
    expect([done.status, done.json['updateStatus']]).toEqual([201, 'IN_PROGRESS'])
    await harness.sandbox.advance('1m')
    expect(asList((await get('accounts'))['accounts'])[0]).toMatchObject({ iban: 'DE77533700080111111100', balance: expect.any(Number) })
    const again = await post('bankConnections/import', { ...imported, multiStepAuthentication: { hash, challengeResponse: '123456' } })
    expect(codeOf(again)).toEqual([422, 'NO_EXISTING_CHALLENGE'])
  })

  it.each([
    ['chipTanOptical', { opticalData: expect.any(String) }],
    ['smsTan', {}],
  ])('shows what %s needs', async (twoStepProcedureId, members) => {
    const { post } = await scene()
    const { hash } = challengeOf(await post('bankConnections/import', imported))
    expect(challengeOf(await post('bankConnections/import', { ...imported, multiStepAuthentication: { hash, twoStepProcedureId } }))).toMatchObject(members)
  })

  it('is refused for another code, and the person begins again', async () => {
    const { post } = await scene()
    const { hash } = challengeOf(await post('bankConnections/import', imported))
    await post('bankConnections/import', { ...imported, multiStepAuthentication: { hash, twoStepProcedureId: 'smsTan' } })
    const wrong = await post('bankConnections/import', { ...imported, multiStepAuthentication: { hash, challengeResponse: '1' } })
    expect(codeOf(wrong)).toEqual([422, 'BANK_SERVER_REJECTION'])
    expect(codeOf(await post('bankConnections/import', { ...imported, multiStepAuthentication: { hash, challengeResponse: '123456' } }))).toEqual([422, 'NO_EXISTING_CHALLENGE'])
  })

  it('waits for the app', async () => {
    const { harness, post } = await scene()
    const { hash } = challengeOf(await post('bankConnections/import', imported))
    const chosen = challengeOf(await post('bankConnections/import', { ...imported, multiStepAuthentication: { hash, twoStepProcedureId: 'demoDecoupled' } }))
    expect(chosen['status']).toBe('DECOUPLED_AUTH_REQUIRED')
    const repeat = () => post('bankConnections/import', { ...imported, multiStepAuthentication: { hash, decoupledCallback: true } })
    expect(challengeOf(await repeat())['status']).toBe('DECOUPLED_AUTH_IN_PROGRESS')
    await harness.sandbox.advance(5000)
    expect(challengeOf(await repeat())['status']).toBe('DECOUPLED_AUTH_IN_PROGRESS')
    await harness.sandbox.advance(5000)
    expect((await repeat()).status).toBe(201)
  })

  it.each([
    [{ loginCredentials: credentials('demo', 'wrong') }, 422, 'BANK_SERVER_REJECTION'],
    [{ loginCredentials: [] }, 422, 'MISSING_CREDENTIALS'],
    [{ bankId: 1 }, 422, 'UNKNOWN_ENTITY'],
    [{ bankingInterface: 'WEB_SCRAPER' }, 422, 'ILLEGAL_FIELD_VALUE'],
    [{ maxDaysForDownload: 3 }, 400, 'ILLEGAL_FIELD_VALUE'],
    [{ loginCredentials: credentials('demo_no_msa'), accountTypes: ['Security'] }, 422, 'NO_ACCOUNTS_FOR_TYPE_LIST'],
    [{ bankId: 280002 }, 422, 'MISSING_FIELD'],
    [{ multiStepAuthentication: { hash: 'unknown', challengeResponse: '123456' } }, 422, 'NO_EXISTING_CHALLENGE'],
  ])('answers %j with %i %s', async (change, status, code) => {
    const { post } = await scene()
    expect(codeOf(await post('bankConnections/import', { ...imported, ...change }))).toEqual([status, code])
  })

  it('is refused as a duplicate', async () => {
    const { post } = await scene()
    const body = { ...imported, loginCredentials: credentials('demo_no_msa'), accountTypes: ['Savings'] }
    const first = await post('bankConnections/import', body)
    expect(first.status).toBe(201)
    expect(first.json['accountIds']).toHaveLength(1)
    expect(codeOf(await post('bankConnections/import', body))).toEqual([422, 'ENTITY_EXISTS'])
  })

  it('goes over the page of the redirect bank', async () => {
    const { post } = await scene()
    const body = { bankId: 280002, bankingInterface: 'XS2A', redirectUrl: 'https://app.example.com/back?order=1' }
    for (const [answer, status] of [
      ['approve', 201],
      ['refuse', 422],
    ] as const) {
      const { hash, status: wants, redirectUrl, redirectContext } = challengeOf(await post('bankConnections/import', body))
      expect(wants).toBe('REDIRECT_REQUIRED')
      const page = await fetch(String(redirectUrl))
      expect(await page.text()).toContain('finAPI Test Redirect Bank: your approval')
      const wrong = await fetch(String(redirectUrl), { method: 'POST', body: new URLSearchParams({ username: 'demo', pin: 'x' }) })
      expect(await wrong.text()).toContain('does not know')
      const login = answer === 'approve' ? { username: 'demo', pin: 'demo' } : {}
      const back = await fetch(String(redirectUrl), { method: 'POST', redirect: 'manual', body: new URLSearchParams({ ...login, answer }) })
      const location = new URL(back.headers.get('location') ?? '')
      expect([location.searchParams.get('order'), location.searchParams.get('state')]).toEqual(['1', redirectContext])
      expect((await fetch(String(redirectUrl))).status).toBe(404)
      const done = await post('bankConnections/import', { ...body, multiStepAuthentication: { hash, redirectCallback: location.search.slice(1) } })
      expect(done.status).toBe(status)
    }
  })
})

describe('an update without a web form', () => {
  it('needs no credentials when the PIN is stored, and is locked while one runs', async () => {
    const { harness, post, get } = await scene()
    const { json } = await post('bankConnections/import', { ...imported, loginCredentials: credentials('demo_no_msa') })
    const body = { bankConnectionId: json['id'], bankingInterface: 'XS2A' }
    expect(codeOf(await post('bankConnections/update', body))).toEqual([423, 'LOCKED'])
    await harness.sandbox.advance('1m')
    expect(codeOf(await post('bankConnections/update', { ...body, bankingInterface: 'FINTS_SERVER' }))).toEqual([422, 'UNKNOWN_ENTITY'])
    expect((await post('bankConnections/update', body)).json['updateStatus']).toBe('IN_PROGRESS')
    await harness.sandbox.advance('1m')
    const connected = await post('bankConnections/connectInterface', { ...body, bankingInterface: 'FINTS_SERVER', loginCredentials: credentials('demo_no_msa') })
    expect(asList(connected.json['interfaces']).map(({ bankingInterface }) => bankingInterface)).toEqual(['XS2A', 'FINTS_SERVER'])
    await harness.sandbox.advance('1m')
    expect(codeOf(await post('bankConnections/connectInterface', body))).toEqual([422, 'ENTITY_EXISTS'])
    expect((await get(`bankConnections/${String(json['id'])}`))['updateStatus']).toBe('READY')
  })
})

describe('a payment without a web form', () => {
  it('is created, submitted with a second factor, and executed some time later', async () => {
    const { harness, post, get } = await scene()
    const created = await post('payments/moneyTransfers', { iban: 'DE77533700080111111100', moneyTransfers: [transfer, transfer], executionDate: '2026-12-31', msgId: 'm-1' })
    expect([created.status, created.json]).toMatchObject([201, { status: 'OPEN', amount: 24.68, orderCount: 2, bankId: 280001, msgId: 'm-1' }])
    const body = { paymentId: created.json['id'], bankingInterface: 'XS2A', loginCredentials: credentials('demo') }
    const { hash } = challengeOf(await post('payments/submit', body))
    await post('payments/submit', { ...body, multiStepAuthentication: { hash, twoStepProcedureId: 'pushTan' } })
    const submitted = await post('payments/submit', { ...body, multiStepAuthentication: { hash, challengeResponse: '123456' } })
    expect([submitted.status, submitted.json['status']]).toEqual([200, 'PENDING'])
    expect(codeOf(await post('payments/submit', body))).toEqual([422, 'ILLEGAL_ENTITY_STATE'])
    await harness.sandbox.advance(5000)
    expect(asList((await get('payments?status=SUCCESSFUL'))['payments'])).toMatchObject([{ id: created.json['id'], executionDate: expect.any(String) }])
    expect(asList((await get('payments?status=OPEN&minAmount=1'))['payments'])).toEqual([])
  })

  it('is NOT_SUCCESSFUL when the bank takes no code', async () => {
    const { post, get } = await scene()
    const { json } = await post('payments/moneyTransfers', { iban: 'DE77533700080111111100', moneyTransfers: [transfer] })
    const body = { paymentId: json['id'], bankingInterface: 'XS2A', loginCredentials: credentials('demo') }
    const { hash } = challengeOf(await post('payments/submit', body))
    await post('payments/submit', { ...body, multiStepAuthentication: { hash, twoStepProcedureId: 'smsTan' } })
    await post('payments/submit', { ...body, multiStepAuthentication: { hash, challengeResponse: '0' } })
    expect(asList((await get('payments'))['payments'])[0]).toMatchObject({ status: 'NOT_SUCCESSFUL', bankMessage: expect.any(String) })
  })

  it('is ordered from an account, if it is a checking account of the user', async () => {
    const { harness, post, get } = await scene()
    await post('bankConnections/import', { ...imported, loginCredentials: credentials('demo_no_msa') })
    await harness.sandbox.advance('1m')
    const [checking, , savings] = asList((await get('accounts'))['accounts']).map(({ id }) => Number(id))
    const debit = { counterpartName: 'Eve', counterpartIban: transfer.counterpartIban, amount: 3, mandateId: '1', mandateDate: '2026-01-01', creditorId: 'DE98ZZZ09999999999' }
    const debits = { directDebitType: 'BASIC', sequenceType: 'OOFF', executionDate: '2026-12-31', directDebits: [debit] }
    const created = await post('payments/directDebits', { ...debits, accountId: checking })
    expect(created.json).toMatchObject({ type: 'DIRECT_DEBIT', accountId: checking, iban: 'DE77533700080111111100', amount: 3 })
    expect((await post('payments/submit', { paymentId: created.json['id'], bankingInterface: 'XS2A' })).json['status']).toBe('PENDING')
    expect(codeOf(await post('payments/directDebits', { ...debits, accountId: savings }))).toEqual([422, 'UNSUPPORTED_ORDER'])
    expect(codeOf(await post('payments/moneyTransfers', { accountId: 1, moneyTransfers: [transfer] }))).toEqual([404, 'UNKNOWN_ENTITY'])
    expect(codeOf(await post('payments/moneyTransfers', { moneyTransfers: [transfer] }))).toEqual([422, 'MISSING_FIELD'])
    expect(codeOf(await post('payments/moneyTransfers', { accountId: checking, moneyTransfers: [{ ...transfer, amount: 0 }] }))).toEqual([422, 'ILLEGAL_FIELD_VALUE'])
    expect(asList((await get(`payments?accountIds=${checking}`))['payments'])).toHaveLength(1)
  })

  it('is a standing order too', async () => {
    const { harness, post, get } = await scene()
    const body = { counterpartName: 'Ada', counterpartIban: transfer.counterpartIban, amount: 5, currency: 'EUR', startDate: '2026-12-31', frequency: 'QUARTERLY', bankId: 280001 }
    const created = await post('standingOrders', body)
    expect([created.status, created.json]).toMatchObject([201, { status: 'OPEN', frequency: 'QUARTERLY', amount: 5 }])
    await post('standingOrders/submit', { standingOrderId: created.json['id'], bankingInterface: 'XS2A', loginCredentials: credentials('demo_no_msa') })
    await harness.sandbox.advance(5000)
    expect(asList((await get('standingOrders'))['standingOrders'])).toMatchObject([{ status: 'SUCCESSFUL', requestCompletionDate: expect.any(String) }])
  })
})

describe('a licence', () => {
  it.each([
    ['UNLICENSED', 422, 422],
    ['AISP', 201, 422],
    ['PISP', 422, 201],
    ['FULLY_LICENSED', 201, 201],
  ] as const)('%s answers an import with %i and a payment with %i', async (licence, importStatus, paymentStatus) => {
    const { post } = await scene(licence)
    expect((await post('bankConnections/import', { ...imported, loginCredentials: credentials('demo_no_msa') })).status).toBe(importStatus)
    expect((await post('payments/moneyTransfers', { bankId: 280001, moneyTransfers: [transfer] })).status).toBe(paymentStatus)
  })
})

describe('a step of another user', () => {
  it('is nobody else’s to answer', async () => {
    const { harness, post } = await scene()
    const { hash } = challengeOf(await post('bankConnections/import', imported))
    const eve = await harness.user()
    const json = { ...imported, multiStepAuthentication: { hash, twoStepProcedureId: 'smsTan' } }
    expect(codeOf(await harness.call('POST', '/api/v2/bankConnections/import', { token: eve.token, json }))).toEqual([422, 'NO_EXISTING_CHALLENGE'])
  })
})
