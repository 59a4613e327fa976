import { CodegenError } from './codegen-error.ts'
import { referencesOf, schemaNameOf, type Document, type Schema } from './document.ts'
import { printKey, printValue } from './print-type.ts'

/** What an expression needs to know about the document around it. */
export interface SchemaContext {
  readonly document: Document
  /** The name of the function that gives a component schema. */
  functionOf(component: string): string
  /** Where we are, for messages. */
  readonly place: string
}

const WIDTH = 140

/** The formats strict schemas check, and the leaf of `SchemaKit` for each. */
const FORMATS: Readonly<Record<string, string>> = { date: 'm.date', 'date-time': 'm.dateTime', uuid: 'm.uuid' }

/**
 * A schema in the words of `SchemaKit` (`m`), from which the loose and the strict zod schema are made.
 *
 * @throws CodegenError for a combination of keywords that has no exact translation
 */
export function schemaExpression(schema: Schema, context: SchemaContext, indent = ''): string {
  if (schema.$ref !== undefined) return `m.ref(${context.functionOf(componentOf(schema))})`
  const nullable = acceptsNull(schema)
  const inner = withoutNull(schema, context, indent)
  return nullable && inner !== 'm.null' && inner !== 'm.unknown' ? call('m.nullable', [inner], indent) : inner
}

function withoutNull(schema: Schema, context: SchemaContext, indent: string): string {
  const values = schema.const === undefined ? (schema.enum ?? schema['x-extensible-enum']) : [schema.const]
  if (values) {
    const known = values.filter((value) => value !== null)
    return known.length === 0 ? 'm.null' : call('m.values', known.map(printValue), indent)
  }
  const branches = schema.oneOf ?? schema.anyOf
  if (branches) return unionExpression(schema, branches, context, indent)
  if (schema.allOf) return allOfExpression(schema, context, indent)
  const types = typesOf(schema)
  const parts = types.map((type) => typeExpression(type, schema, context, indent))
  if (parts.length === 0) return schema.type === undefined ? 'm.unknown' : 'm.null'
  return parts.length === 1 ? (parts[0] as string) : call('m.union', parts, indent)
}

function typeExpression(type: string, schema: Schema, context: SchemaContext, indent: string): string {
  switch (type) {
    case 'string':
      return textExpression(schema, context)
    case 'integer':
    case 'number':
      return numberExpression(schema, type === 'integer')
    case 'boolean':
      return 'm.boolean'
    case 'array':
      return call('m.list', [schemaExpression(schema.items ?? {}, context, indent), ...rules({ min: schema.minItems, max: schema.maxItems, unique: schema.uniqueItems || undefined })], indent)
    default:
      return objectExpression(schema, [], context, indent)
  }
}

function textExpression({ minLength: min, maxLength: max, pattern, format }: Schema, { place }: SchemaContext): string {
  const leaf = format === undefined ? undefined : FORMATS[format]
  if (leaf !== undefined && pattern === undefined) return leaf
  if (pattern !== undefined && !isPattern(pattern)) throw new CodegenError([`${place}: the pattern ${pattern} is not a regular expression under the flag \`u\`. Correct it.`])
  const given = rules({ min, max, pattern, format: leaf && format })
  return given.length === 0 ? 'm.string' : `m.text(${given.join('')})`
}

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp
  } catch {
    return false
  }
}

function numberExpression(schema: Schema, whole: boolean): string {
  const given = rules({
    min: schema.minimum,
    max: schema.maximum,
    above: schema.exclusiveMinimum,
    below: schema.exclusiveMaximum,
    step: schema.multipleOf,
    whole: whole || undefined,
  })
  if (given.length === 0) return 'm.number'
  return given[0] === '{ whole: true }' ? 'm.integer' : `m.quantity(${given.join('')})`
}

function objectExpression(schema: Schema, bases: readonly string[], context: SchemaContext, indent: string): string {
  if (!schema.properties && bases.length === 0) {
    if (typeof schema.additionalProperties === 'object') return call('m.map', [schemaExpression(schema.additionalProperties, context, indent)], indent)
    return schema.additionalProperties === false ? 'm.object({})' : 'm.anything'
  }
  const members = Object.entries(schema.properties ?? {})
  const required = members.filter(([key]) => schema.required?.includes(key))
  const optional = members.filter(([key]) => !schema.required?.includes(key))
  const literal = (entries: readonly [string, Schema][]): string => {
    const inner = `${indent}  `
    const printed = entries.map(([key, value]) => `${printKey(key)}: ${schemaExpression(value, context, inner)}`)
    const line = `{ ${printed.join(', ')} }`
    if (printed.length === 0) return '{}'
    return line.length + indent.length <= WIDTH / 2 && !line.includes('\n') ? line : `{\n${printed.map((one) => `${inner}${one},\n`).join('')}${indent}}`
  }
  const parts = [literal(required), ...(optional.length > 0 || bases.length > 0 ? [literal(optional)] : []), ...bases]
  return `m.object(${parts.join(', ')})`
}

function allOfExpression(schema: Schema, context: SchemaContext, indent: string): string {
  const parts = (schema.allOf ?? []).filter((part) => Object.keys(part).some((key) => key !== 'description' && key !== 'title'))
  const [only] = parts
  if (only && parts.length === 1 && !schema.properties) return schemaExpression(only, context, indent)
  const bases: string[] = []
  const own: { properties: Record<string, Schema>; required: string[] } = { properties: {}, required: [] }
  const take = (part: Schema): void => {
    if (part.$ref !== undefined) {
      bases.push(context.functionOf(objectComponent(componentOf(part), context)))
      return
    }
    if (!isObject(part)) throw new CodegenError([`${context.place}: allOf puts objects together; one part is none. Write the members out, or use oneOf.`])
    for (const inner of part.allOf ?? []) take(inner)
    Object.assign(own.properties, part.properties)
    own.required.push(...(part.required ?? []))
  }
  for (const part of parts) take(part)
  if (schema.properties) take({ type: 'object', properties: schema.properties, ...(schema.required && { required: schema.required }) })
  return objectExpression({ type: 'object', ...own }, bases, context, indent)
}

/** The component a base leads to, past components that are only another name for it. */
function objectComponent(name: string, context: SchemaContext, seen: readonly string[] = []): string {
  const schema = context.document.components?.schemas?.[name] ?? {}
  const alias = schema.$ref ?? (schema.allOf?.length === 1 && !schema.properties ? schema.allOf[0]?.$ref : undefined)
  if (alias !== undefined && !seen.includes(name)) return objectComponent(schemaNameOf(alias) ?? alias, context, [...seen, name])
  if (isObject(schema) && !acceptsNull(schema)) return name
  throw new CodegenError([`${context.place}: allOf names ${name}, which is no object. Only objects can be put together.`])
}

function unionExpression(schema: Schema, branches: readonly Schema[], context: SchemaContext, indent: string): string {
  if (schema.properties ?? schema.allOf ?? schema.items) throw new CodegenError([`${context.place}: has a union and members beside it. Put the members into each branch.`])
  const members = branches.filter((branch) => branch.type !== 'null')
  const [only] = members
  if (members.length === 0) return 'm.null'
  if (only && members.length === 1) return schemaExpression(only, context, indent)
  if (schema.discriminator) {
    const tagged = members.flatMap((branch) => tagsOf(branch, schema.discriminator as { propertyName: string }, context).map((tag) => [tag, branch] as const))
    const inner = `${indent}  `
    const entries = tagged.map(([tag, branch]) => `${printKey(tag)}: ${schemaExpression(branch, context, inner)}`)
    return `m.variants(${printValue(schema.discriminator.propertyName)}, {\n${entries.map((entry) => `${inner}${entry},\n`).join('')}${indent}})`
  }
  return call('m.union', members.map((branch) => schemaExpression(branch, context, indent)), indent)
}

/** The values of the discriminator that mean this branch: from the mapping, or from the branch itself. */
function tagsOf(branch: Schema, discriminator: NonNullable<Schema['discriminator']>, context: SchemaContext): string[] {
  const name = branch.$ref === undefined ? undefined : componentOf(branch)
  const mapped = Object.entries(discriminator.mapping ?? {}).filter(([, target]) => name !== undefined && (schemaNameOf(target) ?? target) === name)
  if (mapped.length > 0) return mapped.map(([tag]) => tag)
  const property = propertyOf(branch, discriminator.propertyName, context)
  const values = property?.const === undefined ? (property?.enum ?? property?.['x-extensible-enum']) : [property.const]
  if (!values) throw new CodegenError([`${context.place}: nothing says which values of ${discriminator.propertyName} mean ${name ?? 'a branch'}. Add it to the mapping.`])
  return values.filter((value) => value !== null).map(String)
}

function propertyOf(schema: Schema, property: string, context: SchemaContext): Schema | undefined {
  const target = schema.$ref === undefined ? schema : (context.document.components?.schemas?.[componentOf(schema)] ?? {})
  return target.properties?.[property] ?? (target.allOf ?? []).map((part) => propertyOf(part, property, context)).find((found) => found !== undefined)
}

function acceptsNull(schema: Schema): boolean {
  if ([schema.type].flat().includes('null') || (schema.enum ?? schema['x-extensible-enum'])?.includes(null)) return true
  return (schema.oneOf ?? schema.anyOf ?? []).some((branch) => branch.type === 'null')
}

function isObject(schema: Schema): boolean {
  return !schema.oneOf && !schema.anyOf && ([schema.type].flat().includes('object') || schema.properties !== undefined || schema.allOf !== undefined)
}

function typesOf(schema: Schema): string[] {
  const types = [schema.type ?? (schema.properties ? 'object' : schema.items ? 'array' : [])].flat().filter((type) => type !== 'null')
  return types.includes('number') ? types.filter((type) => type !== 'integer') : types
}

function componentOf(schema: Schema): string {
  const [name] = referencesOf({ $ref: schema.$ref as string })
  return name as string
}

/** An options object with the members that are given; nothing when there are none. */
function rules(given: Readonly<Record<string, string | number | boolean | undefined>>): string[] {
  const members = Object.entries(given).filter(([, value]) => value !== undefined)
  return members.length === 0 ? [] : [`{ ${members.map(([key, value]) => `${key}: ${printValue(value as string)}`).join(', ')} }`]
}

function call(name: string, parts: readonly string[], indent: string): string {
  const line = `${name}(${parts.join(', ')})`
  if (line.length + indent.length <= WIDTH - 30 || parts.length === 1 || line.includes('\n')) return line
  const lines: string[] = []
  for (const part of parts) {
    const last = lines.at(-1)
    if (last !== undefined && indent.length + last.length + part.length + 6 <= WIDTH) lines[lines.length - 1] = `${last} ${part},`
    else lines.push(`${part},`)
  }
  return `${name}(\n${lines.map((one) => `${indent}  ${one}\n`).join('')}${indent})`
}
