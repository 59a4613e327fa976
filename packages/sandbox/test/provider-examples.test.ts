import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { asList, asObject, startHarness } from './support/harness.ts'

const folder = fileURLToPath(new URL('../../../../shared/providers/finapi/examples/', import.meta.url))
const paths: Readonly<Record<string, string>> = {
  backgroundUpdate: '/api/tasks/backgroundUpdate',
  bankConnectionImport: '/api/webForms/bankConnectionImport',
  directDebitWithAccountId: '/api/webForms/directDebitWithAccountId',
  paymentWithAccountId: '/api/webForms/paymentWithAccountId',
  standalonePayment: '/api/webForms/standalonePayment',
  standingOrder: '/api/webForms/standingOrder',
}
const examples = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('webform.minimal.')) : []

it(examples.length === 0 ? 'has no provider examples to read here' : 'takes the minimal requests of the provider', async () => {
  const harness = await startHarness()
  const { token } = await harness.user()
  for (const name of examples) {
    const path = paths[name.split('.')[2] ?? ''] ?? name
    const reply = await harness.call('POST', path, { token, json: JSON.parse(readFileSync(`${folder}${name}`, 'utf8')) })
    // Account and connection ids of the examples do not exist here, which is found out after the body was accepted.
    expect([name, [201, 404]]).toEqual([name, expect.arrayContaining([reply.status])])
    if (reply.status === 404) expect(reply.json).toMatchObject({ code: 'NOT_FOUND' })
  }
})

it.runIf(examples.length > 0)('takes the full profile and names what a full request still lacks here', async () => {
  const harness = await startHarness()
  const read = (name: string): unknown => JSON.parse(readFileSync(`${folder}webform.${name}.request.json`, 'utf8'))
  const token = await harness.adminToken()
  const profile = asObject(read('createProfile'))
  const svg = await harness.call('POST', '/api/profiles', { token, json: profile })
  expect(asList(svg.json['errors']).map(({ field }) => field)).toEqual(['brand.icon.loading'])
  const brand = { ...asObject(profile['brand']), icon: { loading: 'data:image/gif;base64,AAAA' } }
  expect((await harness.call('POST', '/api/profiles', { token, json: { ...profile, brand } })).status).toBe(201)
  const user = await harness.user()
  const json = read('createForBankConnectionImport')
  const both = await harness.call('POST', '/api/webForms/bankConnectionImport', { token: user.token, json })
  expect(asList(both.json['errors']).map(({ field }) => field)).toEqual(['bank'])
  const { profileId: _, redirectUrl: __, ...payment } = asObject(read('createForStandalonePayment'))
  expect((await harness.call('POST', '/api/webForms/standalonePayment', { token: user.token, json: payment })).status).toBe(201)
})
