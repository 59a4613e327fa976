import { createHmac } from 'node:crypto'
import type { FintocEventType } from '@kit/fintoc/events'
import type { FintocEventBody } from '@kit/fintoc/testing'
import type { Identifiers } from '../../identifiers.ts'
import type { JsonObject } from '../../json.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { WebhookAttempt, WebhookSender } from '../../webhook-sender.ts'
import type { SandboxState } from '../../sandbox-state.ts'

export interface WebhookEndpoint {
  readonly id: string
  readonly secret: string
  readonly createdAt: number
  url: string
  description: string | null
  enabledEvents: readonly string[]
  disabled: boolean
}

/** Where an event goes and the secret it is signed with; without one it is not signed. */
export interface EventTarget {
  readonly url: string
  readonly secret: string | undefined
}

export interface FintocEvents {
  readonly endpoints: Map<string, WebhookEndpoint>
  /** Tells every enabled endpoint that asked for this type. Resolves when the first attempts are over; never rejects. */
  emit(type: FintocEventType, data: JsonObject): Promise<void>
  /** The same for a body that exists. */
  tell(event: FintocEventBody): Promise<void>
  /** To one target, whatever it asked for. */
  deliver(event: FintocEventBody, target: EventTarget): Promise<void>
}

/** `t=<seconds>,v1=<hex>` over the bytes that are sent. The time is that of the attempt; whether Fintoc renews it is not known. */
function signatureHeader(secret: string, at: number, text: string): string {
  const seconds = Math.floor(at / 1000)
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${text}`).digest('hex')}`
}

/** Headers of one attempt to deliver an event. */
export function signatureHeaders(secret: EventTarget['secret'], { at, text, forged }: WebhookAttempt): Readonly<Record<string, string>> {
  if (secret === undefined) return {}
  return { 'Fintoc-Signature': signatureHeader(forged ? `${secret} of somebody else` : secret, at, text) }
}

export interface FintocEventsParts {
  readonly clock: SandboxClock
  readonly state: SandboxState
  readonly identifiers: Identifiers
  readonly sender: WebhookSender<EventTarget['secret']>
}

export function createFintocEvents({ clock, state, identifiers, sender }: FintocEventsParts): FintocEvents {
  const endpoints: FintocEvents['endpoints'] = state.map('webhook endpoints')

  const deliver: FintocEvents['deliver'] = (event, { url, secret }) =>
    sender.send({ eventId: event.id, type: event.type, url, text: JSON.stringify(event), credential: secret })

  const tell: FintocEvents['tell'] = async (event) => {
    // It goes to the URL the widget was opened with, and nowhere else.
    if (event.type === 'link.created') return
    const asked = [...endpoints.values()].filter(({ disabled, enabledEvents }) => !disabled && enabledEvents.includes(event.type))
    await Promise.all(asked.map((endpoint) => deliver(event, endpoint)))
  }

  return {
    endpoints,
    deliver,
    tell,
    async emit(type, data) {
      const event = { id: identifiers.prefixed('evt_'), object: 'event', type, mode: 'test', created_at: new Date(clock.now()).toISOString(), data }
      await tell(event as FintocEventBody)
    },
  }
}
