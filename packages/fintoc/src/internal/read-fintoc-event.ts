import { WebhookParseError } from '@kit/core'
import type { EventTraits, KitEvent } from '@kit/core/events'
import { sha256Hex } from '@kit/core/signature'
import type { WebhookCheckOptions } from '@kit/core/webhooks'
import type { FintocEvent } from '../events/fintoc-event.ts'
import { fintocEventTraits } from './fintoc-event-traits.ts'
import { isText } from './is-text.ts'

type Json = Readonly<Record<string, unknown>>
type Traits = EventTraits<KitEvent<'fintoc', string, Json>>

let traitsByType: Map<string, Traits> | undefined

/**
 * Reads the text of a body; `undefined` stands for bytes that are no text. The event is there at once, unless its id has to be derived.
 * This runs for every delivery: one lookup in a map, which takes half of what two in an object take, and one literal.
 */
export function readFintocEvent(text: string | undefined, options: WebhookCheckOptions = {}): FintocEvent | Promise<FintocEvent> {
  traitsByType ??= new Map(Object.entries<Traits>(fintocEventTraits as never))
  let body: Json
  try {
    body = JSON.parse(text!) as Json
  } catch {
    // The parser's own error quotes the body, so it is no cause.
    throw refuse('not_json', 'The body is not JSON in UTF-8')
  }
  if (!isObject(body) || !isText(body['type']) || !isObject(body['data'])) {
    throw refuse('not_an_event', 'No Fintoc event: the body needs a type and a data object. Is this the right endpoint?')
  }
  const { type, id, data } = body as { type: string; id: unknown; data: Json }
  const occurredAt = typeof body['created_at'] === 'string' ? body['created_at'] : undefined
  const mode = body['mode'] === 'test' || body['mode'] === 'live' ? body['mode'] : undefined
  const traits = traitsByType.get(type)
  if (traits === undefined) {
    return whole({ provider: 'fintoc', type: 'unknown', rawType: type, known: false, id, idSource: 'provider', occurredAt, mode, data }, text!)
  }
  options.schemas?.check(type, body, options)
  const outcome = typeof traits.outcome === 'function' ? traits.outcome(data) : traits.outcome
  const subject = traits.subject?.(data)
  const event = { provider: 'fintoc', type, known: true, id, idSource: 'provider', topic: traits.topic, outcome, subject, occurredAt, mode, data }
  return isText(id) && outcome && subject && occurredAt && mode ? (event as unknown as FintocEvent) : whole(event, text!)
}

/** Takes out what is absent, and derives an id where Fintoc sent none. */
function whole(event: Record<string, unknown>, text: string): FintocEvent | Promise<FintocEvent> {
  for (const key in event) if (event[key] === undefined) delete event[key]
  if (isText(event['id'])) return event as unknown as FintocEvent
  return sha256Hex(text).then((digest) =>
    // Fintoc repeats a delivery for several days; beyond that a body with the same bytes is taken for a new event.
    Object.assign(event as unknown as FintocEvent, { id: `sha256_${digest}`, idSource: 'derived', dedupeWindowMs: 604_800_000 }),
  )
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function refuse(reason: 'not_json' | 'not_an_event', message: string): WebhookParseError {
  return new WebhookParseError(message, { reason, provider: 'fintoc' })
}
