import type { LinkControl, SandboxConnection, SandboxLink } from '../../belvo-sandbox-control.ts'
import type { Identifiers } from '../identifiers.ts'
import type { SandboxClock } from '../sandbox-clock.ts'
import { institutionNamed } from './institutions.ts'
import { newLink } from './link-operations.ts'
import type { LinkReader } from './link-reader.ts'
import type { Link, LinkBook } from './links.ts'

export interface LinkControlOptions {
  readonly links: LinkBook
  readonly reader: LinkReader
  readonly identifiers: Identifiers
  readonly clock: SandboxClock
}

/** Plays the person who connects, and the institution. */
export interface LinkControls {
  connect(connection?: SandboxConnection): SandboxLink
  of(id: string): LinkControl
  /** Makes the link that is there from the start. */
  seed(): void
}

const firstUser = '76109277673'

export function createLinkControl({ links, reader, identifiers, clock }: LinkControlOptions): LinkControls {
  const make = ({ institution: name = 'ofmockbank_br_retail', username = 'bnk100', externalId, accessMode = 'recurrent', fetchResources }: SandboxConnection): Link => {
    const institution = institutionNamed(name)
    if (institution === undefined) throw new TypeError(`The sandbox has no institution ${name}; see GET /api/institutions/.`)
    const unknown = fetchResources?.find((each) => !institution.resources.includes(each))
    if (unknown !== undefined) throw new TypeError(`${name} does not offer ${unknown}; it has ${institution.resources.join(', ')}.`)
    const known = links.same(institution, username, accessMode)
    if (known !== undefined) links.remove(known)
    // In a widget the code is given on the way.
    const link = links.create({ ...newLink({ institution, username, accessMode, externalId, fetchResources }), status: 'valid' })
    link.lastAccessedAt = clock.now()
    reader.plan(link)
    return link
  }

  return {
    connect(connection = {}) {
      const link = make(connection)
      reader.readAll(link, link.fetchResources, identifiers.uuid())
      return { id: link.id, status: link.status, institution: link.institution.name, accessMode: link.accessMode }
    },
    of(id) {
      const link = links.find(id)
      if (link === undefined) throw new RangeError('The sandbox has no link with this id; see links.')
      return {
        invalidate() {
          link.status = 'invalid'
        },
        requireToken() {
          link.status = 'token_required'
        },
      }
    },
    seed() {
      // Not a recurrent one, which would send webhooks by itself.
      const link = make({ username: firstUser, accessMode: 'single' })
      for (const resource of [...link.fetchResources, 'BALANCES']) reader.keep(link, reader.read(link, resource))
    },
  }
}
