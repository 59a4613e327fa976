import type { BelvoSandboxWidget } from '../../../belvo-sandbox-control.ts'
import type { SandboxApp } from '../../api-app.ts'
import type { Html } from '../../html-page.ts'
import type { Identifiers } from '../../identifiers.ts'
import { numberAt, objectAt, stringAt } from '../../json.ts'
import type { RequestLog } from '../../request-log.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { ConsentBook } from '../consents/consents.ts'
import type { InstitutionTroubles } from '../links/institution-troubles.ts'
import type { Institution } from '../links/institutions.ts'
import type { LinkControls } from '../links/link-control.ts'
import { firstPerson } from '../links/link-control.ts'
import type { LinkReader } from '../links/link-reader.ts'
import type { LinkBook } from '../links/links.ts'
import { callbackUrl, isWidgetAction, outcomeOf, stopped } from './widget-outcomes.ts'
import type { WidgetOutcome } from './widget-outcomes.ts'
import {
  renderBank,
  renderCode,
  renderConsent,
  renderInstitutions,
  renderLeave,
  renderLogin,
  renderMessage,
  renderPix,
  renderSurvey,
  widgetPageHeaders,
} from './widget-pages.ts'
import type { StepPage } from './widget-pages.ts'
import { chosenDays, createPortal, refusedPage } from './widget-portal.ts'
import type { AnsweredPage } from './widget-portal.ts'
import { createWidgetLinks } from './widget-links.ts'
import { widgetScript } from './widget-script.ts'
import type { WidgetToken, WidgetTokenBook } from './widget-tokens.ts'
import { chosenInstitution, isStartupName, personOfToken, unknownToken, visitOf } from './widget-visit.ts'
import type { WidgetVisit } from './widget-visit.ts'

const scriptPath = '/widget/belvo-widget-1-stable.js'
/** Whoever waits longer on the page of a consent before leaving for the bank comes too late. */
const consentIdleMs = 60_000

export interface WidgetRoutesOptions {
  readonly origin: string
  readonly tokens: WidgetTokenBook
  readonly links: LinkBook
  readonly linkControl: LinkControls
  readonly reader: LinkReader
  readonly consents: ConsentBook
  readonly troubles: InstitutionTroubles
  readonly identifiers: Identifiers
  readonly clock: SandboxClock
  readonly log: RequestLog
  /** Does what Pix by biometrics was asked for in the token. */
  readonly usePix: (token: WidgetToken) => void
}

/** Serves the script and the pages of the widgets. */
export function mountWidget(app: SandboxApp | undefined, options: WidgetRoutesOptions): BelvoSandboxWidget {
  const { origin, tokens, links, consents, troubles, identifiers, clock, log, usePix } = options
  const now = (): string => new Date(clock.now()).toISOString()
  const record = (method: string, path: string, response: Response): Response => {
    log.add({ api: 'main', method, path, at: now(), status: response.status })
    return response
  }
  const page = async (status: number, content: Html): Promise<Response> =>
    new Response((await content).toString(), { status, headers: widgetPageHeaders })
  const answered = ({ status, content }: AnsweredPage): Promise<Response> => page(status, content)
  const refused = (text: string): Promise<Response> => answered(refusedPage(text))
  const portal = createPortal(consents, tokens)
  const connected = createWidgetLinks(options)
  const redirect = (Location: string): Promise<Response> =>
    Promise.resolve(new Response(null, { status: 303, headers: { Location, 'Referrer-Policy': 'no-referrer' } }))

  const readVisit = (query: URLSearchParams): WidgetVisit => {
    const token = tokens.find(query.get('access_token') ?? '') ?? unknownToken
    return visitOf(query, token, token.linkId === undefined ? undefined : links.find(token.linkId)?.institution)
  }

  /** Ends a visit to a hosted page, or tells the page around a frame. */
  const follow = ({ token, embedded }: WidgetVisit, outcome: WidgetOutcome): Promise<Response> => {
    if (embedded) return page(200, renderMessage('done', 'The page around this one was told.', outcome.message === undefined ? [] : [outcome.message]))
    const { to } = outcome
    if (to === undefined || token.callbackUrls === undefined) return page(401, renderMessage('the token is not valid', 'ACCESS_TOKEN_NOT_VALID: make a new token.'))
    return redirect(callbackUrl(token.callbackUrls[to.url], to.query, to.plus === true))
  }

  const stop = (visit: WidgetVisit): Promise<Response> => follow(visit, stopped(visit, now(), identifiers.uuid()))

  const loaded = (visit: WidgetVisit, name: string, from: string): StepPage => ({
    visit,
    messages: [{ eventName: 'PAGE_LOAD', metadata: { page: name, from, institution_name: visit.chosen ? visit.institution : '' } }],
  })

  const consentPage = (visit: WidgetVisit, institution: Institution, at: StepPage): Html => {
    const widget = objectAt(visit.token.details, 'widget')
    const consent = objectAt(widget, 'consent')
    return renderConsent(at, institution, {
      ...(personOfToken(visit.token) ?? firstPerson),
      organisation: organisationOf(visit.token),
      purpose: stringAt(widget, 'purpose') ?? stringAt(consent, 'purpose') ?? '',
      preferredDays: numberAt(consent, 'default_consent_duration_days') ?? 0,
      shownAt: clock.now(),
    })
  }

  /** The page a visit is on: what there is to do next at the institution, or the choice of one. */
  const openPage = (visit: WidgetVisit, messages?: StepPage['messages']): Html => {
    const institution = chosenInstitution(visit)
    const at = (name: string): StepPage => (messages === undefined ? loaded(visit, name, '/') : { visit, messages })
    if (visit.token.kind === 'pix') return renderPix(at('/biometrics'))
    if (institution === undefined) return renderInstitutions(at('/institutions'))
    return visit.token.kind === 'open-finance' ? consentPage(visit, institution, at('/consent')) : renderLogin(at('/login'), institution)
  }

  const succeed = (visit: WidgetVisit, link: () => string): Promise<Response> => {
    if (visit.token.kind === 'pix') usePix(visit.token)
    visit.token.used = true
    return follow(visit, outcomeOf(visit, { action: 'success', code: '', timestamp: now(), requestId: identifiers.uuid(), link }))
  }

  const exit = (visit: WidgetVisit, action: 'exit' | 'survey'): Promise<Response> =>
    follow(visit, outcomeOf(visit, { action, code: '', timestamp: now(), requestId: identifiers.uuid(), link: () => '' }))

  const hosted = (query: URLSearchParams): Promise<Response> => {
    const visit = readVisit(query)
    const { token } = visit
    if (!query.has('access_token') && query.get('mode') === 'landing') return answered(portal.open(query.get('document') ?? ''))
    if (!tokens.isGood(token)) return stop(visit)
    if (token.kind === 'portal') return answered(portal.openFor(visit, query))
    const unknown = [...query.keys()].filter((name) => (token.kind === 'pix' ? name !== 'access_token' : !isStartupName(name)))
    if (unknown.length > 0) return refused(`The widget does not know ${unknown.join(', ')}.`)
    if (token.kind === 'open-finance' && query.get('locale') !== 'pt') return refused('Open Finance in Brazil needs locale=pt.')
    if (token.callbackUrls === undefined) return refused('A hosted widget needs all callback_urls in its token.')
    return page(200, openPage(visit))
  }

  const act = (fields: URLSearchParams): Promise<Response> => {
    const visit = readVisit(fields)
    const action = fields.get('action') ?? undefined
    if (!isWidgetAction(action)) return refused('There is no such button.')
    if (!tokens.isGood(visit.token)) return stop(visit)
    if (action === 'success') return succeed(visit, () => connected(visit, identifiers.uuid()))
    if (action === 'fail') return failed(visit, fields.get('code') ?? 'unexpected_error')
    const outcome = outcomeOf(visit, { action, code: '', timestamp: now(), requestId: identifiers.uuid(), link: () => '' })
    if (action !== 'warn' || !visit.embedded) return follow(visit, outcome)
    return page(200, openPage(visit, outcome.message === undefined ? [] : [outcome.message]))
  }

  const toBank = (visit: WidgetVisit, fields: URLSearchParams): Promise<Response> => {
    const institution = chosenInstitution(visit)
    if (institution === undefined) return page(200, openPage(visit))
    if (clock.now() - Number(fields.get('shown_at')) > consentIdleMs) return stop(visit)
    const trouble = troubles.of(institution)
    if (trouble !== undefined) return failed(visit, trouble)
    const consent = consents.start({
      institution,
      ...(personOfToken(visit.token) ?? firstPerson),
      organisation: organisationOf(visit.token),
      durationDays: chosenDays(fields),
    })
    return page(200, renderBank(loaded(visit, '/bank', '/consent'), consent))
  }

  /** The page once more, with what went wrong, which the page around it is told. */
  const failed = (visit: WidgetVisit, code: string): Promise<Response> => {
    const { message } = outcomeOf(visit, { action: 'fail', code, timestamp: now(), requestId: identifiers.uuid(), link: () => '' })
    return page(200, openPage({ ...visit, lastError: code }, message === undefined ? [] : [message]))
  }

  const decide = (visit: WidgetVisit, fields: URLSearchParams, agrees: boolean): Promise<Response> => {
    const consent = consents.find(fields.get('consent_id') ?? '')
    if (consent?.status !== 'AWAITING_AUTHORISATION') return refused('This consent was decided before.')
    if (agrees) return succeed(visit, () => connected(visit, fields.get('username') || consent.document, consent))
    consents.reject(consent)
    return redirect(`/widget/consents/callback/#error_description=${encodeURIComponent('access_denied by the person')}`)
  }

  const login = (visit: WidgetVisit, fields: URLSearchParams): Promise<Response> => {
    const institution = chosenInstitution(visit)
    const username = fields.get('username') ?? ''
    const complete = username !== '' && (institution?.usernameOnly === true || (fields.get('password') ?? '') !== '')
    if (institution === undefined || !complete) return page(200, openPage(visit, []))
    const trouble = troubles.of(institution)
    if (trouble !== undefined) return failed(visit, trouble)
    if (institution.asksToken) return page(200, renderCode(loaded(visit, '/token', '/login'), institution, username))
    return succeed(visit, () => connected(visit, username))
  }

  const leave = (visit: WidgetVisit): Promise<Response> => {
    if (visit.token.kind === 'pix' || visit.startup['show_abandon_survey'] === 'false') return exit(visit, 'exit')
    return page(200, renderSurvey(loaded(visit, '/abandon-survey', '/exit')))
  }

  const steps: Readonly<Record<string, (visit: WidgetVisit, fields: URLSearchParams) => Promise<Response>>> = {
    choose: (visit) => page(200, openPage(visit)),
    stay: (visit) => page(200, openPage(visit)),
    login,
    code(visit, fields) {
      if (!fields.get('code')) return page(200, openPage(visit, []))
      return succeed(visit, () => connected(visit, fields.get('username') ?? ''))
    },
    consent: toBank,
    authorise: (visit, fields) => decide(visit, fields, true),
    refuse: (visit, fields) => decide(visit, fields, false),
    pix: (visit) => succeed(visit, () => ''),
    close: (visit) => (visit.startup['show_close_dialog'] === 'false' ? leave(visit) : page(200, renderLeave(loaded(visit, '/exit', '/')))),
    leave,
    survey: (visit) => exit(visit, 'survey'),
  }

  const takeStep = (fields: URLSearchParams): Promise<Response> => {
    const visit = readVisit(fields)
    const name = fields.getAll('step').at(-1) ?? ''
    const step = Object.hasOwn(steps, name) ? steps[name] : undefined
    if (step === undefined) return refused('There is no such button.')
    return tokens.isGood(visit.token) ? step(visit, fields) : stop(visit)
  }

  const script = widgetScript(origin)
  app?.get(scriptPath, () => {
    const headers = {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    }
    return record('GET', scriptPath, new Response(script, { headers }))
  })
  app?.get('/widget/', async (context) => record('GET', '/widget/', await hosted(new URL(context.req.url).searchParams)))
  app?.get('/widget/frame', async (context) => {
    const visit = { ...readVisit(new URL(context.req.url).searchParams), embedded: true }
    return record('GET', '/widget/frame', await (tokens.isGood(visit.token) ? page(200, openPage(visit)) : stop(visit)))
  })
  app?.get('/widget/consents/callback/', async () =>
    record('GET', '/widget/consents/callback/', await page(200, renderMessage('the bank refused', 'The bank did not let the person continue.'))),
  )
  const changeConsent = async (fields: URLSearchParams): Promise<Response> => answered(await portal.change(readVisit(fields), fields))
  const forms = { '/widget/act': act, '/widget/step': takeStep, '/widget/portal': changeConsent }
  for (const [path, answer] of Object.entries(forms)) {
    app?.post(path, async (context) => record('POST', path, await answer(new URLSearchParams(await context.req.text()))))
  }
  return { scriptUrl: `${origin}${scriptPath}`, hostedUrl: `${origin}/widget/` }
}

function organisationOf({ details }: WidgetToken): string {
  return stringAt(objectAt(objectAt(details, 'widget'), 'branding'), 'company_name') ?? 'Your app'
}
