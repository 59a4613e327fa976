import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

interface Schema {
  readonly $ref?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly required?: readonly string[]
  readonly 'x-extensible-enum'?: readonly unknown[]
  readonly items?: Schema
}
interface Parameter {
  readonly $ref?: string
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly description?: string
  readonly schema: Schema
}
interface Media {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>
  readonly description?: string
}
interface Operation {
  readonly operationId?: string
  readonly summary?: string
  readonly description?: string
  readonly parameters: readonly Parameter[]
  readonly requestBody?: Media
  readonly responses: Readonly<Record<string, Media | { readonly $ref: string }>>
  readonly [extension: `x-kit-${string}`]: unknown
}
interface OpenApi {
  readonly openapi: string
  readonly servers: readonly { readonly url: string; readonly description: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly webhooks: Readonly<Record<string, { readonly post: Operation & { readonly requestBody: Media } }>>
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>
    readonly parameters: Readonly<Record<string, Parameter>>
    readonly responses?: Readonly<Record<string, Media>>
  }
  readonly [extension: `x-kit-${string}`]: unknown
}

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const webform = parse(read('../../openapi/webform.yaml')) as OpenApi
const access = parse(read('../../openapi/access.yaml')) as OpenApi
const documents = { webform, access }

const operationsOf = (document: OpenApi): { readonly key: string; readonly method: string; readonly operation: Operation }[] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ key: `${method.toUpperCase()} ${path}`, method, operation })),
  )

const idsOf = (operations: readonly { readonly operation: Operation }[]): Set<string | undefined> =>
  new Set(operations.map(({ operation }) => operation.operationId))

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

/** The answers of an operation by status, those of `components.responses` included. */
function answersOf(document: OpenApi, operation: Operation): Readonly<Record<string, Media>> {
  const plain = Object.entries(operation.responses).map(([status, answer]) => {
    return [status, '$ref' in answer ? (resolvePointer(document, answer.$ref) as Media) : answer] as const
  })
  return Object.fromEntries(plain)
}

/** The parameters of an operation, those of `components.parameters` included. */
const parametersOf = (document: OpenApi, operation: Operation): readonly Parameter[] =>
  operation.parameters.map((parameter) => (parameter.$ref ? (resolvePointer(document, parameter.$ref) as Parameter) : parameter))

const schemaOf = (media: Media | undefined): string | undefined => media?.content?.['application/json']?.schema.$ref

/** Names of the component schemas that the given values lead to. */
function reachable(document: OpenApi, roots: unknown): Set<string> {
  const names = new Set<string>()
  const visit = (value: unknown): void => {
    for (const [, node] of nodesOf(value)) {
      const name = '$ref' in node && typeof node.$ref === 'string' ? node.$ref.split('#/components/schemas/')[1] : undefined
      if (name === undefined || names.has(name)) continue
      names.add(name)
      visit(document.components.schemas[name])
    }
  }
  visit(roots)
  return names
}

const received = (document: OpenApi): Set<string> =>
  reachable(document, [
    operationsOf(document).map(({ operation }) => answersOf(document, operation)),
    Object.values(document.webhooks).map((hook) => hook.post.requestBody),
  ])
const sent = (document: OpenApi): Set<string> =>
  reachable(document, operationsOf(document).map(({ operation }) => [operation.requestBody, parametersOf(document, operation)]))

/** What a document holds, as figures: something lost on the way shows up here. */
function census(document: OpenApi): Readonly<Record<string, number>> {
  const operations = operationsOf(document).map(({ operation }) => operation)
  const schemas = Object.values(document.components.schemas)
  const inQuery = (operation: Operation): number => parametersOf(document, operation).filter((parameter) => parameter.in === 'query').length
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
  return {
    operations: operations.length,
    queryParameters: sum(operations.map(inQuery)),
    answers: sum(operations.map((operation) => Object.keys(operation.responses).length)),
    schemas: schemas.length,
    properties: sum(schemas.map((schema) => Object.keys(schema.properties ?? {}).length)),
    required: sum(schemas.map((schema) => schema.required?.length ?? 0)),
    values: sum(schemas.map((schema) => (schema.enum ?? schema['x-extensible-enum'] ?? []).length)),
    webhooks: Object.keys(document.webhooks).length,
  }
}

/** Component schemas no call and no webhook leads to, and why they are there. */
const UNREACHED: Readonly<Record<string, string>> = {
  NotificationTransactionDetail: 'part of NotificationTransactionDetails',
  NotificationTransactionDetails: 'what NotificationNewTransactions.details holds once it was decrypted',
}

/** Maps with names of the provider's or of our user's choosing. */
const FREE_MAPS: ReadonlySet<string> = new Set(['NotificationRule/properties/params', 'NotificationRuleParams/properties/params'])

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
formats.default(ajv)
for (const annotation of ['components', 'example', 'x-extensible-enum', 'x-kit-type-name']) ajv.addKeyword(annotation)
const validators = new Map<string, ValidateFunction>()
for (const [name, document] of Object.entries(documents)) ajv.addSchema({ components: document.components }, name)

function problemsOf(document: keyof typeof documents, schema: string, value: unknown): readonly string[] {
  const key = `${document}#/components/schemas/${schema}`
  const validate = validators.get(key) ?? ajv.compile({ $ref: key })
  validators.set(key, validate)
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`.trim())
}

describe.each(Object.entries(documents))('%s.yaml', (name, document) => {
  const operations = operationsOf(document)

  it('is an OpenAPI 3.1 document of a finAPI api, for sandbox and live', () => {
    expect(document.openapi).toMatch(/^3\.1/)
    expect(document['x-kit-provider']).toBe('finapi')
    expect(document['x-kit-api']).toBe(name === 'webform' ? 'webForm' : 'access')
    expect(document.servers.map((server) => server.description)).toEqual(['sandbox', 'live'])
    for (const server of document.servers) expect(new URL(server.url).protocol).toBe('https:')
  })

  it('has no reference that leads nowhere', () => {
    const leads = (reference: unknown): boolean =>
      typeof reference === 'string' && reference.startsWith('#/') && resolvePointer(document, reference) !== undefined
    const dangling = [...nodesOf(document)].filter(([, node]) => '$ref' in node && !leads(node.$ref)).map(([pointer]) => pointer)
    expect(dangling).toEqual([])
  })

  it('has no schema, parameter and answer that nothing leads to', () => {
    const used = new Set([...received(document), ...sent(document)])
    const unreached = Object.keys(document.components.schemas).filter((schema) => !used.has(schema))
    expect(unreached).toEqual(Object.keys(UNREACHED).filter((schema) => schema in document.components.schemas))
    const text = JSON.stringify(document.paths)
    for (const kind of ['parameters', 'responses'] as const) {
      const unused = Object.keys(document.components[kind] ?? {}).filter((name) => !text.includes(`#/components/${kind}/${name}"`))
      expect(unused, kind).toEqual([])
    }
  })

  it('says of each operation what it is, who may call it, whether it may be repeated and how it fails', () => {
    for (const { key, method, operation } of operations) {
      expect(operation.operationId, key).toMatch(/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/)
      expect(operation.summary, key).toBeTruthy()
      expect(operation.description, key).toBeTruthy()
      for (const kind of [operation['x-kit-auth']].flat()) {
        expect(['none', ...Object.keys(document['x-kit-auth-kinds'] as object)], key).toContain(kind)
      }
      expect(['safe', 'never'], key).toContain(operation['x-kit-retry'])
      if (method === 'get') expect(operation['x-kit-retry'], key).toBe('safe')
      if (operation['x-kit-retry'] === 'never') {
        expect(operation['x-kit-reconcile'], key).toBeTruthy()
        expect(operation['x-kit-idempotency'], key).toBe('none')
      }
      const failures = Object.entries(answersOf(document, operation)).filter(([status]) => /^[45]/.test(status))
      expect(failures.length, key).toBeGreaterThan(0)
      for (const [status, failure] of failures) expect(schemaOf(failure), `${key} ${status}`).toMatch(/Error/)
    }
    expect(idsOf(operations).size).toBe(operations.length)
  })

  it('describes every schema, property, parameter, body and answer', () => {
    const silent: string[] = []
    const want = (pointer: string, thing: { readonly description?: string }): void => {
      if ((thing.description ?? '').trim().length < 5) silent.push(pointer)
    }
    for (const [schema, definition] of Object.entries(document.components.schemas)) {
      want(schema, definition)
      for (const [property, value] of Object.entries(definition.properties ?? {})) want(`${schema}.${property}`, value)
    }
    for (const [parameter, value] of Object.entries(document.components.parameters)) want(parameter, value)
    for (const { key, operation } of operations) {
      const inline = operation.parameters.filter((parameter) => !parameter.$ref)
      for (const [index, parameter] of inline.entries()) want(`${key} parameter ${index}`, parameter)
      if (operation.requestBody) want(`${key} body`, operation.requestBody)
      for (const [status, response] of Object.entries(answersOf(document, operation))) want(`${key} ${status}`, response)
    }
    for (const [event, { post }] of Object.entries(document.webhooks)) {
      want(event, post)
      want(`${event} body`, post.requestBody)
    }
    expect(silent).toEqual([])
  })

  it('leaves every set of values that finAPI sends open, and gives what it sends no defaults', () => {
    const closed = [...received(document)].flatMap((schema) =>
      [...nodesOf(document.components.schemas[schema], schema)]
        .filter(([pointer, node]) => !pointer.endsWith('/properties') && ('enum' in node || 'const' in node || 'default' in node))
        .map(([pointer]) => pointer),
    )
    expect(closed).toEqual([])
  })

  it('closes the sets of values that only we send', () => {
    const both = received(document)
    // Currency stays open on purpose: the provider's list already strays from ISO 4217.
    const open = [...sent(document)]
      .filter((schema) => !both.has(schema) && schema !== 'Currency')
      .flatMap((schema) => [...nodesOf(document.components.schemas[schema], schema)])
      .filter(([, node]) => 'x-extensible-enum' in node)
      .map(([pointer]) => pointer)
    expect(open).toEqual([])
  })

  it('anchors its patterns, names only known members as required and adds no index signature', () => {
    for (const [pointer, node] of nodesOf(document)) {
      const schema = node as Schema
      if (typeof schema.pattern === 'string') expect(schema.pattern, pointer).toMatch(/^\^.*\$$/s)
      if (Array.isArray(schema.required)) {
        expect(Object.keys(schema.properties ?? {}), pointer).toEqual(expect.arrayContaining([...schema.required]))
      }
      if ('additionalProperties' in node) expect(FREE_MAPS, pointer).toContain(pointer.slice('#/components/schemas/'.length))
      expect(node, pointer).not.toHaveProperty('nullable')
    }
  })

  it('has schemas that a strict validator compiles', () => {
    for (const schema of Object.keys(document.components.schemas)) {
      expect(() => problemsOf(name as keyof typeof documents, schema, {}), schema).not.toThrow()
    }
  })

  it('has examples that fit the property they stand at', () => {
    for (const [schema, definition] of Object.entries(document.components.schemas)) {
      for (const [property, value] of Object.entries(definition.properties ?? {})) {
        if (!('example' in value)) continue
        const place = `${schema}/properties/${property}`
        expect(ajv.validate({ $ref: `${name}#/components/schemas/${place}` }, value.example), place).toBe(true)
      }
    }
  })

  it('marks exactly the calls with page and perPage as paged, over the member that is the list', () => {
    for (const { key, operation } of operations) {
      const names = parametersOf(document, operation).map((parameter) => parameter.name)
      const paginated = operation['x-kit-paginated'] as { style: string; items: string } | undefined
      expect(paginated !== undefined, key).toBe(names.includes('page') && names.includes('perPage'))
      if (!paginated) continue
      expect(paginated.style, key).toBe('numbered')
      const body = resolvePointer(document, schemaOf(answersOf(document, operation)['200']) ?? '') as Schema
      expect(body.properties?.[paginated.items]?.items, key).toBeDefined()
      expect(body.required, key).toEqual(expect.arrayContaining([paginated.items, 'paging']))
    }
  })
})

describe('webform.yaml', () => {
  const operations = operationsOf(webform)
  const find = (id: string): Operation | undefined => operations.find(({ operation }) => operation.operationId === id)?.operation

  it('holds the whole of document 2.906.0 as far as it is known, and three sets of error codes under names of ours', () => {
    expect(census(webform)).toEqual({
      operations: 21, queryParameters: 11, answers: 109, schemas: 66, properties: 272, required: 85, values: 499, webhooks: 3,
    })
    expect(Object.keys(webform.webhooks)).toEqual(['webForm.finalised', 'task.finalised', 'task.webFormRequired'])
  })

  it('names the sets of error codes, and gives its error a name that cannot hide the global one', () => {
    const set = (schema: string): number | undefined => webform.components.schemas[schema]?.['x-extensible-enum']?.length
    expect([set('WebFormErrorCode'), set('WebFormPayloadErrorCode'), set('TaskPayloadErrorCode')]).toEqual([13, 11, 5])
    expect(webform.components.schemas['Error']).toHaveProperty('x-kit-type-name', 'WebFormError')
  })

  it('leaves out the update form that finAPI removed', () => {
    expect(Object.keys(webform.paths)).not.toContain('/api/webForms/bankConnectionUpdate')
  })

  it('has the operation names the client is built from', () => {
    expect(idsOf(operations)).toEqual(new Set([
      'profiles.create', 'profiles.delete', 'profiles.get', 'profiles.list', 'profiles.update',
      'tasks.createBackgroundUpdate', 'tasks.get', 'tasks.list',
      'translations.create', 'translations.delete', 'translations.get', 'translations.list',
      'webForms.cancel', 'webForms.createBankConnectionImport', 'webForms.createDirectDebitWithAccountId',
      'webForms.createPaymentWithAccountId', 'webForms.createStandalonePayment', 'webForms.createStandingOrder',
      'webForms.delete', 'webForms.get', 'webForms.list',
    ]))
  })

  it('repeats no write, and warns of a second form where it could be paid twice', () => {
    for (const { key, method, operation } of operations) expect(operation['x-kit-retry'], key).toBe(method === 'get' ? 'safe' : 'never')
    const money = operations.filter(({ operation }) => operation['x-kit-money'])
    expect(idsOf(money)).toEqual(new Set([
      'webForms.createDirectDebitWithAccountId', 'webForms.createPaymentWithAccountId',
      'webForms.createStandalonePayment', 'webForms.createStandingOrder',
    ]))
    for (const { operation } of money) expect(operation['x-kit-reconcile']).toMatch(/second form.+webForms\.list/s)
  })

  it('wants the mandator admin for profiles and translations, and the user for everything else', () => {
    for (const { key, operation } of operations) {
      expect(operation['x-kit-auth'], key).toBe(/^(profiles|translations)\./.test(operation.operationId ?? '') ? 'admin' : 'user')
    }
  })

  it('marks the four lists as paged', () => {
    const paged = operations.filter(({ operation }) => operation['x-kit-paginated'] !== undefined)
    expect(idsOf(paged)).toEqual(new Set(['profiles.list', 'tasks.list', 'translations.list', 'webForms.list']))
    for (const { operation } of paged) expect(operation['x-kit-paginated']).toEqual({ style: 'numbered', items: 'items' })
  })

  it('answers 201 to a changed profile, as finAPI does', () => {
    expect(Object.keys(find('profiles.update')?.responses ?? {})).toContain('201')
  })

  it('knows that a busy connection is answered with 423 and a broken rule with another shape', () => {
    const update = find('tasks.createBackgroundUpdate')
    const answers = update ? answersOf(webform, update) : {}
    expect(schemaOf(answers['423'])).toBe('#/components/schemas/Error')
    expect(schemaOf(answers['400'])).toBe('#/components/schemas/ValidationError')
  })
})

/** The methods of the Access client, by resource. */
const ACCESS_METHODS: Readonly<Record<string, string>> = {
  accounts: 'dailyBalances delete deleteAll get list update',
  bankConnections: 'connectInterface delete deleteAll deleteConsent edit get import list removeInterface update',
  bankSideStandingOrders: 'list',
  banks: 'get list listGroups',
  categories: 'cashFlows create delete deleteAll get list train update',
  clientConfiguration: 'get update',
  labels: 'create delete deleteAll get list update',
  mandatorAdmin:
    'changeClientCredentials createIbanRules createKeywordRules deleteIbanRules deleteKeywordRules deleteUsers ' +
    'listIbanRules listKeywordRules listUsers switchApiVersion',
  notificationRules: 'create delete deleteAll get list',
  oauth: 'revoke token',
  payments: 'createDirectDebit createMoneyTransfer list submit',
  pendingTransactions: 'get list',
  securities: 'get list',
  standingOrders: 'create list submit',
  tests: 'checkCategorization mockBatchUpdate',
  tppCertificates: 'create delete get list',
  tppCredentials: 'create delete get list listAuthenticationGroups update',
  transactions: 'delete deleteAll get list restore split triggerCategorization update updateMany',
  users: 'create delete deleteUnverified executePasswordChange get requestPasswordChange update verificationStatus verify',
}

describe('access.yaml', () => {
  const operations = operationsOf(access)
  const auth = Object.fromEntries(operations.map(({ operation }) => [operation.operationId ?? '', operation['x-kit-auth']]))
  const idsWhere = (wanted: (operation: Operation) => boolean): readonly string[] =>
    operations.filter(({ operation }) => wanted(operation)).map(({ operation }) => operation.operationId ?? '').sort()

  it('holds the whole of document 2025.06.2 as far as it is known, and four schemas under names of ours', () => {
    expect(census(access)).toEqual({
      operations: 94, queryParameters: 165, answers: 575, schemas: 193, properties: 786, required: 386, values: 784, webhooks: 9,
    })
    const ours = ['GetTokenParams', 'NotificationTriggerEvent', 'OAuthErrorCode', 'RevokeTokenParams']
    expect(Object.keys(access.components.schemas)).toEqual(expect.arrayContaining(ours))
  })

  it('has the operation names the client is built from', () => {
    const ids = Object.entries(ACCESS_METHODS).flatMap(([resource, methods]) => methods.split(' ').map((method) => `${resource}.${method}`))
    expect(idsOf(operations)).toEqual(new Set(ids))
  })

  it('tells of deleted users and of the eight events of notification rules', () => {
    const events = access.components.schemas['NotificationTriggerEvent']?.['x-extensible-enum'] ?? []
    expect(events).toHaveLength(8)
    expect(Object.keys(access.webhooks)).toEqual(['user.deleted', ...events.map((event) => `notification.${String(event)}`)])
  })

  it('names the kind of token each operation wants', () => {
    expect(auth).toMatchObject({
      'oauth.token': 'none', 'oauth.revoke': 'client', 'clientConfiguration.get': 'client', 'clientConfiguration.update': 'client',
      'users.create': 'client', 'users.deleteUnverified': 'client', 'users.verify': 'client', 'users.verificationStatus': 'client',
      'users.requestPasswordChange': 'client', 'users.executePasswordChange': 'client',
      'users.get': 'user', 'users.update': 'user', 'users.delete': 'user',
    })
    for (const [id, kind] of Object.entries(auth)) {
      const [resource = ''] = id.split('.')
      if (['oauth', 'users', 'clientConfiguration'].includes(resource)) continue
      const ofMandator = ['mandatorAdmin', 'tppCertificates', 'tppCredentials'].includes(resource)
      expect(kind, id).toEqual(resource === 'banks' ? ['client', 'user'] : ofMandator ? 'admin' : 'user')
    }
  })

  it('sends token requests as a form, and everything else as JSON', () => {
    for (const { operation } of operations) {
      const type = operation.operationId?.startsWith('oauth.') ? 'application/x-www-form-urlencoded' : 'application/json'
      if (operation.requestBody) expect(Object.keys(operation.requestBody.content ?? {}), operation.operationId).toEqual([type])
    }
  })

  it('repeats only the writes that do nothing the second time', () => {
    const repeatable = operations.filter(({ method, operation }) => method !== 'get' && operation['x-kit-retry'] === 'safe')
    expect(idsOf(repeatable)).toEqual(new Set([
      'oauth.revoke', 'oauth.token', 'users.update', 'accounts.update', 'clientConfiguration.update', 'tests.checkCategorization',
    ]))
  })

  it('knows which calls move money, and how to find out what became of one', () => {
    expect(idsWhere((operation) => operation['x-kit-money'] === true)).toEqual(
      ['payments.createDirectDebit', 'payments.createMoneyTransfer', 'payments.submit', 'standingOrders.create', 'standingOrders.submit'],
    )
    for (const { key, operation } of operations.filter(({ operation: one }) => one['x-kit-money'] === true)) {
      const [resource, method] = operation.operationId?.split('.') ?? []
      expect(operation['x-kit-retry'], key).toBe('never')
      expect(operation['x-kit-reconcile'], key).toContain(`${resource}.list({`)
      const warning = method === 'submit' ? /do not submit it again.+no second/ : /instead of creating another/
      expect(operation['x-kit-reconcile'], key).toMatch(warning)
    }
  })

  it('gives calls that talk to a bank two minutes and the headers about the person', () => {
    const withPerson = idsWhere((operation) => JSON.stringify(operation.parameters).includes('PsuIpAddress'))
    expect(withPerson).toEqual([
      'accounts.delete', 'accounts.deleteAll', 'bankConnections.connectInterface', 'bankConnections.delete', 'bankConnections.deleteAll',
      'bankConnections.deleteConsent', 'bankConnections.import', 'bankConnections.removeInterface', 'bankConnections.update',
      'payments.submit', 'standingOrders.submit', 'users.delete',
    ])
    expect(idsWhere((operation) => operation['x-kit-timeout'] === 120_000)).toEqual(withPerson)
    expect(idsWhere((operation) => operation['x-kit-timeout'] !== undefined)).toEqual(withPerson)
  })

  it('answers 510 with the next step exactly where the answer to it can be sent', () => {
    const stepwise = idsWhere((operation) => '510' in operation.responses)
    expect(stepwise).toEqual([
      'bankConnections.connectInterface', 'bankConnections.import', 'bankConnections.update', 'payments.submit', 'standingOrders.submit',
    ])
    const takesStep = idsWhere((operation) => {
      const body = resolvePointer(access, schemaOf(operation.requestBody) ?? '') as Schema | undefined
      return body?.properties?.['multiStepAuthentication'] !== undefined
    })
    expect(takesStep).toEqual(stepwise)
  })

  it('knows where a busy bank connection, user or batch update is answered with 423', () => {
    expect(idsWhere((operation) => '423' in operation.responses)).toEqual([
      'accounts.delete', 'accounts.deleteAll', 'accounts.update', 'bankConnections.connectInterface', 'bankConnections.delete',
      'bankConnections.deleteAll', 'bankConnections.deleteConsent', 'bankConnections.edit', 'bankConnections.removeInterface',
      'bankConnections.update', 'notificationRules.create', 'notificationRules.delete', 'notificationRules.deleteAll', 'oauth.token',
      'users.delete',
    ])
  })

  it('has pages where finAPI has them', () => {
    expect(idsWhere((operation) => operation['x-kit-paginated'] !== undefined)).toEqual([
      'accounts.dailyBalances', 'bankSideStandingOrders.list', 'banks.list', 'banks.listGroups', 'categories.list', 'labels.list',
      'mandatorAdmin.listIbanRules', 'mandatorAdmin.listKeywordRules', 'mandatorAdmin.listUsers', 'payments.list',
      'pendingTransactions.list', 'securities.list', 'standingOrders.list', 'tppCertificates.list', 'tppCredentials.list',
      'tppCredentials.listAuthenticationGroups', 'transactions.list',
    ])
  })

  it('orders by known properties only: alone, ascending or descending', () => {
    const orders = operations.flatMap(({ key, operation }) => {
      const order = operation.parameters.find((parameter) => parameter.name === 'order')
      return order ? [[key, order.schema.items?.enum ?? []] as const] : []
    })
    expect(orders).toHaveLength(18)
    for (const [key, values] of orders) {
      const properties = values.filter((value) => !String(value).includes(','))
      expect(values, key).toEqual(properties.flatMap((property) => [property, `${String(property)},asc`, `${String(property)},desc`]))
    }
    expect(orders.reduce((total, [, values]) => total + values.length, 0) / 3).toBe(74)
  })

  it('lets what an answer need not have be missing or null, and asks for no null in what is sent', () => {
    const takesNull = (schema: string, property: string): boolean =>
      ajv.validate({ $ref: `access#/components/schemas/${schema}/properties/${property}` }, null)
    const answered = received(access)
    for (const [schema, { properties = {}, required = [] }] of Object.entries(access.components.schemas)) {
      if (schema in UNREACHED) continue
      const optional = Object.keys(properties).filter((property) => !required.includes(property))
      const nullable = Object.keys(properties).filter((property) => takesNull(schema, property))
      expect(nullable, schema).toEqual(answered.has(schema) ? optional : [])
    }
  })

  it('knows the 39 error codes and the three of an authentication', () => {
    expect(access.components.schemas['ErrorCode']?.['x-extensible-enum']).toHaveLength(39)
    expect(access.components.schemas['OAuthErrorCode']?.['x-extensible-enum']).toEqual(['invalid_token', 'invalid_grant', 'invalid_client'])
  })

  it('has a type prefix exactly because names clash with webform.yaml', () => {
    const clashes = Object.keys(access.components.schemas).filter((schema) => schema in webform.components.schemas)
    expect(clashes).toEqual(['AccountType', 'Currency', 'Language', 'Paging'])
    expect(access['x-kit-type-prefix']).toBe('Access')
  })

  it('gives a failed authentication its own shape', () => {
    for (const { key, operation } of operations) {
      const refused = answersOf(access, operation)['401']
      if (refused) expect(schemaOf(refused), key).toBe('#/components/schemas/BadCredentialsError')
    }
  })
})

const FIXTURES: Readonly<Record<string, readonly [keyof typeof documents, string]>> = {
  'account.json': ['access', 'Account'],
  'callback.task.finalised.completed-with-web-form.json': ['webform', 'TaskCallback'],
  'callback.task.finalised.json': ['webform', 'TaskCallback'],
  'callback.task.finalised.web-form.json': ['webform', 'TaskCallback'],
  'callback.task.web-form-required.json': ['webform', 'TaskCallback'],
  'callback.user.deleted.json': ['access', 'UserDeletionCallback'],
  'callback.web-form.finalised.json': ['webform', 'WebFormCompletedCallback'],
  'error.access.bad-credentials.json': ['access', 'BadCredentialsError'],
  'error.access.json': ['access', 'ErrorMessage'],
  'error.access.step-required.json': ['access', 'ErrorMessage'],
  'error.web-form.json': ['webform', 'Error'],
  'error.web-form.validation.json': ['webform', 'ValidationError'],
  'notification.new-transactions.json': ['access', 'NotificationMessage'],
  'payment.json': ['access', 'Payment'],
  'task.completed-with-error.json': ['webform', 'Task'],
  'task.completed.json': ['webform', 'Task'],
  'task.created.json': ['webform', 'Task'],
  'task.web-form-required.json': ['webform', 'Task'],
  'token.client.json': ['access', 'AccessToken'],
  'token.user.json': ['access', 'AccessToken'],
  'transactions.page.json': ['access', 'PageableTransactionList'],
  'user.created.json': ['access', 'User'],
  'web-form.completed-with-error.json': ['webform', 'WebForm'],
  'web-form.completed.import.json': ['webform', 'WebForm'],
  'web-form.completed.payment.json': ['webform', 'WebForm'],
  'web-form.created.import.json': ['webform', 'WebForm'],
  'web-form.created.payment.json': ['webform', 'WebForm'],
  'web-form.page.json': ['webform', 'WebFormsPage'],
}
const fixture = (name: string): unknown => JSON.parse(read(`../fixtures/${name}`))

describe('our fixtures', () => {
  it.each(Object.entries(FIXTURES))('%s fits its schema', (name, [document, schema]) => {
    expect(problemsOf(document, schema, fixture(name))).toEqual([])
  })

  it('are all in the folder', () => {
    expect(readdirSync(new URL('../fixtures/', import.meta.url))).toEqual(expect.arrayContaining(Object.keys(FIXTURES)))
  })

  it.each(Object.entries(FIXTURES))('%s no longer fits when a required member is missing', (name, [document, schema]) => {
    const required = documents[document].components.schemas[schema]?.required ?? []
    expect(required.length).toBeGreaterThan(0)
    for (const member of required) {
      const broken = Object.fromEntries(Object.entries(fixture(name) as object).filter(([key]) => key !== member))
      expect(problemsOf(document, schema, broken), member).not.toEqual([])
    }
  })
})

describe('what the schemas let through', () => {
  const form = fixture('web-form.created.payment.json') as object
  const order = { recipient: { iban: 'DE02120300000000202051' }, amount: { value: 12.34, currency: 'EUR' } }

  it.each(['+0000', 'Z', '+00:00', '+0100'])('takes a form\'s time that ends in %s', (offset) => {
    const time = `2026-03-02T13:51:08.973${offset}`
    expect(problemsOf('webform', 'WebForm', { ...form, createdAt: time, expiresAt: time })).toEqual([])
  })

  it('takes a status, type and error code that finAPI may add', () => {
    const later = { ...form, type: 'NEW_KIND', status: 'PAUSED', payload: { errorCode: 'NEW_CODE' } }
    expect(problemsOf('webform', 'WebForm', later)).toEqual([])
  })

  it('takes an amount as a number and as a decimal text, and nothing else', () => {
    const body = (value: unknown): object => ({ orders: [{ ...order, amount: { value, currency: 'EUR' } }] })
    expect(problemsOf('webform', 'StandalonePaymentDetails', body(12.34))).toEqual([])
    expect(problemsOf('webform', 'StandalonePaymentDetails', body('12.34'))).toEqual([])
    for (const value of [null, true, {}]) expect(problemsOf('webform', 'StandalonePaymentDetails', body(value))).not.toEqual([])
  })

  it('takes answers of Access with members that are missing, null or new', () => {
    const account = fixture('account.json') as object
    const page = fixture('transactions.page.json') as { readonly transactions: readonly object[] }
    const transactions = page.transactions.map((one) => ({ ...one, category: null, currency: 'NTD' }))
    expect(problemsOf('access', 'Account', { ...account, iban: null, balance: null, accountType: 'Pocket', addedLater: 1 })).toEqual([])
    expect(problemsOf('access', 'PageableTransactionList', { ...page, transactions })).toEqual([])
    expect(problemsOf('access', 'Payment', { ...(fixture('payment.json') as object), statusV2: 'PAUSED', status: 'OPEN' })).toEqual([])
    expect(problemsOf('access', 'Account', { ...account, balance: '1204.50' })).not.toEqual([])
  })

  it('refuses orders of Access that finAPI would refuse', () => {
    const transfer = { counterpartIban: 'DE02100500000054540402', amount: 129.95, currency: 'EUR', structuredRemittanceInformation: [] }
    const problems = (body: object): readonly string[] => problemsOf('access', 'CreateMoneyTransferParams', { accountId: 51208, ...body })
    expect(problems({ moneyTransfers: [transfer] })).toEqual([])
    expect(problems({ moneyTransfers: [] })).not.toEqual([])
    expect(problems({ moneyTransfers: [{ ...transfer, endToEndId: 'x'.repeat(36) }] })).not.toEqual([])
    expect(problems({ moneyTransfers: [{ ...transfer, amount: '129.95' }] })).not.toEqual([])
    expect(problemsOf('access', 'LabelParams', { name: 'office' })).toEqual([])
    expect(problemsOf('access', 'LabelParams', { name: 'a<b' })).not.toEqual([])
  })

  it('refuses an empty list of orders, and a kind of direct debit that does not exist', () => {
    expect(problemsOf('webform', 'StandalonePaymentDetails', { orders: [] })).not.toEqual([])
    const mandate = { mandateId: 'm', mandateDate: '2026-01-01', creditorId: 'c' }
    const debit = {
      orders: [{ ...mandate, payer: { name: 'A', ...order.recipient }, amount: order.amount }],
      executionDate: '2026-02-01', receiver: { accountId: 1 }, sequenceType: 'OOFF',
    }
    expect(problemsOf('webform', 'DirectDebitWithAccountDetails', { ...debit, directDebitType: 'B2B' })).toEqual([])
    expect(problemsOf('webform', 'DirectDebitWithAccountDetails', { ...debit, directDebitType: 'CORE' })).not.toEqual([])
  })

  it.each(['https://example.org/cb?state=abc', 'https://www.example.org/a/b'])('takes %s as a callback url', (finalised) => {
    expect(problemsOf('webform', 'Callbacks', { finalised })).toEqual([])
  })

  const badUrls = ['http://example.org/cb', 'xhttps://example.org/cb', 'https://example.org/a b', 'https://localhost/cb', '']
  it.each(badUrls)('refuses %j as a callback url', (finalised) => {
    expect(problemsOf('webform', 'Callbacks', { finalised })).not.toEqual([])
  })

  it('wants all three facts about the person, or none', () => {
    const problems = (userMetadata: unknown): readonly string[] =>
      problemsOf('webform', 'BankConnectionUpdateTaskDetails', { bankConnectionId: 1, userMetadata })
    expect(problems(null)).toEqual([])
    expect(problems({ ipAddress: '192.0.2.1', deviceOs: 'Linux', userAgent: 'Example/1.0' })).toEqual([])
    expect(problems({ ipAddress: '192.0.2.1' })).not.toEqual([])
  })
})

interface Example {
  readonly file: string
  readonly kind: string
  readonly schema: string | null
}

/** Provider examples that contradict what the provider's documents say elsewhere, and where. */
const CONTRADICTORY: Readonly<Record<string, { readonly at: string; readonly reason: string }>> = {
  'webform.createProfile.request.json': {
    at: '/brand/icon/loading',
    reason: 'document 2.685.0 allows a gif only, the generated sample of 2.906.0 shows an svg',
  },
}

const samples = new URL('../../../../../shared/providers/finapi/examples/', import.meta.url)
if (existsSync(new URL('INDEX.json', samples))) {
  const index = JSON.parse(readFileSync(new URL('INDEX.json', samples), 'utf8')) as readonly Example[]
  const covered = index.flatMap((example) => {
    const name = example.schema
    if (name === null) return []
    const document = example.file.startsWith('access.') ? 'access' : 'webform'
    return name in documents[document].components.schemas ? [{ ...example, schema: name, document } as const] : []
  })

  describe('the collected provider examples', () => {
    it('are there, and each that names a schema is covered', () => {
      expect(covered.length).toBe(index.filter((example) => example.schema !== null).length)
      expect(Object.keys(CONTRADICTORY).filter((file) => !covered.some((example) => example.file === file))).toEqual([])
    })

    it('include the page figures, which name no schema', () => {
      const { paging } = JSON.parse(readFileSync(new URL('access.paging.json', samples), 'utf8')) as { readonly paging: unknown }
      expect(problemsOf('access', 'Paging', paging)).toEqual([])
    })

    const sample = (file: string): unknown => JSON.parse(readFileSync(new URL(file, samples), 'utf8'))

    it.each(covered.filter(({ file }) => !(file in CONTRADICTORY)))('$file fits $schema', ({ file, schema, document }) => {
      expect(problemsOf(document, schema, sample(file))).toEqual([])
    })

    it.each(covered.flatMap((example) => ({ ...example, ...CONTRADICTORY[example.file] })).filter(({ reason }) => reason !== undefined))(
      '$file differs from $schema at $at only: $reason',
      ({ file, schema, document, at }) => {
        const places = problemsOf(document, schema, sample(file)).map((problem) => problem.split(' ')[0] ?? '')
        expect(places).toContain(at)
        expect(places.filter((place) => !at?.startsWith(place))).toEqual([])
      },
    )
  })
} else {
  console.info('The collected provider examples are not beside this repository: only our own fixtures are checked.')
}
