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
  readonly allOf?: readonly Schema[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly pattern?: string
  readonly required?: readonly string[]
}
interface Media {
  readonly $ref?: string
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>
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
  readonly deprecated?: boolean
  readonly externalDocs?: { readonly url: string }
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
    readonly parameters: Readonly<Record<string, Parameter>>
    readonly responses: Readonly<Record<string, Media>>
  }
  readonly [extension: `x-kit-${string}`]: unknown
}

const document = parse(readFileSync(new URL('../../openapi/aggregation.yaml', import.meta.url), 'utf8')) as OpenApi
const { schemas, parameters, responses } = document.components
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ key: `${method.toUpperCase()} ${path}`, method, path, operation })),
)
const idsWhere = (accepts: (operation: Operation, method: string) => boolean): string[] =>
  operations.filter(({ operation, method }) => accepts(operation, method)).map(({ operation }) => operation.operationId).sort()
const find = (id: string): Operation | undefined => operations.find(({ operation }) => operation.operationId === id)?.operation
const parametersOf = (id: string): Parameter[] =>
  (find(id)?.parameters ?? []).map((one) => (one.$ref === undefined ? one : (resolvePointer(one.$ref) as Parameter)))

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

/** What the given values lead to inside `components`, as `schemas/Name`. */
function reachable(roots: unknown): Set<string> {
  const found = new Set<string>()
  const visit = (value: unknown): void => {
    for (const [, node] of nodesOf(value)) {
      const name = '$ref' in node && typeof node.$ref === 'string' ? node.$ref.split('#/components/')[1] : undefined
      if (name === undefined || found.has(name)) continue
      found.add(name)
      visit(resolvePointer(`#/components/${name}`))
    }
  }
  visit(roots)
  return found
}
const received = reachable([
  operations.map(({ operation }) => operation.responses),
  Object.values(document.webhooks).map((hook) => hook.post.requestBody),
])
const sent = reachable(operations.map(({ operation }) => [operation.requestBody, operation.parameters]))

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
formats.default(ajv)
for (const annotation of ['components', 'x-extensible-enum', 'x-kit-type-name', 'example']) ajv.addKeyword(annotation)
ajv.addSchema({ components: document.components }, 'aggregation')
const validators = new Map<string, ValidateFunction>()

/** Where and how a value differs from `components/<place>`; `[]` behind the place means a list of such values. */
function problemsOf(place: string, value: unknown): readonly string[] {
  const $ref = `aggregation#/components/${place.replace('[]', '')}`
  const validate = validators.get(place) ?? ajv.compile(place.endsWith('[]') ? { type: 'array', items: { $ref } } : { $ref })
  validators.set(place, validate)
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`)
}

const takesNull = (schema: Schema): boolean => {
  if (schema.anyOf) return schema.anyOf.some(takesNull)
  if (schema.$ref !== undefined) return takesNull(resolvePointer(schema.$ref) as Schema)
  return schema.type !== undefined && [schema.type].flat().includes('null')
}

const READ = ['list', 'detail']
/** What each resource offers besides `list` and `detail`. */
const METHODS: Readonly<Record<string, readonly string[]>> = {
  institutions: [], consents: [],
  links: ['register', 'resume', 'update', 'modify', 'delete', 'refresh'],
  accounts: ['retrieve', 'resume', 'delete'], transactions: ['retrieve', 'resume', 'delete'], owners: ['retrieve', 'resume', 'delete'],
  incomes: ['retrieve', 'resume', 'delete'], recurringExpenses: ['retrieve', 'resume', 'delete'],
  riskInsights: ['retrieve', 'resume', 'delete'], invoices: ['retrieve', 'resume', 'delete'],
  bills: ['retrieve', 'delete'], employmentRecords: ['retrieve', 'delete'], employmentMetrics: ['retrieve', 'delete'],
  financialStatements: ['retrieve', 'delete'], taxComplianceStatus: ['retrieve', 'delete'], taxReturns: ['retrieve', 'delete'],
  taxRetentions: ['retrieve', 'delete'], taxStatus: ['retrieve', 'delete'],
  'br.balances': ['retrieve'], 'br.exchanges': ['retrieve', 'delete', 'history'], 'br.investments': ['retrieve', 'delete'],
  'br.investmentTransactions': ['retrieve', 'delete'], 'br.employments': ['retrieve', 'delete'],
  'mx.currentEmployments': ['retrieve', 'delete'],
  'cl.invoices': ['retrieve', 'delete'], 'cl.taxStatus': ['retrieve', 'delete'], 'cl.debtReports': ['retrieve', 'delete'],
  collectionInstructions: ['create', 'cancel'],
}

describe('aggregation.yaml', () => {
  it('is an OpenAPI 3.1 document of the main api, for sandbox and production', () => {
    expect(document).toMatchObject({
      openapi: '3.1.0', 'x-kit-provider': 'belvo', 'x-kit-api': 'main', 'x-kit-auth-kinds': { aggregation: 'the aggregation key pair' },
    })
    expect(document.servers.map(({ url }) => url)).toEqual(['https://sandbox.belvo.com', 'https://api.belvo.com'])
    for (const { key, path, operation } of operations) {
      expect(operation['x-kit-auth'], key).toBe('aggregation')
      expect(path).toMatch(/^\/api\/.+\/$/)
    }
  })

  it('has 121 operations, 401 schemas and 51 webhooks', () => {
    expect(operations).toHaveLength(121)
    expect(Object.keys(schemas)).toHaveLength(401)
    expect(Object.keys(document.webhooks)).toHaveLength(51)
  })

  it('has the operation names the client is built from', () => {
    const named = Object.entries(METHODS).flatMap(([resource, more]) => [...READ, ...more].map((method) => `${resource}.${method}`))
    expect(idsWhere(() => true)).toEqual([...named, 'widgetToken.create', 'collectionInstructions.items.cancel'].sort())
  })

  it('has no reference that leads nowhere, and no component that nothing leads to', () => {
    const dangling = [...nodesOf(document)]
      .filter(([, node]) => '$ref' in node && typeof node.$ref === 'string' && resolvePointer(node.$ref) === undefined)
      .map(([pointer]) => pointer)
    expect(dangling).toEqual([])
    const all = Object.entries({ schemas, parameters, responses }).flatMap(([folder, members]) =>
      Object.keys(members).map((member) => `${folder}/${member}`),
    )
    expect(all.filter((component) => !received.has(component) && !sent.has(component))).toEqual([])
  })

  it('says of each operation what it is, how it fails and where it is documented', () => {
    for (const { key, operation } of operations) {
      expect(operation.summary, key).toBeTruthy()
      expect(operation.description, key).toBeTruthy()
      expect(operation.externalDocs?.url, key).toMatch(/^https:\/\/developers\.belvo\.com\//)
      expect(Object.keys(operation.responses), key).toEqual(expect.arrayContaining(['401']))
      expect(operation.deprecated, key).toBeUndefined()
    }
  })

  it('describes every schema, member, parameter, body and answer', () => {
    const silent: string[] = []
    for (const [pointer, node] of nodesOf(schemas, '#/components/schemas')) {
      const parent = pointer.split('/').at(-2)
      if ((parent === 'properties' || parent === 'schemas') && !('description' in node)) silent.push(pointer)
    }
    for (const { key, operation } of operations) {
      const { requestBody } = operation
      const parts = [...(operation.parameters ?? []), ...Object.values(operation.responses), ...(requestBody ? [requestBody] : [])]
      for (const part of parts) {
        const target = part.$ref === undefined ? part : (resolvePointer(part.$ref) as Media)
        if (!target.description) silent.push(`${key} ${JSON.stringify(part)}`)
      }
    }
    for (const [type, { post }] of Object.entries(document.webhooks)) {
      if (!post.summary || !post.description || !post.requestBody.description) silent.push(type)
    }
    expect(silent).toEqual([])
  })

  it('names only operations that exist', () => {
    const ids = new Set(idsWhere(() => true))
    const resources = [...Object.keys(METHODS), 'widgetToken'].map((resource) => resource.replaceAll('.', '\\.')).join('|')
    const words = JSON.stringify(document)
    const mention = new RegExp(`(?<![\\w./])(?:${resources})(?:\\.[a-z][A-Za-z]+){1,2}(?![\\w/])`, 'g')
    const mentioned = [...words.matchAll(mention)].map(([id]) => id)
    expect(mentioned.length).toBeGreaterThan(150)
    expect([...new Set(mentioned)].filter((id) => !ids.has(id))).toEqual([])
  })

  it('repeats reads, token requests and a cancel that may be repeated; of every other write it says how to find out', () => {
    const repeated = idsWhere((operation, method) => method !== 'get' && operation['x-kit-retry'] === 'safe')
    expect(repeated).toEqual(['collectionInstructions.cancel', 'widgetToken.create'])
    for (const { key, method, operation } of operations) {
      expect(['safe', 'never'], key).toContain(operation['x-kit-retry'])
      if (method === 'get') expect(operation['x-kit-retry'], key).toBe('safe')
      else expect(operation['x-kit-idempotency'], key).toBe('none')
      expect(Boolean(operation['x-kit-reconcile']), key).toBe(operation['x-kit-retry'] === 'never')
    }
    for (const id of idsWhere(({ operationId }) => operationId.endsWith('.retrieve'))) {
      expect(find(id)?.['x-kit-reconcile'], id).toMatch(/webhook.+list/)
    }
    expect(idsWhere((operation) => operation['x-kit-money'] === true)).toEqual(['collectionInstructions.create'])
    expect(new Set(operations.map(({ operation }) => operation['x-kit-reconcile'])).size).toBeLessThanOrEqual(12)
  })

  it('gives calls that reach an institution more than the five minutes Belvo takes', () => {
    const reaching = idsWhere(({ operationId }) => /\.(retrieve|resume)$|^links\.(register|update)$/.test(operationId))
    expect(reaching).toHaveLength(34)
    expect(idsWhere((operation) => operation['x-kit-timeout'] === 330_000)).toEqual(reaching)
  })

  it('reads pages by the next URL of the body', () => {
    const pages = idsWhere((operation) => operation['x-kit-paginated'] !== undefined)
    expect(pages).toHaveLength(28)
    const lists = idsWhere(({ operationId }) => /\.(list|history)$/.test(operationId))
    expect(pages).toEqual(lists.filter((id) => id !== 'collectionInstructions.list'))
    for (const id of pages) {
      const operation = find(id)
      expect(operation?.['x-kit-paginated'], id).toEqual({ style: 'next-url', items: 'results' })
      const { $ref = '' } = operation?.responses['200']?.content?.['application/json']?.schema ?? {}
      const [base, own] = (resolvePointer($ref) as Schema).allOf ?? []
      expect(base, id).toEqual({ $ref: '#/components/schemas/common_pagination_properties' })
      expect(own, id).toMatchObject({ required: ['results'], properties: { results: { type: 'array' } } })
      expect(parametersOf(id).map(({ name }) => name), id).toEqual(expect.arrayContaining(['page', 'page_size']))
    }
  })

  it('offers the asynchronous mode where Belvo has it, with the 202 that goes with it', () => {
    const asynchronous = idsWhere((operation) => operation['x-kit-async'] !== undefined)
    expect(asynchronous).toEqual([
      'br.employments.retrieve', 'br.investmentTransactions.retrieve', 'br.investments.retrieve', 'cl.debtReports.retrieve',
      'cl.invoices.retrieve', 'employmentRecords.retrieve', 'financialStatements.retrieve', 'invoices.retrieve', 'links.delete',
      'transactions.retrieve',
    ])
    for (const id of asynchronous) {
      expect(find(id)?.['x-kit-async'], id).toEqual({ header: 'X-Belvo-Request-Mode', value: 'async', status: '202' })
      expect(find(id)?.responses['202']?.content?.['application/json']?.schema, id).toEqual({ $ref: '#/components/schemas/AsyncAccepted' })
      expect(parametersOf(id).map(({ name }) => name), id).toContain('X-Belvo-Request-Mode')
    }
    expect(idsWhere((operation) => '202' in operation.responses)).toEqual([...asynchronous, 'links.refresh'].sort())
  })

  it('answers a retrieval with 201 when it is stored and 200 when it is not, with the same shape', () => {
    for (const id of idsWhere(({ operationId }) => operationId.endsWith('.retrieve'))) {
      const answers = find(id)?.responses
      expect(answers?.['201']?.content, id).toBeDefined()
      expect(answers?.['201']?.content, id).toEqual(answers?.['200']?.content)
    }
  })

  it('knows the 428 that a resume call answers', () => {
    expect(responses['TokenRequired']?.content?.['application/json']?.schema).toEqual({
      type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' },
    })
    expect(Object.keys(schemas['TokenRequiredResponse']?.properties ?? {})).toEqual([
      'code', 'message', 'request_id', 'session', 'expiry', 'link', 'token_generation_data',
    ])
    const resumed = idsWhere(({ operationId }) => operationId.endsWith('.resume'))
    expect(resumed).toHaveLength(8)
    for (const id of resumed) {
      expect(find(id)?.requestBody?.content?.['application/json']?.schema, id).toEqual({ $ref: '#/components/schemas/PatchBody' })
    }
    expect(schemas['PatchBody']?.required).toEqual(['session', 'link'])
  })

  it('takes lists in a query with commas, and the filters of each list', () => {
    for (const [pointer, node] of nodesOf([document.paths, parameters])) {
      const parameter = node as Parameter
      if (parameter.in !== 'query' || parameter.schema?.type !== 'array') continue
      expect(parameter, pointer).toMatchObject({ style: 'form', explode: false })
    }
    const names = (id: string): (string | undefined)[] => parametersOf(id).map(({ name }) => name)
    expect(names('transactions.list')).toHaveLength(61)
    const some = ['account__balance__available__range', 'value_date__lte', 'type__in', 'fields', 'omit']
    expect(names('transactions.list')).toEqual(expect.arrayContaining(some))
    const linked = ['bills', 'br.balances', 'br.employments', 'br.exchanges', 'br.investmentTransactions', 'br.investments', 'transactions']
    expect(idsWhere(({ operationId }) => parametersOf(operationId).some((one) => one.name === 'link' && one.required === true))).toEqual(
      linked.map((resource) => `${resource}.list`),
    )
  })

  it('leaves sets of values open in what Belvo sends, and gives that no defaults', () => {
    const components = [...received].map((place) => [place, resolvePointer(`#/components/${place}`)])
    const answers = operations.map(({ key, operation }) => [key, operation.responses])
    const closed = [...nodesOf(Object.fromEntries([...components, ...answers]))]
      .filter(([pointer, node]) => !pointer.endsWith('/properties') && ('enum' in node || 'default' in node))
      .map(([pointer]) => pointer)
    expect(closed).toEqual([])
  })

  it('closes the sets of values that only we send', () => {
    const open = [...sent]
      .filter((place) => place.startsWith('schemas/') && !received.has(place))
      .flatMap((place) => [...nodesOf(resolvePointer(`#/components/${place}`), place)])
      .filter(([, node]) => 'x-extensible-enum' in node)
      .map(([pointer]) => pointer)
    expect(open).toEqual([])
  })

  it('takes null for every member of an answer that is neither an id nor the list of a page', () => {
    const strict = [...received]
      .filter((place) => place.startsWith('schemas/') && !sent.has(place))
      .flatMap((place) => [...nodesOf(resolvePointer(`#/components/${place}`), place)])
      .filter(([pointer, node]) => pointer.split('/').at(-2) === 'properties' && !('const' in node) && !takesNull(node as Schema))
      .map(([pointer]) => pointer.slice('schemas/'.length).replace('/allOf/1', '').replace('/properties/', '.'))
    const known = /^(\w+Page\.results|\w+\.id|CollectionInstruction(Summary)?\.link_id|\w+Webhook\.webhook_(type|code))$/
    expect(strict.filter((member) => !known.test(member)).sort()).toEqual([
      'AsyncAccepted.request_id', 'BalanceOFDA.account_id', 'BalanceOFDA.link', 'ExchangeHistory.exchange_id',
    ])
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
    for (const schema of Object.keys(schemas)) expect(() => problemsOf(`schemas/${schema}`, {}), schema).not.toThrow()
    let samples = 0
    for (const [pointer, node] of nodesOf(schemas, 'schemas')) {
      if (!('example' in node) || pointer.endsWith('/properties')) continue
      samples += 1
      expect(problemsOf(pointer, node.example), pointer).toEqual([])
    }
    expect(samples).toBeGreaterThan(80)
  })

  it('keys each event by what its body carries', () => {
    for (const [type, { post }] of Object.entries(document.webhooks)) {
      const { $ref = '' } = post.requestBody.content?.['application/json']?.schema ?? {}
      const [envelope, own] = (resolvePointer($ref) as Schema).allOf ?? []
      expect(envelope, type).toEqual({ $ref: '#/components/schemas/AggregationWebhook' })
      const { webhook_type: subject, webhook_code: code } = own?.properties ?? {}
      const subjects = subject?.const === undefined ? (subject as Record<string, readonly unknown[]>)['x-extensible-enum'] : [subject.const]
      expect(subjects?.map((one) => `${String(one)}.${String(code?.const)}`), type).toContain(type.replace(/ \(.*\)/, ''))
    }
    const old = Object.entries(document.webhooks).filter(([, { post }]) => post.deprecated === true).map(([type]) => type)
    expect(old).toEqual([
      'BALANCES.historical_update', 'BALANCES.new_balances_available', 'INVESTMENTS_PORTFOLIOS.historical_update',
      'INVESTMENTS_PORTFOLIOS.new_investments_portfolios_available',
    ])
  })
})

describe('what the schemas let through', () => {
  const login = { institution: 'planet_mx_employment', username: 'GOLM850612MDFRRL08' }
  const register = (body: object): readonly string[] => problemsOf('schemas/LinkRegisterRequest', body)

  it('takes the login of each institution, and no half of one', () => {
    expect(register(login)).toEqual([])
    expect(register({ institution: 'tatooine_mx_fiscal', username: 'GOLM850612AB3', password: 'Ab12Cd34' })).toEqual([])
    expect(register({ institution: 'inss_br_employment', username: '529.982.247-25', password: 'correct horse' })).toEqual([])
    expect(register({ institution: 'tatooine_mx_fiscal', username: 'GOLM850612AB3' })).not.toEqual([])
    expect(register({ ...login, access_mode: 'often' })).not.toEqual([])
    expect(register({ ...login, credentials_storage: '90 days' })).not.toEqual([])
  })

  const keys = { id: 'secret-id', password: 'secret-password' }
  const consent = {
    terms_and_conditions_url: 'https://example.org/terms', permissions: ['REGISTER', 'ACCOUNTS', 'CREDIT_CARDS', 'CREDIT_OPERATIONS'],
    identification_info: [{ type: 'CPF', number: '52998224725', name: 'Marina Souza' }],
  }
  const callback_urls = { success: 'app://success', exit: 'app://exit', event: 'app://event' }
  const branding = {
    company_icon: 'https://example.org/i.svg', company_logo: 'https://example.org/l.svg', company_name: 'Example',
    company_terms_url: 'https://example.org/terms',
  }
  const banking = {
    ...keys, scopes: 'read_institutions,write_links', fetch_resources: ['ACCOUNTS', 'OWNERS'], stale_in: '90d',
    widget: { openfinance_feature: 'consent_link_creation', purpose: 'Credit', callback_urls, branding, consent },
  }

  const { purpose: _purpose, ...inside } = banking.widget

  it.each([
    ['open finance', banking],
    ['open finance with the purpose inside the consent', { ...banking, widget: { ...inside, consent: { ...consent, purpose: 'Credit' } } }],
    ['tax authority', { ...banking, fetch_resources: ['INVOICES'], widget: { callback_urls } }],
    ['update mode', { ...keys, scopes: 'read_institutions,write_links,read_links', link_id: '7c1f0f5e-2f0b-4a55-9a86-0d3b6f2c41aa' }],
    ['consent portal', { ...keys, scopes: 'read_consents', widget: { openfinance_feature: 'consent_management', consent } }],
  ])('takes a widget token request: %s', (_name, body) => {
    expect(problemsOf('schemas/WidgetTokenRequest', JSON.parse(JSON.stringify(body)))).toEqual([])
  })

  it('refuses a widget token request that no widget wants', () => {
    expect(problemsOf('schemas/WidgetTokenRequest', { ...banking, fetch_resources: ['WEATHER'] })).not.toEqual([])
    expect(problemsOf('schemas/WidgetTokenRequest', { ...banking, id: undefined })).not.toEqual([])
  })

  it('takes from Belvo what it does not know yet', () => {
    const link = { id: '7c1f0f5e-2f0b-4a55-9a86-0d3b6f2c41aa' }
    expect(problemsOf('schemas/Link', link)).toEqual([])
    expect(problemsOf('schemas/Link', { ...link, status: 'paused', external_id: null, fetch_resources: ['WEATHER'], shade: 1 })).toEqual([])
    expect(problemsOf('schemas/Link', { ...link, created_at: '2026-03-02T13:51:08.973+00:00' })).toEqual([])
    expect(problemsOf('schemas/Link', { ...link, id: null })).not.toEqual([])
  })

  it('takes a delivery without data, and one that announces a failure', () => {
    const delivery = { webhook_type: 'TRANSACTIONS', webhook_code: 'historical_update' }
    const problems = (body: object): readonly string[] => problemsOf('schemas/TransactionsHistoricalUpdateWebhook', body)
    expect(problems(delivery)).toEqual([])
    expect(problems({ ...delivery, external_id: null, data: { errors: [{ code: 'login_error', message: 'No.' }] } })).toEqual([])
    expect(problems({ ...delivery, webhook_code: 'new_transactions_available' })).not.toEqual([])
  })
})

const ASSEMBLED = [
  'AccountOpenFinanceBrazil', 'BalanceOFDA', 'Bill', 'Consents', 'CurrentEmployment', 'debt_chile', 'EmploymentBrazil', 'EmploymentMetric',
  'EmploymentRecord', 'ExchangeHistory', 'Exchange', 'FinancialStatement', 'Income', 'InstitutionPublicApi', 'InvestmentBrazil',
  'InvestmentTransactionBrazil', 'invoice_chile', 'InvoiceWithIdSat', 'Link', 'LinksRequestEmploymentBrazil',
  'LinksRequestEmploymentMexico', 'LinksRequestFiscalMexico', 'OwnerBusinessOpenFinanceBrazil', 'OwnerIndividualOpenFinanceBrazil', 'Owner',
  'RecurringExpenses', 'RiskInsights', 'TaxComplianceStatus', 'TaxRetentions', 'TaxStatusSat', 'tax_status_sii', 'TokenRequiredResponse',
  'TransactionOpenFinanceBrazil', 'WidgetTokenRequestBankingBrazil', 'WidgetTokenRequestEmploymentBrazil', 'WidgetTokenRequestFiscalMexico',
]
const kebab = (schema: string): string => schema.replaceAll('_', '-').replaceAll(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()

/** Which schema each collected example without a webhook type claims; `[]` means a list. */
const EXAMPLES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(ASSEMBLED.map((schema) => [`assembled-${schema === 'BalanceOFDA' ? 'balanceofda' : kebab(schema)}.json`, schema])),
  'async-202-accepted.json': 'AsyncAccepted',
  'error-authentication-failed-401.json': 'UnauthorizedError[]',
  'error-does-not-exist.json': 'ValidationError[]',
  'error-duplicated.json': 'BelvoError[]',
  'error-expired-credentials-404.json': 'BelvoError[]',
  'error-link-refreshed-409.json': 'LinkAlreadyRefreshedError[]',
  'error-login-error.json': 'LoginError[]',
  'error-operational-limits-reached.json': 'BelvoError[]',
  'error-request-timeout-408.json': 'RequestTimeoutError[]',
  'error-required.json': 'ValidationError[]',
  'error-token-required-428.json': 'TokenRequiredResponse[]',
  'error-unexpected-error-500.json': 'UnexpectedError[]',
  'link-create-employment-mx.json': 'LinksRequestEmploymentMexico',
  ...Object.fromEntries(['checking', 'credit-card', 'loan-data'].flatMap((kind) => [
    [`spec-accounts-ofda-${kind}.json`, 'AccountOpenFinanceBrazil[]'],
    [`spec-accounts-ofda-${kind}-detail.json`, 'AccountOpenFinanceBrazil'],
  ])),
  ...Object.fromEntries(['egreso', 'ingreso', 'nomina', 'pago', 'traslado'].flatMap((kind) => [
    [`spec-invoice-${kind}.json`, 'InvoiceWithIdSat[]'], [`spec-invoice-${kind}-detail.json`, 'InvoiceWithIdSat'],
  ])),
  'spec-invoice-ingreso-paginated.json': 'InvoicesPage',
  'spec-chile-invoices-all.json': 'InvoicesChilePage',
  'spec-purchase-invoice-array.json': 'invoice_chile[]',
  'spec-purchase-invoice-details.json': 'invoice_chile',
  'spec-summary-invoice-array.json': 'invoice_chile[]',
  'spec-summary-invoice-details.json': 'invoice_chile',
  'spec-imss-example.json': 'EmploymentRecord[]',
  'spec-imss-example-detail.json': 'EmploymentRecord',
  'spec-imss-example-paginated.json': 'EmploymentRecordsPage',
  'spec-owner-ofda-business.json': 'OwnerBusinessOpenFinanceBrazil[]',
  'spec-owner-ofda-business-detail.json': 'OwnerBusinessOpenFinanceBrazil',
  'spec-owner-ofda-individual.json': 'OwnerIndividualOpenFinanceBrazil[]',
  'spec-owner-ofda-individua-detail.json': 'OwnerIndividualOpenFinanceBrazil',
  'spec-owner-ofda-individual-paginated.json': 'OwnersPage',
  'spec-tax-return-business-list.json': 'TaxReturnBusiness[]',
  'spec-tax-return-business-list-detail.json': 'TaxReturnBusiness',
  'spec-tax-return-business-list-monthly.json': 'TaxReturnBusinessMonthly[]',
  'spec-tax-return-business-list-monthly-detail.json': 'TaxReturnBusinessMonthly',
  ...Object.fromEntries(['a-e', 'a-i'].flatMap((kind) => [
    [`spec-tax-return-personal-list-monthly-p-f-${kind}.json`, 'TaxReturnPersonalMonthly[]'],
    [`spec-tax-return-personal-list-monthly-p-f-${kind}-detail.json`, 'TaxReturnPersonalMonthly'],
    [`spec-tax-return-personal-list-monthly-paginated-p-f-${kind}.json`, 'TaxReturnsPage'],
  ])),
  'spec-tax-status-business-list.json': 'TaxStatusSat',
  'spec-tax-status-business-list-paginated.json': 'TaxStatusPage',
  'spec-tax-status-personal-list.json': 'TaxStatusSat',
  'token-request-fiscal-mx-hosted.json': 'WidgetTokenRequestFiscalMexico',
  'token-request-mbp-individual.json': 'WidgetTokenRequestConsentManagement',
  'token-request-ofda-business.json': 'WidgetTokenRequestBankingBrazil',
  'webhook-envelope-aggregation.json': 'AggregationWebhook',
}

/** Examples of payments, of Direct Debit and of the widgets' browser side: not in this document. */
const ELSEWHERE = /payment|pix-|charge|customer|bank-account|enrollment|directdebit|^widget-[ej]|deep-link|cancellation|already-exists/

const UNQUOTED = 'put together from samples of single fields; the provider wrote this one without quotes, while it is documented as a text'
const NO_KEYS = 'put together from samples of single fields, and the keys have none'
const INCOMPLETE = "leaves out members that the provider's own schema requires"

/** Examples that contradict what the provider documents elsewhere, and where. */
const CONTRADICTORY: Readonly<Record<string, { readonly at: readonly string[]; readonly reason: string }>> = {
  'assembled-financial-statement.json': { at: ['/year'], reason: UNQUOTED },
  'assembled-investment-brazil.json': { at: ['/debtor_details'], reason: UNQUOTED },
  'assembled-investment-transaction-brazil.json': { at: ['/investment'], reason: UNQUOTED },
  'assembled-owner-individual-open-finance-brazil.json': { at: ['/financial_relation'], reason: UNQUOTED },
  'assembled-tax-status-sii.json': { at: ['/phone_numbers/0/number'], reason: UNQUOTED },
  'assembled-widget-token-request-banking-brazil.json': {
    at: ['/id', '/password', '/widget/consent/identification_info/0/number'],
    reason: `${NO_KEYS}; the number was written without quotes`,
  },
  'assembled-widget-token-request-employment-brazil.json': { at: ['/id', '/password'], reason: NO_KEYS },
  'assembled-widget-token-request-fiscal-mexico.json': { at: ['/id', '/password'], reason: NO_KEYS },
  'spec-accounts-ofda-credit-card-detail.json': { at: ['/credit_data'], reason: INCOMPLETE },
  'spec-accounts-ofda-credit-card.json': { at: ['/0/credit_data'], reason: INCOMPLETE },
  'spec-accounts-ofda-loan-data-detail.json': { at: ['/loan_data'], reason: INCOMPLETE },
  'spec-accounts-ofda-loan-data.json': { at: ['/0/loan_data'], reason: INCOMPLETE },
  'spec-owner-ofda-business-detail.json': { at: ['/additional_documents/0'], reason: INCOMPLETE },
  'spec-owner-ofda-business.json': { at: ['/0/additional_documents/0'], reason: INCOMPLETE },
  'token-request-fiscal-mx-hosted.json': {
    at: ['/fetch_resources'],
    reason: "asks a tax authority for banking resources, which the provider's schema does not allow there",
  },
}

interface Example {
  readonly file: string
  readonly event?: string
}

const samples = new URL('../../../../../shared/providers/belvo/examples/', import.meta.url)
if (existsSync(new URL('INDEX.json', samples))) {
  const index = JSON.parse(readFileSync(new URL('INDEX.json', samples), 'utf8')) as readonly Example[]
  const schemaOf = ({ file, event }: Example): string | undefined => {
    const body = event === undefined ? undefined : document.webhooks[event]?.post.requestBody.content?.['application/json']?.schema.$ref
    return EXAMPLES[file] ?? body?.split('/').at(-1)
  }
  const covered = index.flatMap((example) => {
    const schema = schemaOf(example)
    return schema === undefined ? [] : [{ file: example.file, schema, contradiction: CONTRADICTORY[example.file] }]
  })
  const sample = (file: string): unknown => JSON.parse(readFileSync(new URL(file, samples), 'utf8'))

  describe('the collected provider examples', () => {
    it('are there, and each that belongs here is covered', () => {
      expect(covered).toHaveLength(122)
      expect(index.filter((example) => schemaOf(example) === undefined && !ELSEWHERE.test(example.file))).toEqual([])
      const files = new Set(covered.map(({ file }) => file))
      expect([...Object.keys(EXAMPLES), ...Object.keys(CONTRADICTORY)].filter((file) => !files.has(file))).toEqual([])
    })

    it.each(covered.filter(({ contradiction }) => contradiction === undefined))('$file fits $schema', ({ file, schema }) => {
      expect(problemsOf(`schemas/${schema}`, sample(file))).toEqual([])
    })

    it.each(covered.filter(({ contradiction }) => contradiction !== undefined))(
      '$file differs from $schema in one place only: $contradiction.reason',
      ({ file, schema, contradiction }) => {
        const places = problemsOf(`schemas/${schema}`, sample(file)).map((problem) => problem.split(' ')[0] ?? '')
        const expected = contradiction?.at ?? []
        expect(expected.filter((at) => !places.some((place) => place.startsWith(at)))).toEqual([])
        expect(places.filter((place) => !expected.some((at) => place.startsWith(at)))).toEqual([])
      },
    )
  })
} else {
  console.info('The collected provider examples are not beside this repository: only our own samples are checked.')
}
