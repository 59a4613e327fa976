import { html } from 'hono/html'
import type { SandboxApp } from '../../api-app.ts'
import { htmlPage, htmlPageHeaders } from '../../html-page.ts'
import type { Html } from '../../html-page.ts'
import type { RequestLog } from '../../request-log.ts'
import type { Identifiers } from '../../identifiers.ts'
import { stringAt } from '../../json.ts'
import { pageUrl } from '../../loopback.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { EnrollmentBook } from '../payments/enrollments.ts'
import type { PaymentAuthorizationBook } from '../payments/payment-authorizations.ts'
import type { PaymentIntentBook } from '../payments/payment-intents.ts'

export interface BankPagesOptions {
  readonly intents: PaymentIntentBook
  readonly authorizations: PaymentAuthorizationBook
  readonly enrollments: EnrollmentBook
  readonly identifiers: Identifiers
  readonly clock: SandboxClock
  readonly log: RequestLog
}

/** What a payer is asked at the bank. */
interface Question {
  readonly text: string
  readonly details: Readonly<Record<string, string>>
  /** Where the person goes afterwards; nothing when the app named no page. */
  readonly backTo: string | undefined
  /** Resolve to what the address gets. */
  agree(): Promise<Readonly<Record<string, string>>>
  refuse(): Promise<Readonly<Record<string, string>>>
}

const path = '/bank/:id'
const nothingLeft = 'This was decided before, took longer than five minutes, or was never asked.'

/** The pages a redirect of a payment, a payment authorization or an enrollment leads to: agree, or refuse. */
export function mountBankPages(app: SandboxApp | undefined, options: BankPagesOptions): void {
  const { intents, authorizations, enrollments, identifiers, clock, log } = options

  const intentQuestion = (id: string): Question | undefined => {
    const intent = intents.find(id)
    if (intent === undefined || intent.status !== 'REQUIRES_ACTION') return undefined
    return {
      text: 'Do you agree to this payment?',
      details: { Amount: `BRL ${intent.amount}`, For: intent.description },
      backTo: stringAt(intent.details, 'callback_url'),
      async agree() {
        await intents.authorise(intent)
        return {}
      },
      async refuse() {
        await intents.fail(intent, 'payment_refused_by_holder', 'The payer refused the payment at the bank.')
        return {}
      },
    }
  }

  const authorizationQuestion = (id: string): Question | undefined => {
    const authorization = authorizations.find(id)
    if (authorization === undefined || (authorization.status !== 'AWAITING_AUTHORIZATION' && authorization.status !== 'PARTIALLY_ACCEPTED')) return undefined
    const { amount, description, returnUrl } = authorization
    return {
      text: 'Do you let them take money from your account?',
      details: { ...(amount === undefined ? {} : { Amount: `BRL ${amount}` }), For: description },
      backTo: returnUrl,
      async agree() {
        await authorizations.authorise(authorization)
        return {}
      },
      async refuse() {
        await authorizations.end(authorization, 'FAILED', 'USER_REJECTED')
        return {}
      },
    }
  }

  const enrollmentQuestion = (id: string): Question | undefined => {
    const enrollment = enrollments.find(id)
    if (enrollment === undefined || enrollment.status !== 'PENDING' || enrollment.detailsStatus !== 'AWAITING_ACCOUNT_HOLDER_VALIDATION') return undefined
    return {
      text: 'Do you let this device pay?',
      details: { Device: stringAt(enrollment.details, 'name') ?? 'without a name' },
      backTo: stringAt(enrollment.details, 'callback_url'),
      // The app ends it with what the address brings.
      agree: async () => ({ state: id, code: identifiers.hex(16), id_token: identifiers.secret(32) }),
      refuse: async () => ({ state: id, error: 'access_denied', error_description: 'The person refused at the bank' }),
    }
  }

  const questionOf = (id: string): Question | undefined => intentQuestion(id) ?? authorizationQuestion(id) ?? enrollmentQuestion(id)

  const answer = async (method: string, status: number, content: Html): Promise<Response> => {
    log.add({ api: 'main', method, path: '/bank/{id}', at: new Date(clock.now()).toISOString(), status })
    return new Response((await content).toString(), { status, headers: htmlPageHeaders })
  }
  const over = (method: string): Promise<Response> =>
    answer(method, 404, htmlPage('Sandbox bank: nothing to agree to', html`<p role="alert">${nothingLeft}</p>`))

  app?.get(path, (context) => {
    const question = questionOf(context.req.param('id') ?? '')
    if (question === undefined) return over('GET')
    const rows = Object.entries(question.details).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)
    const form = html`<form class="step" method="post"><button name="decision" value="authorise">Authorise</button>
<button name="decision" value="refuse">Refuse</button></form>`
    return answer('GET', 200, htmlPage('Sandbox bank', html`<p>${question.text}</p><dl>${rows}</dl>${form}`))
  })

  app?.post(path, async (context) => {
    const question = questionOf(context.req.param('id') ?? '')
    if (question === undefined) return over('POST')
    const agrees = new URLSearchParams(await context.req.text()).get('decision') === 'authorise'
    const query = await (agrees ? question.agree() : question.refuse())
    const back = pageUrl(question.backTo)
    const done = html`<p role="status">${agrees ? 'Authorised.' : 'Refused.'} You can close this page.</p>`
    if (back === undefined) return answer('POST', 200, htmlPage('Sandbox bank: done', done))
    const url = new URL(back)
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
    log.add({ api: 'main', method: 'POST', path: '/bank/{id}', at: new Date(clock.now()).toISOString(), status: 303 })
    return new Response(null, { status: 303, headers: { Location: url.href, 'Referrer-Policy': 'no-referrer' } })
  })
}
