import type { ApiProfile, ReceivedRequest } from './api-profile.ts'
import type { ExampleAnswers } from './example/example-answers.ts'
import type { IdempotencyKeys } from './idempotency-keys.ts'
import { canonicalJson, isJsonObject } from './json.ts'
import type { Call, Operation, Principal } from './operation.ts'
import { readBody } from './read-body.ts'
import { Refusal } from './refusal.ts'
import { requestValidatorOf } from './request-validator.ts'
import type { FieldProblem } from './request-validator.ts'
import type { SandboxClock } from './sandbox-clock.ts'
import { jsonAnswer } from './wire-answer.ts'
import type { WireAnswer } from './wire-answer.ts'

/** What all calls of one API share. */
export interface CallServices {
  readonly clock: SandboxClock
  readonly keys: IdempotencyKeys | undefined
  readonly examples: ExampleAnswers
}

export interface IncomingCall {
  readonly profile: ApiProfile
  readonly request: ReceivedRequest
  readonly operation: Operation | undefined
  /** The path has operations, though none may have this method. */
  readonly pathExists: boolean
  readonly params: Readonly<Record<string, string>>
  readonly endpoint: string
  readonly requestId: string
  /** Runs once the caller is known and before the effect. */
  before(): Promise<void>
  /** Runs after the effect, before the answer is kept or sent. */
  after(): Promise<void>
  /** A fault that comes before the effect: this is the answer, and nothing happens. */
  readonly instead: WireAnswer | undefined
  /** A fault whose answer is kept under the idempotency key instead of the real one. */
  readonly keepInstead: WireAnswer | undefined
}

export interface AnsweredCall {
  readonly answer: WireAnswer
  readonly replayed?: true
  readonly example?: true
  /** The object that was answered. */
  readonly object?: { readonly id: unknown; readonly status: unknown }
}

/** Checks a call as the provider would, lets it take effect, and keeps its answer under its idempotency key. */
export async function answerCall(services: CallServices, incoming: IncomingCall): Promise<AnsweredCall> {
  const { profile, request, operation, params, endpoint, requestId } = incoming

  const refusalAnswer = (refusal: Refusal, headers: Readonly<Record<string, string>> = {}): WireAnswer => {
    const body = profile.render(refusal, { endpoint, requestId, now: services.clock.now() })
    return jsonAnswer(refusal.status, body, { ...profile.headers(requestId), ...headers })
  }

  const orRefused = async (work: () => Promise<AnsweredCall>): Promise<AnsweredCall> => {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return { answer: refusalAnswer(error) }
    }
  }

  const accept = (problems: readonly FieldProblem[]): void => {
    const [first, ...others] = problems.filter((problem) => operation === undefined || profile.forgives?.(problem, operation) !== true)
    if (first !== undefined) throw profile.refuse({ kind: 'fields', problems: [first, ...others] })
  }

  const handle = async (operation: Operation, principal: Principal | undefined): Promise<AnsweredCall> => {
    const validator = requestValidatorOf(operation.document)
    accept(validator.path(operation, params))
    accept(validator.query(operation, request.url.searchParams))
    const { body, checked } = await readBody(profile, request, operation)
    if (checked !== undefined) accept(validator.body(operation, checked))
    const call: Call = {
      params,
      query: request.url.searchParams,
      headers: request.headers,
      body,
      principal,
      url: request.url,
      example: () => services.examples.answer(profile, operation, call),
    }
    const { handler } = operation
    const { status, body: content, headers } = handler === undefined ? call.example() : await handler.handle(call)
    const marked = handler === undefined ? { ...headers, 'X-Kit-Sandbox': 'example' } : (headers ?? {})
    const answer = jsonAnswer(status, content, { ...profile.headers(requestId), ...marked })
    const object = isJsonObject(content) && status < 300 ? { id: content['id'], status: content['status'] } : undefined
    return { answer, ...(handler === undefined ? { example: true } : {}), ...(object === undefined ? {} : { object }) }
  }

  const effect = async (operation: Operation, principal: Principal | undefined): Promise<AnsweredCall> => {
    await incoming.before()
    if (incoming.instead !== undefined) return { answer: incoming.instead }
    const answered = await orRefused(() => handle(operation, principal))
    await incoming.after()
    return answered
  }

  return orRefused(async () => {
    if (operation === undefined) throw profile.refuse({ kind: incoming.pathExists ? 'method' : 'unknown-path' })
    const principal = profile.authorize(request, operation)
    await profile.verify?.(request, operation)
    accept(requestValidatorOf(operation.document).headers(operation, request.headers))

    const rules = profile.idempotency
    const key = rules?.applies(operation) === true ? request.headers.get(rules.header) : null
    if (rules === undefined || key === null || services.keys === undefined) return effect(operation, principal)
    const fingerprint = [endpoint, request.url.search, parametersText(request.bytes)].join('\n')
    let first: Pick<AnsweredCall, 'example' | 'object'> = {}
    const result = await services.keys.run({ key: `${principal?.kind ?? ''} ${key}`, fingerprint }, async () => {
      const answered = await effect(operation, principal)
      const { example, object } = answered
      first = { ...(example ? { example } : {}), ...(object ? { object } : {}) }
      const real = incoming.instead === undefined && rules.keeps(answered.answer) ? answered.answer : undefined
      return { answer: answered.answer, keep: incoming.keepInstead ?? real }
    })
    if (result.state === 'different') throw rules.different()
    if (result.state === 'running') return { answer: refusalAnswer(rules.running(), rules.headers(key, 'running')) }
    const { answer, state } = result
    const headers = { ...answer.headers, ...profile.headers(requestId), ...rules.headers(key, state) }
    return { answer: { ...answer, headers }, ...(state === 'replayed' ? { replayed: true } : {}), ...first }
  })
}

/** The body as the provider compares it: JSON by its values, anything else by its bytes. */
function parametersText(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1')
  try {
    return canonicalJson(JSON.parse(Buffer.from(bytes).toString('utf8')))
  } catch {
    return text
  }
}
