import type { KitEvent, Topic } from '@kit/core/events'
import type { FinapiEventType } from '../events/finapi-event.ts'
import { isRecord, isText } from './json.ts'

/** Which of our callback URLs a body belongs to. */
export type CallbackPurpose = 'wait' | 'notifications' | 'userDeleted'

/** What a body says about itself, before it gets an id. */
export interface CallbackReading {
  readonly type: FinapiEventType | 'unknown'
  readonly rawType: string
  readonly purpose: CallbackPurpose
  readonly topic: Topic
  readonly subject: NonNullable<KitEvent['subject']>
}

// The id of a form is its one-time token, and a task that has a form leads to it.
const SENSITIVE = { sensitive: true } as const
const RUNNING: ReadonlySet<unknown> = new Set(['NOT_YET_OPENED', 'IN_PROGRESS'])
const TASK_RUNNING: ReadonlySet<unknown> = new Set(['NOT_YET_STARTED', 'IN_PROGRESS'])

/** Tells finAPI's bodies apart by their keys; `undefined` when none of the known keys is there. */
export function readCallback(body: unknown): CallbackReading | undefined {
  if (!isRecord(body)) return undefined
  if (isText(body['taskId'])) {
    const form = body['webForm']
    const subject = { kind: 'task', id: body['taskId'], ...(isRecord(form) && isText(form['id']) ? SENSITIVE : {}) }
    return { ...taskType(body['status'], form), purpose: 'wait', topic: 'task', subject }
  }
  if (isText(body['webFormId'])) {
    const subject = { kind: 'webForm', id: body['webFormId'], ...SENSITIVE }
    return { ...webFormType(body['status']), purpose: 'wait', topic: 'task', subject }
  }
  if (isText(body['userId']) && typeof body['event'] === 'string') {
    const subject = { kind: 'user', id: body['userId'] }
    const type = body['event'] === 'DELETED' ? known('user.deleted') : unknown('user', body['event'])
    return { ...type, purpose: 'userDeleted', topic: 'connection', subject }
  }
  const rule = body['notificationRuleId']
  if (typeof body['triggerEvent'] === 'string' && (isText(rule) || typeof rule === 'number')) {
    const subject = { kind: 'notificationRule', id: String(rule) }
    return { ...unknown('notification', body['triggerEvent']), purpose: 'notifications', topic: 'account', subject }
  }
  return undefined
}

type TypeOnly = Pick<CallbackReading, 'type' | 'rawType'>

function taskType(status: unknown, webForm: unknown): TypeOnly {
  if (typeof status !== 'string' || TASK_RUNNING.has(status)) return unknown('task', status)
  if (status !== 'WEB_FORM_REQUIRED') return known('task.finalised')
  // One URL may serve both task callbacks; then only the form's status tells the two bodies apart.
  const formStatus = isRecord(webForm) ? webForm['status'] : undefined
  return known(typeof formStatus !== 'string' || RUNNING.has(formStatus) ? 'task.webFormRequired' : 'task.finalised')
}

function webFormType(status: unknown): TypeOnly {
  return typeof status !== 'string' || RUNNING.has(status) ? unknown('webForm', status) : known('webForm.finalised')
}

function known(type: FinapiEventType): TypeOnly {
  return { type, rawType: type }
}

function unknown(kind: string, detail: unknown): TypeOnly {
  return { type: 'unknown', rawType: typeof detail === 'string' ? `${kind}.${detail}` : kind }
}
