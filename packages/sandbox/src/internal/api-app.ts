import { setTimeout as sleep } from 'node:timers/promises'
import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { Hono } from 'hono'
import type { Context } from 'hono'
import type { ResponseFault, SandboxApi } from '../provider-sandbox-control.ts'
import type { ApiProfile, ReceivedRequest } from './api-profile.ts'
import { answerCall } from './answer-call.ts'
import { answerOfTomorrow } from './answer-of-tomorrow.ts'
import { faultHeader, readFaultHeader } from './fault-header.ts'
import type { HeaderFault } from './fault-header.ts'
import type { AnsweredCall, CallServices } from './answer-call.ts'
import { picksRequest, replacesAnswer } from './fault-plan.ts'
import type { RuleQueue } from './fault-plan.ts'
import { isLoopbackHost } from './loopback.ts'
import type { Operation } from './operation.ts'
import type { RequestLog } from './request-log.ts'
import { routeTemplate } from './route-template.ts'
import type { RouteTemplate } from './route-template.ts'
import { subjectOf } from './subject.ts'
import { jsonAnswer } from './wire-answer.ts'
import type { WireAnswer } from './wire-answer.ts'

export interface ApiAppOptions extends CallServices {
  readonly api: SandboxApi
  readonly profile: ApiProfile
  readonly operations: readonly Operation[]
  readonly faults: RuleQueue<ResponseFault>
  readonly log: RequestLog
  readonly latencyMs: number
}

export type SandboxApp = Hono<{ Bindings: HttpBindings }>
type SandboxContext = Context<{ Bindings: HttpBindings }>

function faultAnswer({ profile, clock }: ApiAppOptions, fault: HeaderFault, endpoint: string, requestId: string): WireAnswer {
  const status = fault.status ?? (fault.retryAfter === undefined ? 500 : 503)
  const headers = { ...profile.headers(requestId), ...(fault.retryAfter === undefined ? {} : { 'Retry-After': fault.retryAfter }) }
  if (status === 204 || status === 304) return { status, headers, text: undefined }
  if (fault.body === undefined && fault.contentType === undefined) {
    const shaped = profile.render(profile.refuse({ kind: 'fault', status }), { endpoint, requestId, now: clock.now() })
    return jsonAnswer(status, shaped, headers)
  }
  const text = fault.body ?? ''
  const type = fault.contentType ?? (text.trimStart().startsWith('<') ? 'text/html' : 'application/json')
  return { status, headers: text === '' && fault.contentType === undefined ? headers : { ...headers, 'Content-Type': type }, text }
}

const pieces = 4

const noBytes = new Uint8Array()

/** Long enough for what was written to leave. */
const flushMs = 50

/** A body that comes in pieces; when it is to be truncated, the connection ends in its middle. */
function slowBody(text: string, { bodyMs = 0, truncated = false }: HeaderFault, endConnection: () => void): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  const size = Math.ceil(bytes.length / pieces)
  let sent = 0
  return new ReadableStream({
    async pull(controller) {
      if (truncated && sent >= pieces / 2) {
        await sleep(flushMs)
        return endConnection()
      }
      if (sent === pieces) return controller.close()
      if (bodyMs > 0) await sleep(bodyMs / pieces, undefined, { ref: false })
      controller.enqueue(bytes.subarray(sent * size, (sent + 1) * size))
      sent += 1
    },
  })
}

/** Written to the server's own response: making a `Response` of it and reading that again would cost more than all the checks. */
function send(outgoing: HttpBindings['outgoing'], { status, headers, text }: WireAnswer): Response {
  const length = text === undefined ? {} : { 'Content-Length': Buffer.byteLength(text) }
  outgoing.writeHead(status, { ...headers, ...length }).end(text)
  return RESPONSE_ALREADY_SENT
}

function sendInPieces({ incoming }: HttpBindings, { status, headers, text = '' }: WireAnswer, fault: HeaderFault): Response {
  return new Response(slowBody(text, fault, () => incoming.socket.end()), { status, headers })
}

function ofTomorrow({ document, successes }: Operation, answer: WireAnswer): WireAnswer {
  const schema = successes.get(answer.status)?.schema
  if (schema === undefined || answer.text === undefined) return answer
  return { ...answer, text: JSON.stringify(answerOfTomorrow(document, schema, JSON.parse(answer.text))) }
}

/** Serves one API: request ids, faults, credentials, checks, idempotency and error shapes are the same for all its operations. */
export function createApiApp(options: ApiAppOptions): SandboxApp {
  const { api, profile, clock, faults, log } = options
  const app: SandboxApp = new Hono<{ Bindings: HttpBindings }>()
  const templates = new Map<string, RouteTemplate>()

  const serve = async (context: SandboxContext, candidates: readonly Operation[]): Promise<Response> => {
    const { raw } = context.req
    const hasBody = raw.headers.has('Content-Length') || raw.headers.has('Transfer-Encoding')
    const bytes = hasBody ? new Uint8Array(await context.req.arrayBuffer()) : noBytes
    const request: ReceivedRequest = { method: raw.method, url: new URL(raw.url), headers: raw.headers, bytes }
    const method = profile.methodOf(request)
    const operation = candidates.find((each) => each.method === method)
    const path = operation?.path ?? candidates[0]?.path ?? context.req.path
    const params = templates.get(path)?.params(context.req.param()) ?? {}
    const endpoint = `${method} ${context.req.path}`
    const requestId = profile.requestId(request.headers)
    const record = (status: number, answered?: AnsweredCall): void => {
      const { replayed, example, object } = answered ?? {}
      const { id = Object.values(params).at(-1) ?? request.url.searchParams.get('link') ?? undefined, status: told } = object ?? {}
      const about = { subject: subjectOf(id), ...(typeof told === 'string' ? { told } : {}) }
      const marks = { ...(replayed === true ? { replayed } : {}), ...(example === true ? { example } : {}) }
      log.add({ api, method, path, operation: operation?.id, at: new Date(clock.now()).toISOString(), status, ...about, ...marks })
    }

    if (options.latencyMs > 0) await sleep(options.latencyMs, undefined, { ref: false })
    const names = operation === undefined ? [] : ['*', operation.id, `${method} ${path}`]
    const asked = request.headers.get(faultHeader)
    let fault: HeaderFault | undefined
    if (asked === null) fault = operation && faults.take((rule) => names.includes(rule.operation) && picksRequest(rule, request.headers))
    else {
      try {
        fault = readFaultHeader(asked)
      } catch (error) {
        return new Response(`${(error as TypeError).message}\n`, { status: 400 })
      }
    }
    const forced = fault !== undefined && replacesAnswer(fault) ? faultAnswer(options, fault, endpoint, requestId) : undefined
    const wait = async (after: boolean): Promise<void> => {
      if (fault?.delayMs !== undefined && (fault.applied === true) === after) await sleep(fault.delayMs, undefined, { ref: false })
    }

    let answered: AnsweredCall | undefined
    if (forced === undefined || fault?.applied === true || fault?.stored === true) {
      answered = await answerCall(options, {
        profile,
        request,
        operation,
        pathExists: candidates.length > 0,
        params,
        endpoint,
        requestId,
        before: () => wait(false),
        after: () => wait(true),
        instead: forced !== undefined && fault?.applied !== true ? forced : undefined,
        keepInstead: fault?.stored === true ? forced : undefined,
      })
    } else await wait(false)

    if (fault?.reset === true || fault?.silent === true) {
      record(0, answered)
      if (fault.reset === true) context.env.incoming.socket.resetAndDestroy()
      // The server sends nothing more then, and leaves the connection to the caller.
      return RESPONSE_ALREADY_SENT
    }
    const answer = forced ?? answered?.answer
    if (answer === undefined) throw new Error('a call without an answer')
    record(answer.status, answered)
    const shown = fault?.tomorrow === true && operation !== undefined ? ofTomorrow(operation, answer) : answer
    const hasText = shown.text !== undefined && shown.text !== ''
    if (hasText && fault !== undefined && (fault.bodyMs !== undefined || fault.truncated === true)) return sendInPieces(context.env, shown, fault)
    return send(context.env.outgoing, shown)
  }

  // A page of another site must not reach the sandbox through a name that resolves to this machine.
  app.use(async (context, next) => {
    const { hostname } = new URL(context.req.url)
    if (!isLoopbackHost(hostname)) return new Response('The sandbox answers on loopback host names only.\n', { status: 421 })
    return next()
  })

  const routes = new Map<string, Operation[]>()
  for (const operation of options.operations) {
    const template = routeTemplate(operation.path)
    templates.set(operation.path, template)
    routes.set(template.route, [...(routes.get(template.route) ?? []), operation])
  }
  const parameters = (route: string): number => route.split('/:').length
  for (const [route, operations] of [...routes].sort(([a], [b]) => parameters(a) - parameters(b))) {
    app.all(route, (context) => serve(context, operations))
  }
  app.notFound((context) => serve(context, []))
  app.onError((error) => new Response(`This is a defect of the sandbox: ${error.message}\n`, { status: 500 }))
  return app
}
