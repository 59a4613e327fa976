/**
 * One page of a list. Iterating over it gives its items and then those of the pages after it, which are fetched when the loop gets there.
 *
 * @example
 * ```ts
 * const page = await belvo.accounts.list({ link })
 * show(page.items, page.body.count)
 * const second = await page.nextPage()
 * ```
 */
export interface Page<T, Body = readonly T[]> extends AsyncIterable<T> {
  /** The items of this page; it may have none although others follow. */
  readonly items: readonly T[]
  /** The body as the provider sent it, with its totals where it has some. */
  readonly body: Body
  /**
   * Where the next page begins: pass it as `cursor` to go on in another process. It is a page number or the last item's id, never an
   * address or a token. Undefined at the end, and where the provider's link names neither.
   */
  readonly nextCursor: string | undefined
  /** Is there another page? Sends nothing. */
  hasNextPage(): boolean
  /**
   * Fetches the next page; `undefined` at the end.
   *
   * Rejects as any call does, with `InvalidArgumentError` when the provider's link leads to an origin that may not get the credentials,
   * and with `ApiError` when it leads back to a page that was read already.
   */
  nextPage(): Promise<Page<T, Body> | undefined>
}
