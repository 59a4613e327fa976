import type { Answer, Call } from '../operation.ts'

const defaultPerPage = 30

/** One page of a v1 list. The `Link` header has `first`, `prev`, `next` and `last` with every parameter; it is empty when there is one page. */
export function offsetAnswer({ url, query }: Call, count: number, itemsAt: (from: number, to: number) => readonly unknown[]): Answer {
  const page = Number(query.get('page') ?? 1)
  const perPage = Number(query.get('per_page') ?? defaultPerPage)
  const last = Math.max(Math.ceil(count / perPage), 1)
  const link = (relation: string, to: number): string => {
    const target = new URL(url)
    target.searchParams.set('page', String(to))
    return `<${target.href}>; rel="${relation}"`
  }
  const links = [
    ...(page > 1 ? [link('first', 1), link('prev', Math.min(page - 1, last))] : []),
    ...(page < last ? [link('next', page + 1), link('last', last)] : []),
  ]
  const from = (page - 1) * perPage
  return { status: 200, body: itemsAt(from, Math.min(from + perPage, count)), headers: { Link: links.join(', ') } }
}

/** One page of things that are kept, newest first. */
export function offsetPage<Item>(call: Call, oldestFirst: readonly Item[], resource: (item: Item) => unknown): Answer {
  const all = oldestFirst.toReversed()
  return offsetAnswer(call, all.length, (from, to) => all.slice(from, to).map(resource))
}
