import { CodegenError } from './codegen-error.ts'
import { dereference, schemaNameOf, type NamedDocument } from './document.ts'
import type { NameOf } from './emit-types.ts'
import { pascalCase } from './names.ts'
import { printKey, printValue } from './print-type.ts'
import type { OperationModel } from './read-operations.ts'
import { tsdoc } from './tsdoc.ts'

/** The kinds of token, in the order their interfaces are emitted, and what a hover calls them. */
const TOKENS: Readonly<Record<string, string>> = { client: 'a client token', user: 'a user token', admin: 'an admin client token', none: 'no token' }

/** What the name of an interface or class says about the token. */
const KIND_NAMES: Readonly<Record<string, string>> = { client: 'Client', user: 'User', admin: 'Admin', none: 'Public' }

/** The operation constants, resource classes and factories of a document. */
export function emitOperations({ name, document }: NamedDocument, operations: readonly OperationModel[]): string {
  const resources = resourcesOf(operations)
  const sections = [
    ...operations.map((operation) => emitConstant(operation, document['x-kit-api'])),
    ...resources.map((resource) => emitResource(resource)),
    ...emitApis(name, document.info.title, resources),
  ]
  return sections.join('\n')
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

interface Resource {
  readonly name: string
  readonly className: string
  readonly auth: string
  readonly operations: readonly OperationModel[]
}

function resourcesOf(operations: readonly OperationModel[]): Resource[] {
  const names = [...new Set(operations.map((operation) => operation.resource))]
  return names.flatMap((name) => {
    const own = operations.filter((operation) => operation.resource === name)
    const kinds = Object.keys(TOKENS).filter((auth) => own.some((operation) => operation.auth === auth))
    return kinds.map((auth) => ({
      name,
      auth,
      className: `${pascalCase(name)}${kinds.length > 1 ? KIND_NAMES[auth] : ''}Resource`,
      operations: own.filter((operation) => operation.auth === auth),
    }))
  })
}

function emitConstant(operation: OperationModel, api: string): string {
  const fields: [string, string | number | boolean | undefined][] = [
    ['id', operation.id],
    ['method', operation.httpMethod],
    ['path', operation.path],
    ['api', api],
    ['retry', operation.retry],
    ['auth', operation.auth],
    ['idempotencyHeader', operation.idempotencyHeader],
    ['money', operation.money || undefined],
    ['body', operation.bodyEncoding],
    ['timeoutMs', operation.timeoutMs],
    ['reconcile', operation.reconcile?.replace(/\s+/g, ' ').trim()],
  ]
  const lines = fields.filter(([, value]) => value !== undefined).map(([key, value]) => `  ${key}: ${printValue(value ?? null)},\n`)
  return `/** \`${operation.id}\`: ${operation.httpMethod} ${operation.path}. */\nexport const ${operation.constant}: Operation = {\n${lines.join('')}}\n`
}

function emitResource(resource: Resource): string {
  const methods = resource.operations.map((operation) => emitMethod(operation)).join('\n')
  return `/** The \`${resource.name}\` methods that are called with ${TOKENS[resource.auth]}. */
export class ${resource.className} {
  readonly #transport: Transport

  constructor(transport: Transport) {
    this.#transport = transport
  }

${methods}}
`
}

function emitMethod(operation: OperationModel): string {
  const options = optionsOf(operation)
  const required = [
    ...operation.pathParameters.map(({ argument, type }) => `${argument}: ${type}`),
    ...(operation.body ? [`body${operation.body.required ? '' : '?'}: ${operation.body.type}`] : []),
    ...(operation.query ? [`query${operation.query.required ? '' : '?'}: ${operation.query.type}`] : []),
    `options${options.required ? '' : '?'}: ${options.type}`,
  ]
  const parameters = requireBeforeRequired(required)
  const single = `  ${operation.method}(${parameters.join(', ')}): ApiPromise<${operation.result}> {\n`
  const signature =
    single.length <= 140 ? single : `  ${operation.method}(\n${parameters.map((parameter) => `    ${parameter},\n`).join('')}  ): ApiPromise<${operation.result}> {\n`
  return `${methodComment(operation, options)}${signature}    return this.#transport.send<${operation.result}>(${operation.constant}, ${argumentsOf(operation, options.required)}, options)\n  }\n`
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
    ...(needsKey ? ["idempotencyKey: string | 'auto'"] : []),
    ...operation.headers.map(({ member, type, required }) => `${member}${required ? '' : '?'}: ${type}${required ? '' : ' | undefined'}`),
  ]
  return {
    type: members.length === 0 ? 'RequestOptions' : `RequestOptions & { ${members.join('; ')} }`,
    required: needsKey || operation.headers.some((header) => header.required),
  }
}

function argumentsOf(operation: OperationModel, optionsRequired: boolean): string {
  const mark = optionsRequired ? '' : '?'
  const path = operation.pathParameters.map(({ name, argument }) => (name === argument ? name : `${printKey(name)}: ${argument}`))
  const members = [
    ...(path.length > 0 ? [`path: { ${path.join(', ')} }`] : []),
    ...(operation.body ? ['body'] : []),
    ...(operation.query ? ['query: { ...query }'] : []),
    ...(operation.headers.length > 0 ? [`headers: { ${operation.headers.map(({ member }) => `...options${mark}.${member}`).join(', ')} }`] : []),
  ]
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

function methodComment(operation: OperationModel, options: Options): string {
  const { source } = operation
  const parameters = [
    ...operation.pathParameters.map(({ argument, description }) => description && `@param ${argument} - ${description}`),
    operation.body?.description && `@param body - ${operation.body.description}`,
  ]
  const unauthorized = operation.failures.find(({ status }) => status === '401')
  const others = operation.failures.filter(({ status }) => status !== '401')
  const throws = [
    unauthorized && `@throws AuthenticationError ${status(unauthorized)}${operation.auth === 'none' ? '' : '. Comes only after a renewed token was refused too'}`,
    ...others.map((failure) => `@throws ${failure.status === '429' ? 'RateLimitError' : 'ApiError'} ${status(failure)}`),
    operation.retry === 'safe'
      ? undefined
      : operation.retry === 'never'
        ? '@throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated'
        : '@throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell',
  ]
  const reconcile = operation.reconcile ? `**When the outcome is not known:** ${operation.reconcile}` : undefined
  const key = options.required && operation.money ? 'Moves money: `idempotencyKey` is required. Store it before the call, so that a rerun cannot pay twice.' : undefined
  return tsdoc(
    [
      source.summary.replace(/\.?$/, '.'),
      source.description,
      key,
      reconcile,
      ...parameters,
      `@returns ${operation.successes.map(status).join(' · ')}`,
      ...throws,
      source.externalDocs ? `@see ${source.externalDocs.url}` : undefined,
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
  const call = `await ${operation.resource}.${operation.method}(${given.join(', ')})`
  return `@example\n\`\`\`ts\n${operation.result === 'void' ? call : `const result = ${call}`}\n\`\`\``
}

function status({ status: code, description }: { status: string; description: string | undefined }): string {
  return description ? `${code}: ${description.trim().replace(/\s+/g, ' ').replace(/\.$/, '')}` : code
}

function emitApis(name: string, title: string, resources: readonly Resource[]): string[] {
  return Object.entries(TOKENS).flatMap(([auth, token]) => {
    const own = resources.filter((resource) => resource.auth === auth)
    if (own.length === 0) return []
    const api = `${pascalCase(name)}${KIND_NAMES[auth]}Api`
    const members = own.map((resource) => `  readonly ${resource.name}: ${resource.className}\n`).join('')
    const values = own.map((resource) => `    ${resource.name}: new ${resource.className}(transport),\n`).join('')
    return [
      `/** What can be called on ${title} with ${token}. */\nexport interface ${api} {\n${members}}\n`,
      `/**\n * Binds the resources of ${title} that are called with ${token} to a transport.\n *\n * @returns the resources by name\n */\nexport function create${api}(transport: Transport): ${api} {\n  return {\n${values}  }\n}\n`,
    ]
  })
}
