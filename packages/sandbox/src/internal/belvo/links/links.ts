import { createHash } from 'node:crypto'
import type { Identifiers } from '../../identifiers.ts'
import type { SandboxClock, ScheduledTask } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import { dayMs } from '../data/bank-data.ts'
import type { BankPerson } from '../data/bank-data.ts'
import type { Institution } from './institutions.ts'

export type LinkStatus = 'valid' | 'invalid' | 'unconfirmed' | 'token_required'

/** One time the sandbox read something at an institution and kept it. Days are days since the epoch. */
export interface LinkRead {
  readonly resource: string
  readonly at: number
  readonly fromDay: number
  readonly toDay: number
}

export interface Link {
  readonly id: string
  readonly institution: Institution
  readonly username: string
  readonly createdAt: number
  readonly externalId: string | null
  readonly institutionUserId: string
  accessMode: 'single' | 'recurrent'
  status: LinkStatus
  refreshRate: string | null
  credentialsStorage: string
  fetchResources: readonly string[]
  staleIn: string
  lastAccessedAt: number | undefined
  /** When the last refresh that was asked for began. */
  refreshedAt: number | undefined
  /** Retrievals in a row that the institution refused because of the login. */
  failedLogins: number
  reads: readonly LinkRead[]
  /** Ids of data that were deleted. */
  gone: ReadonlySet<string> | undefined
  next: ScheduledTask | undefined
}

export type NewLink = Pick<
  Link,
  'institution' | 'username' | 'externalId' | 'accessMode' | 'status' | 'refreshRate' | 'credentialsStorage' | 'fetchResources' | 'staleIn'
>

export interface LinkBook {
  readonly all: readonly Link[]
  /** Who made all links. */
  readonly createdBy: string
  find(id: string): Link | undefined
  /** The link something that was read belongs to: their ids are the same but for the last group. */
  ofData(id: string): Link | undefined
  /** The link of this person at this institution with this way of access. */
  same(institution: Institution, username: string, accessMode: Link['accessMode']): Link | undefined
  create(details: NewLink): Link
  remove(link: Link): void
}

/** The same for two links of one login. */
export function institutionUserId({ name }: Institution, username: string): string {
  return createHash('sha256').update(`${name} ${username}`).digest('base64').replaceAll('+', '-').replaceAll('/', '_')
}

/** Whose data a link shows. */
export function personOf({ institution, institutionUserId: key, username }: Link, seed: number | undefined): BankPerson {
  // No bank of the sandbox is in Chile.
  // The provider's sandbox has this rule for user names.
  return { key: `${seed ?? 0} ${key}`, country: institution.country === 'BR' ? 'BR' : 'MX', holder: institution.holder, frequent: username.endsWith('100') }
}

/** Banks show a little more than a year. */
export function firstDayOf({ createdAt }: Link): number {
  return Math.floor(createdAt / dayMs) - 400
}

/** The part of an id that a link shares with everything that was read for it. */
export function sharedPart(id: string): string {
  return id.slice(0, 23).toLowerCase()
}

export function createLinkBook(clock: SandboxClock, state: SandboxState, identifiers: Identifiers): LinkBook {
  const links = state.map<string, Link>('links')
  const byPerson = state.map<string, readonly Link[]>('links by person')
  const createdBy = identifiers.uuid()
  return {
    get all() {
      return [...links.values()]
    },
    createdBy,
    find(id) {
      const link = links.get(sharedPart(id))
      return link?.id === id.toLowerCase() ? link : undefined
    },
    ofData: (id) => links.get(sharedPart(id)),
    same: (institution, username, accessMode) =>
      (byPerson.get(institutionUserId(institution, username)) ?? []).find((link) => link.accessMode === accessMode),
    create(details) {
      const link: Link = {
        id: identifiers.uuid(),
        ...details,
        createdAt: clock.now(),
        institutionUserId: institutionUserId(details.institution, details.username),
        lastAccessedAt: undefined,
        refreshedAt: undefined,
        failedLogins: 0,
        reads: [],
        gone: undefined,
        next: undefined,
      }
      links.set(sharedPart(link.id), link)
      byPerson.set(link.institutionUserId, [...(byPerson.get(link.institutionUserId) ?? []), link])
      return link
    },
    remove(link) {
      clock.cancel(link.next)
      links.delete(sharedPart(link.id))
      const left = (byPerson.get(link.institutionUserId) ?? []).filter((each) => each !== link)
      if (left.length > 0) byPerson.set(link.institutionUserId, left)
      else byPerson.delete(link.institutionUserId)
    },
  }
}
