import type { FinapiEventType } from '../events/finapi-event.ts'
import { finapiEventSamples } from '../internal/finapi-event-samples.ts'

/**
 * Every finAPI event type this version knows, for tests that have to see each of them.
 *
 * @example
 * ```ts
 * it.each(finapiEventTypes)('%s is answered', async (type) => {
 *   const request = await signedFinapiRequest({ event: createFinapiCallbackBody(type), secret })
 *   expect((await handler(request)).status).toBe(200)
 * })
 * ```
 * @see https://documentation.finapi.io/webform/for-best-results
 */
export const finapiEventTypes: readonly FinapiEventType[] = Object.keys(finapiEventSamples) as FinapiEventType[]
