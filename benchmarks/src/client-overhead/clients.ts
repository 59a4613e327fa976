/** Makes a client of the subject's library and gives the one call that is measured: a GET (plaid: a POST) of the same 1 kB of JSON. */
export type MakeCall = (origin: string) => Promise<() => Promise<unknown>>

const id = 'pi_4Zq9'

/** Every subject by name, each importing its library only when it is the one that is measured. */
export const clients: Readonly<Record<string, MakeCall>> = {
  fetch: async (origin) => {
    const headers = { Authorization: 'sk_test_bench' }
    return async () => (await fetch(`${origin}/v1/payment_intents/${id}`, { headers })).json() as Promise<unknown>
  },

  'ky (what we wrap: limits and retries on)': async (origin) => {
    const { default: ky } = await import('ky')
    const client = ky.create({
      prefix: origin,
      headers: { Authorization: 'sk_test_bench' },
      timeout: 30_000,
      totalTimeout: 120_000,
      retry: { limit: 2, jitter: true },
    })
    return () => client.get(`v1/payment_intents/${id}`).json()
  },

  'kit: createFintocClient': async (origin) => {
    const { createFintocClient } = await import('@kit/fintoc')
    const fintoc = createFintocClient({ secretKey: 'sk_test_bench', environment: { api: origin } })
    return () => fintoc.paymentIntents.get(id)
  },

  'kit: createBelvoClient': async (origin) => {
    const { createBelvoClient } = await import('@kit/belvo')
    const belvo = createBelvoClient({ aggregation: { secretId: 'id', secretPassword: 'password' }, environment: { main: origin } })
    return () => belvo.links.detail(id)
  },

  'openapi-fetch': async (origin) => {
    const { default: createClient } = await import('openapi-fetch')
    interface Paths {
      '/v1/payment_intents/{id}': { get: { parameters: { path: { id: string } }; responses: { 200: { content: { 'application/json': unknown } } } } }
    }
    const client = createClient<Paths>({ baseUrl: origin, headers: { Authorization: 'sk_test_bench' } })
    return async () => (await client.GET('/v1/payment_intents/{id}', { params: { path: { id } } })).data
  },

  axios: async (origin) => {
    const { default: axios } = await import('axios')
    const client = axios.create({ baseURL: origin, headers: { Authorization: 'sk_test_bench' } })
    return async () => (await client.get<unknown>(`/v1/payment_intents/${id}`)).data
  },

  fintoc: async (origin) => {
    const { Fintoc } = await import('fintoc')
    const fintoc = new Fintoc('sk_test_bench')
    // Its base URL cannot be configured; every manager reads it from the client it holds.
    for (const holder of [fintoc, fintoc.paymentIntents]) for (const value of Object.values(holder) as unknown[]) redirect(value, origin)
    return () => fintoc.paymentIntents.get(id)
  },

  belvo: async (origin) => {
    const { default: module } = await import('belvo')
    const belvo = new module.default('id', 'password', origin)
    await belvo.connect()
    return () => belvo.links.detail(id)
  },

  plaid: async (origin) => {
    const { Configuration, PlaidApi } = await import('plaid')
    const plaid = new PlaidApi(new Configuration({ basePath: origin, baseOptions: { headers: { 'PLAID-CLIENT-ID': 'id', 'PLAID-SECRET': 'secret' } } }))
    return async () => (await plaid.accountsGet({ access_token: id })).data
  },

  stripe: async (origin) => {
    const { default: Stripe } = await import('stripe')
    const { hostname, port } = new URL(origin)
    const stripe = new Stripe('sk_test_bench', { host: hostname, port: Number(port), protocol: 'http', telemetry: false })
    return () => stripe.paymentIntents.retrieve(id)
  },
}

function redirect(value: unknown, origin: string): void {
  if (typeof value !== 'object' || value === null) return
  if ('baseUrl' in value && typeof value.baseUrl === 'string') value.baseUrl = value.baseUrl.replace(/^https:\/\/[^/]+/, origin)
}
