import type { FinapiSandboxControl, FinapiSandboxOptions } from '../../finapi-sandbox-control.ts'
import { finapiAccessDocument } from '../../generated/finapi-access.gen.ts'
import { finapiWebformDocument } from '../../generated/finapi-webform.gen.ts'
import type { DeliveryFault } from '../../sandbox-deliveries.ts'
import { createEmulatedApis } from '../emulator.ts'
import type { Emulator, EmulatorContext } from '../emulator.ts'
import { createRuleQueue } from '../fault-plan.ts'
import { bindOperations } from '../operation.ts'
import { createAccessOperations } from './access/access-operations.ts'
import { createFormControls } from './web-forms/create-form-controls.ts'
import { createFinapiCallbacks } from './notifications/finapi-callbacks.ts'
import { createFinapiProfile } from './finapi-profile.ts'
import { createFinapiState } from './finapi-state.ts'
import { mountBankPages } from './web-forms/mount-bank-pages.ts'
import { componentPath, mountWebFormComponent } from './web-forms/mount-web-form-component.ts'
import { mountWebFormPages } from './web-forms/mount-web-form-pages.ts'
import { createWebFormOperations } from './web-forms/web-form-operations.ts'

/** Access and Web Form of one mandator. */
export function createFinapiEmulator(
  context: EmulatorContext<'access' | 'webForm', FinapiSandboxOptions>,
): Emulator<FinapiSandboxControl> {
  const { clock, state: memory, identifiers, seed, options, origins } = context
  const callbackFaults = createRuleQueue<DeliveryFault>(memory, 'callback faults')
  const callbacks = createFinapiCallbacks(clock, memory, callbackFaults)
  const pageUrl = (id: string): string => `${origins.webForm}/wf/${id}`
  const bankUrl = (hash: string): string => `${origins.webForm}/bank/${hash}`
  const state = createFinapiState({ clock, memory, identifiers, seed: seed ?? 0, callbacks, settings: options, pageUrl, bankUrl })
  const { apps, log, faults, control } = createEmulatedApis(context, {
    access: {
      profile: createFinapiProfile('access', state.tokens, identifiers),
      operations: bindOperations(finapiAccessDocument, createAccessOperations(state)),
    },
    webForm: {
      profile: createFinapiProfile('webForm', state.tokens, identifiers),
      operations: bindOperations(finapiWebformDocument, createWebFormOperations(state)),
    },
  })
  const webFormApp = apps.get('webForm')
  if (webFormApp !== undefined) {
    mountWebFormPages(webFormApp, state, log)
    mountWebFormComponent(webFormApp, state, log)
    mountBankPages(webFormApp, state, log)
  }
  return {
    apps,
    faults: { response: faults, delivery: callbackFaults },
    control: {
      ...control,
      get client() {
        return state.clients.value.client
      },
      get adminClient() {
        return state.clients.value.adminClient
      },
      dataDecryption: state.decryption,
      faults: {
        response: (rule) => control.faults.response(rule),
        callback: (rule) => callbackFaults.add(rule),
        clear() {
          control.faults.clear()
          callbackFaults.clear()
        },
      },
      widget: { moduleUrl: `${origins.webForm}${componentPath}` },
      tasks: { scenario: (rule) => void state.scenarios.push(rule) },
      forms: createFormControls(state.flow),
      deliveries: {
        get all() {
          return callbacks.log
        },
        redeliver: (id) => callbacks.redeliver(id),
      },
    },
    idle: () => callbacks.idle(),
    close: () => callbacks.close(),
  }
}
