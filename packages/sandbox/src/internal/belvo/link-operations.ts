import { booleanAt, listAt, stringAt } from '../json.ts'
import type { JsonObject } from '../json.ts'
import type { Identifiers } from '../identifiers.ts'
import type { Answer, Call, OperationHandler } from '../operation.ts'
import type { SandboxClock } from '../sandbox-clock.ts'
import { belvoRefusal, DetailedRefusal } from './belvo-refusal.ts'
import { institutionNamed, institutionResource, institutions } from './institutions.ts'
import type { Institution } from './institutions.ts'
import type { LinkReader } from './link-reader.ts'
import { institutionUserId } from './links.ts'
import type { Link, LinkBook, NewLink } from './links.ts'
import { passesFilters } from './list-filter.ts'
import type { LoginSessions } from './login-sessions.ts'
import { nextUrlPage, sandboxPageSize } from './next-url-page.ts'
import { shownFields } from './shown-fields.ts'
import { timestamp } from './timestamp.ts'

const minuteMs = 60_000
const coolDownMs = 10 * minuteMs
const deletionsAMinute = 5

export function linkResource(link: Link): JsonObject {
  return {
    id: link.id,
    institution: link.institution.name,
    access_mode: link.accessMode,
    last_accessed_at: link.lastAccessedAt === undefined ? null : timestamp(link.lastAccessedAt),
    created_at: timestamp(link.createdAt),
    external_id: link.externalId,
    institution_user_id: link.institutionUserId,
    status: link.status,
    created_by: link.createdBy,
    refresh_rate: link.refreshRate,
    credentials_storage: link.credentialsStorage,
    fetch_resources: link.fetchResources,
    stale_in: link.staleIn,
  }
}

function filterFields(link: Link): Record<string, string | undefined> {
  return {
    id: link.id,
    institution: link.institution.name,
    access_mode: link.accessMode,
    created_at: timestamp(link.createdAt),
    created_by: link.createdBy,
    external_id: link.externalId ?? undefined,
    institution_user_id: link.institutionUserId,
    refresh_rate: link.refreshRate ?? undefined,
    status: link.status,
  }
}

function institutionFields({ name, displayName, country, resources, type }: Institution): Record<string, string | undefined> {
  return { name, display_name: displayName, country_code: country, resources: resources.join(','), status: 'healthy', type, website: undefined }
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
  readonly sessions: LoginSessions
  readonly identifiers: Identifiers
  readonly clock: SandboxClock
}

/** What the sandbox reads by itself when nobody says what. */
function defaultResources({ type, resources }: Institution): readonly string[] {
  return type === 'bank' ? resources.filter((each) => each === 'ACCOUNTS' || each === 'OWNERS' || each === 'TRANSACTIONS') : []
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

export function createLinkOperations({ links, reader, sessions, identifiers, clock }: LinkOperationsOptions): readonly OperationHandler[] {
  let deletedAt: readonly number[] = []

  const existing = ({ params }: Call): Link => {
    const link = links.find(params['id'] ?? '')
    if (link === undefined) throw belvoRefusal(404, 'not_found', 'Not found.')
    return link
  }

  const ready = (link: Link): Answer => {
    link.status = 'valid'
    link.lastAccessedAt = clock.now()
    reader.plan(link)
    return { status: 200, body: linkResource(link) }
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
    const externalId = stringAt(body, 'external_id')
    const staleIn = stringAt(body, 'stale_in')
    const link = links.create(newLink({ institution, username, accessMode, externalId, credentialsStorage, staleIn, fetchResources }))
    const begin = (): Answer => {
      const answer = ready(link)
      reader.readAll(link, link.fetchResources, identifiers.uuid())
      return answer
    }
    if (institution.asksToken) throw sessions.ask({ collection: 'links', link, resume: begin })
    return { ...begin(), status: 201 }
  }

  return [
    {
      id: 'institutions.list',
      handle: (call) => nextUrlPage(call, institutions.filter((each) => passesFilters(institutionFields(each), call.query)), institutionResource, sandboxPageSize),
    },
    {
      id: 'institutions.detail',
      handle({ params }) {
        const institution = institutions.find(({ id }) => String(id) === params['id'])
        if (institution === undefined) throw belvoRefusal(404, 'not_found', 'Not found.')
        return { status: 200, body: institutionResource(institution) }
      },
    },
    { id: 'links.register', handle: register },
    {
      id: 'links.resume',
      handle: ({ body }) =>
        sessions.resume('links', { session: body['session'], link: body['link'], token: body['token'], saveData: booleanAt(body, 'save_data') }),
    },
    {
      id: 'links.list',
      handle(call) {
        const found = links.all.filter((link) => passesFilters(filterFields(link), call.query)).toReversed()
        return nextUrlPage(call, found, (link) => shownFields(linkResource(link), call.query), sandboxPageSize)
      },
    },
    { id: 'links.detail', handle: (call) => ({ status: 200, body: linkResource(existing(call)) }) },
    {
      id: 'links.update',
      handle(call) {
        const link = existing(call)
        const again = (): Answer => ready(link)
        if (link.institution.asksToken && call.body['token'] === undefined) throw sessions.ask({ collection: 'links', link, resume: again })
        return again()
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
          link.accessMode = mode
          link.refreshRate = mode === 'recurrent' ? (link.refreshRate ?? '24h') : null
          if (mode === 'recurrent') link.credentialsStorage = 'store'
          reader.plan(link)
        }
        return { status: 200, body: linkResource(link) }
      },
    },
    {
      id: 'links.delete',
      handle(call) {
        const link = existing(call)
        if (call.headers.get('X-Belvo-Request-Mode') === 'async') {
          const requestId = identifiers.hex(16)
          links.remove(link)
          clock.schedule(0, () => reader.tellDeleted(link, requestId))
          return { status: 202, body: { request_id: requestId } }
        }
        deletedAt = deletedAt.filter((at) => at > clock.now() - minuteMs)
        if (deletedAt.length >= deletionsAMinute) throw belvoRefusal(429, 'too_many_requests', `At most ${deletionsAMinute} links can be deleted in a minute.`)
        deletedAt = [...deletedAt, clock.now()]
        links.remove(link)
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
        const wanted = resourcesOf(call.body, link.institution)
        const requestId = identifiers.hex(16)
        link.refreshedAt = clock.now()
        reader.readAll(link, wanted ?? link.fetchResources, requestId)
        return { status: 202, body: { request_id: requestId } }
      },
    },
  ]
}
