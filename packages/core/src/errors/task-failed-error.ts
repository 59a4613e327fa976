import { keepFields } from '../internal/keep-fields.ts'
import { hasErrorMark } from './has-error-mark.ts'
import { KitError } from './kit-error.ts'
import { markError } from './mark-error.ts'

/** How a task ended when it did not succeed. */
export type TaskFailedPhase = 'failed' | 'aborted' | 'canceled' | 'expired'

/**
 * A task ended without a value, and the caller asked for a value instead of a result.
 *
 * @example
 * ```ts
 * if (isTaskFailedError(error) && error.phase === 'aborted') offerToStartAgain()
 * ```
 */
export class TaskFailedError extends KitError {
  /** The task definition's name. */
  declare readonly task: string
  /** How it ended. */
  declare readonly phase: TaskFailedPhase
  /** The provider's own code, if it gave one. */
  declare readonly providerCode: string | undefined

  constructor(
    message: string,
    fields: { readonly task: string; readonly phase: TaskFailedPhase; readonly providerCode?: string | undefined },
    options?: { cause?: unknown },
  ) {
    super('task_failed', message, options)
    keepFields(this, fields, 'task phase providerCode')
    markError(this, 'TaskFailedError')
  }

  override get name(): string {
    return 'TaskFailedError'
  }
}

/** True for a {@link TaskFailedError} from any copy of this package. */
export function isTaskFailedError(value: unknown): value is TaskFailedError {
  return hasErrorMark(value, 'TaskFailedError')
}
