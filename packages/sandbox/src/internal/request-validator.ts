import type { ErrorObject, ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { OpenApiDocument } from '../generated/openapi-document.gen.ts'
import type { JsonObject } from './json.ts'
import type { Operation } from './operation.ts'
import { parameterValue } from './parameter-values.ts'
import { strictRequestSchema } from './request-schema.ts'

export type RequestPart = 'path' | 'query' | 'header' | 'body'

export interface FieldProblem {
  readonly part: RequestPart
  /** Path of the member, such as `orders[0].amount.value`; `body` for the body as a whole. */
  readonly field: string
  readonly message: string
  readonly reason: 'missing' | 'unknown' | 'null' | 'blank' | 'type' | 'choice' | 'length' | 'value'
  /** For `type`: what the document wants instead. */
  readonly wanted: readonly string[]
  /** What was sent there. */
  readonly value: unknown
}

/** Lists what is wrong with each part of a request; empty when nothing is. */
export interface RequestValidator {
  path(operation: Operation, params: Readonly<Record<string, string>>): readonly FieldProblem[]
  query(operation: Operation, query: URLSearchParams): readonly FieldProblem[]
  headers(operation: Operation, headers: Headers): readonly FieldProblem[]
  body(operation: Operation, body: unknown): readonly FieldProblem[]
}

function memberOf(error: ErrorObject): string | undefined {
  const params: JsonObject = error.params
  const member = params['missingProperty'] ?? params['additionalProperty'] ?? params['unevaluatedProperty']
  return typeof member === 'string' ? member : undefined
}

function fieldOf(error: ErrorObject): string {
  const parts = error.instancePath.split('/').slice(1)
  const member = memberOf(error)
  if (member !== undefined) parts.push(member)
  const path = parts.map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part.replaceAll('~1', '/').replaceAll('~0', '~')}`)).join('')
  return path === '' ? 'body' : path.replace(/^\./, '')
}

function reasonOf(error: ErrorObject): FieldProblem['reason'] {
  switch (error.keyword) {
    case 'required':
      return 'missing'
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return 'unknown'
    case 'type':
      return error.data === null ? 'null' : 'type'
    case 'enum':
    case 'const':
      return error.data === null ? 'null' : 'choice'
    case 'minLength':
    case 'maxLength':
      return error.data === '' ? 'blank' : 'length'
    default:
      return error.data === '' ? 'blank' : 'value'
  }
}

function messageOf(error: ErrorObject, part: RequestPart): string {
  if (error.keyword === 'required') return 'is missing'
  if (reasonOf(error) === 'unknown') return part === 'query' ? 'is not a known parameter' : 'is not a known field'
  if (error.keyword === 'pattern') return 'does not have the expected format'
  return error.message ?? 'is not valid'
}

/**
 * A value that fits no branch of a union has the errors of all of them, and every member counts as unknown. What helps is
 * the branch it came closest to.
 */
function ofClosestBranch(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const unions = errors.filter(({ keyword }) => keyword === 'anyOf')
  const inside = (error: ErrorObject, union: ErrorObject): string | undefined =>
    error.schemaPath.startsWith(`${union.schemaPath}/`) ? error.schemaPath.slice(union.schemaPath.length + 1).split('/')[0] : undefined
  let kept = errors
  // The innermost unions first, so that an outer one counts what is left of them.
  for (const union of unions.toSorted((a, b) => b.schemaPath.length - a.schemaPath.length)) {
    const branches = new Map<string, number>()
    for (const error of kept) {
      const branch = inside(error, union)
      if (branch !== undefined) branches.set(branch, (branches.get(branch) ?? 0) + (error.keyword === 'type' ? 3 : 1))
    }
    const [closest] = [...branches].toSorted(([, a], [, b]) => a - b)
    kept = kept.filter((error) => {
      if (error === union) return branches.size === 0
      const branch = inside(error, union)
      if (branch !== undefined) return branch === closest?.[0]
      return !(error.keyword === 'unevaluatedProperties' && error.instancePath === union.instancePath)
    })
  }
  return kept.length === 0 ? errors : kept
}

function problemsOf(errors: readonly ErrorObject[], part: RequestPart): readonly FieldProblem[] {
  const problems = new Map<string, FieldProblem>()
  for (const error of ofClosestBranch(errors)) {
    const field = fieldOf(error)
    const type: unknown = error.params['type']
    const wanted = (Array.isArray(type) ? type : [type]).filter((each): each is string => typeof each === 'string')
    if (problems.has(field)) continue
    problems.set(field, { part, field, message: messageOf(error, part), reason: reasonOf(error), wanted, value: error.data })
  }
  return [...problems.values()]
}

const validators = new WeakMap<OpenApiDocument, RequestValidator>()

/** One validator serves all operations of one document in all sandboxes; a schema is compiled when its operation is first called. */
export function requestValidatorOf(document: OpenApiDocument): RequestValidator {
  const known = validators.get(document) ?? createRequestValidator(document)
  validators.set(document, known)
  return known
}

function createRequestValidator(document: OpenApiDocument): RequestValidator {
  // Providers write patterns for Java; the `u` flag would refuse some of their escapes.
  const ajv = new Ajv2020({ allErrors: true, strict: false, unicodeRegExp: false, validateSchema: false, logger: false, verbose: true })
  addFormats(ajv)
  const compiled = new Map<string, ValidateFunction>()

  const check = (id: string, part: RequestPart, schema: () => JsonObject, value: unknown): readonly FieldProblem[] => {
    const name = `${part} ${id}`
    const known = compiled.get(name)
    const validate = known ?? ajv.compile(schema())
    if (known === undefined) compiled.set(name, validate)
    return validate(value) ? [] : problemsOf(validate.errors ?? [], part)
  }

  const parametersSchema = (operation: Operation, part: RequestPart): JsonObject => {
    const parameters = operation.parameters.filter((parameter) => parameter.in === part)
    const nameOf = (name: string): string => (part === 'header' ? name.toLowerCase() : name)
    const properties = parameters.map(({ name, schema }) => [nameOf(name), strictRequestSchema(document, schema)])
    return {
      type: 'object',
      properties: Object.fromEntries(properties) as JsonObject,
      required: parameters.filter(({ required }) => required).map(({ name }) => nameOf(name)),
      additionalProperties: part !== 'query',
    }
  }

  const values = (operation: Operation, part: RequestPart, read: (name: string) => readonly string[]): JsonObject => {
    const given: JsonObject = {}
    for (const { name, in: place, schema, explode } of operation.parameters) {
      const texts = place === part ? read(name) : []
      if (texts.length > 0) given[part === 'header' ? name.toLowerCase() : name] = parameterValue(document, schema, texts, explode === false)
    }
    return given
  }

  return {
    path: (operation, params) => {
      const read = (name: string): string[] => (params[name] === undefined ? [] : [params[name]])
      return check(operation.id, 'path', () => parametersSchema(operation, 'path'), values(operation, 'path', read))
    },
    query(operation, query) {
      const unknown = Object.fromEntries([...query.keys()].map((name) => [name, query.get(name)]))
      const given = { ...unknown, ...values(operation, 'query', (name) => query.getAll(name)) }
      return check(operation.id, 'query', () => parametersSchema(operation, 'query'), given)
    },
    headers(operation, headers) {
      const read = (name: string): string[] => {
        const value = headers.get(name)
        return value === null ? [] : [value]
      }
      return check(operation.id, 'header', () => parametersSchema(operation, 'header'), values(operation, 'header', read))
    },
    body: (operation, body) =>
      operation.requestBody === undefined
        ? []
        : check(operation.id, 'body', () => strictRequestSchema(document, operation.requestBody?.schema ?? {}), body),
  }
}
