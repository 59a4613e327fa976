import * as z from 'zod'

/** How a schema checks. */
export interface SchemaOptions {
  /**
   * False (the default) takes whatever the provider may send tomorrow: new members, new values in a set, members that are missing or
   * null. Only a member of another JSON type is an issue. True checks what is documented today, exactly: members, sets of values,
   * lengths, ranges, patterns, dates and UUIDs. Use it in tests and to hear of changes, not to refuse data.
   */
  readonly strict?: boolean | undefined
}

/** Gives a schema; the same one each time it is called with the same `strict`. */
export type SchemaOf<T> = (options?: SchemaOptions) => z.ZodType<T>

/** A schema whose type the generated files state and zod does not infer: inference would cost each type check seconds. */
type Z = z.ZodType

type Members = Readonly<Record<string, Z>>

/** Limits of a text, checked by strict schemas only. */
export interface TextRules {
  readonly min?: number
  readonly max?: number
  readonly pattern?: string
  readonly format?: 'date' | 'date-time' | 'uuid'
}

/** Limits of a number, checked by strict schemas only. */
export interface NumberRules {
  readonly min?: number
  readonly max?: number
  readonly above?: number
  readonly below?: number
  readonly step?: number
  readonly whole?: boolean
}

/** Limits of a list, checked by strict schemas only. */
export interface ListRules {
  readonly min?: number
  readonly max?: number
  readonly unique?: boolean
}

/** What the generated descriptions are written with: the same words give loose and strict schemas. */
export interface SchemaKit {
  readonly strict: boolean
  readonly string: Z
  readonly date: Z
  readonly dateTime: Z
  readonly uuid: Z
  readonly number: Z
  readonly integer: Z
  readonly boolean: Z
  readonly null: Z
  readonly unknown: Z
  /** An object without documented members. */
  readonly anything: Z
  text(rules: TextRules): Z
  quantity(rules: NumberRules): Z
  values(...values: readonly (string | number | boolean | null)[]): Z
  nullable(schema: Z): Z
  list(item: Z, rules?: ListRules): Z
  map(value: Z): Z
  /** An object; `bases` are objects whose members it has as well. */
  object(required: Members, optional?: Members, ...bases: readonly SchemaOf<unknown>[]): Z
  union(...members: readonly Z[]): Z
  /** One of several objects, told apart by the value of `property`. */
  variants(property: string, members: Members): Z
  /** A schema of this document, looked up when it is first needed, since schemas may refer to each other in circles. */
  ref(schema: SchemaOf<unknown>): Z
}

const FORMATS: Readonly<Record<NonNullable<TextRules['format']>, RegExp>> = {
  date: /^\d{4}-\d{2}-\d{2}$/,
  // Every spelling the providers use: `Z`, `+00:00`, `+0000`, none, and 0 to 9 digits of a second.
  'date-time': /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?$/,
  uuid: /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i,
}

/** Makes the two schemas of one description when they are first asked for, and keeps them. */
export function schemaOf<T>(describe: (kit: SchemaKit) => Z): SchemaOf<T> {
  let loose: Z | undefined
  let strict: Z | undefined
  return (options) => (options?.strict === true ? (strict ??= describe(kitOf(true))) : (loose ??= describe(kitOf(false)))) as z.ZodType<T>
}

let looseKit: SchemaKit | undefined
let strictKit: SchemaKit | undefined

function kitOf(strict: boolean): SchemaKit {
  return strict ? (strictKit ??= createKit(true)) : (looseKit ??= createKit(false))
}

function createKit(strict: boolean): SchemaKit {
  const string: Z = z.string()
  const number: Z = z.number()
  const text = (rules: TextRules): Z => (strict ? strictText(rules) : string)
  const quantity = (rules: NumberRules): Z => (strict ? strictNumber(rules) : number)
  const nullable = memoised((schema) => z.nullable(schema))
  const optional = memoised((schema) => z.optional(schema))
  const member = strict ? (schema: Z): Z => schema : (schema: Z): Z => optional(nullable(schema))
  const references = new Map<SchemaOf<unknown>, Z>()

  return {
    strict,
    string,
    date: text({ format: 'date' }),
    dateTime: text({ format: 'date-time' }),
    uuid: text({ format: 'uuid' }),
    number,
    integer: quantity({ whole: true }),
    boolean: z.boolean(),
    null: z.null(),
    unknown: strict ? z.unknown().refine((value) => value !== undefined) : z.unknown(),
    anything: z.looseObject({}),
    text,
    quantity,
    values: (...values) => (strict ? z.literal(values) : openValues(values)),
    nullable,
    list: (item, rules) => (strict && rules ? strictList(item, rules) : z.array(item)),
    map: (value) => z.record(z.string(), strict ? value : nullable(value)),
    object: (required, others = {}, ...bases) => {
      const shape: Record<string, Z> = {}
      for (const base of bases) Object.assign(shape, (base({ strict }) as z.ZodObject).shape)
      for (const [key, schema] of Object.entries(required)) shape[key] = member(schema)
      for (const [key, schema] of Object.entries(others)) shape[key] = optional(member(schema))
      return strict ? z.strictObject(shape) : z.looseObject(shape)
    },
    union: (...members) => z.union(members),
    variants: (property, members) =>
      z.looseObject({}).check((payload) => {
        const tag = payload.value[property]
        const variant = isTag(tag) && Object.hasOwn(members, String(tag)) ? members[String(tag)] : undefined
        if (variant) {
          const issues = variant.safeParse(payload.value).error?.issues ?? []
          payload.issues.push(...issues.map((issue) => ({ ...issue, input: payload.value }) as z.core.$ZodRawIssue))
        } else if (strict || (tag != null && !isTag(tag))) {
          payload.issues.push({ code: 'invalid_value', values: Object.keys(members), path: [property], input: payload.value })
        }
      }),
    ref: (schema) => {
      const known = references.get(schema)
      if (known) return known
      const lazy = z.lazy(() => schema({ strict }))
      references.set(schema, lazy)
      return lazy
    },
  }
}

/** Wraps each schema once, so that the few leaves of a document stay few. */
function memoised(wrap: (schema: Z) => Z): (schema: Z) => Z {
  const made = new WeakMap<Z, Z>()
  return (schema) => {
    const known = made.get(schema)
    if (known) return known
    const wrapped = wrap(schema)
    made.set(schema, wrapped)
    return wrapped
  }
}

function isTag(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}

function openValues(values: readonly (string | number | boolean | null)[]): Z {
  const has = (type: string): boolean => values.some((value) => typeof value === type)
  const bases: Z[] = []
  if (has('string')) bases.push(z.string())
  if (has('number')) bases.push(z.number())
  if (has('boolean')) bases.push(z.boolean())
  const base = bases.length === 1 ? (bases[0] as Z) : z.union(bases)
  return values.includes(null) ? z.nullable(base) : base
}

function strictText({ min, max, pattern, format }: TextRules): Z {
  let schema = z.string()
  // JSON Schema counts characters, `length` counts UTF-16 units.
  if (min !== undefined) schema = schema.refine((text) => Array.from(text).length >= min)
  if (max !== undefined) schema = schema.refine((text) => text.length <= max || Array.from(text).length <= max)
  if (pattern !== undefined) schema = schema.regex(new RegExp(pattern, 'u'))
  return format === undefined ? schema : schema.regex(FORMATS[format])
}

function strictNumber({ min, max, above, below, step, whole }: NumberRules): Z {
  let schema = z.number()
  if (min !== undefined) schema = schema.gte(min)
  if (max !== undefined) schema = schema.lte(max)
  if (above !== undefined) schema = schema.gt(above)
  if (below !== undefined) schema = schema.lt(below)
  if (step !== undefined) schema = schema.multipleOf(step)
  // Not `z.int()`: it refuses what a double cannot hold exactly, and 64-bit ids arrive that way.
  return whole ? schema.refine((value) => Number.isInteger(value)) : schema
}

function strictList(item: Z, { min, max, unique }: ListRules): Z {
  let schema = z.array(item)
  if (min !== undefined) schema = schema.min(min)
  if (max !== undefined) schema = schema.max(max)
  return unique ? schema.refine((list) => new Set(list.map((one) => JSON.stringify(one))).size === list.length) : schema
}
