import type { FintocWidgetSandbox } from '../../../fintoc-sandbox-control.ts'
import type { SandboxApp } from '../../api-app.ts'
import { pageUrl } from '../../loopback.ts'
import type { RequestLog } from '../../request-log.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { Entrance, Entrances } from './visit-entrance.ts'
import { nothingPage, visitPage } from './visit-page.ts'
import { widgetFramePage, widgetWebViewPage } from './widget-page.ts'
import type { WidgetPage } from './widget-page.ts'
import { widgetScript } from './widget-script.ts'
import type { WidgetVisit } from './widget-visit.ts'
import type { WidgetVisits } from './widget-visits.ts'

export interface MountWidgetParts {
  readonly origin: string
  readonly publicKey: string
  readonly clock: SandboxClock
  readonly log: RequestLog
  readonly visits: WidgetVisits
  readonly entrances: Entrances
}

const scriptHeaders = {
  'Content-Type': 'text/javascript; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

/** Serves the script and the pages of the widget, and the pages people are sent to by URL. */
export function mountWidget(app: SandboxApp | undefined, { origin, publicKey, clock, log, visits, entrances }: MountWidgetParts): FintocWidgetSandbox {
  /** Tokens are in the query, so the log has the path only. */
  const serve = (method: 'GET' | 'POST', path: string, answer: (url: URL, request: Request, id: string) => Promise<Response>): void => {
    app?.on(method, path, async (context) => {
      const { raw } = context.req
      // Link previews send HEAD, and are not a person.
      if (raw.method === 'HEAD') return new Response(null, { status: 200 })
      const response = await answer(new URL(raw.url), raw, context.req.param('id') ?? '')
      log.add({ api: 'api', method, path: path.replace(':id', '{id}'), at: new Date(clock.now()).toISOString(), status: response.status })
      return response
    })
  }
  const render = async ({ content, headers }: WidgetPage, status = 200): Promise<Response> =>
    new Response((await content).toString(), { status, headers })
  const sendTo = (url: string): Response =>
    new Response(null, { status: 303, headers: { Location: url, 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store' } })

  const visitOf = (url: URL): WidgetVisit | undefined => visits.find(url.searchParams.get('visit') ?? '')
  const unknownVisit = (): Promise<Response> => render(nothingPage('The sandbox does not know this visit: open the page again.'), 404)

  const show = (visit: WidgetVisit, first: boolean): Promise<Response> => {
    const journey = visits.journeyOf(visit)
    const exits = visit.door === 'page' ? journey.exits?.(visit) : undefined
    const to = pageUrl(visit.step === 'succeeded' ? exits?.done : visit.step === 'left' ? exits?.left : undefined)
    return to === undefined ? render(visitPage(journey, visit, first)) : Promise.resolve(sendTo(to))
  }

  const page = (path: string, enter: (url: URL, id: string) => Entrance, otherwise: () => Promise<Response>): void => {
    serve('GET', path, (url, _, id) => {
      if (url.searchParams.has('visit')) {
        const visit = visitOf(url)
        return visit === undefined ? unknownVisit() : show(visit, url.searchParams.has('first'))
      }
      const entrance = enter(url, id)
      if (entrance === undefined) return otherwise()
      if ('refused' in entrance) return render(nothingPage(entrance.refused), 410)
      const { id: visit } = visits.begin(entrance.visit)
      return Promise.resolve(sendTo(`${url.pathname}?visit=${visit}&first=`))
    })
    serve('POST', path, async (url, request) => {
      const visit = visitOf(url)
      if (visit === undefined) return unknownVisit()
      visits.act(visit, new URLSearchParams(await request.text()))
      return sendTo(`${url.pathname}?visit=${visit.id}`)
    })
  }

  const script = widgetScript(origin)
  const frame = widgetFramePage()
  const webView = widgetWebViewPage()
  for (const path of ['/widget/v1', '/widget/v1/']) serve('GET', path, () => Promise.resolve(new Response(script, { headers: scriptHeaders })))
  page('/widget/v1/frame', ({ searchParams }) => entrances.ofWidget(searchParams, 'frame'), () => render(frame))
  page('/widget.html', ({ searchParams }) => entrances.ofWidget(searchParams, 'webView'), () => render(webView))
  for (const kind of ['checkout', 'pay', 'invoices']) {
    page(`/${kind}/:id`, (_, id) => entrances.ofPage(kind, id), () => render(nothingPage('Nothing is to be paid here.'), 404))
  }
  return { scriptUrl: `${origin}/widget/v1/`, webViewUrl: `${origin}/widget.html`, publicKey }
}
