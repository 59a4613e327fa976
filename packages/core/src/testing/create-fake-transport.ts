import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { ApiPromise } from '../http/api-promise.ts'
import type { Operation } from '../http/operation.ts'
import type { RequestArguments, RequestOptions, ResponseInfo, Transport } from '../http/transport.ts'

/** One call a {@link FakeTransport} got. */
export interface FakeCall {
  readonly operation: Operation
  readonly args: RequestArguments
  readonly options: RequestOptions
}

/** What a {@link FakeTransport} answers with: `error` rejects the call, otherwise `data` is the result. */
export interface FakeAnswer {
  readonly data?: unknown
  readonly error?: unknown
  /** Default 200. */
  readonly status?: number | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly requestId?: string | undefined
}

/** A transport without a network, see {@link createFakeTransport}. */
export interface FakeTransport extends Transport {
  /** Every call so far, in order. */
  readonly calls: readonly FakeCall[]
  /** Answers for an operation, used in order; the last one stays. A function makes the answer from the call. */
  answer(operationId: string, ...answers: readonly (FakeAnswer | ((call: FakeCall) => FakeAnswer | Promise<FakeAnswer>))[]): void
}

/**
 * A transport for unit tests: no HTTP, no retries, no clock. It records every call and gives the answers you set.
 * A call rejects with `InvalidArgumentError` when no answer is set for its operation, and with the reason of an aborted signal.
 *
 * @example
 * ```ts
 * const transport = createFakeTransport()
 * transport.answer('webForms.get', { data: { id: '1', status: 'NOT_YET_OPENED' } }, { data: { id: '1', status: 'COMPLETED' } })
 * const { webForms } = createApi<WebformUserApi>(transport, webformOperations, 'user')
 * ```
 */
export function createFakeTransport(): FakeTransport {
  const calls: FakeCall[] = []
  const answers = new Map<string, (FakeAnswer | ((call: FakeCall) => FakeAnswer | Promise<FakeAnswer>))[]>()

  async function respond<T>(call: FakeCall): Promise<ResponseInfo<T>> {
    const { signal, idempotencyKey, requestId } = call.options
    signal?.throwIfAborted()
    const queue = answers.get(call.operation.id) ?? []
    const next = queue.length > 1 ? queue.shift() : queue[0]
    if (next === undefined) {
      throw new InvalidArgumentError(`No answer is set for ${call.operation.id}. Call answer('${call.operation.id}', { data }) first.`, {
        argument: 'answer',
      })
    }
    const answer = typeof next === 'function' ? await next(call) : next
    signal?.throwIfAborted()
    if (answer.error !== undefined) return Promise.reject<ResponseInfo<T>>(answer.error)
    return {
      data: answer.data as T,
      response: { status: answer.status ?? 200, headers: new Headers(answer.headers ?? {}) },
      requestId: answer.requestId ?? requestId,
      idempotencyKey,
      attempts: 1,
    }
  }

  return {
    calls,
    answer(operationId, ...list): void {
      answers.set(operationId, [...list])
    },
    send<T>(operation: Operation, args: RequestArguments = {}, options: RequestOptions = {}): ApiPromise<T> {
      const call: FakeCall = { operation, args, options }
      calls.push(call)
      return new ApiPromise(respond<T>(call))
    },
  }
}
