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
export { belvoAsyncRequest } from './belvo-async-request.ts'
export type { BelvoAsyncRequestTask, BelvoAsyncWork } from './belvo-async-request.ts'
export { belvoCharge } from './belvo-charge.ts'
export type { BelvoChargeReader, BelvoChargeTask } from './belvo-charge.ts'
export type { BelvoClientOptions, BelvoDirectDebitKeys, BelvoKeys, BelvoOrigins, BelvoPaymentsKeys } from './belvo-client-options.ts'
export { belvoEnrollment } from './belvo-enrollment.ts'
export type { BelvoEnrollmentAction, BelvoEnrollmentReader, BelvoEnrollmentTask } from './belvo-enrollment.ts'
export { belvoIdempotencyStatus } from './belvo-idempotency-status.ts'
export type { BelvoIdempotencyStatus } from './belvo-idempotency-status.ts'
export { belvoLinkData } from './belvo-link-data.ts'
export type { BelvoLinkDataOptions, BelvoLinkDataTask } from './belvo-link-data.ts'
export { belvoPaymentAuthorization } from './belvo-payment-authorization.ts'
export type { BelvoPaymentAuthorizationReader, BelvoPaymentAuthorizationTask } from './belvo-payment-authorization.ts'
export { belvoPaymentIntent } from './belvo-payment-intent.ts'
export type { BelvoPaymentIntentAction, BelvoPaymentIntentReader, BelvoPaymentIntentTask } from './belvo-payment-intent.ts'
export { BelvoTokenRequiredError, isBelvoTokenRequiredError } from './belvo-token-required-error.ts'
export type { BelvoResumeAnswer, BelvoTokenRequest } from './belvo-token-required-error.ts'
export { createBelvoClient } from './create-belvo-client.ts'
export type { BelvoAggregationClient, BelvoClient, BelvoPayments, BelvoPaymentsClient } from './create-belvo-client.ts'
export type * from './generated/exports.gen.ts'
export type { BelvoClientSource } from './internal/client-source.ts'
export type { BelvoDataList } from './internal/link-lists.ts'
export type { BelvoDataOptions, BelvoDataState, BelvoDataWork, BelvoLinkAction, BelvoListState } from './internal/look-at-data.ts'
export type { BelvoOpenUrlAction } from './internal/task-phase.ts'
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
