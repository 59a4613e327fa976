export { ApiPromise } from './api-promise.ts'
export { checkedOrigin } from './checked-origin.ts'
export { createTransport } from './create-transport.ts'
export type { Operation } from './operation.ts'
export { parseRetryAfter } from './parse-retry-after.ts'
export type { ResponseChecker, ResponseIssue } from './response-checker.ts'
export type { CallTrace, TracedAttempt, TracedCall, TracedResult, Tracing } from './tracing.ts'
export type {
  AuthorizeContext,
  ProviderErrorDetails,
  QueryValue,
  RefineErrorContext,
  RequestArguments,
  RequestInfo,
  RequestOptions,
  ResponseHookInfo,
  ResponseInfo,
  RetryInfo,
  Transport,
  TransportHooks,
  TransportOptions,
  UnknownValueInfo,
} from './transport.ts'
