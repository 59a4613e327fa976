import type { Answer, Call } from '../operation.ts'
import { belvoRefusal } from './belvo-refusal.ts'

const defaultPageSize = 100
const largestPageSize = 1000

/** Without `page_size`, the provider's sandbox gives fewer of what it reads at institutions. */
export const sandboxPageSize = 10

/** One page of a list, with the absolute URLs of its neighbours. Only its items are made into resources. */
export function nextUrlPage<Item>(
  { url, query }: Call,
  all: readonly Item[],
  resource: (item: Item) => unknown,
  pageSize: number = defaultPageSize,
): Answer {
  const page = Number(query.get('page') ?? 1)
  const size = Math.min(Number(query.get('page_size') ?? pageSize), largestPageSize)
  const pages = Math.max(Math.ceil(all.length / size), 1)
  if (page > pages) throw belvoRefusal(404, 'not_found', 'Invalid page.')
  const neighbour = (number: number): string | null => {
    if (number < 1 || number > pages) return null
    const other = new URL(url)
    other.searchParams.set('page', String(number))
    return other.href
  }
  const results = all.slice((page - 1) * size, page * size).map(resource)
  return { status: 200, body: { count: all.length, next: neighbour(page + 1), previous: neighbour(page - 1), results } }
}
