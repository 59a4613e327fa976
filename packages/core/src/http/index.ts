export { ApiPromise } from './api-promise.ts'
export { createTransport } from './create-transport.ts'
export type { Operation } from './operation.ts'
export { parseRetryAfter } from './parse-retry-after.ts'
export type {
  AuthorizeContext,
  ProviderErrorDetails,
  QueryValue,
  RequestArguments,
  RequestInfo,
  RequestOptions,
  ResponseHookInfo,
  ResponseInfo,
  RetryInfo,
  Transport,
  TransportHooks,
  TransportOptions,
} from './transport.ts'
