import { readTransportSettings } from '../internal/http/read-transport-settings.ts'
import { sendCall } from '../internal/http/send-call.ts'
import { ApiPromise } from './api-promise.ts'
import type { Operation } from './operation.ts'
import type { RequestArguments, RequestOptions, Transport, TransportOptions } from './transport.ts'

/**
 * Sends operations over HTTP: repeats only what may be repeated, limits the time, keeps secrets out of errors, hooks and other origins.
 *
 * A call rejects with `ApiError` (`AuthenticationError` for 401, `RateLimitError` for 429), `ConnectionError`, `TimeoutError`,
 * `AmbiguousOutcomeError` when a write may or may not have happened, `InvalidArgumentError` before anything is sent,
 * with what `authorize` threw, or with the reason of your signal. `ky` is loaded when a call is repeated for the first time.
 *
 * @throws `InvalidArgumentError` when an origin or a limit cannot be used.
 * @example
 * ```ts
 * const transport = createTransport({
 *   provider: 'finapi',
 *   origins: { access: 'https://sandbox.finapi.io', webForm: 'https://webform-sandbox.finapi.io' },
 *   authorize: async ({ renew }) => ({ Authorization: `Bearer ${await tokens.get({ renew })}` }),
 * })
 * const form = await transport.send<WebForm>(webFormsGetOperation, { path: { id } }, { timeoutMs: 5_000 })
 * ```
 */
export function createTransport(options: TransportOptions): Transport {
  const settings = readTransportSettings(options)
  const send = <T>(operation: Operation, args: RequestArguments = {}, requestOptions: RequestOptions = {}): ApiPromise<T> =>
    new ApiPromise(sendCall<T>(settings, operation, args, requestOptions, send))
  return { provider: options.provider, send }
}
