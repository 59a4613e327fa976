import type { RequestOptions } from '../http/transport.ts'

/** Options of every call that gives pages. Limits of time hold for each page; an abort ends the loop with the reason of your signal. */
export interface PageOptions extends RequestOptions {
  /**
   * At most this many items in a loop; no page is fetched after the last one it needs. Pages are not cut: `items` and `pages()` have
   * whole ones.
   */
  readonly limit?: number | undefined
  /** Where an earlier loop stopped: the `nextCursor` of the last page it used up. Give the same query with it. */
  readonly cursor?: string | undefined
}
