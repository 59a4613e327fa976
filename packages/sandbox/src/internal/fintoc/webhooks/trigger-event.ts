import type { FintocEventType } from '@kit/fintoc/events'
import { createFintocEventBody } from '@kit/fintoc/testing'
import type { FintocEventBody } from '@kit/fintoc/testing'
import type { FintocTrigger } from '../../../fintoc-sandbox-control.ts'
import type { Identifiers } from '../../identifiers.ts'
import { isCallbackUrl } from '../../loopback.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { FintocEvents } from './fintoc-events.ts'
import { isFintocEventType } from './is-fintoc-event-type.ts'

export interface TriggerParts {
  readonly events: FintocEvents
  readonly clock: SandboxClock
  readonly identifiers: Identifiers
  /** Signs what goes to a URL that is no endpoint. */
  readonly webhookSecret: string
}

/** Makes an event up and sends it, to every endpoint that asked for it or to one URL. */
export function createTrigger({ events, clock, identifiers, webhookSecret }: TriggerParts): FintocTrigger {
  return async <Type extends FintocEventType>(
    type: Type,
    overrides: Parameters<FintocTrigger<Type>>[1] = {},
  ): Promise<FintocEventBody<Type>> => {
    const { to, ...changes } = overrides
    if (!isFintocEventType(type)) throw new TypeError(`Fintoc has no event ${String(type)}; see FintocEventMap of @kit/fintoc/events.`)
    if (to === undefined && type === 'link.created') {
      throw new TypeError('link.created goes to the webhookUrl of a widget only: name it with to.')
    }
    if (to !== undefined && !isCallbackUrl(to.url)) throw new TypeError('to.url must be an https URL, or http to this machine.')
    const id = changes.id ?? identifiers.prefixed('evt_')
    const event = createFintocEventBody(type, { ...changes, id, created_at: changes.created_at ?? new Date(clock.now()).toISOString() })
    const body = event as unknown as FintocEventBody
    if (to === undefined) await events.tell(body)
    else await events.deliver(body, { url: to.url, secret: type === 'link.created' ? undefined : (to.secret ?? webhookSecret) })
    return event
  }
}
