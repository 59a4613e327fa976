import type { KitEvent, UnknownEvent } from '@kit/core/events'

/** Status of a web form in a callback; an open list, and a hint until a GET confirmed it. */
export type FinapiCallbackWebFormStatus =
  | 'NOT_YET_OPENED'
  | 'IN_PROGRESS'
  | 'COMPLETED'
  | 'COMPLETED_WITH_ERROR'
  | 'EXPIRED'
  | 'ABORTED'
  | 'CANCELLED'
  | (string & {})

/** Status of a task in a callback; an open list, and a hint until a GET confirmed it. */
export type FinapiCallbackTaskStatus =
  | 'NOT_YET_STARTED'
  | 'IN_PROGRESS'
  | 'COMPLETED'
  | 'COMPLETED_WITH_ERROR'
  | 'WEB_FORM_REQUIRED'
  | (string & {})

/** Body of a web form's callback. */
export interface FinapiWebFormCallback {
  /** Id of the form, a UUID that also works as its one-time token: keep it out of logs. */
  readonly webFormId: string
  /** Status of the form when the callback was sent. */
  readonly status: FinapiCallbackWebFormStatus
}

/** The web form a task led to. */
export interface FinapiCallbackWebForm {
  /** Id of the form, a UUID that also works as its one-time token: keep it out of logs. */
  readonly id: string
  /** Link to open once, within 20 minutes. */
  readonly url: string
  /** Status of the form when the callback was sent. */
  readonly status: FinapiCallbackWebFormStatus
}

/** Body of a task's callback. */
export interface FinapiTaskCallback {
  /** Id of the task, a UUID. */
  readonly taskId: string
  /** Status of the task when the callback was sent. */
  readonly status: FinapiCallbackTaskStatus
  /** Missing or null where the task ended in the background. */
  readonly webForm?: FinapiCallbackWebForm | null | undefined
}

/** Body of a notice about a deleted user. */
export interface FinapiUserDeletedNotice {
  /** The user's id, as chosen by you or by finAPI when the user was created. */
  readonly userId: string
  /** What happened to the user. */
  readonly event: 'DELETED'
}

/** Where a callback URL came from, on verified events. */
export interface FinapiCallbackOrigin {
  /** The `reference` you gave to `finapiCallbackUrl`; present on verified events only, where our token vouches for it. */
  readonly reference?: string | undefined
}

/** A finAPI event of one type. */
export type FinapiEventOf<Type extends string, Data> = KitEvent<'finapi', Type, Data> & FinapiCallbackOrigin

/**
 * The finAPI events by type. finAPI's bodies carry no type, so the names are ours.
 *
 * None of them has an `outcome`: finAPI signs nothing, so each is a hint until a GET confirmed it.
 *
 * @see https://documentation.finapi.io/webform/for-best-results
 */
export interface FinapiEventMap {
  /** A web form is said to have ended (`callbacks.finalised` of a form). Topic `task`. */
  'webForm.finalised': FinapiEventOf<'webForm.finalised', FinapiWebFormCallback>
  /** A task, or the web form it led to, is said to have ended (`callbacks.finalised` of a task). Topic `task`. */
  'task.finalised': FinapiEventOf<'task.finalised', FinapiTaskCallback>
  /** A background update cannot go on without the person (`callbacks.webFormRequired`). Topic `task`. */
  'task.webFormRequired': FinapiEventOf<'task.webFormRequired', FinapiTaskCallback>
  /** A user of your mandator is said to have been deleted. Topic `connection`: every bank connection of the user is gone with it. */
  'user.deleted': FinapiEventOf<'user.deleted', FinapiUserDeletedNotice>
}

/** Names of the finAPI events this version knows. */
export type FinapiEventType = keyof FinapiEventMap

/** A body of finAPI whose kind or status this version does not know; `rawType` says what it looked like. */
export type FinapiUnknownEvent = UnknownEvent<'finapi'> & FinapiCallbackOrigin

/** Every finAPI event; `switch (event.type)` narrows it. */
export type FinapiEvent = FinapiEventMap[FinapiEventType] | FinapiUnknownEvent
