/** An element of a {@link Heap}; the heap keeps `heapIndex`, -1 outside. */
export interface HeapItem {
  at: number
  heapIndex: number
}

/** A binary heap ordered by `at`, whose elements know their place, so that moving and removing need no search. */
export class Heap<Item extends HeapItem> {
  readonly #items: Item[] = []

  get size(): number {
    return this.#items.length
  }

  peek(): Item | undefined {
    return this.#items[0]
  }

  /** Adds the item or moves it; `Infinity` takes it out. */
  set(item: Item, at: number): void {
    if (at === Infinity) return this.remove(item)
    if (item.heapIndex < 0) {
      item.at = at
      item.heapIndex = this.#items.length
      this.#items.push(item)
      this.#up(item)
      return
    }
    const earlier = at < item.at
    item.at = at
    if (earlier) this.#up(item)
    else this.#down(item)
  }

  remove(item: Item): void {
    const index = item.heapIndex
    if (index < 0) return
    item.heapIndex = -1
    const last = this.#items.pop()!
    if (last === item) return
    last.heapIndex = index
    this.#items[index] = last
    this.#up(last)
    this.#down(last)
  }

  #up(item: Item): void {
    const items = this.#items
    let index = item.heapIndex
    while (index > 0) {
      const parentIndex = (index - 1) >> 1
      const parent = items[parentIndex]!
      if (parent.at <= item.at) break
      items[index] = parent
      parent.heapIndex = index
      index = parentIndex
    }
    items[index] = item
    item.heapIndex = index
  }

  #down(item: Item): void {
    const items = this.#items
    let index = item.heapIndex
    for (;;) {
      let childIndex = 2 * index + 1
      if (childIndex >= items.length) break
      if (childIndex + 1 < items.length && items[childIndex + 1]!.at < items[childIndex]!.at) childIndex++
      const child = items[childIndex]!
      if (child.at >= item.at) break
      items[index] = child
      child.heapIndex = index
      index = childIndex
    }
    items[index] = item
    item.heapIndex = index
  }
}
