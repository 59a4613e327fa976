import type { TaskDefinition } from '@kit/core/waiter'
import type { SubscriptionIntent } from './generated/fintoc.gen.ts'
import { clientFor, sameObject } from './internal/client-source.ts'
import type { FintocClientSource, FintocGet } from './internal/client-source.ts'
import { eventKeys, hintKey } from './internal/task-hints.ts'
import { phaseOf } from './internal/task-phase.ts'
import type { Finality } from './internal/task-phase.ts'

/** The definition {@link fintocSubscriptionIntent} makes. */
export type FintocSubscriptionIntentTask = TaskDefinition<
  'fintoc.subscriptionIntent',
  SubscriptionIntent,
  SubscriptionIntent,
  SubscriptionIntent,
  never
>

const finality: Finality = { created: 'pending', succeeded: 'succeeded', failed: 'failed', rejected: 'failed' }

/**
 * Task definition of the signing of a bank mandate (legacy direct debit), for `createTaskWaiter`.
 *
 * | status | wait |
 * | --- | --- |
 * | `created` | goes on: open the widget with the `widget_token` you got when you created it |
 * | `succeeded` | succeeds: the mandate is in `subscription` |
 * | `failed`, `rejected` | fails, with the `public_error` or the status as code |
 * | any other | goes on, with a warning |
 *
 * Only `created` was seen; the other statuses follow the names of the events. The `subscription_intent.*` webhooks of the intent
 * wake it.
 *
 * @param client - The client, or a function that gives the client of the wait's `account`.
 * @see https://docs.fintoc.com/docs/integration-flow-for-direct-debit
 *
 * @example
 * ```ts
 * const waiter = createTaskWaiter({ tasks: [fintocSubscriptionIntent(fintoc)] })
 * const wait = await waiter.start('fintoc.subscriptionIntent', { account }, () => fintoc.subscriptionIntents.create())
 * ```
 */
export function fintocSubscriptionIntent(
  client: FintocClientSource<{ readonly subscriptionIntents: FintocGet<SubscriptionIntent> }>,
): FintocSubscriptionIntentTask {
  return {
    name: 'fintoc.subscriptionIntent',
    idOf: (created) => created.id,
    async retrieve(id, { account, signal }) {
      const { subscriptionIntents } = await clientFor(client, account)
      return sameObject(await subscriptionIntents.get(id, { signal }), id)
    },
    classify: (intent) => phaseOf(finality, { status: intent.status, value: intent, reason: intent.public_error }),
    hintKeys: (id) => [hintKey(id)],
    hintKeysOf: (event) => eventKeys(event, 'subscription_intent'),
  }
}
