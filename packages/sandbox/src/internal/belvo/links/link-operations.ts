import { listAt, stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { Identifiers } from '../../identifiers.ts'
import type { Answer, Call, OperationHandler } from '../../operation.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import { dayMs } from '../data/bank-data.ts'
import { belvoRefusal, DetailedRefusal } from '../belvo-refusal.ts'
import type { ConsentBook } from '../consents/consents.ts'
import { createDeletionLimit } from './deletion-limit.ts'
import type { InstitutionTroubles } from './institution-troubles.ts'
import { institutionNamed, institutionResource, institutions } from './institutions.ts'
import type { Institution } from './institutions.ts'
import type { LinkReader } from './link-reader.ts'
import { institutionUserId } from './links.ts'
import type { Link, LinkBook, NewLink } from './links.ts'
import { passesFilters } from '../data/list-filter.ts'
import { createLoginSessions } from './login-sessions.ts'
import { nextUrlPage, sandboxPageSize } from '../next-url-page.ts'
import { shownFields } from '../data/shown-fields.ts'
import { timestamp } from '../timestamp.ts'

const minuteMs = 60_000
const coolDownMs = 10 * minuteMs

function linkResource(link: Link, createdBy: string): JsonObject {
  return {
    id: link.id,
    institution: link.institution.name,
    access_mode: link.accessMode,
    last_accessed_at: link.lastAccessedAt === undefined ? null : timestamp(link.lastAccessedAt),
    created_at: timestamp(link.createdAt),
    external_id: link.externalId,
    institution_user_id: link.institutionUserId,
    status: link.status,
    created_by: createdBy,
    refresh_rate: link.refreshRate,
    credentials_storage: link.credentialsStorage,
    fetch_resources: link.fetchResources,
    stale_in: link.staleIn,
  }
}

function filterFields(link: Link, createdBy: string): Record<string, string | undefined> {
  return {
    id: link.id,
    institution: link.institution.name,
    access_mode: link.accessMode,
    created_at: timestamp(link.createdAt),
    created_by: createdBy,
    external_id: link.externalId ?? undefined,
    institution_user_id: link.institutionUserId,
    refresh_rate: link.refreshRate ?? undefined,
    status: link.status,
  }
}

function institutionFields({ name, displayName, country, resources, type }: Institution, status: string): Record<string, string | undefined> {
  return { name, display_name: displayName, country_code: country, resources: resources.join(','), status, type, website: undefined }
}

/** What looks like a CPF, CNPJ or phone number is personal data and is not kept. */
function keptExternalId(text: string | undefined): string | null {
  return text === undefined || /^\d{10,14}$/.test(text) ? null : text
}

/** How a new link is made, whoever asks for it: the API or the widget. */
export interface Registration {
  readonly institution: Institution
  readonly username: string
  readonly accessMode: Link['accessMode']
  readonly externalId?: string | undefined
  readonly credentialsStorage?: string | undefined
  readonly staleIn?: string | undefined
  readonly fetchResources?: readonly string[] | undefined
}

export interface LinkOperationsOptions {
  readonly links: LinkBook
  readonly reader: LinkReader
  readonly consents: ConsentBook
  readonly troubles: InstitutionTroubles
  readonly identifiers: Identifiers
  readonly clock: SandboxClock
  readonly state: SandboxState
}

const bankDefaults: readonly string[] = ['ACCOUNTS', 'OWNERS', 'TRANSACTIONS']
const noDefaults: readonly string[] = []

/** What the sandbox reads by itself when nobody says what. */
function defaultResources({ type }: Institution): readonly string[] {
  // One list for all links: a hundred thousand copies of it would add up.
  return type === 'bank' ? bankDefaults : noDefaults
}

export function newLink(registration: Registration): NewLink {
  const { institution, username, accessMode, externalId, credentialsStorage, staleIn, fetchResources } = registration
  return {
    institution,
    username,
    accessMode,
    externalId: keptExternalId(externalId),
    status: institution.asksToken ? 'unconfirmed' : 'valid',
    refreshRate: accessMode === 'recurrent' ? '24h' : null,
    credentialsStorage: credentialsStorage ?? (accessMode === 'recurrent' ? 'store' : '365d'),
    fetchResources: fetchResources ?? defaultResources(institution),
    staleIn: staleIn ?? '365d',
  }
}

function resourcesOf(body: JsonObject, institution: Institution): readonly string[] | undefined {
  if (!Array.isArray(body['fetch_resources'])) return undefined
  const wanted = listAt(body, 'fetch_resources').map(String)
  const unknown = wanted.find((each) => !institution.resources.includes(each))
  if (unknown === undefined) return [...new Set(wanted)]
  throw belvoRefusal(400, 'invalid', `${institution.name} does not offer ${unknown}.`, 'resources')
}

/** What goes on when the code was given: the first login, or a new one. */
type Purpose = 'register' | 'update'

export function createLinkOperations({ links, reader, consents, troubles, identifiers, clock, state }: LinkOperationsOptions): readonly OperationHandler[] {
  const countDeletion = createDeletionLimit(clock, state, 'links')
  const sessions = createLoginSessions<Purpose>({ clock, state, identifiers }, 'links')
  const statusOf = (institution: Institution): 'healthy' | 'down' => (troubles.of(institution) === 'institution_down' ? 'down' : 'healthy')
  const shown = (link: Link): JsonObject => linkResource(link, links.createdBy)

  const existing = ({ params }: Call): Link => {
    const link = links.find(params['id'] ?? '')
    if (link === undefined) throw belvoRefusal(404, 'not_found', 'Not found.')
    return link
  }

  const ready = (link: Link): Answer => {
    link.status = 'valid'
    link.failedLogins = 0
    link.lastAccessedAt = clock.now()
    reader.plan(link)
    return { status: 200, body: shown(link) }
  }

  const begin = (link: Link): Answer => {
    const answer = ready(link)
    reader.readAll(link, link.fetchResources, identifiers.uuid())
    return answer
  }

  const register = ({ body }: Call): Answer => {
    const name = stringAt(body, 'institution') ?? ''
    const institution = institutionNamed(name)
    if (institution === undefined) throw belvoRefusal(400, 'does_not_exist', `Object with name=${name} does not exist.`, 'institution')
    const username = stringAt(body, 'username') ?? ''
    const accessMode = body['access_mode'] === 'single' ? 'single' : 'recurrent'
    const credentialsStorage = stringAt(body, 'credentials_storage')
    if (accessMode === 'recurrent' && credentialsStorage !== undefined && credentialsStorage !== 'store') {
      throw belvoRefusal(400, 'invalid_credentials_storage', 'A recurrent link needs credentials_storage store.', 'credentials_storage')
    }
    const fetchResources = resourcesOf(body, institution)
    if (credentialsStorage === 'nostore' && (fetchResources ?? []).length === 0) {
      throw belvoRefusal(400, 'invalid_fetch_resources', 'A single link that is not stored needs fetch_resources.', 'fetch_resources')
    }
    if (links.same(institution, username, accessMode) !== undefined) {
      throw new DetailedRefusal(400, 'duplicated', 'Link already exists', { institution_user_id: institutionUserId(institution, username) })
    }
    troubles.check(institution)
    const externalId = stringAt(body, 'external_id')
    const staleIn = stringAt(body, 'stale_in')
    const link = links.create(newLink({ institution, username, accessMode, externalId, credentialsStorage, staleIn, fetchResources }))
    if (institution.asksToken) throw sessions.ask(link, 'register')
    return { ...begin(link), status: 201 }
  }

  return [
    {
      id: 'institutions.list',
      handle(call) {
        const found = institutions.filter((each) => passesFilters(institutionFields(each, statusOf(each)), call.query))
        return nextUrlPage(call, found, (each) => institutionResource(each, statusOf(each)), sandboxPageSize)
      },
    },
    {
      id: 'institutions.detail',
      handle({ params }) {
        const institution = institutions.find(({ id }) => String(id) === params['id'])
        if (institution === undefined) throw belvoRefusal(404, 'not_found', 'Not found.')
        return { status: 200, body: institutionResource(institution, statusOf(institution)) }
      },
    },
    { id: 'links.register', handle: register },
    {
      id: 'links.resume',
      handle({ body }) {
        const { link, purpose } = sessions.resume({ session: body['session'], link: body['link'], token: body['token'] })
        return purpose === 'register' ? begin(link) : ready(link)
      },
    },
    {
      id: 'links.list',
      handle(call) {
        const found = links.all.filter((link) => passesFilters(filterFields(link, links.createdBy), call.query)).toReversed()
        return nextUrlPage(call, found, (link) => shownFields(shown(link), call.query), sandboxPageSize)
      },
    },
    { id: 'links.detail', handle: (call) => ({ status: 200, body: shown(existing(call)) }) },
    {
      id: 'links.update',
      handle(call) {
        const link = existing(call)
        troubles.check(link.institution)
        if (link.institution.asksToken && call.body['token'] === undefined) throw sessions.ask(link, 'update')
        return ready(link)
      },
    },
    {
      id: 'links.modify',
      handle(call) {
        const link = existing(call)
        const { body } = call
        const mode = body['access_mode']
        const resources = resourcesOf(body, link.institution)
        if (resources !== undefined) link.fetchResources = resources
        link.staleIn = stringAt(body, 'stale_in') ?? link.staleIn
        if (mode === 'recurrent' || mode === 'single') {
          // The history of a link that becomes recurrent is read on the next day.
          if (mode === 'recurrent' && link.accessMode === 'single') reader.readAll(link, link.fetchResources, identifiers.uuid(), dayMs)
          link.accessMode = mode
          link.refreshRate = mode === 'recurrent' ? (link.refreshRate ?? '24h') : null
          if (mode === 'recurrent') link.credentialsStorage = 'store'
          reader.plan(link)
        }
        return { status: 200, body: shown(link) }
      },
    },
    {
      id: 'links.delete',
      handle(call) {
        const link = existing(call)
        const remove = (): void => {
          const consent = consents.of(link)
          if (consent !== undefined) consents.reject(consent)
          links.remove(link)
        }
        if (call.headers.get('X-Belvo-Request-Mode') === 'async') {
          const requestId = identifiers.hex(16)
          remove()
          reader.tellDeletedLater(link, requestId)
          return { status: 202, body: { request_id: requestId } }
        }
        countDeletion()
        remove()
        return { status: 204 }
      },
    },
    {
      id: 'links.refresh',
      handle(call) {
        const link = existing(call)
        const left = link.refreshedAt === undefined ? 0 : link.refreshedAt + coolDownMs - clock.now()
        if (left > 0) {
          const minutes = Math.ceil(left / minuteMs)
          throw belvoRefusal(409, 'link_refreshed', `The link has already been refreshed. Please wait ${minutes} minutes before trying again.`)
        }
        if (link.status === 'invalid') throw belvoRefusal(400, 'invalid_link', 'The link is invalid; update its credentials first.')
        troubles.check(link.institution)
        const wanted = resourcesOf(call.body, link.institution)
        const requestId = identifiers.hex(16)
        link.refreshedAt = clock.now()
        reader.readAll(link, wanted ?? link.fetchResources, requestId)
        return { status: 202, body: { request_id: requestId } }
      },
    },
  ]
}
