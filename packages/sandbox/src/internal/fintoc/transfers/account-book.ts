import type { Identifiers } from '../../identifiers.ts'
import type { JsonObject } from '../../json.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import { ledgerHistory } from './ledger-history.ts'

export interface Entity {
  readonly id: string
  readonly country: 'cl' | 'mx'
  readonly holderName: string
  readonly holderId: string
  readonly isRoot: boolean
}

export interface Account {
  readonly id: string
  readonly entity: Entity
  readonly currency: 'CLP' | 'MXN'
  readonly isRoot: boolean
  readonly createdAt: number
  description: string | null
  balance: number
}

export interface AccountNumber {
  readonly id: string
  readonly account: Account
  readonly number: string
  readonly isRoot: boolean
  readonly createdAt: number
  description: string | null
  metadata: JsonObject
  options: JsonObject | null
  status: 'enabled' | 'disabled'
  updatedAt: number
  deletedAt: number | undefined
}

/** A change of a balance. */
export interface Movement {
  readonly id: string
  readonly account: Account
  readonly amount: number
  readonly balance: number
  readonly direction: 'inbound' | 'outbound'
  readonly transferId: string
  readonly pairId: string | null
  readonly at: number
}

export interface NewNumber {
  readonly description?: string | undefined
  readonly metadata?: JsonObject | undefined
  readonly options?: JsonObject | undefined
}

export interface AccountBook {
  readonly entities: Map<string, Entity>
  readonly accounts: Map<string, Account>
  readonly numbers: Map<string, AccountNumber>
  readonly movements: Movement[]
  /** As it is now: a restored snapshot brings accounts of its own. */
  readonly root: Readonly<Record<Entity['country'], Account>>
  openEntity(details: Omit<Entity, 'id'>): Entity
  openAccount(entity: Entity, description: string | null): Account
  openNumber(account: Account, details: NewNumber): AccountNumber
  rootNumberOf(account: Account): AccountNumber
  /** Every movement of an account, oldest first, with those from before the sandbox started. */
  movementsOf(account: Account): readonly Movement[]
  /** Books a change of the balance; `undoes` is the transfer whose money comes or goes back. */
  book(account: Account, direction: Movement['direction'], amount: number, transferId: string, undoes?: string): void
}

const sandboxBank = '735'
const clabeWeights = [3, 7, 1]

/** A CLABE of the sandbox's bank, with its check digit. */
function clabe(serial: number): string {
  const digits = `${sandboxBank}969${String(serial).padStart(11, '0')}`
  const sum = Array.from(digits).reduce((total, digit, index) => total + ((Number(digit) * (clabeWeights[index % 3] ?? 0)) % 10), 0)
  return `${digits}${(10 - (sum % 10)) % 10}`
}

export interface AccountBookParts {
  readonly clock: SandboxClock
  readonly state: SandboxState
  readonly identifiers: Identifiers
  /** Of the root account of each country. */
  readonly openingBalance: number
  readonly seed: number
  /** Of movements before the sandbox started, on the root accounts. */
  readonly historyMonths: number
}

/** Entities, their accounts with balances, account numbers and movements. */
export function createAccountBook({ clock, state, identifiers, openingBalance, seed, historyMonths }: AccountBookParts): AccountBook {
  const entities: AccountBook['entities'] = state.map('entities')
  const accounts: AccountBook['accounts'] = state.map('accounts')
  const numbers: AccountBook['numbers'] = state.map('account numbers')
  const movements = state.list<Movement>('movements')

  const openEntity: AccountBook['openEntity'] = (details) => {
    const entity = { id: identifiers.prefixed('ent_'), ...details }
    entities.set(entity.id, entity)
    return entity
  }

  const addNumber = (account: Account, details: NewNumber, isRoot: boolean): AccountNumber => {
    const serial = identifiers.number('accountNumber')
    const made: AccountNumber = {
      id: identifiers.prefixed('acno_'),
      account,
      number: account.currency === 'MXN' ? clabe(serial) : String(serial).padStart(12, '0'),
      isRoot,
      createdAt: clock.now(),
      description: details.description ?? null,
      metadata: details.metadata ?? {},
      options: details.options ?? null,
      status: 'enabled',
      updatedAt: clock.now(),
      deletedAt: undefined,
    }
    numbers.set(made.id, made)
    return made
  }

  const openAccount = (entity: Entity, description: string | null, isRoot = false): Account => {
    const currency = entity.country === 'mx' ? 'MXN' : 'CLP'
    const balance = isRoot ? openingBalance : 0
    const account: Account = { id: identifiers.prefixed('acc_'), entity, currency, isRoot, createdAt: clock.now(), description, balance }
    accounts.set(account.id, account)
    addNumber(account, {}, true)
    return account
  }

  const rootOf = (country: Entity['country'], holderId: string): Account =>
    openAccount(openEntity({ country, holderName: 'Kit Sandbox', holderId, isRoot: true }), null, true)

  const root = state.cell<AccountBook['root']>('root accounts', { mx: rootOf('mx', 'ND'), cl: rootOf('cl', '764215839') })

  return {
    entities,
    accounts,
    numbers,
    movements,
    get root() {
      return root.value
    },
    openEntity,
    openAccount: (entity, description) => openAccount(entity, description),
    openNumber: (account, details) => addNumber(account, details, false),
    rootNumberOf(account) {
      const found = [...numbers.values()].find((each) => each.account === account && each.isRoot)
      if (found === undefined) throw new Error('an account without a root number')
      return found
    },
    movementsOf(account) {
      const own = movements.filter((each) => each.account === account)
      if (!account.isRoot || historyMonths === 0) return own
      const { createdAt: startedAt } = account
      return [...ledgerHistory({ seed, account, startedAt, balance: openingBalance, months: historyMonths }), ...own]
    },
    book(account, direction, amount, transferId, undoes) {
      account.balance += direction === 'inbound' ? amount : -amount
      const pair = undoes === undefined ? undefined : movements.find((each) => each.transferId === undoes)
      movements.push({
        id: identifiers.prefixed('mov_'),
        account,
        amount,
        balance: account.balance,
        direction,
        transferId,
        pairId: pair?.id ?? null,
        at: clock.now(),
      })
    },
  }
}
