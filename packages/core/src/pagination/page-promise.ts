import type { ResponseInfo } from '../http/transport.ts'
import type { Page } from './page.ts'

/**
 * A list that is fetched page by page. Await it for the first page, or loop over it for every item; until then nothing is sent.
 *
 * @example
 * ```ts
 * for await (const movement of fintoc.accounts.movements.list(accountId, { link_token }, { limit: 1_000 })) save(movement)
 *
 * for await (const page of belvo.transactions.list({ link }).pages()) {
 *   await save(page.items)
 *   await remember(page.nextCursor)
 * }
 * ```
 */
export class PagePromise<T, Body = readonly T[]> implements Promise<Page<T, Body>>, AsyncIterable<T> {
  readonly #fetchFirst: () => PromiseLike<ResponseInfo<Page<T, Body>>>
  readonly #limit: number
  #info: Promise<ResponseInfo<Page<T, Body>>> | undefined

  /** `fetchFirst` is called once, with the first use. */
  constructor(fetchFirst: () => PromiseLike<ResponseInfo<Page<T, Body>>>, options?: { readonly limit?: number | undefined }) {
    this.#fetchFirst = fetchFirst
    this.#limit = options?.limit ?? Number.POSITIVE_INFINITY
  }

  /** `PagePromise`. */
  get [Symbol.toStringTag](): string {
    return 'PagePromise'
  }

  /** The first page with the status, the response headers, the request id and the number of attempts. */
  withResponse(): Promise<ResponseInfo<Page<T, Body>>> {
    this.#info ??= Promise.resolve(this.#fetchFirst())
    return this.#info
  }

  /** Every page, whole; with `limit`, up to the page that holds the last item asked for. */
  async *pages(): AsyncGenerator<Page<T, Body>, void, undefined> {
    let left = this.#limit
    for (let page: Page<T, Body> | undefined = await this; page !== undefined; page = await page.nextPage()) {
      yield page
      left -= page.items.length
      if (left <= 0) return
    }
  }

  /** Every item of every page, at most `limit`. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    yield* await this
  }

  // oxlint-disable-next-line unicorn/no-thenable -- being awaited is what this class is for
  then<Result = Page<T, Body>, Failure = never>(
    onFulfilled?: ((value: Page<T, Body>) => Result | PromiseLike<Result>) | null,
    onRejected?: ((reason: unknown) => Failure | PromiseLike<Failure>) | null,
  ): Promise<Result | Failure> {
    return this.withResponse()
      .then((info) => info.data)
      .then(onFulfilled, onRejected)
  }

  catch<Failure = never>(onRejected?: ((reason: unknown) => Failure | PromiseLike<Failure>) | null): Promise<Page<T, Body> | Failure> {
    return this.then(undefined, onRejected)
  }

  finally(onFinally?: (() => void) | null): Promise<Page<T, Body>> {
    return this.withResponse()
      .then((info) => info.data)
      .finally(onFinally)
  }
}
