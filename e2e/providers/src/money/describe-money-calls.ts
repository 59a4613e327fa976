import { beforeAll, describe, expect, it, onTestFailed } from 'vitest'
import { writeFaultKinds } from './attempt-fault.ts'
import type { CallEnding } from './call-ending.ts'
import type { SentAttempt } from './faulty-fetch.ts'
import { groupBy } from './group-by.ts'
import type { MoneySubject } from './money-subject.ts'
import { runOrders } from './run-orders.ts'
import type { FirstCall, OrdersRun } from './run-orders.ts'

const orders = Number(process.env['MONEY_CALLS'] ?? 1000)
const seed = Number(process.env['MONEY_SEED'] ?? 20_260_301)

/** Registers the proof for one call that moves money: one order, one effect, whatever the network and the provider do. */
export function describeMoneyCalls(subject: MoneySubject, more?: (run: () => OrdersRun) => void): void {
  const { operation, keyHeader } = subject
  let run: OrdersRun
  const endedAs = (kind: CallEnding['kind']): FirstCall[] => run.firstCalls.filter(({ ending }) => ending.kind === kind)
  const writes = (): SentAttempt[] => run.attempts.filter((attempt) => attempt.writes)

  describe(`${orders} calls of ${operation} while everything fails (MONEY_SEED=${seed})`, () => {
    beforeAll(async () => {
      run = await runOrders(subject, { seed, orders })
      console.log(figures(operation, run))
    }, 300_000)

    it('never have two effects for one order', () => {
      seedOnFailure()
      expect(run.firstCalls.filter(({ effects }) => effects.length > 1)).toEqual([])
      expect([...run.effects].filter(([, ids]) => ids.length > 1)).toEqual([])
    })

    it('end in what was made, in a refusal without effect, or in an AmbiguousOutcomeError', () => {
      seedOnFailure()
      expect(endedAs('made').filter(({ ending, effects }) => ending.kind !== 'made' || effects.join() !== ending.id)).toEqual([])
      expect(endedAs('refused').filter(({ effects }) => effects.length > 0)).toEqual([])
    })

    it('say how to reconcile in the words that are followed here', () => {
      const texts = new Set(run.lost.map(({ error }) => error.reconcile))
      expect([...texts].toSorted()).toEqual(subject.reconcileTexts.toSorted())
    })

    it('have exactly one effect each, once every error was followed to the letter', () => {
      seedOnFailure()
      expect(run.effects.size).toBe(orders)
      expect([...run.effects].filter(([index, ids]) => ids.join() !== run.settled.get(index))).toEqual([])
    })

    it(keyHeader === undefined ? 'are never sent twice' : 'send the same bytes under the same key in every attempt', () => {
      seedOnFailure()
      const wrong: string[] = []
      for (const [call, attempts] of groupBy(writes(), (attempt) => attempt.call)) {
        if (keyHeader === undefined) {
          if (attempts.slice(0, -1).some(({ connected }) => connected)) wrong.push(call)
        } else if (attempts.some(({ headers }) => headers.get(keyHeader) !== run.keys.get(call))) wrong.push(call)
        if (new Set(attempts.map(({ body }) => body)).size !== 1) wrong.push(call)
      }
      expect(wrong).toEqual([])
      if (keyHeader !== undefined) {
        const bodies = groupBy(writes(), ({ headers }) => headers.get(keyHeader))
        expect([...bodies].filter(([, attempts]) => new Set(attempts.map(({ body }) => body)).size > 1)).toEqual([])
      }
    })

    it('met every kind of fault, and ended in every way', () => {
      seedOnFailure()
      const drawn = groupBy(writes(), ({ kind }) => kind)
      const rare = writeFaultKinds(keyHeader !== undefined).filter((kind) => (drawn.get(kind)?.length ?? 0) < orders / 100)
      expect(rare).toEqual([])
      const refusals = new Set(endedAs('refused').map(({ ending }) => ending.kind === 'refused' && ending.by))
      expect([...refusals]).toEqual(expect.arrayContaining(['RateLimitError', 'ApiError', 'ConnectionError, not sent']))
      const ambiguous = groupBy(endedAs('ambiguous'), ({ effects }) => effects.length)
      expect(endedAs('made').length).toBeGreaterThan(orders / 5)
      expect(ambiguous.get(0)?.length).toBeGreaterThan(orders / 50)
      expect(ambiguous.get(1)?.length).toBeGreaterThan(orders / 50)
      if (keyHeader !== undefined) expect(run.replayed).toBeGreaterThan(orders / 20)
    })

    more?.(() => run)
  })
}

function seedOnFailure(): void {
  onTestFailed(() => console.error(`Make it again with MONEY_SEED=${seed} MONEY_CALLS=${orders}.`))
}

function figures(operation: string, run: OrdersRun): string {
  const count = <Item>(items: readonly Item[], nameOf: (item: Item) => string): string =>
    [...groupBy(items, nameOf)]
      .toSorted(([, a], [, b]) => b.length - a.length)
      .map(([name, some]) => `${some.length} ${name}`)
      .join(', ')
  const nameOf = ({ ending, effects }: FirstCall): string => {
    if (ending.kind === 'ambiguous') return `ambiguous with ${effects.length} effects`
    return ending.kind === 'refused' ? ending.by : 'made'
  }
  const writes = run.attempts.filter((attempt) => attempt.writes)
  const total = [...run.effects.values()].flat().length
  return [
    `${operation}, seed ${seed}`,
    `  ${run.firstCalls.length} first calls in ${run.seconds.first.toFixed(1)} s: ${count(run.firstCalls, nameOf)}`,
    `  with those of the reconciliation (${run.seconds.settling.toFixed(1)} s): ${run.calls} calls, ${writes.length} attempts, ${run.replayed} replays, ${run.looks} looks`,
    `  effects: ${total}`,
    `  attempts: ${count(writes, ({ kind }) => kind)}`,
  ].join('\n')
}
