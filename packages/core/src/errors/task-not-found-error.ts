import { keepFields } from '../internal/keep-fields.ts'
import { hasErrorMark } from './has-error-mark.ts'
import { KitError } from './kit-error.ts'
import { markError } from './mark-error.ts'

/**
 * The provider does not know the task (or does not know it any more).
 *
 * @example
 * ```ts
 * if (isTaskNotFoundError(error) && error.seenBefore) markAsRemoved()
 * ```
 */
export class TaskNotFoundError extends KitError {
  /** The task definition's name. */
  declare readonly task: string
  /** True when an earlier poll of this wait did find it: it was deleted, or it expired. */
  declare readonly seenBefore: boolean

  constructor(message: string, fields: { readonly task: string; readonly seenBefore: boolean }, options?: { cause?: unknown }) {
    super('task_not_found', message, options)
    keepFields(this, fields, 'task seenBefore')
    markError(this, 'TaskNotFoundError')
  }

  override get name(): string {
    return 'TaskNotFoundError'
  }
}

/** True for a {@link TaskNotFoundError} from any copy of this package. */
export function isTaskNotFoundError(value: unknown): value is TaskNotFoundError {
  return hasErrorMark(value, 'TaskNotFoundError')
}
