import type { Operation } from '../../http/operation.ts'

export type Pages = NonNullable<Operation['pages']>

/** The list in the body of a page, or `undefined` when the body is not what the operation promises. */
export function itemsOf(pages: Pages, body: unknown): readonly unknown[] | undefined {
  const list = pages.items === undefined ? body : isRecord(body) ? body[pages.items] : undefined
  return Array.isArray(list) ? (list as readonly unknown[]) : undefined
}

/** The query parameter that names a page. */
export function pageParameter(pages: Pages): 'page' | 'starting_after' {
  return pages.style === 'link-cursor' ? 'starting_after' : 'page'
}

/** A page number, or an id: never an address, and nothing that would need encoding. */
export function isCursor(pages: Pages, value: unknown): value is string {
  return typeof value === 'string' && (pages.style === 'link-cursor' ? /^[\w.~-]{1,255}$/ : /^\d{1,15}$/).test(value)
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
