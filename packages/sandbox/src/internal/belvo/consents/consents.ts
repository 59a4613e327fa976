import type { Identifiers } from '../../identifiers.ts'
import type { JsonObject } from '../../json.ts'
import type { SandboxClock, ScheduledTask } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import { dayMs } from '../data/bank-data.ts'
import type { Institution } from '../links/institutions.ts'
import type { LinkEventDetails, LinkEvents } from '../webhooks/link-events.ts'
import type { Link } from '../links/links.ts'

export type ConsentStatus = 'AUTHORISED' | 'AWAITING_AUTHORISATION' | 'REJECTED' | 'EXPIRED'

/** Leave to read somebody's data by Open Finance in Brazil. */
export interface Consent {
  readonly id: string
  readonly createdAt: number
  readonly institution: Institution
  /** CPF of a person, CNPJ of a company. */
  readonly document: string
  readonly name: string
  /** What made it says how its page calls the organisation. */
  readonly organisation: string
  link: Link | undefined
  status: ConsentStatus
  /** Nothing while it has no end. */
  durationDays: number | undefined
  expiresAt: number | undefined
  /** It was said that it ends soon. */
  told: boolean
  timer: ScheduledTask | undefined
}

export type NewConsent = Pick<Consent, 'institution' | 'document' | 'name' | 'organisation' | 'durationDays'>

/** Whatever is asynchronous resolves when the webhooks were tried. */
export interface ConsentBook {
  readonly all: readonly Consent[]
  find(id: string): Consent | undefined
  /** The consent a link rests on. */
  of(link: Link): Consent | undefined
  /** The person goes to the bank. */
  start(details: NewConsent): Consent
  /** The person agreed there. */
  authorise(consent: Consent, link: Link): void
  /** The person or the bank refused, or took it back: what rests on it can no longer be read. */
  reject(consent: Consent): void
  /** Goes on from now, for so many days or without an end. */
  renew(consent: Consent, durationDays: number | undefined): Promise<void>
  /** Some of its resources can no longer be read, for good or for now. */
  loseResources(consent: Consent, forGood: boolean): Promise<void>
  /** Says once of a recurrent link that its consent ends within a week. */
  tellWhatEndsSoon(link: Link, requestId: string): Promise<void>
}

export interface ConsentBookOptions {
  readonly clock: SandboxClock
  readonly state: SandboxState
  readonly identifiers: Identifiers
  readonly events: LinkEvents
}

const soonMs = 7 * dayMs

/** Links without a consent need none. */
export function hasOpenConsent(consents: ConsentBook, link: Link): boolean {
  return (consents.of(link)?.status ?? 'AUTHORISED') === 'AUTHORISED'
}

/** Where the logo of an institution would be. */
export function iconLogoOf({ name }: Institution): string {
  return `https://assets.example.com/${name}/icon_logo.svg`
}

export function createConsentBook({ clock, state, identifiers, events }: ConsentBookOptions): ConsentBook {
  const consents = state.map<string, Consent>('consents')
  const ofLinks = state.map<string, Consent>('consents of links')

  const tell = async ({ id, link }: Consent, code: string, details: Partial<LinkEventDetails> = {}): Promise<void> => {
    const { requestId = identifiers.uuid(), process, data = {} } = details
    if (link !== undefined) await events.send(link, 'CONSENT', code, { requestId, process, data: { consent_id: id, ...data } })
  }

  const renewal = ({ institution }: Consent): JsonObject => ({
    action: 'renew',
    institution: institution.name,
    institution_display_name: institution.displayName,
    institution_icon_logo: iconLogoOf(institution),
  })

  const expire = clock.task<Consent>('Belvo consent expires', async (consent) => {
    consent.timer = undefined
    consent.status = 'EXPIRED'
    const { link } = consent
    if (link === undefined) return
    link.status = 'invalid'
    if (link.accessMode === 'recurrent') await tell(consent, 'openfinance_consent_expired', { process: 'recurrent_update', data: renewal(consent) })
  })

  const setEnd = (consent: Consent, durationDays: number | undefined): void => {
    clock.cancel(consent.timer)
    consent.durationDays = durationDays
    consent.expiresAt = durationDays === undefined ? undefined : clock.now() + durationDays * dayMs
    consent.told = false
    consent.timer = durationDays === undefined ? undefined : expire(durationDays * dayMs, consent)
  }

  return {
    get all() {
      return [...consents.values()]
    },
    find: (id) => consents.get(id),
    of: ({ id }) => ofLinks.get(id),
    start(details) {
      const consent: Consent = {
        id: identifiers.uuid(),
        createdAt: clock.now(),
        ...details,
        link: undefined,
        status: 'AWAITING_AUTHORISATION',
        expiresAt: undefined,
        told: false,
        timer: undefined,
      }
      consents.set(consent.id, consent)
      return consent
    },
    authorise(consent, link) {
      consent.status = 'AUTHORISED'
      consent.link = link
      ofLinks.set(link.id, consent)
      setEnd(consent, consent.durationDays)
    },
    reject(consent) {
      clock.cancel(consent.timer)
      consent.timer = undefined
      consent.status = 'REJECTED'
      if (consent.link !== undefined) consent.link.status = 'invalid'
    },
    async renew(consent, durationDays) {
      setEnd(consent, durationDays)
      consent.status = 'AUTHORISED'
      if (consent.link !== undefined) consent.link.status = 'valid'
      await tell(consent, 'openfinance_consent_expiration_changed')
    },
    loseResources: (consent, forGood) =>
      tell(consent, forGood ? 'openfinance_consent_with_unrecoverable_resources' : 'openfinance_consent_with_temporarily_unavailable_resources'),
    async tellWhatEndsSoon(link, requestId) {
      const consent = ofLinks.get(link.id)
      if (consent?.expiresAt === undefined || consent.told || consent.expiresAt - clock.now() > soonMs) return
      consent.told = true
      const due = { consent_due_date: new Date(consent.expiresAt).toISOString() }
      await tell(consent, 'openfinance_consent_about_to_expire', { requestId, process: 'recurrent_update', data: { ...renewal(consent), ...due } })
    },
  }
}
