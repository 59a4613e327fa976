import type Koa from 'koa'
import { createApp } from '../src/koa/app.ts'
import { createKeepingApp, createTrappedApp } from '../src/koa/trap.ts'
import { describeFramework } from './framework-suite.ts'
import type { Running } from './framework-suite.ts'
import { serve } from './serve.ts'

async function listen(app: Koa): Promise<Running> {
  // A sender that goes away is no news here.
  app.silent = true
  const listener = app.callback()
  return serve((request, response) => void listener(request, response))
}

describeFramework('Koa', {
  start: async (webhooks) => listen(createApp(webhooks)),
  trap: async (webhooks) => listen(createTrappedApp(webhooks)),
  advice: ['Koa: put this route above the body parser', '@koa/bodyparser'],
  alternatives: { '@koa/bodyparser, which keeps the text,': async (webhooks) => listen(createKeepingApp(webhooks)) },
})
