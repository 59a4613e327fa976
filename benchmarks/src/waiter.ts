import { pairedRatios, runRounds, startSubject } from './processes.ts'
import { quantile, ratioLine } from './rounds.ts'

const names = ['p-wait-for, no limit', 'p-wait-for, timeout', 'kit: createTaskWaiter', '@smithy/util-waiter', '@azure/core-lro'] as const
const file = new URL('waiter/cpu-subject.ts', import.meta.url)

async function compare(kind: 'polled' | 'called back', title: string, waits: number, rounds: number): Promise<void> {
  const subjects = new Map()
  for (const name of names) subjects.set(name, await startSubject(file, [name, kind]))
  const results = await runRounds(subjects, { rounds, calls: waits })
  console.log(`\nCPU of ${waits} waits ${title}, to p-wait-for, and to p-wait-for with a limit; microseconds of one wait`)
  for (const name of names) {
    const limited = quantile(pairedRatios(results, name, names[1], 'cpu'), 0.5).toFixed(2)
    const each = quantile((results.get(name) ?? []).map(({ cpu }) => cpu / waits), 0.5).toFixed(1)
    console.log(`${ratioLine(name, pairedRatios(results, name, names[0], 'cpu'))} ${limited.padStart(7)} ${each.padStart(7)}`)
  }
}

/**
 * Waits that each end with their third look: a create call, a look, and two more after pauses of 20 ms, whose answers are there at once. And waits
 * as they are meant: on tasks of 10 to 50 seconds, told in a time that is fifty times as fast, of which 99 in 100 say when they are over.
 * A process for each subject: the timers that a limit leaves behind in one must not burden the next.
 */
export async function benchWaiter(): Promise<void> {
  for (const waits of [1_000, 10_000]) await compare('polled', 'with 3 looks each', waits, 15)
  for (const waits of [1_000, 10_000]) await compare('called back', 'on tasks of 10 to 50 s, with callbacks', waits, 5)
}
