import type { ResponseInfo } from './transport.ts'

/**
 * The result of a call. Await it for the data, or call `withResponse()` for the status, the headers and the keys as well.
 *
 * @example
 * ```ts
 * const form = await user.webForms.get(id)
 * const { data, requestId, attempts } = await user.webForms.get(id).withResponse()
 * ```
 */
export class ApiPromise<T> implements Promise<T> {
  readonly #info: Promise<ResponseInfo<T>>

  constructor(info: PromiseLike<ResponseInfo<T>>) {
    this.#info = Promise.resolve(info)
  }

  /** `ApiPromise`. */
  get [Symbol.toStringTag](): string {
    return 'ApiPromise'
  }

  /** The data with the status, the response headers, the request id, the idempotency key and the number of attempts. */
  withResponse(): Promise<ResponseInfo<T>> {
    return this.#info
  }

  // oxlint-disable-next-line unicorn/no-thenable -- being awaited is what this class is for
  then<Result = T, Failure = never>(
    onFulfilled?: ((value: T) => Result | PromiseLike<Result>) | null,
    onRejected?: ((reason: unknown) => Failure | PromiseLike<Failure>) | null,
  ): Promise<Result | Failure> {
    return this.#info.then(onFulfilled ? (info) => onFulfilled(info.data) : (info) => info.data as unknown as Result, onRejected)
  }

  catch<Failure = never>(onRejected?: ((reason: unknown) => Failure | PromiseLike<Failure>) | null): Promise<T | Failure> {
    return this.then(undefined, onRejected)
  }

  finally(onFinally?: (() => void) | null): Promise<T> {
    return this.#info.then((info) => info.data).finally(onFinally)
  }
}
