import type { Operation } from '../../http/operation.ts'
import type { CallTrace } from '../../http/tracing.ts'
import type { RequestArguments, RequestInfo, RequestOptions, ResponseInfo, Transport } from '../../http/transport.ts'
import { writeMultipart } from './build-body.ts'
import { buildRequest } from './build-request.ts'
import type { HeaderValues } from './build-request.ts'
import { callHook } from './call-hook.ts'
import { createFailure, keyTooOld, mayHaveHappened } from './create-failure.ts'
import type { FailureSituation } from './create-failure.ts'
import { decideRetry, isRepeatableUnderKey, repeatClassOf } from './decide.ts'
import type { RepeatClass } from './decide.ts'
import { keyLivesMs, readKeyBirth } from './key-age.ts'
import { loadKy } from './load-ky.ts'
import { performAttempt } from './perform-attempt.ts'
import type { Answer, AttemptHost, Credentials, Outcome } from './perform-attempt.ts'
import { readErrorDetails } from './read-error-body.ts'
import { checkCount, checkLimit } from './read-transport-settings.ts'
import type { TransportSettings } from './read-transport-settings.ts'
import { collectSentTexts, safeWord } from './redact.ts'
import { reportIssues } from './report-issues.ts'

class AttemptFailed extends Error {}

/**
 * One call, from its arguments to its result.
 *
 * The first attempt runs under one timer of ours: nearly every call ends with it. Where it fails and may be repeated, ky takes over as
 * the clock: it makes the pauses, limits each further attempt and the whole, and stops all of it on an abort. What ky runs as `fetch` is
 * one attempt of ours up to the last byte, because what may be repeated depends on the operation, its key and how the attempt failed, and
 * because ky's own request and errors carry the URL.
 */
export class Call<T> implements AttemptHost {
  readonly settings: TransportSettings
  readonly operation: Operation
  readonly url: string
  headers: HeaderValues
  body: string | Uint8Array<ArrayBuffer> | undefined
  sentCredentials: Credentials | undefined
  readonly #args: RequestArguments
  readonly #options: RequestOptions
  readonly #send: Transport['send']
  readonly #trace: CallTrace | undefined
  readonly #timeoutMs: number
  readonly #totalTimeoutMs: number
  readonly #maxRetries: number
  readonly #deadline: number
  readonly #form: FormData | undefined
  readonly #idempotencyKey: string | undefined
  readonly #keyBirth: number
  readonly #repeat: RepeatClass
  #attempts = 0
  #tracedAttempts = 0
  #retries = 0
  #renewed = false
  #nextCredentials: Credentials | undefined
  #effectPossible = false
  #sent = false
  #limitedBy: 'attempt' | 'total' = 'total'
  #outcome: Outcome | undefined
  #success: { readonly answer: Answer; readonly data: T } | undefined
  #delayMs = 0
  #notRepeated: Error | undefined
  #controller: AbortController | undefined
  #stop: ((reason: unknown) => void) | undefined

  /** @throws InvalidArgumentError for what is wrong with the arguments. */
  constructor(
    settings: TransportSettings,
    operation: Operation,
    args: RequestArguments,
    options: RequestOptions,
    send: Transport['send'],
    trace: CallTrace | undefined,
  ) {
    this.settings = settings
    this.operation = operation
    this.#args = args
    this.#options = options
    this.#send = send
    this.#trace = trace
    this.#timeoutMs = checkLimit('timeoutMs', options.timeoutMs ?? operation.timeoutMs ?? settings.timeoutMs)
    this.#totalTimeoutMs = checkLimit('totalTimeoutMs', options.totalTimeoutMs ?? operation.totalTimeoutMs ?? settings.totalTimeoutMs)
    this.#maxRetries = checkCount('maxRetries', options.maxRetries ?? settings.maxRetries)
    const request = buildRequest(settings, operation, args, options)
    this.url = request.url
    this.headers = request.headers
    if (typeof request.body === 'string') this.body = request.body
    else this.#form = request.body
    this.#idempotencyKey = request.idempotencyKey
    this.#keyBirth = request.idempotencyKey === undefined ? 0 : readKeyBirth(options)
    this.#repeat = repeatClassOf(operation, request.idempotencyKey)
    this.#deadline = performance.now() + this.#totalTimeoutMs
  }

  /** How often it was sent so far. */
  get attempts(): number {
    return this.#attempts
  }

  async run(): Promise<ResponseInfo<T>> {
    if (this.#idempotencyKey !== undefined && keyLivesMs(this.#keyBirth) <= 0) throw keyTooOld(this.#situation())
    const { signal } = this.#options
    const onAbort = (): void => {
      this.#controller?.abort(signal?.reason)
      this.#stop?.(signal?.reason)
    }
    signal?.addEventListener('abort', onAbort)
    try {
      await this.#runFirst()
      if (this.#success === undefined && this.#mayRepeat()) await this.#runMore()
    } catch (error) {
      signal?.throwIfAborted()
      throw error
    } finally {
      signal?.removeEventListener('abort', onAbort)
      if (this.#success === undefined) this.#controller?.abort()
    }
    const success = this.#success
    if (success === undefined) throw createFailure(this.#settledOutcome(), this.#situation())
    return {
      data: success.data,
      response: { status: success.answer.status, headers: success.answer.headers },
      requestId: this.#requestIdOf(success.answer),
      idempotencyKey: this.#idempotencyKey,
      attempts: this.#attempts,
    }
  }

  /** Tells the trace of an attempt that was cut off by the end of the call. */
  traceLastAttempt(errorType: string): void {
    if (this.#tracedAttempts < this.#attempts) this.#traceAttempt(undefined, errorType)
  }

  credentials(signal: AbortSignal): Credentials | Promise<Credentials | undefined> | undefined {
    const renewed = this.#nextCredentials
    if (renewed === undefined) return this.#authorize(signal, false)
    this.#nextCredentials = undefined
    return renewed
  }

  sending(): void {
    this.#sent = true
    const { hooks } = this.settings.options
    if (hooks?.onRequest !== undefined) callHook(() => hooks.onRequest?.(this.#info()))
  }

  answered(answer: Answer): void {
    const { hooks } = this.settings.options
    if (hooks?.onResponse !== undefined) {
      callHook(() => hooks.onResponse?.({ ...this.#info(), status: answer.status, requestId: this.#requestIdOf(answer) }))
    }
  }

  async renew(signal: AbortSignal): Promise<void> {
    // The provider has refused the request, so while this waits nothing is under way.
    this.#sent = false
    if (this.#renewed) return
    const credentials = await this.#authorize(signal, true)
    if (signal.aborted) return
    this.#renewed = true
    this.#nextCredentials = credentials
  }

  #authorize(signal: AbortSignal, renew: boolean): Promise<Credentials | undefined> | undefined {
    const { settings, operation } = this
    if (settings.options.authorize === undefined || operation.auth === 'none') return undefined
    return settings.options.authorize({ operation, signal, renew, body: this.body })
  }

  async #runFirst(): Promise<void> {
    if (this.#form !== undefined) {
      await this.#within(this.#remainingMs(), this.#writeForm(this.#form))
      // Without its body the request must not leave, so this is a time-out of the whole call.
      if (this.body === undefined) return
    }
    await this.#within(Math.min(this.#timeoutMs, this.#remainingMs()), this.#attempt())
  }

  async #writeForm(form: FormData): Promise<void> {
    const { body, contentType } = await writeMultipart(form)
    // Not the caller's to choose: it names the boundary.
    this.headers = { ...this.headers, 'content-type': contentType }
    this.body = body
  }

  /** Settles with the work, or when the time is over, or with the reason of an abort. */
  async #within(limitMs: number, work: Promise<void>): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined
    try {
      await this.#untilStopped(
        new Promise<void>((resolve, reject) => {
          timer = setTimeout(resolve, Math.max(limitMs, 1))
          work.then(resolve, reject)
        }),
      )
    } finally {
      clearTimeout(timer)
    }
  }

  /** Repeats what has failed, with ky as the clock. */
  async #runMore(): Promise<void> {
    const ended = new AbortController()
    const { signal } = this.#options
    let handedOver = false
    const repetitions = async (): Promise<void> => {
      const ky = await loadKy()
      if (ended.signal.aborted) return
      await ky(this.settings.origins.get(this.operation.api)?.origin ?? this.url, {
        fetch: async () => {
          if (handedOver) await this.#attempt()
          else handedOver = true
          if (this.#success === undefined) throw new AttemptFailed()
          return new Response(null, { status: 204 })
        },
        signal: ended.signal,
        timeout: this.#timeoutMs,
        totalTimeout: Math.max(this.#remainingMs(), 1),
        throwHttpErrors: false,
        retry: {
          // One more than can happen (the first attempt, the retries and one renewal), so that `mayRepeat` always has the last word.
          limit: this.#maxRetries + 2,
          methods: ['get'],
          // ky's first attempt is the one that has failed already, and its repetition is decided.
          shouldRetry: () => this.#attempts === firstAttempts || this.#mayRepeat(),
          delay: () => this.#delayMs,
        },
      })
    }
    const firstAttempts = this.#attempts
    try {
      await this.#untilStopped(repetitions())
    } catch (error) {
      // Where ky ran out of time or was stopped, what the last attempt left behind tells more.
      if (this.#attempts === firstAttempts && (error as Error | undefined)?.name !== 'TimeoutError') {
        this.#notRepeated = new Error('It was not repeated: ky did not load, or cannot work in this runtime.', { cause: error })
      }
    } finally {
      ended.abort(signal?.reason)
    }
    signal?.throwIfAborted()
  }

  async #attempt(): Promise<void> {
    const controller = new AbortController()
    this.#controller = controller
    this.#attempts += 1
    this.#sent = false
    this.#outcome = undefined
    this.#limitedBy = this.#remainingMs() <= this.#timeoutMs ? 'total' : 'attempt'
    const outcome = await this.#perform(controller.signal)
    // Nobody waits for it any more: it has been settled as a time-out, and perhaps repeated.
    if (controller.signal.aborted) return
    this.#outcome = outcome
    if (outcome.kind !== 'answer' || outcome.status < 200 || outcome.status >= 300) return
    const parsed = parseData(outcome.text)
    if (parsed === undefined) return
    this.#success = { answer: outcome, data: parsed.data as T }
    this.#traceAttempt(outcome.status)
    const { hooks, checkResponse } = this.settings.options
    if (checkResponse !== undefined && hooks?.onUnknownValue !== undefined) {
      reportIssues(checkResponse, hooks, this.#info(), outcome, parsed.data, this.#sentTexts)
    }
  }

  #perform(signal: AbortSignal): Promise<Outcome> {
    if (this.#trace === undefined) return performAttempt(this, signal)
    let pending: Promise<Outcome> | undefined
    this.#trace.run(() => {
      pending = performAttempt(this, signal)
    })
    // A tracer that is broken has not run it.
    return pending ?? performAttempt(this, signal)
  }

  /** Settles with the work, or at once with the reason of an abort, also when the work ignores it. */
  #untilStopped<R>(work: Promise<R>): Promise<R> {
    const { signal } = this.#options
    if (signal === undefined) return work
    return new Promise<R>((resolve, reject) => {
      this.#stop = reject
      work.then(resolve, reject)
      if (signal.aborted) reject(signal.reason)
    })
  }

  /** An attempt without an outcome is one that the clock has stopped. */
  #settledOutcome(): Outcome {
    this.#outcome ??= { kind: 'timeout', which: this.#limitedBy, sent: this.#sent }
    return this.#outcome
  }

  #mayRepeat(): boolean {
    const outcome = this.#settledOutcome()
    this.#controller?.abort()
    const status = outcome.kind === 'answer' ? outcome.status : undefined
    this.#traceAttempt(status, failureTypes[outcome.kind] ?? String(status))
    if (this.#options.signal?.aborted === true) return false
    const { settings } = this
    const retry = decideRetry(outcome, {
      repeat: this.#repeat,
      repeatableUnderKey: this.#repeatableUnderKey,
      renewed: this.#nextCredentials !== undefined,
      keyLivesMs: keyLivesMs(this.#keyBirth),
      retriesLeft: this.#maxRetries - this.#retries,
      attempt: this.#retries + 1,
      remainingMs: this.#remainingMs(),
      maxRetryAfterMs: settings.maxRetryAfterMs,
      retryBaseDelayMs: settings.retryBaseDelayMs,
      random: Math.random,
    })
    if (retry === undefined) return false
    this.#effectPossible ||= mayHaveHappened(outcome, this.operation)
    if (retry.reason !== 'authorization') this.#retries += 1
    this.#delayMs = retry.delayMs
    callHook(() => settings.options.hooks?.onRetry?.({ ...this.#info(), reason: retry.reason, status, delayMs: retry.delayMs }))
    return true
  }

  readonly #repeatableUnderKey = (answer: Answer): boolean => {
    const { options } = this.settings
    if (options.repeatableUnderKey === undefined) return isRepeatableUnderKey(answer.status)
    const { providerCode } = readErrorDetails(this.settings, answer)
    return options.repeatableUnderKey(answer.status, typeof providerCode === 'string' ? providerCode : undefined)
  }

  readonly #sentTexts = (): readonly string[] => {
    const headers = { ...this.#args.headers, ...this.#options.headers }
    return collectSentTexts({ ...this.#args, headers }, this.sentCredentials ?? {})
  }

  readonly #requestIdOf = (answer: Answer): string | undefined => {
    const name = this.settings.requestIdHeader
    const sent = this.headers[name.toLowerCase()]
    const received = answer.headers.get(name)
    return received === null || received === sent ? sent : (safeWord(received, this.#sentTexts()) ?? sent)
  }

  #remainingMs(): number {
    return this.#deadline - performance.now()
  }

  #info(): RequestInfo {
    const { settings, operation } = this
    return {
      provider: settings.options.provider,
      operation: operation.id,
      method: operation.method,
      path: operation.path,
      attempt: this.#attempts,
    }
  }

  #traceAttempt(status: number | undefined, errorType?: string): void {
    if (this.#trace === undefined || this.#tracedAttempts === this.#attempts) return
    this.#tracedAttempts = this.#attempts
    this.#trace.attempt({ attempt: this.#attempts, status, errorType })
  }

  #situation(): FailureSituation {
    return {
      settings: this.settings,
      operation: this.operation,
      args: this.#args,
      options: this.#options,
      send: this.#send,
      repeat: this.#repeat,
      repeatableUnderKey: this.#repeatableUnderKey,
      attempts: this.#attempts,
      idempotencyKey: this.#idempotencyKey,
      requestIdOf: this.#requestIdOf,
      sentRequestId: this.headers[this.settings.requestIdHeader.toLowerCase()],
      mayHaveHappened: this.#effectPossible,
      timeoutMs: this.#timeoutMs,
      totalTimeoutMs: this.#totalTimeoutMs,
      sentTexts: this.#sentTexts,
      notRepeated: this.#notRepeated,
    }
  }
}

const failureTypes: Readonly<Partial<Record<Outcome['kind'], string>>> = {
  no_answer: 'connection',
  timeout: 'timeout',
  not_authorized: 'authorization',
}

function parseData(text: string): { readonly data: unknown } | undefined {
  if (text === '') return { data: undefined }
  try {
    return { data: JSON.parse(text) as unknown }
  } catch {
    return text.trim() === '' ? { data: undefined } : undefined
  }
}
