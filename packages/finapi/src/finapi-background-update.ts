import { isApiError } from '@kit/core'
import type { TaskDefinition } from '@kit/core/waiter'
import type { Task, WebForm } from './generated/webform.gen.ts'
import { classifyBackgroundUpdate } from './internal/classify.ts'
import type { FinapiFlowResult, FinapiWebFormAction } from './internal/classify.ts'
import { callbackId, hintKey, hintKeysOf } from './internal/hint-keys.ts'
import type { FinapiTaskReader } from './internal/readers.ts'
import { FINAPI_SCHEDULE } from './internal/schedule.ts'

/** What one look at a background update found. */
export interface FinapiBackgroundUpdateState {
  /** The task as finAPI gave it, the last time it was read. */
  readonly task: Task
  /** The web form the task led to, read on its own; null when there is none yet. */
  readonly webForm: WebForm | null
  /** The task names a form that could not be found at this look. */
  readonly webFormMissing?: true | undefined
}

/** The definition {@link finapiBackgroundUpdate} makes. */
export type FinapiBackgroundUpdateTask = TaskDefinition<
  'finapi.backgroundUpdate',
  Task,
  FinapiBackgroundUpdateState,
  FinapiFlowResult,
  FinapiWebFormAction
>

/**
 * Task definition of a background update, for `createTaskWaiter`: the wait ends when the whole flow has ended.
 *
 * finAPI calls `WEB_FORM_REQUIRED` a final status of the task, and it is none of the flow: the update goes on in a web
 * form. So from then on the form is what is read, by its own GET, for the status inside the task may be old. The form's
 * link is reported once as `action_required`; the ending is the form's.
 *
 * @param clientFor - The client of the user who owns the task; called for every look, with the `account` of the wait.
 * @see https://documentation.finapi.io/webform/for-best-results
 *
 * @example
 * ```ts
 * const waiter = createTaskWaiter({ tasks: [finapiBackgroundUpdate((account) => userClientFor(account))] })
 * ```
 */
export function finapiBackgroundUpdate(
  clientFor: (account: string) => FinapiTaskReader | Promise<FinapiTaskReader>,
): FinapiBackgroundUpdateTask {
  return {
    name: 'finapi.backgroundUpdate',
    idOf: (created) => created.id,
    async retrieve(id, { account, signal, previous }) {
      const client = await clientFor(account)
      // A task that named its form never changes again, which leaves the one request a second to the form.
      const task = previous !== undefined && formIdOf(previous.task) !== undefined ? previous.task : await client.tasks.get(id, { signal })
      const formId = formIdOf(task)
      if (formId === undefined) return { task, webForm: null }
      try {
        return { task, webForm: await client.webForms.get(formId, { signal }) }
      } catch (error) {
        // Just made and not there yet, or deleted: the first look cannot tell, the second can.
        const first = previous !== undefined && previous.webForm === null && previous.webFormMissing !== true
        if (first && isApiError(error) && error.status === 404) return { task, webForm: null, webFormMissing: true }
        throw error
      }
    },
    classify: ({ task, webForm }) => classifyBackgroundUpdate(task, webForm),
    schedule: FINAPI_SCHEDULE,
    hintKeys: async (id) => [await hintKey('taskId', id)],
    hintKeysOf: (event) => hintKeysOf('taskId', event),
    idOfCallback: (body) => callbackId('taskId', body),
  }
}

function formIdOf(task: Task): string | undefined {
  return task.status === 'WEB_FORM_REQUIRED' ? (task.payload?.webForm?.id ?? undefined) : undefined
}
