import type { BelvoWidgetEvent } from './belvo-widget-event.ts'
import { readWidgetEvent } from '../internal/read-widget-data.ts'

/**
 * Reads a message that a hosted widget posted out of its web view or frame: the same events as `onEvent` of the JavaScript widget. The
 * results of the widget do not come this way; they come as deep links.
 *
 * Anything that is not such an event gives `undefined`: other code posts messages, too. Of a window, look at `event.origin` first
 * (`https://widget.belvo.io`), because any frame can post.
 *
 * @param data - `event.nativeEvent.data` of React Native (a JSON text), `event.data` of a window
 * @returns the event, its details in `meta_data` whichever way they were spelt; never throws
 * @example
 * ```ts
 * const event = parseBelvoWidgetMessage(message.nativeEvent.data)
 * if (event?.eventName === 'ERROR') track(event.meta_data.error_code)
 * ```
 * @see https://developers.belvo.com/docs/widget-for-webviews
 */
export function parseBelvoWidgetMessage(data: unknown): BelvoWidgetEvent | undefined {
  try {
    return readWidgetEvent(typeof data === 'string' ? JSON.parse(data) : data)
  } catch {
    return undefined
  }
}
