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
  isWebhookParseError,
  isWebhookVerificationError,
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
  WebhookParseError,
  WebhookVerificationError,
} from '@kit/core'
export { createFintocClient } from './create-fintoc-client.ts'
export type { FintocClient, FintocClientOptions, FintocOrigins } from './create-fintoc-client.ts'
export { fintocAccountVerification } from './fintoc-account-verification.ts'
export type { FintocAccountVerificationTask } from './fintoc-account-verification.ts'
export { fintocCheckoutSession } from './fintoc-checkout-session.ts'
export type { FintocCheckoutSessionTask } from './fintoc-checkout-session.ts'
export type { FintocLinkAccounts, FintocLinkClient, FintocLinkRefreshIntents } from './fintoc-link-client.ts'
export { fintocPaymentIntent } from './fintoc-payment-intent.ts'
export type { FintocPaymentAction, FintocPaymentIntentTask } from './fintoc-payment-intent.ts'
export { fintocRefreshIntent } from './fintoc-refresh-intent.ts'
export type { FintocRefreshAction, FintocRefreshIntentReader, FintocRefreshIntentTask } from './fintoc-refresh-intent.ts'
export { fintocRefund } from './fintoc-refund.ts'
export type { FintocRefundTask } from './fintoc-refund.ts'
export { fintocSubscriptionIntent } from './fintoc-subscription-intent.ts'
export type { FintocSubscriptionIntentTask } from './fintoc-subscription-intent.ts'
export { fintocTransfer } from './fintoc-transfer.ts'
export type { FintocTransferState, FintocTransferTask } from './fintoc-transfer.ts'
export type * from './generated/exports.gen.ts'
export type { FintocClientSource, FintocGet } from './internal/client-source.ts'
export { isFintocError } from './is-fintoc-error.ts'
export type { FintocError } from './is-fintoc-error.ts'
export { VERSION } from './version.ts'
