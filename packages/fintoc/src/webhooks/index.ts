export { checkFintocSignature } from './check-fintoc-signature.ts'
export { createFintocWebhookHandler } from './create-fintoc-webhook-handler.ts'
export type {
  FintocWebhookHandlerFreshOptions,
  FintocWebhookHandlerOptions,
  FintocWebhookHandlerStaleOptions,
} from './create-fintoc-webhook-handler.ts'
export type { FintocUrlSecret } from './fintoc-url-secret.ts'
export type { FintocWebhookSecret } from './fintoc-webhook-secret.ts'
export { parseFintocWebhook } from './parse-fintoc-webhook.ts'
export { signFintocWebhookUrl } from './sign-fintoc-webhook-url.ts'
export type { SignFintocWebhookUrlOptions } from './sign-fintoc-webhook-url.ts'
export { verifyFintocLinkCreated } from './verify-fintoc-link-created.ts'
export type { VerifyFintocLinkCreatedOptions } from './verify-fintoc-link-created.ts'
export { verifyFintocWebhook } from './verify-fintoc-webhook.ts'
export type { VerifyFintocWebhookOptions } from './verify-fintoc-webhook.ts'
