import { KitError } from '../../errors/kit-error.ts'
import type { Clock } from '../../waiter/clock.ts'
import { createMemoryPollBudget } from '../../waiter/create-memory-poll-budget.ts'
import type { HintChannel } from '../../waiter/hint-channel.ts'
import type { PollBudget } from '../../waiter/poll-budget.ts'
import type { WaitOptions, WaitWarning } from '../../waiter/task-waiter.ts'
import { callListener } from './call-listener.ts'
import { HintDesk } from './hint-desk.ts'
import { TaskLooks } from './task-looks.ts'
import { Timeline } from './timeline.ts'
import type { CallHost, Mode, Reducer } from './wait-call.ts'
import { WaitCall } from './wait-call.ts'
import type { WaitRecord } from './wait-record.ts'

export interface EngineOptions {
  readonly hints: HintChannel
  readonly budget: PollBudget
  readonly clock: Clock
  readonly random: () => number
  readonly onWarning: ((warning: WaitWarning) => void) | undefined
  readonly advance: Reducer
}

/** All calls that wait, and the tasks they wait for: one timeline, one hint desk, one look per task at a time. */
export class Engine implements CallHost {
  readonly clock: Clock
  readonly random: () => number
  readonly advance: Reducer
  readonly budget: PollBudget
  readonly fallbackBudget: PollBudget
  readonly timeline: Timeline
  readonly hints: HintDesk
  readonly warn: (warning: WaitWarning) => void
  readonly #calls = new Set<WaitCall>()
  readonly #tasks = new Map<string, TaskLooks>()
  #hintsClosed: Promise<void> | undefined
  #closed = false

  constructor({ hints, budget, clock, random, onWarning, advance }: EngineOptions) {
    this.clock = clock
    this.random = random
    this.advance = advance
    this.budget = budget
    this.fallbackBudget = createMemoryPollBudget({ clock })
    // A logger that throws must not change how a wait ends.
    this.warn = (warning) => callListener(() => onWarning?.(warning), ignore)
    this.timeline = new Timeline(clock, (at, wall) => {
      for (const call of Array.from(this.#calls)) call.tell({ type: 'clockGap', at, wall, random: random() })
    })
    this.hints = new HintDesk({ channel: hints, clock, timeline: this.timeline, readers: this.#calls, warn: this.warn })
  }

  inspect(): { waits: number; timers: 0 | 1; subscriptions: 0 | 1 } {
    return { waits: this.#calls.size, timers: this.timeline.armed ? 1 : 0, subscriptions: this.hints.subscribed ? 1 : 0 }
  }

  get closed(): boolean {
    return this.#closed
  }

  wait(mode: Mode, record: WaitRecord, options: WaitOptions): Promise<unknown> {
    const promise = new Promise<unknown>((resolve, reject) => {
      if (this.#closed) return reject(closedError())
      if (options.signal?.aborted) return reject(options.signal.reason)
      const call = new WaitCall(this, mode, record, options, resolve, reject)
      if (record.end) return call.end(record.end)
      if (this.#calls.size === 0) this.hints.open()
      this.#calls.add(call)
      call.begin()
    })
    // A caller may drop the promise after aborting it; that must not end the process.
    promise.catch(ignore)
    return promise
  }

  join(call: WaitCall, id: string): TaskLooks {
    const { record } = call
    const key = keyOf(record, id)
    let looks = this.#tasks.get(key)
    if (!looks) {
      // The looks of the wait's last call know when they looked, and what they saw.
      looks = record.looks?.id === id ? record.looks : new TaskLooks(record.known, record.content.account, id, this)
      this.#tasks.set(key, looks)
    }
    record.looks = looks
    looks.join(call)
    return looks
  }

  leave(call: WaitCall, looks: TaskLooks, reason: unknown): void {
    if (!looks.leave(call, reason)) this.#tasks.delete(keyOf(call.record, looks.id))
  }

  ended(call: WaitCall): void {
    this.#calls.delete(call)
    if (this.#calls.size === 0) this.#hintsClosed = this.hints.close()
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const call of Array.from(this.#calls)) call.abort(closedError())
    await this.#hintsClosed
  }
}

// One for all: a function made in `wait` would keep its arguments as long as the wait lasts.
function ignore(): void {}

function keyOf({ content }: WaitRecord, id: string): string {
  return JSON.stringify([content.task, content.account, id])
}

function closedError(): KitError {
  return new KitError('closed', 'The waiter was closed. The task goes on at the provider: resume its handle with another waiter')
}
