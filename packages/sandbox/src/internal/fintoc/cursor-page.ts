import type { Answer, Call } from '../operation.ts'
import { fintocRefusal } from './fintoc-refusal.ts'

const defaultLimit = 30

/**
 * One page of a v2 list, newest first: `limit` items after `starting_after`. The `Link` header names the next page with every
 * parameter of this one, and is empty at the end.
 */
export function cursorPage<Item extends { readonly id: string }>(
  { url, query }: Call,
  oldestFirst: readonly Item[],
  resource: (item: Item) => unknown,
): Answer {
  const all = oldestFirst.toReversed()
  const limit = Number(query.get('limit') ?? defaultLimit)
  const cursor = query.get('starting_after')
  const before = cursor === null ? -1 : all.findIndex(({ id }) => id === cursor)
  if (cursor !== null && before === -1) {
    throw fintocRefusal(400, 'missing_cursor', 'Nothing in this list has this id.', 'starting_after')
  }
  const items = all.slice(before + 1, before + 1 + limit)
  const last = items.at(-1)
  if (last === undefined || last === all.at(-1)) return { status: 200, body: items.map(resource), headers: { Link: '' } }
  const next = new URL(url)
  next.searchParams.set('starting_after', last.id)
  return { status: 200, body: items.map(resource), headers: { Link: `<${next.href}>; rel="next"` } }
}
