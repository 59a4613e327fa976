import * as fc from 'fast-check'
import { schemaNameOf, type Schema } from '../../src/document.ts'
import type { SchemaIssueKind } from '../../src/schema-check.ts'

/** Keys and indexes that lead to a place in a value. */
export type Path = readonly (string | number)[]

/** A place where a sample can be changed, and what a strict check must say about it. */
export interface Site {
  /** The object that gets a member (`add`), or the member that is dropped, set to null or given an unknown value. */
  readonly path: Path
  readonly change: 'add' | 'drop' | 'null' | 'value'
  /** Undefined: the value is still as documented. */
  readonly kind: SchemaIssueKind | undefined
  /** The place of a union without a discriminator around it: there, the check may compare with another branch. */
  readonly union: Path | undefined
}

/** A value that fits a schema. */
export interface Sample {
  readonly value: unknown
  readonly sites: readonly Site[]
}

/** The name of a member, and a value of a set, that no document knows. */
const UNKNOWN_WORD = 'zz_unheard_of'

const UNKNOWN_NUMBER = 987_654_321
const DEEP = 4
const LETTERS: readonly string[] = Array.from('abcxyz ñé-')

/** A value that fits a schema of a document; the same seed gives the same one. */
export function sampleOf(schema: Schema, schemas: Readonly<Record<string, Schema>>, seed: number): Sample {
  const sampler = new Sampler(schemas, seed)
  return { value: sampler.sample(schema, [], undefined, 0), sites: sampler.sites }
}

/** The value with the change of one site. */
export function changed(value: unknown, { path, change }: Site): unknown {
  if (change === 'add') return edit(value, path, (object) => ({ ...(object as object), [UNKNOWN_WORD]: 1 }))
  if (change === 'null') return edit(value, path, () => null)
  if (change === 'value') return edit(value, path, (old) => (typeof old === 'number' ? UNKNOWN_NUMBER : UNKNOWN_WORD))
  const member = path.at(-1)
  return edit(value, path.slice(0, -1), (object) => Object.fromEntries(Object.entries(object as object).filter(([key]) => key !== member)))
}

/** Where a strict check sees the change of a site. */
export function placeOf({ path, change }: Site): string {
  return printedPath(change === 'add' ? [...path, UNKNOWN_WORD] : path)
}

/** A path as issues print it: `items[0].status`. */
export function printedPath(path: Path): string {
  return path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('').replace(/^\./, '')
}

function edit(value: unknown, [key, ...rest]: Path, change: (old: unknown) => unknown): unknown {
  if (key === undefined) return change(value)
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === key ? edit(item, rest, change) : item))
  return { ...(value as object), [key]: edit((value as Record<string, unknown>)[key], rest, change) }
}

const matches = new Map<string, readonly string[]>()

/** Some texts of a pattern; made once, since making them is slow. */
function matching(pattern: string, minLength: number, maxLength: number): readonly string[] {
  const key = `${pattern} ${minLength} ${maxLength}`
  const known = matches.get(key)
  if (known) return known
  const fits = fc.stringMatching(new RegExp(pattern, 'u')).filter((text) => text.length >= minLength && Array.from(text).length <= maxLength)
  const texts = fc.sample(fits, { seed: 1, numRuns: 20 })
  matches.set(key, texts)
  return texts
}

class Sampler {
  readonly sites: Site[] = []
  readonly #schemas: Readonly<Record<string, Schema>>
  #state: number

  constructor(schemas: Readonly<Record<string, Schema>>, seed: number) {
    this.#schemas = schemas
    this.#state = seed
  }

  sample(given: Schema, path: Path, union: Path | undefined, depth: number): unknown {
    const schema = this.#target(given)
    const types = [schema.type ?? (schema.properties ? 'object' : [])].flat()
    if (types.includes('null') && (depth > DEEP || this.#chance(0.15))) return null
    if (schema.const !== undefined) return this.#ofSet([schema.const], path, union)
    const values = schema.enum ?? schema['x-extensible-enum']
    if (values) return this.#ofSet(values, path, union)
    const branches = schema.oneOf ?? schema.anyOf
    if (branches) return this.#ofUnion(schema, branches, path, union, depth)
    if (schema.allOf || schema.properties) return this.#ofObject(schema, path, union, depth)
    const type = this.#pick(types.filter((one) => one !== 'null'))
    if (type === 'string') return this.#text(schema)
    if (type === 'integer' || type === 'number') return this.#number(schema, type)
    if (type === 'boolean') return this.#chance(0.5)
    if (type === 'array') {
      const least = schema.minItems ?? 0
      const length = depth > DEEP ? least : Math.min(schema.maxItems ?? 9, least + this.#below(3))
      return this.#list(schema, length, path, union, depth)
    }
    if (type === 'object' && typeof schema.additionalProperties === 'object') {
      const value = schema.additionalProperties
      return Object.fromEntries(['first', 'second'].slice(0, this.#below(3)).map((key) => [key, this.sample(value, [...path, key], union, depth + 1)]))
    }
    if (type === 'object') return this.#chance(0.5) ? {} : { free: 'form' }
    return types.includes('null') ? null : 'anything'
  }

  #list({ items = {}, uniqueItems = false }: Schema, length: number, path: Path, union: Path | undefined, depth: number): unknown[] {
    const list: unknown[] = []
    for (let tries = 0; list.length < length && tries < 50; tries++) {
      const sites = this.sites.length
      const item = this.sample(items, [...path, list.length], union, depth + 1)
      const known = uniqueItems && list.some((other) => JSON.stringify(other) === JSON.stringify(item))
      if (known) this.sites.length = sites
      else list.push(item)
    }
    return list
  }

  #ofSet(values: readonly (string | number | boolean | null)[], path: Path, union: Path | undefined): unknown {
    const value = this.#pick(values)
    if (typeof value !== 'boolean' && value !== null) this.sites.push({ path, change: 'value', kind: 'unknown_value', union })
    return value
  }

  #ofUnion(schema: Schema, branches: readonly Schema[], path: Path, union: Path | undefined, depth: number): unknown {
    const real = branches.filter((branch) => branch.type !== 'null')
    if (real.length < branches.length && (depth > DEEP || real.length === 0 || this.#chance(0.2))) return null
    const branch = this.#pick(real)
    if (!schema.discriminator) return this.sample(branch, path, union ?? (real.length > 1 ? path : undefined), depth)
    const value = this.sample(branch, path, union, depth)
    const { propertyName, mapping = {} } = schema.discriminator
    const tag = Object.entries(mapping).find(([, target]) => target === branch.$ref)?.[0]
    if (tag === undefined || (value as Record<string, unknown>)[propertyName] === tag) return value
    this.sites.push({ path: [...path, propertyName], change: 'value', kind: 'unknown_value', union })
    return { ...(value as object), [propertyName]: tag }
  }

  #ofObject(schema: Schema, path: Path, union: Path | undefined, depth: number): Record<string, unknown> {
    const { properties, required } = this.#members(schema)
    this.sites.push({ path, change: 'add', kind: 'unknown_field', union })
    const value: Record<string, unknown> = {}
    for (const [key, property] of Object.entries(properties)) {
      const needed = required.has(key)
      if (!needed && (depth > DEEP || !this.#chance(0.6))) continue
      const place = [...path, key]
      value[key] = this.sample(property, place, union, depth + 1)
      this.sites.push({ path: place, change: 'drop', kind: needed ? 'missing_field' : undefined, union })
      this.sites.push({ path: place, change: 'null', kind: this.#takesNull(property) ? undefined : 'null_field', union })
    }
    return value
  }

  #members(given: Schema): { properties: Record<string, Schema>; required: Set<string> } {
    const schema = this.#target(given)
    const parts = (schema.allOf ?? []).map((part) => this.#members(part))
    return {
      properties: Object.assign({}, ...parts.map((part) => part.properties), schema.properties) as Record<string, Schema>,
      required: new Set([...parts.flatMap((part) => [...part.required]), ...(schema.required ?? [])]),
    }
  }

  #takesNull(given: Schema): boolean {
    const schema = this.#target(given)
    const values = schema.enum ?? schema['x-extensible-enum']
    if (schema.const !== undefined) return false
    if (values) return values.includes(null) || [schema.type].flat().includes('null')
    const branches = schema.oneOf ?? schema.anyOf
    if (branches) return branches.some((branch) => this.#takesNull(branch))
    if (schema.allOf) return schema.allOf.length === 1 && !schema.properties && this.#takesNull(schema.allOf[0] as Schema)
    return schema.type === undefined ? !schema.properties : [schema.type].flat().includes('null')
  }

  #target(schema: Schema): Schema {
    return schema.$ref === undefined ? schema : this.#target(this.#schemas[schemaNameOf(schema.$ref) ?? ''] ?? {})
  }

  #text({ format, pattern, minLength = 0, maxLength = 40, example }: Schema): string {
    if (typeof example === 'string' && this.#chance(0.5)) return example
    if (pattern !== undefined) return this.#pick(matching(pattern, minLength, maxLength))
    const digits = (length: number): string => Array.from({ length }, () => this.#below(10)).join('')
    switch (format) {
      case 'date':
        return `2026-0${1 + this.#below(9)}-1${this.#below(10)}`
      case 'date-time':
        return `2026-0${1 + this.#below(9)}-1${this.#below(10)}T0${this.#below(10)}:15:0${this.#below(10)}${this.#pick(['Z', '.973Z', '+01:00', '.123456-03:00'])}`
      case 'uuid':
        return `${digits(8)}-${digits(4)}-4${digits(3)}-8${digits(3)}-${digits(12)}`
      case 'email':
        return `person${digits(3)}@example.org`
      case 'uri':
      case 'url':
        return `https://example.org/${digits(4)}`
      default: {
        const length = Math.min(maxLength, Math.max(minLength, this.#below(12)))
        return Array.from({ length }, () => this.#pick(LETTERS)).join('')
      }
    }
  }

  #number({ minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf }: Schema, type: string): number {
    const low = minimum ?? (exclusiveMinimum === undefined ? Math.min(0, maximum ?? exclusiveMaximum ?? 0) : exclusiveMinimum + (type === 'integer' ? 1 : 0.5))
    const high = maximum ?? (exclusiveMaximum === undefined ? Math.max(low, 0) + 1000 : exclusiveMaximum - (type === 'integer' ? 1 : 0.5))
    const step = multipleOf ?? (type === 'integer' ? 1 : 0.25)
    const first = Math.ceil(low / step)
    const count = Math.max(0, Math.floor(high / step) - first)
    return (first + this.#below(count + 1)) * step
  }

  #pick<T>(list: readonly T[]): T {
    return list[this.#below(list.length)] as T
  }

  #chance(of: number): boolean {
    return this.#next() < of
  }

  #below(limit: number): number {
    return Math.floor(this.#next() * limit)
  }

  /** mulberry32: small, fast and the same everywhere. */
  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
