export type {
  FinapiCallbackOrigin,
  FinapiEvent,
  FinapiEventMap,
  FinapiEventOf,
  FinapiEventType,
  FinapiNotificationEvent,
  FinapiUnknownEvent,
} from './finapi-event.ts'
export { isFinapiEvent } from './is-finapi-event.ts'
export type { NotificationTransactionDetail, NotificationTransactionDetails, NotificationTriggerEvent } from '../generated/access.gen.ts'
export type { NotificationMessage, NotificationNewTransactions, UserDeletionCallback } from '../generated/access.webhooks.gen.ts'
export type { TaskStatus, WebFormInfo, WebFormStatus } from '../generated/webform.gen.ts'
export type { TaskCallback, WebFormCompletedCallback } from '../generated/webform.webhooks.gen.ts'
