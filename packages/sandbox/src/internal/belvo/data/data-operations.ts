import { booleanAt, stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { Identifiers } from '../../identifiers.ts'
import type { Answer, Call, OperationHandler } from '../../operation.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import { dayMs } from './bank-data.ts'
import { belvoRefusal } from '../belvo-refusal.ts'
import type { AnyCollection } from './collection.ts'
import { hasOpenConsent } from '../consents/consents.ts'
import type { ConsentBook } from '../consents/consents.ts'
import { createDeletionLimit } from '../links/deletion-limit.ts'
import type { InstitutionTroubles } from '../links/institution-troubles.ts'
import type { LinkReader } from '../links/link-reader.ts'
import type { Link, LinkBook } from '../links/links.ts'
import { passesFilters } from './list-filter.ts'
import { createLoginSessions } from '../links/login-sessions.ts'
import { nextUrlPage, sandboxPageSize } from '../next-url-page.ts'
import type { OperationalLimits } from '../links/operational-limits.ts'
import { shownFields } from './shown-fields.ts'

/** Of these only so many can be deleted in a minute. */
const slowlyDeleted = new Set(['accounts', 'transactions', 'employmentRecords'])
const mostFailedLogins = 6
/** Incomes are worked out from at least so many days. */
const shortestIncomeDays = 90

/** Parameters of a list that are no filter, or that the links were chosen by. */
const unfiltered = new Set(['link', 'link__in', 'page', 'page_size', 'fields', 'omit'])

export interface DataOperationsOptions {
  readonly links: LinkBook
  readonly collections: readonly AnyCollection[]
  readonly consents: ConsentBook
  readonly limits: OperationalLimits
  readonly troubles: InstitutionTroubles
  readonly reader: LinkReader
  readonly identifiers: Identifiers
  readonly clock: SandboxClock
  readonly state: SandboxState
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

function numberOf(value: unknown): number | undefined {
  return value === undefined || Number.isNaN(Number(value)) ? undefined : Number(value)
}

/** What is read at institutions: at once, later or not to be kept; listed, shown, deleted. */
export function createDataOperations(options: DataOperationsOptions): readonly OperationHandler[] {
  const { links, collections, consents, limits, troubles, reader, identifiers, clock, state } = options

  const linkOf = (id: unknown): Link => {
    const link = typeof id === 'string' ? links.find(id) : undefined
    if (link === undefined) throw belvoRefusal(400, 'does_not_exist', `Object with id=${String(id)} does not exist.`, 'link')
    return link
  }

  /** @throws Refusal when the institution would not let anybody in. */
  const checkLink = (link: Link, resource: string): void => {
    if (link.status === 'unconfirmed') throw belvoRefusal(400, 'unconfirmed_link', "Can't perform this action on an unconfirmed link")
    if (link.status === 'invalid' || !hasOpenConsent(consents, link)) {
      throw belvoRefusal(400, 'invalid_link', "Can't perform the current action because this link is invalid")
    }
    if (!link.institution.resources.includes(resource)) {
      throw belvoRefusal(400, 'unsupported_operation', `${link.institution.name} does not offer ${resource}.`)
    }
  }

  /** The sixth login in a row that fails makes a link invalid. */
  const countFailedLogin = (link: Link): void => {
    link.failedLogins = troubles.of(link.institution) === 'login_error' ? link.failedLogins + 1 : 0
    if (link.failedLogins >= mostFailedLogins) link.status = 'invalid'
  }

  const operationsOf = (collection: AnyCollection): readonly OperationHandler[] => {
    const { name, resource } = collection
    const countDeletion = slowlyDeleted.has(name) ? createDeletionLimit(clock, state, name) : undefined
    const sessions = createLoginSessions<JsonObject>({ clock, state, identifiers }, name)

    const linksOf = (query: URLSearchParams): readonly Link[] => {
      const ids = query.get('link')?.split(',') ?? query.get('link__in')?.split(',')
      return ids === undefined ? links.all : ids.map((id) => links.find(id)).filter((link) => link !== undefined)
    }

    const found = ({ params }: Call): { readonly item: { readonly id: string }; readonly link: Link } => {
      const id = params['id'] ?? ''
      const link = links.ofData(id)
      const item = link === undefined ? undefined : collection.of(link).find((each) => each.id === id)
      if (link === undefined || item === undefined) throw belvoRefusal(404, 'not_found', 'Not found.')
      return { item, link }
    }

    /** Reads now, and answers with what was read. */
    const readNow = (link: Link, body: JsonObject, query: URLSearchParams, saveData: boolean): Answer => {
      const read = reader.read(link, resource, daysOf(body, clock.now()))
      if (saveData) reader.keep(link, read)
      link.status = 'valid'
      const account = stringAt(body, 'account') ?? stringAt(body, 'account_id')
      const type = stringAt(body, 'type')
      const [firstYear, lastYear] = [numberOf(body['year_from']), numberOf(body['year_to'])]
      const items = collection.of(link, [read]).filter((item) => {
        const fields = collection.fields(item)
        const year = numberOf(fields['ejercicio'])
        const inYears = year === undefined || (year >= (firstYear ?? year) && year <= (lastYear ?? year))
        return inYears && (account === undefined || [item.id, fields['account']].includes(account)) && (type === undefined || (fields['type'] ?? type) === type)
      })
      const shown = items.map((item) => shownFields(collection.shown(item), query))
      if (!collection.single) return { status: saveData ? 201 : 200, body: shown }
      if (shown[0] === undefined) throw belvoRefusal(400, 'unavailable_data', 'The institution has no such data.')
      return { status: saveData ? 201 : 200, body: shown[0] }
    }

    const retrieve = ({ body, query, headers }: Call): Answer => {
      const link = linkOf(body['link'])
      checkLink(link, resource)
      countFailedLogin(link)
      troubles.check(link.institution)
      const days = daysOf(body, clock.now())
      const length = days === undefined ? undefined : days.to - days.from + 1
      if (name === 'incomes' && length !== undefined && length < shortestIncomeDays) {
        throw belvoRefusal(400, 'invalid_period', `The period has to be ${shortestIncomeDays} days or more.`)
      }
      const save = booleanAt(body, 'save_data') ?? true
      const asksToken = link.institution.asksToken || link.status === 'token_required'
      if (asksToken && body['token'] === undefined && collection.resumes) {
        const { token: _, ...purpose } = body
        throw sessions.ask(link, purpose)
      }
      limits.use(link, resource, length)
      if (collection.asynchronous && headers.get('X-Belvo-Request-Mode') === 'async') {
        const requestId = identifiers.hex(16)
        reader.readLater(link, { collection: name, read: reader.read(link, resource, days), requestId, save })
        return { status: 202, body: { request_id: requestId } }
      }
      return readNow(link, body, query, save)
    }

    const resume = ({ body, query }: Call): Answer => {
      const { link, purpose } = sessions.resume({ session: body['session'], link: body['link'], token: body['token'] })
      const answer = readNow(link, purpose, query, booleanAt(body, 'save_data') ?? booleanAt(purpose, 'save_data') ?? true)
      return collection.single ? { ...answer, body: [answer.body] } : answer
    }

    const detail = (call: Call): Answer => {
      const shown = shownFields(collection.shown(found(call).item), call.query)
      return { status: 200, body: collection.shownInList ? [shown] : shown }
    }

    const remove = (call: Call): Answer => {
      const { item, link } = found(call)
      countDeletion?.()
      link.gone = new Set([...(link.gone ?? []), item.id])
      return { status: 204 }
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
      { id: `${name}.detail`, handle: detail },
      ...(collection.resumes ? [{ id: `${name}.resume`, handle: resume }] : []),
      ...(collection.deletes ? [{ id: `${name}.delete`, handle: remove }] : []),
    ]
  }

  return collections.flatMap(operationsOf)
}
