import { InvalidArgumentError } from '@kit/core'
import type { TaskDefinition } from '@kit/core/waiter'
import type { BelvoAggregationClient } from './create-belvo-client.ts'
import type { BelvoClientSource } from './internal/client-source.ts'
import type { BelvoDataList } from './internal/link-lists.ts'
import { classifyData, lookAtData } from './internal/look-at-data.ts'
import type { BelvoDataOptions, BelvoDataState, BelvoLinkAction } from './internal/look-at-data.ts'
import { eventBody, hintKey, keysOf } from './internal/task-hints.ts'

/** An asynchronous request, as it has to be told: Belvo's answer alone is nothing one can look at. */
export interface BelvoAsyncWork {
  /** Id of the link it reads. */
  readonly link: string
  /** The lists it fills. */
  readonly lists: readonly BelvoDataList[]
  /** A time before the request, taken just before it. */
  readonly startedAt: Date
  /** `request_id` of the answer; some answers have none. */
  readonly requestId?: string | undefined
}

/** The definition {@link belvoAsyncRequest} makes. */
export type BelvoAsyncRequestTask = TaskDefinition<'belvo.asyncRequest', BelvoAsyncWork, BelvoDataState, BelvoDataState, BelvoLinkAction>

/**
 * Task definition of a request that Belvo answers with 202 (`requestMode: 'async'`, `links.refresh`), for `createTaskWaiter`: the wait
 * ends when what it reads can be fetched.
 *
 * A `request_id` cannot be looked up; only a webhook carries it again. So a list counts as read when it has records that Belvo read or
 * stored since `startedAt`, the newest of them `quietMs` ago. What this cannot know:
 *
 * - that nothing new was found: then nothing shows, and the wait goes on until your time-out;
 * - that all was read, or that reading failed: only the webhook says so;
 * - who read: a refresh of Belvo's own in the same minutes looks the same. `recurringExpenses` and `br.investments` have no times at
 *   all, and never count.
 *
 * `announced`, which asks for your own record of the webhooks, knows all of these but failure, after which it must not say yes.
 * Not for `links.delete`: there the link's 404 is the sign.
 *
 * The phases are those of `belvoLinkData`. The webhook with its `request_id` wakes it; where there was none in the answer, each
 * webhook about the link that is of an asynchronous request, or does not say.
 *
 * @param client - The client, or a function that gives the client of the wait's `account`.
 * @see https://developers.belvo.com/docs/asynchronous-requests
 *
 * @example
 * ```ts
 * const waiter = createTaskWaiter({ tasks: [belvoAsyncRequest(belvo)] })
 * const wait = await waiter.start('belvo.asyncRequest', { account }, async () => {
 *   const startedAt = new Date()
 *   const accepted = await belvo.transactions.retrieve(body, undefined, { requestMode: 'async' })
 *   return { link, lists: ['transactions'], startedAt, requestId: accepted?.request_id }
 * })
 * ```
 */
export function belvoAsyncRequest(client: BelvoClientSource<BelvoAggregationClient>, options: BelvoDataOptions = {}): BelvoAsyncRequestTask {
  return {
    name: 'belvo.asyncRequest',
    // There is no id, so everything a look needs is one.
    idOf: ({ link, lists, startedAt, requestId = '' }) => (link && lists.length > 0 ? [link, startedAt.toISOString(), requestId, ...lists].join('|') : ''),
    retrieve(id, context) {
      const { link, lists, startedAt, requestId } = workOf(id)
      return lookAtData(client, context, options, { link, lists, since: startedAt, requestId })
    },
    classify: classifyData,
    schedule: { firstDelayMs: 10_000, requestTimeoutMs: 30_000 },
    hintKeys(id) {
      const { link, requestId } = workOf(id)
      return [requestId === undefined ? hintKey('async', link) : hintKey('request', requestId)]
    },
    hintKeysOf(event) {
      const body = eventBody(event)
      const ofRequest = body?.['process_type'] === 'async_post' || typeof body?.['process_type'] !== 'string'
      return [...keysOf('request', body?.['request_id']), ...(ofRequest ? keysOf('async', body?.['link_id']) : [])]
    },
  }
}

function workOf(id: string): BelvoAsyncWork {
  const [link, startedAt, requestId, ...lists] = id.split('|')
  if (!link || !startedAt || lists.length === 0) {
    throw new InvalidArgumentError('The id of an asynchronous request must be one that idOf of belvoAsyncRequest made', { argument: 'id' })
  }
  return { link, startedAt: new Date(startedAt), lists: lists as BelvoDataList[], ...(requestId ? { requestId } : {}) }
}
