import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { ensureSchema } from '@kit/postgres'
import { Pool } from 'pg'
import { createSubject, type Subject, type SubjectName } from './hint-latency/subjects.ts'
import { startSubject } from './processes.ts'
import { quantile, ratioLine } from './rounds.ts'
import { databaseUrl } from './services.ts'

interface Pair {
  readonly name: SubjectName
  readonly sender: Subject
  readonly listener: ChildProcess
}

const rounds = 7
const seconds = 2
const now = (): number => performance.timeOrigin + performance.now()

/** Sends so many messages a second, evenly, and gives how long each took to be acted on in the other process. */
async function runRound({ name, sender, listener }: Pair, rate: number, round: number): Promise<number[]> {
  const count = rate * seconds
  const label = `${name}:${rate}:${round}`
  listener.send({ count, round: label })
  await once(listener, 'message')
  const sent = new Map<string, number>()
  const done = once(listener, 'message') as Promise<[[key: string, at: number][]]>
  const begin = now()
  for (let index = 0; index < count; index += 1) {
    const due = begin + (index * 1_000) / rate
    if (due > now()) await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - now())))
    const key = `${label}:${index}`
    sent.set(key, now())
    void sender.send(key)
  }
  const [acted] = await done
  return acted.map(([key, at]) => at - (sent.get(key) ?? Number.NaN))
}

async function comparePair(bare: Pair, ours: Pair, rate: number): Promise<void> {
  const medians: number[] = []
  const tails: number[] = []
  for (let round = -1; round < rounds; round += 1) {
    const limit = await runRound(bare, rate, round)
    const measured = await runRound(ours, rate, round)
    if (round < 0) continue
    medians.push(quantile(measured, 0.5) / quantile(limit, 0.5))
    tails.push(quantile(measured, 0.99) / quantile(limit, 0.99))
  }
  console.log(`\nFrom a hint in one process to the confirming look in another, ${rate} a second, to a bare ${bare.name}`)
  console.log(ratioLine('p50', medians))
  console.log(ratioLine('p99', tails))
}

async function startPair(name: SubjectName, place: string): Promise<Pair> {
  const listener = await startSubject(new URL('./hint-latency/listener.ts', import.meta.url), [name, place])
  return { name, listener, sender: createSubject(name, place) }
}

/** How long a callback takes to wake a wait in another process, beside the bare message it travels by. Needs Redis and PostgreSQL. */
export async function benchHintLatency(): Promise<void> {
  const place = `kit_bench_${process.pid}`
  const pool = new Pool({ connectionString: databaseUrl, max: 1 })
  await ensureSchema({ sql: pool, schema: place })
  try {
    for (const [bare, ours] of [['PUBLISH', 'kit over Redis'], ['NOTIFY', 'kit over PostgreSQL']] as const) {
      const pairs = [await startPair(bare, place), await startPair(ours, place)] as const
      for (const rate of [100, 1_000]) await comparePair(...pairs, rate)
      for (const { listener } of pairs) listener.kill()
    }
  } finally {
    await pool.query(`drop schema if exists ${place} cascade`)
    await pool.end()
  }
}
