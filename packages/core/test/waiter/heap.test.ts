import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { HeapItem } from '../../src/internal/waiter/heap.ts'
import { Heap } from '../../src/internal/waiter/heap.ts'

it('the heap always has the earliest item on top, whatever is moved or removed', () => {
  const out = { weight: 1, arbitrary: fc.constant(Infinity) }
  const step = fc.tuple(fc.nat({ max: 23 }), fc.oneof({ weight: 5, arbitrary: fc.nat({ max: 50 }) }, out))
  fc.assert(
    fc.property(fc.array(step, { minLength: 40, maxLength: 200, size: 'max' }), (steps) => {
      const heap = new Heap<HeapItem>()
      const items = Array.from({ length: 24 }, (): HeapItem => ({ heapIndex: -1 }))
      const inside = new Map<HeapItem, number>()
      for (const [index, at] of steps) {
        const item = items[index]
        if (!item) continue
        heap.set(item, at)
        if (at === Infinity) inside.delete(item)
        else inside.set(item, at)
        expect(heap.size).toBe(inside.size)
        expect(heap.earliest).toBe(Math.min(...inside.values()))
        const first = heap.peek()
        expect(first && inside.get(first)).toBe(inside.size > 0 ? heap.earliest : undefined)
      }
      const out: number[] = []
      for (let item = heap.peek(); item; item = heap.peek()) {
        out.push(heap.earliest)
        heap.remove(item)
        heap.remove(item)
      }
      expect(out).toEqual([...inside.values()].sort((one, other) => one - other))
    }),
    { numRuns: 500 },
  )
})
