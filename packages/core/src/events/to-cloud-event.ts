import type { AnyKitEvent } from './any-kit-event.ts'
import type { CloudEvent } from './cloud-event.ts'

const DATE_TIME = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d(?:\.\d+)?)(?:[Zz]|([+-]\d\d):?(\d\d))$/

// CloudEvents wants RFC 3339, and a date-time without a colon in its offset (finAPI's form) is not.
function rfc3339(text: string | undefined): string | undefined {
  const match = DATE_TIME.exec(text ?? '')
  return match ? `${match[1]}T${match[2]}${match[3] ? `${match[3]}:${match[4]}` : 'Z'}` : undefined
}

/**
 * Gives a CloudEvents 1.0 object (JSON format) for an event. `type` is `kit.<provider>.<provider's type>`, `subject` is
 * `<kind>/<id>`, and `time` is left out when the provider sent none or none that is a full date and time.
 *
 * Buses route and log by the attributes, so a subject marked `sensitive` is left out. `data` is as the provider sent it: nothing is
 * taken out, so whoever may read the bus can read the personal data and credentials in it.
 *
 * @example
 * ```ts
 * await bus.publish(toCloudEvent(event, { source: 'https://example.com/webhooks/fintoc' }))
 * ```
 * @see https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md
 */
export function toCloudEvent<E extends AnyKitEvent>(event: E, options: { source?: string | undefined } = {}): CloudEvent<E['data']> {
  const time = rfc3339(event.occurredAt)
  const subject = event.known && event.subject?.sensitive !== true ? event.subject : undefined
  return {
    specversion: '1.0',
    id: event.id,
    source: options.source ?? `urn:kit:${event.provider}`,
    type: `kit.${event.provider}.${event.known ? event.type : event.rawType}`,
    ...(time === undefined ? {} : { time }),
    ...(subject === undefined ? {} : { subject: `${subject.kind}/${subject.id}` }),
    datacontenttype: 'application/json',
    data: event.data,
  }
}
