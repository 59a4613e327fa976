import type * as z from 'zod'
import type { SchemaOf } from './schema-kit.ts'

/** What a difference between a body and its documentation is. */
export type SchemaIssueKind = 'unknown_value' | 'unknown_field' | 'missing_field' | 'null_field' | 'other'

/** One difference between a body and its documentation. */
export interface SchemaIssue {
  /** Place in the body, `items[0].status`; empty for the body itself. A name that is no short word is written `[]`. */
  readonly path: string
  readonly kind: SchemaIssueKind
  /** The value, for `unknown_value` only, and only when it is a short word: never data of a person. */
  readonly value?: string
}

/** Which differences are told. */
export interface SchemaCheckOptions {
  /** Only these kinds; without it, all. */
  readonly kinds?: readonly SchemaIssueKind[] | undefined
}

/** The schemas of the answers: for each operation statuses, and after them the schema they share. */
export type AnswerTable = Readonly<Record<string, readonly (number | string | SchemaOf<unknown>)[]>>

/** The schemas of the webhook bodies by event type. */
export type EventTable = Readonly<Record<string, SchemaOf<unknown>>>

/** Checks the answers of the operations in some tables. An answer that is not documented has no issues. */
export function answerChecker(
  tables: readonly AnswerTable[],
  { kinds }: SchemaCheckOptions = {},
): { check(operationId: string, status: number, data: unknown): readonly SchemaIssue[] } {
  return {
    check: (operationId, status, data) => {
      const schema = answerSchema(tables.find((table) => Object.hasOwn(table, operationId))?.[operationId] ?? [], status)
      return schema ? only(kinds, checkBody(schema, data)) : []
    },
  }
}

/** Checks webhook bodies by event type. An event that is not documented has no issues. */
export function eventChecker(
  tables: readonly EventTable[],
  { kinds }: SchemaCheckOptions = {},
): { check(type: string, body: unknown): readonly SchemaIssue[] } {
  return {
    check: (type, body) => {
      const schema = tables.find((table) => Object.hasOwn(table, type))?.[type]
      return schema ? only(kinds, checkBody(schema, body)) : []
    },
  }
}

/**
 * Compares a body with the strict schema.
 *
 * @returns each difference once: of a list in which many items have the same one, the first
 */
export function checkBody(schema: SchemaOf<unknown>, body: unknown): readonly SchemaIssue[] {
  const result = schema({ strict: true }).safeParse(body)
  if (result.success) return []
  const found = new Map<string, SchemaIssue>()
  for (const { path, kind } of differences(result.error.issues, body)) {
    const value = kind === 'unknown_value' ? String(at(body, path)) : ''
    const issue: SchemaIssue = { path: printPath(path), kind, ...(WORD.test(value) && { value }) }
    const same = `${kind} ${issue.value ?? ''} ${issue.path.replaceAll(/\[\d+\]/g, '[]')}`
    if (!found.has(same)) found.set(same, issue)
  }
  return [...found.values()]
}

/** The schema for a status: its own, else that of `4XX`, else `default`. */
function answerSchema(entries: AnswerTable[string], status: number): SchemaOf<unknown> | undefined {
  for (const wanted of [status, `${String(status).charAt(0)}XX`, 'default']) {
    const index = entries.indexOf(wanted)
    if (index >= 0) return entries.slice(index).find((entry) => typeof entry === 'function')
  }
  return undefined
}

type Path = readonly PropertyKey[]

interface Difference {
  readonly path: Path
  readonly kind: SchemaIssueKind
}

const NAME = /^[\w-]{1,64}$/
const WORD = /^[\w.:-]{1,64}$/

function differences(issues: readonly z.core.$ZodIssue[], body: unknown, parent: Path = []): Difference[] {
  return issues.flatMap((issue): Difference[] => {
    const path = [...parent, ...issue.path]
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: [...path, key], kind: 'unknown_field' }))
    const value = at(body, path)
    if (value === undefined) return [{ path, kind: 'missing_field' }]
    if (value === null) return [{ path, kind: 'null_field' }]
    if (issue.code === 'invalid_union') return nearestBranch(issue.errors, body, path)
    const known = issue.code === 'invalid_value' && issue.values.some((one) => typeof one === typeof value)
    return [{ path, kind: known ? 'unknown_value' : 'other' }]
  })
}

/** How much a difference speaks against a member of a union: another member's fields are less telling than another JSON type. */
const WEIGHTS: Readonly<Record<SchemaIssueKind, number>> = { unknown_field: 1, unknown_value: 2, null_field: 2, missing_field: 3, other: 6 }

/** The differences from the member of a union that is nearest to the value. */
function nearestBranch(branches: readonly (readonly z.core.$ZodIssue[])[], body: unknown, path: Path): Difference[] {
  let nearest: Difference[] = [{ path, kind: 'other' }]
  let least = Infinity
  for (const branch of branches) {
    const found = differences(branch, body, path)
    // Another JSON type than the branch has at all: any other branch is nearer.
    const alien = found.some((one) => one.kind === 'other' && one.path.length === path.length)
    const weight = found.reduce((sum, { kind }) => sum + WEIGHTS[kind], alien ? 100 : 0)
    if (found.length === 0 || weight >= least) continue
    least = weight
    nearest = found
  }
  return nearest
}

function at(body: unknown, path: Path): unknown {
  let value = body
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Readonly<Record<PropertyKey, unknown>>)[key]
  }
  return value
}

/** Names in an answer may be data (the keys of a map), so only what looks like a name is told. */
function printPath(path: Path): string {
  const parts = path.map((key) => (typeof key === 'number' ? `[${key}]` : NAME.test(String(key)) ? `.${String(key)}` : '[]'))
  return parts.join('').replace(/^\./, '')
}

function only(kinds: readonly SchemaIssueKind[] | undefined, issues: readonly SchemaIssue[]): readonly SchemaIssue[] {
  return kinds ? issues.filter(({ kind }) => kinds.includes(kind)) : issues
}
