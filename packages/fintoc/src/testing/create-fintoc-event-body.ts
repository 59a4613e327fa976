import type { FintocEventMap, FintocEventType } from '../events/fintoc-event.ts'

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
  readonly id?: string
  /** `test` unless told. */
  readonly mode?: 'test' | 'live'
  /** ISO 8601. */
  readonly created_at?: string
  /** Members that replace those of the sample. */
  readonly data?: Partial<FintocEventMap[Type]['data']>
}

const created_at = '2026-05-04T12:30:00.000Z'

const samples: { readonly [Type in FintocEventType]: FintocEventMap[Type]['data'] } = {
  'link.credentials_changed': {
    id: 'link_KitSample00000001',
    object: 'link',
    accounts: null,
    active: true,
    created_at,
    holder_id: '111111111',
    holder_type: 'individual',
    institution: { id: 'cl_banco_estado', country: 'cl', name: 'Banco Estado' },
    last_time_refreshed: created_at,
    link_token: null,
    mode: 'test',
    refresh_status: 'idle',
    status: 'login_required',
    username: '111111111',
  },
  'link.refresh_intent.succeeded': {
    id: 'ri_KitSample00000001',
    object: 'refresh_intent',
    created_at,
    refreshed_object: 'link',
    refreshed_object_id: 'link_KitSample00000001',
    requires_mfa: null,
    status: 'succeeded',
    type: 'only_last',
  },
  'account.refresh_intent.succeeded': {
    id: 'ri_KitSample00000002',
    object: 'refresh_intent',
    created_at,
    new_movements: 3,
    refreshed_object: 'account',
    refreshed_object_id: 'acc_KitSample00000001',
    requires_mfa: null,
    status: 'succeeded',
    type: 'only_last',
  },
}

/**
 * Makes the body of an event of one type, complete and typed, with an id of its own each time. Pass `id` to test a redelivery.
 *
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
  return {
    id: `evt_${crypto.randomUUID().replaceAll('-', '')}`,
    object: 'event',
    type,
    mode: 'test',
    created_at,
    ...overrides,
    data: { ...samples[type], ...overrides.data },
  }
}
