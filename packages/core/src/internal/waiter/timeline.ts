import type { Clock } from '../../waiter/clock.ts'
import { LONGEST_TIMER_MS } from './system-clock.ts'
import type { HeapItem } from './heap.ts'
import { Heap } from './heap.ts'

const CLOCK_GAP_MS = 5_000

/** Something that has to happen later. */
export interface Timed extends HeapItem {
  due(at: number): void
}

/** Everything that has to happen later, on one timer. */
export class Timeline {
  readonly #clock: Clock
  readonly #onGap: (at: number, wall: number) => void
  readonly #heap = new Heap<Timed>()
  #timer: { cancel(): void } | undefined
  #timerAt = 0
  #timerFor = 0
  #firing = false
  #clockOffset = 0

  /** `onGap` is called before anything else when the machine slept or its wall clock was set. */
  constructor(clock: Clock, onGap: (at: number, wall: number) => void) {
    this.#clock = clock
    this.#onGap = onGap
  }

  get armed(): boolean {
    return this.#timer !== undefined
  }

  /** Plans the item, or moves it; `Infinity` takes it out. */
  set(item: Timed, at: number): void {
    this.#heap.set(item, at)
    if (this.#firing) return
    if (!this.#timer) this.#clockOffset = this.#clock.now() - this.#clock.monotonic()
    this.#arm()
  }

  remove(item: Timed): void {
    this.set(item, Infinity)
  }

  #arm(): void {
    const { earliest } = this.#heap
    if (earliest < Infinity && this.#timer && this.#timerFor <= earliest) return
    this.#timer?.cancel()
    this.#timer = undefined
    if (earliest === Infinity) return
    const now = this.#clock.monotonic()
    const ms = Math.min(Math.max(Math.ceil(earliest - now), 0), LONGEST_TIMER_MS)
    this.#timerAt = now + ms
    // Not when it fires, which is later: else it would be set anew for every item that is planned.
    this.#timerFor = Math.min(earliest, this.#timerAt)
    this.#timer = this.#clock.setTimer(() => this.#fired(), ms)
  }

  #fired(): void {
    const now = this.#clock.monotonic()
    const wall = this.#clock.now()
    const shift = Math.abs(wall - now - this.#clockOffset)
    this.#clockOffset = wall - now
    this.#timer = undefined
    this.#firing = true
    if (now - this.#timerAt > CLOCK_GAP_MS || shift > CLOCK_GAP_MS) this.#onGap(now, wall)
    for (let item = this.#heap.peek(); item && this.#heap.earliest <= now; item = this.#heap.peek()) {
      this.#heap.remove(item)
      item.due(now)
    }
    this.#firing = false
    this.#arm()
  }
}
