import type { WebhookHandler } from '@kit/core/webhooks'
import { createFinapiCallbackHandler } from '@kit/finapi/webhooks'
import type { FinapiCallbackHandlerOptions } from '@kit/finapi/webhooks'
import { createFintocWebhookHandler } from '@kit/fintoc/webhooks'
import type { FintocWebhookHandlerOptions } from '@kit/fintoc/webhooks'

/** The endpoints every app here has: functions from `Request` to `Promise<Response>`. */
export interface Webhooks {
  readonly fintoc: WebhookHandler
  readonly finapi: WebhookHandler
}

/** What the endpoints are made of. In your app this stands where the app is made. */
export interface WebhookSettings {
  readonly fintoc: FintocWebhookHandlerOptions
  readonly finapi: FinapiCallbackHandlerOptions
}

/** Makes the endpoints. They know no framework. */
export function createWebhooks(settings: WebhookSettings): Webhooks {
  return { fintoc: createFintocWebhookHandler(settings.fintoc), finapi: createFinapiCallbackHandler(settings.finapi) }
}
