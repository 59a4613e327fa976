import { setTimeout as sleep } from 'node:timers/promises'
import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { Hono } from 'hono'
import type { Context } from 'hono'
import type { ResponseFault, SandboxRequest } from '../finapi-sandbox-control.ts'
import type { FaultPlan } from './fault-plan.ts'
import { renderRefusal } from './finapi/render-refusal.ts'
import type { Principal } from './finapi/token-store.ts'
import type { Identifiers } from './identifiers.ts'
import { isJsonObject } from './json.ts'
import type { JsonObject } from './json.ts'
import { isLoopbackHost } from './loopback.ts'
import type { Answer, Operation } from './operation.ts'
import { Refusal } from './refusal.ts'
import type { RequestLog } from './request-log.ts'
import type { RequestValidator } from './request-validator.ts'
import type { SandboxClock } from './sandbox-clock.ts'

export interface ApiAppOptions {
  readonly api: SandboxRequest['api']
  readonly operations: readonly Operation[]
  readonly check: RequestValidator
  readonly clock: SandboxClock
  readonly identifiers: Identifiers
  readonly faults: FaultPlan
  readonly log: RequestLog
  readonly latencyMs: number
  principal(token: string): Principal | undefined
}

export type SandboxApp = Hono<{ Bindings: HttpBindings }>
type SandboxContext = Context<{ Bindings: HttpBindings }>

const longestRequestId = 255

function honoPath(template: string): string {
  return template.replaceAll(/\{(\w+)\}/g, ':$1')
}

function hasType(context: SandboxContext, type: string): boolean {
  return (context.req.header('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase() === type
}

function refused(api: SandboxRequest['api'], status: number, access: string, webForm: string, message: string): Refusal {
  return new Refusal(status, api === 'access' ? access : webForm, message)
}

/** Serves one API: request ids, faults, token kinds, body checks and error shapes are the same for all its operations. */
export function createApiApp(options: ApiAppOptions): SandboxApp {
  const { api, clock, faults, log } = options
  const app: SandboxApp = new Hono<{ Bindings: HttpBindings }>()

  const authorize = (context: SandboxContext, operation: Operation): Principal | undefined => {
    if (operation.auth === 'none') return undefined
    const token = /^Bearer (\S+)$/i.exec(context.req.header('Authorization') ?? '')?.[1]
    const principal = token === undefined ? undefined : options.principal(token)
    if (principal === undefined) {
      const message = token === undefined ? 'Full authentication is required: send a Bearer token' : 'Invalid access token'
      throw refused(api, 401, token === undefined ? 'unauthorized' : 'invalid_token', 'UNAUTHORIZED', message)
    }
    if (principal.kind !== operation.auth) {
      const kinds = { client: 'a client token', user: 'a user token', admin: 'a token of the mandator admin client' } as const
      throw refused(api, 403, 'FORBIDDEN', 'FORBIDDEN', `This call takes ${kinds[operation.auth]}.`)
    }
    return principal
  }

  const readBody = async (context: SandboxContext, operation: Operation): Promise<JsonObject> => {
    const { requestBody } = operation
    if (requestBody === undefined) return {}
    const text = await context.req.text()
    if (text === '' && !requestBody.required) return {}
    if (!hasType(context, requestBody.contentType)) {
      throw refused(api, 415, 'UNSUPPORTED_MEDIA_TYPE', 'NOT_SUPPORTED', `This call takes ${requestBody.contentType}.`)
    }
    if (requestBody.contentType !== 'application/json') return Object.fromEntries(new URLSearchParams(text))
    let body: unknown
    try {
      body = JSON.parse(text)
    } catch {
      throw new Refusal(400, 'BAD_REQUEST', 'The body is not JSON.')
    }
    const problems = options.check(operation, body)
    if (problems.length > 0 || !isJsonObject(body)) {
      const code = problems.some((problem) => problem.missing) ? 'MISSING_FIELD' : 'ILLEGAL_FIELD_VALUE'
      const fields = problems.map(({ field, message }) => ({ field, message }))
      throw new Refusal(400, code, 'The body must be a JSON object.', fields)
    }
    return body
  }

  const respond = (requestId: string, answer: Answer): Response => {
    const headers = new Headers({ 'X-Request-Id': requestId })
    if (answer.body === undefined) return new Response(null, { status: answer.status, headers })
    headers.set('Content-Type', 'application/json')
    return new Response(JSON.stringify(answer.body), { status: answer.status, headers })
  }

  const respondWithFault = (fault: ResponseFault, endpoint: string, requestId: string): Response => {
    const status = fault.status ?? (fault.retryAfter === undefined ? 500 : 503)
    const code = api === 'access' ? 'UNEXPECTED_ERROR' : 'INTERNAL_SERVER_ERROR'
    const headers = new Headers({ 'X-Request-Id': requestId })
    if (fault.retryAfter !== undefined) headers.set('Retry-After', fault.retryAfter)
    const shaped = renderRefusal(new Refusal(status, code, 'A fault rule of the sandbox.'), { api, endpoint, requestId, now: clock.now() })
    const body = fault.body ?? JSON.stringify(shaped)
    const noContent = status === 204 || status === 304
    if (!noContent && (body !== '' || fault.contentType !== undefined)) {
      headers.set('Content-Type', fault.contentType ?? (body.trimStart().startsWith('<') ? 'text/html' : 'application/json'))
    }
    return new Response(noContent || body === '' ? null : body, { status, headers })
  }

  const replacesAnswer = (fault: ResponseFault): boolean =>
    fault.reset === true || [fault.status, fault.body, fault.contentType, fault.retryAfter].some((value) => value !== undefined)

  const run = async (context: SandboxContext, operation: Operation): Promise<Answer> => {
    const principal = authorize(context, operation)
    const body = await readBody(context, operation)
    return operation.handle({ params: context.req.param(), query: new URL(context.req.url).searchParams, body, principal })
  }

  const serve = async (context: SandboxContext, operations: readonly Operation[]): Promise<Response> => {
    const override = api === 'access' && context.req.method === 'POST' ? context.req.header('X-HTTP-Method-Override') : undefined
    const method = override ?? context.req.method
    const operation = operations.find((each) => each.method === method)
    const endpoint = `${method} ${context.req.path}`
    const sentId = context.req.header('X-Request-Id')
    const requestId = sentId === undefined || sentId.length > longestRequestId ? `selfgen-${options.identifiers.uuid()}` : sentId
    const path = operations[0]?.path ?? context.req.path
    const record = (status: number): void => {
      log.add({ api, method, path, operation: operation?.id, at: new Date(clock.now()).toISOString(), status })
    }

    if (options.latencyMs > 0) await sleep(options.latencyMs, undefined, { ref: false })
    const fault = operation === undefined ? undefined : faults.takeResponse([operation.id, `${method} ${path}`])
    if (fault?.delayMs !== undefined) await sleep(fault.delayMs, undefined, { ref: false })

    let response: Response | undefined
    if (fault === undefined || !replacesAnswer(fault) || fault.applied === true) {
      try {
        if (sentId !== undefined && sentId.length > longestRequestId) {
          throw Refusal.field('X-Request-Id', `must have at most ${longestRequestId} characters`)
        }
        if (operation === undefined) {
          throw operations.length === 0
            ? refused(api, 404, 'UNKNOWN_ENTITY', 'NOT_FOUND', 'The sandbox does not emulate this path.')
            : refused(api, 405, 'METHOD_NOT_ALLOWED', 'NOT_ALLOWED', 'This path does not take this method.')
        }
        response = respond(requestId, await run(context, operation))
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        response = respond(requestId, { status: error.status, body: renderRefusal(error, { api, endpoint, requestId, now: clock.now() }) })
      }
    }
    if (fault?.reset === true) {
      record(0)
      context.env.incoming.socket.resetAndDestroy()
      return RESPONSE_ALREADY_SENT
    }
    if (fault !== undefined && replacesAnswer(fault)) response = respondWithFault(fault, endpoint, requestId)
    const answer = response ?? respond(requestId, { status: 500 })
    record(answer.status)
    return answer
  }

  // A page of another site must not reach the sandbox through a name that resolves to this machine.
  app.use(async (context, next) => {
    const { hostname } = new URL(context.req.url)
    if (!isLoopbackHost(hostname)) return new Response('The sandbox answers on loopback host names only.\n', { status: 421 })
    return next()
  })

  const templates = [...new Set(options.operations.map(({ path }) => path))]
  const parameters = (template: string): number => template.split('{').length
  for (const template of templates.sort((a, b) => parameters(a) - parameters(b))) {
    const operations = options.operations.filter(({ path }) => path === template)
    app.all(honoPath(template), (context) => serve(context, operations))
  }
  app.all('/api/*', (context) => serve(context, []))
  app.onError((error) => new Response(`This is a defect of the sandbox: ${error.message}
`, { status: 500 }))
  return app
}
