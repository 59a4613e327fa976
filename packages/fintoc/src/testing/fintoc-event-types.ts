import type { FintocEventType } from '../events/fintoc-event.ts'
import { fintocEventSamples } from '../internal/fintoc-event-samples.ts'

/**
 * Every Fintoc event type this version knows, for tests that have to see each of them.
 *
 * @example
 * ```ts
 * it.each(fintocEventTypes)('%s is answered', async (type) => {
 *   const request = await signedFintocRequest({ event: createFintocEventBody(type), secret })
 *   expect((await handler(request)).status).toBe(200)
 * })
 * ```
 * @see https://docs.fintoc.com/guides/resources/webhooks-walkthrough
 */
export const fintocEventTypes: readonly FintocEventType[] = Object.keys(fintocEventSamples) as FintocEventType[]
