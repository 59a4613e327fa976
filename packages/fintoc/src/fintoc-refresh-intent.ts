import type { RequestOptions } from '@kit/core/http'
import type { TaskDefinition } from '@kit/core/waiter'
import type { RefreshIntent } from './generated/fintoc.gen.ts'
import { clientFor, sameObject } from './internal/client-source.ts'
import type { FintocClientSource } from './internal/client-source.ts'
import { eventData, hintKey, keysOf } from './internal/task-hints.ts'
import { phaseOf } from './internal/task-phase.ts'
import type { Finality } from './internal/task-phase.ts'

/** What the person has to do for a refresh: give the bank's second factor in the widget. */
export interface FintocRefreshAction {
  readonly kind: 'open_widget'
  /** The `widgetToken` to open the widget with. A credential: keep it out of logs. */
  readonly widgetToken: string
}

/** The part of a client that a look at a refresh needs; `fintoc.forLink(linkToken)` fits. */
export interface FintocRefreshIntentReader {
  readonly refreshIntents: {
    /** Reads one refresh of the link. */
    get(id: string, query?: undefined, options?: RequestOptions): PromiseLike<RefreshIntent>
  }
}

/** The definition {@link fintocRefreshIntent} makes. */
export type FintocRefreshIntentTask = TaskDefinition<'fintoc.refreshIntent', RefreshIntent, RefreshIntent, RefreshIntent, FintocRefreshAction>

const finality: Finality = { created: 'pending', succeeded: 'succeeded', failed: 'failed', rejected: 'failed' }

/**
 * Task definition of a refresh of a link, for `createTaskWaiter`: the wait ends when the bank gave its news, or refused.
 *
 * | status | wait |
 * | --- | --- |
 * | `created` | goes on; with an object in `requires_mfa` reported as `action_required`, with the token for the widget |
 * | `succeeded` | succeeds: fetch the movements |
 * | `failed`, `rejected` | fails, with the `public_error` or the status as code; it may be tried again at once |
 * | any other | goes on, with a warning |
 *
 * A refresh takes one to three minutes. The `*.refresh_intent.*` webhooks wake it: those that name the refresh, and those without
 * its id that name the link or account it was created for. They prove nothing, since there is one for each account and an older
 * refresh of the account has them too: only the refresh itself decides.
 *
 * Reading a refresh takes the token of its link, so the function gives the link's client.
 *
 * @param client - A function that gives the client of one link, for the `account` of the wait.
 * @see https://docs.fintoc.com/reference/movements-api/refresh-intents/refresh-intents-object
 *
 * @example
 * ```ts
 * const waiter = createTaskWaiter({ tasks: [fintocRefreshIntent(async (linkId) => fintoc.forLink(await tokenOf(linkId)))] })
 * const wait = await waiter.start('fintoc.refreshIntent', { account: linkId }, () => link.refreshIntents.create())
 * const result = await wait.result({ timeoutMs: 10 * 60_000, onActionRequired: ({ widgetToken }) => openWidget(widgetToken) })
 * ```
 */
export function fintocRefreshIntent(client: FintocClientSource<FintocRefreshIntentReader>): FintocRefreshIntentTask {
  return {
    name: 'fintoc.refreshIntent',
    idOf: ({ id, refreshed_object_id: object }) => (id && object ? `${id}@${object}` : (id ?? '')),
    async retrieve(id, { account, signal }) {
      const { refreshIntents } = await clientFor(client, account)
      const { intentId } = partsOf(id)
      const intent = await refreshIntents.get(intentId, undefined, { signal })
      // The documented event lacks the id; nobody has seen whether an answer can.
      return intent?.id === undefined && intent?.object === 'refresh_intent' ? intent : sameObject(intent, intentId)
    },
    classify(intent) {
      const { status, requires_mfa: mfa } = intent
      const widgetToken: unknown = mfa?.widget_token
      if (status === 'created' && typeof widgetToken === 'string' && widgetToken !== '') {
        return { phase: 'action_required', status, action: { kind: 'open_widget', widgetToken }, actionKey: 'requires_mfa' }
      }
      return phaseOf(finality, { status, value: intent, reason: intent.public_error })
    },
    schedule: { firstDelayMs: 15_000, factor: 1.3, maxDelayMs: 30_000 },
    hintKeys(id) {
      const { intentId, objectId } = partsOf(id)
      return [hintKey(intentId), ...keysOf(objectId)]
    },
    hintKeysOf(event) {
      const data = eventData(event, 'refresh_intent')
      const keys = keysOf(data?.['id'])
      return keys.length > 0 ? keys : keysOf(data?.['refreshed_object_id'])
    },
  }
}

/** The id of the wait's task, which also says what is refreshed: some events name only that. */
function partsOf(id: string): { readonly intentId: string; readonly objectId: string | undefined } {
  const at = id.indexOf('@')
  return at < 0 ? { intentId: id, objectId: undefined } : { intentId: id.slice(0, at), objectId: id.slice(at + 1) }
}
