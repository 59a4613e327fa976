import type { Look } from './look.ts'
import type { Timed, Timeline } from './timeline.ts'

/**
 * Ends the looks of one definition that take too long. All have the same limit, so they end in the order they began: a list does, and
 * the timeline holds only its head.
 */
export class LookLimit implements Timed {
  heapIndex = -1
  readonly #timeline: Timeline
  readonly #limitMs: number
  #first: Look | undefined
  #last: Look | undefined

  constructor(timeline: Timeline, limitMs: number) {
    this.#timeline = timeline
    this.#limitMs = limitMs
  }

  /** Limits the look from now on, also when it has been limited before. */
  add(look: Look, now: number): void {
    this.remove(look)
    look.limitAt = now + this.#limitMs
    look.previous = this.#last
    if (this.#last) this.#last.next = look
    else this.#first = look
    this.#last = look
    if (this.heapIndex < 0) this.#timeline.set(this, look.limitAt)
  }

  remove(look: Look): void {
    if (look.limitAt === undefined) return
    look.limitAt = undefined
    if (look.previous) look.previous.next = look.next
    else this.#first = look.next
    if (look.next) look.next.previous = look.previous
    else this.#last = look.previous
    look.previous = look.next = undefined
    // A head that has gone only makes the timeline ask once too often; an empty list must leave nothing.
    if (!this.#first) this.#timeline.remove(this)
  }

  due(now: number): void {
    for (let look = this.#first; look && look.limitAt! <= now; look = this.#first) {
      this.remove(look)
      look.tooLong()
    }
    if (this.#first) this.#timeline.set(this, this.#first.limitAt!)
  }
}
