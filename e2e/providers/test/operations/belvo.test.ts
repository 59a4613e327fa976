import { createBelvoClient } from '@kit/belvo'
import { belvoResponses } from '@kit/belvo/schemas'
import { readApiDocument } from '../../src/api-document.ts'
import { describeOperations } from '../../src/operation-suite.ts'

const AGGREGATION = { secretId: 'agg-id-20cc81', secretPassword: 'agg-pässword:9f#17' }
const PAYMENTS = { secretId: 'pay-id-b3177e', secretPassword: 'pay-password-64d0@x' }
const DIRECT_DEBIT = { apiKeyId: 'dd-id-7ab5c0', apiKeySecret: 'dd-secret-18e2f9' }
const RESOURCE_VERSION = 'X-Belvo-API-Resource-Version'
const basic = ({ secretId, secretPassword }: typeof AGGREGATION): string => Buffer.from(`${secretId}:${secretPassword}`).toString('base64')
const NOTHING = { authorization: undefined, 'api-key-id': undefined, 'api-key-secret': undefined }
const HEADERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  aggregation: { authorization: `Basic ${basic(AGGREGATION)}` },
  payments: { authorization: `Basic ${basic(PAYMENTS)}` },
  directDebit: { 'api-key-id': DIRECT_DEBIT.apiKeyId, 'api-key-secret': DIRECT_DEBIT.apiKeySecret },
}

describeOperations({
  provider: 'belvo',
  documents: ['aggregation', 'payments-brazil', 'direct-debit-mexico'].map((name) => readApiDocument('belvo', name)),
  counts: { aggregation: 121, 'payments-brazil': 38, 'direct-debit-mexico': 18 },
  credentialHeaders: ['Authorization', 'api-key-id', 'api-key-secret'],
  secrets: [AGGREGATION, PAYMENTS, DIRECT_DEBIT].flatMap((keys) => Object.values(keys)).concat(basic(AGGREGATION), basic(PAYMENTS)),
  extraMethods: [],
  clients({ origins, maxRetries, hooks }) {
    const environment = { main: origins['main']!, directDebit: origins['directDebit']! }
    const settings = { environment, maxRetries, hooks, responses: belvoResponses() }
    return {
      aggregation: createBelvoClient({ ...settings, aggregation: AGGREGATION }),
      payments: createBelvoClient({ ...settings, payments: PAYMENTS }),
      directDebit: createBelvoClient({ ...settings, directDebit: DIRECT_DEBIT }),
    }
  },
  checkCredentials({ operation, headers }) {
    const [kind = ''] = operation.kinds
    const wanted = Object.entries({ ...NOTHING, ...HEADERS[kind] })
    return wanted.filter(([name, value]) => headers[name] !== value).map(([name]) => `${name} is ${headers[name]}`)
  },
  codeOf(body) {
    return codeIn(body)
  },
  // The document of the provider leaves it out here, and its guide says that nothing below payment authorizations is found without it.
  furtherHeaders: { 'payments.paymentAuthorizations.charges.list': [RESOURCE_VERSION] },
  adapt(operation, call) {
    if (operation.id.startsWith('payments.paymentAuthorizations.')) {
      return { ...call, headers: { ...call.headers, [RESOURCE_VERSION.toLowerCase()]: 'Payments-BR.V2' } }
    }
    if (operation.id !== 'widgetToken.create') return call
    const { id: _, password: __, ...given } = call.args[0] as Readonly<Record<string, unknown>>
    const body = { ...(call.body as object), id: AGGREGATION.secretId, password: AGGREGATION.secretPassword }
    return { ...call, args: [given, ...call.args.slice(1)], body }
  },
})

/** The first one in it. */
function codeIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  for (const [name, member] of Object.entries(value)) {
    if ((name === 'code' || name === 'error') && typeof member === 'string') return member
    const below = codeIn(member)
    if (below !== undefined) return below
  }
  return undefined
}
