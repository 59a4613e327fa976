import type { JsonObject } from '../../json.ts'
import { exchangeLifetimeMs } from './link-book.ts'
import type { Link, LinkBook, LinkedAccount, LinkIntent } from './link-book.ts'

const names: Readonly<Record<string, readonly [name: string, officialName: string]>> = {
  checking_account: ['Cuenta Corriente', 'Cuenta Corriente Moneda Local'],
  sight_account: ['Cuenta Vista', 'Cuenta Vista'],
  savings_account: ['Cuenta de Ahorro', 'Cuenta de Ahorro a la Vista'],
  credit_card: ['Tarjeta de Credito', 'Tarjeta de Credito Nacional'],
}

function iso(time: number): string {
  return new Date(time).toISOString()
}

/** The widget token is in the create answer only. */
export function linkIntentResource({ id, createdAt, holderType, widgetToken, exchangeToken }: LinkIntent): JsonObject {
  return {
    id,
    object: 'link_intent',
    country: 'cl',
    created_at: iso(createdAt),
    exchange_token: exchangeToken ?? null,
    exchange_token_expires_at: iso(createdAt + exchangeLifetimeMs),
    holder_type: holderType,
    mode: 'test',
    product: 'movements',
    status: 'created',
    widget_token: widgetToken,
  }
}

export function linkedAccountResource(book: LinkBook, link: Link, account: LinkedAccount): JsonObject {
  const booked = book.movementsOf(link, account).filter(({ status }) => status === 'confirmed')
  const current = booked.reduce((total, { amount }) => total + amount, account.openingBalance)
  const [name, officialName] = names[account.type] ?? [account.type, account.type]
  return {
    id: account.id,
    object: 'account',
    name,
    official_name: officialName,
    number: account.number,
    holder_id: account.holderId,
    holder_name: account.holderName,
    type: account.type,
    currency: 'CLP',
    balance: { available: current, current, limit: current },
    refreshed_at: iso(link.refreshedAt),
    next_refresh: null,
    removed_from_link: false,
    refresh_status: link.refreshing ? 'refreshing' : 'idle',
  }
}

/** Without `show` it is as in a list: neither accounts nor token. */
export function linkResource(book: LinkBook, link: Link, show: { readonly accounts?: true; readonly token?: true } = {}): JsonObject {
  const { id, holderId, holderType, institution, active, createdAt, refreshedAt, refreshing, status, token } = link
  return {
    id,
    object: 'link',
    accounts: show.accounts === true ? link.accounts.map((account) => linkedAccountResource(book, link, account)) : null,
    active,
    created_at: iso(createdAt),
    holder_id: holderId,
    holder_type: holderType,
    institution,
    last_time_refreshed: iso(refreshedAt),
    link_token: show.token === true ? token : null,
    mode: 'test',
    refresh_status: refreshing ? 'refreshing' : 'idle',
    status,
    username: holderId,
  }
}
