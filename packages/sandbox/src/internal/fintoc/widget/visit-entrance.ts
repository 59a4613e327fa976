import { isCallbackUrl } from '../../loopback.ts'
import type { InvoiceBook } from '../recurring/invoice-book.ts'
import type { LinkBook } from '../links/link-book.ts'
import type { Mandates } from '../recurring/mandate-operations.ts'
import type { Checkout, PaymentBook } from '../payments/payment-book.ts'
import type { PaymentLinks } from '../payments/payment-link-operations.ts'
import type { Refreshes } from '../links/refresh-operations.ts'
import type { WidgetDoor, WidgetVisit } from './widget-visit.ts'
import type { NewVisit } from './widget-visits.ts'

export interface EntranceParts {
  readonly links: LinkBook
  readonly refreshes: Refreshes
  readonly payments: PaymentBook
  readonly mandates: Mandates
  readonly paymentLinks: PaymentLinks
  readonly invoices: InvoiceBook
  readonly publicKey: string
}

/** A visit that begins, or why it does not; nothing for what this sandbox did not make. */
export type Entrance = { readonly visit: NewVisit } | { readonly refused: string } | undefined

export interface Entrances {
  /** By the options of the widget, as a web view has them in its URL. */
  ofWidget(query: URLSearchParams, door: WidgetDoor): Entrance
  /** By the path of a page of its own, such as `checkout` and the id of a session. */
  ofPage(kind: string, id: string): Entrance
}

function prefilledIn(query: URLSearchParams): WidgetVisit['prefilled'] {
  const username = query.get('username[value]') ?? query.get('username')
  return username === null ? undefined : { username, editable: query.get('username[editable]') !== 'false' }
}

/** What a token or id stands for; the rest of a visit comes from how somebody came. */
type About = (Partial<NewVisit> & Pick<NewVisit, 'journey' | 'subject'>) | { readonly refused: string } | undefined

const alone = { door: 'page', pageOrigin: undefined, tellsEvents: false, holderType: 'individual', prefilled: undefined, institutionId: undefined } as const

/** Finds out what somebody comes for. */
export function createEntrances({ links, refreshes, payments, mandates, paymentLinks, invoices, publicKey }: EntranceParts): Entrances {
  const forSession = (session: Checkout): About => {
    if (!payments.isSessionOpen(session)) return { refused: `The session is ${session.status} already.` }
    if (session.flow === 'payment') return { journey: 'payment', subject: payments.open(session).id }
    payments.openSetup(session)
    return { journey: 'setup', subject: session.id }
  }

  const enter = (about: About, rest: Omit<NewVisit, 'journey' | 'subject'>): Entrance =>
    about === undefined || 'refused' in about ? about : { visit: { ...rest, ...about } }

  const forToken = (token: string): About => {
    const id = /^((?:li|pi|si|ri|cs)_.+?)_sec_/.exec(token)?.[1] ?? ''
    const intent = links.intents.get(id)
    if (intent?.widgetToken === token) return { journey: 'link intent', subject: id, holderType: intent.holderType }
    const payment = payments.payments.get(id)
    if (payment?.widgetToken === token) {
      if (payment.status === 'created') payment.status = 'in_progress'
      return { journey: 'payment', subject: id }
    }
    if (mandates.intents.get(id)?.widgetToken === token) return { journey: 'subscription intent', subject: id }
    const refresh = refreshes.waiting(id)
    if (refresh?.widgetToken === token) return { journey: 'refresh intent', subject: id, institutionId: refresh.link.institution.id }
    const session = payments.sessions.get(id)
    return session?.sessionToken === token ? forSession(session) : undefined
  }

  const forLink = (token: string): About => {
    const link = links.withToken(token)
    if (link === undefined) return undefined
    const prefilled = { username: link.holderId, editable: false }
    return { journey: 'new credentials', subject: link.id, institutionId: link.institution.id, holderType: link.holderType, prefilled }
  }

  const forWebhook = (url: string | null, product: string | null): About => {
    if (url === null) return undefined
    if (!isCallbackUrl(url)) return { refused: 'webhookUrl must be an https URL, or http to this machine.' }
    return { journey: product === 'invoices' ? 'link to the tax office' : 'link for a webhook URL', subject: url }
  }

  return {
    ofWidget(query, door) {
      const token = query.get('widget_token') ?? query.get('session_token')
      const linkToken = query.get('link_token')
      const found =
        token !== null ? forToken(token) : linkToken !== null ? forLink(linkToken) : forWebhook(query.get('webhook_url'), query.get('product'))
      if (found !== undefined && query.get('public_key') !== publicKey) {
        return { refused: 'There is no such public key: take the one of sandbox.fintoc.widget.publicKey.' }
      }
      const around = URL.parse(query.get('page_origin') ?? '')
      return enter(found, {
        door,
        pageOrigin: around?.origin,
        tellsEvents: query.get('_on_event') === 'true',
        holderType: query.get('holder_type') === 'business' ? 'business' : 'individual',
        prefilled: prefilledIn(query),
        institutionId: query.get('institution_id') ?? undefined,
      })
    },
    ofPage(kind, id) {
      if (kind === 'checkout') {
        const session = payments.sessions.get(id)
        return enter(session === undefined ? undefined : forSession(session), alone)
      }
      if (kind === 'pay') {
        const link = paymentLinks.links.get(id)
        if (link !== undefined && link.status !== 'active') return { refused: `The payment link is ${link.status}.` }
        return enter(link === undefined ? undefined : { journey: 'payment', subject: paymentLinks.pay(link).id }, alone)
      }
      const invoice = invoices.invoices.get(id)
      if (invoice !== undefined && invoice.status !== 'open') return { refused: `The invoice is ${invoice.status}.` }
      if (invoice !== undefined && invoices.isBeingPaid(invoice)) return { refused: 'A payment of this invoice is on its way.' }
      return enter(invoice === undefined ? undefined : { journey: 'payment', subject: invoices.pay(invoice).id }, alone)
    },
  }
}

