import { fieldRefusal } from './field-refusal.ts'

const largestPage = 500

function wholeNumber(query: URLSearchParams, name: string, fallback: number): number {
  const text = query.get(name)
  if (text === null) return fallback
  if (!/^\d{1,9}$/.test(text)) throw fieldRefusal(name, 'must be a whole number that is zero or more')
  return Number(text)
}

/** One page of `all`, which is ordered by creation; items made in the same millisecond keep their order. */
export function pageOf<Item>(
  all: readonly Item[],
  query: URLSearchParams,
  orderable: boolean,
): { readonly items: readonly Item[]; readonly paging: { page: number; perPage: number; pageCount: number; totalCount: number } } {
  const page = Math.max(wholeNumber(query, 'page', 1), 1)
  const perPage = wholeNumber(query, 'perPage', 20)
  if (perPage > largestPage) throw fieldRefusal('perPage', `must be at most ${largestPage}`)
  const order = orderable ? (query.get('order') ?? 'createdAt,asc') : 'createdAt,asc'
  const direction = /^createdAt(?:,(asc|desc))?$/.exec(order)
  if (direction === null) throw fieldRefusal('order', 'must be createdAt, createdAt,asc or createdAt,desc')
  const sorted = direction[1] === 'desc' ? all.toReversed() : all
  return {
    items: sorted.slice((page - 1) * perPage, page * perPage),
    paging: { page, perPage, pageCount: perPage === 0 ? 0 : Math.ceil(all.length / perPage), totalCount: all.length },
  }
}
