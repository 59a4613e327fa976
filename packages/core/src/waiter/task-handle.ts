/** What a handle holds. */
export interface TaskHandleContent {
  readonly task: string
  readonly waitId: string
  readonly account: string
  /** The task's id; missing when the answer of the create call was lost. */
  readonly id?: string | undefined
  /** Milliseconds since 1970; missing when it is not known. */
  readonly createdAt?: number | undefined
  /** Milliseconds since 1970. */
  readonly expiresAt?: number | undefined
  /** Was a callback URL given to the provider? */
  readonly withCallback?: boolean | undefined
}

const INSPECT = Symbol.for('nodejs.util.inspect.custom')
const contents = new WeakMap<TaskHandle, TaskHandleContent>()

/**
 * Names one wait so that any process can resume it. Printing it, in a log, an error or JSON, shows the wait id and the task name
 * only: with some providers the task's id is itself a credential.
 *
 * @example
 * ```ts
 * await db.save(orderId, wait.handle.serialize())
 * const result = await waiter.resume(await db.load(orderId)).result({ timeoutMs: 60_000 })
 * ```
 */
export class TaskHandle<Name extends string = string> {
  /** Name of the task definition. */
  readonly task: Name
  /** Identifies the wait; not secret. */
  readonly waitId: string

  constructor(content: TaskHandleContent & { readonly task: Name }) {
    this.task = content.task
    this.waitId = content.waitId
    contents.set(this, content)
    Object.defineProperty(this, INSPECT, { value: () => this.toString() })
  }

  /** Versioned JSON with everything needed to resume. Treat it as a secret. */
  serialize(): string {
    const { task, waitId, account, id, createdAt, expiresAt, withCallback } = contents.get(this)!
    return JSON.stringify({ v: 1, task, waitId, account, id, createdAt, expiresAt, withCallback })
  }

  toString(): string {
    return `TaskHandle(${this.task} ${this.waitId})`
  }

  toJSON(): { task: Name; waitId: string } {
    return { task: this.task, waitId: this.waitId }
  }
}

/** The content, for the waiter; `undefined` for a handle of another copy of this package. */
export function taskHandleContent(handle: TaskHandle): TaskHandleContent | undefined {
  return contents.get(handle)
}
