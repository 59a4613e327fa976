import { randomBytes } from 'node:crypto'
import type { Emulator } from './internal/emulator.ts'
import { createIdentifiers } from './internal/identifiers.ts'
import { listenOnLoopback } from './internal/listener.ts'
import type { Listener } from './internal/listener.ts'
import { millisecondsOf } from './internal/milliseconds-of.ts'
import { emulatedProviders } from './internal/providers.ts'
import { createSandboxClock } from './internal/sandbox-clock.ts'
import { createSandboxFaults } from './internal/sandbox-faults.ts'
import { createSandboxState } from './internal/sandbox-state.ts'
import type { SandboxState } from './internal/sandbox-state.ts'
import { createSnapshots, originOf } from './internal/snapshots.ts'
import type { SandboxOrigin } from './internal/snapshots.ts'
import { keepStateFile, readStateFile } from './internal/state-file.ts'
import type { SandboxApi, SandboxProvider } from './provider-sandbox-control.ts'
import type { Sandbox, SandboxBase, SandboxControls, SandboxDuration, SandboxOptions } from './sandbox.ts'

const everyProvider = ['finapi', 'fintoc', 'belvo'] as const

function newOrigin(seed: number | undefined): SandboxOrigin {
  return { source: seed === undefined ? randomBytes(16).toString('hex') : String(seed), seed }
}

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
 * await sandbox.advance('20m')
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
  const given = options.snapshot ?? readStateFile(options.stateFile)
  const origin = given === undefined ? newOrigin(options.seed) : originOf(given, providers)
  const apis = providers.flatMap((provider) => emulatedProviders[provider].apis)
  const listeners = await listenAll(apis, options.port ?? 0)
  const states = new Map<string, SandboxState>(['sandbox', ...providers].map((name) => [name, createSandboxState()]))
  const clock = createSandboxClock({ mode: options.clock ?? 'real', startAt: options.startAt?.getTime(), state: states.get('sandbox')! })
  let inspector: Listener | undefined
  const closeListeners = async (): Promise<void> => {
    const open = inspector === undefined ? [...listeners.values()] : [...listeners.values(), inspector]
    await Promise.all(open.map((listener) => listener.close()))
  }
  const start = async (provider: SandboxProvider): Promise<Emulator<unknown>> => {
    const emulated = emulatedProviders[provider]
    const state = states.get(provider)!
    return emulated.load({
      clock,
      state,
      identifiers: createIdentifiers(origin.source, provider, state),
      seed: origin.seed,
      latencyMs: options.latencyMs ?? 0,
      origins: Object.fromEntries(emulated.apis.map((api) => [api, listeners.get(api)?.origin ?? ''])) as Record<SandboxApi, string>,
      options: options[provider] ?? {},
    })
  }

  const startAll = async (): Promise<readonly Emulator<unknown>[]> => {
    if (options.inspectorPort !== undefined) inspector = await listenOnLoopback(options.inspectorPort)
    return Promise.all(providers.map(start))
  }
  const emulators = await startAll().catch(async (error: unknown) => {
    await closeListeners()
    throw error
  })
  for (const { apps } of emulators) for (const [api, app] of apps) listeners.get(api)?.serve(app.fetch)
  const idle = async (): Promise<void> => void (await Promise.all(emulators.map((emulator) => emulator.idle())))
  const snapshots = createSnapshots({ origin, providers, clock, states, idle })
  const asAtFirst = await snapshots.take()
  if (given !== undefined) await snapshots.put(given)
  const advance = async (duration: SandboxDuration): Promise<void> => clock.advance(millisecondsOf(duration))
  const controls = Object.fromEntries(providers.map((provider, index) => [provider, emulators[index]?.control])) as Partial<SandboxControls>
  const changes = (): number => Object.values(controls).reduce((sum, { requests, deliveries }) => sum + requests.length + deliveries.all.length, clock.scheduled())
  const file = options.stateFile === undefined ? undefined : keepStateFile(options.stateFile, snapshots, changes)
  const faults = createSandboxFaults(new Map(providers.map((provider, index) => [provider, emulators[index]!])), controls)
  const base: SandboxBase = {
    clock: { now: () => new Date(clock.now()), advance },
    advance,
    faults,
    deliveries: {
      get all() {
        const all = providers.flatMap((provider) => controls[provider]!.deliveries.all.map((delivery) => ({ ...delivery, provider })))
        return all.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
      },
      async redeliver(provider, id) {
        const control = controls[provider]
        if (control === undefined) throw new RangeError(`This sandbox does not emulate ${provider}.`)
        return control.deliveries.redeliver(id)
      },
    },
    inspectorUrl: inspector && `${inspector.origin}/`,
    snapshot: () => snapshots.take(),
    restore: (snapshot) => snapshots.put(snapshot),
    reset: () => snapshots.put(asAtFirst),
    async close() {
      await file?.close()
      clock.close()
      await Promise.all(emulators.map((emulator) => emulator.close()))
      await closeListeners()
    },
  }
  // Loaded only where it is wanted.
  if (inspector !== undefined) {
    const { createInspectorApp } = await import('./internal/inspector/create-inspector-app.ts')
    inspector.serve(createInspectorApp({ sandbox: base, controls, clock }).fetch)
  }
  if (given === undefined) for (const fault of options.faults ?? []) faults.add(fault)
  return { ...base, ...controls } as Sandbox<Provider>
}
