import type { KitEvent, UnknownEvent } from '@kit/core/events'
import type { NotificationMessage, UserDeletionCallback } from '../generated/access.webhooks.gen.ts'
import type { TaskCallback, WebFormCompletedCallback } from '../generated/webform.webhooks.gen.ts'

/** Where a callback URL came from, on verified events. */
export interface FinapiCallbackOrigin {
  /** The `reference` you gave to `finapiCallbackUrl`; present on verified events only, where our token vouches for it. */
  readonly reference?: string | undefined
}

/** A finAPI event of one type. */
export type FinapiEventOf<Type extends string, Data> = KitEvent<'finapi', Type, Data> & FinapiCallbackOrigin

/** A message of a notification rule. */
export interface FinapiNotificationEvent<Type extends string> extends KitEvent<'finapi', Type, NotificationMessage>, FinapiCallbackOrigin {
  /**
   * Places of the texts that look encrypted, such as `newTransactions[0].details`; absent where none does. It goes by their form alone
   * (base64 of whole AES blocks): `decryptFinapiText` and `decryptFinapiDetails` of the `webhooks` door read them.
   */
  readonly encryptedFields?: readonly string[] | undefined
}

/**
 * The finAPI events by type. finAPI's bodies carry no type, so the names are ours.
 *
 * None of them has an `outcome`: finAPI signs nothing, so each is a hint until a GET confirmed it.
 *
 * @see https://documentation.finapi.io/webform/for-best-results
 */
export interface FinapiEventMap {
  /** A web form is said to have ended (`callbacks.finalised` of a form); how it ended is in `data.status`. Topic `task`. */
  'webForm.finalised': FinapiEventOf<'webForm.finalised', WebFormCompletedCallback>
  /**
   * A task, or the web form it led to, is said to have ended (`callbacks.finalised` of a task): with `data.status`
   * `WEB_FORM_REQUIRED` it is `data.webForm.status` that says how. Topic `task`.
   */
  'task.finalised': FinapiEventOf<'task.finalised', TaskCallback>
  /** A background update cannot go on without the person (`callbacks.webFormRequired`). Topic `task`. */
  'task.webFormRequired': FinapiEventOf<'task.webFormRequired', TaskCallback>
  /** A user of your mandator is said to have been deleted. Topic `connection`: every bank connection of the user is gone with it. */
  'user.deleted': FinapiEventOf<'user.deleted', UserDeletionCallback>
  /** The balance of an account changed. Topic `account`. The list that names the account is not documented: read the rule. */
  'notification.NEW_ACCOUNT_BALANCE': FinapiNotificationEvent<'notification.NEW_ACCOUNT_BALANCE'>
  /** Accounts have new transactions, one entry for each account in `data.newTransactions`. Topic `sync`. */
  'notification.NEW_TRANSACTIONS': FinapiNotificationEvent<'notification.NEW_TRANSACTIONS'>
  /** A bank refused the saved credentials. Topic `connection`. The list that names it is not documented: read the rule. */
  'notification.BANK_LOGIN_ERROR': FinapiNotificationEvent<'notification.BANK_LOGIN_ERROR'>
  /** A transfer to or from abroad was booked. Topic `account`. The list that names it is not documented: read the rule. */
  'notification.FOREIGN_MONEY_TRANSFER': FinapiNotificationEvent<'notification.FOREIGN_MONEY_TRANSFER'>
  /** A balance fell below the limit of the rule. Topic `account`. The list that names the account is not documented: read the rule. */
  'notification.LOW_ACCOUNT_BALANCE': FinapiNotificationEvent<'notification.LOW_ACCOUNT_BALANCE'>
  /** A transaction exceeded the limit of the rule. Topic `account`. The list that names it is not documented: read the rule. */
  'notification.HIGH_TRANSACTION_AMOUNT': FinapiNotificationEvent<'notification.HIGH_TRANSACTION_AMOUNT'>
  /** Income or spending in a category exceeded the limit of the rule. Topic `account`. Its list is not documented: read the rule. */
  'notification.CATEGORY_CASH_FLOW': FinapiNotificationEvent<'notification.CATEGORY_CASH_FLOW'>
  /** A bank wants the person to accept new terms. Topic `connection`. The list that names it is not documented: read the rule. */
  'notification.NEW_TERMS_AND_CONDITIONS': FinapiNotificationEvent<'notification.NEW_TERMS_AND_CONDITIONS'>
}

/** Names of the finAPI events this version knows. */
export type FinapiEventType = keyof FinapiEventMap

/** A body of finAPI whose kind or status this version does not know; `rawType` says what it looked like. */
export type FinapiUnknownEvent = UnknownEvent<'finapi'> & FinapiCallbackOrigin

/** Every finAPI event; `switch (event.type)` narrows it. */
export type FinapiEvent = FinapiEventMap[FinapiEventType] | FinapiUnknownEvent
