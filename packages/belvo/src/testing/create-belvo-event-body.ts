import type { BelvoEventMap, BelvoEventType } from '../events/belvo-event.ts'
import { aggregationSamples, directDebitSamples, paymentsSamples } from '../internal/belvo-event-samples.ts'

/** What Belvo posts for one event type, as an object. */
export type BelvoEventBody<Type extends BelvoEventType = BelvoEventType> = BelvoEventMap[Type]['data']

/** What to change in a made-up event: any member of the body. Members of `data` and `details` are merged into those of the sample. */
export type BelvoEventBodyOverrides<Type extends BelvoEventType> = Partial<BelvoEventBody<Type>>

type Json = Readonly<Record<string, unknown>>

const uuid = (): string => crypto.randomUUID()

/**
 * Makes the body of an event of one type, complete and typed, with ids of its own each time. For a repeated delivery send one body twice:
 * the event's id is derived from it.
 *
 * A charge is made so that it can be turned into one of version 2: `{ data: { status: 'SETTLED', status_reason_code: null } }`. For `data` and
 * `details`, `null` stays `null`.
 *
 * @example
 * ```ts
 * const event = createBelvoEventBody('TRANSACTIONS.historical_update', { link_id: link.id, data: { total_transactions: 12 } })
 * const response = await handler(await signedBelvoRequest({ event, authorization: 'Bearer test' }))
 * ```
 * @see https://developers.belvo.com/developer_resources/resources-webhooks-aggregation
 */
export function createBelvoEventBody<Type extends BelvoEventType>(
  type: Type,
  overrides: BelvoEventBodyOverrides<Type> = {},
): BelvoEventBody<Type> {
  // A copy, because the samples hold objects of their own.
  const body: Json = structuredClone(sampleOf(type))
  const changes: Json = overrides
  const merged = (name: 'data' | 'details'): Json => {
    const change = changes[name]
    return typeof change === 'object' && change !== null ? { [name]: { ...(body[name] as Json), ...(change as Json) } } : {}
  }
  return { ...body, ...changes, ...merged('data'), ...merged('details') } as unknown as BelvoEventBody<Type>
}

function sampleOf(type: BelvoEventType): Json {
  const [webhook_type, webhook_code] = type.split('.')
  if (Object.hasOwn(directDebitSamples, type)) {
    const { eventCode, details } = directDebitSamples[type as keyof typeof directDebitSamples]
    return { eventType: webhook_type, eventCode, datetime: new Date().toISOString(), details: { id: uuid(), ...details } }
  }
  if (Object.hasOwn(paymentsSamples, type)) {
    const sample = paymentsSamples[type as keyof typeof paymentsSamples]
    return { webhook_id: uuid(), webhook_type, webhook_code, object_id: uuid(), ...sample }
  }
  return {
    webhook_id: uuid().replaceAll('-', ''),
    webhook_type,
    webhook_code,
    link_id: uuid(),
    // The consent portal's event has none.
    ...(type !== 'CONSENT.consent_expired' && { request_id: uuid() }),
    external_id: 'person-81',
    ...aggregationSamples[type as keyof typeof aggregationSamples],
  }
}
