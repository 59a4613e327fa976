import { isKitEvent } from './is-kit-event.ts'
import type { KitEvent } from './kit-event.ts'
import type { UnknownEvent } from './unknown-event.ts'

/**
 * Tells whether a value is an event of one provider. The providers' own guards (`isFintocEvent`, ...) narrow further.
 *
 * @example
 * ```ts
 * if (isEventOf('fintoc', message)) console.log(message.type)
 * ```
 */
export function isEventOf<Provider extends string>(
  provider: Provider,
  value: unknown,
): value is KitEvent<Provider> | UnknownEvent<Provider> {
  return isKitEvent(value) && value.provider === provider
}
