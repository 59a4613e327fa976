import { execFile } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'

/**
 * One program a client: a list of two pages, a call that is repeated, a call that fails, and what only this client does. It prints what it
 * got. `kit` is the package, `url` the server.
 */
const BODIES: Readonly<Record<string, string>> = {
  fintoc: `
    const client = kit.createFintocClient({ secretKey: 'sk_test_1', signingKey: process.env.SIGNING_KEY, environment: { api: url } })
    for await (const { id } of client.accounts.list({ link_token: 'token' })) seen.push(id)
    const read = await client.paymentIntents.get('busy').withResponse()
    const body = { amount: 1, currency: 'MXN', account_id: 'acc_1', counterparty: { account_number: '1' } }
    const special = await client.forLink('token').v2.transfers.create(body, { idempotencyKey: 'key-1' }).withResponse()
    const error = await client.charges.get('missing').catch((thrown) => thrown)
    const guards = [kit.isApiError(error), kit.isKitError(error), kit.isFintocError(error), kit.isRateLimitError(error)]`,
  belvo: `
    const keys = { secretId: 'id', secretPassword: 'password' }
    const client = kit.createBelvoClient({ aggregation: keys, payments: keys, environment: { main: url } })
    for await (const { id } of client.accounts.list({ link: 'link' })) seen.push(id)
    const read = await client.links.detail('busy').withResponse()
    const special = await client.payments.paymentIntents.create({ amount: '1.00' }, { idempotencyKey: 'key-1' }).withResponse()
    const error = await client.links.detail('missing').catch((thrown) => thrown)
    const guards = [kit.isApiError(error), kit.isKitError(error), kit.isBelvoError(error), kit.isRateLimitError(error)]`,
  finapi: `
    const client = kit.createFinapiClient({ clientId: 'id', clientSecret: 'secret', environment: { access: url, webForm: url } })
    const user = client.asUser({ userId: 'user', password: 'password' })
    for await (const { id } of user.transactions.list({ view: 'bankView' })) seen.push(id)
    const read = await user.webForms.get('busy').withResponse()
    const special = await user.webForms.createBankConnectionImport({ bank: { search: 'Test' } }).withResponse()
    const error = await user.webForms.get('missing').catch((thrown) => thrown)
    const guards = [kit.isApiError(error), kit.isKitError(error), error.provider === 'finapi', kit.isRateLimitError(error)]`,
}

/** The providers that have a program. */
export const PROVIDERS: readonly string[] = Object.keys(BODIES)

/** The program of one client, as an ES module or as CommonJS. */
export function programOf(provider: string, format: 'esm' | 'cjs'): string {
  const load = format === 'esm' ? `import * as kit from '@kit/${provider}'` : `const kit = require('@kit/${provider}')`
  return `${load}
    async function main(url) {
      const seen = []
      ${BODIES[provider] ?? ''}
      const { name, status, operation, requestId } = error
      const shown = { name, status, operation, requestId, text: String(error), json: error.toJSON() }
      console.log(JSON.stringify({ seen, read: [read.data, read.attempts], special: [special.data, special.idempotencyKey], shown, guards }))
    }
    main(process.argv[2]).catch((thrown) => { console.error(thrown); process.exitCode = 1 })`
}

/** Runs a program in a process of its own against a server that plays the provider, and gives what it printed. */
export async function runClient(file: string, options: { readonly cwd: string; readonly nodeFlags?: readonly string[] }): Promise<unknown> {
  const busy = new Set<string>()
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const answer = (status: number, body: unknown, headers: Record<string, string> = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json', 'x-request-id': 'req-1', ...headers })
      response.end(JSON.stringify(body))
    }
    request.resume().on('end', () => {
      const second = searchParams.get('page') === '2'
      const items = second ? [{ id: 3 }] : [{ id: 1 }, { id: 2 }]
      const next = `http://${request.headers.host ?? ''}${pathname}?page=2`
      if (pathname.endsWith('/oauth/token')) answer(200, { access_token: 'token', expires_in: 86_400 })
      else if (pathname.includes('missing')) answer(404, {})
      else if (request.method === 'POST') answer(201, { made: pathname, signed: request.headers['fintoc-jws-signature'] !== undefined })
      else if (pathname === '/v1/accounts') answer(200, items, second ? {} : { link: `<${next}>; rel="next"` })
      else if (pathname === '/api/accounts/') answer(200, { results: items, next: second ? null : next })
      else if (pathname === '/api/v2/transactions') answer(200, { transactions: items, paging: { page: second ? 2 : 1, pageCount: 2 } })
      else if (busy.has(pathname)) answer(200, { read: pathname, at: '2026-03-02T13:51:08Z' })
      else {
        busy.add(pathname)
        answer(429, {}, { 'retry-after': '0' })
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const env = { PATH: process.env['PATH'], SIGNING_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string }
    const { stdout } = await promisify(execFile)(process.execPath, [...(options.nodeFlags ?? []), file, url], { cwd: options.cwd, env })
    return JSON.parse(stdout)
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

/** What {@link runClient} gives when everything works. */
export function expectedOf(provider: string): unknown {
  const paths = {
    fintoc: ['/v1/payment_intents/busy', '/v2/transfers', 'charges.get', '/v1/charges/{charge_id}'],
    belvo: ['/api/links/busy/', '/payments/br/payment-intents/', 'links.detail', '/api/links/{id}/'],
    finapi: ['/api/webForms/busy', '/api/webForms/bankConnectionImport', 'webForms.get', '/api/webForms/{id}'],
  }[provider]
  const [read, special, operation, path] = paths ?? []
  const message = `${provider} ${operation} (GET ${path}) was answered with 404 (request req-1). It does not exist, or these credentials may not see it.`
  const fields = { operation, status: 404, requestId: 'req-1' }
  return {
    seen: [1, 2, 3],
    read: [{ read, at: '2026-03-02T13:51:08Z' }, 2],
    special: [{ made: special, signed: provider === 'fintoc' }, ...(provider === 'finapi' ? [null] : ['key-1'])],
    shown: {
      name: 'ApiError',
      ...fields,
      text: `ApiError: ${message}`,
      json: { name: 'ApiError', code: 'api_error', message, provider, method: 'GET', path, ...fields, retryable: false, attempts: 1 },
    },
    guards: [true, true, true, false],
  }
}
