import type { FintocEventMap, FintocEventType } from '../events/fintoc-event.ts'
import { fintocEventSamples, SAMPLE_TIME } from '../internal/fintoc-event-samples.ts'

/** What Fintoc posts for one event type, as an object. */
export interface FintocEventBody<Type extends FintocEventType = FintocEventType> {
  /** Prefix `evt_`. */
  readonly id: string
  /** Always `event`. */
  readonly object: 'event'
  /** The event type. */
  readonly type: Type
  /** Test data or real. */
  readonly mode: 'test' | 'live'
  /** ISO 8601. */
  readonly created_at: string
  /** The object the event is about. */
  readonly data: FintocEventMap[Type]['data']
}

/** What to change in a made-up event; members of `data` are merged into it. */
export interface FintocEventBodyOverrides<Type extends FintocEventType> {
  /** A given id makes a redelivery. */
  readonly id?: string | undefined
  /** `test` unless told, `live` for payouts, which exist in live mode only. `data.mode` follows. */
  readonly mode?: 'test' | 'live' | undefined
  /** ISO 8601. */
  readonly created_at?: string | undefined
  /** Members that replace those of the sample. */
  readonly data?: Partial<FintocEventMap[Type]['data']> | undefined
}

/**
 * Makes the body of an event of one type, complete and typed, with an id of its own each time. Pass `id` to test a redelivery.
 *
 * @returns the body as an object, for `signedFintocRequest` or `JSON.stringify`; a new one each time
 * @example
 * ```ts
 * const event = createFintocEventBody('account.refresh_intent.succeeded', { data: { new_movements: 12 } })
 * const response = await handler(await signedFintocRequest({ event, secret }))
 * ```
 * @see https://docs.fintoc.com/api/main-resources/events-reference
 */
export function createFintocEventBody<Type extends FintocEventType>(
  type: Type,
  overrides: FintocEventBodyOverrides<Type> = {},
): FintocEventBody<Type> {
  const {
    id = `evt_${crypto.randomUUID().replaceAll('-', '')}`,
    mode = type.startsWith('payout.') ? 'live' : 'test',
    created_at = SAMPLE_TIME,
    data,
  } = overrides
  // Not structuredClone: test environments that imitate a browser lack it.
  const sample = JSON.parse(JSON.stringify(fintocEventSamples[type])) as FintocEventMap[Type]['data']
  return { id, object: 'event', type, mode, created_at, data: { ...sample, ...('mode' in sample && { mode }), ...data } }
}
