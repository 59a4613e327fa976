import 'reflect-metadata'
import { toNodeHandler } from '@kit/core/node'
import { All, Body, Controller, Inject, Module, Post, Req, Res } from '@nestjs/common'
import type { DynamicModule, INestApplication } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import type { Request, Response } from 'express'
import type { Webhooks } from '../webhooks.ts'

const WEBHOOKS = Symbol('webhooks')

@Controller('webhooks')
class WebhooksController {
  readonly #fintoc
  readonly #finapi

  constructor(@Inject(WEBHOOKS) webhooks: Webhooks) {
    this.#fintoc = toNodeHandler(webhooks.fintoc)
    this.#finapi = toNodeHandler(webhooks.finapi)
  }

  @All('fintoc')
  fintoc(@Req() request: Request, @Res() response: Response): void {
    this.#fintoc(request, response)
  }

  @All('finapi')
  finapi(@Req() request: Request, @Res() response: Response): void {
    this.#finapi(request, response)
  }
}

@Controller('orders')
class OrdersController {
  @Post()
  create(@Body() order: unknown): unknown {
    return { received: order }
  }
}

@Module({})
// oxlint-disable-next-line typescript/no-extraneous-class -- Nest knows modules by their class
export class AppModule {
  static with(webhooks: Webhooks): DynamicModule {
    return { module: AppModule, controllers: [WebhooksController, OrdersController], providers: [{ provide: WEBHOOKS, useValue: webhooks }] }
  }
}

export function createApp(webhooks: Webhooks): Promise<INestApplication> {
  // rawBody keeps the bytes beside what Nest parses: a signature covers the bytes as they arrived.
  return NestFactory.create(AppModule.with(webhooks), { rawBody: true, logger: ['error'] })
}
