import express, { type Express, type Request, type Response } from 'express'
import type { Backend } from '../backend/start-backend.ts'
import { allFlows } from '../flows/all-flows.ts'
import type { Flow } from '../flows/flow.ts'
import { runFlow } from '../flows/run-flow.ts'
import { callbackFates, type CallbackFate } from '../flows/run.ts'
import { createVisitor, type Answers } from '../people/create-visitor.ts'
import type { Provider } from '../provider.ts'
import type { EventStream } from './event-stream.ts'

/** A request whose body may be anything. */
type Posted<Parameters, Members extends string> = Request<Parameters, unknown, { readonly [Member in Members]?: unknown } | undefined>

export interface FlowRoutes {
  /** Stops what runs, because the playground ends. */
  close(): void
}

/** What the page posts: start a flow, stop it, answer a screen; and where the pages of providers lead back to. */
export function startFlows(app: Express, backend: Backend, streams: ReadonlyMap<string, EventStream>): FlowRoutes {
  const answers: Answers = new Map()
  const running = new Map<Provider, AbortController>()

  const start = async (flow: Flow, callbacks: CallbackFate, page: EventStream): Promise<void> => {
    const { provider } = flow
    const stop = new AbortController()
    running.set(provider, stop)
    // Whoever closes the page is not there any more to use the widget.
    const signal = AbortSignal.any([stop.signal, page.closed])
    const over = new AbortController()
    const person = createVisitor({
      backUrl: `${backend.url}/back`,
      answers,
      signal: AbortSignal.any([signal, over.signal]),
      show: (screen) => page.send('show', { provider, screen }),
      hide: (id) => page.send('hide', { provider, id }),
    })
    await runFlow(flow, { backend, person, callbacks, signal })
    over.abort()
    running.delete(provider)
  }

  app.post('/flows/:name', express.json(), (request: Posted<{ name: string }, 'callbacks' | 'page'>, response: Response) => {
    const flow = allFlows.find(({ name }) => name === request.params.name)
    const page = streams.get(String(request.body?.page))
    const callbacks = callbackFates.find((fate) => fate === request.body?.callbacks)
    if (flow === undefined || page === undefined || callbacks === undefined) {
      response.sendStatus(400)
    } else if (running.has(flow.provider)) {
      response.sendStatus(409)
    } else {
      void start(flow, callbacks, page)
      response.sendStatus(202)
    }
  })

  app.post('/stop/:provider', (request, response) => {
    running.get(request.params.provider as Provider)?.abort()
    response.sendStatus(204)
  })

  app.post('/answers/:id', express.json(), (request: Posted<{ id: string }, 'exchangeToken' | 'left'>, response: Response) => {
    const { exchangeToken, left } = request.body ?? {}
    answers.get(request.params.id)?.({ exchangeToken: typeof exchangeToken === 'string' ? exchangeToken : undefined, left: left === true })
    response.sendStatus(204)
  })

  app.get('/back/:id/:end', (request, response) => {
    answers.get(request.params.id)?.({ url: new URL(request.originalUrl, backend.url) })
    response.type('html').send('<!doctype html><html lang="en"><meta charset="utf-8"><title>Back</title><p>You are back at the playground.</p></html>')
  })

  return {
    close() {
      for (const stop of running.values()) stop.abort()
    },
  }
}
