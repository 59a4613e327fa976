import type { TaskDefinition } from '@kit/core/waiter'
import type { BelvoAggregationClient } from './create-belvo-client.ts'
import type { BelvoClientSource } from './internal/client-source.ts'
import type { BelvoDataList } from './internal/link-lists.ts'
import { classifyData, lookAtData } from './internal/look-at-data.ts'
import type { BelvoDataOptions, BelvoDataState, BelvoLinkAction } from './internal/look-at-data.ts'
import { eventBody, hintKey, keysOf } from './internal/task-hints.ts'

/** What is waited for, and what decides that it is there. */
export interface BelvoLinkDataOptions extends BelvoDataOptions {
  /**
   * The lists that have to be read. Left out: those of the link's `fetch_resources`. Name them for links in Chile, whose lists are
   * `cl.invoices` and the like, and to leave out what many people have none of, such as bills.
   */
  readonly lists?: readonly BelvoDataList[] | undefined
}

/** The definition {@link belvoLinkData} makes. */
export type BelvoLinkDataTask = TaskDefinition<'belvo.linkData', { readonly id: string }, BelvoDataState, BelvoDataState, BelvoLinkAction>

/**
 * Task definition of what Belvo reads by itself for a new link, for `createTaskWaiter`: the wait ends when the lists can be fetched.
 *
 * Belvo has no object that says so, only the `historical_update` webhook of each list. So a list counts as read when it has records
 * and the newest of them is `quietMs` old. What this cannot know:
 *
 * - that a list is empty at the bank: it is waited for until your time-out. Leave such lists out, or give `announced`;
 * - that all was read: a bank that pauses for longer than `quietMs` looks the same as one that is done. Invoices come in yearly slices.
 *   `announced` knows better;
 * - that reading failed: only the webhook says so, in `errors`. The wait goes on until your time-out.
 *
 * | link | lists | wait |
 * | --- | --- | --- |
 * | any | all read | succeeds |
 * | `valid`, `unconfirmed`, none | not all read | goes on |
 * | `invalid`, `token_required` | not all read | goes on; reported as `action_required` |
 * | any other | not all read | goes on, with a warning |
 *
 * Every webhook of the link wakes it. A look is one request for the link and one for each list. For `links.refresh`, after which the
 * old records are still there, wait with `belvoAsyncRequest`.
 *
 * @param client - The client, or a function that gives the client of the wait's `account`.
 * @see https://developers.belvo.com/developer_resources/resources-asynchronous-workflows
 *
 * @example
 * ```ts
 * const waiter = createTaskWaiter({ tasks: [belvoLinkData(belvo, { lists: ['accounts', 'transactions'] })] })
 * const wait = await waiter.start('belvo.linkData', { account }, async () => ({ id: linkFromWidget }))
 * const result = await wait.result({ timeoutMs: 15 * 60_000 })
 * ```
 */
export function belvoLinkData(client: BelvoClientSource<BelvoAggregationClient>, options: BelvoLinkDataOptions = {}): BelvoLinkDataTask {
  return {
    name: 'belvo.linkData',
    idOf: (created) => created.id,
    retrieve: (link, context) => lookAtData(client, context, options, { link, lists: options.lists }),
    classify: classifyData,
    schedule: { firstDelayMs: 10_000, requestTimeoutMs: 30_000 },
    hintKeys: (link) => [hintKey('link', link)],
    hintKeysOf: (event) => keysOf('link', eventBody(event)?.['link_id']),
  }
}
