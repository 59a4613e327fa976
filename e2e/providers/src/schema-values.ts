import { sample, stringMatching } from 'fast-check'
import { resolve } from './api-document.ts'
import type { ApiDocument, Schema } from './api-document.ts'

/** Which of the values that fit a schema is wanted. */
export interface ValueWish {
  /** `full`: every member. `minimal`: only what is required. */
  readonly size: 'full' | 'minimal'
  /** Chooses among the alternatives at each place of the schema. */
  readonly variant: number
  /** Replaces the free texts. */
  readonly text?: ((name: string) => string) | undefined
}

/** Text with everything that is written differently in a URL, a header or JSON. */
export const ODD_TEXT = 'ü/?#[] &=+%25;,"\\日'

const MOST_VARIANTS = 12
const DEEPEST = 3
const WORDS = [
  'https://kit.example.org/p%C3%A4th?q=1&r=%20x#f',
  'https://kit.example.org/callbacks',
  'data:image/png;base64,iVBORw0KGgo=',
  'data:image/gif;base64,R0lGODdh',
  'MARKDEF1100',
  '203.0.113.7',
  '00000000-0000-4000-8000-000000000000',
  'kit_text',
]

/** Makes values that fit the schemas of one document; the same wish always gets the same value. */
export class SchemaValues {
  readonly #document: ApiDocument
  #alternatives = 1
  #count = 0

  constructor(document: ApiDocument) {
    this.#document = document
  }

  /** One value. */
  make(schema: Schema, wish: ValueWish, name = 'value'): unknown {
    this.#alternatives = 1
    this.#count = wish.variant
    return this.#make(schema, wish, name, [])
  }

  /** So many values that every alternative of every union occurs, also of the unions inside. */
  makeAll(schema: Schema, wish: Omit<ValueWish, 'variant'>, name?: string): unknown[] {
    const values: unknown[] = []
    let wanted = 1
    for (let variant = 0; variant < wanted && variant < MOST_VARIANTS; variant += 1) {
      values.push(this.make(schema, { ...wish, variant }, name))
      wanted = Math.max(wanted, this.#alternatives)
    }
    return values
  }

  #make(schema: Schema, wish: ValueWish, name: string, path: readonly string[]): unknown {
    if (schema.$ref !== undefined) return this.#make(resolve(this.#document, schema).value, wish, name, [...path, schema.$ref])
    const union = schema.anyOf ?? schema.oneOf
    if (union !== undefined) {
      const { anyOf: _, oneOf: __, ...rest } = schema
      const beside = isEmpty(rest) ? undefined : this.#make(rest, wish, name, path)
      return merge(beside, this.#make(this.#choose(union, wish, path), wish, name, path))
    }
    if (schema.allOf !== undefined) {
      const { allOf, ...rest } = schema
      return [...allOf, ...(isEmpty(rest) ? [] : [rest])].map((part) => this.#make(part, wish, name, path)).reduce(merge)
    }
    if ('const' in schema) return schema.const
    const values = schema.enum ?? schema['x-extensible-enum']
    if (values !== undefined) return values[this.#count++ % values.length]
    const type = Array.isArray(schema.type) ? this.#choose(schema.type as readonly string[], wish, path) : schema.type
    switch (type) {
      case 'null':
        return null
      case 'boolean':
        return this.#count++ % 2 === 0
      case 'integer':
      case 'number':
        return this.#number(schema, type)
      case 'string':
        return this.#text(schema, wish, name)
      case 'array':
        return this.#array(schema, wish, name, path)
      case 'object':
        return this.#object(schema, wish, path)
      default:
        return schema.properties === undefined ? { kit: `${name} ${ODD_TEXT}` } : this.#object(schema, wish, path)
    }
  }

  /** Alternatives that lead back to where we are would never end. */
  #choose<T>(all: readonly T[], { variant }: ValueWish, path: readonly string[]): T {
    const open = all.filter((one) => !tooDeep((one as Schema).$ref, path))
    const usable = open.length > 0 ? open : all
    this.#alternatives = Math.max(this.#alternatives, usable.length)
    return usable[variant % usable.length]!
  }

  #number({ minimum, maximum, format }: Schema, type: string): number {
    const step = this.#count++
    const wanted = format === 'int64' ? 9_007_199_254_740_000 + step : type === 'integer' ? 41 + step : 40.25 + step
    return Math.min(Math.max(wanted, minimum ?? -Infinity), maximum ?? Infinity)
  }

  #text(schema: Schema, { text, size }: ValueWish, name: string): string {
    const step = this.#count++
    const two = (value: number): string => String(1 + (value % 28)).padStart(2, '0')
    switch (schema.format) {
      case 'date':
        return `2026-03-${two(step)}`
      case 'date-time':
        return `2026-03-${two(step)}T08:09:10${['Z', '.120Z', '+00:00', '.123456-03:00'][step % 4]}`
      case 'uuid':
        return `${String(10_000_000 + step)}-0000-4000-8000-0123456789ab`
      case 'uri':
        return `https://kit.example.org/p%C3%A4th/${step}?q=1&r=%20x#f`
      case 'email':
        return `kit+${step}@example.org`
      case 'ipv4':
        return '203.0.113.7'
      case undefined:
      default:
    }
    const free = text?.(name) ?? `${name} ${step} ${size === 'full' ? ODD_TEXT : ''}`.trim()
    const example = typeof schema.example === 'string' ? [schema.example] : []
    const fitted = fit(free, schema).join('')
    for (const word of [fitted, `${name}_${step}`, ...example, ...WORDS]) if (fits(word, schema)) return word
    const pattern = new RegExp(schema.pattern ?? '', 'u')
    const [found] = sample(stringMatching(pattern).filter((word) => fits(word, schema)), { seed: step + 1, numRuns: 1 })
    if (found === undefined) throw new Error(`no text fits ${name}: ${JSON.stringify(schema)}`)
    return found
  }

  #array(schema: Schema, wish: ValueWish, name: string, path: readonly string[]): unknown[] {
    const items = schema.items ?? {}
    const least = schema.minItems ?? 0
    const wanted = wish.size === 'minimal' || tooDeep(items.$ref, path) ? least : Math.max(least, 2)
    return Array.from({ length: Math.min(wanted, schema.maxItems ?? Infinity) }, (_, index) =>
      this.#make(items, { ...wish, variant: wish.variant + index }, name, path),
    )
  }

  #object(schema: Schema, wish: ValueWish, path: readonly string[]): Record<string, unknown> {
    const made: Record<string, unknown> = {}
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const required = schema.required?.includes(name) === true
      const wanted = wish.size === 'full' && !tooDeep(property.$ref, path)
      if (required || wanted) made[name] = this.#make(property, wish, name, path)
    }
    const more = schema.additionalProperties
    if (wish.size === 'full' && more !== undefined && more !== false) {
      for (const name of ['kit_one', 'kit two ü']) made[name] = this.#make(more === true ? { type: 'string' } : more, wish, name, path)
    }
    return made
  }
}

function tooDeep(reference: string | undefined, path: readonly string[]): boolean {
  return reference !== undefined && path.filter((one) => one === reference).length >= DEEPEST - 1
}

/** Says nothing about the value, such as a description alone. */
function isEmpty(schema: Schema): boolean {
  return !['type', 'properties', 'allOf', 'anyOf', 'oneOf', 'enum', 'const', 'items', 'additionalProperties'].some((name) => name in schema)
}

function merge(one: unknown, other: unknown): unknown {
  const both = [one, other].every((part) => typeof part === 'object' && part !== null && !Array.isArray(part))
  if (both) return { ...(one as object), ...(other as object) }
  return other === undefined ? one : other
}

/** Cut to the longest length, or repeated up to the shortest one. */
function fit(word: string, { minLength = 0, maxLength = Infinity }: Schema): string[] {
  let characters = Array.from(word)
  while (characters.length < minLength) characters = [...characters, ...characters]
  return characters.slice(0, Math.max(minLength, Math.min(maxLength, characters.length)))
}

function fits(word: string, { pattern, minLength = 0, maxLength = Infinity }: Schema): boolean {
  const { length } = Array.from(word)
  return length >= minLength && length <= maxLength && (pattern === undefined || new RegExp(pattern, 'u').test(word))
}
