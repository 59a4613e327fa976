export type {
  CallbackFault,
  CallbackFaultMode,
  FinapiSandboxControl,
  FinapiSandboxOptions,
  ResponseFault,
  SandboxCallback,
  SandboxRequest,
  TaskScenario,
  WebFormControl,
} from './finapi-sandbox-control.ts'
export type { Sandbox, SandboxOptions } from './sandbox.ts'
export { startSandbox } from './start-sandbox.ts'
export { VERSION } from './version.ts'
