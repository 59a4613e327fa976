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
export { createFinapiClient } from './create-finapi-client.ts'
export type { FinapiAdminClient, FinapiClient, FinapiClientOptions, FinapiOrigins, FinapiUserClient } from './create-finapi-client.ts'
export { finapiBackgroundUpdate } from './finapi-background-update.ts'
export type { FinapiBackgroundUpdateState, FinapiBackgroundUpdateTask } from './finapi-background-update.ts'
export { finapiBankConnection } from './finapi-bank-connection.ts'
export type {
  FinapiBankConnectionReader,
  FinapiBankConnectionState,
  FinapiBankConnectionTask,
  FinapiBankConnectionUpdate,
} from './finapi-bank-connection.ts'
export { FinapiMultiStepAuthenticationError, isFinapiMultiStepAuthenticationError } from './finapi-multi-step-authentication-error.ts'
export type { FinapiAuthenticationAnswer, FinapiAuthenticationStep, FinapiTwoStepProcedure } from './finapi-multi-step-authentication-error.ts'
export type { FinapiTasks } from './finapi-tasks.ts'
export type { FinapiTokens, FinapiTokenStore, FinapiUserCredentials } from './finapi-tokens.ts'
export { finapiWebForm } from './finapi-web-form.ts'
export type { FinapiWebFormTask } from './finapi-web-form.ts'
export type { FinapiWebForms } from './finapi-web-forms.ts'
export { isFinapiError } from './is-finapi-error.ts'
export type { FinapiError } from './is-finapi-error.ts'
export type { FinapiFlowResult, FinapiWebFormAction } from './internal/classify.ts'
export type { FinapiTaskReader, FinapiWebFormReader } from './internal/readers.ts'
export type * from './generated/exports.gen.ts'
export { VERSION } from './version.ts'
