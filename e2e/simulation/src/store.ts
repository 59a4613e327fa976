import type { Hint, PollBudget, PollPermit } from '@kit/core/waiter'
import type { WorldTime } from './world-time.ts'

export interface Subscriber {
  /** The keys arrive at the process, later and perhaps never. */
  published(keys: readonly string[]): void
  /** The store closed the connection. */
  reset(): void
}

/** The fleet's store of hints and of the poll budget. It forgets everything when it restarts. */
export class Store {
  readonly #world: WorldTime
  readonly #makeBudget: () => PollBudget
  readonly #subscribers = new Set<Subscriber>()
  #hints = new Map<string, { hint: Hint; until: number }>()
  #budget: PollBudget
  #era = 0
  #version = 0
  #up = true
  #budgetFrom = -Infinity
  troubleUntil = -Infinity

  constructor(world: WorldTime, makeBudget: () => PollBudget) {
    this.#world = world
    this.#makeBudget = makeBudget
    this.#budget = makeBudget()
  }

  get up(): boolean {
    return this.#up
  }

  get subscribers(): number {
    return this.#subscribers.size
  }

  restart(downMs: number, budgetWindowMs: number): void {
    if (!this.#up) return
    this.#up = false
    this.#era++
    this.#hints = new Map()
    this.#budget = this.#makeBudget()
    // Who was granted a look before the restart is not remembered, so nobody gets one until none of those counts any more.
    this.#budgetFrom = this.#world.now + downMs + budgetWindowMs
    this.troubleUntil = this.#budgetFrom
    for (const subscriber of Array.from(this.#subscribers)) subscriber.reset()
    this.#subscribers.clear()
    this.#world.after(downMs, () => void (this.#up = true))
  }

  put(keys: readonly string[], { ttlMs, taskId }: { ttlMs: number; taskId?: string | undefined }): void {
    this.#mustBeUp()
    const version = `${this.#era}-${++this.#version}`
    const { now } = this.#world
    for (const key of keys) {
      const before = this.#hints.get(key)
      const known = taskId ?? (before && before.until > now ? before.hint.taskId : undefined)
      this.#hints.set(key, { hint: { version, taskId: known }, until: now + ttlMs })
    }
    for (const subscriber of this.#subscribers) subscriber.published(keys)
  }

  read(keys: readonly string[]): ReadonlyMap<string, Hint> {
    this.#mustBeUp()
    const found = new Map<string, Hint>()
    for (const key of keys) {
      const entry = this.#hints.get(key)
      if (entry && entry.until > this.#world.now) found.set(key, entry.hint)
    }
    return found
  }

  subscribe(subscriber: Subscriber): void {
    this.#mustBeUp()
    this.#subscribers.add(subscriber)
  }

  unsubscribe(subscriber: Subscriber): void {
    this.#subscribers.delete(subscriber)
  }

  async reserve(request: Parameters<PollBudget['reserve']>[0]): Promise<PollPermit> {
    this.#mustBeUp()
    const waitMs = this.#budgetFrom - this.#world.now
    return waitMs > 0 ? { granted: false, waitMs } : this.#budget.reserve(request)
  }

  async pause(account: string, ms: number): Promise<void> {
    this.#mustBeUp()
    await this.#budget.pause(account, ms)
  }

  #mustBeUp(): void {
    if (!this.#up) throw new Error('The store is restarting')
  }
}
