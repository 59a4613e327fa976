import { CodegenError } from './codegen-error.ts'
import {
  childrenOf,
  dereference,
  HTTP_METHODS,
  referencesOf,
  schemaNameOf,
  type Document,
  type NamedDocument,
  type OrReference,
  type Parameter,
  type RequestBody,
  type Schema,
} from './document.ts'

/** Which way a value travels: `request` is what we send, `response` what we are sent (webhooks included). */
export type Direction = 'request' | 'response'

/** Which schemas travel which way. */
export interface Directions {
  readonly request: ReadonlySet<string>
  readonly response: ReadonlySet<string>
  /** Schemas that no operation takes or answers, but a webhook carries. */
  readonly webhookOnly: ReadonlySet<string>
  /** Schemas used both ways that hold a set of values: they are emitted as `X` (open) and `XInput` (closed). */
  readonly split: ReadonlySet<string>
  /** The property objects that tell the members of a union apart. Opening one would stop it from narrowing. */
  readonly discriminators: ReadonlySet<Schema>
}

/**
 * Walks a document from its operations and webhooks.
 *
 * @throws CodegenError when the name of a closed variant is taken by another schema
 */
export function readDirections({ name, document }: NamedDocument): Directions {
  const schemas = document.components?.schemas ?? {}
  const request = new Set<string>()
  const response = new Set<string>()
  for (const schema of rootsOf(document, 'request')) reach(schemas, schema, request)
  for (const schema of rootsOf(document, 'response')) reach(schemas, schema, response)
  const answered = new Set(response)
  const carried = new Set<string>()
  for (const schema of webhookBodies(document)) {
    reach(schemas, schema, response)
    reach(schemas, schema, carried)
  }
  const webhookOnly = new Set([...carried].filter((schema) => !answered.has(schema) && !request.has(schema)))

  const discriminators = discriminatorProperties(schemas, [...rootsOf(document, 'request'), ...rootsOf(document, 'response'), ...webhookBodies(document)])
  const holding = namesHoldingValues(schemas, discriminators)
  const split = new Set([...request].filter((schema) => response.has(schema) && holding.has(schema)))
  const taken = [...split].filter((schema) => `${schema}Input` in schemas)
  if (taken.length > 0) {
    throw new CodegenError(taken.map((schema) => `${name}.yaml#/components/schemas/${schema}: used both ways, but the name of its closed variant, ${schema}Input, is taken. Rename that schema.`))
  }
  return { request, response, webhookOnly, split, discriminators }
}

/** Whether a set of values would be opened in a response. */
export function valuesOf(schema: Schema): (string | number | null)[] | undefined {
  const values = schema['x-extensible-enum'] ?? schema.enum
  return values?.every((value) => typeof value !== 'boolean') ? values : undefined
}

function bodySchemas(document: Document, body: OrReference<RequestBody> | undefined): Schema[] {
  return body ? Object.values(dereference(document, body).content).flatMap((media) => media.schema ?? []) : []
}

function webhookBodies(document: Document): Schema[] {
  return Object.values(document.webhooks ?? {}).flatMap((item) => bodySchemas(document, item.post.requestBody))
}

function* rootsOf(document: Document, direction: Direction): Generator<Schema> {
  for (const item of Object.values(document.paths ?? {})) {
    for (const method of HTTP_METHODS) {
      const operation = item[method]
      if (!operation) continue
      if (direction === 'request') {
        for (const parameter of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) yield dereference<Parameter>(document, parameter).schema
        yield* bodySchemas(document, operation.requestBody)
      } else {
        for (const response of Object.values(operation.responses)) {
          for (const media of Object.values(dereference(document, response).content ?? {})) if (media.schema) yield media.schema
        }
      }
    }
  }
}

function reach(schemas: Record<string, Schema>, schema: Schema, seen: Set<string>): void {
  for (const name of referencesOf(schema)) {
    if (seen.has(name)) continue
    seen.add(name)
    if (schemas[name]) reach(schemas, schemas[name], seen)
  }
  for (const child of childrenOf(schema)) reach(schemas, child, seen)
}

function discriminatorProperties(schemas: Record<string, Schema>, inline: readonly Schema[]): Set<Schema> {
  const found = new Set<Schema>()
  const mark = (schema: Schema | undefined, property: string): void => {
    const hit = schema?.properties?.[property]
    if (hit) found.add(hit)
    for (const part of schema?.allOf ?? []) mark(part.$ref ? schemas[schemaNameOf(part.$ref) ?? ''] : part, property)
  }
  const visit = (schema: Schema, self?: string): void => {
    if (schema.discriminator) {
      const { propertyName } = schema.discriminator
      mark(schema, propertyName)
      const members = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].flatMap(referencesOf)
      for (const name of [...members, ...referencesOf(schema)]) mark(schemas[name], propertyName)
      for (const other of Object.values(schemas)) {
        if (other.allOf?.some((part) => part.$ref !== undefined && schemaNameOf(part.$ref) === self)) mark(other, propertyName)
      }
    }
    for (const child of childrenOf(schema)) visit(child)
  }
  for (const [name, schema] of Object.entries(schemas)) visit(schema, name)
  for (const schema of inline) visit(schema)
  return found
}

function namesHoldingValues(schemas: Record<string, Schema>, discriminators: ReadonlySet<Schema>): Set<string> {
  const holding = new Set<string>()
  const holds = (schema: Schema): boolean =>
    (valuesOf(schema) !== undefined && !discriminators.has(schema)) || referencesOf(schema).some((name) => holding.has(name)) || childrenOf(schema).some(holds)
  for (let grown = true; grown; ) {
    grown = false
    for (const [name, schema] of Object.entries(schemas)) {
      if (holding.has(name) || !holds(schema)) continue
      holding.add(name)
      grown = true
    }
  }
  return holding
}
