import type { Identifiers } from '../../identifiers.ts'
import type { SandboxClock, ScheduledTask } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import type { AccountBook } from '../accounts/accounts.ts'
import type { BankCustomer } from '../accounts/bank-data.ts'
import type { BankingInterface, TestBank } from './test-banks.ts'

export type UpdateOutcome = 'OK' | 'BANK_SERVER_REJECTION' | 'INTERNAL_SERVER_ERROR'

export interface UpdateResult {
  readonly result: UpdateOutcome
  readonly at: number
}

export interface ConnectedInterface {
  readonly bankingInterface: BankingInterface
  hasConsent: boolean
  /** The PIN is stored, so updates can run without the person. */
  hasPin: boolean
  defaultTwoStepProcedureId: string | undefined
  lastAutoUpdate: UpdateResult | undefined
}

export interface BankConnection {
  readonly id: number
  readonly userId: string
  readonly bank: TestBank
  readonly login: string
  readonly importedAt: number
  readonly maxDaysForDownload: number
  accountIds: readonly number[]
  name: string | undefined
  interfaces: readonly ConnectedInterface[]
  updateStatus: 'IN_PROGRESS' | 'READY'
  categorizationStatus: 'PENDING' | 'IN_PROGRESS' | 'READY'
  lastManualUpdate: UpdateResult | undefined
  work: ScheduledTask | undefined
}

export interface NewConnection {
  readonly userId: string
  readonly bank: TestBank
  /** Who logs in at the bank; somebody nobody else is by default. */
  readonly login?: string | undefined
  readonly name?: string | undefined
  readonly maxDaysForDownload?: number | undefined
  /** Of the bank's accounts, by index; all by default. */
  readonly accounts?: readonly number[] | undefined
  /** All of the bank by default. */
  readonly interfaces?: readonly BankingInterface[] | undefined
  readonly hasPin?: boolean | undefined
}

export interface BankConnectionStore {
  add(connection: NewConnection): BankConnection
  of(userId: string): readonly BankConnection[]
  find(userId: string, id: number): BankConnection | undefined
  ofAccount(userId: string, accountId: number): BankConnection | undefined
  /** The user has this login of this bank already: an import of it is refused as a duplicate. */
  hasLogin(userId: string, bank: TestBank, login: string): boolean
  /** Starts the download that follows an import or update. */
  download(connection: BankConnection): void
  begin(connection: BankConnection): void
  /** Ends an update that was run without a download of its own. */
  finish(connection: BankConnection, result: UpdateOutcome): void
  /** Ends an update nobody was present at. */
  finishAutomatic(connection: BankConnection, bankingInterface: BankingInterface, result: UpdateOutcome): void
  /** Sorts its transactions anew. */
  categorize(connection: BankConnection): void
  remove(connection: BankConnection): void
  removeAccount(connection: BankConnection, accountId: number): void
}

export interface BankConnectionStoreOptions {
  readonly clock: SandboxClock
  readonly memory: SandboxState
  readonly identifiers: Identifiers
  readonly accounts: AccountBook
  readonly seed: number
  readonly downloadMs: number
  /** Called before a connection is forgotten. */
  readonly onRemove: (connection: BankConnection) => void
}

export function createBankConnectionStore(options: BankConnectionStoreOptions): BankConnectionStore {
  const { clock, memory, identifiers, accounts, seed, downloadMs } = options
  const connections = memory.map<string, Map<number, BankConnection>>('bank connections of users')

  const categorized = clock.task<BankConnection>('finAPI categorisation is done', (connection) => {
    connection.categorizationStatus = 'READY'
  })

  const accountsOf = (connection: BankConnection) => accounts.of(connection.userId).filter(({ connectionId }) => connectionId === connection.id)

  const settle = (connection: BankConnection, result: UpdateOutcome): void => {
    connection.updateStatus = 'READY'
    for (const account of accountsOf(connection)) {
      account.lastAttempt = clock.now()
      account.failed = result !== 'OK'
      if (result === 'OK') account.downloads.push(clock.now())
    }
    connection.categorizationStatus = result === 'OK' ? 'IN_PROGRESS' : 'READY'
    connection.work = categorized(downloadMs, connection)
  }

  const finish: BankConnectionStore['finish'] = (connection, result) => {
    connection.lastManualUpdate = { result, at: clock.now() }
    settle(connection, result)
  }

  const downloaded = clock.task<BankConnection>('finAPI download is done', (connection) => finish(connection, 'OK'))

  const begin: BankConnectionStore['begin'] = (connection) => {
    clock.cancel(connection.work)
    connection.updateStatus = 'IN_PROGRESS'
    connection.categorizationStatus = 'PENDING'
  }

  const of: BankConnectionStore['of'] = (userId) => [...(connections.get(userId)?.values() ?? [])]

  return {
    add({ userId, bank, name, maxDaysForDownload = 0, accounts: indexes, interfaces = bank.interfaces, login, hasPin = true }) {
      const id = identifiers.number('bankConnection')
      const customer: BankCustomer = { bankId: bank.id, login: login ?? `customer ${id}`, seed }
      const importedAt = clock.now()
      const added = accounts.add({ userId, connectionId: id, customer, importedAt, maxDaysForDownload, indexes })
      const connection: BankConnection = {
        id,
        userId,
        bank,
        login: customer.login,
        importedAt,
        maxDaysForDownload,
        accountIds: added.map((account) => account.id),
        name,
        interfaces: interfaces.map((bankingInterface) => ({
          bankingInterface,
          hasConsent: true,
          hasPin,
          defaultTwoStepProcedureId: undefined,
          lastAutoUpdate: undefined,
        })),
        updateStatus: 'IN_PROGRESS',
        categorizationStatus: 'PENDING',
        lastManualUpdate: undefined,
        work: undefined,
      }
      const own = connections.get(userId) ?? new Map<number, BankConnection>()
      connections.set(userId, own.set(id, connection))
      return connection
    },
    of,
    find: (userId, id) => connections.get(userId)?.get(id),
    ofAccount: (userId, accountId) => of(userId).find((each) => each.accountIds.includes(accountId)),
    hasLogin: (userId, bank, login) => of(userId).some((each) => each.bank.id === bank.id && each.login === login),
    download(connection) {
      begin(connection)
      connection.work = downloaded(downloadMs, connection)
    },
    begin,
    finish,
    finishAutomatic(connection, bankingInterface, result) {
      for (const each of connection.interfaces) {
        if (each.bankingInterface === bankingInterface) each.lastAutoUpdate = { result, at: clock.now() }
      }
      settle(connection, result)
    },
    categorize(connection) {
      connection.categorizationStatus = 'IN_PROGRESS'
      connection.work = categorized(downloadMs, connection)
    },
    remove(connection) {
      options.onRemove(connection)
      clock.cancel(connection.work)
      for (const account of accountsOf(connection)) accounts.remove(account)
      connections.get(connection.userId)?.delete(connection.id)
    },
    removeAccount(connection, accountId) {
      const account = accounts.find(connection.userId, accountId)
      if (account !== undefined) accounts.remove(account)
      connection.accountIds = connection.accountIds.filter((id) => id !== accountId)
    },
  }
}
