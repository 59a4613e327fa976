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
export type { FintocAccount, FintocBalance } from './events/fintoc-account.ts'
export type { FintocEvent, FintocEventMap, FintocEventType } from './events/fintoc-event.ts'
export type { FintocLink, FintocLinkInstitution } from './events/fintoc-link.ts'
export type { FintocRefreshIntent } from './events/fintoc-refresh-intent.ts'
export type { FintocWebhookHandlerOptions } from './webhooks/create-fintoc-webhook-handler.ts'
export type { FintocWebhookSecret } from './webhooks/fintoc-webhook-secret.ts'
export type { VerifyFintocWebhookOptions } from './webhooks/verify-fintoc-webhook.ts'
