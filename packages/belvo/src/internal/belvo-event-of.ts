import type { KitEvent, UnknownEvent } from '@kit/core/events'
import type { BelvoEvent } from '../events/belvo-event.ts'
import { isText } from './is-text.ts'
import type { BelvoReading } from './read-belvo-body.ts'

const DAY_MS = 24 * 60 * 60 * 1000
// Twice the 200 s or so over which payments are repeated, and the shortest time between two refreshes of a link.
const SHORT_MS = 10 * 60 * 1000

/** Puts the event around a body. Wrong merging would lose an event, so the window is long only where the body itself tells two events apart. */
export function belvoEventOf({ body, event: known }: BelvoReading, id: string): BelvoEvent {
  const { request_id, datetime: occurredAt } = body
  const dedupeWindowMs = isText(request_id) || isText(occurredAt) ? DAY_MS : SHORT_MS
  if (typeof known === 'string') {
    const event: UnknownEvent<'belvo'> = { provider: 'belvo', type: 'unknown', rawType: known, known: false, id, idSource: 'derived', dedupeWindowMs, data: body }
    if (isText(occurredAt)) event.occurredAt = occurredAt
    return event
  }
  const { topic, outcome: stated, subject: subjectOf } = known
  const event: KitEvent<'belvo'> = { provider: 'belvo', type: known.type, known: true, id, idSource: 'derived', dedupeWindowMs, topic, data: body }
  const outcome = typeof stated === 'function' ? stated(body) : stated
  const subject = subjectOf?.(body)
  if (outcome !== undefined) event.outcome = outcome
  if (subject !== undefined) event.subject = subject
  if (isText(occurredAt)) event.occurredAt = occurredAt
  // The type was read from this very body, which is what ties `type` and `data` together.
  return event as BelvoEvent
}
