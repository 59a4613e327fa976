import type { Identifiers } from '../identifiers.ts'
import type { JsonObject } from '../json.ts'
import type { SandboxClock, ScheduledTask } from '../sandbox-clock.ts'
import { bankResource } from './test-banks.ts'
import type { BankingInterface, TestBank } from './test-banks.ts'
import { accessTimestamp } from './timestamps.ts'

export interface BankConnection {
  readonly id: number
  readonly userId: string
  readonly bank: TestBank
  readonly importedAt: number
  readonly accountIds: readonly number[]
  readonly maxDaysForDownload: number
  name: string | undefined
  interfaces: readonly { readonly bankingInterface: BankingInterface; hasConsent: boolean }[]
  updateStatus: 'IN_PROGRESS' | 'READY'
  categorizationStatus: 'PENDING' | 'IN_PROGRESS' | 'READY'
  lastManualUpdate: { readonly result: 'OK' | 'BANK_SERVER_REJECTION' | 'INTERNAL_SERVER_ERROR'; readonly at: number } | undefined
  work: ScheduledTask | undefined
}

export interface BankConnectionStore {
  add(userId: string, bank: TestBank, options: { name?: string | undefined; maxDaysForDownload?: number | undefined }): BankConnection
  of(userId: string): readonly BankConnection[]
  find(userId: string, id: number): BankConnection | undefined
  ofAccount(userId: string, accountId: number): BankConnection | undefined
  /** Starts the download that follows an import or update. */
  download(connection: BankConnection): void
  begin(connection: BankConnection): void
  /** Ends an update that was run without a download of its own. */
  finish(connection: BankConnection, result: 'OK' | 'BANK_SERVER_REJECTION' | 'INTERNAL_SERVER_ERROR'): void
  remove(connection: BankConnection): void
}

export function createBankConnectionStore(clock: SandboxClock, identifiers: Identifiers, downloadMs: number): BankConnectionStore {
  const connections = new Map<number, BankConnection>()

  const finish: BankConnectionStore['finish'] = (connection, result) => {
    connection.updateStatus = 'READY'
    connection.lastManualUpdate = { result, at: clock.now() }
    connection.categorizationStatus = result === 'OK' ? 'IN_PROGRESS' : 'READY'
    connection.work = clock.schedule(downloadMs, () => {
      connection.categorizationStatus = 'READY'
    })
  }

  const begin: BankConnectionStore['begin'] = (connection) => {
    connection.work?.cancel()
    connection.updateStatus = 'IN_PROGRESS'
    connection.categorizationStatus = 'PENDING'
  }

  const of: BankConnectionStore['of'] = (userId) => [...connections.values()].filter((each) => each.userId === userId)

  return {
    add(userId, bank, options) {
      const connection: BankConnection = {
        id: identifiers.number('bankConnection'),
        userId,
        bank,
        importedAt: clock.now(),
        accountIds: [identifiers.number('account'), identifiers.number('account'), identifiers.number('account')],
        maxDaysForDownload: options.maxDaysForDownload ?? 0,
        name: options.name,
        interfaces: bank.interfaces.map((bankingInterface) => ({ bankingInterface, hasConsent: true })),
        updateStatus: 'IN_PROGRESS',
        categorizationStatus: 'PENDING',
        lastManualUpdate: undefined,
        work: undefined,
      }
      connections.set(connection.id, connection)
      return connection
    },
    of,
    find: (userId, id) => of(userId).find((each) => each.id === id),
    ofAccount: (userId, accountId) => of(userId).find((each) => each.accountIds.includes(accountId)),
    download(connection) {
      begin(connection)
      connection.work = clock.schedule(downloadMs, () => finish(connection, 'OK'))
    },
    begin,
    finish,
    remove(connection) {
      connection.work?.cancel()
      connections.delete(connection.id)
    },
  }
}

export function bankConnectionResource(connection: BankConnection): JsonObject {
  const { lastManualUpdate } = connection
  return {
    id: connection.id,
    importDate: accessTimestamp(connection.importedAt),
    ...(connection.name === undefined ? {} : { name: connection.name }),
    updateStatus: connection.updateStatus,
    categorizationStatus: connection.categorizationStatus,
    interfaces: connection.interfaces.map(({ bankingInterface, hasConsent }) => ({
      bankingInterface,
      loginCredentials: [{ label: 'Onlinebanking-ID' }, { label: 'PIN' }],
      twoStepProcedures: [],
      aisConsent: { status: hasConsent ? 'PRESENT' : 'NOT_PRESENT', supportsImportNewAccounts: bankingInterface === 'XS2A' },
      ...(lastManualUpdate === undefined
        ? {}
        : { lastManualUpdate: { result: lastManualUpdate.result, timestamp: accessTimestamp(lastManualUpdate.at) } }),
      userActionRequired: lastManualUpdate !== undefined && lastManualUpdate.result !== 'OK',
      maxDaysForDownload: connection.maxDaysForDownload,
    })),
    accountIds: connection.accountIds,
    bank: bankResource(connection.bank),
  }
}
