import type Ky from 'ky'
import type { Operation } from '../../http/operation.ts'
import type { CallTrace } from '../../http/tracing.ts'
import type { RequestArguments, RequestInfo, RequestOptions, ResponseInfo, Transport } from '../../http/transport.ts'
import { writeMultipart } from './build-body.ts'
import { buildRequest } from './build-request.ts'
import { callHook } from './call-hook.ts'
import { createFailure, keyTooOld, mayHaveHappened } from './create-failure.ts'
import type { FailureSituation } from './create-failure.ts'
import { decideRetry, isRepeatableUnderKey, repeatClassOf } from './decide.ts'
import { describeCall } from './describe-call.ts'
import { keyLivesMs, readKeyBirth } from './key-age.ts'
import { loadKy } from './load-ky.ts'
import { performAttempt } from './perform-attempt.ts'
import type { Answer, AttemptHost, Credentials, Outcome } from './perform-attempt.ts'
import { parseData, readErrorDetails } from './read-error-body.ts'
import { checkCount, checkLimit, maxTimerMs } from './read-transport-settings.ts'
import type { TransportSettings } from './read-transport-settings.ts'
import { collectSentTexts, safeWord } from './redact.ts'
import { reportIssues } from './report-issues.ts'

class AttemptFailed extends Error {}

/** One call, see {@link createCall}. */
export interface Call<T> {
  run(): Promise<ResponseInfo<T>>
  /** How often it was sent so far. */
  attempts(): number
  /** Tells the trace of an attempt that was cut off by the end of the call. */
  traceLastAttempt(errorType: string): void
}

/**
 * One call, from its arguments to its result. Throws what is wrong with the arguments.
 *
 * The first attempt runs under one timer of ours: nearly every call ends with it. Where it fails and may be repeated, ky takes over as
 * the clock: it makes the pauses, limits each further attempt and the whole, and stops all of it on an abort. What ky runs as `fetch` is
 * one attempt of ours up to the last byte, because what may be repeated depends on the operation, its key and how the attempt failed, and
 * because ky's own request and errors carry the URL.
 */
export function createCall<T>(
  settings: TransportSettings,
  operation: Operation,
  args: RequestArguments,
  options: RequestOptions,
  send: Transport['send'],
  trace: CallTrace | undefined,
): Call<T> {
  const { signal } = options
  const transport = settings.options
  const { hooks, checkResponse, provider } = transport
  const timeoutMs = checkLimit('timeoutMs', options.timeoutMs ?? operation.timeoutMs ?? settings.timeoutMs)
  const totalTimeoutMs = checkLimit('totalTimeoutMs', options.totalTimeoutMs ?? operation.totalTimeoutMs ?? settings.totalTimeoutMs)
  const maxRetries = checkCount('maxRetries', options.maxRetries ?? settings.maxRetries)
  const { url, headers, body, idempotencyKey } = buildRequest(settings, operation, args, options)
  const keyBirth = idempotencyKey === undefined ? 0 : readKeyBirth(options)
  const repeat = repeatClassOf(operation, idempotencyKey)
  const deadline = performance.now() + totalTimeoutMs

  let attempts = 0
  let tracedAttempts = 0
  let retries = 0
  let renewed = false
  let nextCredentials: Credentials | undefined
  let effectPossible = false
  let sent = false
  let limitedBy: 'attempt' | 'total' = 'total'
  let outcome: Outcome | undefined
  let success: { readonly answer: Answer; readonly data: T } | undefined
  let delayMs = 0
  let notRepeated: Error | undefined
  let controller: AbortController | undefined
  let stop: ((reason: unknown) => void) | undefined

  const remainingMs = (): number => deadline - performance.now()

  const info = (): RequestInfo => ({ ...describeCall(provider, operation), attempt: attempts })

  const mayRepeatUnderKey = (answer: Answer): boolean => {
    if (transport.repeatableUnderKey === undefined) return isRepeatableUnderKey(answer.status)
    const { providerCode } = readErrorDetails(settings, answer)
    return transport.repeatableUnderKey(answer.status, typeof providerCode === 'string' ? providerCode : undefined)
  }

  const sentTexts = (): readonly string[] =>
    collectSentTexts({ ...args, headers: { ...args.headers, ...options.headers } }, host.sentCredentials ?? {})

  const sentRequestId = headers[settings.requestIdHeader.toLowerCase()]

  const requestIdOf = (answer: Answer): string | undefined => {
    const received = answer.headers.get(settings.requestIdHeader)
    return received === null || received === sentRequestId ? sentRequestId : (safeWord(received, sentTexts()) ?? sentRequestId)
  }

  const credentialsFor = (renew: boolean, attempt: AbortSignal): Promise<Credentials | undefined> | undefined =>
    transport.authorize === undefined || operation.auth === 'none'
      ? undefined
      : transport.authorize({ operation, signal: attempt, renew, body: host.body })

  const host: AttemptHost = {
    settings,
    operation,
    url,
    headers,
    body: typeof body === 'string' ? body : undefined,
    sentCredentials: undefined,
    credentials(attempt) {
      const given = nextCredentials
      nextCredentials = undefined
      return given ?? credentialsFor(false, attempt)
    },
    sending() {
      sent = true
      if (hooks?.onRequest !== undefined) callHook(() => hooks.onRequest?.(info()))
    },
    answered(answer) {
      if (hooks?.onResponse === undefined) return
      callHook(() => hooks.onResponse?.({ ...info(), status: answer.status, requestId: requestIdOf(answer) }))
    },
    async renew(attempt) {
      // The provider has refused the request, so while this waits nothing is under way.
      sent = false
      if (renewed) return
      const credentials = await credentialsFor(true, attempt)
      if (attempt.aborted) return
      renewed = true
      nextCredentials = credentials
    },
  }

  const traceAttempt = (status: number | undefined, errorType?: string): void => {
    if (trace === undefined || tracedAttempts === attempts) return
    tracedAttempts = attempts
    trace.attempt({ attempt: attempts, status, errorType })
  }

  const perform = (attempt: AbortSignal): Promise<Outcome> => {
    let pending: Promise<Outcome> | undefined
    trace?.run(() => {
      pending = performAttempt(host, attempt)
    })
    // Without a tracer, or with a broken one, it has not run.
    return pending ?? performAttempt(host, attempt)
  }

  const runAttempt = async (): Promise<void> => {
    const own = new AbortController()
    controller = own
    attempts += 1
    sent = false
    outcome = undefined
    limitedBy = remainingMs() <= timeoutMs ? 'total' : 'attempt'
    const settled = await perform(own.signal)
    // Nobody waits for it any more: it has been settled as a time-out, and perhaps repeated.
    if (own.signal.aborted) return
    outcome = settled
    if (settled.kind !== 'answer' || settled.status < 200 || settled.status >= 300) return
    const parsed = parseData(settled.text)
    if (parsed === undefined) return
    success = { answer: settled, data: parsed.data as T }
    traceAttempt(settled.status)
    if (checkResponse !== undefined && hooks?.onUnknownValue !== undefined) {
      reportIssues(checkResponse, hooks, info(), settled, parsed.data, sentTexts)
    }
  }

  /** Settles with the work, or when the time is over, or at once with the reason of an abort, also when the work ignores it. */
  const within = (limitMs: number, work: Promise<void>): Promise<void> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, Math.min(Math.max(limitMs, 1), maxTimerMs))
      const fail = (reason: unknown): void => {
        clearTimeout(timer)
        reject(reason)
      }
      stop = fail
      work.then(() => {
        clearTimeout(timer)
        resolve()
      }, fail)
      if (signal?.aborted === true) fail(signal.reason)
    })

  /** An attempt without an outcome is one that the clock has stopped. */
  const settledOutcome = (): Outcome => (outcome ??= { kind: 'timeout', which: limitedBy, sent })

  const mayRepeat = (): boolean => {
    const failed = settledOutcome()
    controller?.abort()
    const status = failed.kind === 'answer' ? failed.status : undefined
    traceAttempt(status, failureTypes[failed.kind] ?? String(status))
    if (signal?.aborted === true) return false
    const retry = decideRetry(failed, {
      repeat,
      repeatableUnderKey: mayRepeatUnderKey,
      renewed: nextCredentials !== undefined,
      keyLivesMs: keyLivesMs(keyBirth),
      retriesLeft: maxRetries - retries,
      attempt: retries + 1,
      remainingMs: remainingMs(),
      settings,
    })
    if (retry === undefined) return false
    effectPossible ||= mayHaveHappened(failed, operation)
    if (retry.reason !== 'authorization') retries += 1
    delayMs = retry.delayMs
    callHook(() => hooks?.onRetry?.({ ...info(), ...retry, status }))
    return true
  }

  const writeForm = async (form: FormData): Promise<void> => {
    const written = await writeMultipart(form)
    // Not the caller's to choose: it names the boundary.
    headers['content-type'] = written.contentType
    host.body = written.body
  }

  const repeatWith = async (ky: typeof Ky, ended: AbortSignal, firstAttempts: number): Promise<void> => {
    let handedOver = false
    await ky(settings.origins.get(operation.api)?.origin ?? url, {
      fetch: async () => {
        if (handedOver) await runAttempt()
        else handedOver = true
        if (success === undefined) throw new AttemptFailed()
        return new Response(null, { status: 204 })
      },
      signal: ended,
      timeout: timeoutMs,
      totalTimeout: Math.max(remainingMs(), 1),
      throwHttpErrors: false,
      retry: {
        // One more than can happen (the first attempt, the retries and one renewal), so that `mayRepeat` always has the last word.
        limit: maxRetries + 2,
        methods: ['get'],
        // ky's first attempt is the one that has failed already, and its repetition is decided.
        shouldRetry: () => attempts === firstAttempts || mayRepeat(),
        delay: () => delayMs,
      },
    })
  }

  /** Repeats what has failed, with ky as the clock. */
  const runMore = async (): Promise<void> => {
    const ended = new AbortController()
    const firstAttempts = attempts
    try {
      let ky: typeof Ky | undefined
      await within(
        remainingMs(),
        loadKy().then((loaded) => {
          ky = loaded
        }),
      )
      // ky keeps the time; ours is for one that does not.
      if (ky !== undefined) await within(remainingMs() + 1_000, repeatWith(ky, ended.signal, firstAttempts))
    } catch (error) {
      // Where ky ran out of time or was stopped, what the last attempt left behind tells more.
      if (attempts === firstAttempts && (error as Error | undefined)?.name !== 'TimeoutError') {
        notRepeated = new Error('It was not repeated: ky did not load, or cannot work in this runtime.', { cause: error })
      }
    } finally {
      ended.abort(signal?.reason)
    }
    signal?.throwIfAborted()
  }

  const situation = (): FailureSituation => ({
    settings,
    operation,
    args,
    options,
    send,
    repeat,
    repeatableUnderKey: mayRepeatUnderKey,
    attempts,
    idempotencyKey,
    requestIdOf,
    sentRequestId,
    mayHaveHappened: effectPossible,
    timeoutMs,
    totalTimeoutMs,
    sentTexts,
    notRepeated,
  })

  return {
    attempts: () => attempts,
    traceLastAttempt: (errorType) => traceAttempt(undefined, errorType),
    async run() {
      if (idempotencyKey !== undefined && keyLivesMs(keyBirth) <= 0) throw keyTooOld(situation())
      const onAbort = (): void => {
        controller?.abort(signal?.reason)
        stop?.(signal?.reason)
      }
      signal?.addEventListener('abort', onAbort)
      try {
        if (typeof body === 'object') await within(remainingMs(), writeForm(body))
        // A request whose body was not written in time must not leave.
        if (typeof body !== 'object' || host.body !== undefined) await within(Math.min(timeoutMs, remainingMs()), runAttempt())
        if (success === undefined && mayRepeat()) await runMore()
      } catch (error) {
        signal?.throwIfAborted()
        throw error
      } finally {
        signal?.removeEventListener('abort', onAbort)
        if (success === undefined) controller?.abort()
      }
      // An attempt that was too slow, and then no time for another: it was the whole that ended the call.
      if (outcome?.kind === 'timeout' && remainingMs() <= 0) outcome = { ...outcome, which: 'total' }
      if (success === undefined) throw createFailure(settledOutcome(), situation())
      const { answer, data } = success
      const response = { status: answer.status, headers: answer.headers }
      return { data, response, requestId: requestIdOf(answer), idempotencyKey, attempts }
    },
  }
}

const failureTypes: Readonly<Partial<Record<Outcome['kind'], string>>> = {
  no_answer: 'connection',
  timeout: 'timeout',
  not_authorized: 'authorization',
}
