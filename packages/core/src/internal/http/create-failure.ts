import { AmbiguousOutcomeError } from '../../errors/ambiguous-outcome-error.ts'
import { ApiError } from '../../errors/api-error.ts'
import type { ApiErrorFields } from '../../errors/api-error.ts'
import { AuthenticationError } from '../../errors/authentication-error.ts'
import { ConnectionError } from '../../errors/connection-error.ts'
import { RateLimitError } from '../../errors/rate-limit-error.ts'
import { TimeoutError } from '../../errors/timeout-error.ts'
import type { Operation } from '../../http/operation.ts'
import type { RequestArguments, RequestOptions, Transport } from '../../http/transport.ts'
import { connectionCause } from './connection-fault.ts'
import { isServerFault, retryAfterOf } from './decide.ts'
import type { RepeatClass } from './decide.ts'
import { describeCall, labelCall } from './describe-call.ts'
import type { Answer, Outcome } from './perform-attempt.ts'
import { readErrorBody, readErrorDetails } from './read-error-body.ts'
import type { TransportSettings } from './read-transport-settings.ts'
import { safeWord } from './redact.ts'

/** Statuses that say: this request was looked at and refused, so an identical one before it was refused too. */
const definitiveStatuses = new Set([400, 404, 422])

export interface FailureSituation {
  readonly settings: TransportSettings
  readonly operation: Operation
  readonly args: RequestArguments
  readonly options: RequestOptions
  readonly send: Transport['send']
  readonly repeat: RepeatClass
  readonly repeatableUnderKey: (answer: Answer) => boolean
  readonly attempts: number
  readonly idempotencyKey: string | undefined
  readonly sentRequestId: string | undefined
  readonly requestIdOf: (answer: Answer) => string | undefined
  /** An earlier attempt of this call may have had its effect. */
  readonly mayHaveHappened: boolean
  readonly timeoutMs: number
  readonly totalTimeoutMs: number
  readonly sentTexts: () => readonly string[]
  /** Why a repetition that was right did not take place. */
  readonly notRepeated: Error | undefined
}

/** May the operation have had its effect although there is no usable answer? */
export function mayHaveHappened(outcome: Outcome, operation: Operation): boolean {
  if (operation.retry === 'safe' || operation.method === 'GET') return false
  switch (outcome.kind) {
    case 'no_answer':
      return outcome.fault.kind === 'broken'
    case 'timeout':
      return outcome.sent
    case 'not_authorized':
      return false
    case 'answer':
      // A 2xx comes here only when its body cannot be read; 303 points to a result; 0 is what a browser shows of a redirect.
      return outcome.status === 0 || outcome.status < 300 || outcome.status === 303 || outcome.status === 408 || isServerFault(outcome.status)
  }
}

export function createFailure(outcome: Outcome, situation: FailureSituation): unknown {
  const earlier = situation.mayHaveHappened && !(outcome.kind === 'answer' && definitiveStatuses.has(outcome.status))
  if (earlier || mayHaveHappened(outcome, situation.operation)) return ambiguous(outcome, situation)
  const { operation, settings } = situation
  const { attempts, idempotencyKey } = situation
  const fields = { ...describeCall(settings.options.provider, operation), attempts, idempotencyKey }
  switch (outcome.kind) {
    case 'not_authorized':
      return outcome.error
    case 'answer':
      return refined(apiError(outcome, situation, fields), outcome, situation)
    case 'timeout': {
      const timeoutMs = outcome.which === 'attempt' ? situation.timeoutMs : situation.totalTimeoutMs
      const option = outcome.which === 'attempt' ? 'timeoutMs' : 'totalTimeoutMs'
      return new TimeoutError(
        `${label(situation)} had no result within ${timeoutMs} ms. Raise ${option} if this call is slow by nature.`,
        { ...fields, sent: outcome.sent, which: outcome.which, timeoutMs },
        { cause: situation.notRepeated },
      )
    }
    case 'no_answer':
      return new ConnectionError(
        `${label(situation)} ${connectionText[outcome.fault.kind]}`,
        { ...fields, sent: outcome.fault.kind === 'broken' },
        { cause: connectionCause(outcome.fault) },
      )
  }
}

const connectionText = {
  refused: 'could not connect. Check the origin, the network and the status of the provider.',
  certificate: 'was not sent: the certificate of the other side is not valid for the origin. Check the origin, proxies and the clock.',
  unusable: 'was not sent: fetch could not be called. Check the fetch option, or that the runtime has a global fetch.',
  broken: 'got no answer: the connection broke. Check the network and try again.',
}

function label({ operation, settings }: FailureSituation): string {
  return labelCall(settings.options.provider, operation)
}

/** Nothing was sent, and yet nobody knows: the same key may have been used before the provider forgot it. */
export function keyTooOld(situation: FailureSituation): AmbiguousOutcomeError {
  return ambiguousError(
    'was not sent: its idempotency key is older than 23 hours. A provider that has forgotten it would do again what an earlier call did.',
    situation,
  )
}

function ambiguous(outcome: Outcome, situation: FailureSituation): AmbiguousOutcomeError {
  const what = {
    answer: outcome.kind === 'answer' ? `was answered with ${outcome.status}` : '',
    no_answer: 'lost its connection',
    timeout: 'timed out',
    not_authorized: 'lost its credentials after an attempt without an answer',
  }[outcome.kind]
  return ambiguousError(`${what}, and it may have had its effect.`, situation, outcome)
}

function ambiguousError(what: string, situation: FailureSituation, outcome?: Outcome): AmbiguousOutcomeError {
  const { operation, settings } = situation
  const reconcile = operation.reconcile ?? 'Look at the provider whether it happened before you repeat the call.'
  return new AmbiguousOutcomeError(
    `${label(situation)} ${what} ${reconcile}`,
    {
      ...describeCall(settings.options.provider, operation),
      status: outcome?.kind === 'answer' ? outcome.status : undefined,
      requestId: outcome?.kind === 'answer' ? requestIdIn(outcome, situation) : situation.sentRequestId,
      attempts: situation.attempts,
      idempotencyKey: situation.idempotencyKey,
      reconcile,
    },
    { cause: outcome?.kind === 'no_answer' ? connectionCause(outcome.fault) : situation.notRepeated },
  )
}

/** Some providers name the request in the body of an error only. */
function requestIdIn(answer: Answer, situation: FailureSituation): string | undefined {
  return safeWord(readErrorDetails(situation.settings, answer).requestId, situation.sentTexts()) ?? situation.requestIdOf(answer)
}

function apiError(
  answer: Answer,
  situation: FailureSituation,
  fields: Pick<ApiErrorFields, 'provider' | 'operation' | 'method' | 'path' | 'attempts' | 'idempotencyKey'>,
): ApiError {
  const { status } = answer
  const details = readErrorDetails(situation.settings, answer)
  const providerCode = safeWord(details.providerCode, situation.sentTexts())
  const requestId = requestIdIn(answer, situation)
  const names = Array.isArray(details.invalidFields)
    ? details.invalidFields.slice(0, 50).map((name: unknown) => safeWord(name, situation.sentTexts()))
    : []
  const invalidFields = names.filter((name) => name !== undefined)
  const all: ApiErrorFields = {
    ...fields,
    status,
    providerCode,
    providerMessage: typeof details.message === 'string' ? details.message : undefined,
    invalidFields: invalidFields.length > 0 ? invalidFields : undefined,
    requestId,
    retryable: isRetryable(answer, situation),
  }
  const notes = [providerCode, requestId === undefined ? undefined : `request ${requestId}`].filter((note) => note !== undefined)
  const message = `${label(situation)} was answered with ${status}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}. ${fixFor(status)}`
  const options = { cause: situation.notRepeated }
  if (status === 401) return new AuthenticationError(message, all, options)
  if (status === 429) return new RateLimitError(message, { ...all, retryAfterMs: retryAfterOf(answer) }, options)
  return new ApiError(message, all, options)
}

function isRetryable(answer: Answer, { repeat, repeatableUnderKey }: FailureSituation): boolean {
  if (answer.status === 429) return true
  if (repeat === 'keyed') return repeatableUnderKey(answer)
  return repeat === 'safe' && (answer.status === 408 || isServerFault(answer.status))
}

/** The provider's own error, where it has a better one. */
function refined(error: ApiError, answer: Answer, situation: FailureSituation): Error {
  const { settings, operation, args, options, send } = situation
  try {
    return settings.options.refineError?.(error, { operation, args, options, body: readErrorBody(answer), send }) ?? error
  } catch {
    // It expects the documented shape; the plain error is right for any other.
    return error
  }
}

function fixFor(status: number): string {
  if (status === 0 || (status >= 300 && status < 400))
    return 'The redirect was not followed: the credentials stay at their origin. Configure the final origin.'
  if (status < 300) return 'The answer is not JSON. Check the origin, and that no proxy answers in its place.'
  if (status === 401) return 'Check the credentials.'
  if (status === 403) return 'These credentials may not do this: check their rights.'
  if (status === 404) return 'It does not exist, or these credentials may not see it.'
  if (status === 409) return 'It conflicts with what is there, or an identical call is still running.'
  if (status === 423) return 'It is busy or locked: repeat the call later.'
  if (status === 429) return 'Too many calls: wait retryAfterMs, then repeat.'
  if (isServerFault(status) || status === 408) return 'The provider has a problem: repeat the call later.'
  if (status === 501 || status === 505) return 'The provider does not support this call here.'
  return 'Correct the request: see providerCode, invalidFields and providerMessage().'
}
