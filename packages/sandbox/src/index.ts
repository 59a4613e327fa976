export type {
  BelvoSandboxControl,
  BelvoSandboxKeys,
  BelvoSandboxOptions,
  BelvoSandboxWebhook,
  BelvoSandboxWidget,
  BelvoTrigger,
  BelvoTriggerOptions,
  EnrollmentControl,
  LinkControl,
  PaymentAuthorizationControl,
  PaymentIntentControl,
  SandboxConnection,
  SandboxLink,
  SandboxPaymentIntent,
} from './belvo-sandbox-control.ts'
export type {
  CallbackFault,
  CallbackFaultMode,
  FinapiSandboxControl,
  FinapiSandboxOptions,
  FinapiWidgetSandbox,
  SandboxCallback,
  SandboxWebForm,
  TaskScenario,
  WebFormControl,
} from './finapi-sandbox-control.ts'
export type {
  FintocBankLogin,
  FintocDisputeControls,
  FintocLinkControls,
  FintocMandateControls,
  FintocOutcome,
  FintocPaymentControls,
  FintocPaymentEnd,
  FintocRefreshScenario,
  FintocSandboxCharge,
  FintocSandboxCheckoutSession,
  FintocSandboxControl,
  FintocSandboxDispute,
  FintocSandboxLink,
  FintocSandboxLinkIntent,
  FintocSandboxMandateIntent,
  FintocSandboxOptions,
  FintocSandboxPayment,
  FintocSandboxRefresh,
  FintocSandboxRefund,
  FintocTransferControl,
  FintocTrigger,
  FintocTriggerOptions,
  FintocWidgetSandbox,
  SandboxTransfer,
} from './fintoc-sandbox-control.ts'
export type { ProviderSandboxControl, ResponseFault, SandboxApi, SandboxProvider, SandboxRequest } from './provider-sandbox-control.ts'
export type { DeliveryFault, DeliveryMode, SandboxDeliveries, SandboxDelivery } from './sandbox-deliveries.ts'
export type { Sandbox, SandboxBase, SandboxControls, SandboxOptions } from './sandbox.ts'
export { startSandbox } from './start-sandbox.ts'
export { VERSION } from './version.ts'
