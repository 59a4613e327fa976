import { pairedRatios, runRounds, startSubject } from './processes.ts'
import { quantile, ratioLine } from './rounds.ts'

const base = 'p-wait-for, no limit'
const limited = 'p-wait-for, timeout'
const names = [base, limited, 'kit: createTaskWaiter', '@smithy/util-waiter', '@azure/core-lro']
/** p-wait-for's limits stay as timers and do not fit into memory then, and core-lro takes minutes. */
const ofManyWaits = [base, 'kit: createTaskWaiter', '@smithy/util-waiter']
const file = new URL('waiter/cpu-subject.ts', import.meta.url)

interface Comparison {
  readonly kind: 'polled' | 'called back'
  readonly title: string
  readonly waits: number
  readonly rounds: number
}

async function compare({ kind, title, waits, rounds }: Comparison, subjectNames = names): Promise<void> {
  const subjects = new Map()
  for (const name of subjectNames) subjects.set(name, await startSubject(file, [name, kind]))
  const results = await runRounds(subjects, { rounds, calls: waits })
  console.log(`\nCPU of ${waits} waits ${title}, to p-wait-for, and to p-wait-for with a limit; microseconds of one wait`)
  for (const name of subjectNames) {
    const toLimited = results.has(limited) ? quantile(pairedRatios(results, name, limited, 'cpu'), 0.5).toFixed(2) : ''
    const each = quantile((results.get(name) ?? []).map(({ cpu }) => cpu / waits), 0.5).toFixed(1)
    console.log(`${ratioLine(name, pairedRatios(results, name, base, 'cpu'))} ${toLimited.padStart(7)} ${each.padStart(7)}`)
  }
}

/**
 * Waits that each end with their third look: a create call, a look, and two more after pauses of 20 ms, whose answers are there at once. And waits
 * as they are meant: on tasks of 10 to 50 seconds, told in a time that is fifty times as fast, of which 99 in 100 say when they are over.
 * A process for each subject: the timers that a limit leaves behind in one must not burden the next.
 */
export async function benchWaiter(): Promise<void> {
  for (const waits of [1_000, 10_000]) await compare({ kind: 'polled', title: 'with 3 looks each', waits, rounds: 15 })
  const calledBack = { kind: 'called back', title: 'on tasks of 10 to 50 s, with callbacks' } as const
  for (const waits of [1_000, 10_000]) await compare({ ...calledBack, waits, rounds: 5 })
  await compare({ ...calledBack, waits: 100_000, rounds: 3 }, ofManyWaits)
}
