import type { INestApplication } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import type { Webhooks } from '../webhooks.ts'
import { AppModule } from './app.ts'

/** WRONG, on purpose: without `rawBody`, Nest parses JSON and keeps nothing else. */
export function createTrappedApp(webhooks: Webhooks): Promise<INestApplication> {
  return NestFactory.create(AppModule.with(webhooks), { logger: ['error'] })
}

/** Also right, where nothing else needs a parsed body: the stream is left unread. */
export function createUnparsedApp(webhooks: Webhooks): Promise<INestApplication> {
  return NestFactory.create(AppModule.with(webhooks), { bodyParser: false, logger: ['error'] })
}
