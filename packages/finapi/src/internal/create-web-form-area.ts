import { createApi } from '@kit/core/api'
import type { Transport } from '@kit/core/http'
import { finapiBackgroundUpdate } from '../finapi-background-update.ts'
import type { FinapiTasks } from '../finapi-tasks.ts'
import { finapiWebForm } from '../finapi-web-form.ts'
import type { FinapiWebForms } from '../finapi-web-forms.ts'
import { webformOperations } from '../generated/webform.operations.gen.ts'
import type { WebformUserApi } from '../generated/webform.gen.ts'
import { waitHere } from './wait-here.ts'

/** The web forms and tasks of one user, with a wait on each. */
export function createWebFormArea(transport: Transport): { readonly webForms: FinapiWebForms; readonly tasks: FinapiTasks } {
  const { webForms, tasks } = createApi<WebformUserApi>(transport, webformOperations, 'user')
  return {
    webForms: { ...webForms, wait: (id, options) => waitHere(finapiWebForm(() => ({ webForms })), id, options) },
    tasks: { ...tasks, wait: (id, options) => waitHere(finapiBackgroundUpdate(() => ({ tasks, webForms })), id, options) },
  }
}
