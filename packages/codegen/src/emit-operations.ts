import { CodegenError } from './codegen-error.ts'
import { dereference, schemaNameOf, type NamedDocument } from './document.ts'
import type { NameOf } from './emit-types.ts'
import { camelCase, pascalCase } from './names.ts'
import { printKey, printValue } from './print-type.ts'
import type { OperationModel } from './read-operations.ts'
import { tsdoc } from './tsdoc.ts'

/** The resource interfaces of a document, and what each kind of credentials reaches. */
export function emitOperations(named: NamedDocument, operations: readonly OperationModel[]): string {
  if (operations.length === 0) return ''
  const kinds = [...Object.keys(named.document['x-kit-auth-kinds'] ?? {}), 'none'].filter((kind) => operations.some((one) => one.kinds.includes(kind)))
  const trees = kinds.map((kind) => ({ kind, tree: treeOf(named, operations.filter((one) => one.kinds.includes(kind))) }))
  const naming = nameResources(trees)
  const common = commonFailures(operations)
  const printed = new Set<string>()
  const sections: string[] = []
  for (const { kind, tree } of trees) {
    for (const resource of resourcesIn(tree)) {
      const name = naming.nameOf(resource, kind)
      if (!printed.has(name)) sections.push(emitResource(named, resource, name, kind, naming, common))
      printed.add(name)
    }
  }
  for (const { kind, tree } of trees) sections.push(emitApi(named, tree, kind, kinds, naming, common))
  return sections.join('\n')
}

/** The type and value imports of what {@link emitOperations} writes. */
export function emitImports(operations: readonly OperationModel[]): string {
  if (operations.length === 0) return ''
  const paginated = operations.some(({ pages }) => pages !== undefined)
  const http = [...(operations.some(({ pages }) => pages === undefined) ? ['ApiPromise'] : []), ...(operations.some((one) => optionsOf(one).type.includes('RequestOptions')) ? ['RequestOptions'] : [])]
  return [
    ...(http.length > 0 ? [`import type { ${http.join(', ')} } from '@kit/core/http'\n`] : []),
    ...(paginated ? ["import type { PageOptions, PagePromise } from '@kit/core/pagination'\n"] : []),
  ].join('')
}

/** The events of a document: the name a handler switches on, and the body that comes with it. */
export function emitWebhooks({ name, document }: NamedDocument, nameOf: NameOf): string {
  const events = Object.entries(document.webhooks ?? {})
  if (events.length === 0) return ''
  const members = events.map(([event, { post }]) => {
    const schema = Object.values(dereference(document, post.requestBody).content)[0]?.schema
    const target = schema?.$ref === undefined ? undefined : schemaNameOf(schema.$ref)
    if (target === undefined) throw new CodegenError([`${name}.yaml#/webhooks/${event}: the body must be a $ref to a component, so that its type has a name.`])
    const comment = tsdoc([post.summary, post.description, post.deprecated ? '@deprecated' : undefined], '  ')
    return `${comment}  ${printKey(event)}: ${nameOf(target, 'response')}\n`
  })
  return `/** What ${document.info.title} sends, by the name of the event. */\nexport interface ${pascalCase(name)}Webhooks {\n${members.join('')}}\n`
}

/** The methods of one resource, and the resources below it. */
interface Resource {
  readonly path: readonly string[]
  readonly operations: readonly OperationModel[]
  readonly children: readonly Resource[]
}

interface Naming {
  nameOf(resource: Resource, kind: string): string
  /** The kinds that share the interface of a resource. */
  kindsOf(resource: Resource, kind: string): readonly string[]
}

function treeOf(named: NamedDocument, operations: readonly OperationModel[], path: readonly string[] = []): Resource {
  const below = operations.filter(({ resource }) => path.every((part, index) => resource[index] === part))
  const own = below.filter(({ resource }) => resource.length === path.length)
  const names = [...new Set(below.filter(({ resource }) => resource.length > path.length).map(({ resource }) => resource[path.length] as string))]
  const both = own.find(({ method }) => names.includes(method))
  if (both) throw new CodegenError([`${named.name}.yaml ${both.httpMethod} ${both.path}: ${both.id} is a method, and the name of a resource as well. Rename one.`])
  return { path, operations: own, children: names.map((child) => treeOf(named, below, [...path, child])) }
}

function resourcesIn(tree: Resource): Resource[] {
  return tree.children.flatMap((child) => [child, ...resourcesIn(child)])
}

/** One name for a resource that is the same with all credentials that reach it, else one for each kind. */
function nameResources(trees: readonly { kind: string; tree: Resource }[]): Naming {
  const idsIn = (resource: Resource): string => [...resource.operations.map(({ id }) => id), ...resource.children.map(idsIn)].join()
  const reaching = new Map<string, { kind: string; ids: string }[]>()
  for (const { kind, tree } of trees) {
    for (const resource of resourcesIn(tree)) {
      const path = resource.path.join('.')
      reaching.set(path, [...(reaching.get(path) ?? []), { kind, ids: idsIn(resource) }])
    }
  }
  const kindsOf = ({ path }: Resource, kind: string): string[] => {
    const all = reaching.get(path.join('.')) ?? []
    return new Set(all.map(({ ids }) => ids)).size > 1 ? [kind] : all.map((one) => one.kind)
  }
  const nameOf = (resource: Resource, kind: string): string => {
    const shared = kindsOf(resource, kind).length === (reaching.get(resource.path.join('.')) ?? []).length
    return `${resource.path.map(pascalCase).join('')}${shared ? '' : kindName(kind)}Resource`
  }
  return { nameOf, kindsOf }
}

function kindName(kind: string): string {
  return kind === 'none' ? 'Public' : pascalCase(kind)
}

function kindWords({ document }: NamedDocument, kind: string): string {
  return kind === 'none' ? 'no credentials' : (document['x-kit-auth-kinds']?.[kind] ?? kind)
}

function emitResource(named: NamedDocument, resource: Resource, name: string, kind: string, naming: Naming, common: CommonFailures): string {
  const blocks = [
    ...resource.operations.map((operation) => emitMethod(named, operation, common)),
    ...resource.children.map((child) => `  readonly ${child.path.at(-1)}: ${naming.nameOf(child, kind)}\n`),
  ]
  const words = naming.kindsOf(resource, kind).map((one) => kindWords(named, one)).join(' or ')
  return `/** The \`${resource.path.join('.')}\` methods that are called with ${words}. */\nexport interface ${name} {\n${blocks.join('\n')}}\n`
}

function emitApi(named: NamedDocument, tree: Resource, kind: string, kinds: readonly string[], naming: Naming, common: CommonFailures): string {
  const alone = kinds.filter((one) => one !== 'none').length === 1 && kind !== 'none'
  const members = tree.children.map((child) => `  readonly ${child.path.at(-1)}: ${naming.nameOf(child, kind)}\n`).join('')
  const below = [tree, ...resourcesIn(tree)].flatMap(({ operations }) => operations)
  const shared = [...common].filter(([key]) => below.some(({ failures }) => failures.some((failure) => keyOf(failure) === key)))
  const comment = tsdoc([
    `What can be called on ${named.document.info.title} with ${kindWords(named, kind)}.`,
    shared.length > 0 ? 'Each method lists only the errors that are its own. Any of them may also end in:' : undefined,
    ...shared.map(([, { failure, calls }]) => `- ${errorOf(failure)} ${status(failure, calls)}${renewal(named, failure, [kind])}`),
  ])
  return `${comment}export interface ${pascalCase(named.name)}${alone ? '' : kindName(kind)}Api {\n${members}}\n`
}

type Failure = OperationModel['failures'][number]

/** Failures many operations share, by status and text: they are told once, where all methods hang. */
type CommonFailures = ReadonlyMap<string, { readonly failure: Failure; readonly calls: 'reads' | 'writes' | undefined }>

/** Statuses that mean something of their own at each operation, however it is worded. */
const OWN_STATUSES: ReadonlySet<string> = new Set(['404', '409', '410', '412', '422', '423', '428', '501', '510'])

function commonFailures(operations: readonly OperationModel[]): CommonFailures {
  const owners = new Map<string, { failure: Failure; of: OperationModel[] }>()
  for (const operation of operations) {
    for (const failure of operation.failures) {
      const entry = owners.get(keyOf(failure)) ?? { failure, of: [] }
      entry.of.push(operation)
      owners.set(keyOf(failure), entry)
    }
  }
  const least = Math.max(3, operations.length / 4)
  const shared = [...owners].filter(([, { failure, of }]) => of.length >= least && !OWN_STATUSES.has(failure.status))
  return new Map(
    shared
      .sort(([, a], [, b]) => Number(a.failure.status) - Number(b.failure.status))
      .map(([key, { failure, of }]) => {
        const safe = of.filter(({ retry }) => retry === 'safe').length
        return [key, { failure, calls: safe === of.length ? 'reads' : safe === 0 ? 'writes' : undefined }]
      }),
  )
}

function keyOf(failure: Failure): string {
  return `${failure.status} ${failure.description ?? ''}`
}

function errorOf({ status: code }: Failure): string {
  return code === '401' ? 'AuthenticationError' : code === '429' ? 'RateLimitError' : 'ApiError'
}

function renewal(named: NamedDocument, failure: Failure, kinds: readonly string[]): string {
  const renewed = failure.status === '401' && kinds.some((kind) => /\btoken\b/.test(kindWords(named, kind)))
  return renewed ? '. Comes only after a renewed token was refused too' : ''
}

function emitMethod(named: NamedDocument, operation: OperationModel, common: CommonFailures): string {
  const result = operation.pages ? `PagePromise<${operation.pages.itemType}${operation.pages.items === undefined ? '' : `, ${operation.result}`}>` : `ApiPromise<${operation.result}>`
  const options = optionsOf(operation)
  const plain = `${methodComment(named, operation, options, common)}${signature(operation, options, result)}`
  if (!operation.async) return plain
  const later = { type: `${options.type} & { requestMode: 'async' }`, required: true }
  return `${laterComment(operation)}${signature(operation, later, `ApiPromise<${operation.async.result}>`)}\n${plain}`
}

function signature(operation: OperationModel, options: Options, result: string): string {
  const parameters = requireBeforeRequired([
    ...operation.pathParameters.map(({ argument, type }) => `${argument}: ${type}`),
    ...(operation.body ? [`body${operation.body.required ? '' : '?'}: ${operation.body.type}`] : []),
    ...(operation.query ? [`query${operation.query.required ? '' : '?'}: ${operation.query.type}`] : []),
    `options${options.required ? '' : '?'}: ${options.type}`,
  ])
  const single = `  ${operation.method}(${parameters.join(', ')}): ${result}\n`
  return single.length <= 141 ? single : `  ${operation.method}(\n${parameters.map((parameter) => `    ${parameter},\n`).join('')}  ): ${result}\n`
}

/** An optional parameter cannot stand before a required one: it takes `undefined` there instead. */
function requireBeforeRequired(parameters: readonly string[]): string[] {
  const lastRequired = parameters.findLastIndex((parameter) => !/^\w+\?:/.test(parameter))
  return parameters.map((parameter, index) => (index < lastRequired ? parameter.replace(/^(\w+)\?:(.*)$/, '$1:$2 | undefined') : parameter))
}

interface Options {
  readonly type: string
  readonly required: boolean
}

function optionsOf(operation: OperationModel): Options {
  const needsKey = operation.money && operation.idempotencyHeader !== undefined
  const members = [
    ...(needsKey ? ["idempotencyKey: 'auto' | (string & {})"] : []),
    ...operation.headers.map(({ member, type, required }) => `${member}${required ? '' : '?'}: ${type}${required ? '' : ' | undefined'}`),
  ]
  const base = operation.pages ? 'PageOptions' : 'RequestOptions'
  return {
    type: members.length === 0 ? base : `${base} & { ${members.join('; ')} }`,
    required: needsKey || operation.headers.some((header) => header.required),
  }
}

function laterComment(operation: OperationModel): string {
  return tsdoc(
    [
      `${operation.source.summary.replace(/\.?$/, '')}, later: the answer comes at once and holds no result yet. The other form of this method waits for it.`,
      `@returns ${operation.laterSuccesses.map((one) => status(one)).join(' · ')}`,
    ],
    '  ',
  )
}

function methodComment(named: NamedDocument, operation: OperationModel, options: Options, common: CommonFailures): string {
  const { source } = operation
  const parameters = [
    ...operation.pathParameters.map(({ argument, description }) => description && `@param ${argument} - ${description}`),
    operation.body?.description && `@param body - ${operation.body.description}`,
  ]
  const own = operation.failures.filter((failure) => !common.has(keyOf(failure)))
  const throws = [
    ...own
      .sort((a, b) => Number(b.status === '401') - Number(a.status === '401'))
      .map((failure) => `@throws ${errorOf(failure)} ${status(failure)}${renewal(named, failure, operation.kinds)}`),
    operation.retry === 'safe'
      ? undefined
      : operation.retry === 'never'
        ? '@throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated'
        : '@throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell',
  ]
  const reconcile = operation.reconcile ? `**When the outcome is not known:** ${operation.reconcile}` : undefined
  const key = options.required && operation.money ? 'Moves money: `idempotencyKey` is required. Store it before the call, so that a rerun cannot pay twice.' : undefined
  const pages = operation.pages ? '. Await it for the first page, or loop over it for every item' : ''
  return tsdoc(
    [
      source.summary.replace(/\.?$/, '.'),
      source.description,
      key,
      operation.signed ? 'Accepted only with a signature over the body: make the client with your signing key.' : undefined,
      reconcile,
      // No `@see`: the compiler reads a comment in full when it holds one, which costs every consumer time and memory.
      source.externalDocs ? `Provider page: ${source.externalDocs.url}` : undefined,
      ...parameters,
      `@returns ${operation.successes.map((one) => status(one)).join(' · ')}${pages}`,
      ...throws,
      exampleOf(operation, options),
      source.deprecated ? '@deprecated by the provider.' : undefined,
    ],
    '  ',
  )
}

function exampleOf(operation: OperationModel, options: Options): string {
  const given = [
    ...operation.pathParameters.map(({ argument }) => argument),
    ...(operation.body && (operation.body.required || operation.query?.required || options.required) ? ['body'] : []),
    ...(operation.query && (operation.query.required || options.required) ? ['query'] : []),
    ...(options.required ? [operation.money && operation.idempotencyHeader ? '{ idempotencyKey: order.id }' : 'options'] : []),
  ]
  const call = `${operation.id}(${given.join(', ')})`
  const line = operation.pages ? `for await (const item of ${call}) console.log(item)` : operation.result === 'void' ? `await ${call}` : `const result = await ${call}`
  return `@example\n\`\`\`ts\n${line}\n\`\`\``
}

function status({ status: code, description }: { status: string; description: string | undefined }, calls?: 'reads' | 'writes'): string {
  const head = calls === undefined ? code : `${code} (${calls})`
  return description ? `${head}: ${description.trim().replace(/\s+/g, ' ').replace(/\.$/, '')}` : head
}

const BODY_LETTERS: Readonly<Record<string, string>> = { json: 'b', form: 'f', multipart: 'm' }

/** The table `createApi` makes methods of; empty when the document has no operations. */
export function emitTable({ name, document }: NamedDocument, operations: readonly OperationModel[]): string {
  if (operations.length === 0) return ''
  const texts: string[] = []
  const textIndex = (text: string): number => {
    const plain = text.replace(/\s+/g, ' ').trim()
    if (!texts.includes(plain)) texts.push(plain)
    return texts.indexOf(plain)
  }
  const lines = operations.map((operation, index) => lineOf(operation, operations.slice(0, index), textIndex))
  const list = (values: readonly string[]): string => `[\n${values.map((value) => `    ${printValue(value)},\n`).join('')}  ]`
  const members = [`  api: ${printValue(document['x-kit-api'])},\n`, `  operations: ${list(lines)},\n`, ...(texts.length > 0 ? [`  texts: ${list(texts)},\n`] : [])]
  return `import type { OperationTable } from '@kit/core/api'\n\n/** The operations of ${document.info.title}, for \`createApi\`. */\nexport const ${camelCase(name)}Operations: OperationTable = {\n${members.join('')}}\n`
}

/** See `OperationTable` in `@kit/core/api` for what a line says. */
function lineOf(operation: OperationModel, before: readonly OperationModel[], textIndex: (text: string) => number): string {
  const { idempotencyHeader, retry, pages, async, reconcile, timeoutMs } = operation
  const letters = `${operation.body && operation.bodyEncoding ? BODY_LETTERS[operation.bodyEncoding] : ''}${operation.query ? 'q' : ''}${operation.headers.length > 0 ? 'h' : ''}`
  const usual = operation.httpMethod === 'GET' ? 'safe' : idempotencyHeader === undefined ? 'never' : 'with-key'
  const resource = operation.resource.join('.')
  const first = before[before.findLastIndex((one) => one.resource.join('.') !== resource) + 1]
  return [
    first === undefined ? operation.id : `.${operation.method}`,
    operation.httpMethod,
    first !== undefined && operation.path.startsWith(first.path) ? `~${operation.path.slice(first.path.length)}` : operation.path,
    operation.kinds.join(),
    letters || '-',
    idempotencyHeader && `key=${idempotencyHeader}`,
    retry !== usual && retry,
    operation.money && 'money',
    operation.signed && 'signed',
    operation.commaLists && 'commas',
    pages && `pages=${pages.style}${pages.items === undefined ? '' : `:${pages.items}`}`,
    timeoutMs !== undefined && `timeout=${timeoutMs}`,
    async && `later=${async.header}:${async.value}`,
    reconcile !== undefined && `reconcile=${textIndex(reconcile)}`,
  ]
    .filter((word) => typeof word === 'string')
    .join(' ')
}
