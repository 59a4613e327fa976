import { finapiAccessDocument } from '../../generated/finapi-access.gen.ts'
import { finapiWebformDocument } from '../../generated/finapi-webform.gen.ts'
import type { CallbackFault, FinapiSandboxControl, FinapiSandboxOptions } from '../../finapi-sandbox-control.ts'
import { createCallbackSender } from '../callback-sender.ts'
import { createEmulatedApis } from '../emulator.ts'
import type { Emulator, EmulatorContext } from '../emulator.ts'
import { createRuleQueue } from '../fault-plan.ts'
import { bindOperations } from '../operation.ts'
import { createAccessOperations } from './access-operations.ts'
import { createFinapiProfile } from './finapi-profile.ts'
import { createFinapiState } from './finapi-state.ts'
import { componentPath, mountWebFormComponent } from './mount-web-form-component.ts'
import { mountWebFormPages } from './mount-web-form-pages.ts'
import { createWebFormControl } from './web-form-control.ts'
import { createWebFormOperations } from './web-form-operations.ts'

/** Access and Web Form of one mandator. */
export function createFinapiEmulator(
  context: EmulatorContext<'access' | 'webForm', FinapiSandboxOptions>,
): Emulator<FinapiSandboxControl> {
  const { clock, identifiers, options, origins } = context
  const callbackFaults = createRuleQueue<CallbackFault>()
  const callbacks = createCallbackSender(clock, callbackFaults)
  const pageUrl = (id: string): string => `${origins.webForm}/wf/${id}`
  const state = createFinapiState({ clock, identifiers, callbacks, settings: options, pageUrl })
  const { apps, log, control } = createEmulatedApis(context, {
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
  }
  return {
    apps,
    control: {
      ...control,
      client: state.client,
      adminClient: state.adminClient,
      faults: {
        response: (rule) => control.faults.response(rule),
        callback: (rule) => callbackFaults.add(rule),
        clear() {
          control.faults.clear()
          callbackFaults.clear()
        },
      },
      widget: { moduleUrl: `${origins.webForm}${componentPath}` },
      webForm: (id) => createWebFormControl(state.flow, id),
      get webForms() {
        return state.flow.allForms().map(({ id, userId, type, status }) => ({ id, userId, type, status }))
      },
      tasks: { scenario: (rule) => void state.scenarios.push(rule) },
      callbacks: callbacks.log,
    },
    close: () => callbacks.close(),
  }
}
