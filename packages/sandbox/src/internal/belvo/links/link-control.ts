import type { LinkControl, SandboxConnection, SandboxLink } from '../../../belvo-sandbox-control.ts'
import type { Identifiers } from '../../identifiers.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { Consent, ConsentBook } from '../consents/consents.ts'
import { institutionNamed } from './institutions.ts'
import { newLink } from './link-operations.ts'
import type { Registration } from './link-operations.ts'
import type { LinkReader } from './link-reader.ts'
import type { Link, LinkBook } from './links.ts'

export interface LinkControlOptions {
  readonly links: LinkBook
  readonly reader: LinkReader
  readonly consents: ConsentBook
  readonly identifiers: Identifiers
  readonly clock: SandboxClock
}

/** Plays the person who connects, and the institution. */
export interface LinkControls {
  connect(connection?: SandboxConnection): SandboxLink
  /** Makes the link a person made in a widget: valid, and what it is to read follows. A consent is authorised with it. */
  register(registration: Registration, consent?: Consent): Link
  of(id: string): LinkControl
  /** Makes the link that is there from the start. */
  seed(): void
}

/** The person of the provider's own examples. */
export const firstPerson = { document: '76109277673', name: 'Ralph Bragg' } as const

export function createLinkControl({ links, reader, consents, identifiers, clock }: LinkControlOptions): LinkControls {
  const make = (registration: Registration, given?: Consent): Link => {
    const { institution, username, accessMode } = registration
    const known = links.same(institution, username, accessMode)
    if (known !== undefined) links.remove(known)
    // In a widget the code is given on the way.
    const link = links.create({ ...newLink(registration), status: 'valid' })
    link.lastAccessedAt = clock.now()
    reader.plan(link)
    if (institution.integration === 'openfinance') {
      const consent = given ?? consents.start({ institution, ...firstPerson, organisation: 'Sandbox', durationDays: undefined })
      consents.authorise(consent, link)
    }
    return link
  }

  const register: LinkControls['register'] = (registration, consent) => {
    const link = make(registration, consent)
    reader.readAll(link, link.fetchResources, identifiers.uuid())
    return link
  }

  const registrationOf = (connection: SandboxConnection): Registration => {
    const { institution: name = 'ofmockbank_br_retail', username = 'bnk100', externalId, accessMode = 'recurrent', fetchResources } = connection
    const institution = institutionNamed(name)
    if (institution === undefined) throw new TypeError(`The sandbox has no institution ${name}; see GET /api/institutions/.`)
    const unknown = fetchResources?.find((each) => !institution.resources.includes(each))
    if (unknown !== undefined) throw new TypeError(`${name} does not offer ${unknown}; it has ${institution.resources.join(', ')}.`)
    return { institution, username, accessMode, externalId, fetchResources }
  }

  return {
    connect(connection = {}) {
      const link = register(registrationOf(connection))
      return { id: link.id, status: link.status, institution: link.institution.name, accessMode: link.accessMode }
    },
    register,
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
      const link = make(registrationOf({ username: firstPerson.document, accessMode: 'single' }))
      for (const resource of [...link.fetchResources, 'BALANCES']) reader.keep(link, reader.read(link, resource))
    },
  }
}
