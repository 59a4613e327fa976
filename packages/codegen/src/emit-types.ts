import openapiTS from 'openapi-typescript'
import ts from 'typescript'
import { CodegenError } from './codegen-error.ts'
import { schemaNameOf, type NamedDocument, type Schema } from './document.ts'
import { printMembers, printType, printValue, type PrintOptions } from './print-type.ts'
import { valuesOf, type Direction, type Directions } from './read-directions.ts'
import { describeSchema, tsdoc } from './tsdoc.ts'

/** A schema that is written inside an operation and gets a name here: a query, a body or an answer without a component. */
export interface HoistedSchema {
  readonly name: string
  readonly schema: Schema
  readonly direction: Direction
  readonly description: string
}

/** The name a schema of the document is exported under, by the way it travels. */
export type NameOf = (schema: string, direction: Direction) => string

/** What openapi-typescript is given: one schema for each exported type, with our marks in place of what it would print differently. */
interface Lowered {
  readonly name: string
  readonly schema: LoweredSchema
  readonly direction: Direction
  readonly comment: string
}

type LoweredSchema = Omit<Schema, 'properties' | 'items' | 'additionalProperties' | 'allOf' | 'oneOf' | 'anyOf'> & {
  'x-kit-open'?: (string | number | null)[]
  'x-kit-binary'?: true
  properties?: Record<string, LoweredSchema>
  items?: LoweredSchema
  additionalProperties?: boolean | LoweredSchema
  allOf?: LoweredSchema[]
  oneOf?: LoweredSchema[]
  anyOf?: LoweredSchema[]
}

/** Marks the comment of a member, so that it is found again on the node openapi-typescript made for it. */
const COMMENT_MARK = /§(\d+)§/

/** The exported interfaces and types of a document, as text. */
export interface EmittedTypes {
  /** What the operations take and answer. */
  readonly calls: string
  /** What only webhooks carry: a program that imports the client need not read it. */
  readonly webhooks: string
  /** Names of the types in `calls`. */
  readonly callNames: readonly string[]
}

/** Prints every schema of a document, and those its operations brought along, as an exported interface or type. */
export async function emitTypes({ name, document }: NamedDocument, directions: Directions, nameOf: NameOf, hoisted: readonly HoistedSchema[]): Promise<EmittedTypes> {
  const schemas = document.components?.schemas ?? {}
  const comments: (readonly (string | undefined)[])[] = []

  const lower = (schema: Schema, direction: Direction): LoweredSchema => {
    const part = (inner: Schema): LoweredSchema => lower(inner, direction)
    if (schema.$ref !== undefined) return { $ref: reference(schema.$ref, direction) }
    const values = valuesOf(schema)
    const opens = values !== undefined && direction === 'response' && !directions.discriminators.has(schema)
    const members = (schema.enum ?? schema['x-extensible-enum'])?.filter((value) => value !== null)
    if (schema.format === 'binary' && direction === 'request') return { 'x-kit-binary': true, ...(schema.type && { type: schema.type }) }
    const type = schema.type ?? (members ? typesOf(members, schema) : undefined)
    return {
      ...(type === undefined ? {} : { type }),
      ...(members === undefined ? {} : opens ? { 'x-kit-open': values } : { enum: members }),
      ...(schema.const === undefined ? {} : { const: schema.const }),
      ...(schema.required && { required: schema.required }),
      ...(schema.properties && {
        properties: Object.fromEntries(Object.entries(schema.properties).map(([key, property]) => [key, commented(property, part(property))])),
      }),
      ...(schema.items && { items: part(schema.items) }),
      ...(schema.additionalProperties && { additionalProperties: typeof schema.additionalProperties === 'object' ? part(schema.additionalProperties) : true }),
      ...(schema.allOf && { allOf: schema.allOf.map(part) }),
      ...(schema.oneOf && { oneOf: schema.oneOf.map(part) }),
      ...(schema.anyOf && { anyOf: schema.anyOf.map(part) }),
      ...(schema.discriminator && {
        discriminator: {
          propertyName: schema.discriminator.propertyName,
          ...(schema.discriminator.mapping && {
            mapping: Object.fromEntries(Object.entries(schema.discriminator.mapping).map(([value, target]) => [value, reference(target, direction)])),
          }),
        },
      }),
    }
  }
  const reference = (target: string, direction: Direction): string => `#/components/schemas/${nameOf(schemaNameOf(target) ?? target, direction)}`
  const commented = (source: Schema, lowered: LoweredSchema): LoweredSchema => {
    const target = source.$ref === undefined ? source : (schemas[schemaNameOf(source.$ref) ?? ''] ?? source)
    comments.push(describeSchema(source, target))
    return { ...lowered, description: `§${comments.length - 1}§` }
  }

  const all: Lowered[] = []
  for (const [schemaName, schema] of Object.entries(schemas)) {
    const both = directions.split.has(schemaName)
    const comment = describeSchema(schema)
    if (both || !directions.request.has(schemaName)) {
      const exported = nameOf(schemaName, 'response')
      all.push({ name: exported, schema: lower(schema, 'response'), direction: 'response', comment: tsdoc(comment) })
    }
    if (both || directions.request.has(schemaName)) {
      const exported = nameOf(schemaName, 'request')
      const hint = both ? `What you send: only documented values. \`${nameOf(schemaName, 'response')}\` is what you are sent.` : undefined
      all.push({ name: exported, schema: lower(schema, 'request'), direction: 'request', comment: tsdoc([comment[0], hint, ...comment.slice(1)]) })
    }
  }
  for (const extra of hoisted) {
    all.push({ name: extra.name, schema: lower(extra.schema, extra.direction), direction: extra.direction, comment: tsdoc([extra.description]) })
  }
  refuseBadNames(name, all)

  const nodes = await schemaNodes(name, all)
  const declarations = all.map((one) => ({ name: one.name, text: openedSet(one, all) ?? printDeclaration(one, nodes, comments) }))
  const ofWebhooks = new Set([...directions.webhookOnly].map((schema) => nameOf(schema, 'response')))
  const calls = declarations.filter((one) => !ofWebhooks.has(one.name))
  const webhooks = declarations.filter((one) => ofWebhooks.has(one.name))
  const text = (some: typeof declarations): string => some.map((one) => one.text).join('\n')
  return { calls: text(calls), webhooks: text(webhooks), callNames: calls.map((one) => one.name) }
}

/** Countries and currencies are hundreds of values: what we are sent is then what we send, opened, and the list stands once. */
const LONG_SET = 30

function openedSet(one: Lowered, all: readonly Lowered[]): string | undefined {
  const values = one.schema['x-kit-open'] ?? []
  const closed = all.find(({ name, direction }) => direction === 'request' && name === `${one.name}Input`)
  if (one.direction === 'request' || values.length < LONG_SET || !closed || nullOf(one.schema).length > 0) return undefined
  const base = values.every((value) => value === null || typeof value === 'number') ? 'number' : 'string'
  return `${one.comment}export type ${one.name} = ${closed.name} | (${base} & {})\n`
}

async function schemaNodes(name: string, all: readonly Lowered[]): Promise<Map<string, ts.TypeNode>> {
  if (all.length === 0) return new Map()
  const source = { openapi: '3.1.0', info: { title: name, version: '1' }, paths: {}, components: { schemas: Object.fromEntries(all.map((one) => [one.name, one.schema])) } }
  const ast = await openapiTS(structuredClone(source) as Parameters<typeof openapiTS>[0], {
    silent: true,
    emptyObjectsUnknown: true,
    defaultNonNullable: false,
    transform: (schema) => binary(schema as LoweredSchema) ?? openUnion(schema as LoweredSchema),
  })
  const components = ast.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === 'components') as ts.InterfaceDeclaration | undefined
  const schemas = components?.members.find((member) => ts.isPropertySignature(member) && nameText(member.name) === 'schemas') as ts.PropertySignature | undefined
  if (!schemas?.type || !ts.isTypeLiteralNode(schemas.type)) throw new CodegenError([`${name}.yaml: openapi-typescript gave no schemas; its output has changed.`])
  const nodes = new Map<string, ts.TypeNode>()
  for (const member of schemas.type.members) {
    if (ts.isPropertySignature(member) && member.type) nodes.set(nameText(member.name), member.type)
  }
  return nodes
}

/** `'a' | 'b' | (string & {})`: known values complete in an editor, and one the provider adds tomorrow still type-checks. */
function openUnion(schema: LoweredSchema): ts.TypeNode | undefined {
  const values = schema['x-kit-open']
  if (!values) return undefined
  const known = values.filter((value) => value !== null)
  const factory = ts.factory
  const literals = known.map((value) => factory.createLiteralTypeNode(typeof value === 'number' ? numericLiteral(value) : factory.createStringLiteral(value)))
  const base = known.every((value) => typeof value === 'number') ? ts.SyntaxKind.NumberKeyword : ts.SyntaxKind.StringKeyword
  const open = factory.createIntersectionTypeNode([factory.createKeywordTypeNode(base), factory.createTypeLiteralNode([])])
  return factory.createUnionTypeNode([...literals, open, ...(values.includes(null) ? [nullNode()] : nullOf(schema))])
}

/** A file in a multipart body. */
function binary(schema: LoweredSchema): ts.TypeNode | undefined {
  if (!schema['x-kit-binary']) return undefined
  return ts.factory.createUnionTypeNode([...['Blob', 'Uint8Array'].map((name) => ts.factory.createTypeReferenceNode(name)), ...nullOf(schema)])
}

function nullOf(schema: LoweredSchema): ts.TypeNode[] {
  return [schema.type].flat().includes('null') ? [nullNode()] : []
}

function nullNode(): ts.TypeNode {
  return ts.factory.createLiteralTypeNode(ts.factory.createNull())
}

function numericLiteral(value: number): ts.NumericLiteral | ts.PrefixUnaryExpression {
  const literal = ts.factory.createNumericLiteral(Math.abs(value))
  return value < 0 ? ts.factory.createPrefixUnaryExpression(ts.SyntaxKind.MinusToken, literal) : literal
}

function printDeclaration(one: Lowered, nodes: ReadonlyMap<string, ts.TypeNode>, comments: readonly (readonly (string | undefined)[])[]): string {
  const node = nodes.get(one.name)
  if (!node) throw new CodegenError([`${one.name}: openapi-typescript left this schema out.`])
  const options: PrintOptions = {
    optionalUndefined: one.direction === 'request',
    commentOf: (member, indent) => {
      const mark = (ts.getSyntheticLeadingComments(member) ?? []).map((comment) => COMMENT_MARK.exec(comment.text)).find((match) => match !== null)
      return mark ? tsdoc(comments[Number(mark[1])] ?? [], indent) : ''
    },
  }
  if (!isInterface(node, nodes)) {
    const type = printType(node, options)
    return `${one.comment}export type ${one.name} =${type.startsWith('\n') ? '' : ' '}${type}\n`
  }
  const parts = ts.isIntersectionTypeNode(node) ? [...node.types] : [node]
  const parents = parts.filter((part) => !ts.isTypeLiteralNode(part)).map((part) => printType(part, options))
  const members = parts.filter(ts.isTypeLiteralNode).map((part) => printMembers(part, options, '  '))
  const heritage = parents.length > 0 ? ` extends ${parents.join(', ')}` : ''
  return `${one.comment}export interface ${one.name}${heritage} {\n${members.join('')}}\n`
}

/** Whether a type can be written as an interface: an object, or objects put together with allOf. */
function isInterface(node: ts.TypeNode, nodes: ReadonlyMap<string, ts.TypeNode>): boolean {
  if (ts.isTypeLiteralNode(node)) return node.members.every(ts.isPropertySignature)
  if (!ts.isIntersectionTypeNode(node)) return false
  return node.types.every((part) => {
    if (ts.isTypeLiteralNode(part)) return isInterface(part, nodes)
    const base = ts.isTypeReferenceNode(part) ? part.typeArguments?.[0] : part
    if (!base || !ts.isIndexedAccessTypeNode(base) || !ts.isLiteralTypeNode(base.indexType) || !ts.isStringLiteral(base.indexType.literal)) return false
    const target = nodes.get(base.indexType.literal.text)
    return target !== undefined && isInterface(target, nodes)
  })
}

function typesOf(values: readonly (string | number | boolean | null)[], schema: Schema): string | string[] {
  const types = [...new Set(values.map((value) => typeof value))].map(String)
  if ((schema.enum ?? schema['x-extensible-enum'])?.includes(null)) types.push('null')
  return types.length === 1 ? (types[0] as string) : types
}

function refuseBadNames(document: string, all: readonly Lowered[]): void {
  const problems: string[] = []
  const seen = new Set<string>()
  for (const { name } of all) {
    const place = `${document}.yaml#/components/schemas/${name}`
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) problems.push(`${place}: ${printValue(name)} cannot be a type name. Use letters and digits, with a capital first.`)
    if (RESERVED.has(name)) problems.push(`${place}: the name is taken by a type the generated file uses. Rename the schema.`)
    if (seen.has(name)) problems.push(`${place}: two types would have this name. Rename the schema.`)
    seen.add(name)
  }
  if (problems.length > 0) throw new CodegenError(problems)
}

const RESERVED: ReadonlySet<string> = new Set(['ApiPromise', 'OperationTable', 'PageOptions', 'PagePromise', 'RequestOptions', 'Blob', 'Uint8Array', 'Record', 'Omit', 'Date', 'Promise', 'Object', 'String', 'Number', 'Boolean', 'Array'])

function nameText(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : ''
}
