import type { BelvoEventType } from '../events/belvo-event.ts'
import { aggregationSamples, directDebitSamples, paymentsSamples } from '../internal/belvo-event-samples.ts'

/**
 * Every Belvo event type this version knows, for tests that have to see each of them.
 *
 * @example
 * ```ts
 * it.each(belvoEventTypes)('%s is answered', async (type) => {
 *   const request = await signedBelvoRequest({ event: createBelvoEventBody(type), authorization })
 *   expect((await handler(request)).status).toBe(200)
 * })
 * ```
 * @see https://developers.belvo.com/developer_resources/resources-webhooks-aggregation
 */
export const belvoEventTypes: readonly BelvoEventType[] = [aggregationSamples, paymentsSamples, directDebitSamples].flatMap(
  (samples) => Object.keys(samples) as BelvoEventType[],
)
