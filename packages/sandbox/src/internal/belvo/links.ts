import { createHash } from 'node:crypto'
import type { Identifiers } from '../identifiers.ts'
import type { SandboxClock, ScheduledTask } from '../sandbox-clock.ts'
import { dayMs } from './bank-data.ts'
import type { BankPerson } from './bank-data.ts'
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
  readonly createdBy: string
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
  readonly reads: LinkRead[]
  /** Ids of accounts and transactions that were deleted. */
  readonly gone: Set<string>
  next: ScheduledTask | undefined
}

export type NewLink = Pick<
  Link,
  'institution' | 'username' | 'externalId' | 'accessMode' | 'status' | 'refreshRate' | 'credentialsStorage' | 'fetchResources' | 'staleIn'
>

export interface LinkBook {
  readonly all: readonly Link[]
  find(id: string): Link | undefined
  /** The links whose id begins with these eight digits; ids of their data do too. */
  beginningWith(prefix: string): readonly Link[]
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
  // The provider's sandbox has this rule for user names.
  return { key: `${seed ?? 0} ${key}`, country: institution.country, holder: institution.holder, frequent: username.endsWith('100') }
}

/** Banks show a little more than a year. */
export function firstDayOf({ createdAt }: Link): number {
  return Math.floor(createdAt / dayMs) - 400
}

export function createLinkBook(clock: SandboxClock, identifiers: Identifiers): LinkBook {
  const links = new Map<string, Link>()
  const byPrefix = new Map<string, readonly Link[]>()
  const byPerson = new Map<string, readonly Link[]>()
  const createdBy = identifiers.uuid()
  const add = (map: Map<string, readonly Link[]>, key: string, link: Link): void => void map.set(key, [...(map.get(key) ?? []), link])
  const drop = (map: Map<string, readonly Link[]>, key: string, link: Link): void => {
    const left = (map.get(key) ?? []).filter((each) => each !== link)
    if (left.length > 0) map.set(key, left)
    else map.delete(key)
  }
  return {
    get all() {
      return [...links.values()]
    },
    find: (id) => links.get(id.toLowerCase()),
    beginningWith: (prefix) => byPrefix.get(prefix) ?? [],
    same: (institution, username, accessMode) =>
      (byPerson.get(institutionUserId(institution, username)) ?? []).find((link) => link.accessMode === accessMode),
    create(details) {
      const link: Link = {
        id: identifiers.uuid(),
        ...details,
        createdAt: clock.now(),
        createdBy,
        institutionUserId: institutionUserId(details.institution, details.username),
        lastAccessedAt: undefined,
        refreshedAt: undefined,
        reads: [],
        gone: new Set(),
        next: undefined,
      }
      links.set(link.id, link)
      add(byPrefix, link.id.slice(0, 8), link)
      add(byPerson, link.institutionUserId, link)
      return link
    },
    remove(link) {
      link.next?.cancel()
      links.delete(link.id)
      drop(byPrefix, link.id.slice(0, 8), link)
      drop(byPerson, link.institutionUserId, link)
    },
  }
}
