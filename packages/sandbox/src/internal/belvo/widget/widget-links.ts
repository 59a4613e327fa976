import type { Identifiers } from '../../identifiers.ts'
import { listAt, stringAt } from '../../json.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { Consent } from '../consents/consents.ts'
import { institutionNamed } from '../links/institutions.ts'
import type { LinkControls } from '../links/link-control.ts'
import type { LinkReader } from '../links/link-reader.ts'
import type { LinkBook } from '../links/links.ts'
import type { WidgetVisit } from './widget-visit.ts'

export interface WidgetLinkOptions {
  readonly links: LinkBook
  readonly linkControl: LinkControls
  readonly reader: LinkReader
  readonly identifiers: Identifiers
  readonly clock: SandboxClock
}

/** Makes the link a visit is for, or repairs it, and gives its id. */
export type WidgetLinks = (visit: WidgetVisit, username: string, consent?: Consent) => string

export function createWidgetLinks({ links, linkControl, reader, identifiers, clock }: WidgetLinkOptions): WidgetLinks {
  const repair = (id: string): string => {
    const link = links.find(id)
    if (link === undefined) return id
    link.status = 'valid'
    link.failedLogins = 0
    link.lastAccessedAt = clock.now()
    reader.plan(link)
    return id
  }

  return ({ token, startup, institution: name }, username, consent) => {
    if (token.linkId !== undefined) return repair(token.linkId)
    const institution = institutionNamed(name)
    // A name the sandbox has no institution for is taken too: which ones there are is the page's matter.
    if (institution === undefined) return identifiers.uuid()
    const { details } = token
    const wanted = listAt(details, 'fetch_resources').map(String).filter((each) => institution.resources.includes(each))
    const registration = {
      institution,
      username,
      accessMode: startup['access_mode'] === 'single' ? 'single' : 'recurrent',
      externalId: startup['external_id'],
      credentialsStorage: stringAt(details, 'credentials_storage'),
      staleIn: stringAt(details, 'stale_in'),
      fetchResources: wanted.length === 0 ? undefined : wanted,
    } as const
    return linkControl.register(registration, consent).id
  }
}
