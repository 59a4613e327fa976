import type { BelvoSandboxOptions } from '../belvo-sandbox-control.ts'
import type { FinapiSandboxOptions } from '../finapi-sandbox-control.ts'
import type { FintocSandboxOptions } from '../fintoc-sandbox-control.ts'
import type { SandboxApi, SandboxProvider } from '../provider-sandbox-control.ts'
import type { Emulator, EmulatorContext } from './emulator.ts'

type AnyOptions = BelvoSandboxOptions & FinapiSandboxOptions & FintocSandboxOptions

interface EmulatedProvider {
  /** One listener each, in this order. */
  readonly apis: readonly SandboxApi[]
  /** Loads documents and handlers; nothing of a provider is loaded before. */
  load(context: EmulatorContext<SandboxApi, AnyOptions>): Promise<Emulator<unknown>>
}

export const emulatedProviders: Readonly<Record<SandboxProvider, EmulatedProvider>> = {
  finapi: {
    apis: ['access', 'webForm'],
    load: async (context) => (await import('./finapi/create-finapi-emulator.ts')).createFinapiEmulator(context),
  },
  fintoc: {
    apis: ['api'],
    load: async (context) => (await import('./fintoc/create-fintoc-emulator.ts')).createFintocEmulator(context),
  },
  belvo: {
    apis: ['main', 'directDebit'],
    load: async (context) => (await import('./belvo/create-belvo-emulator.ts')).createBelvoEmulator(context),
  },
}
