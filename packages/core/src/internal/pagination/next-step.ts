import type { RequestArguments } from '../../http/transport.ts'
import { isCursor, isRecord, pageParameter } from './page-style.ts'
import type { Pages } from './page-style.ts'
import { parseLinkHeader } from './parse-link-header.ts'

/** What the provider said about the page after one. */
export interface NextStep {
  readonly args: RequestArguments
  /** What resumes there. */
  readonly cursor: string | undefined
  /** Tells pages of one list apart. */
  readonly position: string
  /** The number the page before says it has; a provider that ignores the page asked for says it again. */
  readonly numberBefore?: number | undefined
}

export interface PageSituation {
  readonly pages: Pages
  /** Of the first page, without a cursor. */
  readonly firstArgs: RequestArguments
  /** Of this page: the number it was asked for with (1 when none was named), the id before it, or its address. */
  readonly position: string
  readonly items: readonly unknown[]
  readonly body: unknown
  readonly headers: Headers
}

/** The step to the next page, `undefined` at the end of the list, or why nobody can tell. */
export function nextStep(situation: PageSituation): NextStep | undefined | 'unreadable' {
  const { pages, body, headers } = situation
  switch (pages.style) {
    case 'link-offset':
    case 'link-cursor': {
      const next = parseLinkHeader(headers.get('link') ?? '').find((link) => link.relations.includes('next'))
      return next === undefined ? undefined : stepTo(next.target, situation)
    }
    case 'next-url': {
      const next = isRecord(body) ? body['next'] : undefined
      if (next === undefined || next === null || next === '') return undefined
      return typeof next === 'string' ? stepTo(next, situation) : 'unreadable'
    }
    case 'numbered':
      return stepByCount(situation)
  }
}

function stepTo(target: string, situation: PageSituation): NextStep | 'unreadable' {
  const { pages, firstArgs, items } = situation
  const query = queryOf(target)
  const named = query.get(pageParameter(pages)) ?? undefined
  if (pages.style === 'next-url' && named === undefined) {
    // Belvo's documents show `?link=<id>page=2`, with the separator missing: the id in it is not one, and only the number can be used.
    const glued = [...query.values()].map((value) => /page=(\d{1,15})$/.exec(value)?.[1]).find((value) => value !== undefined)
    if (glued !== undefined) return stepToNumber(Number(glued), firstArgs)
  }
  const cursor = isCursor(pages, named) ? named : pages.style === 'link-cursor' ? lastId(items) : undefined
  const { path, headers } = firstArgs
  return {
    args: { path, headers, url: target },
    cursor: isCursor(pages, cursor) ? cursor : undefined,
    position: named ?? target,
  }
}

function stepByCount(situation: PageSituation): NextStep | undefined | 'unreadable' {
  const { body, firstArgs } = situation
  const pageNumber = Number(situation.position)
  const paging = isRecord(body) ? body['paging'] : undefined
  if (paging === undefined || paging === null) return undefined
  const count = isRecord(paging) ? pageCountOf(paging) : undefined
  if (count === undefined) return 'unreadable'
  return pageNumber < count ? { ...stepToNumber(pageNumber + 1, firstArgs), numberBefore: reportedNumber(body) } : undefined
}

/** The number a page with `paging` says it has. */
export function reportedNumber(body: unknown): number | undefined {
  const paging = isRecord(body) ? body['paging'] : undefined
  const page = isRecord(paging) ? paging['page'] : undefined
  return isCount(page) ? page : undefined
}

function pageCountOf(paging: Readonly<Record<string, unknown>>): number | undefined {
  const { pageCount, totalCount, perPage } = paging
  if (isCount(pageCount)) return pageCount
  return isCount(totalCount) && isCount(perPage) && perPage > 0 ? Math.ceil(totalCount / perPage) : undefined
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function stepToNumber(page: number, firstArgs: RequestArguments): NextStep {
  const cursor = String(page)
  return { args: { ...firstArgs, query: { ...firstArgs.query, page } }, cursor, position: cursor }
}

function lastId(items: readonly unknown[]): unknown {
  const last = items.at(-1)
  return isRecord(last) ? last['id'] : undefined
}

/** Of an absolute or a relative address. */
function queryOf(target: string): URLSearchParams {
  const [address = ''] = target.split('#', 1)
  const mark = address.indexOf('?')
  return new URLSearchParams(mark < 0 ? '' : address.slice(mark + 1))
}
