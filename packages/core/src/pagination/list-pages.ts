import { ApiError } from '../errors/api-error.ts'
import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import type { Operation } from '../http/operation.ts'
import type { RequestArguments, ResponseInfo, Transport } from '../http/transport.ts'
import { describeCall, labelCall } from '../internal/http/describe-call.ts'
import { ListPage } from '../internal/pagination/list-page.ts'
import type { PageChain } from '../internal/pagination/list-page.ts'
import { nextStep, reportedNumber } from '../internal/pagination/next-step.ts'
import type { NextStep } from '../internal/pagination/next-step.ts'
import { isCursor, itemsOf, pageParameter } from '../internal/pagination/page-style.ts'
import type { Page } from './page.ts'
import type { PageOptions } from './page-options.ts'
import { PagePromise } from './page-promise.ts'

const circle = 'names a page as the next one that was read already'

/**
 * Lists what an operation with `pages` gives, page by page. Nothing is sent before the result is awaited or looped over.
 *
 * A provider's link to the next page is followed as it is, as long as it leads to an origin that may get the credentials. Every error
 * in a loop is what a call rejects with: see `createTransport`. Besides, it is an `InvalidArgumentError` when `limit` or `cursor` cannot
 * be used or a link leads to a foreign origin, and an `ApiError` when the body is not the documented list or a link leads in a circle.
 *
 * @example
 * ```ts
 * for await (const account of listPages<Account>(transport, accountsListOperation, { query: { link } })) show(account)
 * ```
 */
export function listPages<T, Body = readonly T[]>(
  transport: Transport,
  operation: Operation,
  args: RequestArguments,
  options: PageOptions = {},
): PagePromise<T, Body> {
  const { limit, cursor, ...requestOptions } = options

  async function fetchFirst(): Promise<ResponseInfo<Page<T, Body>>> {
    const { pages } = operation
    if (pages === undefined) throw new InvalidArgumentError(`${operation.id} has no pages. Send it as a call.`, { argument: 'operation' })
    if (limit !== undefined && !(Number.isSafeInteger(limit) && limit > 0)) {
      throw new InvalidArgumentError('Pass limit as a whole number of items, 1 or more.', { argument: 'limit' })
    }
    if (cursor !== undefined && !isCursor(pages, cursor)) {
      throw new InvalidArgumentError('Pass cursor as it was in nextCursor of a page of the same list.', { argument: 'cursor' })
    }
    const parameter = pageParameter(pages)
    const firstArgs = cursor === undefined ? args : { ...args, query: { ...args.query, [parameter]: cursor } }
    const start = String(firstArgs.query?.[parameter] ?? (parameter === 'page' ? 1 : ''))
    /** Which page of this list each position was. */
    const seen = new Map<string, number>([[start, 0]])

    async function fetchPage(step: NextStep, index: number): Promise<Page<T, Body>> {
      const before = seen.get(step.position)
      if (before !== undefined && before < index) throw failure(undefined, circle)
      seen.set(step.position, index)
      return (await send(step, index)).data
    }

    async function send(step: NextStep, index: number): Promise<ResponseInfo<Page<T, Body>>> {
      const info = await transport.send<Body>(operation, step.args, requestOptions).withResponse()
      const body = info.data
      const items = itemsOf(pages!, body)
      if (items === undefined) throw failure(info, 'was answered with something else than its list')
      if (step.numberBefore !== undefined && step.numberBefore === reportedNumber(body)) throw failure(info, circle)
      const next = nextStep({ pages: pages!, firstArgs, position: step.position, items, body, headers: info.response.headers })
      if (next === 'unreadable') throw failure(info, 'does not say in a known way whether another page follows')
      return { ...info, data: new ListPage(chain, { items: items as readonly T[], body, next, index }) }
    }

    const chain: PageChain<T, Body> = { limit: limit ?? Number.POSITIVE_INFINITY, signal: options.signal, fetchPage }
    return send({ args: firstArgs, cursor, position: start }, 0)
  }

  function failure(info: ResponseInfo<unknown> | undefined, what: string): ApiError {
    const provider = transport.provider ?? 'unknown'
    return new ApiError(
      `${labelCall(provider, operation)} ${what}. The loop ended here: no item is missed or read twice unnoticed.`,
      {
        ...describeCall(provider, operation),
        status: info?.response.status ?? 200,
        requestId: info?.requestId,
        retryable: false,
        attempts: info?.attempts ?? 0,
      },
    )
  }

  return new PagePromise(fetchFirst, { limit })
}
