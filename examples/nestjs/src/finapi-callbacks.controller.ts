import { toNodeHandler } from '@kit/core/node'
import type { NodeHandler } from '@kit/core/node'
import { createFinapiCallbackHandler } from '@kit/finapi/webhooks'
import { Controller, Inject, Logger, Post, Req, Res } from '@nestjs/common'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { BankImports } from './bank-imports.ts'
import { FINAPI_SETTINGS } from './finapi-settings.ts'
import type { FinapiSettings } from './finapi-settings.ts'

/** What finAPI calls. A callback is a hint: it makes the waiter look, and only what it then sees counts. */
@Controller('callbacks')
export class FinapiCallbacksController {
  readonly #logger = new Logger(FinapiCallbacksController.name)
  readonly #handle: NodeHandler

  constructor(@Inject(BankImports) { waiter }: BankImports, @Inject(FINAPI_SETTINGS) { callbackSecret: secret }: FinapiSettings) {
    // finAPI never reads an answer: what is refused is heard of here or nowhere.
    const onError = (error: unknown): void => this.#logger.error(error)
    const handler = createFinapiCallbackHandler({
      secret,
      waiter,
      on: {
        'webForm.finalised': ({ reference, data }) => this.#logger.log(`import ${reference} is said to be ${data.status}`),
      },
      otherwise: (event) => this.#logger.log(`not handled: ${event.known ? event.type : event.rawType}`),
      onError,
    })
    this.#handle = toNodeHandler(handler, { onError })
  }

  @Post('finapi')
  receive(@Req() request: IncomingMessage, @Res() response: ServerResponse): void {
    this.#handle(request, response)
  }
}
