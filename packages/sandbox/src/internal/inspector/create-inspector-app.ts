import { Hono } from 'hono'
import type { Context } from 'hono'
import type { SandboxProvider } from '../../provider-sandbox-control.ts'
import type { SandboxBase, SandboxControls, SandboxFault } from '../../sandbox.ts'
import { providerOfEvent } from '../event-types.ts'
import { readFaultHeader } from '../fault-header.ts'
import { isJsonObject, objectAt, stringAt } from '../json.ts'
import type { JsonObject } from '../json.ts'
import { isLoopbackHost } from '../loopback.ts'
import type { SandboxClock } from '../sandbox-clock.ts'
import { inspectorHeaders, inspectorPage } from './inspector-page.ts'
import { inspectorScript } from './inspector-script.ts'
import { inspectorView } from './inspector-view.ts'
import { listenForEvents } from './listen-for-events.ts'
import { shownDeliveries } from './shown-deliveries.ts'
import { triggerEvent } from './trigger-event.ts'

/** What the inspector shows and steers. */
export interface InspectorParts {
  readonly sandbox: SandboxBase
  readonly controls: Partial<SandboxControls>
  readonly clock: SandboxClock
}

async function bodyOf(context: Context): Promise<JsonObject> {
  const body: unknown = await context.req.json().catch(() => undefined)
  if (!isJsonObject(body)) throw new TypeError('The body has to be a JSON object.')
  return body
}

/** What goes wrong with an answer may be said as in the header of a request. */
function faultOf(body: JsonObject): SandboxFault {
  const { provider, operation, fault } = body
  const planned: unknown = typeof fault === 'string' ? { provider, response: { operation, ...readFaultHeader(fault) } } : body
  return planned as SandboxFault
}

/** The inspector's page, and the API behind it and behind the commands of `kit-sandbox`. */
export function createInspectorApp({ sandbox, controls, clock }: InspectorParts): Hono {
  const app = new Hono()

  // A page of another site must reach the sandbox neither through a name that resolves to this machine, nor with a request of its own.
  app.use(async (context, next) => {
    const url = new URL(context.req.url)
    const origin = context.req.header('origin')
    if (!isLoopbackHost(url.hostname)) return context.json({ error: 'The sandbox answers on loopback host names only.' }, 421)
    if (origin !== undefined && origin !== url.origin) return context.json({ error: 'Only the page of the inspector may ask this from a browser.' }, 403)
    return next()
  })
  app.onError((error, context) => context.json({ error: error.message }, error instanceof TypeError || error instanceof RangeError ? 400 : 500))
  app.notFound((context) => context.json({ error: 'The inspector has no such path.' }, 404))

  app.get('/', (context) => context.html(inspectorPage(), 200, inspectorHeaders))
  app.get('/inspector.js', (context) => context.body(inspectorScript, 200, { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-store' }))

  app.get('/api/view', (context) => context.json(inspectorView(sandbox, controls, clock)))
  app.get('/api/deliveries', (context) => context.json(shownDeliveries(sandbox)))
  app.post('/api/deliveries/:provider/:id/redeliver', async (context) => {
    const { provider, id } = context.req.param()
    const { status, ok } = await sandbox.deliveries.redeliver(provider as SandboxProvider, id)
    return context.json({ ...shownDeliveries(sandbox).findLast((delivery) => delivery.id === id && delivery.provider === provider), status, ok })
  })
  app.post('/api/advance', async (context) => {
    const { duration } = await bodyOf(context)
    if (typeof duration !== 'number' && typeof duration !== 'string') throw new TypeError('duration is missing: a number of milliseconds, or a text such as 20m.')
    await sandbox.advance(duration)
    return context.json({ now: sandbox.clock.now().toISOString() })
  })
  app.post('/api/reset', async (context) => {
    await sandbox.reset()
    return context.json({ now: sandbox.clock.now().toISOString() })
  })
  app.get('/api/snapshot', async (context) =>
    context.body(new Uint8Array(await sandbox.snapshot()), 200, { 'Content-Type': 'application/octet-stream' }),
  )
  app.put('/api/snapshot', async (context) => {
    await sandbox.restore(new Uint8Array(await context.req.arrayBuffer()))
    return context.json({ now: sandbox.clock.now().toISOString() })
  })
  app.get('/api/faults', (context) => context.json(sandbox.faults.all))
  app.post('/api/faults', async (context) => {
    sandbox.faults.add(faultOf(await bodyOf(context)))
    return context.json(sandbox.faults.all)
  })
  app.delete('/api/faults', (context) => {
    sandbox.faults.clear()
    return context.json(sandbox.faults.all)
  })
  app.post('/api/trigger', async (context) => {
    const body = await bodyOf(context)
    const type = stringAt(body, 'type') ?? ''
    const provider = providerOfEvent(type)
    if (provider === undefined) throw new TypeError(`No provider has an event ${type}.`)
    return context.json(await triggerEvent(controls, provider, type, objectAt(body, 'data')))
  })
  app.post('/api/listen', async (context) => {
    const body = await bodyOf(context)
    return context.json(await listenForEvents(controls, stringAt(body, 'url') ?? '', stringAt(body, 'provider')))
  })
  return app
}
