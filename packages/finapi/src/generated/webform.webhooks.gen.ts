// Generated from openapi/webform.yaml by @kit/codegen. Do not edit.

import type { TaskStatus, WebFormInfo, WebFormStatus } from './webform.gen.ts'

/** Body of both task callbacks. It has no signature, time or event name. */
export interface TaskCallback {
  /** Id of the task: a UUID of 36 characters. */
  taskId: string
  /** Status of the task when the callback was made. */
  status: TaskStatus
  /**
   * The form of the task, when it needed one. `NOT_YET_OPENED` inside means: send the person there. Null and absent mean the
   * same.
   */
  webForm?: WebFormInfo | null
}

/** Body of the callback of a form. It has no result ids, signature or time. */
export interface WebFormCompletedCallback {
  /** Id of the form: a UUID of 36 characters, and a one-time token. Keep it out of logs. */
  webFormId: string
  /** The final status: `COMPLETED`, `COMPLETED_WITH_ERROR`, `EXPIRED` or `ABORTED`. Confirm it by reading the form. */
  status: WebFormStatus
}

/** What finAPI Web Form 2.0 sends, by the name of the event. */
export interface WebformWebhooks {
  /**
   * A web form became final
   *
   * Goes to `callbacks.finalised` of an import, payment, direct debit or standing order form. The status is `COMPLETED`,
   * `COMPLETED_WITH_ERROR`, `EXPIRED` or `ABORTED`; accept `CANCELLED` too, although a cancelled form is documented to send
   * nothing. A POST without signature, authentication or delivery id; neither a repeat nor delivery exactly once is documented,
   * so it is a hint. Read the resource with the user's token before acting, and keep polling in case it never comes. The event
   * name is ours; the body carries none, and the member `webFormId` tells it apart.
   */
  'webForm.finalised': WebFormCompletedCallback
  /**
   * A background update is over
   *
   * Goes to `callbacks.finalised` of a background update: either the task ended on its own (`COMPLETED`, `COMPLETED_WITH_ERROR`),
   * or the web form it needed became final (task `WEB_FORM_REQUIRED` with a final `webForm.status`). The provider's sample shows
   * `COMPLETED` together with a form, so accept both. A POST without signature, authentication or delivery id; neither a repeat
   * nor delivery exactly once is documented, so it is a hint. Read the resource with the user's token before acting, and keep
   * polling in case it never comes. The event name is ours; the member `taskId` tells it apart from form callbacks.
   */
  'task.finalised': TaskCallback
  /**
   * A background update needs the person
   *
   * Goes to `callbacks.webFormRequired` of a background update. Send the person to `webForm.url`, which opens once. When both
   * task callbacks share one url, only `webForm.status` tells this body (`NOT_YET_OPENED`) from the final one. A POST without
   * signature, authentication or delivery id; neither a repeat nor delivery exactly once is documented, so it is a hint. Read the
   * resource with the user's token before acting, and keep polling in case it never comes. The event name is ours.
   */
  'task.webFormRequired': TaskCallback
}
