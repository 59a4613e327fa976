import { fintocRefusal } from './fintoc-refusal.ts'

/** What a body or path names by an id. */
export function named<Item>(items: ReadonlyMap<string, Item>, id: string | undefined, what: string): Item {
  const found = items.get(id ?? '')
  if (found === undefined) throw fintocRefusal(404, 'missing_resource', `No ${what} has this id.`)
  return found
}
