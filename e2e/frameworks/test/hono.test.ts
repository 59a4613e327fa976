import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { createApp } from '../src/hono/app.ts'
import { createCopyingApp, createTrappedApp } from '../src/hono/trap.ts'
import { afterAll } from 'vitest'
import { describeFramework } from './framework-suite.ts'
import type { Running } from './framework-suite.ts'
import { serve } from './serve.ts'

async function listen(app: Hono): Promise<Running> {
  const listener = getRequestListener(app.fetch)
  return serve((request, response) => void listener(request, response))
}

// The server puts its own in their place, for every file of this run.
const { Request, Response } = globalThis
afterAll(() => void Object.defineProperties(globalThis, { Request: { value: Request }, Response: { value: Response } }))

describeFramework('Hono on Node', {
  start: async (webhooks) => listen(createApp(webhooks)),
  trap: async (webhooks) => listen(createTrappedApp(webhooks)),
  advice: ['clone() made before', 'Hono: c.req.raw, above c.req.json()'],
  untyped: 'text/plain; charset=UTF-8',
  alternatives: { 'a middleware that reads a copy': async (webhooks) => listen(createCopyingApp(webhooks)) },
})
