export {
  isAmbiguousOutcomeError,
  isApiError,
  isAuthenticationError,
  isConnectionError,
  isInvalidArgumentError,
  isKitError,
  isRateLimitError,
  isTaskFailedError,
  isTaskNotFoundError,
  isTimeoutError,
  isWaitTimeoutError,
} from '@kit/core'
export type {
  AmbiguousOutcomeError,
  ApiError,
  AuthenticationError,
  ConnectionError,
  InvalidArgumentError,
  KitError,
  RateLimitError,
  TaskFailedError,
  TaskNotFoundError,
  TimeoutError,
  WaitTimeoutError,
} from '@kit/core'
export type { BelvoClientOptions, BelvoDirectDebitKeys, BelvoKeys, BelvoOrigins, BelvoPaymentsKeys } from './belvo-client-options.ts'
export { belvoIdempotencyStatus } from './belvo-idempotency-status.ts'
export type { BelvoIdempotencyStatus } from './belvo-idempotency-status.ts'
export { BelvoTokenRequiredError, isBelvoTokenRequiredError } from './belvo-token-required-error.ts'
export type { BelvoResumeAnswer, BelvoTokenRequest } from './belvo-token-required-error.ts'
export { createBelvoClient } from './create-belvo-client.ts'
export type { BelvoAggregationClient, BelvoClient, BelvoPayments, BelvoPaymentsClient } from './create-belvo-client.ts'
export type * from './generated/exports.gen.ts'
export type {
  BelvoCredentialsWidgetToken,
  BelvoOpenFinanceWidgetToken,
  BelvoPixEnrollmentWidgetToken,
  BelvoPixFullWidgetToken,
  BelvoPixPaymentWidgetToken,
  BelvoPixWidgetTokenRequest,
  BelvoPixWidgetTokens,
  BelvoPortalWidgetToken,
  BelvoUpdateWidgetToken,
  BelvoWidgetTokenRequest,
  BelvoWidgetTokens,
} from './internal/widget-token.ts'
export { isBelvoError } from './is-belvo-error.ts'
export type { BelvoError } from './is-belvo-error.ts'
export { VERSION } from './version.ts'
