import { InvalidArgumentError, isInvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { isWebhookParseError } from '../errors/webhook-parse-error.ts'
import { isWebhookVerificationError } from '../errors/webhook-verification-error.ts'
import type { AnyKitEvent } from '../events/any-kit-event.ts'
import { isVerifiedEvent } from '../events/is-verified-event.ts'
import type { Verified } from '../events/verified.ts'
import { dispatchEvent } from '../internal/webhooks/dispatch-event.ts'
import { sha256Hex } from '../signature/sha256-hex.ts'
import type { EventHandling, HandledAtOnce, HandledFromInbox } from './event-handling.ts'
import type { EventInbox } from './event-inbox.ts'
import type { EventNotified } from './event-notified.ts'
import type { IdempotentRun } from './idempotent-runner.ts'
import { RAW_BODY_ADVICE } from './raw-body-advice.ts'
import type { RawWebhook } from './raw-webhook.ts'
import { readRawBody } from './read-raw-body.ts'
import type { WebhookHandler, WebhookPlatform } from './webhook-handler.ts'

/** What {@link WebhookHandlerOptions.onError} learns besides the error. */
export interface WebhookErrorContext<E extends AnyKitEvent = AnyKitEvent> {
  /** Whose webhook it is. */
  readonly provider: string
  /** The HTTP status the request is answered with, or was: 200 for work given to `waitUntil`. */
  readonly status: number
  /** Absent when the request was not authentic or was no event. */
  readonly event?: Verified<E>
}

/** Options of every webhook endpoint, whoever handles its events. */
export interface WebhookEndpointOptions<E extends AnyKitEvent> {
  /** Told of every authentic event, before handlers run and after the inbox has stored it. */
  readonly waiter?: EventNotified | undefined
  /** 1 MiB unless told. */
  readonly maxBodyBytes?: number | undefined
  /**
   * Told of every error with the status it is answered with, and of failed `waitUntil` work. A 405 and the 503 of an event that is
   * being handled elsewhere are no errors. What it throws is ignored.
   */
  readonly onError?: ((error: unknown, context: WebhookErrorContext<E>) => unknown) | undefined
}

/** Options of {@link createWebhookHandler}. */
export type WebhookHandlerOptions<E extends AnyKitEvent> = WebhookEndpointOptions<E> &
  EventHandling<E> & {
    /** Named in keys and errors. */
    readonly provider: string
    /** Gives the event, or throws a `WebhookVerificationError` (401) or `WebhookParseError` (400). Anything else is a 500. */
    verify(input: RawWebhook): Promise<Verified<E>>
  }

const RETRY_SOON = { 'retry-after': '5' }

function answer(status: number, text: string, headers?: Record<string, string>): Response {
  return new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers } })
}

/** `undefined` where the events are handled elsewhere. */
function handlersOf<E extends AnyKitEvent>(options: WebhookHandlerOptions<E>): HandledAtOnce<E> | HandledFromInbox<E> | undefined {
  const { inbox, idempotency } = options
  if (inbox !== undefined) {
    for (const method of ['receive', 'start'] as const) {
      if (typeof inbox[method] === 'function') continue
      throw new InvalidArgumentError('inbox must be one that createInbox or createTransactionalInbox made', { argument: 'inbox' })
    }
    if (idempotency !== undefined) {
      throw new InvalidArgumentError('inbox handles each event once by itself: leave idempotency out', { argument: 'idempotency' })
    }
    if (options.on === undefined && options.otherwise === undefined) return undefined
  }
  if (typeof options.otherwise !== 'function') throw new InvalidArgumentError('otherwise must be a function', { argument: 'otherwise' })
  return options
}

// Only fixed texts leave the process: a message may name what the sender should not learn.
function refusal(error: unknown, advice: string = RAW_BODY_ADVICE): Response {
  if (isWebhookVerificationError(error) || isWebhookParseError(error)) {
    if (error.reason === 'body_not_raw') return answer(400, advice)
    if (error.reason === 'too_large') return answer(413, 'The body is too large')
    return isWebhookParseError(error) ? answer(400, `Not an event: ${error.reason}`) : answer(401, `Not verified: ${error.reason}`)
  }
  return answer(500, 'The webhook could not be checked')
}

/**
 * Makes the handler of a webhook endpoint from a provider's verification. Users take the providers' own
 * `create...WebhookHandler`, which are built on it.
 *
 * | answer | when |
 * | --- | --- |
 * | 200, `x-kit-webhook: processed` or `duplicate` | handled now or before |
 * | 200, `x-kit-webhook: stored` or `duplicate` | in the inbox, now or before |
 * | 400 | no event of this provider, or the body was parsed before it came here |
 * | 401 | not authentic |
 * | 405, 413 | not a POST, body over `maxBodyBytes` |
 * | 500 | a handler threw, the check itself failed, or the inbox may not store this event: the provider repeats |
 * | 503, `Retry-After: 5` | the same event is being handled elsewhere, or a store is down |
 *
 * @example
 * ```ts
 * const handler = createWebhookHandler({ provider: 'fintoc', verify, on: {}, otherwise: (event) => log(event.type) })
 * ```
 * @throws InvalidArgumentError when `verify` is missing, `otherwise` is missing although nothing else handles the events, or both `inbox`
 *   and `idempotency` are given
 */
export function createWebhookHandler<E extends AnyKitEvent>(options: WebhookHandlerOptions<E>): WebhookHandler {
  const { provider, inbox, idempotency, waiter } = options
  if (typeof options.verify !== 'function') throw new InvalidArgumentError('verify must be a function', { argument: 'verify' })
  const handlers = handlersOf(options)

  function report(error: unknown, status: number, event?: Verified<E>): void {
    const tell = async () => options.onError?.(error, event === undefined ? { provider, status } : { provider, status, event })
    // Reporting is not worth a failed delivery.
    void tell().catch(() => {})
  }

  async function notified(event: Verified<E>): Promise<boolean> {
    try {
      await waiter?.notify(event)
      return true
    } catch (error) {
      report(error, 503, event)
      return false
    }
  }

  async function store(into: EventInbox<E>, event: Verified<E>, body: Uint8Array): Promise<Response> {
    let received
    let failure: { readonly error: unknown } | undefined
    try {
      received = await into.receive(event, body)
    } catch (error) {
      failure = { error }
    }
    // A wait that can end should, even where the event could not be stored.
    const unnotified = !(await notified(event))
    if (failure !== undefined) {
      // Whoever gave no `seal` has to mend that; until then the sender repeats what may not be stored.
      const status = isInvalidArgumentError(failure.error) ? 500 : 503
      report(failure.error, status, event)
      if (status === 500) return answer(500, 'The event may not be stored')
    }
    if (received === undefined || unnotified) return answer(503, 'The store is not available', RETRY_SOON)
    const kind = received.kind === 'stored' ? 'stored' : 'duplicate'
    return answer(200, kind, { 'x-kit-webhook': kind })
  }

  async function handle(event: Verified<E>, body: Uint8Array, waitUntil: (promise: Promise<unknown>) => void): Promise<Response> {
    if (inbox !== undefined) return store(inbox, event, body)
    // The handlers still run when this failed, since not every provider repeats; the 503 makes those repeat that do.
    const unnotified = !(await notified(event))
    const idempotencyKey = `${provider}:${event.id}`
    let handlerFailed = false
    const run = async (context: IdempotentRun): Promise<void> => {
      handlerFailed = false
      try {
        await dispatchEvent(event, { ...context, provider, idempotencyKey, waitUntil }, handlers!)
      } catch (error) {
        handlerFailed = true
        throw error
      }
    }
    let outcome: 'processed' | 'duplicate' | 'in_progress' = 'processed'
    try {
      if (idempotency === undefined) await run({ attempt: 1, signal: new AbortController().signal })
      else outcome = await idempotency(idempotencyKey, await sha256Hex(body), run, { retainMs: event.dedupeWindowMs })
    } catch (error) {
      report(error, handlerFailed ? 500 : 503, event)
      return handlerFailed ? answer(500, 'The handler failed') : answer(503, 'The store is not available', RETRY_SOON)
    }
    if (unnotified) return answer(503, 'The store is not available', RETRY_SOON)
    if (outcome === 'in_progress') return answer(503, 'The event is being handled', RETRY_SOON)
    return answer(200, outcome, { 'x-kit-webhook': outcome })
  }

  /** Work that goes on after the answer: nobody else would hear of its failure. */
  function watched(promise: Promise<unknown>, event: Verified<E>): Promise<unknown> {
    return Promise.resolve(promise).catch((error: unknown) => report(error, 200, event))
  }

  if (inbox !== undefined && handlers !== undefined) {
    inbox.start(async (event, run) => {
      const waitUntil = (promise: Promise<unknown>): void => void watched(promise, event)
      const { attempt, signal, fence, idempotencyKey } = run
      await dispatchEvent(event, { attempt, signal, fence, idempotencyKey, provider, waitUntil }, handlers)
    })
  }

  return async (request, given) => {
    const platform: WebhookPlatform | undefined = given
    if (request.method !== 'POST') return answer(405, 'Only POST is accepted', { allow: 'POST' })
    let body: Uint8Array
    try {
      body = await readRawBody(request, { maxBytes: options.maxBodyBytes, provider })
    } catch (error) {
      const ours = isWebhookVerificationError(error) || isWebhookParseError(error)
      // Whoever made the request may know the framework, and fails its stream with an error that names the fix there.
      const response = ours ? refusal(error, error.message) : answer(400, 'The body did not arrive')
      report(error, response.status)
      return response
    }
    let event: Verified<E>
    try {
      event = await options.verify({ url: request.url, body, headers: request.headers })
      if (!isVerifiedEvent(event)) throw new InvalidArgumentError('verify gave an event that is not verified', { argument: 'verify' })
    } catch (error) {
      const response = refusal(error)
      report(error, response.status)
      return response
    }
    const keepAlive = (promise: Promise<unknown>): void => {
      try {
        platform?.waitUntil?.(promise)
      } catch (error) {
        report(error, 200, event)
      }
    }
    const response = handle(event, body, (promise) => {
      keepAlive(watched(promise, event))
    })
    // A sender that hangs up early must not make the platform stop the work half way.
    keepAlive(response)
    return response
  }
}
