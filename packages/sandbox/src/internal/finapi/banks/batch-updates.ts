import { booleanAt, isJsonObject, listAt, numberAt, stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import { balanceOf } from '../accounts/accounts.ts'
import type { Account, AccountBook, AddedTransaction } from '../accounts/accounts.ts'
import type { BankConnection, BankConnectionStore } from './bank-connections.ts'
import { dateOf, dayOf } from '../accounts/days.ts'
import type { NotificationSender } from '../notifications/notification-sender.ts'
import type { BankingInterface } from './test-banks.ts'
import type { Transaction, TransactionBook } from '../accounts/transactions.ts'

/** One connection of a mocked batch update, as the call describes it. */
export interface MockedUpdate {
  readonly connection: BankConnection
  readonly bankingInterface: BankingInterface
  readonly body: JsonObject
  readonly notifies: boolean
}

export interface BatchUpdates {
  /** Runs for as long as a download takes. */
  start(update: MockedUpdate): void
  isRunning(userId: string): boolean
}

export interface BatchUpdateOptions {
  readonly clock: SandboxClock
  readonly memory: SandboxState
  readonly accounts: AccountBook
  readonly connections: BankConnectionStore
  readonly transactions: TransactionBook
  readonly notifications: NotificationSender
  readonly downloadMs: number
}

/** Members a transaction of a mocked update keeps under the name its resource has for them. */
const sameName = ['purpose', 'counterpartIban', 'counterpartBlz', 'counterpartBic', 'counterpartAccountNumber', 'originalAmount', 'originalCurrency', 'type'] as const

function detailsOf(body: JsonObject): JsonObject {
  const counterpartName = stringAt(body, 'counterpart')
  const kept = sameName.filter((name) => name in body).map((name): [string, unknown] => [name, body[name]])
  return { ...Object.fromEntries(kept), ...(counterpartName === undefined ? {} : { counterpartName }) }
}

/** Updates nobody is present at, which is what notification rules wait for. */
export function createBatchUpdates(options: BatchUpdateOptions): BatchUpdates {
  const { clock, memory, accounts, connections, transactions, notifications, downloadMs } = options
  const running = memory.list<MockedUpdate>('batch updates')

  const addTo = (account: Account, transaction: Omit<AddedTransaction, 'number' | 'at'>): void => {
    account.added.push({ ...transaction, number: account.added.length, at: clock.now() })
  }

  /** Brings the account to the balance that is mocked; what no transaction explains becomes an adjusting entry. */
  const bring = (account: Account, mock: JsonObject): void => {
    const today = dateOf(dayOf(clock.now()))
    for (const body of listAt(mock, 'newTransactions').filter(isJsonObject)) {
      const bookingDate = stringAt(body, 'bookingDate') ?? today
      const amount = Math.round((numberAt(body, 'amount') ?? 0) * 100)
      addTo(account, { bookingDate, valueDate: stringAt(body, 'valueDate') ?? bookingDate, amount, isAdjustingEntry: false, details: detailsOf(body) })
    }
    const missing = Math.round((numberAt(mock, 'accountBalance') ?? 0) * 100) - (balanceOf(account) ?? 0)
    if (missing !== 0) addTo(account, { bookingDate: today, valueDate: today, amount: missing, isAdjustingEntry: true, details: {} })
  }

  const finish = async (update: MockedUpdate): Promise<void> => {
    const { connection, bankingInterface, body, notifies } = update
    running.splice(running.indexOf(update), 1)
    const fails = booleanAt(body, 'simulateBankLoginError') === true
    const all = accounts.of(connection.userId).filter(({ connectionId }) => connectionId === connection.id)
    const before = new Map(all.map((account) => [account.id, { balance: balanceOf(account), ids: new Set(transactions.of([account]).map(({ id }) => id)) }]))
    connections.finishAutomatic(connection, bankingInterface, fails ? 'BANK_SERVER_REJECTION' : 'OK')
    if (!fails) {
      for (const mock of listAt(body, 'mockAccountsData').filter(isJsonObject)) {
        const account = all.find(({ id }) => id === mock['accountId'])
        if (account !== undefined) bring(account, mock)
      }
    }
    if (!notifies) return
    if (fails) return notifications.loginFailed(connection)
    const news = all.map((account) => {
      const known = before.get(account.id)
      const added: readonly Transaction[] = transactions.of([account]).filter(({ id }) => known?.ids.has(id) !== true)
      return { account, added, hasNewBalance: balanceOf(account) !== known?.balance }
    })
    await notifications.updated(connection, news)
  }

  const end = clock.task<MockedUpdate>('finAPI batch update ends', finish)

  return {
    start(update) {
      connections.begin(update.connection)
      running.push(update)
      update.connection.work = end(downloadMs, update)
    },
    isRunning: (userId) => running.some(({ connection }) => connection.userId === userId),
  }
}
