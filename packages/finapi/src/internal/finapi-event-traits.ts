import type { EventTraitsTable, KitEvent } from '@kit/core/events'
import type { FinapiEventMap, FinapiEventType } from '../events/finapi-event.ts'
import type { NotificationMessage, UserDeletionCallback } from '../generated/access.webhooks.gen.ts'
import type { TaskCallback, WebFormCompletedCallback } from '../generated/webform.webhooks.gen.ts'
import { isRecord, isText } from './json.ts'

type Subject = KitEvent['subject']

// The id of a form is its one-time token, and a task that has a form leads to it.
const webForm = ({ webFormId: id }: WebFormCompletedCallback): Subject => (isText(id) ? { kind: 'webForm', id, sensitive: true } : undefined)

const task = ({ taskId: id, webForm: form }: TaskCallback): Subject => {
  if (!isText(id)) return undefined
  return isRecord(form) && isText(form['id']) ? { kind: 'task', id, sensitive: true } : { kind: 'task', id }
}

const user = ({ userId: id }: UserDeletionCallback): Subject => (isText(id) ? { kind: 'user', id } : undefined)

// Of most messages the rule is all that is known: its parameters name the accounts it watches.
const rule = ({ notificationRuleId: id }: NotificationMessage): Subject =>
  typeof id === 'number' || isText(id) ? { kind: 'notificationRule', id: String(id) } : undefined

const account = { topic: 'account', subject: rule } as const
const connection = { topic: 'connection', subject: rule } as const

/** None has an outcome: nobody vouches for a body, and even a true one names a form or a task that has to be read for its result. */
type HintsOnly = { readonly [Type in FinapiEventType]: { readonly outcome?: never } }

/** What each event type of finAPI says in the shared words. */
export const finapiEventTraits: EventTraitsTable<FinapiEventMap> & HintsOnly = {
  'webForm.finalised': { topic: 'task', subject: webForm },
  'task.finalised': { topic: 'task', subject: task },
  'task.webFormRequired': { topic: 'task', subject: task },
  'user.deleted': { topic: 'connection', subject: user },
  'notification.NEW_ACCOUNT_BALANCE': account,
  'notification.NEW_TRANSACTIONS': { topic: 'sync', subject: rule },
  'notification.BANK_LOGIN_ERROR': connection,
  'notification.FOREIGN_MONEY_TRANSFER': account,
  'notification.LOW_ACCOUNT_BALANCE': account,
  'notification.HIGH_TRANSACTION_AMOUNT': account,
  'notification.CATEGORY_CASH_FLOW': account,
  'notification.NEW_TERMS_AND_CONDITIONS': connection,
}
