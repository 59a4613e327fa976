// Generated from openapi/webform.yaml by @kit/codegen. Do not edit.

import type { AnswerTable, EventTable } from './schema-check.gen.ts'
import {
  profileSchema,
  profilesPageSchema,
  taskCallbackSchema,
  taskSchema,
  tasksPageSchema,
  translationSetSchema,
  translationSetsPageSchema,
  validationErrorSchema,
  webFormCompletedCallbackSchema,
  webFormErrorSchema,
  webFormSchema,
  webFormsPageSchema,
} from './webform.schemas.gen.ts'

/** What finAPI Web Form 2.0 answers, by operation and status. */
export const webformAnswerSchemas: AnswerTable = {
  'webForms.list': [200, webFormsPageSchema, 400, validationErrorSchema, 401, 403, webFormErrorSchema],
  'webForms.get': [200, webFormSchema, 401, 403, 404, webFormErrorSchema],
  'webForms.delete': [401, 403, 404, webFormErrorSchema],
  'webForms.cancel': [200, webFormSchema, 401, 403, 404, webFormErrorSchema],
  'webForms.createDirectDebitWithAccountId': [201, webFormSchema, 400, validationErrorSchema, 401, 403, 404, 422, 500, webFormErrorSchema],
  'webForms.createPaymentWithAccountId': [201, webFormSchema, 400, validationErrorSchema, 401, 403, 404, 422, 500, webFormErrorSchema],
  'webForms.createStandalonePayment': [201, webFormSchema, 400, validationErrorSchema, 401, 403, 404, 422, 500, webFormErrorSchema],
  'webForms.createStandingOrder': [201, webFormSchema, 400, validationErrorSchema, 401, 403, 404, 422, 500, webFormErrorSchema],
  'tasks.createBackgroundUpdate': [201, taskSchema, 400, validationErrorSchema, 401, 403, 404, 422, 423, 500, webFormErrorSchema],
  'webForms.createBankConnectionImport': [201, webFormSchema, 400, validationErrorSchema, 401, 403, 404, 422, 500, webFormErrorSchema],
  'tasks.list': [200, tasksPageSchema, 400, validationErrorSchema, 401, 403, webFormErrorSchema],
  'tasks.get': [200, taskSchema, 401, 403, 404, webFormErrorSchema],
  'translations.list': [200, translationSetsPageSchema, 400, validationErrorSchema, 401, 403, webFormErrorSchema],
  'translations.create': [201, translationSetSchema, 400, validationErrorSchema, 401, 403, 422, 500, webFormErrorSchema],
  'translations.get': [200, translationSetSchema, 401, 403, 404, webFormErrorSchema],
  'translations.delete': [401, 403, 404, webFormErrorSchema],
  'profiles.list': [200, profilesPageSchema, 400, validationErrorSchema, 401, 403, webFormErrorSchema],
  'profiles.create': [201, profileSchema, 400, validationErrorSchema, 401, 403, 422, 500, webFormErrorSchema],
  'profiles.get': [200, profileSchema, 401, 403, 404, webFormErrorSchema],
  'profiles.update': [201, profileSchema, 400, validationErrorSchema, 401, 403, 404, 422, webFormErrorSchema],
  'profiles.delete': [401, 403, 404, webFormErrorSchema],
}

/** What finAPI Web Form 2.0 sends, by type of event. */
export const webformEventSchemas: EventTable = {
  'webForm.finalised': webFormCompletedCallbackSchema,
  'task.finalised': taskCallbackSchema,
  'task.webFormRequired': taskCallbackSchema,
}
