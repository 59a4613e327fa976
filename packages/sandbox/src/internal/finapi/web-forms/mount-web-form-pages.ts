import type { SandboxApp } from '../../api-app.ts'
import { htmlPageHeaders } from '../../html-page.ts'
import type { Html } from '../../html-page.ts'
import { pageUrl } from '../../loopback.ts'
import type { RequestLog } from '../../request-log.ts'
import type { FinapiState } from '../finapi-state.ts'
import type { WebForm } from './web-form-flow.ts'
import { isFinalWebFormStatus, personActions } from './web-form-machine.ts'
import { renderOutcome, renderStep, renderUnavailable } from './web-form-page.ts'
import type { PageLinks } from './web-form-page.ts'
import { viewOf } from './web-form-view.ts'
import { answerVisit, startVisit } from './web-form-visit.ts'
import type { Visit } from './web-form-visit.ts'

function linksOf(query: URLSearchParams): PageLinks {
  const link = (name: string): string | undefined => pageUrl(query.get(name) ?? undefined)
  return {
    redirectUrl: link('redirectUrl'),
    errorRedirectUrl: link('errorRedirectUrl'),
    abortRedirectUrl: link('abortRedirectUrl'),
    customerSupportUrl: link('customerSupportUrl'),
  }
}

/** Tells the browser that opened a form from others: only it may load the page again. */
const cookie = 'kit_web_form'
const cannotResume: ReadonlySet<Visit['step']> = new Set(['challenge', 'app', 'approval'])

function keyIn(header: string | undefined): string | undefined {
  return header?.split('; ').find((each) => each.startsWith(`${cookie}=`))?.slice(cookie.length + 1)
}

function exitOf(form: WebForm, links: PageLinks): string | undefined {
  if (form.status === 'COMPLETED') return links.redirectUrl
  if (form.status === 'ABORTED') return links.abortRedirectUrl
  return links.errorRedirectUrl
}

/** The pages a person sees at the `url` of a web form. */
export function mountWebFormPages(app: SandboxApp, state: FinapiState, log: RequestLog): void {
  const { clock, flow, identifiers, visits, seed } = state

  const record = (method: string, path: string, status: number): void => {
    log.add({ api: 'webForm', method, path, at: new Date(clock.now()).toISOString(), status })
  }

  const page = async (status: number, content: Html): Promise<Response> =>
    new Response((await content).toString(), { status, headers: htmlPageHeaders })

  const leave = (form: WebForm, links: PageLinks): Promise<Response> => {
    const exit = exitOf(form, links)
    return exit === undefined
      ? page(200, renderOutcome(form, links))
      : Promise.resolve(new Response(null, { status: 303, headers: { Location: exit, 'Referrer-Policy': 'no-referrer' } }))
  }

  const show = (form: WebForm, visit: Visit): Promise<Response> => page(200, renderStep(form, viewOf(form, visit, seed), visit.key, clock.now()))

  const go = (form: WebForm, visit: Visit, fields: URLSearchParams): Promise<Response> => {
    const outcome = answerVisit(form, visit, fields, { flow, seed })
    if (!outcome.ends) return show(form, visit)
    void flow.apply(form, outcome.event, outcome.input)
    return leave(form, visit.links)
  }

  /** The same browser asks for the form again: where the bank waits for the person, there is no way back into it. */
  const reload = (form: WebForm, visit: Visit): Promise<Response> => {
    if (!cannotResume.has(visit.step)) return show(form, visit)
    void flow.apply(form, 'fail', { errorCode: 'INTERRUPTED' })
    return leave(form, visit.links)
  }

  const open = async (form: WebForm | undefined, links: PageLinks, key: string | undefined): Promise<Response> => {
    if (form === undefined) return page(404, renderUnavailable('There is no such form.', links))
    const before = visits.get(form.id)
    if (form.status === 'IN_PROGRESS' && before !== undefined && before.key === key) return reload(form, before)
    if (form.status !== 'NOT_YET_OPENED') {
      const message = isFinalWebFormStatus(form.status) ? 'The form is over.' : 'The link works once, and it was opened already.'
      return page(410, renderUnavailable(message, links))
    }
    const opened = flow.apply(form, 'open')
    if (isFinalWebFormStatus(form.status)) {
      void opened
      return leave(form, links)
    }
    const visit = startVisit(form, identifiers.uuid(), links)
    visits.set(form.id, visit)
    const response = await show(form, visit)
    response.headers.set('Set-Cookie', `${cookie}=${visit.key}; Path=/wf/${form.id}; HttpOnly; SameSite=Lax`)
    return response
  }

  app.get('/wf/:id', async (context) => {
    // A HEAD request, as link previews send it, is not a person.
    if (context.req.raw.method === 'HEAD') return new Response(null, { status: 200, headers: htmlPageHeaders })
    const response = await open(flow.form(context.req.param('id')), linksOf(new URL(context.req.url).searchParams), keyIn(context.req.header('Cookie')))
    record('GET', '/wf/{id}', response.status)
    return response
  })

  app.post('/wf/:id/:action', async (context) => {
    const form = flow.form(context.req.param('id'))
    const visit = visits.get(context.req.param('id'))
    const action = context.req.param('action')
    const event = personActions.get(action)
    const fields = new URLSearchParams(await context.req.text())
    const act = (): Promise<Response> => {
      if (form === undefined || visit === undefined || (event === undefined && action !== 'next')) {
        return page(404, renderUnavailable('There is no such form.', visit?.links ?? {}))
      }
      if (fields.get('key') !== visit.key) return page(403, renderUnavailable('Only the page that opened the form can do this.', {}))
      if (form.status !== 'IN_PROGRESS') return page(410, renderUnavailable('The form is over.', visit.links))
      if (event === undefined) return go(form, visit, fields)
      // The person does not wait for the callback.
      void flow.apply(form, event, { errorCode: fields.get('errorCode') ?? undefined, login: visit.login })
      return leave(form, visit.links)
    }
    const response = await act()
    record('POST', '/wf/{id}/{action}', response.status)
    return response
  })
}
