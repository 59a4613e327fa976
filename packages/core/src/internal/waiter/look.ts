import type { PollLane } from '../../waiter/poll-budget.ts'
import type { RetrieveContext } from '../../waiter/task-definition.ts'
import type { TaskLooks } from './task-looks.ts'

/** One look, from asking the budget on. */
export class Look {
  readonly #looks: TaskLooks
  lane: PollLane
  /** Has the provider been asked? */
  began = false
  limitAt: number | undefined
  previous: Look | undefined
  next: Look | undefined
  #controller: AbortController | undefined
  #aborted: { readonly reason: unknown } | undefined

  constructor(looks: TaskLooks, lane: PollLane) {
    this.#looks = looks
    this.lane = lane
  }

  /** Made for those who ask for it. */
  get signal(): AbortSignal {
    if (this.#controller) return this.#controller.signal
    this.#controller = new AbortController()
    if (this.#aborted) this.#controller.abort(this.#aborted.reason)
    return this.#controller.signal
  }

  abort(reason: unknown): void {
    this.#aborted = { reason }
    this.#controller?.abort(reason)
  }

  tooLong(): void {
    this.#looks.tooLong(this)
  }
}

/** What `retrieve` is told. */
export class LookContext implements RetrieveContext {
  readonly account: string
  readonly previous: unknown
  readonly #look: Look

  constructor(account: string, previous: unknown, look: Look) {
    this.account = account
    this.previous = previous
    this.#look = look
  }

  get signal(): AbortSignal {
    return this.#look.signal
  }
}
