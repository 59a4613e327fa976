import type { BelvoEventType } from '@kit/belvo/events'
import { createBelvoEventBody } from '@kit/belvo/testing'
import type { BelvoEventBody, BelvoEventBodyOverrides } from '@kit/belvo/testing'
import { parseBelvoWebhook } from '@kit/belvo/webhooks'
import type { BelvoTrigger } from '../../../belvo-sandbox-control.ts'
import type { Identifiers } from '../../identifiers.ts'
import { isJsonObject } from '../../json.ts'
import { isCallbackUrl } from '../../loopback.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { BelvoWebhooks } from './belvo-webhooks.ts'

export interface TriggerParts {
  readonly webhooks: BelvoWebhooks
  readonly clock: SandboxClock
  readonly identifiers: Identifiers
}

/** Makes an event up and sends it, to every endpoint or to one URL. */
export function createTrigger({ webhooks, clock, identifiers }: TriggerParts): BelvoTrigger {
  return async <Type extends BelvoEventType>(type: Type, overrides: Parameters<BelvoTrigger<Type>>[1] = {}): Promise<BelvoEventBody<Type>> => {
    const { to, ...changes } = overrides
    if (to !== undefined && !isCallbackUrl(to.url)) throw new TypeError('to.url must be an https URL, or http to this machine.')
    const made: unknown = createBelvoEventBody(type)
    if ((await parseBelvoWebhook(JSON.stringify(made))).type !== type) {
      throw new TypeError(`Belvo has no event ${type}; see BelvoEventMap of @kit/belvo/events.`)
    }
    // Ids and times of this sandbox, so that a seed makes them repeatable.
    const own = isJsonObject(made) && 'eventType' in made ? { datetime: new Date(clock.now()).toISOString() } : { webhook_id: identifiers.uuid() }
    const body = createBelvoEventBody(type, { ...own, ...changes } as unknown as BelvoEventBodyOverrides<Type>)
    const sent: unknown = body
    if (!isJsonObject(sent)) throw new TypeError('The body of an event is an object.')
    const family = 'link_id' in sent ? 'aggregation' : 'payments'
    await webhooks.send(family, type, sent, to)
    return body
  }
}
