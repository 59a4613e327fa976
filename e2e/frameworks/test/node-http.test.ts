import { createApp } from '../src/node-http/app.ts'
import { createKeepingApp, createTrappedApp } from '../src/node-http/trap.ts'
import { describeFramework } from './framework-suite.ts'
import { serve } from './serve.ts'

describeFramework('node:http', {
  start: async (webhooks) => serve(createApp(webhooks)),
  trap: async (webhooks) => serve(createTrappedApp(webhooks)),
  advice: ['before anything reads it', 'request.rawBody'],
  alternatives: { 'bytes left in request.rawBody': async (webhooks) => serve(createKeepingApp(webhooks)) },
  hasOrders: false,
})
