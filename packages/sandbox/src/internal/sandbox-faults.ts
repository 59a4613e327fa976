import type { SandboxProvider } from '../provider-sandbox-control.ts'
import type { SandboxBase, SandboxControls } from '../sandbox.ts'
import type { Emulator } from './emulator.ts'

/** The faults of all providers together. */
export function createSandboxFaults(emulators: ReadonlyMap<SandboxProvider, Emulator<unknown>>, controls: Partial<SandboxControls>): SandboxBase['faults'] {
  return {
    get all() {
      return [...emulators].flatMap(([provider, { faults }]) => [
        ...faults.response.waiting.map(({ rule: response, left }) => ({ provider, response, left })),
        ...faults.delivery.waiting.map(({ rule: delivery, left }) => ({ provider, delivery, left })),
      ])
    },
    add(fault) {
      const { provider } = fault
      const emulator = emulators.get(provider)
      if (emulator === undefined) throw new TypeError(`This sandbox does not emulate ${provider}.`)
      if ('response' in fault) controls[provider]?.faults.response(fault.response)
      else emulator.faults.delivery.add(fault.delivery)
    },
    clear() {
      for (const control of Object.values(controls)) control.faults.clear()
    },
  }
}
