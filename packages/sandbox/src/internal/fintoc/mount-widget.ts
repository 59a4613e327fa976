import type { FintocWidgetSandbox } from '../../fintoc-sandbox-control.ts'
import type { SandboxApp } from '../api-app.ts'
import type { RequestLog } from '../request-log.ts'
import type { SandboxClock } from '../sandbox-clock.ts'
import { widgetFramePage, widgetWebViewPage } from './widget-page.ts'
import type { WidgetPage } from './widget-page.ts'
import { widgetScript } from './widget-script.ts'

/** Serves the script and the pages of the widget. Tokens stay in the browser: nothing here reads a query. */
export function mountWidget(
  app: SandboxApp | undefined,
  { origin, publicKey, clock, log }: { origin: string; publicKey: string; clock: SandboxClock; log: RequestLog },
): FintocWidgetSandbox {
  const serve = (path: string, answer: () => Response | Promise<Response>): void => {
    app?.get(path, () => {
      log.add({ api: 'api', method: 'GET', path, at: new Date(clock.now()).toISOString(), status: 200 })
      return answer()
    })
  }
  const pageAnswer = ({ content, headers }: WidgetPage) => async (): Promise<Response> =>
    new Response((await content).toString(), { headers })

  const script = widgetScript(origin)
  const headers = {
    'Content-Type': 'text/javascript; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  }
  serve('/widget/v1', () => new Response(script, { headers }))
  serve('/widget/v1/', () => new Response(script, { headers }))
  serve('/widget/v1/frame', pageAnswer(widgetFramePage()))
  serve('/widget.html', pageAnswer(widgetWebViewPage()))
  return { scriptUrl: `${origin}/widget/v1/`, webViewUrl: `${origin}/widget.html`, publicKey }
}
