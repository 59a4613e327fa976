// From `Request` to `Response`, and so the same in every runtime.
import { isApiError } from '@kit/core'
import { createIdempotentRunner, createMemoryIdempotencyStore } from '@kit/core/idempotency'
import { createFintocClient } from '@kit/fintoc'
import { isFintocEvent } from '@kit/fintoc/events'
import { createFintocWebhookHandler } from '@kit/fintoc/webhooks'

/** What the tests ask for at `/state`. */
export function createState() {
  return { events: [], errors: [], later: [] }
}

export function createFintoc(secret, state) {
  return createFintocWebhookHandler({
    secret,
    maxBodyBytes: 20_000,
    idempotency: createIdempotentRunner({ store: createMemoryIdempotencyStore() }),
    on: {
      'link.credentials_changed': (event, { waitUntil }) => {
        if (event.id === 'evt_throw') throw new Error('db://user:password@host is down')
        state.events.push(`${event.type} ${event.id} ${event.verification.scheme}`)
        waitUntil(new Promise((resolve) => setTimeout(resolve, 50)).then(() => state.later.push(event.id)))
      },
    },
    otherwise: (event) => state.events.push(`otherwise ${event.known ? event.type : event.rawType}`),
    onError: (error, { status }) => state.errors.push([error.name, error.reason ?? null, status]),
  })
}

async function useClient({ secret, api }) {
  const client = createFintocClient({ secretKey: secret, environment: { api } })
  const ids = []
  for await (const account of client.accounts.list({ link_token: 'token' })) ids.push(account.id)
  // Answered 503 first: the repetition is what loads ky.
  const { data, attempts } = await client.paymentIntents.get('busy').withResponse()
  const error = await client.charges.get('missing').catch((thrown) => thrown)
  return { ids, busy: [data.id, attempts], error: [isApiError(error), error.status, error.requestId] }
}

/** Everything but the server. `platform` is what the runtime passes beside the request. */
export function createEndpoints({ secret, api, state = createState() }) {
  const fintoc = createFintoc(secret, state)
  return async (request, platform) => {
    const { pathname } = new URL(request.url)
    if (pathname === '/webhooks/fintoc') return fintoc(request, platform)
    if (pathname === '/trap') {
      await request.json()
      return fintoc(request, platform)
    }
    if (pathname === '/guard') {
      const values = await request.json()
      return Response.json(values.map((value) => isFintocEvent(value)))
    }
    if (pathname === '/client') return Response.json(await useClient({ secret: 'sk_test_1', api }))
    if (pathname === '/state') return Response.json(state)
    return new Response(null, { status: 404 })
  }
}
