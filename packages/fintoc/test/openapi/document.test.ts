import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

interface Schema {
  readonly $ref?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly example?: unknown
  readonly 'x-extensible-enum'?: readonly string[]
}
interface Media {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>
  readonly description?: string
}
interface Parameter {
  readonly $ref?: string
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly description?: string
}
interface Operation {
  readonly operationId: string
  readonly summary?: string
  readonly description?: string
  readonly deprecated?: boolean
  readonly externalDocs?: { readonly url: string }
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: Media & { readonly required: boolean }
  readonly responses: Readonly<Record<string, Media & { readonly $ref?: string }>>
  readonly [extension: `x-kit-${string}`]: unknown
}
interface OpenApi {
  readonly openapi: string
  readonly servers: readonly { readonly url: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly webhooks: Readonly<Record<string, { readonly post: Operation & { readonly requestBody: Media } }>>
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>
    readonly parameters: Readonly<Record<string, Parameter>>
    readonly responses: Readonly<Record<string, Media>>
  }
  readonly [extension: `x-kit-${string}`]: unknown
}

/** The 117 operations, by resource. */
const OPERATIONS: Readonly<Record<string, string>> = {
  linkIntents: 'create',
  links: 'exchange list get update delete',
  accounts: 'list get',
  'accounts.movements': 'list get',
  refreshIntents: 'create list get',
  institutions: 'list',
  invoices: 'list',
  taxReturns: 'list get',
  paymentIntents: 'create list get expire checkEligibility',
  checkoutSessions: 'create get expire',
  paymentLinks: 'create list get cancel',
  refunds: 'create list get cancel',
  payouts: 'list get',
  disputes: 'list get submitForReview',
  'disputes.documents': 'create',
  subscriptionIntents: 'create list get',
  subscriptions: 'list get',
  charges: 'create list get update',
  webhookEndpoints: 'create list get update delete test',
  events: 'trigger',
  apiKeys: 'list',
  whoami: 'get',
  'v2.customers': 'create list get',
  'v2.checkoutSessions': 'create list get expire',
  'v2.paymentIntents': 'create list get',
  'v2.paymentMethods': 'list get',
  'v2.setupIntents': 'get',
  'v2.products': 'create list get',
  'v2.subscriptions': 'create list get update cancel',
  'v2.subscriptions.items': 'create update delete',
  'v2.invoices': 'create list get pay addLines removeLines',
  'v2.invoices.lines': 'update',
  'v2.transfers': 'create list get return',
  'v2.accounts': 'create list get update',
  'v2.accounts.accountStatements': 'list',
  'v2.accounts.movements': 'list get',
  'v2.accountNumbers': 'create list get update delete',
  'v2.entities': 'create list get',
  'v2.entities.onboardings': 'create list get submit',
  'v2.entities.onboardings.documents': 'upload',
  'v2.entities.onboardings.shareholders': 'uploadDocument',
  'v2.accountVerifications': 'create list get',
  'v2.simulate': 'receiveTransfer',
}

/** The provider's 68 schemas, with how many members each has. */
const SCHEMAS: Readonly<Record<string, number>> = {
  AccountNumber: 14, AccountNumberOptions: 2, AccountStatement: 10, AccountV2: 11, AccountVerification: 9, Address: 6, ApiKey: 5,
  Balance: 3, BankAccountRef: 5, BusinessProfile: 3, CardDetails: 2, Charge: 11, CheckoutSession: 25, CheckoutSessionV2023: 20,
  Counterparty: 6, CounterpartyInput: 6, Customer: 10, CustomerData: 6, Dispute: 12, DisputeDocument: 2, EligibilityCheck: 1, Entity: 6,
  Error: 1, ErrorDetail: 5, Event: 6, FiscalInvoice: 13, Institution: 3, InstitutionDetail: 4, Invoice: 13, InvoiceLine: 7,
  InvoicePayment: 4, LineItemInput: 3, Link: 14, LinkAccount: 14, LinkIntent: 11, Movement: 16, MovementV2: 12, Onboarding: 13,
  OnboardingDocument: 2, OnboardingShareholder: 7, OtherTaxes: 2, PacDetails: 5, PaymentIntent: 23, PaymentIntentV2023: 19,
  PaymentLink: 14, PaymentMethod: 9, Payout: 10, Price: 4, PriceDataInput: 5, Product: 7, RefreshIntent: 10, Refund: 13, RefundV2023: 11,
  SetupIntent: 4, SiiInvoice: 36, Subscription: 12, SubscriptionAccount: 10, SubscriptionIntent: 11, SubscriptionItem: 4,
  SubscriptionV1: 7, TaxId: 2, TaxPayer: 3, TaxReturn: 3, TobaccoTaxes: 3, Transfer: 17, TransferAccount: 4, WebhookEndpoint: 10,
  Whoami: 0,
}

/** How many values each set of the provider's has that is a schema of its own. */
const SETS: Readonly<Record<string, number>> = {
  ChileInstitutionId: 21, ErrorCode: 117, ErrorType: 5, EventType: 55, PaymentIntentErrorReason: 15, SetupIntentErrorReason: 1,
  SubscriptionIntentPublicError: 7, WidgetEventName: 29,
}

/** Facts the coverage tool compares the document with, when it lies beside the repository. */
const FACTS = 2722

/** Calls after which money moves without another step of ours. */
const MONEY = [
  'charges.create', 'paymentIntents.create', 'refunds.create', 'v2.accountVerifications.create', 'v2.invoices.addLines', 'v2.invoices.pay',
  'v2.paymentIntents.create', 'v2.subscriptions.create', 'v2.subscriptions.items.create', 'v2.transfers.create', 'v2.transfers.return',
]

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const document = parse(read('../../openapi/fintoc.yaml')) as OpenApi
const { schemas, parameters, responses } = document.components

const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, id: operation.operationId, operation })),
)
const find = (id: string): (typeof operations)[number] => {
  const found = operations.find((one) => one.id === id)
  if (!found) throw new Error(`no operation ${id}`)
  return found
}
const sentBody = (id: string): Schema | undefined => Object.values(find(id).operation.requestBody?.content ?? {})[0]?.schema
const parametersOf = (operation: Operation): readonly Parameter[] =>
  (operation.parameters ?? []).map((one) => (one.$ref === undefined ? one : (resolvePointer(one.$ref) as Parameter)))
const envelopeOf = (type: string): string => {
  const reference = Object.values(document.webhooks[type]?.post.requestBody.content ?? {})[0]?.schema.$ref
  if (reference === undefined) throw new Error(`no event ${type}`)
  return reference.replace('#/components/schemas/', '')
}

/** Every object and array inside a value, with the pointer that leads to it. */
function* nodesOf(value: unknown, pointer = '#'): Generator<readonly [string, object]> {
  if (typeof value !== 'object' || value === null) return
  yield [pointer, value]
  for (const [key, child] of Object.entries(value)) yield* nodesOf(child, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
}

function resolvePointer(reference: string): unknown {
  let node: unknown = document
  for (const part of reference.slice(2).split('/')) {
    if (typeof node !== 'object' || node === null) return undefined
    node = (node as Record<string, unknown>)[part.replaceAll('~1', '/').replaceAll('~0', '~')]
  }
  return node
}

/** Names of the component schemas that the given values lead to. */
function reachable(roots: unknown): Set<string> {
  const names = new Set<string>()
  const visit = (value: unknown): void => {
    for (const [, node] of nodesOf(value)) {
      const name = '$ref' in node && typeof node.$ref === 'string' ? node.$ref.split('#/components/schemas/')[1] : undefined
      if (name === undefined || names.has(name)) continue
      names.add(name)
      visit(schemas[name])
    }
  }
  visit(roots)
  return names
}
const received = reachable([
  responses,
  operations.map(({ operation }) => operation.responses),
  Object.values(document.webhooks).map((hook) => hook.post.requestBody),
])
const sent = reachable(operations.map(({ operation }) => operation.requestBody))

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
formats.default(ajv)
ajv.addFormat('binary', true)
for (const annotation of ['components', 'paths', 'example', 'x-extensible-enum', 'x-kit-type-name']) ajv.addKeyword(annotation)
ajv.addSchema({ components: document.components, paths: document.paths }, 'fintoc')
const validators = new Map<string, ValidateFunction>()

/** What is wrong with a value, by a schema of the document: a name, or a pointer into it. */
function problemsOf(schema: string, value: unknown): readonly string[] {
  const $ref = `fintoc#/${schema.startsWith('paths/') ? schema : `components/schemas/${schema}`}`
  const validate = validators.get($ref) ?? ajv.compile({ $ref })
  validators.set($ref, validate)
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`.trim())
}
function problemsOfBody(id: string, value: unknown): readonly string[] {
  const { path, method, operation } = find(id)
  const key = (part: string): string => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))
  const type = Object.keys(operation.requestBody?.content ?? {})[0] ?? ''
  return problemsOf(`paths/${key(path)}/${method}/requestBody/content/${key(type)}/schema`, value)
}
const without = (value: unknown, member: string): object =>
  Object.fromEntries(Object.entries(value as object).filter(([key]) => key !== member))

describe('fintoc.yaml', () => {
  it('is an OpenAPI 3.1 document of the one Fintoc origin', () => {
    expect(document.openapi).toMatch(/^3\.1/)
    expect(document['x-kit-provider']).toBe('fintoc')
    expect(document['x-kit-api']).toBe('api')
    expect(document['x-kit-auth-kinds']).toEqual({ secretKey: 'a secret key' })
    expect(document.servers.map((server) => server.url)).toEqual(['https://api.fintoc.com'])
  })

  it('has the 117 operations, under the names the client is built from', () => {
    const names = Object.entries(OPERATIONS).flatMap(([resource, methods]) => methods.split(' ').map((method) => `${resource}.${method}`))
    expect(names).toHaveLength(117)
    expect(operations.map(({ id }) => id).sort()).toEqual(names.sort())
  })

  it('has the provider\'s 68 schemas with all their members, its sets of values, and the 55 events', () => {
    const members = Object.fromEntries(Object.keys(SCHEMAS).map((name) => [name, Object.keys(schemas[name]?.properties ?? {}).length]))
    expect(members).toEqual(SCHEMAS)
    const sets = Object.fromEntries(Object.keys(SETS).map((name) => [name, new Set(schemas[name]?.['x-extensible-enum']).size]))
    expect(sets).toEqual(SETS)
    const counts = [SCHEMAS, schemas, document.webhooks].map((one) => Object.keys(one).length)
    expect(counts).toEqual([68, 146, 55])
  })

  it('holds as many parameters, body members and required members as the facts', () => {
    const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)
    expect({
      parameters: sum(operations.map(({ operation }) => parametersOf(operation).length)),
      bodies: operations.filter(({ operation }) => operation.requestBody).length,
      bodyMembers: sum(operations.map(({ id }) => Object.keys(sentBody(id)?.properties ?? {}).length)),
      members: sum(Object.keys(SCHEMAS).map((name) => Object.keys(schemas[name]?.properties ?? {}).length)),
      required: sum(Object.keys(SCHEMAS).map((name) => schemas[name]?.required?.length ?? 0)),
      deprecated: operations.filter(({ operation }) => operation.deprecated).length,
    }).toEqual({ parameters: 206, bodies: 40, bodyMembers: 149, members: 581, required: 459, deprecated: 15 })
  })

  it('has no reference that leads nowhere', () => {
    const dangling = [...nodesOf(document)].filter(([, node]) => '$ref' in node && resolvePointer(String(node.$ref)) === undefined)
    expect(dangling.map(([pointer]) => pointer)).toEqual([])
  })

  it('has no schema, parameter or answer that nothing leads to, but three that are there for their names', () => {
    const unused = Object.keys(schemas).filter((schema) => !received.has(schema) && !sent.has(schema))
    expect(unused).toEqual(['ChileInstitutionId', 'RefundV2023', 'WidgetEventName'])
    const text = JSON.stringify(document.paths)
    const missing = (folder: string, components: object): string[] =>
      Object.keys(components).filter((name) => !text.includes(`#/components/${folder}/${name}"`))
    expect([...missing('parameters', parameters), ...missing('responses', responses)]).toEqual([])
  })

  it('says of each operation what it is, where it is documented, whether it may be repeated and how it fails', () => {
    for (const { id, method, operation } of operations) {
      expect(operation.summary, id).toMatch(/^[A-Z].*[^.]$/)
      expect(operation.description, id).toMatch(/\.$/)
      expect(operation.externalDocs?.url, id).toMatch(/^https:\/\/(docs\.fintoc\.com|github\.com\/fintoc-com)\//)
      expect(operation['x-kit-auth'], id).toBe('secretKey')
      const kind = method === 'get' ? 'safe' : method === 'post' ? 'with-key' : 'never'
      expect(operation['x-kit-retry'], id).toBe(kind)
      expect(operation['x-kit-idempotency'], id).toBe({ safe: undefined, 'with-key': 'Idempotency-Key', never: 'none' }[kind])
      if (kind !== 'safe') expect(operation['x-kit-reconcile'], id).toBeTruthy()
      const key = parametersOf(operation).some((parameter) => parameter.name === 'Idempotency-Key')
      expect(key, id).toBe(kind === 'with-key')
      const failures = Object.entries(operation.responses).filter(([status]) => /^[45]/.test(status))
      expect(failures.map(([status]) => status), id).toEqual(expect.arrayContaining(['400', '401', '429', '500']))
      for (const [status, failure] of failures) {
        const answer = failure.$ref === undefined ? failure : (resolvePointer(failure.$ref) as Media)
        expect(answer.content?.['application/json']?.schema.$ref, `${id} ${status}`).toBe('#/components/schemas/Error')
      }
    }
  })

  it('warns that a stored 5xx comes back under the same key, and nowhere else', () => {
    for (const { id, method, operation } of operations) {
      const fault = method === 'get' ? 'ServerError' : method === 'post' ? 'StoredServerError' : 'UnknownEffect'
      expect(operation.responses['500']?.$ref, id).toBe(`#/components/responses/${fault}`)
    }
  })

  it('marks what moves money, and says how to find out whether it did', () => {
    const money = operations.filter(({ operation }) => operation['x-kit-money'])
    expect(money.map(({ id }) => id).sort()).toEqual(MONEY)
    for (const { id, operation } of money) {
      expect(operation['x-kit-retry'], id).toBe('with-key')
      const advice = String(operation['x-kit-reconcile'])
      expect(advice, id).toMatch(/new key/)
      expect(advice, id).toMatch(/\.list\b|`list`|v2\.(invoices|subscriptions|transfers)\.get/)
    }
  })

  it('gives every money call that is found again by its metadata a place for a reference', () => {
    for (const { id, operation } of operations.filter(({ operation }) => String(operation['x-kit-reconcile']).includes('`metadata`'))) {
      expect(sentBody(id)?.properties?.['metadata']?.description, id).toMatch(/your own reference/)
      const [, answer] = Object.entries(operation.responses).find(([status]) => status.startsWith('2')) ?? []
      const schema = resolvePointer(answer?.content?.['application/json']?.schema.$ref ?? '#/') as Schema
      expect(schema.properties, id).toHaveProperty('metadata')
    }
  })

  it('keeps the texts of reconciliation to a handful', () => {
    const advice = operations.map(({ operation }) => operation['x-kit-reconcile'])
    const texts = new Set(advice.filter((text) => typeof text === 'string'))
    expect(texts.size).toBeLessThanOrEqual(13)
    for (const text of texts) expect(text.length).toBeLessThan(320)
  })

  it('names only operations that exist in its prose', () => {
    const ids = new Set(operations.map(({ id }) => id))
    const resources = new Set([...ids].flatMap((id) => id.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.'))))
    const verb = '(?:create|list|get|update|delete|expire|cancel|exchange|pay|return|upload|uploadDocument|submitForReview)'
    const call = new RegExp(`(?<![\\w.\`])((?:v2\\.)?[a-z][A-Za-z]+(?:\\.[a-z][A-Za-z]+)*\\.${verb})\\b`, 'g')
    const named = [...JSON.stringify(document).matchAll(call)]
    const told = [...new Set(named.map(([, id = '']) => id))]
    expect(told.length).toBeGreaterThan(25)
    expect(told.filter((id) => !ids.has(id))).toEqual([])
    const mentioned = [...JSON.stringify(document).matchAll(/\bv2\.[a-z][A-Za-z]+(?:\.[a-z][A-Za-z]+)*/g)].map(([id]) => id)
    expect(mentioned.filter((id) => !resources.has(id))).toEqual([])
  })

  it('signs three operations and no others', () => {
    const signed = operations.filter(({ operation }) => operation['x-kit-signed'])
    expect(signed.map(({ id }) => id)).toEqual(['v2.transfers.create', 'v2.transfers.return', 'v2.accountVerifications.create'])
    const header = operations.filter(({ operation }) => parametersOf(operation).some(({ name }) => name === 'Fintoc-JWS-Signature'))
    expect(header.map(({ id }) => id)).toEqual(signed.map(({ id }) => id))
  })

  it('pages v1 lists by number and v2 lists by cursor', () => {
    const paged = operations.filter(({ operation }) => operation['x-kit-paginated'] !== undefined)
    expect(paged).toHaveLength(31)
    for (const { id, path, operation } of paged) {
      const style = path.startsWith('/v2/') ? 'link-cursor' : 'link-offset'
      expect(operation['x-kit-paginated'], id).toEqual({ style })
      const names = parametersOf(operation).map((parameter) => parameter.name)
      expect(names, id).toEqual(expect.arrayContaining(style === 'link-cursor' ? ['limit', 'starting_after'] : ['page', 'per_page']))
    }
    const unpaged = operations.filter(({ id, operation }) => id.endsWith('.list') && operation['x-kit-paginated'] === undefined)
    expect(unpaged.map(({ id }) => id)).toEqual(['institutions.list'])
  })

  it('takes no header that the client sends on its own', () => {
    const names = operations.flatMap(({ operation }) => parametersOf(operation).map(({ name }) => name.toLowerCase()))
    expect(names.filter((name) => ['authorization', 'fintoc-version'].includes(name))).toEqual([])
  })

  it('describes every schema, member, parameter, body, answer and event', () => {
    const silent: string[] = []
    const want = (pointer: string, thing: { readonly description?: string }): void => {
      if ((thing.description ?? '').trim().length < 5) silent.push(pointer)
    }
    for (const [schema, definition] of Object.entries(schemas)) {
      want(schema, definition)
      for (const [property, value] of Object.entries(definition.properties ?? {})) want(`${schema}.${property}`, value)
    }
    for (const [name, value] of Object.entries({ ...parameters, ...responses })) want(name, value)
    for (const { id, operation } of operations) {
      for (const parameter of parametersOf(operation)) want(`${id} ${parameter.name}`, parameter)
      if (operation.requestBody) want(`${id} body`, operation.requestBody)
      for (const [property, value] of Object.entries(sentBody(id)?.properties ?? {})) want(`${id} body ${property}`, value)
      for (const [status, response] of Object.entries(operation.responses)) if (!response.$ref) want(`${id} ${status}`, response)
    }
    for (const [event, { post }] of Object.entries(document.webhooks)) {
      expect(post.summary, event).toBeTruthy()
      want(event, post)
      want(`${event} body`, post.requestBody)
    }
    expect(silent).toEqual([])
  })

  it('leaves every set of values that Fintoc sends open, and gives what it sends no defaults', () => {
    const closed = [...received].flatMap((schema) =>
      [...nodesOf(schemas[schema], schema)]
        .filter(([pointer, node]) => !pointer.endsWith('/properties') && ('enum' in node || 'const' in node || 'default' in node))
        .map(([pointer]) => pointer),
    )
    expect(closed).toEqual([])
  })

  it('closes the sets of values that only we send', () => {
    const open = [...sent]
      .filter((schema) => !received.has(schema))
      .flatMap((schema) => [...nodesOf(schemas[schema], schema)])
      .concat(operations.flatMap(({ id, operation }) => [...nodesOf([operation.parameters, operation.requestBody], id)]))
      .filter(([, node]) => 'x-extensible-enum' in node)
    // The kind of an account travels both ways: the generator closes it for what we send.
    expect(open.map(([pointer]) => pointer).filter((pointer) => pointer !== 'BankAccountType')).toEqual([])
  })

  it('names only known members as required, and has members or an index signature, not both', () => {
    for (const [pointer, node] of nodesOf(document)) {
      const schema = node as Schema
      const required = Array.isArray(schema.required) ? schema.required : []
      expect(Object.keys(schema.properties ?? {}), pointer).toEqual(expect.arrayContaining(required))
      if ('additionalProperties' in node) expect(node, pointer).not.toHaveProperty('properties')
      expect(node, pointer).not.toHaveProperty('nullable')
    }
  })

  it('has schemas that a strict validator compiles, and examples of our own that fit them', () => {
    for (const schema of Object.keys(schemas)) expect(() => problemsOf(schema, {}), schema).not.toThrow()
    const samples = [...nodesOf({ schemas, paths: document.paths })].filter(([, node]) => 'example' in node && 'type' in node)
    expect(samples.length).toBeGreaterThan(200)
    for (const [pointer, node] of samples) {
      const { example, description: _, ...schema } = node as Schema
      expect(ajv.validate(schema, example), pointer).toBe(true)
    }
  })

  it('holds no example that looks like a secret', () => {
    const tokens = [...JSON.stringify(document).matchAll(/"(?:sk|whsec)_[^"]*"/g)].map(([token]) => token)
    expect(tokens).toEqual([])
  })
})

describe('the events', () => {
  it('have an envelope for each kind of resource, which lists exactly its types', () => {
    const types = Object.keys(document.webhooks)
    expect([...(schemas['EventType']?.['x-extensible-enum'] ?? [])]).toEqual(types)
    const envelopes = new Set(types.map(envelopeOf))
    expect(envelopes.size).toBe(15)
    for (const envelope of envelopes) {
      const { properties, required } = schemas[envelope] ?? {}
      expect(properties?.['type']?.['x-extensible-enum'], envelope).toEqual(types.filter((type) => envelopeOf(type) === envelope))
      expect(required, envelope).toEqual(['id', 'type', 'mode', 'created_at', 'data'])
    }
  })

  it('rely on one member of their resource at most, however deep', () => {
    const loose = Object.entries(schemas).filter(([name]) => name.endsWith('EventData'))
    expect(loose.length).toBeGreaterThan(30)
    for (const [name, schema] of loose) expect(['id', 'refreshed_object_id', undefined], name).toContain(schema.required?.join())
    const strict = [...reachable(Object.keys(document.webhooks).map((type) => schemas[envelopeOf(type)]))].filter(
      (name) => !name.endsWith('EventData') && schemas[name]?.required !== undefined,
    )
    expect(strict.sort()).toEqual(['RefreshIntentMfa', 'TaxId'])
  })

  it('hold every member the resource has in either version', () => {
    const membersOf = (name: string): string[] => Object.keys(schemas[name]?.properties ?? {})
    const versions = {
      CheckoutSession: 'CheckoutSessionV2023', PaymentIntent: 'PaymentIntentV2023', Refund: 'RefundV2023', Customer: 'InlineCustomer',
    }
    for (const [latest, older] of Object.entries(versions)) {
      expect(membersOf(`${latest}EventData`)).toEqual(expect.arrayContaining([...membersOf(latest), ...membersOf(older)]))
    }
  })
})

const fixtures = readdirSync(new URL('../fixtures/', import.meta.url)).filter((file) => file.endsWith('.json'))
const fixture = (name: string): { readonly type: string; readonly data: object } =>
  JSON.parse(read(`../fixtures/${name}`)) as { readonly type: string; readonly data: object }

describe('our fixtures', () => {
  it('are there', () => expect(fixtures.length).toBeGreaterThanOrEqual(5))

  it.each(fixtures)('%s fits its envelope and the general one', (name) => {
    const event = fixture(name)
    expect(problemsOf(envelopeOf(event.type), event)).toEqual([])
    expect(problemsOf('Event', event)).toEqual([])
  })

  it.each(fixtures)('%s no longer fits when a required member is missing', (name) => {
    const event = fixture(name)
    const envelope = envelopeOf(event.type)
    for (const member of schemas[envelope]?.required ?? []) expect(problemsOf(envelope, without(event, member)), member).not.toEqual([])
  })
})

describe('what the schemas let through', () => {
  const counterparty = { account_number: '012180000000033449' }
  const transfer = { amount: 125000, currency: 'MXN', account_id: 'acc_7Qm2ZtR8VbKxLp1N', counterparty }

  it('takes a transfer to a CLABE, and refuses what Fintoc would refuse', () => {
    expect(problemsOfBody('v2.transfers.create', transfer)).toEqual([])
    expect(problemsOfBody('v2.transfers.create', { ...transfer, comment: 'x'.repeat(40), metadata: { payout: 'p-118' } })).toEqual([])
    const wrong = [
      { amount: 0 }, { amount: -1 }, { amount: 12.5 }, { amount: '125000' }, { currency: 'mxn' }, { currency: 'USD' },
      { comment: 'x'.repeat(41) }, { metadata: { payout: 118 } }, { counterparty: {} },
      { counterparty: { ...counterparty, account_type: 'iban' } },
    ]
    for (const part of wrong) expect(problemsOfBody('v2.transfers.create', { ...transfer, ...part }), JSON.stringify(part)).not.toEqual([])
    for (const member of Object.keys(transfer)) {
      expect(problemsOfBody('v2.transfers.create', without(transfer, member)), member).not.toEqual([])
    }
  })

  it('takes at most ten items for a subscription', () => {
    const recurring = { interval: 'month', interval_count: 1 }
    const item = { price_data: { product_data: { name: 'Plan' }, currency: 'CLP', unit_amount: 9990, recurring } }
    const body = (count: number): object => ({ customer: 'cus_4Kp8RxB2MzDfHt7V', items: Array.from({ length: count }, () => item) })
    expect(problemsOfBody('v2.subscriptions.create', body(10))).toEqual([])
    expect(problemsOfBody('v2.subscriptions.create', body(11))).not.toEqual([])
  })

  it.each(['', '.123', '.123456789'])('takes a time with the fraction %j in an event', (fraction) => {
    const event = { id: 'evt_1', type: 'transfer.outbound.failed', mode: 'test', created_at: `2026-03-04T12:30:00${fraction}Z` }
    expect(problemsOf('TransferEvent', { ...event, data: { id: 'tr_1' } })).toEqual([])
  })

  it('takes an event with a type, mode, status and members that Fintoc may add', () => {
    const event = { id: 'evt_1', type: 'transfer.outbound.parked', mode: 'shadow', created_at: '2026-03-04T12:30:00Z', extra: 1 }
    const counterparty = { institution_id: '40012', extra: null }
    expect(problemsOf('TransferEvent', { ...event, data: { id: 'tr_1', status: 'parked', counterparty } })).toEqual([])
    expect(problemsOf('TransferEvent', { ...event, data: { status: 'parked' } })).not.toEqual([])
  })

  it('takes errors with and without a code', () => {
    const error = { type: 'api_error', message: 'no' }
    for (const code of ['insufficient_balance', 'brand_new_code', null]) {
      expect(problemsOf('Error', { error: { ...error, code } })).toEqual([])
    }
    expect(problemsOf('Error', { error })).toEqual([])
    expect(problemsOf('Error', { error: { code: 'insufficient_balance' } })).not.toEqual([])
  })
})

interface Example {
  readonly file: string
  readonly kind: string
  readonly schema: string
}

/** Samples the provider's pages cut off in the middle: the schema whose shape they begin, and that of the event they could be in. */
const CUT_OFF: Readonly<Record<string, { readonly loose: string; readonly reason: string }>> = {
  'checkout_session.v2026-02-01.partial.json': { loose: 'CheckoutSessionEventData', reason: 'the page ends before payment_resource' },
  'checkout_session.v2023-11-15.partial.json': { loose: 'CheckoutSessionEventData', reason: 'the page ends inside payment_resource' },
  'transfer.v2026-02-01.partial.json': { loose: 'TransferEventData', reason: 'the page ends before currency' },
}

const shared = new URL('../../../../../shared/', import.meta.url)
const samples = new URL('providers/fintoc/examples/', shared)
if (existsSync(new URL('INDEX.json', samples))) {
  const index = JSON.parse(readFileSync(new URL('INDEX.json', samples), 'utf8')) as readonly Example[]
  const endpoints = JSON.parse(readFileSync(new URL('../endpoints.json', samples), 'utf8')) as readonly {
    readonly id: string
    readonly method: string
    readonly path: string
  }[]
  const operationOf = (fact: string): string => {
    const endpoint = endpoints.find((one) => one.id === fact)
    const operation = endpoint && document.paths[endpoint.path]?.[endpoint.method.toLowerCase()]
    if (!operation) throw new Error(`no operation for ${fact}`)
    return operation.operationId
  }
  const sample = ({ file, kind }: Example): unknown => {
    const value = JSON.parse(readFileSync(new URL(file, samples), 'utf8')) as { readonly body?: unknown }
    return kind === 'http' ? value.body : value
  }
  const problemsOfSample = (example: Example): readonly string[] => {
    const value = sample(example)
    const [, request] = /^requestBody of (.+)$/.exec(example.schema) ?? []
    if (request !== undefined) return problemsOfBody(operationOf(request), value)
    const [, item] = /^array<(.+)>$/.exec(example.schema) ?? []
    if (item !== undefined) return (value as readonly unknown[]).flatMap((one) => problemsOf(item, one))
    if (!example.schema.startsWith('Event<')) return problemsOf(example.schema, value)
    return [...problemsOf('Event', value), ...problemsOf(envelopeOf((value as { readonly type: string }).type), value)]
  }

  describe('the collected provider examples', () => {
    it('are there, and those that cannot fit are among them', () => {
      expect(index).toHaveLength(78)
      expect(Object.keys(CUT_OFF).filter((file) => !index.some((example) => example.file === file))).toEqual([])
    })

    it.each(index.filter(({ file }) => !(file in CUT_OFF)))('$file fits $schema', (example) => {
      expect(problemsOfSample(example)).toEqual([])
    })

    it.each(index.flatMap((example) => ({ ...example, ...CUT_OFF[example.file] })).filter(({ reason }) => reason !== undefined))(
      '$file lacks members of $schema only: $reason',
      (example) => {
        const problems = problemsOfSample(example)
        expect(problems).not.toEqual([])
        const missing = /must have required property|must be null|must match a schema in anyOf/
        expect(problems.filter((problem) => !missing.test(problem))).toEqual([])
        expect(problemsOf(example.loose ?? '', sample(example))).toEqual([])
      },
    )
  })

  it(`meets all ${FACTS} facts about Fintoc`, () => {
    const tool = fileURLToPath(new URL('tools/spec-coverage.mjs', shared))
    const cwd = fileURLToPath(new URL('../../../../', import.meta.url))
    const printed = execFileSync(process.execPath, [tool, '--all', '--min', '100', 'fintoc'], { cwd, encoding: 'utf8' })
    expect(printed).toContain(`fintoc: 100.0% of ${FACTS} facts`)
  })
} else {
  console.info('The collected provider examples are not beside this repository: only our own fixtures are checked.')
}
