import { createApi } from '@kit/core/api'
import type { Transport } from '@kit/core/http'
import type { FinapiTasks } from '../finapi-tasks.ts'
import type { FinapiWebForms } from '../finapi-web-forms.ts'
import { webformOperations } from '../generated/webform.operations.gen.ts'
import type { WebformUserApi } from '../generated/webform.gen.ts'

/** The web forms and tasks of one user, with a wait on each. The waiter is loaded with the first wait: most processes never begin one. */
export function createWebFormArea(transport: Transport): { readonly webForms: FinapiWebForms; readonly tasks: FinapiTasks } {
  const { webForms, tasks } = createApi<WebformUserApi>(transport, webformOperations, 'user')
  return {
    webForms: { ...webForms, wait: async (id, options) => (await import('./wait-here.ts')).waitForWebForm({ webForms }, id, options) },
    tasks: { ...tasks, wait: async (id, options) => (await import('./wait-here.ts')).waitForBackgroundUpdate({ webForms, tasks }, id, options) },
  }
}
