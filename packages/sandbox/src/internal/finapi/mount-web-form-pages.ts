import type { SandboxApp } from '../api-app.ts'
import { htmlPageHeaders } from '../html-page.ts'
import type { Html } from '../html-page.ts'
import { pageUrl } from '../loopback.ts'
import type { RequestLog } from '../request-log.ts'
import type { FinapiState } from './finapi-state.ts'
import type { WebForm } from './web-form-flow.ts'
import { isFinalWebFormStatus, personActions } from './web-form-machine.ts'
import { renderOpenForm, renderOutcome, renderUnavailable } from './web-form-page.ts'
import type { PageLinks } from './web-form-page.ts'

interface PageSession {
  /** Only the page that opened the form may act on it. */
  readonly key: string
  readonly links: PageLinks
}

function linksOf(query: URLSearchParams): PageLinks {
  const link = (name: string): string | undefined => pageUrl(query.get(name) ?? undefined)
  return {
    redirectUrl: link('redirectUrl'),
    errorRedirectUrl: link('errorRedirectUrl'),
    abortRedirectUrl: link('abortRedirectUrl'),
    customerSupportUrl: link('customerSupportUrl'),
  }
}

function exitOf(form: WebForm, links: PageLinks): string | undefined {
  if (form.status === 'COMPLETED') return links.redirectUrl
  if (form.status === 'ABORTED') return links.abortRedirectUrl
  return links.errorRedirectUrl
}

/** The pages a person sees at the `url` of a web form. */
export function mountWebFormPages(app: SandboxApp, state: FinapiState, log: RequestLog): void {
  const { clock, flow, identifiers } = state
  const sessions = new Map<string, PageSession>()

  const record = (method: string, path: string, status: number): void => {
    log.add({ api: 'webForm', method, path, at: new Date(clock.now()).toISOString(), status })
  }

  const page = async (status: number, content: Html): Promise<Response> =>
    new Response((await content).toString(), { status, headers: htmlPageHeaders })

  const outcome = (form: WebForm, links: PageLinks): Promise<Response> => {
    const exit = exitOf(form, links)
    return exit === undefined
      ? page(200, renderOutcome(form, links))
      : Promise.resolve(new Response(null, { status: 303, headers: { Location: exit, 'Referrer-Policy': 'no-referrer' } }))
  }

  const open = async (form: WebForm | undefined, links: PageLinks): Promise<Response> => {
    if (form === undefined) return page(404, renderUnavailable('There is no such form.', links))
    if (form.status !== 'NOT_YET_OPENED') {
      const message = isFinalWebFormStatus(form.status) ? 'The form is over.' : 'The link works once, and it was opened already.'
      return page(410, renderUnavailable(message, links))
    }
    const opened = flow.apply(form, 'open')
    if (isFinalWebFormStatus(form.status)) {
      void opened
      return outcome(form, links)
    }
    const session: PageSession = { key: identifiers.uuid(), links }
    sessions.set(form.id, session)
    return page(200, renderOpenForm(form, session.key, clock.now()))
  }

  app.get('/wf/:id', async (context) => {
    // A HEAD request, as link previews send it, is not a person.
    if (context.req.raw.method === 'HEAD') return new Response(null, { status: 200, headers: htmlPageHeaders })
    const response = await open(flow.form(context.req.param('id')), linksOf(new URL(context.req.url).searchParams))
    record('GET', '/wf/{id}', response.status)
    return response
  })

  app.post('/wf/:id/:action', async (context) => {
    const form = flow.form(context.req.param('id'))
    const session = sessions.get(context.req.param('id'))
    const event = personActions.get(context.req.param('action'))
    const fields = new URLSearchParams(await context.req.text())
    const act = (): Promise<Response> => {
      if (form === undefined || session === undefined || event === undefined) {
        return page(404, renderUnavailable('There is no such form.', session?.links ?? {}))
      }
      if (fields.get('key') !== session.key) return page(403, renderUnavailable('Only the page that opened the form can do this.', {}))
      if (form.status !== 'IN_PROGRESS') return page(410, renderUnavailable('The form is over.', session.links))
      // The person does not wait for the callback.
      void flow.apply(form, event, fields.get('errorCode') ?? undefined)
      return outcome(form, session.links)
    }
    const response = await act()
    record('POST', '/wf/{id}/{action}', response.status)
    return response
  })
}
