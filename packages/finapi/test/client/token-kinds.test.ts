import { afterAll, beforeAll, expect, it } from 'vitest'
import { createFinapiClient } from '@kit/finapi'
import { startFinapiServer, tokenReply } from '../support/finapi-server.ts'

let server: Awaited<ReturnType<typeof startFinapiServer>>
beforeAll(async () => {
  server = await startFinapiServer(({ path, form }) =>
    path === '/api/v2/oauth/token'
      ? tokenReply(`${form.get('grant_type')} of ${form.get('client_id')}`)
      : { json: { banks: [], users: [], accounts: [], items: [], profiles: [], paging: { page: 1, perPage: 20, pageCount: 0, totalCount: 0 } } },
  )
})
afterAll(() => server.close())

function clients() {
  const finapi = createFinapiClient({ clientId: 'client-1', clientSecret: 'secret-1', environment: server.environment })
  return { finapi, user: finapi.asUser({ userId: 'u', password: 'p' }), admin: finapi.asAdmin({ clientId: 'admin-1', clientSecret: 'secret-2' }) }
}

it('every client sends its own kind of token', async () => {
  const { finapi, user, admin } = clients()
  await finapi.banks.list()
  await finapi.clientConfiguration.get()
  await user.banks.list()
  await user.accounts.list()
  await user.webForms.list()
  await admin.mandatorAdmin.listUsers()
  await admin.profiles.list()
  expect(server.seen.filter(({ path }) => path !== '/api/v2/oauth/token').map(({ path, authorization }) => [path, authorization])).toEqual([
    ['/api/v2/banks', 'Bearer client_credentials of client-1'],
    ['/api/v2/clientConfiguration', 'Bearer client_credentials of client-1'],
    ['/api/v2/banks', 'Bearer password of client-1'],
    ['/api/v2/accounts', 'Bearer password of client-1'],
    ['/api/webForms', 'Bearer password of client-1'],
    ['/api/v2/mandatorAdmin/getUserList', 'Bearer client_credentials of admin-1'],
    ['/api/profiles', 'Bearer client_credentials of admin-1'],
  ])
  expect(server.tokenRequests()).toHaveLength(3)
})

it('no client has a method of another kind', () => {
  const { finapi, user, admin } = clients()
  for (const name of ['webForms', 'tasks', 'accounts', 'transactions', 'payments', 'profiles', 'mandatorAdmin', 'tppCertificates']) expect(finapi).not.toHaveProperty(name)
  for (const name of ['profiles', 'mandatorAdmin', 'clientConfiguration', 'asUser', 'asAdmin']) expect(user).not.toHaveProperty(name)
  for (const name of ['webForms', 'accounts', 'users', 'banks', 'clientConfiguration']) expect(admin).not.toHaveProperty(name)
  expect(Object.keys(finapi.users).toSorted()).toEqual(['create', 'deleteUnverified', 'executePasswordChange', 'requestPasswordChange', 'verificationStatus', 'verify'])
  expect(Object.keys(user.users).toSorted()).toEqual(['delete', 'get', 'update'])
})
