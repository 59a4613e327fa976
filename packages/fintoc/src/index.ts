export {
  isAmbiguousOutcomeError,
  isApiError,
  isAuthenticationError,
  isConnectionError,
  isInvalidArgumentError,
  isKitError,
  isRateLimitError,
  isTimeoutError,
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
  TimeoutError,
  WebhookParseError,
  WebhookVerificationError,
} from '@kit/core'
export { createFintocClient } from './create-fintoc-client.ts'
export type { FintocClient, FintocClientOptions, FintocOrigins } from './create-fintoc-client.ts'
export type { FintocLinkAccounts, FintocLinkClient, FintocLinkRefreshIntents } from './fintoc-link-client.ts'
export type * from './generated/exports.gen.ts'
export { isFintocError } from './is-fintoc-error.ts'
export type { FintocError } from './is-fintoc-error.ts'
export { VERSION } from './version.ts'
