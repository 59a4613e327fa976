import { Refusal } from '../refusal.ts'
import { fieldRefusal } from './field-refusal.ts'

const mostIds = 1000

/** The values of a list parameter, repeated or separated by commas; nothing when it is absent. */
export function listIn(query: URLSearchParams, name: string): readonly string[] | undefined {
  const values = query.getAll(name).flatMap((text) => text.split(','))
  return values.length === 0 ? undefined : values
}

/** The ids of a list parameter. @throws Refusal when there are too many, or one is no number */
export function idsIn(query: URLSearchParams, name: string): ReadonlySet<number> | undefined {
  const values = listIn(query, name)
  if (values === undefined) return undefined
  if (values.length > mostIds) throw new Refusal(400, 'TOO_MANY_IDS', `${name} takes up to ${mostIds} values.`)
  if (values.some((value) => !/^\d+$/.test(value))) throw fieldRefusal(name, 'must hold numbers')
  return new Set(values.map(Number))
}

/** Amounts of parameters are euros with up to two decimals; here they are cents. */
export function centsIn(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name)
  if (text === null) return undefined
  if (!/^-?\d+(?:\.\d{1,2})?$/.test(text)) throw fieldRefusal(name, 'must be a number with at most two decimals')
  return Math.round(Number(text) * 100)
}

export function booleanIn(query: URLSearchParams, name: string): boolean | undefined {
  const text = query.get(name)
  return text === null ? undefined : text === 'true'
}

/** Is the value within the parameters, as far as they are given? Dates compare as texts. */
export function isWithin<Value extends string | number>(value: Value | undefined, least: Value | null | undefined, most: Value | null | undefined): boolean {
  if (value === undefined) return (least ?? most ?? undefined) === undefined
  return (least ?? value) <= value && value <= (most ?? value)
}
