import type { Page } from '../../pagination/page.ts'
import type { NextStep } from './next-step.ts'

/** What the pages of one list share. */
export interface PageChain<T, Body> {
  readonly limit: number
  readonly signal: AbortSignal | undefined
  readonly fetchPage: (step: NextStep, index: number) => Promise<Page<T, Body>>
}

export interface ListPageFields<T, Body> {
  readonly items: readonly T[]
  readonly body: Body
  readonly next: NextStep | undefined
  /** How many pages of the list were read before. */
  readonly index: number
}

/** The chain and the next address are private fields, because what prints a page must not print the address and its token. */
export class ListPage<T, Body> implements Page<T, Body> {
  readonly items: readonly T[]
  readonly body: Body
  readonly nextCursor: string | undefined
  readonly #chain: PageChain<T, Body>
  readonly #next: NextStep | undefined
  readonly #index: number

  constructor(chain: PageChain<T, Body>, fields: ListPageFields<T, Body>) {
    this.items = fields.items
    this.body = fields.body
    this.nextCursor = fields.next?.cursor
    this.#chain = chain
    this.#next = fields.next
    this.#index = fields.index
  }

  hasNextPage(): boolean {
    return this.#next !== undefined
  }

  async nextPage(): Promise<Page<T, Body> | undefined> {
    return this.#next === undefined ? undefined : this.#chain.fetchPage(this.#next, this.#index + 1)
  }

  [Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    return itemsFrom(this, this.#chain)
  }
}

async function* itemsFrom<T, Body>(first: Page<T, Body>, { limit, signal }: PageChain<T, Body>): AsyncGenerator<T, void, undefined> {
  let left = limit
  for (let page: Page<T, Body> | undefined = first; page !== undefined; page = await page.nextPage()) {
    for (const item of page.items) {
      signal?.throwIfAborted()
      yield item
      left -= 1
      if (left <= 0) return
    }
  }
}
