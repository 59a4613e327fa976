import { buildFinapiWebFormUrl } from '@kit/finapi/widget'
import type { Response as ExpressResponse } from 'express'
import type { Backend } from '../backend.ts'
import { importBankConnection } from '../flows/import-bank-connection.ts'
import { parseBelvoDeepLinks } from '../flows/parse-belvo-deep-link.ts'
import { receiveFintocWebhook } from '../flows/receive-fintoc-webhook.ts'
import { updateInBackground } from '../flows/update-in-background.ts'
import { createReport, type Report } from '../report.ts'
import { page } from './page.ts'

type Flow = (backend: Backend, report: Report) => Promise<void> | void

const flows: Readonly<Record<string, Flow>> = {
  'import-by-hand': importByHand,
  'import-lost': (backend, report) => importBankConnection(backend, report, 'lost'),
  'import-duplicate': (backend, report) => importBankConnection(backend, report, 'duplicate'),
  'background-update': updateInBackground,
  'fintoc-webhook': receiveFintocWebhook,
  'belvo-deep-links': (_, report) => parseBelvoDeepLinks(report),
}

/** Serves the page on which every flow can be started by hand and watched. */
export function servePage(backend: Backend): void {
  const { app } = backend
  app.get('/', (_request, response) => void response.type('html').send(page))
  app.get('/done', (_request, response) => void response.type('html').send('<!doctype html><title>Done</title><p>The form is done; go back to the playground.'))
  app.get('/flows/:name', (request, response) => {
    const flow = flows[request.params.name]
    if (!flow) {
      response.status(404).type('text').send('no such flow')
      return
    }
    response.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' }).flushHeaders()
    void stream(flow, backend, response)
  })
}

async function stream(flow: Flow, backend: Backend, response: ExpressResponse): Promise<void> {
  const send = (event: string, data: string): void => void response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
  const report = createReport((line) => send('line', line))
  try {
    await flow(backend, report)
  } catch (error) {
    report.check(false, error instanceof Error ? error.message : 'the flow failed')
  }
  send('end', report.failures.length === 0 ? 'as it should be' : 'not as it should be')
  response.end()
}

/** The visitor is the person: the form's page opens in another tab, and this wait watches what they do there. */
async function importByHand(backend: Backend, report: Report): Promise<void> {
  const { user, waiter, account } = backend
  report.title('finAPI import: you are the person')
  const wait = await waiter.start('finapi.webForm', { account }, ({ callbackUrl }) =>
    user.webForms.createBankConnectionImport({ bank: { search: 'finAPI Test Bank' }, callbacks: { finalised: callbackUrl ?? null } }),
  )
  if (!wait.task) throw new Error('a started wait knows its form')
  const back = `${backend.url}/done`
  report.line(`open: ${buildFinapiWebFormUrl(wait.task.url, { redirectUrl: back, errorRedirectUrl: back, abortRedirectUrl: back })}`)
  const result = await wait.result({ timeoutMs: 20 * 60_000, onProgress: (phase) => report.line(`finAPI says ${phase.status}`) })
  report.check(true, `the wait ended as ${result.phase} (GETs: ${result.polls}, callbacks: ${result.hints})`)
}
