/** An element of a {@link Heap}; the heap keeps `heapIndex`, -1 outside. */
export interface HeapItem {
  heapIndex: number
}

/** A binary heap of what has to happen when, whose elements know their place, so that moving and removing need no search. */
export class Heap<Item extends HeapItem> {
  readonly #items: Item[] = []
  /** Beside the items: comparing times does not visit them. */
  readonly #times: number[] = []

  get size(): number {
    return this.#items.length
  }

  peek(): Item | undefined {
    return this.#items[0]
  }

  /** When the first item is due; `Infinity` when there is none. */
  get earliest(): number {
    return this.#times[0] ?? Infinity
  }

  /** Adds the item or moves it; `Infinity` takes it out. */
  set(item: Item, at: number): void {
    if (at === Infinity) return this.remove(item)
    const index = item.heapIndex
    if (index < 0) {
      this.#up(item, at, this.#items.length)
      return
    }
    const before = this.#times[index]!
    if (at === before) return
    if (at < before) this.#up(item, at, index)
    else this.#down(item, at, index)
  }

  remove(item: Item): void {
    const index = item.heapIndex
    if (index < 0) return
    item.heapIndex = -1
    const last = this.#items.pop()!
    const at = this.#times.pop()!
    if (last === item) return
    if (index > 0 && at < this.#times[(index - 1) >> 1]!) this.#up(last, at, index)
    else this.#down(last, at, index)
  }

  #up(item: Item, at: number, from: number): void {
    const times = this.#times
    let index = from
    while (index > 0) {
      const parentIndex = (index - 1) >> 1
      const parentAt = times[parentIndex]!
      if (parentAt <= at) break
      this.#put(this.#items[parentIndex]!, parentAt, index)
      index = parentIndex
    }
    this.#put(item, at, index)
  }

  #down(item: Item, at: number, from: number): void {
    const times = this.#times
    const size = times.length
    let index = from
    for (;;) {
      let childIndex = 2 * index + 1
      if (childIndex >= size) break
      if (childIndex + 1 < size && times[childIndex + 1]! < times[childIndex]!) childIndex++
      const childAt = times[childIndex]!
      if (childAt >= at) break
      this.#put(this.#items[childIndex]!, childAt, index)
      index = childIndex
    }
    this.#put(item, at, index)
  }

  #put(item: Item, at: number, index: number): void {
    this.#items[index] = item
    this.#times[index] = at
    item.heapIndex = index
  }
}
