import { createApp } from '../src/express-5/app.ts'
import { createKeepingApp, createRawApp, createTrappedApp } from '../src/express-5/trap.ts'
import { describeFramework } from './framework-suite.ts'
import { serve } from './serve.ts'

describeFramework('Express 5', {
  start: async (webhooks) => serve(createApp(webhooks)),
  trap: async (webhooks) => serve(createTrappedApp(webhooks)),
  advice: ['Express: register this route', 'above app.use(express.json())', 'express.json({ verify:'],
  alternatives: {
    'express.json({ verify }) that keeps the bytes': async (webhooks) => serve(createKeepingApp(webhooks)),
    'express.raw() on the route': async (webhooks) => serve(createRawApp(webhooks)),
  },
})
