import type { Html } from '../../html-page.ts'
import type { Consent, ConsentBook } from '../consents/consents.ts'
import { consentDurations, renderLanding, renderMessage, renderPortal } from './widget-pages.ts'
import type { WidgetTokenBook } from './widget-tokens.ts'
import { personOfToken } from './widget-visit.ts'
import type { WidgetVisit } from './widget-visit.ts'

/** A page, and the status it is answered with. */
export interface AnsweredPage {
  readonly status: number
  readonly content: Html
}

/** Where people look after their consents. */
export interface Portal {
  /** For anybody who gives a document. */
  open(document: string): AnsweredPage
  /** For the person of a token: all of their consents, or the one an address wants renewed. */
  openFor(visit: WidgetVisit, query: URLSearchParams): AnsweredPage
  /** Renews a consent or takes it back; resolves when the webhooks were tried. */
  change(visit: WidgetVisit, fields: URLSearchParams): Promise<AnsweredPage>
}

const renewalNames = ['link_id', 'consent_id', 'institution', 'institution_display_name', 'institution_icon_logo']
const noWayBack = 'There is no way back from the portal.'

/** A page that says why nothing happens. */
export function refusedPage(text: string): AnsweredPage {
  return { status: 400, content: renderMessage('this cannot be opened', text) }
}

/** Days a person chose for a consent; nothing for no end. */
export function chosenDays(fields: URLSearchParams): number | undefined {
  const days = Number(fields.get('duration'))
  return days !== 0 && consentDurations.some(([known]) => known === days) ? days : undefined
}

export function createPortal(consents: ConsentBook, tokens: WidgetTokenBook): Portal {
  const ofPerson = (document: string | undefined): readonly Consent[] => consents.all.filter((each) => each.document === document).toReversed()
  const list = (text: string, who: Readonly<Record<string, string>>, shown: readonly Consent[]): AnsweredPage => ({
    status: 200,
    content: renderPortal({ text: `${text} ${noWayBack}`, who, consents: shown }),
  })

  return {
    open(document) {
      if (document === '') return { status: 200, content: renderLanding() }
      return list(`Every consent of ${document} stands here.`, { document }, ofPerson(document))
    },
    openFor({ token, accessToken }, query) {
      const who = { access_token: accessToken }
      const mine = ofPerson(personOfToken(token)?.document)
      if (query.get('action') !== 'renew') return list('Every consent of this person stands here.', who, mine)
      const missing = renewalNames.filter((name) => !query.get(name))
      if (missing.length > 0) return refusedPage(`A renewal needs ${missing.join(', ')}.`)
      const wanted = mine.filter(({ id }) => id === query.get('consent_id'))
      return list(`The consent at ${query.get('institution_display_name')} is renewed here.`, who, wanted)
    },
    async change({ token, accessToken }, fields) {
      const isPublic = accessToken === ''
      if (!isPublic && !(token.kind === 'portal' && tokens.isGood(token))) return refusedPage('ACCESS_TOKEN_NOT_VALID: make a new token.')
      const document = isPublic ? (fields.get('document') ?? '') : personOfToken(token)?.document
      const consent = ofPerson(document).find(({ id }) => id === fields.get('consent_id'))
      if (consent === undefined) return refusedPage('This person has no such consent.')
      const renews = fields.get('action') === 'renew'
      if (renews ? consent.status === 'REJECTED' : consent.status !== 'AUTHORISED') return refusedPage(`The consent is ${consent.status}.`)
      if (renews) await consents.renew(consent, chosenDays(fields))
      else consents.reject(consent)
      const who: Record<string, string> = isPublic ? { document: document ?? '' } : { access_token: accessToken }
      return list(renews ? 'The consent goes on.' : 'The consent was taken back.', who, ofPerson(document))
    },
  }
}
