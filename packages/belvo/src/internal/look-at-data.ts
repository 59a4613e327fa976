import { parseDateTime } from '@kit/core'
import type { ActionRequiredPhase, RetrieveContext, TaskPhase } from '@kit/core/waiter'
import type { BelvoAggregationClient } from '../create-belvo-client.ts'
import type { Link } from '../generated/aggregation.gen.ts'
import { clientFor, sameObject } from './client-source.ts'
import type { BelvoClientSource } from './client-source.ts'
import { listsOf, queryOf } from './link-lists.ts'
import type { BelvoDataList } from './link-lists.ts'

/** What is looked for when the data of a link are waited for. */
export interface BelvoDataWork {
  /** The `account` of the wait. */
  readonly account: string
  /** Id of the link. */
  readonly link: string
  readonly list: BelvoDataList
  /** Id of the asynchronous request, where there is one. */
  readonly requestId?: string | undefined
}

/** What decides that data have arrived. */
export interface BelvoDataOptions {
  /**
   * Says whether a verified webhook announced this list, from where you keep your events: `historical_update`, or for an asynchronous
   * request one with its `request_id`, and `event.outcome` not `failed`. With it, nothing else decides: a list that is empty at the
   * bank ends too, one that is half read does not.
   */
  readonly announced?: ((work: BelvoDataWork) => boolean | PromiseLike<boolean>) | undefined
  /** Without `announced`: how old the newest record must be before a list counts as read, in milliseconds. Default 60,000. */
  readonly quietMs?: number | undefined
}

/** What one look found in one list. */
export interface BelvoListState {
  readonly list: BelvoDataList
  /** Records seen, at most 1,000; missing where `announced` decides. */
  readonly records?: number | undefined
  /** When Belvo read or stored the newest of them, as far as they say. */
  readonly newestAt?: Date | undefined
  /** It counts as read. */
  readonly ready: boolean
  /** It will be, if nothing new comes in so many milliseconds. */
  readonly readyInMs?: number | undefined
}

/** What one look at a link and its data found. */
export interface BelvoDataState {
  readonly link: Link
  readonly lists: readonly BelvoListState[]
}

/** What the person has to do before Belvo can go on reading: open the widget in update mode for the link. */
export interface BelvoLinkAction {
  /** The credentials no longer work, or the institution asks for a second factor. */
  readonly kind: 'give_credentials' | 'give_second_factor'
  /** Id of the link. */
  readonly link: string
}

const QUIET_MS = 60_000

/** Looks at a link and at its lists; `lists` left out are those Belvo reads by itself. */
export async function lookAtData(
  source: BelvoClientSource<BelvoAggregationClient>,
  { account, signal }: RetrieveContext,
  options: BelvoDataOptions,
  work: { readonly link: string; readonly lists?: readonly BelvoDataList[] | undefined; readonly since?: Date | undefined; readonly requestId?: string | undefined },
): Promise<BelvoDataState> {
  const client = await clientFor(source, account)
  const link = sameObject(await client.links.detail(work.link, { signal }), work.link)
  const lists = [...new Set(work.lists ?? listsOf(link))]
  const look = async (list: BelvoDataList): Promise<BelvoListState> => {
    const { announced, quietMs = QUIET_MS } = options
    if (announced !== undefined) {
      const { requestId } = work
      const about = { account, link: work.link, list, ...(requestId === undefined ? {} : { requestId }) }
      return { list, ready: await announced(about) }
    }
    const { items } = await methodsOf(client, list).list(queryOf(list, work.link, work.since), { signal })
    return stateOf(list, items, work.since, quietMs)
  }
  return { link, lists: await Promise.all(lists.map(look)) }
}

/** Done is what every list shows; the link says who has to act until then. */
export function classifyData(state: BelvoDataState): TaskPhase<BelvoDataState, BelvoLinkAction> {
  const { link, lists } = state
  const ready = lists.filter((list) => list.ready).length
  const status = link.status ?? ''
  if (lists.length > 0 && ready === lists.length) return { phase: 'succeeded', status, value: state }
  if (status === 'invalid') return actionOf('give_credentials', status, link.id)
  if (status === 'token_required') return actionOf('give_second_factor', status, link.id)
  const wait = Math.max(...lists.map((list) => (list.ready ? 0 : (list.readyInMs ?? Number.NaN))))
  return {
    phase: 'pending',
    status,
    known: status === 'valid' || status === 'unconfirmed' || status === '',
    ...(lists.length > 0 ? { progress: ready / lists.length } : {}),
    ...(wait > 0 ? { retryAfterMs: wait } : {}),
  }
}

interface ListMethods {
  list(query: Readonly<Record<string, unknown>>, options: { readonly signal: AbortSignal }): PromiseLike<{ readonly items: readonly unknown[] }>
}

function methodsOf(client: BelvoAggregationClient, list: BelvoDataList): ListMethods {
  return list.split('.').reduce<unknown>((methods, name) => (methods as Readonly<Record<string, unknown>>)[name], client) as ListMethods
}

/** Records that came in since the work began and then stopped coming: nothing else shows that a list was read. */
function stateOf(list: BelvoDataList, items: readonly unknown[], since: Date | undefined, quietMs: number): BelvoListState {
  let records = 0
  let newest = Number.NEGATIVE_INFINITY
  for (const item of items) {
    const at = timeOf(item)
    // A record without a time may have been there before.
    if (since !== undefined && !(at >= since.getTime())) continue
    records++
    if (at > newest) newest = at
  }
  if (records === 0) return { list, records, ready: false }
  if (newest === Number.NEGATIVE_INFINITY) return { list, records, ready: true }
  const readyInMs = newest + quietMs - Date.now()
  return { list, records, newestAt: new Date(newest), ...(readyInMs > 0 ? { ready: false, readyInMs } : { ready: true }) }
}

/** When Belvo read or stored a record, whichever is later; `NaN` if it does not say. */
function timeOf(item: unknown): number {
  if (typeof item !== 'object' || item === null) return Number.NaN
  const { created_at: created, collected_at: collected } = item as { readonly created_at?: unknown; readonly collected_at?: unknown }
  const times = [created, collected].map(millisecondsOf).filter((time) => !Number.isNaN(time))
  return times.length > 0 ? Math.max(...times) : Number.NaN
}

function millisecondsOf(value: unknown): number {
  try {
    return parseDateTime(value as string).getTime()
  } catch {
    return Number.NaN
  }
}

function actionOf(kind: BelvoLinkAction['kind'], status: string, link: string): ActionRequiredPhase<BelvoLinkAction> {
  return { phase: 'action_required', status, action: { kind, link }, actionKey: kind }
}
