import { KitError } from '../../errors/kit-error.ts'
import type { Clock } from '../../waiter/clock.ts'
import type { HintChannel } from '../../waiter/hint-channel.ts'
import type { PollBudget } from '../../waiter/poll-budget.ts'
import type { WaitWarning } from '../../waiter/task-waiter.ts'
import type { Effect, WaitEvent, WaitState } from '../../waiter/wait-state.ts'
import type { OwnWaitState } from './apply-event.ts'
import { callListener } from './call-listener.ts'
import { HintDesk } from './hint-desk.ts'
import type { MemoryBudget } from './memory-ports.ts'
import { memoryBudgets } from './memory-ports.ts'
import { quietly } from './quietly.ts'
import { TaskLooks } from './task-looks.ts'
import type { TaskWait } from './task-wait.ts'
import { Timeline } from './timeline.ts'
import type { CallOptions, Mode } from './wait-call.ts'
import { WaitCall } from './wait-call.ts'
import { valueOfEnd } from './wait-end.ts'

/** `advance`, or a broken copy of it. */
export type Reducer = (state: WaitState, event: WaitEvent) => readonly [WaitState, readonly Effect[]]

export interface EngineOptions {
  readonly hints: HintChannel
  readonly budget: PollBudget
  readonly fallbackBudget: PollBudget
  readonly clock: Clock
  readonly random: () => number
  readonly onWarning: ((warning: WaitWarning) => void) | undefined
  readonly apply: (state: OwnWaitState, event: WaitEvent) => readonly Effect[]
}

/** All calls that wait, and the tasks they wait for: one timeline, one hint desk, one look per task at a time. */
export class Engine {
  readonly clock: Clock
  readonly random: () => number
  readonly apply: EngineOptions['apply']
  readonly budget: PollBudget
  /** For when `budget` fails. */
  readonly fallbackBudget: PollBudget
  readonly memoryBudget: MemoryBudget | undefined
  readonly timeline: Timeline
  readonly hints: HintDesk<WaitCall>
  readonly warn: (warning: WaitWarning) => void
  #hintsClosed: Promise<void> | undefined
  #closed = false

  constructor({ hints, budget, fallbackBudget, clock, random, onWarning, apply }: EngineOptions) {
    this.clock = clock
    this.random = random
    this.apply = apply
    this.budget = budget
    const memoryBudget = memoryBudgets.get(budget)
    // It is asked with the waiter's time.
    this.memoryBudget = memoryBudget?.clock === clock ? memoryBudget : undefined
    this.fallbackBudget = fallbackBudget
    // A logger that throws must not change how a wait ends.
    this.warn = (warning) => callListener(() => onWarning?.(warning), ignore)
    this.timeline = new Timeline(clock, (at, wall) => {
      for (const call of this.hints.readers()) call.tell({ type: 'clockGap', at, wall, random: random() })
    })
    this.hints = new HintDesk<WaitCall>({ channel: hints, clock, timeline: this.timeline, warn: this.warn })
  }

  inspect(): { waits: number; timers: 0 | 1; subscriptions: 0 | 1 } {
    return { waits: this.hints.size, timers: this.timeline.armed ? 1 : 0, subscriptions: this.hints.subscribed ? 1 : 0 }
  }

  get closed(): boolean {
    return this.#closed
  }

  wait(mode: Mode, wait: TaskWait, options: CallOptions): Promise<unknown> {
    if (this.#closed) return quietly(Promise.reject(closedError()))
    if (options.signal?.aborted) return quietly(Promise.reject(options.signal.reason))
    const { end } = wait
    if (end) return Promise.resolve(valueOfEnd(end, mode))
    let resolve!: (value: unknown) => void
    // Its `reject` is not kept: a rejected promise given to `resolve` does the same.
    const promise = new Promise<unknown>((settle) => (resolve = settle))
    const call = new WaitCall(mode, wait, options, promise, resolve)
    if (this.hints.size === 0) this.hints.open()
    this.hints.add(call)
    call.begin()
    return promise
  }

  /** Lets the call take part in the looks at the task. Who waits for it alone gets the looks with the first of them. */
  join(call: WaitCall, id: string): void {
    const { account, wait } = call
    const { tasks } = wait.known
    const entry = tasks.get(id, account)
    if (entry instanceof TaskLooks) return call.lookWith(entry)
    // The looks of the wait's last call know when they looked, and what they saw.
    if (!entry && wait.looks?.id !== id) return tasks.add(id, call)
    if (entry) this.#share(entry, id)
    else tasks.add(id, wait.looks!)
    call.lookWith(tasks.get(id, account) as TaskLooks)
  }

  /** The looks of a call that has joined. */
  looksOf(call: WaitCall, id: string): TaskLooks {
    if (!call.looks) this.#share(call, id)
    return call.looks!
  }

  #share(call: WaitCall, id: string): void {
    const { tasks } = call.wait.known
    const looks = new TaskLooks(call.wait.known, call.account, id)
    tasks.replace(id, call, looks)
    call.lookWith(looks)
  }

  leave(call: WaitCall, id: string, reason: unknown): void {
    const { looks, wait } = call
    if (!looks) return wait.known.tasks.remove(id, call)
    wait.looks = looks
    if (!looks.leave(call, reason)) wait.known.tasks.remove(id, looks)
  }

  ended(call: WaitCall): void {
    this.hints.remove(call)
    if (this.hints.size === 0) this.#hintsClosed = this.hints.close()
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const call of this.hints.readers()) call.abort(closedError())
    await this.#hintsClosed
  }
}

function ignore(): void {}

function closedError(): KitError {
  return new KitError('closed', 'The waiter was closed. The task goes on at the provider: resume its handle with another waiter')
}
