import type { KitEvent } from './kit-event.ts'
import type { UnknownEvent } from './unknown-event.ts'

/** Any event of any provider, known or not. */
export type AnyKitEvent = KitEvent | UnknownEvent
