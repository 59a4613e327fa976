import { CodegenError } from './codegen-error.ts'
import { findPointer, HTTP_METHODS, type Document } from './document.ts'

type Check = (value: unknown, at: Place) => void
type Rules = Readonly<Record<string, Check>>

interface Place {
  readonly pointer: string
  report(pointer: string, problem: string): void
}

const TYPES = ['string', 'number', 'integer', 'boolean', 'null', 'object', 'array']
const BODY_TYPES = ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data']
const PAGE_STYLES = ['link-offset', 'link-cursor', 'next-url', 'numbered']

const anything: Check = () => {}

/**
 * Refuses a document that holds a keyword the generator would otherwise ignore in silence.
 *
 * @returns the document, typed
 * @throws CodegenError with one line for each problem: document, JSON pointer, keyword and what to do
 */
export function checkDocument(name: string, value: unknown): Document {
  const problems: string[] = []
  const at: Place = {
    pointer: '#',
    report: (pointer, problem) => problems.push(`${name}.yaml${pointer}: ${problem}`),
  }
  documentRules()(value, at)
  checkReferences(value, value, at)
  checkKinds(value, at)
  if (problems.length > 0) throw new CodegenError(problems)
  return value as Document
}

function documentRules(): Check {
  return object('document', {
    openapi: (value, at) => {
      if (typeof value !== 'string' || !value.startsWith('3.1')) at.report(at.pointer, 'must be a 3.1 version. Write `openapi: 3.1.0`.')
    },
    info: object('info', { title: text, version: text, description: text, summary: text, license: anything, contact: anything }, ['title', 'version']),
    externalDocs: documentation,
    jsonSchemaDialect: text,
    servers: anything,
    tags: anything,
    security: anything,
    'x-kit-provider': text,
    'x-kit-api': text,
    'x-kit-type-prefix': text,
    'x-kit-auth-kinds': (kinds, at) => {
      mapOf(text)(kinds, at)
      for (const kind of isRecord(kinds) ? Object.keys(kinds) : []) {
        if (!/^[a-z][A-Za-z0-9]*$/.test(kind) || ['none', 'public'].includes(kind)) at.report(step(at, kind).pointer, `"${kind}" cannot name a kind of credentials. Use camelCase, and neither none nor public.`)
      }
    },
    paths: mapOf(object('path item', {
      parameters: listOf(parameter),
      summary: text,
      description: text,
      ...Object.fromEntries(HTTP_METHODS.map((method) => [method, operation])),
    })),
    webhooks: mapOf(object('webhook', { post: webhook }, ['post'])),
    components: object('components', {
      schemas: mapOf(schema),
      parameters: mapOf(parameter),
      responses: mapOf(response),
      requestBodies: mapOf(requestBody),
      headers: anything,
      examples: anything,
      securitySchemes: anything,
    }),
  }, ['openapi', 'info', 'x-kit-api'])
}

function operation(value: unknown, at: Place): void {
  object('operation', {
    operationId: (id, here) => {
      if (typeof id !== 'string' || !/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/.test(id)) {
        here.report(here.pointer, `"${String(id)}" is not \`resource.method\` in camelCase (webForms.get, v2.transfers.create). Rename it.`)
      }
    },
    summary: text,
    description: text,
    deprecated: flag,
    externalDocs: documentation,
    tags: anything,
    security: anything,
    parameters: listOf(parameter),
    requestBody,
    responses: mapOf(response),
    'x-kit-auth': (kinds, here) => {
      if (Array.isArray(kinds)) {
        listOf(text)(kinds, here)
        if (kinds.length === 0 || kinds.includes('none')) here.report(here.pointer, 'a list must name kinds of credentials. Write `none` alone.')
      } else text(kinds, here)
    },
    'x-kit-retry': oneOf('safe', 'with-key', 'never'),
    'x-kit-timeout': (ms, here) => {
      if (typeof ms !== 'number' || !Number.isInteger(ms) || ms <= 0) here.report(here.pointer, 'must be milliseconds, a whole number above 0.')
    },
    'x-kit-idempotency': text,
    'x-kit-money': flag,
    'x-kit-paginated': object('x-kit-paginated', { style: oneOf(...PAGE_STYLES), items: memberName }, ['style']),
    'x-kit-signed': oneOf('required'),
    'x-kit-async': object('x-kit-async', { header: text, value: text, status: text }, ['header', 'value', 'status']),
    'x-kit-reconcile': text,
  }, ['operationId', 'summary', 'responses', 'x-kit-auth'])(value, at)
}

function webhook(value: unknown, at: Place): void {
  object('webhook operation', {
    operationId: text,
    summary: text,
    description: text,
    deprecated: flag,
    externalDocs: documentation,
    tags: anything,
    security: anything,
    parameters: anything,
    responses: anything,
    requestBody,
    'x-kit-auth': oneOf('none'),
  }, ['requestBody'])(value, at)
}

function parameter(value: unknown, at: Place): void {
  if (isReference(value)) return reference('parameters')(value, at)
  object('parameter', {
    name: text,
    in: oneOf('path', 'query', 'header'),
    required: flag,
    description: text,
    deprecated: flag,
    schema,
    example: anything,
    examples: anything,
    // An array is sent by repeating the key, or with commas; anything else would be sent wrongly.
    style: oneOf('form', 'simple'),
    explode: flag,
  }, ['name', 'in', 'schema'])(value, at)
  if (isRecord(value) && value.in === 'query' && value.style === 'simple') at.report(at.pointer, '`style: simple` is not for a query. Write `style: form`, with `explode: false` for a comma list.')
}

function requestBody(value: unknown, at: Place): void {
  if (isReference(value)) return reference('requestBodies')(value, at)
  object('request body', {
    description: text,
    required: flag,
    content: (content, here) => {
      mapOf(mediaType)(content, here)
      const types = isRecord(content) ? Object.keys(content) : []
      if (types.length !== 1 || !BODY_TYPES.includes(types[0] ?? '')) {
        here.report(here.pointer, `holds ${types.join(', ') || 'nothing'}. Keep exactly one of ${BODY_TYPES.join(', ')}.`)
      }
    },
  }, ['content'])(value, at)
}

function response(value: unknown, at: Place): void {
  if (isReference(value)) return reference('responses')(value, at)
  object('response', {
    description: text,
    headers: anything,
    content: (content, here) => {
      mapOf(mediaType)(content, here)
      if (isRecord(content) && !('application/json' in content)) here.report(here.pointer, 'only application/json is read. Describe the JSON answer or drop `content`.')
    },
  })(value, at)
}

function mediaType(value: unknown, at: Place): void {
  object('media type', { schema, example: anything, examples: anything })(value, at)
}

function schema(value: unknown, at: Place): void {
  if (!isRecord(value)) return at.report(at.pointer, 'a schema must be an object. Write `type: …` or a `$ref`.')
  if (isReference(value)) {
    object('reference', { $ref: text, description: text, deprecated: flag, default: anything, example: anything, examples: anything })(value, at)
    if (!value.$ref.startsWith('#/components/schemas/')) at.report(at.pointer, `"${value.$ref}" is not a schema of this document. Refer to #/components/schemas/….`)
    return
  }
  object('schema', {
    type: (type, here) => {
      const types: unknown[] = Array.isArray(type) ? type : [type]
      if (types.length === 0 || types.some((one) => !TYPES.includes(String(one)))) here.report(here.pointer, `"${types.join(', ')}" is not a type. Use ${TYPES.join(', ')}.`)
    },
    enum: literals,
    'x-extensible-enum': literals,
    const: (constant, here) => {
      if (!['string', 'number', 'boolean'].includes(typeof constant)) here.report(here.pointer, 'must be a string, number or boolean.')
    },
    properties: mapOf(schema),
    required: listOf(text),
    items: schema,
    additionalProperties: (additional, here) => {
      if (isRecord(additional)) return schema(additional, here)
      if (typeof additional !== 'boolean') here.report(here.pointer, 'must be true, false or a schema.')
    },
    allOf: listOf(schema),
    oneOf: listOf(schema),
    anyOf: listOf(schema),
    discriminator: object('discriminator', { propertyName: text, mapping: mapOf(text) }, ['propertyName']),
    description: text,
    title: text,
    deprecated: flag,
    'x-kit-type-name': (name, here) => {
      if (typeof name !== 'string' || !/^[A-Z][A-Za-z0-9]*$/.test(name)) here.report(here.pointer, `"${String(name)}" cannot be a type name. Use letters and digits, with a capital first.`)
      if (!/^#\/components\/schemas\/[^/]+\/x-kit-type-name$/.test(here.pointer)) here.report(here.pointer, 'only a component schema has a name. Remove it.')
    },
    default: anything,
    example: anything,
    examples: anything,
    format: text,
    pattern: text,
    minLength: count,
    maxLength: count,
    minItems: count,
    maxItems: count,
    uniqueItems: flag,
    minimum: numeric,
    maximum: numeric,
    exclusiveMinimum: numeric,
    exclusiveMaximum: numeric,
    multipleOf: numeric,
  }, [], {
    nullable: "is OpenAPI 3.0. Write `type: [string, 'null']`, or `anyOf: [$ref, { type: 'null' }]`.",
    readOnly: 'is not emitted. Give requests and responses a schema each.',
    writeOnly: 'is not emitted. Give requests and responses a schema each.',
  })(value, at)
  if (value.enum !== undefined && value['x-extensible-enum'] !== undefined) at.report(at.pointer, 'has both `enum` and `x-extensible-enum`. Keep one.')
  if (isRecord(value.properties) && value.additionalProperties !== undefined && value.additionalProperties !== false) {
    at.report(at.pointer, '`additionalProperties` beside `properties` would need an index signature. Remove it: unknown members are let through anyway.')
  }
  if (value.type === 'array' && value.items === undefined) at.report(at.pointer, 'an array needs `items`.')
  for (const required of Array.isArray(value.required) ? value.required : []) {
    if (!isRecord(value.properties) || !Object.hasOwn(value.properties, String(required))) {
      at.report(at.pointer, `\`required\` names "${String(required)}", which is not among this schema's own properties. Move it to the schema that has it.`)
    }
  }
}

/** Every kind of credentials an operation takes has its words in the document, for a hover. */
function checkKinds(root: unknown, at: Place): void {
  if (!isRecord(root)) return
  const words = isRecord(root['x-kit-auth-kinds']) ? root['x-kit-auth-kinds'] : {}
  for (const [path, item] of Object.entries(isRecord(root.paths) ? root.paths : {})) {
    for (const method of HTTP_METHODS) {
      const operation = isRecord(item) ? item[method] : undefined
      const kinds: unknown[] = isRecord(operation) ? [operation['x-kit-auth'] ?? 'none'].flat() : []
      for (const kind of kinds) {
        if (typeof kind !== 'string' || kind === 'none' || Object.hasOwn(words, kind)) continue
        at.report(step(step(step(step(at, 'paths'), path), method), 'x-kit-auth').pointer, `"${kind}" is not in x-kit-auth-kinds of the document. Add it there with the words for a hover (user: a user token), or correct it.`)
      }
    }
  }
}

function checkReferences(root: unknown, value: unknown, at: Place): void {
  if (Array.isArray(value)) value.forEach((item, index) => checkReferences(root, item, step(at, index)))
  if (!isRecord(value)) return
  const target = value.$ref
  if (typeof target === 'string' && findPointer(root as object, target) === undefined) {
    at.report(at.pointer, `"${target}" does not exist in this document. Add it or correct the reference.`)
  }
  if (isRecord(value.discriminator) && isRecord(value.discriminator.mapping)) {
    for (const target of Object.values(value.discriminator.mapping)) {
      if (findPointer(root as object, String(target)) === undefined) at.report(at.pointer, `the discriminator maps to "${String(target)}", which does not exist.`)
    }
  }
  for (const [key, child] of Object.entries(value)) {
    if (key !== 'example' && key !== 'examples' && key !== 'default') checkReferences(root, child, step(at, key))
  }
}

function object(kind: string, rules: Rules, required: readonly string[] = [], hints: Readonly<Record<string, string>> = {}): Check {
  return (value, at) => {
    if (!isRecord(value)) return at.report(at.pointer, `the ${kind} must be an object.`)
    for (const key of required) if (value[key] === undefined) at.report(at.pointer, `the ${kind} lacks \`${key}\`. Add it.`)
    for (const [key, child] of Object.entries(value)) {
      const rule = Object.hasOwn(rules, key) ? rules[key] : undefined
      if (rule) rule(child, step(at, key))
      else at.report(step(at, key).pointer, `the ${kind} keyword "${key}" ${hints[key] ?? 'is not understood. Remove it, or teach the generator what to emit for it (src/check-document.ts).'}`)
    }
  }
}

function mapOf(rule: Check): Check {
  return (value, at) => {
    if (!isRecord(value)) return at.report(at.pointer, 'must be an object.')
    for (const [key, child] of Object.entries(value)) rule(child, step(at, key))
  }
}

function listOf(rule: Check): Check {
  return (value, at) => {
    if (!Array.isArray(value)) return at.report(at.pointer, 'must be a list.')
    value.forEach((child, index) => rule(child, step(at, index)))
  }
}

function oneOf(...allowed: string[]): Check {
  return (value, at) => {
    if (!allowed.includes(String(value))) at.report(at.pointer, `"${String(value)}" must be ${allowed.join(', ')}.`)
  }
}

function reference(folder: string): Check {
  return (value, at) => {
    object('reference', { $ref: text, description: text, summary: text })(value, at)
    if (isReference(value) && !value.$ref.startsWith(`#/components/${folder}/`)) at.report(at.pointer, `"${value.$ref}" is not in #/components/${folder}.`)
  }
}

function text(value: unknown, at: Place): void {
  if (typeof value !== 'string' || value.trim() === '') at.report(at.pointer, 'must be a text.')
}

function memberName(value: unknown, at: Place): void {
  if (typeof value !== 'string' || !/^\w+$/.test(value)) at.report(at.pointer, 'must be the name of the member of the answer that holds the list.')
}

function flag(value: unknown, at: Place): void {
  if (typeof value !== 'boolean') at.report(at.pointer, 'must be true or false.')
}

function numeric(value: unknown, at: Place): void {
  if (typeof value !== 'number') at.report(at.pointer, 'must be a number.')
}

function count(value: unknown, at: Place): void {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) at.report(at.pointer, 'must be a whole number, 0 or more.')
}

function literals(value: unknown, at: Place): void {
  const scalar = (one: unknown): boolean => one === null || ['string', 'number', 'boolean'].includes(typeof one)
  if (!Array.isArray(value) || value.length === 0 || !value.every(scalar)) at.report(at.pointer, 'must be a list of strings, numbers, booleans or null.')
}

function documentation(value: unknown, at: Place): void {
  object('externalDocs', { url: text, description: text }, ['url'])(value, at)
}

function step(at: Place, key: string | number): Place {
  return { ...at, pointer: `${at.pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}` }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isReference(value: unknown): value is { $ref: string } {
  return isRecord(value) && typeof value.$ref === 'string'
}
