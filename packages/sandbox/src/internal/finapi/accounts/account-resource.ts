import type { JsonObject } from '../../json.ts'
import { balanceOf } from './accounts.ts'
import type { Account } from './accounts.ts'
import type { BankConnection } from '../banks/bank-connections.ts'
import { accessTimestamp } from '../timestamps.ts'

const checkingCapabilities = [
  'DATA_DOWNLOAD',
  'IBAN_ONLY_SEPA_MONEY_TRANSFER',
  'IBAN_ONLY_SEPA_DIRECT_DEBIT',
  'SEPA_MONEY_TRANSFER',
  'SEPA_COLLECTIVE_MONEY_TRANSFER',
  'SEPA_BASIC_DIRECT_DEBIT',
  'SEPA_BASIC_COLLECTIVE_DIRECT_DEBIT',
  'SEPA_B2B_DIRECT_DEBIT',
  'SEPA_B2B_COLLECTIVE_DIRECT_DEBIT',
]

/** Money can be ordered from checking accounts only. */
export function takesOrders(account: Account): boolean {
  return account.data.type === 'Checking'
}

function statusOf({ downloads, failed }: Account, { updateStatus }: BankConnection): string {
  if (updateStatus === 'IN_PROGRESS') return 'DOWNLOAD_IN_PROGRESS'
  return failed || downloads.length === 0 ? 'DOWNLOAD_FAILED' : 'UPDATED'
}

export function accountResource(account: Account, connection: BankConnection): JsonObject {
  const balance = balanceOf(account)
  const lastUpdate = account.downloads.at(-1)
  const orders = takesOrders(account)
  return {
    id: account.id,
    importDate: accessTimestamp(account.importedAt),
    bankConnectionId: account.connectionId,
    accountName: account.name,
    iban: account.data.iban,
    accountNumber: account.data.accountNumber,
    accountHolderName: account.data.holder,
    accountCurrency: 'EUR',
    accountType: account.type,
    ...(balance === undefined ? {} : { balance: balance / 100, availableFunds: balance / 100 }),
    isNew: account.isNew,
    isSeized: false,
    interfaces: connection.interfaces.map(({ bankingInterface }) => ({
      bankingInterface,
      status: statusOf(account, connection),
      capabilities: orders ? checkingCapabilities : ['DATA_DOWNLOAD'],
      paymentCapabilities: {
        sepaInstantMoneyTransfer: orders,
        sepaFutureMoneyTransfer: orders,
        sepaFutureCollectiveMoneyTransfer: orders,
        domesticMoneyTransfer: false,
        domesticCollectiveMoneyTransfer: false,
        domesticFutureMoneyTransfer: false,
        domesticFutureCollectiveMoneyTransfer: false,
      },
      ...(lastUpdate === undefined ? {} : { lastSuccessfulUpdate: accessTimestamp(lastUpdate) }),
      ...(account.lastAttempt === undefined ? {} : { lastUpdateAttempt: accessTimestamp(account.lastAttempt) }),
    })),
  }
}
