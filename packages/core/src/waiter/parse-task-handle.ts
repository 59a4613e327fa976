import { readHandle } from '../internal/waiter/read-handle.ts'
import { TaskHandle } from './task-handle.ts'

/**
 * Gives back the handle that `handle.serialize()` wrote.
 *
 * @example
 * ```ts
 * const handle = parseTaskHandle(saved)
 * ```
 * @throws InvalidArgumentError when the text is not a handle, or one of a later version; the message does not repeat it.
 */
export function parseTaskHandle(text: string): TaskHandle {
  return new TaskHandle(readHandle(text))
}
