import { existsSync, readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly anyOf?: readonly Schema[]
  readonly const?: unknown
  readonly pattern?: string
  readonly required?: readonly string[]
}
interface Media {
  readonly $ref?: string
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>
  readonly headers?: Readonly<Record<string, unknown>>
  readonly description?: string
}
interface Parameter {
  readonly $ref?: string
  readonly name?: string
  readonly in?: string
  readonly required?: boolean
  readonly description?: string
  readonly explode?: boolean
  readonly schema?: Schema
}
interface Operation {
  readonly operationId: string
  readonly summary?: string
  readonly description?: string
  readonly externalDocs?: { readonly url: string }
  readonly deprecated?: boolean
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: Media
  readonly responses: Readonly<Record<string, Media>>
  readonly [extension: `x-kit-${string}`]: unknown
}
interface OpenApi {
  readonly openapi: string
  readonly servers: readonly { readonly url: string; readonly description: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly webhooks: Readonly<Record<string, { readonly post: Operation & { readonly requestBody: Media } }>>
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>
    readonly parameters?: Readonly<Record<string, Parameter>>
    readonly responses: Readonly<Record<string, Media>>
  }
  readonly [extension: `x-kit-${string}`]: unknown
}

const load = (name: string): OpenApi => parse(readFileSync(new URL(`../../openapi/${name}.yaml`, import.meta.url), 'utf8')) as OpenApi
const payments = load('payments-brazil')
const directDebit = load('direct-debit-mexico')
const documents = { payments, directDebit }
type Name = keyof typeof documents

const operationsOf = (document: OpenApi): { readonly key: string; readonly method: string; readonly operation: Operation }[] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ key: `${method.toUpperCase()} ${path}`, method, operation })),
  )
const idsOf = (operations: readonly { readonly operation: Operation }[]): string[] =>
  operations.map(({ operation }) => operation.operationId).sort()
const find = (document: OpenApi, id: string): Operation | undefined =>
  operationsOf(document).find(({ operation }) => operation.operationId === id)?.operation

/** Every object and array inside a value, with the pointer that leads to it. */
function* nodesOf(value: unknown, pointer = '#'): Generator<readonly [string, object]> {
  if (typeof value !== 'object' || value === null) return
  yield [pointer, value]
  for (const [key, child] of Object.entries(value)) yield* nodesOf(child, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
}

function resolvePointer(document: unknown, reference: string): unknown {
  let node = document
  for (const part of reference.slice(2).split('/')) {
    if (typeof node !== 'object' || node === null) return undefined
    node = (node as Record<string, unknown>)[part.replaceAll('~1', '/').replaceAll('~0', '~')]
  }
  return node
}

/** What the given values lead to inside `components`, as `schemas/Name`. */
function reachable(document: OpenApi, roots: unknown): Set<string> {
  const found = new Set<string>()
  const visit = (value: unknown): void => {
    for (const [, node] of nodesOf(value)) {
      const name = '$ref' in node && typeof node.$ref === 'string' ? node.$ref.split('#/components/')[1] : undefined
      if (name === undefined || found.has(name)) continue
      found.add(name)
      visit(resolvePointer(document, `#/components/${name}`))
    }
  }
  visit(roots)
  return found
}
const received = (document: OpenApi): Set<string> =>
  reachable(document, [
    operationsOf(document).map(({ operation }) => operation.responses),
    Object.values(document.webhooks).map((hook) => hook.post.requestBody),
  ])
const sent = (document: OpenApi): Set<string> =>
  reachable(document, operationsOf(document).map(({ operation }) => [operation.requestBody, operation.parameters]))

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
formats.default(ajv)
for (const annotation of ['components', 'x-extensible-enum', 'x-kit-type-name', 'example']) ajv.addKeyword(annotation)
const validators = new Map<string, ValidateFunction>()
for (const [name, document] of Object.entries(documents)) ajv.addSchema({ components: document.components }, name)

/** Where and how a value differs from `components/<place>`. */
function problemsOf(document: Name, place: string, value: unknown): readonly string[] {
  const key = `${document}#/components/${place}`
  const validate = validators.get(key) ?? ajv.compile({ $ref: key })
  validators.set(key, validate)
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`)
}
const schemaProblems = (document: Name, schema: string, value: unknown): readonly string[] =>
  problemsOf(document, `schemas/${schema}`, value)

const RECONCILE = 'x-kit-reconcile'

describe.each(Object.entries(documents) as [Name, OpenApi][])('%s', (name, document) => {
  const operations = operationsOf(document)

  it('is an OpenAPI 3.1 document of the right Belvo api and key pair', () => {
    expect(document.openapi).toBe('3.1.0')
    expect(document['x-kit-provider']).toBe('belvo')
    expect(document).toMatchObject(
      name === 'payments'
        ? { 'x-kit-api': 'main', 'x-kit-type-prefix': 'Payments', 'x-kit-auth-kinds': { payments: 'the payments key pair' } }
        : {
            'x-kit-api': 'directDebit', 'x-kit-type-prefix': 'DirectDebit',
            'x-kit-auth-kinds': { directDebit: 'the Direct Debit key pair' },
          },
    )
    expect(operations.map(({ operation }) => operation['x-kit-auth'])).toEqual(operations.map(() => name))
    for (const server of document.servers) expect(new URL(server.url).protocol).toBe('https:')
  })

  it('has no reference that leads nowhere', () => {
    const leads = (reference: unknown): boolean =>
      typeof reference === 'string' && reference.startsWith('#/') && resolvePointer(document, reference) !== undefined
    const dangling = [...nodesOf(document)].filter(([, node]) => '$ref' in node && !leads(node.$ref)).map(([pointer]) => pointer)
    expect(dangling).toEqual([])
  })

  it('has no component that nothing leads to', () => {
    const used = new Set([...received(document), ...sent(document)])
    const { schemas, parameters, responses } = document.components
    const all = Object.entries({ schemas, parameters, responses }).flatMap(([folder, members]) =>
      Object.keys(members ?? {}).map((member) => `${folder}/${member}`),
    )
    expect(all.filter((component) => !used.has(component))).toEqual([])
  })

  it('says of each operation what it is, whether it may be repeated, how it fails and where it is documented', () => {
    for (const { key, method, operation } of operations) {
      expect(operation.operationId, key).toMatch(new RegExp(`^${name}(\\.[a-z][A-Za-z]*){2,3}$`))
      expect(operation.summary, key).toBeTruthy()
      expect(operation.description, key).toBeTruthy()
      expect(operation.externalDocs?.url, key).toMatch(/^https:\/\/developers\.belvo\.com\//)
      if (method === 'get') expect(operation['x-kit-retry'], key).toBe('safe')
      if (operation['x-kit-retry'] === 'never' || operation['x-kit-money'] === true) expect(operation[RECONCILE], key).toBeTruthy()
      expect(Object.keys(operation.responses).filter((status) => status.startsWith('2')), key).toHaveLength(1)
      const failures = method === 'get' && name === 'payments' ? ['401', '500'] : ['400', '401', '500']
      expect(Object.keys(operation.responses), key).toEqual(expect.arrayContaining(failures))
    }
    expect(new Set(idsOf(operations)).size).toBe(operations.length)
  })

  it('describes every schema, member, parameter and answer', () => {
    const silent: string[] = []
    for (const [pointer, node] of nodesOf(document.components.schemas, '#/components/schemas')) {
      const parent = pointer.split('/').at(-2)
      if ((parent === 'properties' || parent === 'schemas') && !('description' in node)) silent.push(pointer)
    }
    for (const { key, operation } of operations) {
      const { parameters = [], responses, requestBody } = operation
      const parts = [...parameters, ...Object.values(responses), ...(requestBody ? [requestBody] : [])]
      for (const part of parts) {
        const target = part.$ref === undefined ? part : (resolvePointer(document, part.$ref) as Media)
        if (!target.description) silent.push(`${key} ${JSON.stringify(part)}`)
      }
    }
    for (const [type, { post }] of Object.entries(document.webhooks)) {
      if (!post.summary || !post.description || !post.requestBody.description) silent.push(type)
    }
    expect(silent).toEqual([])
  })

  it('names only operations that exist', () => {
    const ids = new Set(idsOf(operations))
    const words = JSON.stringify([document.paths, document.components])
    const mentioned = [...words.matchAll(/\b(?:payments|directDebit)(?:\.[a-z][A-Za-z]+){2,3}/g)].map(([id]) => id)
    expect(mentioned.length).toBeGreaterThan(15)
    expect(mentioned.filter((id) => !ids.has(id))).toEqual([])
  })

  it('leaves sets of values open in what Belvo sends, and gives that no defaults', () => {
    const components = [...received(document)].map((place) => [place, resolvePointer(document, `#/components/${place}`)])
    const answers = operations.map(({ key, operation }) => [key, operation.responses])
    const closed = [...nodesOf(Object.fromEntries([...components, ...answers]))]
      .filter(([pointer, node]) => !pointer.endsWith('/properties') && ('enum' in node || 'default' in node))
      .map(([pointer]) => pointer)
    expect(closed).toEqual([])
  })

  it('closes the sets of values that only we send', () => {
    const both = received(document)
    const open = [...sent(document)]
      .filter((place) => place.startsWith('schemas/') && !both.has(place))
      .flatMap((place) => [...nodesOf(resolvePointer(document, `#/components/${place}`), place)])
      .filter(([, node]) => 'x-extensible-enum' in node)
      .map(([pointer]) => pointer)
    expect(open).toEqual([])
  })

  it('sends every list of a query with commas', () => {
    for (const [pointer, node] of nodesOf([document.paths, document.components.parameters])) {
      const parameter = node as Parameter
      if (parameter.in !== 'query' || parameter.schema?.type !== 'array') continue
      expect(parameter, pointer).toMatchObject({ style: 'form', explode: false })
    }
  })

  it('anchors its patterns, names only known members as required and needs no index signature beside members', () => {
    for (const [pointer, node] of nodesOf(document)) {
      const schema = node as Schema
      if (typeof schema.pattern === 'string') expect(schema.pattern, pointer).toMatch(/^\^.*\$$/s)
      const members = Object.keys(schema.properties ?? {})
      if (Array.isArray(schema.required)) expect(members, pointer).toEqual(expect.arrayContaining([...schema.required]))
      if (members.length > 0 && !pointer.endsWith('/properties')) expect(node, pointer).not.toHaveProperty('additionalProperties')
      expect(node, pointer).not.toHaveProperty('nullable')
    }
  })

  it('has schemas a strict validator compiles, and samples of its own that fit them', () => {
    for (const schema of Object.keys(document.components.schemas)) expect(() => schemaProblems(name, schema, {}), schema).not.toThrow()
    let samples = 0
    for (const [pointer, node] of nodesOf(document.components.schemas, 'schemas')) {
      if (!('example' in node) || pointer.endsWith('/properties')) continue
      samples += 1
      expect(problemsOf(name, pointer, node.example), pointer).toEqual([])
    }
    expect(samples).toBeGreaterThan(10)
  })

  it('takes null for every member of an answer that is neither an id nor the list of a page', () => {
    const strict = [...received(document)].filter((place) => place.startsWith('schemas/') && !sent(document).has(place)).flatMap((place) =>
      [...nodesOf(resolvePointer(document, `#/components/${place}`), place)]
        .filter(([pointer, node]) => pointer.split('/').at(-2) === 'properties' && !('const' in node) && !takesNull(node as Schema))
        .map(([pointer]) => pointer),
    )
    const allowed = /\/(id|\w+Id|object_id|webhook_id|allOf\/1\/properties\/results)$/
    expect(strict.filter((pointer) => !allowed.test(pointer)).sort()).toEqual(NEVER_NULL[name])
  })
})

function takesNull(schema: Schema): boolean {
  if (schema.anyOf) return schema.anyOf.some(takesNull)
  if (schema.type === undefined) return schema.$ref === undefined
  return [schema.type].flat().includes('null')
}

/** Members that are no ids and yet never null: what WebAuthn needs, envelopes of webhooks, and what Direct Debit documents so. */
const NEVER_NULL: Readonly<Record<Name, readonly string[]>> = {
  payments: [
    'schemas/FidoAuthenticationOptions/properties/allowCredentials/items/properties/type',
    'schemas/FidoAuthenticationOptions/properties/challenge',
    'schemas/FidoRegistrationOptions/properties/challenge',
    'schemas/FidoRegistrationOptions/properties/pubKeyCredParams',
    'schemas/FidoRegistrationOptions/properties/pubKeyCredParams/items/properties/alg',
    'schemas/FidoRegistrationOptions/properties/pubKeyCredParams/items/properties/type',
    'schemas/FidoRegistrationOptions/properties/rp',
    'schemas/FidoRegistrationOptions/properties/rp/properties/name',
    'schemas/FidoRegistrationOptions/properties/user',
    'schemas/FidoRegistrationOptions/properties/user/properties/displayName',
    'schemas/FidoRegistrationOptions/properties/user/properties/name',
    'schemas/PaymentAuthorizationStatusWebhook/properties/webhook_type',
  ],
  directDebit: [
    'schemas/DirectDebitPaymentMethodWebhook/properties/eventCode',
    'schemas/DirectDebitPaymentRequest/properties/amount',
    'schemas/DirectDebitPaymentRequest/properties/currency',
    'schemas/DirectDebitPaymentRequest/properties/status',
    'schemas/DirectDebitPaymentRequestWebhook/properties/eventCode',
  ],
}

describe('payments-brazil.yaml', () => {
  const operations = operationsOf(payments)
  const crud = (resource: string, ...methods: string[]): string[] => methods.map((method) => `payments.${resource}.${method}`)

  it('has 38 operations, 188 schemas and 10 webhooks', () => {
    expect(operations).toHaveLength(38)
    expect(Object.keys(payments.components.schemas)).toHaveLength(188)
    expect(Object.keys(payments.webhooks).sort()).toEqual([
      'BANK_ACCOUNTS.OBJECT_CREATED', 'CHARGES.OBJECT_CREATED', 'CHARGES.STATUS_UPDATE', 'CUSTOMERS.OBJECT_CREATED',
      'ENROLLMENTS.OBJECT_CREATED', 'ENROLLMENTS.STATUS_UPDATE', 'PAYMENT_AUTHORIZATIONS.STATUS_UPDATE',
      'PAYMENT_INTENTS.OBJECT_CREATED', 'PAYMENT_INTENTS.STATUS_UPDATE', 'TRANSACTIONS.OBJECT_CREATED',
    ])
    expect(operations.filter(({ operation }) => operation.deprecated)).toEqual([])
  })

  it('has the operation names the client is built from', () => {
    expect(idsOf(operations)).toEqual([
      ...crud('institutions', 'list'),
      ...crud('charges', 'list', 'detail'),
      ...crud('customers', 'list', 'create', 'detail'),
      ...crud('bankAccounts', 'list', 'create', 'detail'),
      ...crud('paymentIntents', 'list', 'create', 'detail', 'update', 'cancel', 'authorize'),
      ...crud('paymentIntents.charges', 'list', 'detail', 'cancel'),
      ...crud('paymentAuthorizations', 'list', 'create', 'detail', 'update', 'cancel'),
      ...crud('paymentAuthorizations.charges', 'list', 'create', 'detail', 'retry', 'cancel'),
      ...crud('transactions', 'list', 'detail'),
      ...crud('enrollments', 'list', 'create', 'detail', 'confirm', 'completeRedirection', 'fidoRegistrationOptions'),
      ...crud('widgetToken', 'create'),
      ...crud('sdkToken', 'create'),
    ].sort())
  })

  it('has the paths of Belvo: every one ends with a slash', () => {
    for (const path of Object.keys(payments.paths)) expect(path).toMatch(/^\/payments\/.+\/$/)
  })

  it('gives a key to the creation of a payment intent, and to nothing else', () => {
    const keyed = operations.filter(({ operation: one }) => one['x-kit-idempotency'] !== undefined || one['x-kit-retry'] === 'with-key')
    expect(idsOf(keyed)).toEqual(['payments.paymentIntents.create'])
    const create = find(payments, 'payments.paymentIntents.create')
    expect(create).toMatchObject({ 'x-kit-idempotency': 'Belvo-Idempotency-Key', 'x-kit-retry': 'with-key', 'x-kit-money': true })
    for (const status of ['201', '409', '422']) {
      expect(Object.keys(create?.responses[status]?.headers ?? {}), status).toEqual(['Belvo-Idempotency-Key', 'Belvo-Idempotency-Status'])
    }
  })

  it('knows which calls move money, and that an unknown outcome of one is looked up before another try', () => {
    const money = operations.filter(({ operation }) => operation['x-kit-money'])
    expect(idsOf(money)).toEqual([
      ...crud('paymentAuthorizations.charges', 'create', 'retry'), 'payments.paymentAuthorizations.create',
      'payments.paymentIntents.authorize', 'payments.paymentIntents.create', 'payments.paymentIntents.update',
    ])
    for (const { key, operation } of money) expect(operation[RECONCILE], key).toMatch(/payments\.\w+(\.charges)?\.(list|detail)\b/)
    const harmless = operations.filter(({ method, operation }) => method !== 'get' && operation['x-kit-retry'] === 'safe')
    expect(idsOf(harmless)).toEqual(['payments.sdkToken.create', 'payments.widgetToken.create'])
  })

  it('ships few reconcile texts', () => {
    expect(new Set(operations.map(({ operation }) => operation[RECONCILE]).filter(Boolean)).size).toBeLessThanOrEqual(9)
  })

  it('demands the version header where payment authorizations need it and offers it where two versions exist', () => {
    const wanting = (component: string): string[] =>
      idsOf(operations.filter(({ operation }) => operation.parameters?.some(({ $ref }) => $ref === `#/components/parameters/${component}`)))
    const authorizations = idsOf(operations).filter((id) => id.startsWith('payments.paymentAuthorizations.'))
    expect(wanting('RequiredResourceVersion')).toEqual(authorizations.filter((id) => !id.endsWith('.charges.list')))
    expect(wanting('ResourceVersion')).toEqual([
      ...crud('bankAccounts', 'create', 'detail', 'list'), ...crud('charges', 'detail'), ...crud('customers', 'create', 'detail', 'list'),
    ])
    const header = { name: 'X-Belvo-API-Resource-Version', in: 'header', schema: { enum: ['Payments-BR.V2'] } }
    expect(payments.components.parameters?.RequiredResourceVersion).toMatchObject({ ...header, required: false })
    expect(payments.components.parameters?.ResourceVersion).toMatchObject({ ...header, required: false })
  })

  it('marks its ten lists as pages that name the next one', () => {
    const paged = operations.filter(({ operation }) => operation['x-kit-paginated'] !== undefined)
    expect(idsOf(paged)).toEqual(idsOf(operations).filter((id) => id.endsWith('.list')))
    expect(paged).toHaveLength(10)
    for (const { operation } of paged) expect(operation['x-kit-paginated']).toEqual({ style: 'next-url', items: 'results' })
  })

  it('has a type prefix because the aggregation document has some of its names', () => {
    expect(Object.keys(payments.components.schemas)).toEqual(expect.arrayContaining(['InstitutionsFormFieldValues', 'WidgetToken']))
  })

  it('holds the 52 reason codes of version 2', () => {
    expect((payments.components.schemas.PaymentReasonCode as { 'x-extensible-enum'?: unknown[] })['x-extensible-enum']).toHaveLength(52)
  })

  it.each(['0.01', '1', '150.00', '1234567890.12', '123456789012'])('takes %s as an amount to pay', (amount) => {
    expect(schemaProblems('payments', 'CreateChargeSmartTransfers', { amount })).toEqual([])
  })

  const badAmounts = ['', '1,00', '.50', '1.', '1.234', '1e3', '-1.00', '+1', ' 1', '1234567890123', '12345678901.23', 150, null]
  it.each(badAmounts)('refuses %j as an amount to pay', (amount) => {
    expect(schemaProblems('payments', 'CreateChargeSmartTransfers', { amount })).not.toEqual([])
    const intent = { ...INTENT, amount }
    expect(schemaProblems('payments', 'PaymentIntentCreate', intent)).not.toEqual([])
  })

  const ID = '5b0f7c1e-2d3a-4f60-9a1b-8c7d6e5f4a3b'
  const INTENT = {
    amount: '150.00', customer: ID, description: 'Order 4711', allowed_payment_method_types: ['open_finance'], confirm: true,
    payment_method_details: {
      open_finance: { beneficiary_bank_account: ID, payer_institution: ID, callback_url: 'https://shop.example.org/back' },
    },
  }

  it('takes an intent by bank account or by Pix key, with a payer that exists or one to create', () => {
    const { beneficiary_bank_account: account, ...rest } = INTENT.payment_method_details.open_finance
    const byKey = { open_finance: { ...rest, pix_key: 'ana@example.org' } }
    const payer = { identifier: '52998224725', name: 'Ana Exemplo' }
    expect(account).toBe(ID)
    const toKey = { ...INTENT, payment_method_details: byKey }
    expect(schemaProblems('payments', 'CreatePaymentIntentOfpi', INTENT)).toEqual([])
    expect(schemaProblems('payments', 'CreatePaymentIntentPixKeys', toKey)).toEqual([])
    expect(schemaProblems('payments', 'CreatePaymentIntentPixKeysAndCustomer', { ...toKey, customer: payer })).toEqual([])
    expect(schemaProblems('payments', 'PaymentIntentCreate', { ...INTENT, payment_method_details: { open_finance: rest } })).not.toEqual([])
  })

  it.each([
    { single: { date: '2026-12-01' } },
    { daily: { start_date: '2026-12-01', occurrences: 2 } },
    { weekly: { start_date: '2026-12-01', day_of_week: 'TUESDAY', occurrences: 60 } },
    { monthly: { start_date: '2026-12-15', day_of_month: 15, occurrences: 24 } },
    { custom: { dates: ['2026-12-01', '2026-12-04'], description: 'Every third day' } },
  ])('takes the schedule %j', (schedule) => {
    expect(schemaProblems('payments', 'schedule-2', schedule)).toEqual([])
    expect(schemaProblems('payments', 'schedule', schedule)).toEqual([])
  })

  it.each([
    {},
    { daily: { start_date: '2026-12-01', occurrences: 1 } },
    { daily: { start_date: '2026-12-01', occurrences: 61 } },
    { monthly: { start_date: '2026-12-15', day_of_month: 32, occurrences: 2 } },
    { monthly: { start_date: '2026-12-15', day_of_month: 15, occurrences: 25 } },
    { custom: { dates: ['2026-12-01'], description: 'One day' } },
    { weekly: { start_date: '2026-12-01', day_of_week: 'tuesday', occurrences: 2 } },
  ])('refuses the schedule %j', (schedule) => {
    expect(schemaProblems('payments', 'schedule-2', schedule)).not.toEqual([])
  })

  it('takes a status and a reason code that Belvo may add, and the ones only the guides know', () => {
    const charge = { id: ID, status: 'PAUSED', status_reason_code: 'NEW_REASON', status_reason_message: null }
    expect(schemaProblems('payments', 'ChargeV2', charge)).toEqual([])
    const data = { status: 'SCHEDULE_FINISHED', brand_new: 1 }
    const hook = { webhook_type: 'PAYMENT_INTENTS', webhook_code: 'STATUS_UPDATE', object_id: ID, data }
    expect(schemaProblems('payments', 'PaymentIntentStatusWebhook', hook)).toEqual([])
    expect(schemaProblems('payments', 'PaymentIntentStatusWebhook', { ...hook, webhook_type: 'CHARGES' })).not.toEqual([])
  })

  it('answers errors with arrays, nested ones too', () => {
    const place = 'responses/BadRequest/content/application~1json/schema'
    const item = { code: 'invalid', message: 'Not a valid amount.', request_id: 'f0e1d2c3b4a5968778695a4b3c2d1e0f', field: 'amount' }
    const pixKey = { value: { code: 'already_exists', message: 'There is one.' } }
    expect(problemsOf('payments', place, [item, { field: 'details', request_id: item.request_id, pix_key: pixKey }])).toEqual([])
    expect(problemsOf('payments', place, item)).not.toEqual([])
  })
})

describe('direct-debit-mexico.yaml', () => {
  const operations = operationsOf(directDebit)

  it('has 18 operations, 30 schemas and 8 webhooks', () => {
    expect(operations).toHaveLength(18)
    expect(Object.keys(directDebit.components.schemas)).toHaveLength(30)
    expect(Object.keys(directDebit.webhooks).sort()).toEqual([
      'consent_update.*', 'customer_update.*',
      'payment_method_update.payment_method_registration_canceled', 'payment_method_update.payment_method_registration_failed',
      'payment_method_update.payment_method_registration_successful',
      'payment_request_update.payment_request_chargeback', 'payment_request_update.payment_request_failed',
      'payment_request_update.payment_request_successful',
    ])
  })

  it('has the operation names the client is built from', () => {
    const crud = (resource: string, ...methods: string[]): string[] => methods.map((method) => `directDebit.${resource}.${method}`)
    expect(idsOf(operations)).toEqual([
      ...crud('institutions', 'list'), ...crud('movements', 'list'),
      ...crud('customers', 'list', 'create', 'detail', 'update'),
      ...crud('paymentMethods', 'list', 'create', 'detail', 'deactivate'),
      ...crud('paymentRequests', 'list', 'create', 'detail', 'cancel'),
      ...crud('consents', 'list', 'create', 'detail'), ...crud('consents.files', 'upload'),
    ].sort())
  })

  it('has a slash at the end of one path only, as the provider does', () => {
    expect(Object.keys(directDebit.paths).filter((path) => path.endsWith('/'))).toEqual(['/customers/'])
    expect(Object.keys(directDebit.paths['/customers/'] ?? {})).toEqual(['get'])
  })

  it('repeats no write, and invents no idempotency header', () => {
    for (const { key, method, operation } of operations) {
      expect(operation['x-kit-retry'], key).toBe(method === 'get' ? 'safe' : 'never')
      expect(operation['x-kit-idempotency'], key).toBeUndefined()
    }
    expect(JSON.stringify(directDebit.paths)).not.toMatch(/"in":"header"/)
    expect(idsOf(operations.filter(({ operation }) => operation['x-kit-money']))).toEqual(['directDebit.paymentRequests.create'])
    expect(find(directDebit, 'directDebit.paymentRequests.create')?.[RECONCILE]).toMatch(/reference.+directDebit\.paymentRequests\.list/s)
  })

  it('pages nothing, because no envelope is documented, and takes any', () => {
    expect(operations.filter(({ operation }) => operation['x-kit-paginated'] !== undefined)).toEqual([])
    for (const schema of Object.keys(directDebit.components.schemas).filter((one) => one.endsWith('List'))) {
      expect(schemaProblems('directDebit', schema, [])).toEqual([])
      expect(schemaProblems('directDebit', schema, { data: [], total: 0 })).toEqual([])
      expect(schemaProblems('directDebit', schema, 'no list')).not.toEqual([])
    }
  })

  it('uploads files as parts, and sends everything else as JSON', () => {
    const encodings = operations.flatMap(({ operation: { operationId, requestBody } }) =>
      Object.keys(requestBody?.content ?? {}).map((type) => [operationId, type]),
    )
    expect(encodings).toHaveLength(6)
    const others = encodings.filter(([, type]) => type !== 'application/json')
    expect(others).toEqual([['directDebit.consents.files.upload', 'multipart/form-data']])
  })

  it('answers errors with one object, whose message can be a list', () => {
    for (const message of ['no', ['no', 'never']]) {
      expect(schemaProblems('directDebit', 'DirectDebitError', { statusCode: 400, error: 'Bad Request', message })).toEqual([])
    }
    expect(schemaProblems('directDebit', 'DirectDebitError', [{ code: 'invalid' }])).not.toEqual([])
  })

  it('takes the amount of a debit as a text, and of its webhook as a number', () => {
    const request = { paymentMethodId: '5b0f7c1e-2d3a-4f60-9a1b-8c7d6e5f4a3b', amount: '150.00', reference: 'invoice-4711' }
    expect(schemaProblems('directDebit', 'DirectDebitPaymentRequestCreate', request)).toEqual([])
    for (const amount of [150, '1,50', '1.505', '-1']) {
      expect(schemaProblems('directDebit', 'DirectDebitPaymentRequestCreate', { ...request, amount })).not.toEqual([])
    }
    const details = { id: request.paymentMethodId, status: 'successful', amount: 150.5 }
    const type = { eventType: 'payment_request_update', eventCode: 'payment_request_successful' }
    const hook = { ...type, datetime: '2026-03-04T05:06:07.089Z', details }
    expect(schemaProblems('directDebit', 'DirectDebitPaymentRequestWebhook', hook)).toEqual([])
    expect(schemaProblems('directDebit', 'DirectDebitPaymentRequestWebhook', { ...hook, eventType: 'customer_update' })).not.toEqual([])
  })
})

/** What each collected example of the provider shows: a schema, or the body of a component response. */
const EXAMPLES: Readonly<Record<string, readonly [Name, string]>> = {
  'assembled-bank-account-ofpi-response.json': ['payments', 'schemas/BankAccountOfpiResponse'],
  'assembled-bank-accountv2.json': ['payments', 'schemas/BankAccountV2'],
  'assembled-biometric-payment-widget-request.json': ['payments', 'schemas/BiometricPaymentWidgetRequest'],
  'assembled-charge-brazil.json': ['payments', 'schemas/ChargeBrazil'],
  'assembled-chargev2.json': ['payments', 'schemas/ChargeV2'],
  'assembled-create-bank-accountv2.json': ['payments', 'schemas/CreateBankAccountV2'],
  'assembled-create-customerv2.json': ['payments', 'schemas/CreateCustomerV2'],
  'assembled-create-enrollment-biometric-pix.json': ['payments', 'schemas/CreateEnrollmentBiometricPix'],
  'assembled-create-payment-authorization-immediate.json': ['payments', 'schemas/CreatePaymentAuthorizationImmediate'],
  'assembled-create-payment-authorization-scheduled.json': ['payments', 'schemas/CreatePaymentAuthorizationScheduled'],
  'assembled-customer-ofpi.json': ['payments', 'schemas/CustomerOfpi'],
  'assembled-customerv2.json': ['payments', 'schemas/CustomerV2'],
  'assembled-enrollment-biometric-pix.json': ['payments', 'schemas/EnrollmentBiometricPix'],
  'assembled-payment-authorization.json': ['payments', 'schemas/PaymentAuthorization'],
  'assembled-payment-institutionbr.json': ['payments', 'schemas/paymentInstitutionBR'],
  'assembled-payment-intent-ofpi.json': ['payments', 'schemas/PaymentIntentOfpi'],
  'assembled-payment-intent-pix-keys.json': ['payments', 'schemas/PaymentIntentPixKeys'],
  'assembled-payment-transaction.json': ['payments', 'schemas/paymentTransaction'],
  'bank-account-created-v1.json': ['payments', 'schemas/BankAccountOfpiResponse'],
  'enrollment-created.json': ['payments', 'schemas/EnrollmentBiometricPix'],
  'enrollment-fido-registration-options.json': ['payments', 'schemas/FidoRegistrationOptions'],
  'error-already-exists-nested.json': ['payments', 'responses/BadRequest/content/application~1json/schema'],
  'error-authentication-failed-401.json': ['payments', 'responses/Unauthorized/content/application~1json/schema'],
  'error-cancellation-error.json': ['payments', 'responses/NotCancellable/content/application~1json/schema'],
  'error-does-not-exist.json': ['payments', 'responses/BadRequest/content/application~1json/schema'],
  'error-request-timeout-408.json': ['payments', 'responses/ReadTimeout/content/application~1json/schema'],
  'error-required.json': ['payments', 'responses/BadRequest/content/application~1json/schema'],
  'error-unexpected-error-500.json': ['payments', 'responses/WriteFailure/content/application~1json/schema'],
  'payment-intent-biometric-created.json': ['payments', 'schemas/PaymentIntentOfpi'],
  'payment-intent-confirmed-pix-key.json': ['payments', 'schemas/PaymentIntentPixKeys'],
  'payment-intent-create-pix-key-new-customer.json': ['payments', 'schemas/CreatePaymentIntentPixKeysAndCustomer'],
  'payment-intent-create-schedule-monthly.json': ['payments', 'schemas/CreatePaymentIntentOfpi'],
  'payment-transaction-detail.json': ['payments', 'schemas/paymentTransaction'],
  'pix-biometria-token-request.json': ['payments', 'schemas/BiometricPaymentWidgetRequest'],
  'spec-payment-intent-response-ofpi-bank-account.json': ['payments', 'schemas/PaymentIntentOfpi'],
  'spec-payment-intent-response-pix-key-initial.json': ['payments', 'schemas/PaymentIntentPixKeys'],
  'spec-response-bank-account-business-pix-info-paginated.json': ['payments', 'schemas/PaymentBankAccountsPage'],
  'webhook-directdebit-mx-payment-request-successful.json': ['directDebit', 'schemas/DirectDebitPaymentRequestWebhook'],
  'webhook-payments-v1-payment-intents-status-update-failed.json': ['payments', 'schemas/PaymentIntentStatusWebhook'],
  'webhook-payments-v1-transactions-object-created.json': ['payments', 'schemas/PaymentTransactionCreatedWebhook'],
}

const lacking = (...members: string[]): string[] => members.map((member) => ` must have required property '${member}'`)

/** Provider examples that contradict what the provider's document says: every problem they have, and why. */
const CONTRADICTORY: Readonly<Record<string, { readonly problems: readonly string[]; readonly reason: string }>> = {
  'assembled-create-enrollment-biometric-pix.json': {
    problems: ['/details/risk_signals must be object', '/details/risk_signals must match a schema in anyOf'],
    reason: 'assembled from field samples: there is none for the facts about the device, so null stands in their place',
  },
  'bank-account-created-v1.json': {
    problems: lacking('customer'),
    reason: 'the sample of a guide lacks `customer`, which the document requires',
  },
  'payment-intent-biometric-created.json': {
    problems: [
      '/id must match format "uuid"',
      ...lacking(
        'allowed_payment_method_types', 'amount', 'created_at', 'created_by', 'currency', 'customer', 'description', 'failure_code',
        'failure_message', 'last_error', 'next_step', 'payment_method_details', 'provider', 'selected_payment_method_type', 'updated_at',
      ),
    ],
    reason: 'a guide shows three members only, with the word `uuid` as id',
  },
  'payment-intent-confirmed-pix-key.json': {
    problems: lacking('failure_code', 'failure_message', 'last_error', 'next_step', 'provider'),
    reason: 'a guide leaves out members that are null or deprecated',
  },
  'pix-biometria-token-request.json': {
    problems: [
      '/widget/enrollment must have required property \'metadata\'',
      '/widget/enrollment/details/customer must be string',
      '/widget/enrollment/details/customer must match a schema in anyOf',
      '/widget/enrollment/details/customer/external_id must match format "uuid"',
      '/widget/enrollment/details/customer/identifier must NOT have fewer than 11 characters',
      '/widget/enrollment/external_id must match format "uuid"',
      '/widget/payment_intent must have required property \'metadata\'',
      '/widget/payment_intent/amount must match pattern "^(?!(?:\\.?\\d){13})\\d+(?:\\.\\d{1,2})?$"',
      '/widget/payment_intent/external_id must match format "uuid"',
      '/widget/payment_intent/payment_method_details/open_finance_biometric_pix/beneficiary_bank_account must match format "uuid"',
    ],
    reason: 'a template in which words such as `amount_as_string` stand for values, and `metadata` is left out although required',
  },
}

const samples = new URL('../../../../../shared/providers/belvo/examples/', import.meta.url)
if (existsSync(new URL('INDEX.json', samples))) {
  const sample = (file: string): unknown => JSON.parse(readFileSync(new URL(file, samples), 'utf8'))
  const files = (sample('INDEX.json') as readonly { readonly file: string }[]).map(({ file }) => file)

  describe('the collected provider examples', () => {
    it('of payments and direct debits are all covered', () => {
      const ours = files.filter((file) => /payment|enrollment|chargev2|charge-brazil|customer|bank-account|pix|directdebit/.test(file))
      expect(ours.length).toBeGreaterThan(30)
      expect(ours.filter((file) => !(file in EXAMPLES))).toEqual([])
      expect(Object.keys(EXAMPLES).filter((file) => !files.includes(file))).toEqual([])
      expect(Object.keys(CONTRADICTORY).filter((file) => !(file in EXAMPLES))).toEqual([])
    })

    it.each(Object.entries(EXAMPLES).filter(([file]) => !(file in CONTRADICTORY)))('%s fits %j', (file, [document, place]) => {
      expect(problemsOf(document, place, sample(file))).toEqual([])
    })

    const differing = Object.entries(CONTRADICTORY).map(([file, { problems, reason }]) => ({ file, problems, reason }))
    it.each(differing)('$file differs only where known: $reason', ({ file, problems }) => {
      const [document, place] = EXAMPLES[file] ?? ['payments', '']
      expect([...new Set(problemsOf(document, place, sample(file)))].sort()).toEqual([...problems].sort())
    })

    it('of a biometric payment shows facts that fit', () => {
      const intent = sample('payment-intent-biometric-created.json') as { readonly payment_method_information: unknown }
      expect(schemaProblems('payments', 'PaymentMethodInformationOfpi', intent.payment_method_information)).toEqual([])
    })
  })
} else {
  console.info('The collected provider examples are not beside this repository: only the documents and our own bodies are checked.')
}
