import type { FinapiSandboxOptions, TaskScenario } from '../../finapi-sandbox-control.ts'
import type { Identifiers } from '../identifiers.ts'
import type { SandboxClock } from '../sandbox-clock.ts'
import type { SandboxState, StateCell } from '../sandbox-state.ts'
import { createAccountBook } from './accounts/accounts.ts'
import type { AccountBook } from './accounts/accounts.ts'
import { createBankConnectionStore } from './banks/bank-connections.ts'
import type { BankConnectionStore } from './banks/bank-connections.ts'
import { createBatchUpdates } from './banks/batch-updates.ts'
import type { BatchUpdates } from './banks/batch-updates.ts'
import { createCategoryBook } from './accounts/category-book.ts'
import type { CategoryBook } from './accounts/category-book.ts'
import { createClientConfiguration } from './access/client-configuration.ts'
import type { ClientConfigurationBook } from './access/client-configuration.ts'
import { createDirectBankAccess } from './banks/direct-bank-access.ts'
import type { DirectBankAccess } from './banks/direct-bank-access.ts'
import type { DataDecryption } from './notifications/encrypt-text.ts'
import type { FinapiCallbacks } from './notifications/finapi-callbacks.ts'
import { createLabelBook } from './accounts/label-book.ts'
import type { LabelBook } from './accounts/label-book.ts'
import { createNotificationRuleBook } from './notifications/notification-rules.ts'
import type { NotificationRuleBook } from './notifications/notification-rules.ts'
import { createNotificationSender } from './notifications/notification-sender.ts'
import { createOrderBook } from './orders/orders.ts'
import type { OrderBook } from './orders/orders.ts'
import { createTokenStore } from './access/token-store.ts'
import type { TokenStore } from './access/token-store.ts'
import { createTransactionBook } from './accounts/transactions.ts'
import type { TransactionBook } from './accounts/transactions.ts'
import { createUserStore } from './access/users.ts'
import type { UserStore } from './access/users.ts'
import { createWebFormFlow } from './web-forms/web-form-flow.ts'
import type { WebFormFlow } from './web-forms/web-form-flow.ts'
import type { Visit } from './web-forms/web-form-visit.ts'

export interface Credentials {
  readonly clientId: string
  readonly clientSecret: string
}

/** Everything one emulated mandator owns. */
export interface FinapiState {
  readonly clock: SandboxClock
  readonly memory: SandboxState
  readonly identifiers: Identifiers
  /** What the data of the banks follows from. */
  readonly seed: number
  readonly configuration: ClientConfigurationBook
  readonly clients: StateCell<{ readonly client: Credentials; readonly adminClient: Credentials }>
  readonly decryption: DataDecryption
  readonly callbacks: FinapiCallbacks
  readonly tokens: TokenStore
  readonly users: UserStore
  readonly accounts: AccountBook
  readonly connections: BankConnectionStore
  readonly transactions: TransactionBook
  readonly categories: CategoryBook
  readonly labels: LabelBook
  readonly direct: DirectBankAccess
  readonly orders: OrderBook
  readonly rules: NotificationRuleBook
  readonly batchUpdates: BatchUpdates
  readonly flow: WebFormFlow
  /** Persons in front of forms, by form. */
  readonly visits: Map<string, Visit>
  readonly scenarios: TaskScenario[]
}

export interface FinapiStateOptions {
  readonly clock: SandboxClock
  readonly memory: SandboxState
  readonly identifiers: Identifiers
  readonly seed: number
  readonly callbacks: FinapiCallbacks
  readonly settings: FinapiSandboxOptions
  pageUrl(id: string): string
  bankUrl(hash: string): string
}

const defaultDownloadMs = 5000
const defaultPaymentMs = 5000

export function createFinapiState(options: FinapiStateOptions): FinapiState {
  const { clock, memory, identifiers, seed, callbacks, settings } = options
  const credentials = (): Credentials => ({ clientId: identifiers.uuid(), clientSecret: identifiers.uuid() })
  const clients = memory.cell('clients', { client: credentials(), adminClient: credentials() })
  const decryption = { dataDecryptionKey: identifiers.hex(16), iv: identifiers.hex(16) }
  const configuration = createClientConfiguration(memory, settings)
  const tokens = createTokenStore({ clock, memory, identifiers, periods: configuration.current })
  const accounts = createAccountBook(memory, identifiers)
  const rules = createNotificationRuleBook(memory, identifiers)
  const downloadMs = settings.downloadMs ?? defaultDownloadMs
  const onRemove = rules.removeConnection
  const connections = createBankConnectionStore({ clock, memory, identifiers, accounts, seed, downloadMs, onRemove })
  const transactions = createTransactionBook(memory, identifiers)
  const orders = createOrderBook(clock, memory, identifiers, settings.paymentMs ?? defaultPaymentMs)
  const url = (): string | undefined => configuration.current().userNotificationCallbackUrl
  const notifications = createNotificationSender({ rules, callbacks, decryption, url })
  return {
    clock,
    memory,
    identifiers,
    seed,
    configuration,
    clients,
    decryption,
    callbacks,
    tokens,
    users: createUserStore(clock, memory),
    accounts,
    connections,
    transactions,
    categories: createCategoryBook(memory, identifiers),
    labels: createLabelBook(memory, identifiers),
    direct: createDirectBankAccess({ clock, memory, identifiers, bankUrl: (hash) => options.bankUrl(hash) }),
    orders,
    rules,
    batchUpdates: createBatchUpdates({ clock, memory, accounts, connections, transactions, notifications, downloadMs }),
    flow: createWebFormFlow({ clock, memory, identifiers, connections, tokens, orders, callbacks, pageUrl: (id) => options.pageUrl(id) }),
    visits: memory.map('persons in front of forms'),
    scenarios: memory.list('task scenarios'),
  }
}
