import type { FinapiEventType } from '../events/finapi-event.ts'
import { finapiEventTraits } from './finapi-event-traits.ts'
import { isRecord, isText } from './json.ts'

/** Which of our callback URLs a body belongs to. */
export type CallbackPurpose = 'wait' | 'notifications' | 'userDeleted'

/** What a body says about itself, before it gets an id. */
export interface CallbackReading {
  readonly type: FinapiEventType | 'unknown'
  readonly rawType: string
  readonly purpose: CallbackPurpose
}

const RUNNING: ReadonlySet<unknown> = new Set(['NOT_YET_OPENED', 'IN_PROGRESS'])
const TASK_RUNNING: ReadonlySet<unknown> = new Set(['NOT_YET_STARTED', 'IN_PROGRESS'])

/** Tells finAPI's bodies apart by their keys; `undefined` when none of the known keys is there. */
export function readCallback(body: unknown): CallbackReading | undefined {
  if (!isRecord(body)) return undefined
  if (isText(body['taskId'])) return { ...taskType(body['status'], body['webForm']), purpose: 'wait' }
  if (isText(body['webFormId'])) return { ...webFormType(body['status']), purpose: 'wait' }
  if (isText(body['userId']) && typeof body['event'] === 'string') {
    return { ...(body['event'] === 'DELETED' ? known('user.deleted') : unknown('user', body['event'])), purpose: 'userDeleted' }
  }
  if (isText(body['triggerEvent'])) return { ...notificationType(body['triggerEvent']), purpose: 'notifications' }
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

function notificationType(triggerEvent: string): TypeOnly {
  const type = `notification.${triggerEvent}`
  return Object.hasOwn(finapiEventTraits, type) ? known(type as FinapiEventType) : unknown('notification', triggerEvent)
}

function known(type: FinapiEventType): TypeOnly {
  return { type, rawType: type }
}

function unknown(kind: string, detail: unknown): TypeOnly {
  return { type: 'unknown', rawType: typeof detail === 'string' ? `${kind}.${detail}` : kind }
}
