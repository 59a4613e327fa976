import { describe, expect, it } from 'vitest'
import { decryptFinapiDetails, decryptFinapiText, isFinapiCiphertext, parseFinapiCallback } from '@kit/finapi/webhooks'
import { asList, asObject, readyConnection, startHarness, startReceiver } from '../support/harness.ts'
import type { Harness, Json, Receiver, Reply } from '../support/harness.ts'

interface Scene {
  readonly harness: Harness
  readonly receiver: Receiver
  readonly token: string
  readonly connectionId: number
  readonly accountIds: readonly number[]
  send(method: string, path: string, json?: unknown): Promise<Reply>
  rule(json: Json): Promise<Reply>
  /** A batch update of the connection; resolves when it is over. */
  update(update?: Json, triggerNotifications?: boolean): Promise<Reply>
}

async function scene(): Promise<Scene> {
  const receiver = await startReceiver()
  const userNotificationCallbackUrl = `${receiver.url}/notifications?state=of-the-client`
  const harness = await startHarness({ seed: 4, startAt: new Date('2026-03-16T08:00:00Z'), finapi: { userAccessTokensValidityPeriod: 0, userNotificationCallbackUrl } })
  const { token } = await harness.user()
  const connectionId = await readyConnection(harness, token)
  const accounts = asList((await harness.call('GET', '/api/v2/accounts', { token })).json['accounts'])
  const send: Scene['send'] = (method, path, json) => harness.call(method, `/api/v2/${path}`, { token, ...(json === undefined ? {} : { json }) })
  return {
    harness,
    receiver,
    token,
    connectionId,
    accountIds: accounts.map(({ id }) => Number(id)),
    send,
    rule: (json) => send('POST', 'notificationRules', json),
    async update(update = {}, triggerNotifications = true) {
      const mockBankConnectionUpdates = [{ bankConnectionId: connectionId, bankingInterface: 'XS2A', ...update }]
      const reply = await send('POST', 'tests/mockBatchUpdate', { mockBankConnectionUpdates, triggerNotifications })
      if (reply.status === 200) await harness.sandbox.advance('1m')
      return reply
    },
  }
}

const codeOf = ({ status, json }: Reply): [number, unknown] => [status, asList(json['errors'])[0]?.['code']]

describe('notification rules', () => {
  it('are made, found and deleted', async () => {
    const { send, rule } = await scene()
    const first = await rule({ triggerEvent: 'NEW_TRANSACTIONS', params: { accountIds: '1,2' }, callbackHandle: 'mine', includeDetails: true })
    expect([first.status, first.json]).toMatchObject([201, { triggerEvent: 'NEW_TRANSACTIONS', params: { accountIds: '1,2' }, callbackHandle: 'mine', includeDetails: true }])
    expect(codeOf(await rule({ triggerEvent: 'NEW_TRANSACTIONS', params: { accountIds: '1,2' } }))).toEqual([422, 'ENTITY_EXISTS'])
    const second = await rule({ triggerEvent: 'BANK_LOGIN_ERROR' })
    const found = async (query: string): Promise<unknown[]> => asList((await send('GET', `notificationRules?${query}`)).json['notificationRules']).map(({ id }) => id)
    expect(await found('')).toEqual([first.json['id'], second.json['id']])
    expect(await found('triggerEvent=BANK_LOGIN_ERROR')).toEqual([second.json['id']])
    expect(await found('includeDetails=true')).toEqual([first.json['id']])
    const path = `notificationRules/${String(first.json['id'])}`
    expect((await send('GET', path)).json).toEqual(first.json)
    expect((await send('DELETE', path)).status).toBe(200)
    expect((await send('GET', path)).status).toBe(404)
    expect((await send('DELETE', 'notificationRules')).json).toEqual({ identifiers: [second.json['id']] })
    expect((await rule({ triggerEvent: 'SOMETHING' })).status).toBe(400)
  })

  it('end with the bank connection they name', async () => {
    const { send, rule, connectionId } = await scene()
    await rule({ triggerEvent: 'BANK_LOGIN_ERROR', params: { bankConnectionIds: String(connectionId) } })
    const other = await rule({ triggerEvent: 'NEW_ACCOUNT_BALANCE' })
    await send('DELETE', `bankConnections/${connectionId}`)
    expect(asList((await send('GET', 'notificationRules')).json['notificationRules'])).toEqual([other.json])
  })

  it('cannot be changed while an automatic update runs', async () => {
    const { send, rule, harness, connectionId } = await scene()
    const { json } = await rule({ triggerEvent: 'NEW_TRANSACTIONS' })
    await send('POST', 'tests/mockBatchUpdate', { mockBankConnectionUpdates: [{ bankConnectionId: connectionId, bankingInterface: 'XS2A' }] })
    expect((await rule({ triggerEvent: 'BANK_LOGIN_ERROR' })).status).toBe(423)
    expect((await send('DELETE', `notificationRules/${String(json['id'])}`)).status).toBe(423)
    expect((await send('DELETE', 'notificationRules')).status).toBe(423)
    await harness.sandbox.advance('1m')
    expect((await send('DELETE', 'notificationRules')).status).toBe(200)
  })
})

describe('an automatic update', () => {
  it('tells of new transactions, encrypted as our own package decrypts them', async () => {
    const given = await scene()
    const { harness, receiver, rule, update, accountIds, send } = given
    const { json } = await rule({ triggerEvent: 'NEW_TRANSACTIONS', callbackHandle: 'order 7', includeDetails: true })
    const newTransactions = [{ amount: -12.34, purpose: 'Rechnung 7', counterpart: 'Buchladen Ulm' }, { amount: 5 }]
    await update({ mockAccountsData: [{ accountId: accountIds[0], accountBalance: 100, newTransactions }] })
    expect(receiver.received).toHaveLength(1)
    const { path, body = {} } = receiver.received[0] ?? {}
    expect(path).toBe('/notifications?state=of-the-client')
    const event = await parseFinapiCallback(JSON.stringify(body), { secret: 'a secret that is long enough for a test' })
    expect(event).toMatchObject({ type: 'notification.NEW_TRANSACTIONS', data: { notificationRuleId: json['id'], triggerEvent: 'NEW_TRANSACTIONS', callbackHandle: 'order 7' } })
    const [account] = asList(body['newTransactions'])
    expect(account).toMatchObject({ accountId: accountIds[0], bankName: 'finAPI Test Bank', bankConnectionName: null, newTransactionsCount: 3 })
    const { dataDecryption } = harness.sandbox.finapi
    expect(isFinapiCiphertext(account?.['accountIban'])).toBe(true)
    expect(await decryptFinapiText(String(account?.['accountName']), dataDecryption)).toBe('Girokonto')
    const { transactionDetails = [] } = await decryptFinapiDetails(String(account?.['details']), dataDecryption)
    expect(transactionDetails.map(({ amount, counterpartName, isAdjustingEntry }) => [amount, counterpartName, isAdjustingEntry])).toEqual([
      [-12.34, 'Buchladen Ulm', false],
      [5, null, false],
      [expect.any(Number), null, true],
    ])
    const list = await send('GET', `transactions?view=bankView&ids=${transactionDetails.map(({ id }) => id).join()}`)
    expect(asList(list.json['transactions']).map(({ amount }) => amount)).toEqual(transactionDetails.map(({ amount }) => amount))
    expect(asList(list.json['transactions'])[0]).toMatchObject({ purpose: 'Rechnung 7', counterpartName: 'Buchladen Ulm' })
    expect((await send('GET', `accounts/${accountIds[0]}`)).json['balance']).toBe(100)
    expect(harness.sandbox.finapi.deliveries.all).toMatchObject([{ type: 'notification.NEW_TRANSACTIONS', eventId: String(json['id']), status: 200 }])
  })

  it('leaves the details out for rules that do not want them', async () => {
    const { receiver, rule, update, accountIds } = await scene()
    await rule({ triggerEvent: 'NEW_TRANSACTIONS' })
    await update({ mockAccountsData: [{ accountId: accountIds[0], accountBalance: 1 }] })
    expect(asList(receiver.received[0]?.body['newTransactions'])[0]?.['details']).toBeNull()
  })

  it('tells of balances and failed logins, of watched accounts only', async () => {
    const { receiver, rule, update, accountIds, send, connectionId } = await scene()
    await rule({ triggerEvent: 'NEW_ACCOUNT_BALANCE', params: { accountIds: String(accountIds[1]) } })
    await rule({ triggerEvent: 'BANK_LOGIN_ERROR' })
    await update({ mockAccountsData: [{ accountId: accountIds[0], accountBalance: 1 }] })
    expect(receiver.received).toEqual([])
    await update({ mockAccountsData: [{ accountId: accountIds[1], accountBalance: 1 }] })
    await update({ simulateBankLoginError: true })
    expect(receiver.received.map(({ body }) => body['triggerEvent'])).toEqual(['NEW_ACCOUNT_BALANCE', 'BANK_LOGIN_ERROR'])
    const [xs2a] = asList((await send('GET', `bankConnections/${connectionId}`)).json['interfaces'])
    expect(xs2a).toMatchObject({ lastAutoUpdate: { result: 'BANK_SERVER_REJECTION' }, lastManualUpdate: { result: 'OK' }, userActionRequired: true })
  })

  it('tells nobody unless that is wanted', async () => {
    const { receiver, rule, update, accountIds } = await scene()
    await rule({ triggerEvent: 'NEW_ACCOUNT_BALANCE' })
    await update({ mockAccountsData: [{ accountId: accountIds[0], accountBalance: 1 }] }, false)
    expect(receiver.received).toEqual([])
  })

  it('is refused without a stored PIN, for unknown accounts, while one runs, and for users with automatic updates of their own', async () => {
    const { update, send } = await scene()
    expect(codeOf(await update({ bankConnectionId: 1 }))).toEqual([404, 'UNKNOWN_ENTITY'])
    expect(codeOf(await update({ mockAccountsData: [{ accountId: 1, accountBalance: 0 }] }))).toEqual([404, 'UNKNOWN_ENTITY'])
    expect(codeOf(await update({ bankingInterface: 'WEB_SCRAPER' }))).toEqual([422, 'UNKNOWN_ENTITY'])
    await send('PATCH', 'users', { isAutoUpdateEnabled: true })
    expect(codeOf(await update())).toEqual([422, 'ILLEGAL_ENTITY_STATE'])
  })

  it.each([
    ['forged', ['/notifications?state=xx-xxx-xxxxxx', '/notifications?state=of-the-client']],
    ['duplicate', ['/notifications?state=of-the-client', '/notifications?state=of-the-client']],
    ['lost', []],
  ] as const)('is told %s when a fault says so', async (mode, paths) => {
    const { harness, receiver, rule, update, accountIds } = await scene()
    await rule({ triggerEvent: 'NEW_ACCOUNT_BALANCE' })
    harness.sandbox.finapi.faults.callback({ mode, type: 'notification.NEW_ACCOUNT_BALANCE' })
    await update({ mockAccountsData: [{ accountId: accountIds[0], accountBalance: 1 }] })
    expect(receiver.received.map(({ path }) => path)).toEqual(paths)
  })
})

describe('the client configuration', () => {
  it('is read and changed by the client', async () => {
    const { harness, receiver, rule, update, accountIds } = await scene()
    const token = await harness.clientToken()
    const patch = (json: Json): Promise<Reply> => harness.call('PATCH', '/api/v2/clientConfiguration', { token, json })
    const { json } = await harness.call('GET', '/api/v2/clientConfiguration', { token })
    expect(json).toMatchObject({ mandatorLicense: 'UNLICENSED', aisViaWebForm: true, userNotificationCallbackUrl: `${receiver.url}/notifications?state=of-the-client` })
    const changed = await patch({ userNotificationCallbackUrl: `${receiver.url}/elsewhere`, clientAccessTokensValidityPeriod: 60, userAutoVerificationEnabled: false })
    expect(changed.json).toMatchObject({ clientAccessTokensValidityPeriod: 60, isUserAutoVerificationEnabled: false })
    await rule({ triggerEvent: 'NEW_ACCOUNT_BALANCE' })
    await update({ mockAccountsData: [{ accountId: accountIds[0], accountBalance: 1 }] })
    expect(receiver.received.map(({ path }) => path)).toEqual(['/elsewhere'])
    await patch({ userNotificationCallbackUrl: '' })
    await update({ mockAccountsData: [{ accountId: accountIds[0], accountBalance: 2 }] })
    expect(receiver.received).toHaveLength(1)
    expect((await patch({ clientAccessTokensValidityPeriod: 59 })).status).toBe(400)
    expect((await patch({ userNotificationCallbackUrl: 'http://example.com/' })).status).toBe(400)
    await harness.sandbox.advance('2h')
    expect((await harness.token({ grant_type: 'client_credentials' })).json['expires_in']).toBe(60)
  })
})

describe('the admin client of the mandator', () => {
  it('lists users and deletes them, with the callback', async () => {
    const { harness, receiver, token: busyToken } = await scene()
    const admin = await harness.adminToken()
    await harness.call('PATCH', '/api/v2/clientConfiguration', { token: await harness.clientToken(), json: { userSynchronizationCallbackUrl: `${receiver.url}/users` } })
    const other = await harness.user()
    const busy = asObject((await harness.call('GET', '/api/v2/users', { token: busyToken })).json)['id']
    const users = async (query: string): Promise<readonly Json[]> => asList((await harness.call('GET', `/api/v2/mandatorAdmin/getUserList?${query}`, { token: admin })).json['users'])
    expect(new Set((await users('')).map(({ userId }) => userId))).toEqual(new Set([busy, other.id]))
    expect(await users(`userId=${String(busy)}`)).toMatchObject([{ bankConnectionCount: 1, registrationDate: '2026-03-16', lastActiveDate: '2026-03-16', isLocked: false }])
    const [connection] = asList((await harness.call('GET', '/api/v2/bankConnections', { token: busyToken })).json['connections'])
    await harness.call('POST', '/api/tasks/backgroundUpdate', { token: busyToken, json: { bankConnectionId: connection?.['id'] } })
    const deleted = await harness.call('POST', '/api/v2/mandatorAdmin/deleteUsers', { token: admin, json: { userIds: [busy, other.id, 'nobody'] } })
    expect(deleted.json).toEqual({ deletedUsers: [other.id], nonDeletedUsers: [busy, 'nobody'] })
    await receiver.arrived(1)
    expect(receiver.received[0]).toMatchObject({ path: '/users', body: { userId: other.id, event: 'DELETED' } })
    expect(await users('isDeleted=true')).toMatchObject([{ userId: other.id, deletionDate: '2026-03-16' }])
    expect((await harness.call('GET', '/api/v2/users', { token: other.token })).status).toBe(401)
  })

  it('changes the credentials of the client', async () => {
    const harness = await startHarness()
    const token = await harness.adminToken()
    const { clientId, clientSecret } = harness.sandbox.finapi.client
    const newClientSecret = '11111111-2222-4333-8444-555555555555'
    const change = (json: Json): Promise<Reply> => harness.call('POST', '/api/v2/mandatorAdmin/changeClientCredentials', { token, json })
    expect((await change({ clientId, oldClientSecret: newClientSecret, newClientSecret })).status).toBe(422)
    expect((await change({ clientId, oldClientSecret: clientSecret, newClientSecret })).status).toBe(200)
    expect(harness.sandbox.finapi.client).toEqual({ clientId, clientSecret: newClientSecret })
    expect((await harness.token({ grant_type: 'client_credentials' })).status).toBe(200)
    expect((await harness.token({ grant_type: 'client_credentials', client_secret: clientSecret })).status).toBe(401)
  })

  it('keeps rules that sort transactions', async () => {
    const harness = await startHarness()
    const token = await harness.adminToken()
    const send = (method: string, path: string, json?: Json): Promise<Reply> => harness.call(method, `/api/v2/mandatorAdmin/${path}`, { token, ...(json === undefined ? {} : { json }) })
    const made = await send('POST', 'keywordRules', { keywordRules: [{ categoryId: 31, direction: 'Both', keywords: ['SUPERMARKT'] }] })
    expect(made.status).toBe(201)
    expect(asList(made.json['keywordRules']).map(({ direction, allKeywordsMustMatch }) => [direction, allKeywordsMustMatch])).toEqual([
      ['Income', false],
      ['Spending', false],
    ])
    const iban = await send('POST', 'ibanRules', { ibanRules: [{ categoryId: 21, direction: 'Spending', iban: 'DE77533700080111111100' }] })
    expect((await send('GET', 'ibanRules')).json['ibanRules']).toEqual(iban.json['ibanRules'])
    expect((await send('POST', 'ibanRules', { ibanRules: [{ categoryId: 9999, direction: 'Spending', iban: 'x' }] })).status).toBe(404)
    const ids = asList(made.json['keywordRules']).map(({ id }) => id)
    expect((await send('POST', 'keywordRules/delete', { ids })).json).toEqual({ identifiers: ids })
    expect((await send('POST', 'keywordRules/delete', { ids })).status).toBe(404)
    expect(asObject((await send('GET', 'keywordRules')).json['paging'])['totalCount']).toBe(0)
  })
})

describe('what a bank knows besides bookings', () => {
  it('is pending transactions, its own standing orders, and no securities', async () => {
    const { send, accountIds } = await scene()
    const orders = asList((await send('GET', `bankSideStandingOrders?accountIds=${accountIds[0]}`)).json['standingOrders'])
    expect(orders.map(({ purpose, amount, dayOfExecution }) => [purpose, amount, dayOfExecution])).toEqual([
      ['Miete Wohnung 4', 980, 1],
      ['Sparrate', 200, 2],
    ])
    const pending = asList((await send('GET', 'pendingTransactions')).json['pendingTransactions'])
    expect(pending.every(({ valueDate }) => valueDate === '2026-03-17')).toBe(true)
    for (const each of pending) expect((await send('GET', `pendingTransactions/${String(each['id'])}`)).json).toEqual(each)
    expect((await send('GET', 'pendingTransactions/1')).status).toBe(404)
    expect((await send('GET', 'securities')).json).toMatchObject({ securities: [], paging: { totalCount: 0 } })
    expect((await send('GET', 'securities/1')).status).toBe(404)
  })
})
