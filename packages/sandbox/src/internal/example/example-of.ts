import type { OpenApiDocument, OpenApiSchema } from '../../generated/openapi-document.gen.ts'
import { isJsonObject, listAt, numberAt, objectAt, stringAt } from '../json.ts'
import type { JsonObject } from '../json.ts'
import { schemaAt } from '../request-schema.ts'
import { seededRandom } from './seeded-random.ts'
import { textOfSchema } from './text-of-schema.ts'

/** Stands for a value that would have to hold itself. */
const endless = Symbol('endless')

interface Place {
  /** Pointer of the value, which its randomness hangs on. */
  readonly path: string
  readonly name: string
  /** References this value lies in. */
  readonly open: readonly string[]
  /** Position in the list around it, 0 outside of lists. */
  readonly index: number
}

interface Flat {
  readonly schema: JsonObject
  readonly open: readonly string[]
}

function isNullOnly(schema: unknown): boolean {
  return isJsonObject(schema) && schema['type'] === 'null'
}

function merged(a: JsonObject, b: JsonObject): JsonObject {
  const [left, right] = [objectAt(a, 'properties') ?? {}, objectAt(b, 'properties') ?? {}]
  const both = Object.entries(right).map(([name, value]) => [name, name in left ? { allOf: [left[name], value] } : value])
  // The example of one part lacks the members of the other.
  const joined = a['properties'] !== undefined && b['properties'] !== undefined
  const required = [...new Set([...listAt(a, 'required'), ...listAt(b, 'required')])]
  return {
    ...a,
    ...b,
    ...(a['properties'] === undefined && b['properties'] === undefined ? {} : { properties: { ...left, ...Object.fromEntries(both) } }),
    ...(required.length === 0 ? {} : { required }),
    ...(joined ? { example: undefined, examples: undefined } : {}),
  }
}

/** Two items of one list do not share an id, though the document has one example of it. */
function distinct(example: unknown, { name, index, path }: Place, seed: string): unknown {
  if (name !== 'id' || index === 0) return example
  if (typeof example === 'number') return example + index
  if (typeof example !== 'string' || !/[0-9A-Za-z]{4}$/.test(example)) return example
  return example.slice(0, -4) + seededRandom(`${seed}${path}`).hex(4)
}

/**
 * A value that is valid for `schema`: examples, constants and the first of a set where the document has them, made from the
 * seed otherwise. Of a union it is the first member. Members that would nest without end are left out.
 */
export function exampleOf(document: OpenApiDocument, schema: OpenApiSchema, seed: string): unknown {
  /** References followed, `allOf` joined, the first member of a union chosen; nothing when that never ends. */
  const flatten = (node: JsonObject, open: readonly string[]): Flat | undefined => {
    const { $ref: ref, allOf, anyOf, oneOf, ...own } = node
    let flat: Flat = { schema: own, open }
    const add = (part: unknown): boolean => {
      const inner = isJsonObject(part) ? flatten(part, flat.open) : { schema: {}, open: flat.open }
      if (inner !== undefined) flat = { schema: merged(inner.schema, flat.schema), open: inner.open }
      return inner !== undefined
    }
    if (typeof ref === 'string') {
      const target = schemaAt(document, ref)
      if (open.includes(ref)) return undefined
      flat = { ...flat, open: [...open, ref] }
      if (!add(target)) return undefined
    }
    if (Array.isArray(allOf) && !allOf.every(add)) return undefined
    for (const union of [anyOf, oneOf]) {
      if (!Array.isArray(union)) continue
      const members = union.filter((member) => !isNullOnly(member))
      if (!members.some(add) && members.length > 0) return undefined
    }
    return flat
  }

  const objectExample = ({ schema: node, open }: Flat, place: Place): unknown => {
    const properties = Object.entries(objectAt(node, 'properties') ?? {})
    const required = new Set(listAt(node, 'required'))
    const entries: (readonly [string, unknown])[] = []
    for (const [name, property] of properties) {
      const value = isJsonObject(property) ? visit(property, { path: `${place.path}/${name}`, name, open, index: place.index }) : {}
      if (value !== endless) entries.push([name, value])
      else if (required.has(name)) return endless
    }
    const known = new Set(properties.map(([name]) => name))
    const unnamed = [...required].filter((name): name is string => typeof name === 'string' && !known.has(name))
    return Object.fromEntries([...entries, ...unnamed.map((name) => [name, name] as const)])
  }

  const arrayExample = ({ schema: node, open }: Flat, place: Place): unknown => {
    const minimum = numberAt(node, 'minItems') ?? 0
    const random = seededRandom(`${seed}${place.path}`)
    const length = Math.min(Math.max(random.integer(1, 2), minimum), numberAt(node, 'maxItems') ?? Infinity)
    const items = objectAt(node, 'items')
    if (items === undefined) return []
    const values = Array.from({ length }, (_, index) => visit(items, { path: `${place.path}/${index}`, name: '', open, index }))
    if (values.includes(endless)) return minimum === 0 ? [] : endless
    const choices = listAt(flatten(items, open)?.schema, 'enum')
    const different = choices.length > 0 ? choices.slice(0, length) : [...new Set(values)]
    return different.length < minimum && node['uniqueItems'] !== true ? values : different
  }

  const numberExample = (node: JsonObject, place: Place, whole: boolean): number => {
    const step = numberAt(node, 'multipleOf') ?? (whole ? 1 : 0.01)
    const exclusive = { minimum: numberAt(node, 'exclusiveMinimum'), maximum: numberAt(node, 'exclusiveMaximum') }
    const top = numberAt(node, 'maximum') ?? (exclusive.maximum === undefined ? undefined : exclusive.maximum - step)
    const bottom = numberAt(node, 'minimum') ?? (exclusive.minimum === undefined ? undefined : exclusive.minimum + step)
    const minimum = bottom ?? Math.min(1, top ?? 1)
    const maximum = Math.max(Math.min(top ?? minimum + 1000, minimum + 1000), minimum)
    const steps = seededRandom(`${seed}${place.path}`).integer(Math.ceil(minimum / step), Math.floor(maximum / step))
    return whole ? steps * step : Number((steps * step).toFixed(6))
  }

  const typedExample = (flat: Flat, type: unknown, place: Place): unknown => {
    const { schema: node } = flat
    if (type === 'object') return objectExample(flat, place)
    if (type === 'array') return arrayExample(flat, place)
    if (type === 'integer' || type === 'number') return numberExample(node, place, type === 'integer')
    if (type === 'boolean') return true
    if (type === 'null') return null
    return textOfSchema(node, place.name, seededRandom(`${seed}${place.path}`))
  }

  const visit = (node: JsonObject, place: Place): unknown => {
    const flat = flatten(node, place.open)
    const nullable = [node, flat?.schema ?? {}].some(
      (each) => listAt(each, 'type').includes('null') || [...listAt(each, 'anyOf'), ...listAt(each, 'oneOf')].some(isNullOnly),
    )
    if (flat === undefined) return nullable ? null : endless
    const { schema: known } = flat
    if (known['const'] !== undefined) return known['const']
    const given = known['example'] ?? listAt(known, 'examples')[0]
    if (given !== undefined) return distinct(given, place, seed)
    const choices = listAt(known, 'enum')
    if (choices.length > 0) return choices.find((choice) => choice !== null) ?? null
    const types = Array.isArray(known['type']) ? listAt(known, 'type') : [known['type']]
    const inferred = objectAt(known, 'properties') !== undefined ? 'object' : objectAt(known, 'items') !== undefined ? 'array' : 'string'
    const type = types.find((each) => each !== 'null' && each !== undefined) ?? (types.includes('null') ? 'null' : inferred)
    const value = typedExample(flat, stringAt({ type }, 'type'), place)
    return value === endless && nullable ? null : value
  }

  const value = visit(schema, { path: '', name: '', open: [], index: 0 })
  return value === endless ? {} : value
}
