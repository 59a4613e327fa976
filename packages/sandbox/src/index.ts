export type {
  BelvoSandboxControl,
  BelvoSandboxKeys,
  BelvoSandboxOptions,
  BelvoSandboxWidget,
  PaymentIntentControl,
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
export type { FintocSandboxControl, FintocSandboxOptions, FintocWidgetSandbox, SandboxTransfer } from './fintoc-sandbox-control.ts'
export type { ProviderSandboxControl, ResponseFault, SandboxApi, SandboxProvider, SandboxRequest } from './provider-sandbox-control.ts'
export type { Sandbox, SandboxBase, SandboxControls, SandboxOptions } from './sandbox.ts'
export { startSandbox } from './start-sandbox.ts'
export { VERSION } from './version.ts'
