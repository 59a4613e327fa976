import type { ErrorObject, ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { OpenApiDocument } from '../generated/openapi-document.gen.ts'
import type { JsonObject } from './json.ts'
import type { Operation } from './operation.ts'
import { strictRequestSchema } from './request-schema.ts'

export interface FieldProblem {
  /** Path of the member, such as `orders[0].amount.value`; `body` for the body as a whole. */
  readonly field: string
  readonly message: string
  readonly missing: boolean
}

/** Lists what is wrong with the JSON body of an operation; empty when nothing is. */
export type RequestValidator = (operation: Operation, body: unknown) => readonly FieldProblem[]

function fieldOf(error: ErrorObject): string {
  const parts = error.instancePath.split('/').slice(1)
  const params: JsonObject = error.params
  const member = params['missingProperty'] ?? params['additionalProperty'] ?? params['unevaluatedProperty']
  if (typeof member === 'string') parts.push(member)
  const path = parts.map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part.replaceAll('~1', '/').replaceAll('~0', '~')}`)).join('')
  return path === '' ? 'body' : path.replace(/^\./, '')
}

function messageOf(error: ErrorObject): string {
  if (error.keyword === 'required') return 'is missing'
  if (error.keyword === 'additionalProperties' || error.keyword === 'unevaluatedProperties') return 'is not a known field'
  if (error.keyword === 'pattern') return 'does not have the expected format'
  return error.message ?? 'is not valid'
}

export function createRequestValidator(document: OpenApiDocument): RequestValidator {
  // Providers write patterns for Java; the `u` flag would refuse some of their escapes.
  const ajv = new Ajv2020({ allErrors: true, strict: false, unicodeRegExp: false, validateSchema: false, logger: false })
  addFormats(ajv)
  const compiled = new Map<string, ValidateFunction>()

  const validatorOf = ({ id, requestBody }: Operation): ValidateFunction | undefined => {
    if (requestBody === undefined) return undefined
    const known = compiled.get(id)
    const validate = known ?? ajv.compile(strictRequestSchema(document, requestBody.schema))
    if (known === undefined) compiled.set(id, validate)
    return validate
  }

  return (operation, body) => {
    const validate = validatorOf(operation)
    if (validate === undefined || validate(body)) return []
    const problems = new Map<string, FieldProblem>()
    for (const error of validate.errors ?? []) {
      const field = fieldOf(error)
      if (!problems.has(field)) problems.set(field, { field, message: messageOf(error), missing: error.keyword === 'required' })
    }
    return [...problems.values()]
  }
}
