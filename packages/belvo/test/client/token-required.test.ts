import { inspect } from 'node:util'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { createBelvoClient, isAmbiguousOutcomeError, isApiError, isBelvoError, isBelvoTokenRequiredError, isKitError } from '@kit/belvo'
import type { BelvoTokenRequiredError, Link, TransactionOpenFinanceBrazil } from '@kit/belvo'
import type { Page } from '@kit/core/pagination'
import { allOf, failureOf, startApiServer } from '../support/api-server.ts'
import type { Reply } from '../support/api-server.ts'

const SESSION = '5a1f0c9e7b3d4f62a8e0d1c2b3a49586'
const SECOND_SESSION = '0f9e8d7c6b5a49382716051423324150'
const LINK = '6b1d0d8e-2f4a-4a53-9f2d-1e8c7b6a5d40'
const ASKED = { instructions: 'Type the code of your card reader', type: 'numeric', value: '40917', expects_user_input: true }
const RETRIEVE = { link: LINK, date_from: '2026-10-01', date_to: '2026-10-31' }

function tokenRequired(more: Record<string, unknown> = {}): Reply {
  const body = { code: 'token_required', message: 'A token is needed', request_id: 'c'.repeat(32), session: SESSION, expiry: 9600, link: LINK, token_generation_data: ASKED }
  return { status: 428, json: [{ ...body, ...more }] }
}

async function clientFor(...replies: Reply[]) {
  const server = await startApiServer(...replies)
  return { server, belvo: createBelvoClient({ aggregation: { secretId: 'id-1', secretPassword: 'password-1' }, environment: { main: server.origin } }) }
}

async function tokenRequiredOf(call: PromiseLike<unknown>): Promise<BelvoTokenRequiredError> {
  const error = await failureOf(call)
  if (!isBelvoTokenRequiredError(error)) throw error
  return error
}

describe('a call that needs a second factor', () => {
  it('says what the person is asked', async () => {
    const { belvo, server } = await clientFor(tokenRequired())
    const error = await tokenRequiredOf(belvo.transactions.retrieve(RETRIEVE))
    expect(error.tokenRequest).toEqual({ instructions: ASKED.instructions, type: 'numeric', value: '40917', expectsUserInput: true })
    expect(error).toMatchObject({ name: 'BelvoTokenRequiredError', code: 'action_required', link: LINK, expiry: 9600 })
    expect(error).toMatchObject({ provider: 'belvo', operation: 'transactions.retrieve', status: 428, providerCode: 'token_required', requestId: 'c'.repeat(32), retryable: false })
    expect(error.message).toContain('resume({ token })')
    expect([isKitError(error), isApiError(error), isBelvoError(error), isBelvoTokenRequiredError(new Error('x'))]).toEqual([true, true, true, false])
    expect(server.seen).toHaveLength(1)
  })

  it('takes what the answer leaves out as unknown, and a person as wanted', async () => {
    const { belvo } = await clientFor(tokenRequired({ link: null, expiry: 'soon', token_generation_data: null }))
    const error = await tokenRequiredOf(belvo.transactions.retrieve(RETRIEVE))
    expect(error.tokenRequest).toEqual({ instructions: undefined, type: undefined, value: undefined, expectsUserInput: true })
    expect([error.link, error.expiry]).toEqual([LINK, undefined])
  })

  it('reads an answer that is an object instead of a list', async () => {
    const { belvo } = await clientFor({ status: 428, json: { code: 'token_required', session: SESSION, link: LINK, token_generation_data: { ...ASKED, expects_user_input: false } } })
    expect((await tokenRequiredOf(belvo.links.register({ institution: 'erebor_mx_retail', username: 'a', password: 'b' }))).tokenRequest.expectsUserInput).toBe(false)
  })

  it.each([
    ['activation_required, which has no session', { status: 428, json: [{ code: 'activation_required', message: 'm', request_id: 'd'.repeat(32) }] }],
    ['a 428 without a body', { status: 428 }],
    ['a 428 of another shape', { status: 428, text: '<html>no</html>' }],
    ['another status with a session', { status: 400, json: [{ code: 'login_error', session: SESSION }] }],
  ] as [string, Reply][])('stays an ApiError for %s', async (_, reply) => {
    const { belvo } = await clientFor(reply)
    const error = await failureOf(belvo.transactions.retrieve(RETRIEVE))
    expect(isApiError(error) && !isBelvoTokenRequiredError(error) && error.code).toBe('api_error')
  })

  it('prints neither the session nor the challenge', async () => {
    const { belvo } = await clientFor(tokenRequired(), tokenRequired({ session: SECOND_SESSION }), { status: 400, json: [{ code: 'session_expired', message: `${SECOND_SESSION} is over`, field: SECOND_SESSION }] })
    const first = await tokenRequiredOf(belvo.transactions.retrieve(RETRIEVE))
    const second = await tokenRequiredOf(first.resume({ token: 'token-of-the-person' }))
    const third = await failureOf(second.resume({ token: 'token-of-the-person' }))
    for (const error of [first, second, third] as Error[]) {
      const printed = [inspect(error, { depth: 12, showHidden: true, getters: false }), JSON.stringify(error), String(error), error.message, error.stack, JSON.stringify(Object.entries(error))].join('\n')
      for (const secret of [SESSION, SECOND_SESSION, ASKED.instructions, ASKED.value, 'token-of-the-person', 'password-1']) expect(printed).not.toContain(secret)
    }
  })
})

describe('resume', () => {
  it('goes on with the answer of the person and gives what the call would have given', async () => {
    const { belvo, server } = await clientFor(tokenRequired(), { status: 201, json: [{ id: 't-1' }] })
    const error = await tokenRequiredOf(belvo.transactions.retrieve({ ...RETRIEVE, save_data: false }, { fields: ['id', 'amount'], omit: ['account'] }))
    const transactions = await error.resume<TransactionOpenFinanceBrazil[]>({ token: '123456' })
    expectTypeOf(transactions).toEqualTypeOf<TransactionOpenFinanceBrazil[]>()
    expect(transactions).toEqual([{ id: 't-1' }])
    const resumed = server.seen[1]
    expect(resumed).toMatchObject({ method: 'PATCH', path: '/api/transactions/', json: { session: SESSION, link: LINK, token: '123456', save_data: false } })
    expect(Object.fromEntries(resumed?.query ?? [])).toEqual({ fields: 'id,amount', omit: 'account' })
    expect(resumed?.headers.authorization).toBe(server.seen[0]?.headers.authorization)
  })

  it('sends no token when there is nothing to type, and what the caller says of keeping wins', async () => {
    const { belvo, server } = await clientFor(tokenRequired({ token_generation_data: { ...ASKED, expects_user_input: false } }), { status: 201, json: [] })
    const error = await tokenRequiredOf(belvo.accounts.retrieve({ link: LINK, save_data: false }))
    expect(error.tokenRequest.expectsUserInput).toBe(false)
    await error.resume()
    await error.resume({ saveData: true })
    expect(server.seen.slice(1).map(({ json }) => json)).toEqual([
      { session: SESSION, link: LINK, save_data: false },
      { session: SESSION, link: LINK, save_data: true },
    ])
  })

  it('gives the link of a registration', async () => {
    const { belvo, server } = await clientFor(tokenRequired(), { status: 201, json: { id: LINK, status: 'valid' } })
    const error = await tokenRequiredOf(belvo.links.register({ institution: 'erebor_mx_retail', username: 'a', password: 'b' }))
    expect(await error.resume<Link>({ token: '1' })).toMatchObject({ id: LINK, status: 'valid' })
    expect(server.seen[1]).toMatchObject({ method: 'PATCH', path: '/api/links/', json: { session: SESSION, link: LINK, token: '1' } })
    expect(server.seen).toHaveLength(2)
  })

  it('takes the link of new credentials from the path when the answer names none', async () => {
    const { belvo, server } = await clientFor(tokenRequired({ link: undefined }), { json: { id: LINK } })
    const error = await tokenRequiredOf(belvo.links.update(LINK, { password: 'new' }))
    await error.resume({ token: '1' })
    expect(server.seen[1]).toMatchObject({ method: 'PATCH', path: '/api/links/', json: { link: LINK } })
  })

  it('reads a detail again', async () => {
    const { belvo, server } = await clientFor(tokenRequired(), { status: 201, json: [{ id: 'a' }, { id: 'b' }] }, { json: { id: 't-1' } })
    const error = await tokenRequiredOf(belvo.transactions.detail('t-1', { omit: ['account'] }))
    expect(await error.resume({ token: '1' })).toEqual({ id: 't-1' })
    expect(server.seen.map(({ method, path, rawQuery }) => `${method} ${path} ${rawQuery}`)).toEqual([
      'GET /api/transactions/t-1/ omit=account',
      'PATCH /api/transactions/ omit=account',
      'GET /api/transactions/t-1/ omit=account',
    ])
    expect(server.seen[1]?.json).toEqual({ session: SESSION, link: LINK, token: '1' })
  })

  it('gives a list as a page that goes on', async () => {
    const server = await startApiServer(tokenRequired({ link: undefined }), { status: 201, json: [] }, { json: { count: 2, next: '/api/transactions/?link=x&page=2', previous: null, results: [{ id: '1' }] } }, {
      json: { count: 2, next: null, previous: null, results: [{ id: '2' }] },
    })
    const belvo = createBelvoClient({ aggregation: { secretId: 'a', secretPassword: 'b' }, environment: { main: server.origin } })
    const error = await tokenRequiredOf(belvo.transactions.list({ link: LINK, page_size: 1 }))
    const page = await error.resume<Page<TransactionOpenFinanceBrazil>>({ token: '1' })
    expect((await allOf(page)).map(({ id }) => id)).toEqual(['1', '2'])
    expect(server.seen[1]).toMatchObject({ method: 'PATCH', path: '/api/transactions/', rawQuery: '', json: { link: LINK } })
    expect(server.seen[2]?.rawQuery).toBe(`link=${LINK}&page_size=1`)
  })

  it('goes on in the middle of a loop, at the page that was refused', async () => {
    const first = { json: { count: 2, next: '/api/transactions/?link=x&page=2', previous: null, results: [{ id: '1' }] } }
    const { belvo, server } = await clientFor(first, tokenRequired(), { status: 201, json: [] }, { json: { count: 2, next: null, previous: null, results: [{ id: '2' }] } })
    const ids: unknown[] = []
    const error = await tokenRequiredOf(
      (async () => {
        for await (const { id } of belvo.transactions.list({ link: LINK })) ids.push(id)
      })(),
    )
    for await (const { id } of await error.resume<Page<TransactionOpenFinanceBrazil>>({ token: '1' })) ids.push(id)
    expect(ids).toEqual(['1', '2'])
    expect(server.seen.at(-1)?.rawQuery).toBe('link=x&page=2')
  })

  it('deletes once the institution has taken the answer', async () => {
    const { belvo, server } = await clientFor(tokenRequired(), { status: 201, json: [{ id: 'o' }] }, { status: 204 })
    const error = await tokenRequiredOf(belvo.owners.delete('o'))
    expect(await error.resume({ token: '1' })).toBeUndefined()
    expect(server.seen.map(({ method }) => method)).toEqual(['DELETE', 'PATCH', 'DELETE'])
  })

  it('is refused by the error itself where Belvo has no resume', async () => {
    const { belvo, server } = await clientFor(tokenRequired())
    const error = await tokenRequiredOf(belvo.br.balances.retrieve({ link: LINK }))
    expect(error.message).toContain('cannot be resumed')
    expect(await failureOf(error.resume({ token: '1' }))).toBe(error)
    expect(server.seen).toHaveLength(1)
  })

  it('asks again when the institution wants another factor', async () => {
    const { belvo, server } = await clientFor(tokenRequired(), tokenRequired({ session: SECOND_SESSION, link: undefined, token_generation_data: { type: 'qr', value: 'qr-data' } }), { status: 200, json: [{ id: 'x' }] })
    const first = await tokenRequiredOf(belvo.owners.retrieve({ link: LINK, save_data: false }))
    const second = await tokenRequiredOf(first.resume({ token: '1' }))
    expect(second).toMatchObject({ operation: 'owners.resume', link: LINK })
    expect(second.tokenRequest).toMatchObject({ type: 'qr', value: 'qr-data' })
    expect(await second.resume({ token: '2' })).toEqual([{ id: 'x' }])
    expect(server.seen[2]?.json).toEqual({ session: SECOND_SESSION, link: LINK, token: '2', save_data: false })
  })

  it('says when the person took too long', async () => {
    const { belvo } = await clientFor(tokenRequired(), { status: 400, json: [{ code: 'session_expired', message: 'm', request_id: 'e'.repeat(32) }] })
    const error = await tokenRequiredOf(belvo.transactions.retrieve(RETRIEVE))
    expect(await failureOf(error.resume({ token: '1' }))).toMatchObject({ status: 400, providerCode: 'session_expired', operation: 'transactions.resume' })
  })

  it('is sent once: when the answer is lost, the code may be used up', async () => {
    const { belvo, server } = await clientFor(tokenRequired(), 'reset')
    const error = await tokenRequiredOf(belvo.transactions.retrieve(RETRIEVE))
    const lost = await failureOf(error.resume({ token: '1' }))
    expect(isAmbiguousOutcomeError(lost) && lost.reconcile).toContain('used up')
    expect(server.seen).toHaveLength(2)
  })

  it('takes options of its own', async () => {
    const { belvo, server } = await clientFor(tokenRequired(), 'silence')
    const error = await tokenRequiredOf(belvo.transactions.retrieve(RETRIEVE, undefined, { requestId: 'mine-1' }))
    const lost = await failureOf(error.resume({ token: '1' }, { timeoutMs: 50, requestId: 'mine-2' }))
    expect(isAmbiguousOutcomeError(lost) && lost.requestId).toBe('mine-2')
    expect(server.seen.map(({ headers }) => headers['x-request-id'])).toEqual(['mine-1', 'mine-2'])
  })
})
