import { startSandbox } from '@kit/sandbox'
import { describe, expect, it, onTestFinished } from 'vitest'
import { asList, asObject, importForm, readyConnection, startHarness, startReceiver } from '../support/harness.ts'
import type { Harness, Json, Receiver } from '../support/harness.ts'

const minute = 60_000
const settings = { userAccessTokensValidityPeriod: 0, paymentMs: 10 * minute } as const

interface Scene {
  readonly harness: Harness
  readonly receiver: Receiver
  readonly token: string
  readonly connectionId: number
  readonly formId: string
  /** What the page that opened the form acts with. */
  readonly key: string
  readonly taskId: string
}

/** One of everything, with work waiting: a form that can expire, an update that runs, a callback that is late, a payment on its way. */
async function buildUp(): Promise<Scene> {
  const receiver = await startReceiver()
  const harness = await startHarness({ seed: 11, startAt: new Date('2026-03-02T09:00:00Z'), finapi: { ...settings, userNotificationCallbackUrl: `${receiver.url}/notifications` } })
  const { sandbox, call } = harness
  const { token } = await harness.user()
  const admin = await harness.adminToken()
  await call('POST', '/api/profiles', { token: admin, json: { label: 'Mobile', default: true } })
  await call('POST', '/api/translations', { token: admin, json: { de: { bankLoginView: { title: 'Anmelden' } } } })
  const connectionId = await readyConnection(harness, token)
  const orders = [{ amount: { value: 12.5, currency: 'EUR' }, recipient: { iban: 'DE77533700080111111100', name: 'Ada' } }]
  const payment = await call('POST', '/api/webForms/standalonePayment', { token, json: { orders } })
  await sandbox.finapi.forms.complete(String(payment.json['id']))
  const told = await importForm(harness, token, { callbacks: { finalised: `${receiver.url}/told` } })
  await sandbox.finapi.forms.fail(told.id)
  sandbox.finapi.faults.callback({ mode: 'late', delayMs: 5 * minute })
  const late = await importForm(harness, token, { callbacks: { finalised: `${receiver.url}/late` } })
  await sandbox.finapi.forms.abort(late.id)
  sandbox.finapi.faults.callback({ mode: 'duplicate' })
  const open = await importForm(harness, token, { callbacks: { finalised: `${receiver.url}/open` } })
  const key = /name="key" value="([^"]+)"/.exec(await (await fetch(open.url)).text())?.[1] ?? ''
  const ruled = await call('POST', '/api/v2/notificationRules', { token, json: { triggerEvent: 'NEW_TRANSACTIONS', includeDetails: true } })
  expect(ruled.status).toBe(201)
  const label = await call('POST', '/api/v2/labels', { token, json: { name: 'Holiday' } })
  const category = await call('POST', '/api/v2/categories', { token, json: { name: 'Camping', parentId: 5 } })
  const [first, second] = asList((await call('GET', '/api/v2/transactions?view=bankView', { token })).json['transactions'])
  const change = { labelIds: [label.json['id']], categoryId: category.json['id'], isNew: false }
  await call('PATCH', `/api/v2/transactions/${String(first?.['id'])}`, { token, json: change })
  const parts = { subTransactions: [{ amount: second?.['amount'] }] }
  await call('POST', `/api/v2/transactions/${String(second?.['id'])}/split`, { token, json: parts })
  sandbox.finapi.tasks.scenario({ next: 'needs-web-form', afterMs: 4 * minute })
  sandbox.finapi.tasks.scenario({ next: 'fails' })
  const json = { bankConnectionId: connectionId, callbacks: { webFormRequired: `${receiver.url}/task` } }
  const task = await call('POST', '/api/tasks/backgroundUpdate', { token, json })
  await sandbox.finapi.forms.complete((await importForm(harness, token, { bank: { id: 280002 } })).id)
  return { harness, receiver, token, connectionId, formId: open.id, key, taskId: String(task.json['id']) }
}

async function everything({ harness, token }: Pick<Scene, 'harness' | 'token'>): Promise<Json> {
  const admin = await harness.adminToken()
  const paths = ['bankConnections', 'accounts', 'payments', 'notificationRules', 'labels', 'categories', 'transactions?view=userView&order=id,desc', 'transactions?view=userView&isNew=false'].map((path) => `/api/v2/${path}`)
  const entries = [...paths, '/api/webForms', '/api/tasks'].map(async (path) => [path, (await harness.call('GET', path, { token })).json])
  const adminEntries = ['/api/profiles', '/api/translations'].map(async (path) => [path, (await harness.call('GET', path, { token: admin })).json])
  return Object.fromEntries(await Promise.all([...entries, ...adminEntries])) as Json
}

/** Goes on in a way that uses what waits, and makes new things. */
async function goOn({ harness, receiver, token, formId }: Scene): Promise<Json> {
  const before = receiver.received.length
  await harness.sandbox.advance('6m')
  const accounts = asList((await harness.call('GET', '/api/v2/accounts', { token })).json['accounts'])
  const mock = { accountId: accounts.at(-1)?.['id'], accountBalance: 7, newTransactions: [{ amount: 3 }] }
  const update = { bankConnectionId: accounts.at(-1)?.['bankConnectionId'], bankingInterface: 'XS2A', mockAccountsData: [mock] }
  const json = { mockBankConnectionUpdates: [update], triggerNotifications: true }
  expect((await harness.call('POST', '/api/v2/tests/mockBatchUpdate', { token, json })).status).toBe(200)
  await harness.sandbox.finapi.forms.complete(formId)
  const next = await importForm(harness, token)
  await harness.sandbox.advance('20m')
  const deliveries = harness.sandbox.finapi.deliveries.all
  return { ...(await everything({ harness, token })), next: next.id, deliveries: [...deliveries], received: receiver.received.slice(before) }
}

/** Ports are the system's choice, so what a sandbox says of its own origin differs. */
function withoutOrigins(value: Json): Json {
  return JSON.parse(JSON.stringify(value).replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, 'http://sandbox')) as Json
}

describe('a snapshot', () => {
  it('is what was, and what waits: going on afterwards is the same', async () => {
    const scene = await buildUp()
    const { sandbox } = scene.harness
    const snapshot = await sandbox.snapshot()
    const then = await everything(scene)
    const first = await goOn(scene)
    expect(asList(first['received']).map(({ path }) => path)).toEqual(expect.arrayContaining(['/late', '/open', '/task', '/notifications']))
    expect(await everything(scene)).not.toEqual(then)
    await sandbox.restore(snapshot)
    expect(sandbox.finapi.deliveries.all).toHaveLength(1)
    expect(await everything(scene)).toEqual(then)
    expect(await goOn(scene)).toEqual(first)
  })

  it('goes on in another sandbox, with the same credentials', async () => {
    const scene = await buildUp()
    const snapshot = await scene.harness.sandbox.snapshot()
    const then = await everything(scene)
    const first = await goOn(scene)
    const other = await startHarness({ finapi: settings, snapshot })
    expect(other.sandbox.finapi.client).toEqual(scene.harness.sandbox.finapi.client)
    expect(withoutOrigins(await everything({ harness: other, token: scene.token }))).toEqual(withoutOrigins(then))
    expect(withoutOrigins(await goOn({ ...scene, harness: other }))).toEqual(withoutOrigins(first))
  })

  it('holds a batch update, a direct login and changed credentials', async () => {
    const harness = await startHarness({ seed: 11, finapi: { ...settings, mandatorLicense: 'FULLY_LICENSED' } })
    const { sandbox, call } = harness
    const { token } = await harness.user()
    const loginCredentials = ['Onlinebanking-ID', 'PIN'].map((label) => ({ label, value: 'demo' }))
    const body = { bankId: 280001, bankingInterface: 'XS2A', loginCredentials, storeSecrets: true }
    const asked = await call('POST', '/api/v2/bankConnections/import', { token, json: body })
    const { hash } = asObject(asList(asked.json['errors'])[0]?.['multiStepAuthentication'])
    const answer = (multiStepAuthentication: Json) => call('POST', '/api/v2/bankConnections/import', { token, json: { ...body, multiStepAuthentication } })
    await answer({ hash, twoStepProcedureId: 'smsTan' })
    const newClientSecret = '11111111-2222-4333-8444-555555555555'
    const before = sandbox.finapi.client
    const snapshot = await sandbox.snapshot()
    const change = { clientId: before.clientId, oldClientSecret: before.clientSecret, newClientSecret }
    await call('POST', '/api/v2/mandatorAdmin/changeClientCredentials', { token: await harness.adminToken(), json: change })
    await call('PATCH', '/api/v2/clientConfiguration', { token: await harness.clientToken(), json: { betaBanksEnabled: true } })
    const imported = await answer({ hash, challengeResponse: '123456' })
    expect(imported.status).toBe(201)
    await sandbox.restore(snapshot)
    expect(sandbox.finapi.client).toEqual(before)
    expect((await call('GET', '/api/v2/clientConfiguration', { token: await harness.clientToken() })).json['betaBanksEnabled']).toBe(false)
    expect((await answer({ hash, challengeResponse: '123456' })).json).toEqual(imported.json)
    await sandbox.advance('1m')
    const update = { bankConnectionId: imported.json['id'], bankingInterface: 'XS2A' }
    await call('POST', '/api/v2/tests/mockBatchUpdate', { token, json: { mockBankConnectionUpdates: [update] } })
    const running = await sandbox.snapshot()
    await sandbox.advance('1m')
    await sandbox.restore(running)
    expect((await call('POST', '/api/v2/notificationRules', { token, json: { triggerEvent: 'NEW_TRANSACTIONS' } })).status).toBe(423)
    await sandbox.advance('1m')
    expect((await call('POST', '/api/v2/notificationRules', { token, json: { triggerEvent: 'NEW_TRANSACTIONS' } })).status).toBe(201)
  })

  it('holds the person in front of an open form', async () => {
    const { harness, formId, key } = await buildUp()
    const other = await startHarness({ finapi: settings, snapshot: await harness.sandbox.snapshot() })
    const url = `${other.sandbox.finapi.origins.webForm}/wf/${formId}`
    expect((await fetch(url)).status).toBe(410)
    const body = new URLSearchParams({ key, step: 'login', username: 'demo', pin: 'demo' })
    const answered = await fetch(`${url}/next`, { method: 'POST', body })
    expect(await answered.text()).toContain('How do you want to confirm?')
  })

  it('is taken back by reset', async () => {
    const { harness, token } = await buildUp()
    await harness.sandbox.reset()
    expect(harness.sandbox.finapi.forms.all).toEqual([])
    expect(harness.sandbox.finapi.deliveries.all).toEqual([])
    expect((await harness.call('GET', '/api/webForms', { token })).status).toBe(401)
    const { token: fresh } = await harness.user()
    expect(asObject(await everything({ harness, token: fresh }))['/api/webForms']).toMatchObject({ items: [] })
  })

  it('is refused by a sandbox of another seed', async () => {
    const { harness } = await buildUp()
    const snapshot = await harness.sandbox.snapshot()
    const other = await startSandbox({ providers: ['finapi'], seed: 12 })
    onTestFinished(() => other.close())
    await expect(other.restore(snapshot)).rejects.toThrow(TypeError)
  })
})
