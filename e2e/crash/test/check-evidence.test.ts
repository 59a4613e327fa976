import { describe, expect, it } from 'vitest'
import { checkEvidence } from '../src/check/check-evidence.ts'
import type { Evidence } from '../src/check/check-evidence.ts'
import { printRecord, readRecords } from '../src/check/history.ts'
import type { HistoryKind, HistoryRecord } from '../src/check/history.ts'

const line = (kind: HistoryKind, fence: number, sent: number, at = sent + 1, key = 'crash:e1'): HistoryRecord => ({
  kind,
  run: `w${fence}`,
  key,
  fence: BigInt(fence),
  sent,
  at,
})
const check = (history: readonly HistoryRecord[], more: Partial<Evidence> = {}): ReturnType<typeof checkEvidence> =>
  checkEvidence({ accepted: new Set(), effects: new Map(), unstored: [], history, claims: { heldFor: 'lease', leaseMs: 1_000 }, ...more })

describe('effects', () => {
  it('are lost where an accepted event has none, and duplicated where one has two', () => {
    const verdict = check([], { accepted: new Set(['a', 'b', 'c']), effects: new Map([['a', 1], ['c', 2], ['never accepted', 1]]) })
    expect(verdict).toMatchObject({ lost: ['b'], duplicated: ['c'], violations: [] })
  })
})

describe('claims on a lease', () => {
  const first = [line('claimed', 1, 0), line('started', 1, 2), line('ended', 1, 50)]

  it('may follow each other once the first was given back, or its lease has run out', () => {
    expect(check([...first, line('releasing', 1, 60), line('claimed', 2, 61), line('completed', 2, 70)])).toMatchObject({ violations: [], takeovers: 0 })
    expect(check([...first, line('claimed', 2, 1_000), line('completed', 2, 1_010)])).toMatchObject({ violations: [], takeovers: 1 })
  })

  it('may not follow each other before, also counted from a renewal', () => {
    expect(check([...first, line('claimed', 2, 500)]).violations).toEqual([expect.stringContaining('claimed while it was held')])
    expect(check([...first, line('renewed', 1, 600), line('claimed', 2, 1_100)]).violations).toEqual([expect.stringContaining('claimed while it was held')])
    expect(check([...first, line('claimed', 2, 500), line('releasing', 1, 900)]).violations).toHaveLength(1)
  })

  it('may run two handlers at once only when a lease has run out', () => {
    const stopped = [line('claimed', 1, 0), line('started', 1, 2), line('ended', 1, 3_000)]
    const second = (from: number): HistoryRecord[] => [line('claimed', 2, from), line('started', 2, from + 2), line('ended', 2, from + 50)]
    expect(check([...stopped, ...second(1_100)])).toMatchObject({ violations: [], overlaps: 1 })
    expect(check([...stopped, ...second(400)]).violations).toContainEqual(expect.stringContaining('two handlers, and no lease had run out'))
    expect(check([...stopped, line('releasing', 1, 390), ...second(400)]).violations).toEqual([expect.stringContaining('two handlers')])
  })

  it('do not count a handler that was killed, nor one that began after another had ended, as running at the same time', () => {
    expect(check([line('claimed', 1, 0), line('started', 1, 2), line('claimed', 2, 1_100), line('started', 2, 1_101)])).toMatchObject({ overlaps: 0 })
    const late = [line('claimed', 1, 0), line('started', 1, 5_000), line('ended', 1, 5_010)]
    expect(check([...late, line('claimed', 2, 1_100), line('started', 2, 1_101), line('ended', 2, 1_110)])).toMatchObject({ overlaps: 0, violations: [] })
  })

  it('complete once', () => {
    const twice = check([...first, line('completed', 1, 60), line('claimed', 2, 1_100), line('completed', 2, 1_110)])
    expect(twice.violations).toContainEqual('crash:e1: completed with fences 1 and 2')
    expect(twice.violations).toContainEqual(expect.stringContaining('the first was completed, the second was claimed'))
    expect(check([...first, line('completed', 1, 60), line('completed', 1, 61)]).violations).toEqual([])
  })

  it('have fences that grow and are given once', () => {
    expect(check([line('claimed', 2, 0), line('claimed', 1, 2_000)]).violations).toContainEqual(expect.stringContaining('a fence went down'))
    expect(check([line('claimed', 1, 0), line('claimed', 1, 2_000)]).violations).toEqual(['crash:e1: fence 1 was given twice'])
    expect(check([line('completed', 7, 0)]).violations).toEqual(['crash:e1: completed with fence 7, which nobody was given'])
  })

  it('of two events have nothing to do with each other', () => {
    expect(check([...first, line('claimed', 2, 10, 11, 'crash:e2'), line('completed', 2, 20, 21, 'crash:e2')]).violations).toEqual([])
  })
})

describe('claims in a transaction', () => {
  const inTransactions = { claims: { heldFor: 'transaction' } } as const

  it('may follow each other at once after a rollback', () => {
    const history = [line('claimed', 1, 0), line('started', 1, 2), line('ended', 1, 5), line('claimed', 2, 6), line('started', 2, 7), line('ended', 2, 8)]
    expect(check(history, inTransactions).violations).toEqual([])
  })

  it('never run two handlers at once, however long they take', () => {
    const history = [line('claimed', 1, 0), line('started', 1, 2), line('ended', 1, 9_000), line('claimed', 2, 6_000), line('started', 2, 6_001), line('ended', 2, 6_002)]
    expect(check(history, inTransactions).violations).toEqual([expect.stringContaining('two handlers within open transactions')])
  })

  it('end with a commit', () => {
    const history = [line('claimed', 1, 0), line('completed', 1, 0, 10), line('claimed', 2, 11)]
    expect(check(history, inTransactions).violations).toEqual([expect.stringContaining('the first was completed, the second was claimed')])
    expect(check([line('claimed', 1, 0), line('claimed', 2, 0), line('completed', 1, 0, 10)], inTransactions).violations).toEqual([])
  })
})

describe('a history', () => {
  it('is read as it was written', () => {
    const records = [line('claimed', 1, 0.125), line('releasing', 12_345_678_901_234, 2.5, 3.75)]
    expect(readRecords(records.map(printRecord).join(''))).toEqual(records)
  })

  it('with a line that is none is refused', () => {
    expect(() => readRecords('claimed w1 crash:e1 1 0.000\n')).toThrow('cannot be read')
  })
})
