import { html } from 'hono/html'
import type { SandboxApp } from '../../api-app.ts'
import { htmlPage, htmlPageHeaders } from '../../html-page.ts'
import type { Html } from '../../html-page.ts'
import type { RequestLog } from '../../request-log.ts'
import type { DirectStep } from '../banks/direct-bank-access.ts'
import type { FinapiState } from '../finapi-state.ts'
import { isTestLogin, loginLabels } from '../access/test-login.ts'

function approvalPage({ hash, bank }: DirectStep, alert?: string): Html {
  return htmlPage(
    `${bank.name}: your approval`,
    html`${alert === undefined ? '' : html`<p role="alert">${alert}</p>`}
<p>Test users: demo with PIN demo, and demo_no_msa with PIN demo_no_msa.</p>
<form method="post" action="/bank/${hash}" class="step">
<div class="field"><label for="username">${loginLabels.username}</label><input id="username" name="username" autocomplete="off" required></div>
<div class="field"><label for="pin">${loginLabels.pin}</label><input id="pin" name="pin" type="password" autocomplete="off" required></div>
<button type="submit" name="answer" value="approve">Approve</button>
<button type="submit" name="answer" value="refuse" formnovalidate>Refuse</button>
</form>`,
  )
}

/** The page of the redirect test bank, where a 510 with `REDIRECT_REQUIRED` sends the person. */
export function mountBankPages(app: SandboxApp, { clock, direct }: FinapiState, log: RequestLog): void {
  const record = (method: string, status: number): void => {
    log.add({ api: 'webForm', method, path: '/bank/{hash}', at: new Date(clock.now()).toISOString(), status })
  }

  const page = async (status: number, content: Html): Promise<Response> => new Response((await content).toString(), { status, headers: htmlPageHeaders })

  const gone = (): Promise<Response> => page(404, htmlPage('Nothing to approve', html`<p role="alert">The bank does not wait for anything here.</p>`))

  const waiting = (hash: string): DirectStep | undefined => {
    const step = direct.step(hash)
    return step?.stage === 'redirect' && step.approved === undefined ? step : undefined
  }

  const answer = (step: DirectStep, fields: URLSearchParams): Promise<Response> => {
    const username = fields.get('username') ?? ''
    const refuses = fields.get('answer') === 'refuse'
    if (!refuses && !isTestLogin(username, fields.get('pin') ?? '')) return page(200, approvalPage(step, 'The bank does not know this name and PIN.'))
    step.approved = !refuses
    step.login = username
    const back = new URL(step.redirectUrl ?? '')
    back.searchParams.set('state', step.hash)
    return Promise.resolve(new Response(null, { status: 303, headers: { Location: back.href, 'Referrer-Policy': 'no-referrer' } }))
  }

  app.get('/bank/:hash', async (context) => {
    const step = waiting(context.req.param('hash'))
    const response = await (step === undefined ? gone() : page(200, approvalPage(step)))
    record('GET', response.status)
    return response
  })

  app.post('/bank/:hash', async (context) => {
    const step = waiting(context.req.param('hash'))
    const fields = new URLSearchParams(await context.req.text())
    const response = await (step === undefined ? gone() : answer(step, fields))
    record('POST', response.status)
    return response
  })
}
