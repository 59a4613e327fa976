import type * as Ky from 'ky'
import type { Operation } from '../../http/operation.ts'
import type { RequestArguments, RequestInfo, RequestOptions, ResponseInfo } from '../../http/transport.ts'
import { buildRequest } from './build-request.ts'
import { createFailure, mayHaveHappened } from './create-failure.ts'
import { decideRetry, repeatClassOf } from './decide.ts'
import { performAttempt } from './perform-attempt.ts'
import type { Answer, Outcome } from './perform-attempt.ts'
import { checkCount, checkLimit } from './read-transport-settings.ts'
import type { TransportSettings } from './read-transport-settings.ts'
import { collectSentTexts, safeWord } from './redact.ts'
import { untilAborted } from './until-aborted.ts'

let loading: Promise<typeof Ky> | undefined

class AttemptFailed extends Error {}

class LoadFailed extends Error {}

async function loadKy(): Promise<typeof Ky> {
  try {
    return await (loading ??= import('ky'))
  } catch (error) {
    loading = undefined
    throw new LoadFailed('ky did not load', { cause: error })
  }
}

/**
 * ky is the clock of a call: it limits the attempts and the whole, pauses between attempts and stops all of it on an abort.
 * What it runs as `fetch` is one attempt of ours up to the last byte, because what may be repeated depends on the operation, its key
 * and how the attempt failed, and because ky's own request and errors carry the URL.
 */
export async function sendCall<T>(
  settings: TransportSettings,
  operation: Operation,
  args: RequestArguments,
  options: RequestOptions,
): Promise<ResponseInfo<T>> {
  const { signal } = options
  signal?.throwIfAborted()
  const timeoutMs = checkLimit('timeoutMs', options.timeoutMs ?? operation.timeoutMs ?? settings.timeoutMs)
  const totalTimeoutMs = checkLimit('totalTimeoutMs', options.totalTimeoutMs ?? operation.totalTimeoutMs ?? settings.totalTimeoutMs)
  const maxRetries = checkCount('maxRetries', options.maxRetries ?? settings.maxRetries)
  const request = buildRequest(settings, operation, args, options)
  const repeat = repeatClassOf(operation, request.idempotencyKey)
  const hooks = settings.options.hooks
  const deadline = performance.now() + totalTimeoutMs
  const remainingMs = (): number => deadline - performance.now()
  const sentTexts = (): readonly string[] => collectSentTexts({ ...args, headers: { ...args.headers, ...options.headers } }, credentials)
  const sentRequestId = request.headers.get(settings.requestIdHeader) ?? undefined
  const requestIdOf = (answer: Answer): string | undefined => {
    const received = answer.headers.get(settings.requestIdHeader)
    return received === null || received === sentRequestId ? sentRequestId : (safeWord(received, sentTexts()) ?? sentRequestId)
  }

  let credentials: Readonly<Record<string, string>> = {}
  let attempt = 0
  let retries = 0
  let renewed = false
  let renewNext = false
  let effectPossible = false
  let sent = false
  let limitedBy: 'attempt' | 'total' = 'total'
  let outcome: Outcome | undefined
  let delayMs = 0
  let current: AbortController | undefined
  const whole = new AbortController()

  const info = (): RequestInfo => ({
    provider: settings.options.provider,
    operation: operation.id,
    method: operation.method,
    path: operation.path,
    attempt,
  })

  const success: { readonly answer: Answer; readonly data: T }[] = []

  const runAttempt = async (): Promise<Response> => {
    const controller = new AbortController()
    current = controller
    attempt += 1
    sent = false
    outcome = undefined
    limitedBy = remainingMs() <= timeoutMs ? 'total' : 'attempt'
    const renew = renewNext
    renewNext = false
    outcome = await performAttempt({
      settings,
      operation,
      request,
      renew,
      signal: controller.signal,
      onCredentials: (headers) => {
        credentials = headers
      },
      onSend: () => {
        sent = true
        callHook(() => hooks?.onRequest?.(info()))
      },
    })
    if (outcome.kind === 'answer') {
      const answer = outcome
      callHook(() => hooks?.onResponse?.({ ...info(), status: answer.status, requestId: requestIdOf(answer) }))
      const parsed = answer.status >= 200 && answer.status < 300 ? parseData(answer.text) : undefined
      if (parsed !== undefined) {
        success.push({ answer, data: parsed.data as T })
        return new Response(null, { status: 204 })
      }
    }
    throw new AttemptFailed()
  }

  /** An attempt without an outcome is one that ky stopped waiting for. */
  const settledOutcome = (): Outcome => (outcome ??= { kind: 'timeout', which: limitedBy, sent })

  const shouldRetry = (): boolean => {
    const settled = settledOutcome()
    current?.abort()
    if (whole.signal.aborted) return false
    const canRenew = settings.options.authorize !== undefined && operation.auth !== 'none' && !renewed
    const retry = decideRetry(settled, {
      repeat,
      canRenew,
      retriesLeft: maxRetries - retries,
      attempt: retries + 1,
      remainingMs: remainingMs(),
      maxRetryAfterMs: settings.maxRetryAfterMs,
      retryBaseDelayMs: settings.retryBaseDelayMs,
      random: Math.random,
    })
    if (retry === undefined) return false
    effectPossible ||= mayHaveHappened(settled, operation)
    if (retry.reason === 'authorization') {
      renewed = true
      renewNext = true
    } else retries += 1
    delayMs = retry.delayMs
    callHook(() =>
      hooks?.onRetry?.({ ...info(), reason: retry.reason, status: settled.kind === 'answer' ? settled.status : undefined, delayMs }),
    )
    return true
  }

  const onAbort = (): void => {
    whole.abort(signal?.reason)
    current?.abort(signal?.reason)
  }
  // ky would leave a dependent signal on the caller's signal, which may live longer than the call; this listener is removed.
  signal?.addEventListener('abort', onAbort, { once: true })
  try {
    const { default: ky } = await untilAborted(whole.signal, loadKy())
    await ky(request.url.origin, {
      fetch: runAttempt,
      signal: whole.signal,
      timeout: timeoutMs,
      totalTimeout: Math.max(remainingMs(), 1),
      throwHttpErrors: false,
      // One more than can happen (the retries and one renewal), so that `shouldRetry` always has the last word.
      retry: { limit: maxRetries + 2, methods: ['get'], shouldRetry, delay: () => delayMs },
    })
  } catch (error) {
    signal?.throwIfAborted()
    if (error instanceof LoadFailed) throw error.cause
    // Before the first attempt only the clock may end a call; a runtime that ky cannot work with must not look like a slow provider.
    if (attempt === 0 && (error as Error | undefined)?.name !== 'TimeoutError') throw error
  } finally {
    signal?.removeEventListener('abort', onAbort)
    current?.abort()
  }
  const [result] = success
  if (result === undefined) {
    throw createFailure(settledOutcome(), {
      settings,
      operation,
      repeat,
      attempts: attempt,
      idempotencyKey: request.idempotencyKey,
      requestIdOf,
      sentRequestId,
      mayHaveHappened: effectPossible,
      timeoutMs,
      totalTimeoutMs,
      sentTexts,
    })
  }
  return {
    data: result.data,
    response: { status: result.answer.status, headers: result.answer.headers },
    requestId: requestIdOf(result.answer),
    idempotencyKey: request.idempotencyKey,
    attempts: attempt,
  }
}

function parseData(text: string): { readonly data: unknown } | undefined {
  if (text.trim() === '') return { data: undefined }
  try {
    return { data: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

function callHook(call: () => unknown): void {
  try {
    const result = call()
    if (result instanceof Promise) result.catch(() => undefined)
  } catch {
    // An error in somebody's logging must not turn a payment that was made into a call that failed.
  }
}
