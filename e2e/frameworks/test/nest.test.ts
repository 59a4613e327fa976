import type { Server } from 'node:http'
import type { INestApplication } from '@nestjs/common'
import { createApp } from '../src/nest/app.ts'
import { createTrappedApp, createUnparsedApp } from '../src/nest/trap.ts'
import { describeFramework } from './framework-suite.ts'
import type { Running } from './framework-suite.ts'

async function listen(app: INestApplication): Promise<Running> {
  await app.listen(0, '127.0.0.1')
  return {
    url: await app.getUrl(),
    close: () => {
      const server = app.getHttpServer() as Server
      server.closeAllConnections()
      return app.close()
    },
  }
}

describeFramework('NestJS', {
  start: async (webhooks) => listen(await createApp(webhooks)),
  trap: async (webhooks) => listen(await createTrappedApp(webhooks)),
  advice: ['Nest: NestFactory.create(AppModule, { rawBody: true })'],
  // body-parser reads what it refuses to the end before it answers.
  readsEverything: true,
  alternatives: { 'an app without body parser': async (webhooks) => listen(await createUnparsedApp(webhooks)) },
})
