import type { SandboxApp } from '../../api-app.ts'
import { stringAt } from '../../json.ts'
import type { RequestLog } from '../../request-log.ts'
import type { FinapiState } from '../finapi-state.ts'
import { webFormComponent } from './web-form-component.ts'
import type { WebForm } from './web-form-flow.ts'
import { isFinalWebFormStatus, personActions } from './web-form-machine.ts'
import type { WebFormEvent } from './web-form-machine.ts'
import { webFormErrorCodes, webFormTitles } from './web-form-page.ts'
import { viewOf } from './web-form-view.ts'
import { answerVisit, startVisit } from './web-form-visit.ts'
import type { Visit } from './web-form-visit.ts'

export const componentPath = '/kit-sandbox/web-form.js'

// The page that shows the component has an origin of its own, and no cookie is involved.
const openToPages = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }

/** What stands in for finAPI's component: its script, and what the script asks. */
export function mountWebFormComponent(app: SandboxApp, state: FinapiState, log: RequestLog): void {
  const { clock, flow, identifiers, visits, seed } = state

  const record = (method: string, path: string, status: number): void => {
    log.add({ api: 'webForm', method, path, at: new Date(clock.now()).toISOString(), status })
  }
  const answer = (status: number, body: object): Response =>
    new Response(JSON.stringify(body), { status, headers: { ...openToPages, 'Content-Type': 'application/json' } })
  const over = (form: WebForm, status: number): Response => answer(status, { status: form.status, errorCode: stringAt(form.payload, 'errorCode') ?? form.status })

  const show = (form: WebForm, visit: Visit): Response =>
    answer(200, { key: visit.key, title: webFormTitles[form.type], bank: form.bank.name, errorCodes: webFormErrorCodes, view: viewOf(form, visit, seed) })

  const open = (form: WebForm): Response => {
    if (form.status !== 'NOT_YET_OPENED') return over(form, 410)
    void flow.apply(form, 'open')
    if (isFinalWebFormStatus(form.status)) return over(form, 422)
    const visit = startVisit(form, identifiers.uuid(), {})
    visits.set(form.id, visit)
    return show(form, visit)
  }

  const act = (form: WebForm, event: WebFormEvent | undefined, fields: URLSearchParams): Response => {
    const visit = visits.get(form.id)
    if (visit === undefined || fields.get('key') !== visit.key) return answer(403, {})
    if (form.status !== 'IN_PROGRESS') return over(form, 200)
    if (event === undefined) {
      const outcome = answerVisit(form, visit, fields, { flow, seed })
      if (!outcome.ends) return show(form, visit)
      void flow.apply(form, outcome.event, outcome.input)
    } else {
      void flow.apply(form, event, { errorCode: fields.get('errorCode') ?? undefined, login: visit.login })
    }
    return over(form, 200)
  }

  app.get(componentPath, () => {
    record('GET', componentPath, 200)
    return new Response(webFormComponent, { headers: { ...openToPages, 'Content-Type': 'text/javascript; charset=utf-8' } })
  })

  app.post('/kit-sandbox/wf/:id/:action', async (context) => {
    const form = flow.form(context.req.param('id'))
    const action = context.req.param('action')
    const event = personActions.get(action)
    const fields = new URLSearchParams(await context.req.text())
    const reply = (): Response => {
      if (form === undefined || (event === undefined && action !== 'open' && action !== 'next')) return answer(404, {})
      return action === 'open' ? open(form) : act(form, event, fields)
    }
    const response = reply()
    record('POST', '/kit-sandbox/wf/{id}/{action}', response.status)
    return response
  })
}
