import type { Emulator } from './internal/emulator.ts'
import { createIdentifiers } from './internal/identifiers.ts'
import { listenOnLoopback } from './internal/listener.ts'
import type { Listener } from './internal/listener.ts'
import { emulatedProviders } from './internal/providers.ts'
import { createSandboxClock } from './internal/sandbox-clock.ts'
import type { SandboxApi, SandboxProvider } from './provider-sandbox-control.ts'
import type { Sandbox, SandboxBase, SandboxOptions } from './sandbox.ts'

const everyProvider = ['finapi', 'fintoc', 'belvo'] as const

async function listenAll(apis: readonly SandboxApi[], firstPort: number): Promise<Map<SandboxApi, Listener>> {
  const listeners = new Map<SandboxApi, Listener>()
  try {
    for (const [index, api] of apis.entries()) listeners.set(api, await listenOnLoopback(firstPort === 0 ? 0 : firstPort + index))
  } catch (error) {
    await Promise.all([...listeners.values()].map((listener) => listener.close()))
    throw error
  }
  return listeners
}

/**
 * Starts the emulator on loopback and resolves when every API answers.
 *
 * @throws Error when a port is taken.
 * @throws TypeError when a provider is not one of `belvo`, `finapi` and `fintoc`.
 * @example
 * ```ts
 * const sandbox = await startSandbox({ providers: ['finapi'], clock: 'manual' })
 * const { access, webForm } = sandbox.finapi.origins
 * await sandbox.clock.advance(20 * 60_000)
 * await sandbox.close()
 * ```
 * @see https://documentation.finapi.io/webform/web-form-2-0-basics
 */
export async function startSandbox<Provider extends SandboxProvider = SandboxProvider>(
  options: SandboxOptions<Provider> = {},
): Promise<Sandbox<Provider>> {
  const wanted: readonly SandboxProvider[] = options.providers ?? everyProvider
  const unknown = wanted.find((provider) => !everyProvider.includes(provider))
  if (unknown !== undefined) throw new TypeError(`The sandbox does not emulate ${unknown}; take belvo, finapi or fintoc.`)
  const providers = everyProvider.filter((provider) => wanted.includes(provider))
  const listeners = await listenAll(
    providers.flatMap((provider) => emulatedProviders[provider].apis),
    options.port ?? 0,
  )
  const clock = createSandboxClock({ mode: options.clock ?? 'real', startAt: options.startAt?.getTime() })
  const closeListeners = async (): Promise<void> => {
    await Promise.all([...listeners.values()].map((listener) => listener.close()))
  }
  const start = async (provider: SandboxProvider): Promise<Emulator<unknown>> => {
    const emulated = emulatedProviders[provider]
    return emulated.load({
      clock,
      identifiers: createIdentifiers(options.seed, provider),
      seed: options.seed,
      latencyMs: options.latencyMs ?? 0,
      origins: Object.fromEntries(emulated.apis.map((api) => [api, listeners.get(api)?.origin ?? ''])) as Record<SandboxApi, string>,
      options: options[provider] ?? {},
    })
  }

  const emulators = await Promise.all(providers.map(start)).catch(async (error: unknown) => {
    await closeListeners()
    throw error
  })
  for (const { apps } of emulators) for (const [api, app] of apps) listeners.get(api)?.serve(app.fetch)
  const base: SandboxBase = {
    clock: { now: () => new Date(clock.now()), advance: (ms: number) => clock.advance(ms) },
    async close() {
      clock.close()
      await Promise.all(emulators.map((emulator) => emulator.close()))
      await closeListeners()
    },
  }
  const controls = Object.fromEntries(providers.map((provider, index) => [provider, emulators[index]?.control]))
  return { ...base, ...controls } as Sandbox<Provider>
}
