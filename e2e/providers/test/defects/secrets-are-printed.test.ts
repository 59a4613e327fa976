// plaid-node #565: its errors hold the whole request with the secret, and the README warns of it; axios #2648, #6919
import { generateKeyPairSync } from 'node:crypto'
import { format, inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { isKitError } from '@kit/core'
import { hang, reply, reset, serve, serveInOrder } from '../../src/answering-server.ts'
import type { Answer } from '../../src/answering-server.ts'
import { belvoAt, failureOf, finapiAt, fintocAt, SECRETS } from '../../src/provider-calls.ts'
import type { CommonOptions } from '../../src/provider-calls.ts'

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const signingKey = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
const bank = { user: 'b4nk-login-name', password: 'b4nk-login-password', token: 'b4nk-one-time-code' }
const cookie = 'c00kie-of-a-session'
const WANTED = [
  ...Object.values(SECRETS),
  ...Object.values(bank),
  cookie,
  signingKey.split('\n')[3] ?? '',
  btoa(`${SECRETS.belvoId}:${SECRETS.belvoPassword}`),
  btoa(`${SECRETS.belvoPaymentsId}:${SECRETS.belvoPaymentsPassword}`),
]

/** All ways in which something ends up in a log. */
function printed(value: unknown): string {
  const deep = { depth: 12, showHidden: true, getters: true, maxStringLength: Infinity, maxArrayLength: Infinity }
  const texts = [
    inspect(value),
    inspect(value, deep),
    inspect(value, { ...deep, getters: false, customInspect: false }),
    format('%s %o %O %j', value, value, value, value),
  ]
  texts.push(JSON.stringify(value) ?? '', JSON.stringify({ nested: [value] }), inspect(new Map([[value, value]]), deep))
  if (value instanceof Error) {
    texts.push(
      String(value),
      value.stack ?? '',
      inspect(structuredClone(value), deep),
      JSON.stringify(Object.entries(value)),
      printed(value.cause),
    )
  }
  return texts.join('\n')
}

function leaks(value: unknown): string[] {
  const text = printed(value)
  return WANTED.filter((secret) => secret === '' || text.includes(secret))
}

const link = 'a7a5f0a0-0000-4000-8000-000000000001'
const login = { userId: SECRETS.finapiUserId, password: SECRETS.finapiPassword }
const tokens = { accessToken: SECRETS.finapiAccessToken, refreshToken: SECRETS.finapiRefreshToken }
const admin = { clientId: SECRETS.finapiAdminId, clientSecret: SECRETS.finapiAdminSecret }
const transfer = {
  amount: 1,
  currency: 'MXN',
  account_id: 'acc_1',
  counterparty: { account_number: '1' },
  metadata: { note: bank.token },
} as const

const CALLS: readonly { name: string; call: (url: string, client: CommonOptions) => PromiseLike<unknown> }[] = [
  { name: 'fintoc: link_token in the path', call: (url, client) => fintocAt(url, client).links.get(SECRETS.linkToken) },
  {
    name: 'fintoc: link_token in the query',
    call: (url, client) => fintocAt(url, client).accounts.get('acc_1', { link_token: SECRETS.linkToken }),
  },
  {
    name: 'fintoc: a list of a link',
    call: (url, client) => fintocAt(url, client).forLink(SECRETS.linkToken).accounts.movements.list('acc_1'),
  },
  {
    name: 'fintoc: a signed write',
    call: (url, client) => fintocAt(url, { ...client, signingKey }).v2.transfers.create(transfer, { idempotencyKey: 'key-1' }),
  },
  {
    name: 'belvo: a login to a bank',
    call: (url, client) =>
      belvoAt(url, client).links.register({
        institution: 'erebor_mx_retail',
        username: bank.user,
        password: bank.password,
        access_mode: 'single',
      }),
  },
  { name: 'belvo: a one-time code', call: (url, client) => belvoAt(url, client).accounts.retrieve({ link, token: bank.token }) },
  {
    name: 'belvo: keys in the body',
    call: (url, client) => belvoAt(url, client).widgetToken.create({ scopes: 'read_institutions' } as never),
  },
  { name: 'belvo: payments', call: (url, client) => belvoAt(url, client).payments.charges.list({}) },
  { name: 'belvo: Direct Debit', call: (url, client) => belvoAt(url, client).directDebit.consents.list() },
  { name: 'finapi: a client', call: (url, client) => finapiAt(url, client).users.create({ id: login.userId, password: login.password }) },
  { name: 'finapi: a login', call: (url, client) => finapiAt(url, client).asUser(login).accounts.get(1) },
  { name: 'finapi: tokens', call: (url, client) => finapiAt(url, client).asUser(tokens).transactions.list({ view: 'bankView' }) },
  { name: 'finapi: the id of a web form', call: (url, client) => finapiAt(url, client).asUser(tokens).webForms.get(SECRETS.webFormId) },
  { name: 'finapi: an admin', call: (url, client) => finapiAt(url, client).asAdmin(admin).profiles.list() },
]

/** Whatever came in, and every secret there is; what was sent is put where an error takes words from, too. */
const echo =
  (status: number): Answer =>
  (response, seen) => {
    const message = [seen.url, JSON.stringify(seen.headers), seen.body, ...WANTED].join(' ')
    const came = `${seen.url} ${JSON.stringify(seen.headers)} ${seen.body}`
    const [code = 'a_code', field = code] = WANTED.filter((secret) => secret !== '' && came.includes(secret))
    const entry = { code, message, field, request_id: code }
    const body = seen.path.startsWith('/v')
      ? { error: { type: code, code, message, param: field } }
      : { errors: [entry], results: message, ...entry }
    const headers = { 'x-request-id': code, 'set-cookie': `session=${cookie}`, location: `https://example.com/?${code}` }
    reply(status, status === 404 ? [entry] : body, headers)(response, seen)
  }

const FAULTS: readonly { name: string; answer: Answer }[] = [
  ...[200, 302, 400, 401, 403, 404, 408, 409, 422, 428, 429, 500, 503, 510].map((status) => ({
    name: String(status),
    answer: echo(status),
  })),
  { name: 'malformed JSON', answer: (response, seen) => reply(200, `{"${WANTED.join(' ')} ${seen.url}`)(response, seen) },
  { name: 'a reset', answer: reset },
  { name: 'silence', answer: hang },
]

describe.each(CALLS)('no secret is printed of $name', ({ call }) => {
  it.each(FAULTS)('after $name, nor given to a hook', async ({ answer }) => {
    const server = await serve(() => answer)
    const hooked: unknown[] = []
    const hook = (info: unknown): void => void hooked.push(info)
    const hooks = { onRequest: hook, onResponse: hook, onRetry: hook, onUnknownValue: hook }
    // Only silence has to be waited out.
    const totalTimeoutMs = answer === hang ? 400 : 20_000
    const outcome = await Promise.resolve(call(server.url, { hooks, maxRetries: 0, totalTimeoutMs })).catch((error: unknown) => error)
    if (outcome instanceof Error) {
      expect(isKitError(outcome)).toBe(true)
      expect(leaks(outcome)).toEqual([])
    }
    expect(leaks(hooked)).toEqual([])
    expect(server.seen.length).toBeGreaterThan(0)
  })
})

describe('no secret is printed', () => {
  it('of a client or of what hangs from it, before and after its first call', async () => {
    const server = await serve(({ path }) =>
      path.endsWith('/oauth/token')
        ? reply(200, { access_token: SECRETS.finapiAccessToken, refresh_token: SECRETS.finapiRefreshToken, expires_in: 3600 })
        : reply(200, []),
    )
    const fintoc = fintocAt(server.url, { signingKey })
    const forLink = fintoc.forLink(SECRETS.linkToken)
    const belvo = belvoAt(server.url)
    const finapi = finapiAt(server.url)
    const clients = {
      fintoc,
      forLink,
      belvo,
      finapi,
      user: finapi.asUser(login),
      held: finapi.asUser(tokens),
      admin: finapi.asAdmin(admin),
    }
    expect(leaks(clients)).toEqual([])
    await Promise.allSettled([
      forLink.accounts.list(),
      belvo.links.detail(link),
      clients.user.accounts.get(1),
      clients.held.accounts.get(1),
      clients.admin.profiles.list(),
    ])
    expect(leaks(clients)).toEqual([])
    expect(leaks(Object.values(clients).map((client) => Object.values(client)))).toEqual([])
  })

  it('of promises and pages: pending, done, and not asked for yet', async () => {
    const server = await serve((seen) =>
      reply(200, [{ id: 'acc_1' }], seen.query.has('page') ? {} : { link: `<${seen.url}&page=2>; rel="next"`, 'x-request-id': 'r-1' }),
    )
    const { accounts, link: self } = fintocAt(server.url).forLink(SECRETS.linkToken)
    const [call, list] = [self.get(), accounts.list()]
    expect(leaks([call, list, list.pages(), list[Symbol.asyncIterator](), call.withResponse()])).toEqual([])
    const page = await list
    expect(page.hasNextPage()).toBe(true)
    await call
    const second = page.nextPage()
    expect(leaks([call, list, page, page.nextCursor, page[Symbol.asyncIterator](), second])).toEqual([])
    await second
  })

  it('of what a person has to do next: sessions, hashes and challenges', async () => {
    const session = 's3ssion-of-a-login'
    const challenge = 'enter 123456 to pay Ana'
    const asked = { token_generation_data: { instructions: challenge, type: 'numeric', value: challenge }, session, link, expiry: 9600 }
    const belvo = await serveInOrder(reply(428, [{ code: 'token_required', message: challenge, ...asked }]))
    const step = {
      hash: session,
      status: 'CHALLENGE_RESPONSE_REQUIRED',
      challengeMessage: challenge,
      photoTanMimeType: 'image/png',
      photoTanData: challenge,
    }
    const finapi = await serveInOrder(
      reply(510, { errors: [{ code: 'ADDITIONAL_AUTHENTICATION_REQUIRED', message: challenge, multiStepAuthentication: step }] }),
    )
    const errors = [
      await failureOf(belvoAt(belvo.url).accounts.retrieve({ link })),
      await failureOf(finapiAt(finapi.url).asUser(tokens).payments.submit({ paymentId: 1, bankingInterface: 'XS2A' })),
    ]
    for (const error of errors) {
      expect(isKitError(error) && error.code).toBe('action_required')
      expect([...leaks(error), ...[session, challenge].filter((secret) => printed(error).includes(secret))]).toEqual([])
    }
  })

  it('of a wait for a web form, however it ends', async () => {
    const form = { id: SECRETS.webFormId, url: `https://webform-sandbox.finapi.io/wf/${SECRETS.webFormId}`, status: 'NOT_YET_OPENED' }
    for (const answer of [reply(404, {}), reply(200, form), reply(200, { ...form, status: 'ABORTED' }), reply(401, {})]) {
      const server = await serveInOrder(answer)
      const wait = finapiAt(server.url).asUser(tokens).webForms.wait(SECRETS.webFormId, { timeoutMs: 150 })
      const outcome: unknown = await wait.catch((error: unknown) => error)
      expect(outcome instanceof Error ? isKitError(outcome) : outcome).toBeTruthy()
      expect(leaks(outcome)).toEqual([])
    }
  })

  it('of arguments that cannot be used', async () => {
    const { url } = await serveInOrder(reply(200, {}))
    const mistakes: (() => PromiseLike<unknown>)[] = [
      () => fintocAt(url, { secretKey: `${SECRETS.fintocKey}\n` }).whoami.get(),
      () => fintocAt(url, { signingKey: signingKey.replace('A', '!') }).v2.transfers.create(transfer, { idempotencyKey: 'key-1' }),
      () => fintocAt(url).v2.transfers.create(transfer, { idempotencyKey: `${bank.token} x` }),
      () => fintocAt(url).links.get('..'),
      () =>
        finapiAt(url)
          .asUser({ accessToken: `${SECRETS.finapiAccessToken}\u0000` })
          .accounts.get(1),
      () => belvoAt(url).links.detail(link, { headers: { 'X-Bad': `${SECRETS.belvoPassword}\n` } }),
      async () => fintocAt(`ftp://${SECRETS.fintocKey}@example.com`),
      async () => belvoAt(`http://${SECRETS.belvoPassword}:x@example.com`),
      async () => finapiAt(`https://example.com/?${SECRETS.finapiClientSecret}`).users.create({}),
    ]
    for (const mistake of mistakes) expect(leaks(await failureOf(Promise.resolve().then(mistake)))).toEqual([])
  })

  it('would be found by this test', () => {
    class Holder {
      readonly config = { headers: { Authorization: SECRETS.fintocKey } }
    }
    expect(leaks(new Holder())).toEqual([SECRETS.fintocKey])
    expect(leaks(new Error('x', { cause: { url: `/?link_token=${SECRETS.linkToken}` } }))).toEqual([SECRETS.linkToken])
  })
})
