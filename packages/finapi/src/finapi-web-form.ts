import type { TaskDefinition } from '@kit/core/waiter'
import type { WebForm } from './generated/webform.gen.ts'
import { classifyWebForm, dateOf } from './internal/classify.ts'
import type { FinapiFlowResult } from './internal/classify.ts'
import { callbackId, hintKey, hintKeysOf } from './internal/hint-keys.ts'
import { FINAPI_SCHEDULE } from './internal/schedule.ts'
import type { FinapiWebFormReader } from './internal/readers.ts'

/** The definition {@link finapiWebForm} makes. */
export type FinapiWebFormTask = TaskDefinition<'finapi.webForm', WebForm, WebForm, FinapiFlowResult, never>

/**
 * Task definition of a web form, for `createTaskWaiter`: the wait ends when the form is final.
 *
 * `NOT_YET_OPENED` and `IN_PROGRESS` are pending: send the person to the link you got when you created the form. `COMPLETED` succeeds with the id of what was made;
 * `COMPLETED_WITH_ERROR`, `EXPIRED`, `ABORTED` and `CANCELLED` end as `failed`, `expired`, `aborted` and `canceled`. A
 * status this version does not know stays pending. The end of a form is not the end of the bank's work: after an import
 * wait for `updateStatus` `READY`, after a payment read its status.
 *
 * @param clientFor - The client of the user who owns the form; called for every look, with the `account` of the wait.
 * @see https://documentation.finapi.io/webform/web-form-2-0-basics
 *
 * @example
 * ```ts
 * const waiter = createTaskWaiter({ tasks: [finapiWebForm((account) => userClientFor(account))] })
 * ```
 */
export function finapiWebForm(clientFor: (account: string) => FinapiWebFormReader | Promise<FinapiWebFormReader>): FinapiWebFormTask {
  return {
    name: 'finapi.webForm',
    idOf: (created) => created.id,
    async retrieve(id, { account, signal }) {
      const client = await clientFor(account)
      return await client.webForms.get(id, { signal })
    },
    classify: classifyWebForm,
    schedule: FINAPI_SCHEDULE,
    expiresAtOf: (created) => dateOf(created.expiresAt),
    hintKeys: async (id) => [await hintKey('webFormId', id)],
    hintKeysOf: (event) => hintKeysOf('webFormId', event),
    idOfCallback: (body) => callbackId('webFormId', body),
  }
}
