import { pairedRatios, runRounds, startSubject } from './processes.ts'
import { quantile, ratioLine } from './rounds.ts'

const names = ['JSON.parse', 'parseFintocWebhook', 'isFintocEvent', 'a guard written by hand'] as const
const file = new URL('webhooks/parse-subject.ts', import.meta.url)

/** What the envelope and a guard cost beside the `JSON.parse` of a 2 kB body, in time, and what they allocate. */
export async function benchGuard(): Promise<void> {
  const subjects = new Map()
  for (const name of names) subjects.set(name, await startSubject(file, [name], ['--expose-gc', '--max-semi-space-size=256', '--min-semi-space-size=256']))
  const results = await runRounds(subjects, { rounds: 21, calls: 6_000 })
  console.log('\nenvelope and guard, to the JSON.parse of 2 kB: time of an event, and bytes allocated; parseFintocWebhook without its JSON.parse')
  for (const name of names) {
    const bytes = quantile((results.get(name) ?? []).map((result) => result.bytes), 0.5).toFixed(0)
    console.log(`${ratioLine(name, pairedRatios(results, name, names[0], 'cpu'), 38, 3)} ${bytes.padStart(7)}`)
  }
}
