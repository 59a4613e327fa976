import type { BelvoSandboxWidget } from '../../belvo-sandbox-control.ts'
import type { SandboxApp } from '../api-app.ts'
import type { Html } from '../html-page.ts'
import type { Identifiers } from '../identifiers.ts'
import type { RequestLog } from '../request-log.ts'
import type { SandboxClock } from '../sandbox-clock.ts'
import { callbackUrl, isWidgetAction, outcomeOf, stopped } from './widget-outcomes.ts'
import type { WidgetOutcome, WidgetVisit } from './widget-outcomes.ts'
import { renderMessage, renderOpenPage, renderPortal, widgetPageHeaders } from './widget-pages.ts'
import { widgetScript } from './widget-script.ts'
import type { WidgetToken, WidgetTokenBook } from './widget-tokens.ts'

const scriptPath = '/widget/belvo-widget-1-stable.js'

const startupNames = new Set([
  'access_token',
  'access_mode',
  'external_id',
  'country_codes',
  'institutions',
  'institution',
  'institution_types',
  'resources',
  'locale',
  'show_close_dialog',
  'show_abandon_survey',
  'integration_type',
  'mode',
])

const renewalNames = ['link_id', 'consent_id', 'institution', 'institution_display_name', 'institution_icon_logo']

/** Stands in for a token nobody made. */
const unknownToken: WidgetToken = { kind: 'credentials', callbackUrls: undefined, linkId: undefined, expiresAt: 0, used: false }

export interface WidgetRoutesOptions {
  readonly origin: string
  readonly tokens: WidgetTokenBook
  readonly identifiers: Identifiers
  readonly clock: SandboxClock
  readonly log: RequestLog
  /** Makes a link at an institution, for a person of its own, and gives its id. */
  readonly connect: (institution: string) => string
}

/** Serves the script and the pages of the widgets. */
export function mountWidget(app: SandboxApp | undefined, { origin, tokens, identifiers, clock, log, connect }: WidgetRoutesOptions): BelvoSandboxWidget {
  const now = (): string => new Date(clock.now()).toISOString()
  const record = (method: string, path: string, response: Response): Response => {
    log.add({ api: 'main', method, path, at: now(), status: response.status })
    return response
  }
  const page = async (status: number, content: Html): Promise<Response> =>
    new Response((await content).toString(), { status, headers: widgetPageHeaders })
  const refused = (text: string): Promise<Response> => page(400, renderMessage('this cannot be opened', text))

  const visitOf = (query: URLSearchParams): WidgetVisit => {
    const token = tokens.find(query.get('access_token') ?? '') ?? unknownToken
    const named = query.get('institutions')?.split(',')[0] ?? query.get('institution')
    const institution = named ?? (token.kind === 'open-finance' || token.kind === 'pix' ? 'ofmockbank_br_retail' : 'tatooine_mx_fiscal')
    return { token, institution, lastError: query.get('last_error') || undefined }
  }

  /** Ends a visit to a hosted page, or tells the page around a frame. */
  const follow = ({ token }: WidgetVisit, outcome: WidgetOutcome, embedded: boolean): Promise<Response> => {
    if (embedded) return page(200, renderMessage('done', 'The page around this one was told.', outcome.message === undefined ? [] : [outcome.message]))
    const { to } = outcome
    if (to === undefined || token.callbackUrls === undefined) return page(401, renderMessage('the token is not valid', 'ACCESS_TOKEN_NOT_VALID: make a new token.'))
    const Location = callbackUrl(token.callbackUrls[to.url], to.query, to.plus === true)
    return Promise.resolve(new Response(null, { status: 303, headers: { Location, 'Referrer-Policy': 'no-referrer' } }))
  }

  const stop = (visit: WidgetVisit, embedded: boolean): Promise<Response> => follow(visit, stopped(visit, now(), identifiers.uuid()), embedded)

  const openPage = (query: URLSearchParams, visit: WidgetVisit, embedded: boolean): Promise<Response> => {
    const messages = [{ eventName: 'PAGE_LOAD', metadata: { page: '/institutions', from: '/', institution_name: '' } }]
    return page(200, renderOpenPage({ visit, accessToken: query.get('access_token') ?? '', embedded, messages }))
  }

  const portal = (query: URLSearchParams): Promise<Response> => {
    if (query.get('action') !== 'renew') return page(200, renderPortal('Every consent of this person would stand here. There is no way back from the portal.'))
    const missing = renewalNames.filter((name) => !query.get(name))
    if (missing.length > 0) return refused(`A renewal needs ${missing.join(', ')}.`)
    return page(200, renderPortal(`The consent at ${query.get('institution_display_name')} would be renewed here. There is no way back from the portal.`))
  }

  const hosted = (query: URLSearchParams): Promise<Response> => {
    const visit = visitOf(query)
    const { token } = visit
    if (!query.has('access_token') && query.get('mode') === 'landing') return page(200, renderPortal('Anybody can look after their consents here.'))
    if (!tokens.isGood(token)) return stop(visit, false)
    if (token.kind === 'portal') return portal(query)
    const unknown = [...query.keys()].filter((name) => (token.kind === 'pix' ? name !== 'access_token' : !startupNames.has(name)))
    if (unknown.length > 0) return refused(`The widget does not know ${unknown.join(', ')}.`)
    if (token.kind === 'open-finance' && query.get('locale') !== 'pt') return refused('Open Finance in Brazil needs locale=pt.')
    if (token.callbackUrls === undefined) return refused('A hosted widget needs all callback_urls in its token.')
    return openPage(query, visit, false)
  }

  const act = (fields: URLSearchParams): Promise<Response> => {
    const visit = visitOf(fields)
    const { token } = visit
    const embedded = fields.get('embedded') === '1'
    const action = fields.get('action') ?? undefined
    if (!isWidgetAction(action)) return refused('There is no such button.')
    if (!tokens.isGood(token)) return stop(visit, embedded)
    const code = fields.get('code') ?? 'unexpected_error'
    const outcome = outcomeOf(visit, { action, code, timestamp: now(), requestId: identifiers.uuid(), link: () => connect(visit.institution) })
    if (action === 'success') token.used = true
    const goesOn = action === 'fail' || (action === 'warn' && embedded)
    if (!goesOn) return follow(visit, outcome, embedded)
    const after = action === 'fail' ? { ...visit, lastError: code } : visit
    const messages = outcome.message === undefined ? [] : [outcome.message]
    return page(200, renderOpenPage({ visit: after, accessToken: fields.get('access_token') ?? '', embedded, messages }))
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
    const query = new URL(context.req.url).searchParams
    const visit = visitOf(query)
    return record('GET', '/widget/frame', await (tokens.isGood(visit.token) ? openPage(query, visit, true) : stop(visit, true)))
  })
  app?.get('/widget/consents/callback/', async () =>
    record('GET', '/widget/consents/callback/', await page(200, renderMessage('the bank refused', 'The bank did not let the person continue.'))),
  )
  app?.post('/widget/act', async (context) => record('POST', '/widget/act', await act(new URLSearchParams(await context.req.text()))))
  return { scriptUrl: `${origin}${scriptPath}`, hostedUrl: `${origin}/widget/` }
}
