interface Planned {
  readonly at: number
  readonly order: number
  /** `false`: nothing was done, so nothing has to settle. */
  readonly run: () => boolean | void
}

/** Simulated time: what is planned happens one after another, and all promise work it causes is done before the next. */
export class WorldTime {
  /** Milliseconds since the world began. */
  now = 0
  /** Counts what happened; the same number means the same moment. */
  turn = 0
  #order = 0
  readonly #heap: Planned[] = []

  at(time: number, run: () => boolean | void): void {
    const heap = this.#heap
    const planned = { at: Math.max(time, this.now), order: this.#order++, run }
    let index = heap.length
    heap.push(planned)
    while (index > 0) {
      const parent = (index - 1) >> 1
      if (isBefore(heap[parent]!, planned)) break
      heap[index] = heap[parent]!
      index = parent
    }
    heap[index] = planned
  }

  after(ms: number, run: () => boolean | void): void {
    this.at(this.now + ms, run)
  }

  /** Goes on until `done`, or until nothing is planned any more, or until `limit`. Gives whether it was `done`. */
  async run(done: () => boolean, limit: number): Promise<boolean> {
    // Promise work from before the first event.
    await settled()
    while (!done()) {
      const next = this.#take()
      if (!next || next.at > limit) return false
      this.now = next.at
      this.turn++
      if (next.run() !== false) await settled()
    }
    return true
  }

  #take(): Planned | undefined {
    const heap = this.#heap
    const first = heap[0]
    const last = heap.pop()
    if (!first || !last || heap.length === 0) return first
    let index = 0
    for (;;) {
      let child = 2 * index + 1
      if (child >= heap.length) break
      if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child++
      if (isBefore(last, heap[child]!)) break
      heap[index] = heap[child]!
      index = child
    }
    heap[index] = last
    return first
  }
}

function isBefore(one: Planned, other: Planned): boolean {
  return one.at < other.at || (one.at === other.at && one.order < other.order)
}

/** Node starts the next task of its loop only when no promise work is left. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
