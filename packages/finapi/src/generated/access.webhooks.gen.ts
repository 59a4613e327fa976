// Generated from openapi/access.yaml by @kit/codegen. Do not edit.

import type { NotificationTriggerEvent } from './access.gen.ts'

/**
 * Body of a push notification. Only the message of `NEW_TRANSACTIONS` is known, and that from third parties; the other events
 * carry a list of their own under a name that is not documented. It has no signature or time.
 */
export interface NotificationMessage {
  /** Id of the rule that fired. */
  notificationRuleId: number
  /** Event of that rule. */
  triggerEvent: NotificationTriggerEvent
  /** The text you gave to the rule. Null or absent when unknown. */
  callbackHandle?: string | null
  /** Accounts with new transactions; only with `NEW_TRANSACTIONS`. Null or absent when unknown. */
  newTransactions?: NotificationNewTransactions[] | null
}

/** New transactions of one account (seen at third parties only). */
export interface NotificationNewTransactions {
  /** Id of the account. */
  accountId: number
  /** Name of the account. An implementation of 2019 treats it as encrypted. Null or absent when unknown. */
  accountName?: string | null
  /** Account number. An implementation of 2019 treats it as encrypted. Null or absent when unknown. */
  accountNumber?: string | null
  /** IBAN of the account. An implementation of 2019 treats it as encrypted. Null or absent when unknown. */
  accountIban?: string | null
  /** Name of the bank. Null or absent when unknown. */
  bankName?: string | null
  /** Name of the bank connection. An implementation of 2019 treats it as encrypted. Null or absent when unknown. */
  bankConnectionName?: string | null
  /** How many transactions are new. */
  newTransactionsCount: number
  /**
   * The transactions, as base64 of a text encrypted with the client's data decryption key (AES-128-CBC); decrypted it is a
   * NotificationTransactionDetails. Null or absent unless the rule has `includeDetails`.
   */
  details?: string | null
}

/** Body of the callback about a deleted user. It has no signature or time. */
export interface UserDeletionCallback {
  /** Id of the deleted user. */
  userId: string
  /** What happened. Only `DELETED` is documented. */
  event: 'DELETED' | (string & {})
}

/** What finAPI Access V2 sends, by the name of the event. */
export interface AccessWebhooks {
  /**
   * A user of the mandator was deleted
   *
   * Goes to the `userSynchronizationCallbackUrl` of every client of the mandator when a user is deleted, whichever client did it.
   * https is required on live. Sent as a POST without signature, authentication or delivery id, and not known to be repeated:
   * treat it as a hint. The event name is ours.
   */
  'user.deleted': UserDeletionCallback
  /**
   * The balance of an account changed (notification rule)
   *
   * Goes to the `userNotificationCallbackUrl` of the client when a rule for NEW_ACCOUNT_BALANCE fires in an automatic update. The
   * list that names the accounts is not documented. What the event stands for is taken from its name. Sent as a POST without
   * signature, authentication or delivery id, and not known to be repeated: treat it as a hint. The event name is ours.
   */
  'notification.NEW_ACCOUNT_BALANCE': NotificationMessage
  /**
   * Accounts have new transactions (notification rule)
   *
   * Goes to the `userNotificationCallbackUrl` of the client when a rule for NEW_TRANSACTIONS fires in an automatic update. One
   * entry for each account in `newTransactions`. The only message whose body is known, from third parties. Sent as a POST without
   * signature, authentication or delivery id, and not known to be repeated: treat it as a hint. The event name is ours.
   */
  'notification.NEW_TRANSACTIONS': NotificationMessage
  /**
   * A bank refused the saved credentials (notification rule)
   *
   * Goes to the `userNotificationCallbackUrl` of the client when a rule for BANK_LOGIN_ERROR fires in an automatic update. The
   * list that names the bank connections is not documented. What the event stands for is taken from its name. Sent as a POST
   * without signature, authentication or delivery id, and not known to be repeated: treat it as a hint. The event name is ours.
   */
  'notification.BANK_LOGIN_ERROR': NotificationMessage
  /**
   * A transfer to or from abroad was booked (notification rule)
   *
   * Goes to the `userNotificationCallbackUrl` of the client when a rule for FOREIGN_MONEY_TRANSFER fires in an automatic update.
   * The list that names the transactions is not documented. What the event stands for is taken from its name. Sent as a POST
   * without signature, authentication or delivery id, and not known to be repeated: treat it as a hint. The event name is ours.
   */
  'notification.FOREIGN_MONEY_TRANSFER': NotificationMessage
  /**
   * The balance of an account fell below the limit of the rule (notification rule)
   *
   * Goes to the `userNotificationCallbackUrl` of the client when a rule for LOW_ACCOUNT_BALANCE fires in an automatic update. The
   * list that names the accounts is not documented. What the event stands for is taken from its name. Sent as a POST without
   * signature, authentication or delivery id, and not known to be repeated: treat it as a hint. The event name is ours.
   */
  'notification.LOW_ACCOUNT_BALANCE': NotificationMessage
  /**
   * A transaction exceeded the limit of the rule (notification rule)
   *
   * Goes to the `userNotificationCallbackUrl` of the client when a rule for HIGH_TRANSACTION_AMOUNT fires in an automatic update.
   * The list that names the transactions is not documented. What the event stands for is taken from its name. Sent as a POST
   * without signature, authentication or delivery id, and not known to be repeated: treat it as a hint. The event name is ours.
   */
  'notification.HIGH_TRANSACTION_AMOUNT': NotificationMessage
  /**
   * Income or spending in a category exceeded the limit of the rule (notification rule)
   *
   * Goes to the `userNotificationCallbackUrl` of the client when a rule for CATEGORY_CASH_FLOW fires in an automatic update. The
   * list that names the cash flows is not documented. What the event stands for is taken from its name. Sent as a POST without
   * signature, authentication or delivery id, and not known to be repeated: treat it as a hint. The event name is ours.
   */
  'notification.CATEGORY_CASH_FLOW': NotificationMessage
  /**
   * A bank wants the person to accept new terms (notification rule)
   *
   * Goes to the `userNotificationCallbackUrl` of the client when a rule for NEW_TERMS_AND_CONDITIONS fires in an automatic
   * update. The list that names the bank connections is not documented. What the event stands for is taken from its name. Sent as
   * a POST without signature, authentication or delivery id, and not known to be repeated: treat it as a hint. The event name is
   * ours.
   */
  'notification.NEW_TERMS_AND_CONDITIONS': NotificationMessage
}
