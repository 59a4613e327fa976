type Comparison = (value: string, wanted: readonly string[]) => boolean

/** Numbers by their value, dates by the day, everything else as text. */
function compare(a: string, b: string): number {
  const [left, right] = [Number(a), Number(b)]
  if (a !== '' && b !== '' && !Number.isNaN(left) && !Number.isNaN(right)) return left - right
  const day = /^\d{4}-\d{2}-\d{2}$/.test(b) ? a.slice(0, 10) : a
  return day < b ? -1 : day > b ? 1 : 0
}

const equals: Comparison = (value, [wanted = '']) => compare(value, wanted) === 0

const comparisons: Readonly<Record<string, Comparison>> = {
  gt: (value, [wanted = '']) => compare(value, wanted) > 0,
  gte: (value, [wanted = '']) => compare(value, wanted) >= 0,
  lt: (value, [wanted = '']) => compare(value, wanted) < 0,
  lte: (value, [wanted = '']) => compare(value, wanted) <= 0,
  range: (value, [from = '', to = '']) => compare(value, from) >= 0 && compare(value, to) <= 0,
  in: (value, wanted) => wanted.includes(value),
  not_in: (value, wanted) => !wanted.includes(value),
  icontains: (value, wanted) => value.toLowerCase().includes(wanted.join(',').toLowerCase()),
  // The value is a list too.
  allin: (value, wanted) => wanted.every((each) => value.split(',').includes(each)),
}

/**
 * Does a resource pass every filter of a query, such as `status=FAILED`, `amount__gte=10` or `id__in=a,b`? `fields` has what can
 * be filtered by, as text, nested names with two underscores; other names are no filters.
 */
export function passesFilters(fields: Readonly<Record<string, string | undefined>>, query: URLSearchParams): boolean {
  for (const [name, text] of query) {
    const operator = Object.hasOwn(fields, name) ? undefined : Object.keys(comparisons).find((each) => name.endsWith(`__${each}`))
    const field = operator === undefined ? name : name.slice(0, -(operator.length + 2))
    const passes = operator === undefined ? equals : comparisons[operator]
    if (!Object.hasOwn(fields, field) || passes === undefined) continue
    const value = fields[field]
    if (value === undefined || !passes(value, text.split(','))) return false
  }
  return true
}
