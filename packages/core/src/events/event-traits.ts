import type { KitEvent } from './kit-event.ts'
import type { Outcome } from './outcome.ts'
import type { Topic } from './topic.ts'

/**
 * What the type of an event says in the shared words, and what only its data can say. The functions get the data as it arrived, so
 * anything may be missing from it whatever its type says.
 */
export interface EventTraits<E extends KitEvent = KitEvent> {
  /** What it is about. */
  readonly topic: Topic
  /** What happened; a function where the type alone would lie; absent where not even the data proves anything. */
  readonly outcome?: Outcome | ((data: E['data']) => Outcome | undefined)
  /** What to fetch next. */
  readonly subject?: (data: E['data']) => KitEvent['subject']
}

/** The traits of every event type of a map: a type without an entry does not compile. */
export type EventTraitsTable<EventMap> = {
  readonly [Type in keyof EventMap]: EventMap[Type] extends KitEvent ? EventTraits<EventMap[Type]> : never
}
