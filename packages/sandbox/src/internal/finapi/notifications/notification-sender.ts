import { stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { Account } from '../accounts/accounts.ts'
import type { BankConnection } from '../banks/bank-connections.ts'
import { encryptText } from './encrypt-text.ts'
import type { DataDecryption } from './encrypt-text.ts'
import type { FinapiCallbacks } from './finapi-callbacks.ts'
import { idsOfRule } from './notification-rules.ts'
import type { NotificationRule, NotificationRuleBook } from './notification-rules.ts'
import type { Transaction } from '../accounts/transactions.ts'

/** What an update brought to one account. */
export interface AccountNews {
  readonly account: Account
  readonly added: readonly Transaction[]
  readonly hasNewBalance: boolean
}

/** Tells the client what an automatic update brought, as far as rules of the user want to know. */
export interface NotificationSender {
  updated(connection: BankConnection, news: readonly AccountNews[]): Promise<void>
  loginFailed(connection: BankConnection): Promise<void>
}

export interface NotificationSenderOptions {
  readonly rules: NotificationRuleBook
  readonly callbacks: FinapiCallbacks
  readonly decryption: DataDecryption
  readonly url: () => string | undefined
}

function detailOf({ id, bookingDate, amount, counterpart, purpose, isAdjustingEntry, more }: Transaction): JsonObject {
  return {
    id,
    finapiBookingDate: bookingDate,
    bankBookingDate: bookingDate,
    amount: amount / 100,
    counterpartName: counterpart ?? stringAt(more, 'counterpartName') ?? null,
    purpose: purpose ?? stringAt(more, 'purpose') ?? null,
    isAdjustingEntry,
  }
}

export function createNotificationSender({ rules, callbacks, decryption, url }: NotificationSenderOptions): NotificationSender {
  const encrypted = (text: string | undefined): string | null => (text === undefined ? null : encryptText(text, decryption))

  const tell = async ({ id, triggerEvent, callbackHandle }: NotificationRule, more: JsonObject = {}): Promise<void> => {
    const body = { notificationRuleId: id, triggerEvent, callbackHandle: callbackHandle ?? null, ...more }
    await callbacks.send({ type: `notification.${triggerEvent}`, id: String(id), url: url(), body })
  }

  const rulesFor = ({ userId, id }: BankConnection, event: string): readonly NotificationRule[] =>
    rules.of(userId).filter((rule) => rule.triggerEvent === event && idsOfRule(rule, 'bankConnectionIds')?.has(id) !== false)

  const newTransactions = (connection: BankConnection, rule: NotificationRule, { account, added }: AccountNews): JsonObject => ({
    accountId: account.id,
    accountName: encrypted(account.name),
    accountNumber: encrypted(account.data.accountNumber),
    accountIban: encrypted(account.data.iban),
    bankName: connection.bank.name,
    bankConnectionName: encrypted(connection.name),
    newTransactionsCount: added.length,
    details: rule.includeDetails ? encrypted(JSON.stringify({ transactionDetails: added.map(detailOf) })) : null,
  })

  return {
    async updated(connection, news) {
      const watched = (rule: NotificationRule, wanted: (each: AccountNews) => boolean): readonly AccountNews[] =>
        news.filter((each) => wanted(each) && idsOfRule(rule, 'accountIds')?.has(each.account.id) !== false)
      for (const rule of rulesFor(connection, 'NEW_ACCOUNT_BALANCE')) {
        if (watched(rule, ({ hasNewBalance }) => hasNewBalance).length > 0) await tell(rule)
      }
      for (const rule of rulesFor(connection, 'NEW_TRANSACTIONS')) {
        const found = watched(rule, ({ added }) => added.length > 0)
        if (found.length > 0) await tell(rule, { newTransactions: found.map((each) => newTransactions(connection, rule, each)) })
      }
    },
    async loginFailed(connection) {
      for (const rule of rulesFor(connection, 'BANK_LOGIN_ERROR')) await tell(rule)
    },
  }
}
