import type { WebhookHandler } from '@kit/core/webhooks'
import { expectTypeOf, it } from 'vitest'

// What each platform calls with a request, in its own words; `next build` itself is run in e2e/runtimes.
type NextRoute = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response | void> | Response | void
type DenoServe = (request: Request, info: { remoteAddr: { hostname: string }; completed: Promise<void> }) => Response | Promise<Response>
type BunServe = (request: Request, server: { port: number; stop(): void }) => Response | Promise<Response>
type PagesFunction = (request: Request, context: { waitUntil(promise: Promise<unknown>): void; passThroughOnException(): void }) => Promise<Response>

it('a webhook handler is a route, as it is', () => {
  expectTypeOf<WebhookHandler>().toExtend<NextRoute>()
  expectTypeOf<WebhookHandler>().toExtend<DenoServe>()
  expectTypeOf<WebhookHandler>().toExtend<BunServe>()
  expectTypeOf<WebhookHandler>().toExtend<PagesFunction>()
})
