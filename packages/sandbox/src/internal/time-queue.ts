/** Work with a time of its own. */
export interface Timed {
  readonly at: number
  /** Of two with the same time, the lower one comes first. */
  readonly order: number
}

/** Gives what is in it in order of time, however much it is. */
export interface TimeQueue<Item extends Timed> {
  readonly items: readonly Item[]
  first(): Item | undefined
  add(item: Item): void
  takeFirst(): Item | undefined
  /** Replaces everything that is in it. */
  replace(items: readonly Item[]): void
}

function isBefore(a: Timed, b: Timed): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order)
}

/** A binary heap. */
export function createTimeQueue<Item extends Timed>(): TimeQueue<Item> {
  const heap: Item[] = []

  function add(item: Item): void {
    let index = heap.length
    heap.push(item)
    while (index > 0) {
      const parent = (index - 1) >> 1
      if (!isBefore(item, heap[parent]!)) break
      heap[index] = heap[parent]!
      index = parent
    }
    heap[index] = item
  }

  function sink(item: Item): void {
    let index = 0
    for (;;) {
      let child = 2 * index + 1
      if (child >= heap.length) break
      if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child += 1
      if (!isBefore(heap[child]!, item)) break
      heap[index] = heap[child]!
      index = child
    }
    heap[index] = item
  }

  return {
    items: heap,
    first: () => heap[0],
    add,
    takeFirst() {
      const first = heap[0]
      const last = heap.pop()
      if (heap.length > 0 && last !== undefined) sink(last)
      return first
    },
    replace(items) {
      heap.length = 0
      for (const item of items) add(item)
    },
  }
}
