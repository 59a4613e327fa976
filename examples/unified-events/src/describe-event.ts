import type { AnyKitEvent } from '@kit/core/events'

/**
 * Gives one line about an event of any provider, in the words all of them share. Credentials stay out of it: the id of a finAPI web form
 * opens that form, and its event says so.
 */
export function describeEvent(event: AnyKitEvent): string {
  if (!event.known) return `${event.provider}: ${event.rawType} is a type this release does not know`
  const { provider, topic, outcome, subject, type } = event
  const of = subject === undefined ? '' : ` of ${subject.kind} ${subject.sensitive === true ? '(hidden)' : subject.id}`
  // No outcome means that the body alone proves none, as with every callback of finAPI.
  return `${provider}: ${topic} ${outcome ?? 'changed: ask the API'}${of} (${type})`
}
