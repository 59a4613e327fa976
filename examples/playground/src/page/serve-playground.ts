import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import express from 'express'
import { paces } from '../backend/pace.ts'
import { startBackend, type Backend } from '../backend/start-backend.ts'
import type { Run } from '../flows/run.ts'
import { openEventStream, type EventStream } from './event-stream.ts'
import { renderPage } from './render-page.ts'
import { sameOrigin } from './same-origin.ts'
import { startFlows } from './start-flows.ts'

export interface Playground {
  readonly url: string
  close(): Promise<void>
}

/** Starts the backend, and the page on which every flow can be started and watched. */
export async function servePlayground(port: number): Promise<Playground> {
  const backend = await startBackend({ port, pace: paces.page })
  const streams = new Map<string, EventStream>()
  const { app, url } = backend

  app.use(['/live', '/flows', '/stop', '/answers'], sameOrigin)
  app.use((_request, response, next) => {
    response.set({ 'Content-Security-Policy': policyOf(backend), 'Referrer-Policy': 'no-referrer', 'X-Content-Type-Options': 'nosniff' })
    next()
  })
  app.get('/', (_request, response) => void response.type('html').send(renderPage(backend.sandbox)))
  const style = await readFile(new URL('style.css', import.meta.url), 'utf8')
  app.get('/style.css', (_request, response) => void response.type('css').send(style))
  app.use('/client', express.static(fileURLToPath(new URL('client', import.meta.url))))
  tellPages(backend, streams)
  const flows = startFlows(app, backend, streams)

  return {
    url,
    async close() {
      flows.close()
      await backend.close()
    },
  }
}

/** Everything that happens goes to every page that is open; one that is opened later gets the runs so far. */
function tellPages({ app, moments }: Backend, streams: Map<string, EventStream>): void {
  const runs: Run[] = []
  moments.listen((moment) => {
    if (moment.kind === 'ended') runs.push(moment.run)
    for (const stream of streams.values()) stream.send('moment', moment)
  })
  app.get('/live', (_request, response) => {
    const page = randomUUID()
    const stream = openEventStream(response)
    streams.set(page, stream)
    stream.closed.addEventListener('abort', () => streams.delete(page))
    stream.send('hello', { page, runs })
  })
}

/** Nothing from elsewhere, but for the widgets and pages of the providers. */
function policyOf({ sandbox }: Backend): string {
  const pages = [sandbox.fintoc.origins.api, sandbox.belvo.origins.main, sandbox.finapi.origins.webForm].join(' ')
  return [
    "default-src 'none'",
    `script-src 'self' ${sandbox.fintoc.origins.api}`,
    "style-src 'self'",
    "connect-src 'self'",
    "img-src data:",
    `frame-src 'self' ${pages}`,
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}
