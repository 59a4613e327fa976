import { seededRandom } from '../../example/seeded-random.ts'
import type { Identifiers } from '../../identifiers.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import { movementBanks, taxOffice } from './chilean-banks.ts'
import type { Institution } from './chilean-banks.ts'
import { dayMs, movementsUntil } from './link-movements.ts'
import type { MovementEntry, MovementSource } from './link-movements.ts'
import { defaultUsernames, testPassword, testUser } from './test-users.ts'

export type HolderType = 'individual' | 'business'

/** What a person types into the widget; the first test user of the kind at Banco de Chile by default. */
export interface BankLogin {
  readonly username?: string | undefined
  readonly password?: string | undefined
  readonly institutionId?: string | undefined
}

export interface Link {
  readonly id: string
  readonly token: string
  readonly holderType: HolderType
  readonly holderId: string
  readonly institution: Institution
  readonly createdAt: number
  readonly accounts: readonly LinkedAccount[]
  active: boolean
  status: 'active' | 'login_required'
  refreshing: boolean
  refreshedAt: number
}

export interface LinkedAccount {
  readonly id: string
  readonly type: string
  readonly number: string
  readonly holderId: string
  readonly holderName: string
  readonly source: MovementSource
  readonly openingBalance: number
}

export interface LinkIntent {
  readonly id: string
  readonly createdAt: number
  readonly holderType: HolderType
  readonly widgetToken: string
  exchangeToken: string | undefined
  link: Link | undefined
}

export interface LinkBook {
  readonly intents: Map<string, LinkIntent>
  readonly links: Map<string, Link>
  createIntent(holderType: HolderType): LinkIntent
  /** @throws TypeError when the bank does not let the person in. */
  complete(intent: LinkIntent, login: BankLogin): Link
  /** @throws TypeError when the bank does not let the person in. */
  connect(holderType: HolderType, login: BankLogin): Link
  withToken(token: string): Link | undefined
  /** What the last refresh of the link saw, oldest first. */
  movementsOf(link: Link, account: LinkedAccount): readonly MovementEntry[]
  /** How many movements a refresh now would add. */
  newMovements(link: Link, account: LinkedAccount): number
}

const historyDays = 365
export const exchangeLifetimeMs: number = 30 * 60_000

export interface LinkBookParts {
  readonly clock: SandboxClock
  readonly state: SandboxState
  readonly identifiers: Identifiers
  readonly seed: number
}

export function createLinkBook({ clock, state, identifiers, seed }: LinkBookParts): LinkBook {
  const intents: LinkBook['intents'] = state.map('link intents')
  const links: LinkBook['links'] = state.map('links')

  const connect: LinkBook['connect'] = (holderType, login) => {
    const { username = defaultUsernames[holderType], password = testPassword, institutionId = 'cl_banco_de_chile' } = login
    const choosable = [...movementBanks(holderType), taxOffice]
    const institution = choosable.find(({ id }) => id === institutionId)
    if (institution === undefined) {
      const choices = choosable.map(({ id }) => id).join(', ')
      throw new TypeError(`Movements have no bank ${institutionId}: take one of ${choices}.`)
    }
    const user = testUser(username, password, holderType)
    if (user === undefined) {
      const whom = holderType === 'individual' ? '41614850-3, 40427672-7 or 41579263-8' : 'any valid RUT of 45.000.000 or more'
      throw new TypeError(`The bank does not let this person in: take ${whom} with the password jonsnow.`)
    }
    const now = clock.now()
    const id = identifiers.prefixed('link_')
    // The tax office has no accounts.
    const accountTypes = institution === taxOffice ? [] : user.accountTypes
    const accounts = accountTypes.map((type, index): LinkedAccount => {
      // What a person has at a bank is the same whenever they connect, so it hangs on them and not on the link.
      const key = `${seed} ${user.holderId} ${institution.id} ${type}`
      const random = seededRandom(key)
      return {
        id: identifiers.prefixed('acc_'),
        type,
        number: String(random.integer(100_000_000, 999_999_999)),
        holderId: user.holderId,
        holderName: user.holderName,
        source: { key, firstDay: Math.floor(now / dayMs) - historyDays, paidSalary: index === 0 && type === 'checking_account' },
        openingBalance: random.integer(120, 300) * 10_000,
      }
    })
    const link: Link = {
      id,
      token: `${id}_token_${identifiers.secret(18)}`,
      holderType,
      holderId: user.holderId,
      institution,
      createdAt: now,
      accounts,
      active: true,
      status: 'active',
      refreshing: false,
      refreshedAt: now,
    }
    links.set(id, link)
    return link
  }

  return {
    intents,
    links,
    connect,
    createIntent(holderType) {
      const id = identifiers.prefixed('li_')
      const widgetToken = `${id}_sec_${identifiers.secret(18)}`
      const intent: LinkIntent = { id, createdAt: clock.now(), holderType, widgetToken, exchangeToken: undefined, link: undefined }
      intents.set(id, intent)
      return intent
    },
    complete(intent, login) {
      const link = connect(intent.holderType, login)
      intent.link = link
      intent.exchangeToken = `${intent.id}_exchange_token_${identifiers.secret(24)}`
      return link
    },
    withToken(token) {
      const link = links.get(/^(link_.+?)_token_/.exec(token)?.[1] ?? '')
      return link?.token === token ? link : undefined
    },
    movementsOf: (link, { source }) => movementsUntil(source, link.refreshedAt, clock.now()),
    newMovements(link, { source }) {
      const now = clock.now()
      return movementsUntil(source, now, now).filter(({ at }) => at > link.refreshedAt).length
    },
  }
}
