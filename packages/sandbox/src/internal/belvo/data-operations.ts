import { booleanAt, stringAt } from '../json.ts'
import type { JsonObject } from '../json.ts'
import type { Identifiers } from '../identifiers.ts'
import type { Answer, Call, OperationHandler } from '../operation.ts'
import type { SandboxClock } from '../sandbox-clock.ts'
import { dayMs } from './bank-data.ts'
import { belvoRefusal } from './belvo-refusal.ts'
import type { AccountData, BalanceData, LinkData, OwnerData, TransactionData } from './link-data.ts'
import { accountResource, amount, balanceResource, currencyOf, dayText, ownerEmail, ownerName, ownerResource, publicIdentification, transactionResource } from './link-data-resources.ts'
import type { LinkReader } from './link-reader.ts'
import type { Link, LinkBook, LinkRead } from './links.ts'
import { passesFilters } from './list-filter.ts'
import type { LoginSessions } from './login-sessions.ts'
import { nextUrlPage, sandboxPageSize } from './next-url-page.ts'
import { shownFields } from './shown-fields.ts'
import { timestamp } from './timestamp.ts'

/** Parameters of a list that are no filter, or that the links were chosen by. */
const unfiltered = new Set(['link', 'link__in', 'page', 'page_size', 'fields', 'omit'])

type Fields = Readonly<Record<string, string | undefined>>

/** One kind of data: how it is read, listed and written. */
interface Collection<Item extends { readonly id: string }> {
  /** First part of its operation ids, and the name of its sessions. */
  readonly name: string
  readonly resource: string
  readonly resumes: boolean
  readonly deletes: boolean
  of(link: Link, reads?: readonly LinkRead[]): readonly Item[]
  fields(item: Item): Fields
  shown(item: Item): JsonObject
}

export interface DataOperationsOptions {
  readonly links: LinkBook
  readonly data: LinkData
  readonly reader: LinkReader
  readonly sessions: LoginSessions
  readonly identifiers: Identifiers
  readonly clock: SandboxClock
}

function accountFields(data: AccountData): Fields {
  const { account, balance, link } = data
  const owed = account.category === 'CREDIT_CARD'
  const identification = publicIdentification(data)
  return {
    id: data.id,
    link: link.id,
    balance__current: String(amount(owed ? -balance : balance)),
    balance__available: String(amount(owed ? account.creditLimit * 100 + balance : balance)),
    category: account.category,
    type: account.category,
    created_at: timestamp(data.createdAt),
    collected_at: timestamp(data.collectedAt),
    currency: currencyOf(data.person),
    institution: link.institution.name,
    name: account.name,
    number: account.number,
    public_identification_name: identification.name,
    public_identification_value: identification.value,
  }
}

function transactionFields({ id, account, movement, createdAt, collectedAt }: TransactionData): Fields {
  const of = accountFields(account)
  return {
    id,
    link: account.link.id,
    account: account.id,
    account__balance__available: of['balance__available'],
    account__balance__current: of['balance__current'],
    account_type: account.account.category,
    accounting_date: timestamp(movement.at),
    amount: String(amount(Math.abs(movement.cents))),
    collected_at: timestamp(collectedAt),
    created_at: timestamp(createdAt),
    value_date: dayText(movement.day),
    currency: of['currency'],
    description: movement.kind.description,
    institution: account.link.institution.name,
    status: 'PROCESSED',
    type: movement.cents < 0 ? 'OUTFLOW' : 'INFLOW',
    category: movement.kind.category,
    subcategory: movement.kind.subcategory ?? undefined,
  }
}

/** The days a call asks for. @throws Refusal */
function daysOf(body: JsonObject, now: number): { readonly from: number; readonly to: number } | undefined {
  const [from, to] = [stringAt(body, 'date_from'), stringAt(body, 'date_to')]
  if (from === undefined || to === undefined) return undefined
  if (from > to) throw belvoRefusal(400, 'invalid', 'date_from is after date_to.', 'date_from')
  const today = Math.floor(now / dayMs)
  const days = { from: Math.floor(Date.parse(from) / dayMs), to: Math.floor(Date.parse(to) / dayMs) }
  if (days.to > today) throw belvoRefusal(400, 'invalid', 'date_to is in the future.', 'date_to')
  return days
}

/** Accounts, transactions, owners and balances: read at once, later or not to be kept; listed, shown, deleted. */
export function createDataOperations(options: DataOperationsOptions): readonly OperationHandler[] {
  const { links, data, reader, sessions, identifiers, clock } = options

  const linkOf = (id: unknown): Link => {
    const link = typeof id === 'string' ? links.find(id) : undefined
    if (link === undefined) throw belvoRefusal(400, 'does_not_exist', `Object with id=${String(id)} does not exist.`, 'link')
    return link
  }

  /** @throws Refusal when the institution would not let anybody in. */
  const checkLink = (link: Link, resource: string): void => {
    if (link.status === 'unconfirmed') throw belvoRefusal(400, 'unconfirmed_link', "Can't perform this action on an unconfirmed link")
    if (link.status === 'invalid') throw belvoRefusal(400, 'invalid_link', "Can't perform the current action because this link is invalid")
    if (!link.institution.resources.includes(resource)) {
      throw belvoRefusal(400, 'unsupported_operation', `${link.institution.name} does not offer ${resource}.`)
    }
  }

  const operationsOf = <Item extends { readonly id: string }>(collection: Collection<Item>): readonly OperationHandler[] => {
    const { name, resource } = collection

    const linksOf = (query: URLSearchParams): readonly Link[] => {
      const ids = query.get('link')?.split(',') ?? query.get('link__in')?.split(',')
      return ids === undefined ? links.all : ids.map((id) => links.find(id)).filter((link) => link !== undefined)
    }

    const found = ({ params }: Call): { readonly item: Item; readonly link: Link } => {
      const id = params['id'] ?? ''
      for (const link of links.beginningWith(id.slice(0, 8))) {
        const item = collection.of(link).find((each) => each.id === id)
        if (item !== undefined) return { item, link }
      }
      throw belvoRefusal(404, 'not_found', 'Not found.')
    }

    const retrieve = (call: Call): Answer => {
      const { body, query, headers } = call
      const link = linkOf(body['link'])
      checkLink(link, resource)
      const days = daysOf(body, clock.now())
      const account = stringAt(body, 'account') ?? stringAt(body, 'account_id')
      const now = (saveData: boolean): Answer => {
        const read = reader.read(link, resource, days)
        if (saveData) reader.keep(link, read)
        link.status = 'valid'
        const items = collection.of(link, [read]).filter((item) => account === undefined || [item.id, collection.fields(item)['account']].includes(account))
        return { status: saveData ? 201 : 200, body: items.map((item) => shownFields(collection.shown(item), query)) }
      }
      const save = booleanAt(body, 'save_data') ?? true
      const asksToken = link.institution.asksToken || link.status === 'token_required'
      if (asksToken && body['token'] === undefined && collection.resumes) {
        throw sessions.ask({ collection: name, link, resume: (wish) => now(wish ?? save) })
      }
      if (resource === 'TRANSACTIONS' && headers.get('X-Belvo-Request-Mode') === 'async') {
        const requestId = identifiers.hex(16)
        reader.readTransactionsLater(link, reader.read(link, resource, days), requestId, save)
        return { status: 202, body: { request_id: requestId } }
      }
      return now(save)
    }

    const detail: OperationHandler = {
      id: `${name}.detail`,
      handle: (call) => ({ status: 200, body: shownFields(collection.shown(found(call).item), call.query) }),
    }
    return [
      {
        id: `${name}.list`,
        handle(call) {
          const { query } = call
          const filtered = [...query.keys()].some((name) => !unfiltered.has(name))
          const items = linksOf(query).flatMap((link) => collection.of(link).filter((item) => !filtered || passesFilters(collection.fields(item), query)))
          return nextUrlPage(call, items, (item) => shownFields(collection.shown(item), query), sandboxPageSize)
        },
      },
      { id: `${name}.retrieve`, handle: retrieve },
      detail,
      ...(collection.resumes
        ? [
            {
              id: `${name}.resume`,
              handle: ({ body }: Call): Answer =>
                sessions.resume(name, { session: body['session'], link: body['link'], token: body['token'], saveData: booleanAt(body, 'save_data') }),
            },
          ]
        : []),
      ...(collection.deletes
        ? [
            {
              id: `${name}.delete`,
              handle(call: Call): Answer {
                const { item, link } = found(call)
                link.gone.add(item.id)
                return { status: 204 }
              },
            },
          ]
        : []),
    ]
  }

  const accounts: Collection<AccountData> = {
    name: 'accounts',
    resource: 'ACCOUNTS',
    resumes: true,
    deletes: true,
    of: (link, reads) => data.accounts(link, reads),
    fields: accountFields,
    shown: accountResource,
  }
  const transactions: Collection<TransactionData> = {
    name: 'transactions',
    resource: 'TRANSACTIONS',
    resumes: true,
    deletes: true,
    of: (link, reads) => data.transactions(link, reads),
    fields: transactionFields,
    shown: transactionResource,
  }
  const owners: Collection<OwnerData> = {
    name: 'owners',
    resource: 'OWNERS',
    resumes: true,
    deletes: true,
    of: (link, reads) => data.owners(link, reads),
    fields: ({ id, link, person, createdAt }) => ({
      id,
      link: link.id,
      created_at: timestamp(createdAt),
      email: ownerEmail(person),
      display_name: ownerName(person),
    }),
    shown: ownerResource,
  }
  const balances: Collection<BalanceData> = {
    name: 'br.balances',
    resource: 'BALANCES',
    resumes: false,
    deletes: false,
    of: (link, reads) => data.balances(link, reads),
    fields: ({ id, account: { id: account, link, collectedAt } }) => ({
      id,
      link: link.id,
      account,
      created_at: timestamp(collectedAt),
      collected_at: timestamp(collectedAt),
    }),
    shown: balanceResource,
  }
  return [...operationsOf(accounts), ...operationsOf(transactions), ...operationsOf(owners), ...operationsOf(balances)]
}
