import { inspect } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, expectTypeOf, it } from 'vitest'
import {
  createFinapiClient,
  isAmbiguousOutcomeError,
  isApiError,
  isFinapiError,
  isFinapiMultiStepAuthenticationError,
  isKitError,
} from '@kit/finapi'
import type {
  ErrorCode,
  FinapiAuthenticationAnswer,
  FinapiAuthenticationStep,
  FinapiMultiStepAuthenticationError,
  FinapiUserClient,
  OAuthErrorCode,
  Payment,
  WebFormErrorCode,
} from '@kit/finapi'
import { startFinapiServer, tokenReply } from '../support/finapi-server.ts'
import type { Reply, SeenRequest } from '../support/finapi-server.ts'

const HASH = '7c1e5a9d3b2f4860a1c2e3d4f5061728'
const SECRETS = [HASH, 'Scan this picture', 'QkFTRTY0UEhPVE8=', '0D1E2F3A4B', 'https://bank.example/sca?id=8871', 'ctx-5510', 'token-1', 'pin-4711', '123456']
const SUBMIT = { paymentId: 77, bankingInterface: 'XS2A', loginCredentials: [{ label: 'PIN', value: 'pin-4711' }] } as const

let replies: Reply[] = []
let seen: SeenRequest[] = []
let server: Awaited<ReturnType<typeof startFinapiServer>>
let user: FinapiUserClient
beforeAll(async () => {
  server = await startFinapiServer((request) => {
    if (request.path === '/api/v2/oauth/token') return tokenReply('token-1')
    seen.push(request)
    return replies[Math.min(seen.length, replies.length) - 1] ?? {}
  })
  user = createFinapiClient({ clientId: 'client-1', clientSecret: 'client-secret-1', environment: server.environment }).asUser({ userId: 'u', password: 'user-password-1' })
})
beforeEach(() => {
  seen = []
})
afterAll(() => server.close())

function stepRequired(more: Record<string, unknown>, code = 'ADDITIONAL_AUTHENTICATION_REQUIRED'): Reply {
  const multiStepAuthentication = { hash: HASH, challengeMessage: null, redirectUrl: null, twoStepProcedures: null, opticalDataAsReinerSct: false, ...more }
  return { status: 510, json: { errors: [{ code, type: 'BUSINESS', message: 'm', multiStepAuthentication }], date: 'd', requestId: 'x', endpoint: 'e', authContext: 'a' } }
}

function payment(status = 'PENDING'): Reply {
  return { json: { id: 77, status } }
}

const submit = (): PromiseLike<Payment> => user.payments.submit({ ...SUBMIT, loginCredentials: [...SUBMIT.loginCredentials] }, { psu: { 'PSU-IP-Address': '203.0.113.7' } })

async function failureOf(call: PromiseLike<unknown>): Promise<unknown> {
  const error: unknown = await Promise.resolve(call).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(isKitError(error)).toBe(true)
  return error
}

async function stepOf(call: PromiseLike<unknown>): Promise<FinapiMultiStepAuthenticationError> {
  const error = await failureOf(call)
  if (!isFinapiMultiStepAuthenticationError(error)) throw error
  return error
}

const PROCEDURE = { procedureId: '955', procedureName: 'mobileTAN', procedureChallengeType: 'TEXT', implicitExecute: false }

describe('a step of the person', () => {
  it.each<[string, Record<string, unknown>, FinapiAuthenticationStep]>([
    ['to choose a procedure', { status: 'TWO_STEP_PROCEDURE_REQUIRED', twoStepProcedures: [PROCEDURE, { procedureName: 'broken' }], challengeMessage: 'Choose' }, { kind: 'choose_procedure', procedures: [PROCEDURE], message: 'Choose' }],
    ['to choose, without a list', { status: 'TWO_STEP_PROCEDURE_REQUIRED' }, { kind: 'choose_procedure', procedures: [], message: undefined }],
    ['to type a code', { status: 'CHALLENGE_RESPONSE_REQUIRED', challengeMessage: 'Type it', answerFieldLabel: 'TAN' }, { kind: 'challenge', message: 'Type it', answerFieldLabel: 'TAN', photoTan: undefined, optical: undefined }],
    ['to scan a picture', { status: 'CHALLENGE_RESPONSE_REQUIRED', challengeMessage: 'Scan this picture', photoTanMimeType: 'image/png', photoTanData: 'QkFTRTY0UEhPVE8=' }, { kind: 'challenge', message: 'Scan this picture', answerFieldLabel: undefined, photoTan: { mimeType: 'image/png', data: 'QkFTRTY0UEhPVE8=' }, optical: undefined }],
    ['to hold a reader to the screen', { status: 'CHALLENGE_RESPONSE_REQUIRED', opticalData: '0D1E2F3A4B', opticalDataAsReinerSct: true }, { kind: 'challenge', message: undefined, answerFieldLabel: undefined, photoTan: undefined, optical: { data: '0D1E2F3A4B', reinerSct: true } }],
    ['to go to the bank', { status: 'REDIRECT_REQUIRED', redirectUrl: 'https://bank.example/sca?id=8871', redirectContext: 'ctx-5510', redirectContextField: 'state' }, { kind: 'redirect', url: 'https://bank.example/sca?id=8871', context: 'ctx-5510', contextField: 'state' }],
    ['to confirm in an app', { status: 'DECOUPLED_AUTH_REQUIRED', challengeMessage: 'Confirm' }, { kind: 'decoupled', started: false, message: 'Confirm' }],
    ['to go on confirming', { status: 'DECOUPLED_AUTH_IN_PROGRESS' }, { kind: 'decoupled', started: true, message: undefined }],
    ['of tomorrow', { status: 'EYE_SCAN_REQUIRED', challengeMessage: 'Look' }, { kind: 'unknown', status: 'EYE_SCAN_REQUIRED', message: 'Look' }],
    ['to go nowhere', { status: 'REDIRECT_REQUIRED' }, { kind: 'unknown', status: 'REDIRECT_REQUIRED', message: undefined }],
    ['without a status', {}, { kind: 'unknown', status: '', message: undefined }],
  ])('is read: %s', async (_, asked, step) => {
    replies = [stepRequired(asked)]
    const error = await stepOf(submit())
    expect(error.step).toEqual(step)
    expect(error).toMatchObject({ name: 'FinapiMultiStepAuthenticationError', code: 'action_required', status: 510, providerCode: 'ADDITIONAL_AUTHENTICATION_REQUIRED', operation: 'payments.submit', requestId: 'req-1', retryable: false })
    expect(error.message).toContain(`(${step.kind})`)
    expect([isApiError(error), isFinapiError(error)]).toEqual([true, true])
    expect(seen).toHaveLength(1)
  })

  it.each<[string, Reply]>([
    ['no step', { status: 510, json: { errors: [{ code: 'ADDITIONAL_AUTHENTICATION_REQUIRED', type: 'BUSINESS', multiStepAuthentication: null }] } }],
    ['a step without a hash', stepRequired({ hash: '', status: 'DECOUPLED_AUTH_REQUIRED' })],
    ['another shape', { status: 510, json: { code: 'X', description: 'd' } }],
    ['no JSON', { status: 510, text: '<html></html>' }],
    ['the step under another status', { ...stepRequired({ status: 'DECOUPLED_AUTH_REQUIRED' }), status: 422 }],
  ])('needs all of its answer: %s leaves an ApiError', async (_, reply) => {
    replies = [reply]
    const error = await failureOf(submit())
    expect(isApiError(error) && error.code).toBe('api_error')
    expect(isFinapiMultiStepAuthenticationError(error)).toBe(false)
  })

  it('is found behind other errors of the same answer', async () => {
    const { errors } = stepRequired({ status: 'DECOUPLED_AUTH_REQUIRED' }).json as { errors: unknown[] }
    replies = [{ status: 510, json: { errors: [{ code: 'A' }, ...errors] } }]
    expect((await stepOf(submit())).step.kind).toBe('decoupled')
  })

  it('is printed without the hash, the challenge and the credentials', async () => {
    replies = [
      stepRequired({ status: 'CHALLENGE_RESPONSE_REQUIRED', challengeMessage: 'Scan this picture', photoTanMimeType: 'image/png', photoTanData: 'QkFTRTY0UEhPVE8=', opticalData: '0D1E2F3A4B' }),
      stepRequired({ status: 'REDIRECT_REQUIRED', redirectUrl: 'https://bank.example/sca?id=8871', redirectContext: 'ctx-5510', challengeMessage: 'Scan this picture' }),
      { status: 422, json: { errors: [{ code: HASH, message: HASH, type: 'BUSINESS' }] } },
    ]
    const first = await stepOf(submit())
    const second = await stepOf(first.continue({ challengeResponse: '123456' }))
    const third = (await failureOf(second.continue({ redirectCallback: 'code=123456' }))) as Error
    for (const error of [first, second, third]) {
      const printed = [inspect(error, { depth: 12, showHidden: true }), JSON.stringify(error), String(error), error.stack, JSON.stringify(Object.entries(error))].join('\n')
      for (const secret of SECRETS) expect(printed).not.toContain(secret)
    }
  })
})

describe('continue', () => {
  it.each<[string, FinapiAuthenticationAnswer]>([
    ['TWO_STEP_PROCEDURE_REQUIRED', { twoStepProcedureId: '955' }],
    ['CHALLENGE_RESPONSE_REQUIRED', { challengeResponse: '123456' }],
    ['REDIRECT_REQUIRED', { redirectCallback: 'code=abc&state=ctx' }],
    ['DECOUPLED_AUTH_REQUIRED', { decoupledCallback: true }],
  ])('after %s sends the same call with the answer', async (status, answer) => {
    replies = [stepRequired({ status, redirectUrl: 'https://bank.example' }), payment('SUCCESSFUL')]
    const error = await stepOf(submit())
    const result = error.continue<Payment>(answer)
    expectTypeOf(result).resolves.toEqualTypeOf<Payment>()
    expect(await result).toEqual({ id: 77, status: 'SUCCESSFUL' })
    const [first, second] = seen
    expect(second).toMatchObject({ method: 'POST', path: first?.path, authorization: 'Bearer token-1' })
    expect(JSON.parse(second?.body ?? '')).toEqual({ ...SUBMIT, multiStepAuthentication: { hash: HASH, ...answer } })
    expect(second?.headers['psu-ip-address']).toBe('203.0.113.7')
  })

  it('goes through several steps in a row, each with its own hash', async () => {
    replies = [
      stepRequired({ status: 'TWO_STEP_PROCEDURE_REQUIRED', twoStepProcedures: [PROCEDURE] }),
      stepRequired({ status: 'DECOUPLED_AUTH_REQUIRED', hash: 'hash-2' }),
      stepRequired({ status: 'DECOUPLED_AUTH_IN_PROGRESS', hash: 'hash-3' }),
      payment(),
    ]
    const kinds: string[] = []
    let call: PromiseLike<Payment> = submit()
    for (;;) {
      try {
        expect(await call).toEqual({ id: 77, status: 'PENDING' })
        break
      } catch (error) {
        if (!isFinapiMultiStepAuthenticationError(error)) throw error
        kinds.push(error.step.kind)
        call = error.continue<Payment>(error.step.kind === 'choose_procedure' ? { twoStepProcedureId: '955' } : { decoupledCallback: true })
      }
    }
    expect(kinds).toEqual(['choose_procedure', 'decoupled', 'decoupled'])
    expect(seen.map(({ body }) => (JSON.parse(body) as { multiStepAuthentication?: unknown }).multiStepAuthentication)).toEqual([
      undefined,
      { hash: HASH, twoStepProcedureId: '955' },
      { hash: 'hash-2', decoupledCallback: true },
      { hash: 'hash-3', decoupledCallback: true },
    ])
  })

  it('works for every call that talks to a bank', async () => {
    for (const call of [
      () => user.bankConnections.import({ bankId: 280001, bankingInterface: 'XS2A' }),
      () => user.bankConnections.update({ bankConnectionId: 5, bankingInterface: 'XS2A' }),
      () => user.bankConnections.connectInterface({ bankConnectionId: 5, bankingInterface: 'XS2A' }),
      () => user.standingOrders.submit({ standingOrderId: 5, bankingInterface: 'XS2A' }),
    ]) {
      seen = []
      replies = [stepRequired({ status: 'DECOUPLED_AUTH_REQUIRED' }), { json: { id: 5 } }]
      expect(await (await stepOf(call())).continue({ decoupledCallback: true })).toEqual({ id: 5 })
      expect(seen[1]?.path).toBe(seen[0]?.path)
    }
  })

  it('takes options of its own, and is not bound to the signal of the first call', async () => {
    replies = [stepRequired({ status: 'DECOUPLED_AUTH_REQUIRED' }), payment()]
    const controller = new AbortController()
    const error = await stepOf(user.payments.submit({ paymentId: 77, bankingInterface: 'XS2A' }, { signal: controller.signal, requestId: 'mine-1' }))
    controller.abort(new Error('the first call is over'))
    const { requestId } = await error.continue({ decoupledCallback: true }, { requestId: 'mine-2' }).withResponse()
    expect(requestId).toBe('req-1')
    expect(seen.map(({ headers }) => headers['x-request-id'])).toEqual(['mine-1', 'mine-2'])
  })

  it('is never sent twice: a lost answer may mean a payment', async () => {
    for (const lost of [{ reset: true }, { status: 502, text: '<html></html>' }, { delayMs: 500, json: {} }] as Reply[]) {
      seen = []
      replies = [stepRequired({ status: 'CHALLENGE_RESPONSE_REQUIRED' }), lost]
      const error = await stepOf(submit())
      const unknown = await failureOf(error.continue({ challengeResponse: '123456' }, { timeoutMs: 100 }))
      expect(isAmbiguousOutcomeError(unknown) && unknown.reconcile).toContain('payments.list')
      expect(seen).toHaveLength(2)
    }
  })
})

describe('errors of finAPI', () => {
  it('are typed: a connection that is busy is LOCKED', async () => {
    replies = [{ status: 423, json: { errors: [{ code: 'LOCKED', type: 'TECHNICAL', message: 'busy' }] } }]
    const error = await failureOf(user.bankConnections.update({ bankConnectionId: 5, bankingInterface: 'XS2A' }))
    if (!isFinapiError(error)) throw error
    expect([error.status, error.providerCode, error.operation]).toEqual([423, 'LOCKED', 'bankConnections.update'])
    expect(error.message).toContain('busy or locked')
    expectTypeOf(error.providerCode).toEqualTypeOf<ErrorCode | WebFormErrorCode | OAuthErrorCode | undefined>()
    expectTypeOf<'CODE_OF_TOMORROW'>().toExtend<NonNullable<typeof error.providerCode>>()
    expect(seen).toHaveLength(1)
  })

  it.each<[string, Reply, string | undefined]>([
    ['Access', { status: 422, json: { errors: [{ code: 'BANK_SERVER_REJECTION', type: 'BUSINESS' }], requestId: 'x' } }, 'BANK_SERVER_REJECTION'],
    ['Access, credentials', { status: 403, json: { error: 'invalid_token', error_description: 'd' } }, 'invalid_token'],
    ['a Web Form', { status: 404, json: { code: 'ENTITY_NOT_FOUND', description: 'd' } }, 'ENTITY_NOT_FOUND'],
    ['none', { status: 501, text: '' }, undefined],
  ])('carry the code of either shape: %s', async (_, reply, code) => {
    replies = [reply]
    const error = await failureOf(user.accounts.list())
    expect(isFinapiError(error) && error.providerCode).toBe(code)
  })

  it('are told from everything else', () => {
    expect([isFinapiError(new Error('x')), isFinapiError(null), isFinapiError({ provider: 'finapi' })]).toEqual([false, false, false])
  })

  it('and results name the request, by the id that was sent and the one that came back', async () => {
    replies = [{ json: { accounts: [] } }, { status: 404, json: {}, headers: { 'x-request-id': 'selfgen-1c9e7a52' } }]
    const { requestId } = await user.accounts.list({}, { requestId: 'order-881' }).withResponse()
    expect(requestId).toBe('req-1')
    expect(seen[0]?.headers['x-request-id']).toBe('order-881')
    expect(await failureOf(user.accounts.get(1))).toMatchObject({ status: 404, requestId: 'selfgen-1c9e7a52' })
    expect(seen[1]?.headers['x-request-id']).toBeUndefined()
  })
})
