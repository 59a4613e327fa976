import type { BelvoWidgetEvent, BelvoWidgetExit } from '../widget/belvo-widget-event.ts'

type Data = Readonly<Record<string, unknown>>

/** The event, with its details in `meta_data` whichever way they were spelt; undefined when it is none. */
export function readWidgetEvent(value: unknown): BelvoWidgetEvent | undefined {
  const event = withDetails(value)
  const { eventName } = event
  if (typeof eventName !== 'string') return undefined
  return (/^(?:PAGE_LOAD|ERROR|WARNING)$/.test(eventName) ? event : { ...event, eventName: 'unknown', rawEventName: eventName }) as BelvoWidgetEvent & Data
}

/** What `onExit` is given; a person may leave without any details. */
export function readWidgetExit(value: unknown): BelvoWidgetExit {
  return withDetails(value) as BelvoWidgetExit & Data
}

function withDetails(value: unknown): Data {
  const { meta_data: details, metadata, ...rest } = recordOf(value)
  return { ...rest, meta_data: recordOf(details ?? metadata) }
}

function recordOf(value: unknown): Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Data) : {}
}
