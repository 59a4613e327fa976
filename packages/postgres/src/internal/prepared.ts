import { sqlStateOf } from './ask.ts'
import type { Query } from './database.ts'
import type { Parameter } from './parameters.ts'

/** A statement by its name, as the client sends it. */
type Send = (text: string, values: readonly Parameter[], name: string) => ReturnType<Query>

interface Names {
  readonly byText: Map<string, string>
  usable: boolean
}

/** The connection does not know the statement, knows another one by its name, or would answer it otherwise than when it was prepared. */
const UNUSABLE = new Set(['26000', '42P05', '0A000'])
const namesOn = new WeakMap<object, Names>()

/**
 * Statements that each connection parses once. Where that cannot be, as behind a pooler that gives every transaction another connection, they are
 * sent as all others are: a statement that is refused for its name was not carried out.
 */
export function prepared(source: object, plain: Query, send: Send): Query {
  const names = namesOn.get(source) ?? { byText: new Map<string, string>(), usable: true }
  namesOn.set(source, names)
  return async (text, values = []) => {
    if (!names.usable) return plain(text, values)
    // Nobody else's name can be this one, in no other process either.
    const name = names.byText.get(text) ?? crypto.randomUUID()
    names.byText.set(text, name)
    try {
      return await send(text, values, name)
    } catch (error) {
      if (!UNUSABLE.has(sqlStateOf(error) ?? '')) throw error
      names.usable = false
      return plain(text, values)
    }
  }
}
