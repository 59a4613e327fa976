import type { FinapiEventMap, FinapiEventType } from '../events/finapi-event.ts'
import type { WebFormInfo } from '../generated/webform.gen.ts'
import { finapiEventSamples, sampleForm } from '../internal/finapi-event-samples.ts'
import { isRecord } from '../internal/json.ts'

/** The body finAPI sends for one event type. */
export type FinapiCallbackBody<Type extends FinapiEventType = FinapiEventType> = FinapiEventMap[Type]['data']

/** What to change in a made-up body. Of `webForm` the members that are left out are those of the sample. */
export type FinapiCallbackBodyOverrides<Type extends FinapiEventType> = {
  readonly [Member in keyof FinapiCallbackBody<Type>]?:
    | (Member extends 'webForm' ? Partial<WebFormInfo> | null : FinapiCallbackBody<Type>[Member])
    | undefined
}

/**
 * Makes the body of a callback or notification, complete and typed, with ids of its own each time. Give the ids to test a repetition: the id of
 * an event is derived from its body.
 *
 * The bodies of seven notifications are known only in part, so they hold just that. What you override can make another event of it: a status
 * `IN_PROGRESS` belongs to no callback, and parses as `unknown`.
 *
 * @example
 * ```ts
 * const event = createFinapiCallbackBody('task.finalised', { status: 'WEB_FORM_REQUIRED', webForm: { status: 'ABORTED' } })
 * const response = await handler(await signedFinapiRequest({ event, secret }))
 * ```
 * @see https://documentation.finapi.io/webform/for-best-results
 */
export function createFinapiCallbackBody<Type extends FinapiEventType>(
  type: Type,
  overrides: FinapiCallbackBodyOverrides<Type> = {},
): FinapiCallbackBody<Type> {
  const sample: object = finapiEventSamples[type]()
  const { webForm: form }: { readonly webForm?: unknown } = overrides
  if (!isRecord(form)) return { ...sample, ...overrides } as FinapiCallbackBody<Type>
  const { id }: Partial<WebFormInfo> = form
  const webForm = { ...sampleForm(type === 'task.webFormRequired' ? 'NOT_YET_OPENED' : 'COMPLETED', id), ...form }
  return { ...sample, ...overrides, webForm } as FinapiCallbackBody<Type>
}
