import { isKitError } from '@kit/core'
import { createIdempotentRunner, createMemoryIdempotencyStore } from '@kit/core/idempotency'
import type { BelvoAggregationClient } from '@kit/belvo'
import { createBelvoWebhookHandler } from '@kit/belvo/webhooks'
import { Hono } from 'hono'

/** Who is logged in, as your session says; Belvo's consent wants name and tax number. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly cpf: string
}

export interface AppOptions {
  readonly belvo: BelvoAggregationClient
  /** The `Authorization` value of your webhooks in Belvo's dashboard. */
  readonly authorization: string
  /** The person of a request, out of its session cookie. */
  readonly personOf: (request: Request) => Person | undefined
  /** The script of the page, see `bundlePage`. */
  readonly script: string
  /** Where the widget comes from, if not from Belvo: the sandbox. */
  readonly widgetSrc?: string
  readonly log: (line: string) => void
}

interface Connection {
  /** Missing until the page of this person told us. */
  person?: string
  accounts?: readonly { readonly name: string; readonly balance: number | null }[]
}

const page = (widgetSrc: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Connect your bank</title></head>
<body><main><h1>Your accounts</h1>
<button id="connect" data-widget-src="${widgetSrc}">Connect your bank</button>
<p id="status" role="status"></p><ul id="accounts"></ul><div id="belvo"></div></main>
<script type="module" src="/connect.js"></script></body></html>`

/** Connects banks with Belvo's widget: the page gives the link, and the accounts are read when Belvo says that they are there. */
export function createApp({ belvo, authorization, personOf, script, widgetSrc = 'https://cdn.belvo.io/belvo-widget-1-stable.js', log }: AppOptions): Hono<{ Variables: { person: Person } }> {
  // Your database. The webhook may be quicker than the page, so a connection can be known before its person.
  const connections = new Map<string, Connection>()
  const connectionOf = (link: string): Connection => {
    const known = connections.get(link) ?? {}
    connections.set(link, known)
    return known
  }

  const webhooks = createBelvoWebhookHandler({
    authorization,
    idempotency: createIdempotentRunner({ store: createMemoryIdempotencyStore() }),
    on: {
      'ACCOUNTS.historical_update': async ({ data: { link_id: link }, outcome }) => {
        if (!link || outcome === 'failed') return log(`the accounts of link ${link ?? 'unknown'} could not be read`)
        const accounts: { name: string; balance: number | null }[] = []
        for await (const { name, balance } of belvo.accounts.list({ link })) accounts.push({ name: name ?? 'Account', balance: balance?.current ?? null })
        connectionOf(link).accounts = accounts
        log(`link ${link} has ${accounts.length} account(s)`)
      },
    },
    otherwise: (event) => log(`not needed: ${event.known ? event.type : event.rawType}`),
  })

  const app = new Hono<{ Variables: { person: Person } }>()
  app.onError((error, c) => {
    log(error.message)
    return c.json({ error: 'Connecting is not possible at the moment.' }, isKitError(error) ? 502 : 500)
  })
  app.get('/', (c) => c.html(page(widgetSrc)))
  app.get('/connect.js', (c) => c.body(script, 200, { 'Content-Type': 'text/javascript' }))
  app.post('/webhooks/belvo', (c) => webhooks(c.req.raw))

  app.use('/api/*', async (c, next) => {
    const person = personOf(c.req.raw)
    if (person === undefined) return c.json({ error: 'Log in first.' }, 401)
    c.set('person', person)
    await next()
  })

  app.post('/api/widget-token', async (c) => {
    const { name, cpf } = c.get('person')
    const origin = new URL(c.req.url).origin
    const { access } = await belvo.widgetToken.create({
      scopes: 'read_institutions,write_links,read_consents,write_consents,write_consent_callback,delete_consents',
      fetch_resources: ['ACCOUNTS'],
      stale_in: '300d',
      widget: {
        openfinance_feature: 'consent_link_creation',
        callback_urls: { success: `${origin}/done`, exit: `${origin}/done`, event: `${origin}/done` },
        branding: {
          company_icon: 'https://app.example.com/icon.svg',
          company_logo: 'https://app.example.com/logo.svg',
          company_name: 'Acme',
          company_terms_url: 'https://app.example.com/terms',
        },
        consent: {
          terms_and_conditions_url: 'https://app.example.com/terms',
          permissions: ['REGISTER', 'ACCOUNTS', 'CREDIT_CARDS', 'CREDIT_OPERATIONS'],
          identification_info: [{ type: 'CPF', number: cpf, name }],
        },
      },
    })
    return c.json({ access })
  })

  app.put('/api/links/:link', async (c) => {
    const link = c.req.param('link')
    const found = await belvo.links.detail(link).catch((error: unknown) => {
      if (isKitError(error) && 'status' in error && error.status === 404) return undefined
      throw error
    })
    // What a page says proves nothing: the link has to exist, and may not be another person's.
    const { id } = c.get('person')
    const connection = found === undefined ? undefined : connectionOf(link)
    if (connection === undefined || (connection.person ?? id) !== id) return c.json({ error: 'There is no such link.' }, 404)
    connection.person = id
    return c.json({ link }, 201)
  })

  app.get('/api/links/:link/accounts', (c) => {
    const connection = connections.get(c.req.param('link'))
    if (connection?.person !== c.get('person').id) return c.json({ error: 'There is no such link.' }, 404)
    return connection.accounts === undefined ? c.json({ reading: true }, 202) : c.json({ accounts: connection.accounts })
  })
  return app
}
