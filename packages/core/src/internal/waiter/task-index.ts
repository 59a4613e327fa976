import type { TaskLooks } from './task-looks.ts'
import type { WaitCall } from './wait-call.ts'

/** Who looks at a task: its looks, or, before the first of them, the only call that waits for it. */
export type TaskEntry = TaskLooks | WaitCall

/** The tasks of one definition that somebody waits for. Ids are the keys, as they are there already; accounts may share one. */
export class TaskIndex {
  readonly #byId = new Map<string, TaskEntry | TaskEntry[]>()

  get(id: string, account: string): TaskEntry | undefined {
    const found = this.#byId.get(id)
    if (Array.isArray(found)) return found.find((entry) => entry.account === account)
    return found?.account === account ? found : undefined
  }

  add(id: string, entry: TaskEntry): void {
    const others = this.#byId.get(id)
    if (others === undefined) this.#byId.set(id, entry)
    else if (Array.isArray(others)) others.push(entry)
    else this.#byId.set(id, [others, entry])
  }

  replace(id: string, entry: TaskEntry, by: TaskEntry): void {
    const found = this.#byId.get(id)
    this.#byId.set(id, Array.isArray(found) ? found.map((other) => (other === entry ? by : other)) : by)
  }

  /** Takes out the entry, if it is there. */
  remove(id: string, entry: TaskEntry): void {
    const found = this.#byId.get(id)
    if (found === entry) this.#byId.delete(id)
    if (!Array.isArray(found)) return
    const left = found.filter((other) => other !== entry)
    if (left.length > 0) this.#byId.set(id, left)
    else this.#byId.delete(id)
  }
}
