import { writeFile } from 'node:fs/promises'
import { runCampaign } from './campaign.ts'
import type { CampaignOptions, CampaignReport } from './campaign.ts'
import { faultsOf } from './faults-of.ts'
import { printResults } from './print-results.ts'

/**
 * The full form. From the root: `node --conditions=@kit/source e2e/crash/src/full.ts [seed] [share]`. It writes `results.md` and ends with 1 when a
 * promise was broken. A share of 0.1 runs a tenth of it and writes nothing.
 */

const seed = Number(process.argv[2] ?? Date.now() % 1_000_000)
const share = Number(process.argv[3] ?? 1)
const HOUR_MS = 3_600_000

type Part = Pick<CampaignOptions, 'subject' | 'events' | 'kills' | 'stops' | 'serverKills'>

const of = (full: number): number => Math.ceil(full * share)
/** Two at a time: one on each server. */
const lanes: readonly (readonly Part[])[] = [
  [
    { subject: 'transactional inbox on PostgreSQL', events: of(35_000), kills: of(350), stops: of(110) },
    { subject: 'processOnceIn on PostgreSQL', events: of(20_000), kills: of(200), stops: of(60) },
    { subject: 'inbox on PostgreSQL', events: of(20_000), kills: of(200), stops: of(60) },
  ],
  [{ subject: 'inbox on Redis', events: of(25_000), kills: of(250), stops: of(70), serverKills: of(20) }],
]

const interrupted = new AbortController()
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => interrupted.abort(new Error(`Ended by ${name}`)))

async function run(part: Part, index: number): Promise<CampaignReport> {
  const report = await runCampaign({ ...part, seed: seed + 10 * index, limitMs: 2 * HOUR_MS, signal: interrupted.signal })
  const faults = faultsOf(report)
  console.log(`${report.subject}: ${Math.round(report.seconds)} s, seed ${report.seed}; ${faults.length === 0 ? 'every promise kept' : faults.join('\n')}`)
  if (faults.length > 0) process.exitCode = 1
  return report
}

// What one lane ends with must not keep the other from cleaning up.
const ends = await Promise.allSettled(
  lanes.map(async (parts, lane) => {
    const done: CampaignReport[] = []
    for (const [index, part] of parts.entries()) done.push(await run(part, 10 * lane + index))
    return done
  }),
)
const reports = ends.flatMap((end) => {
  if (end.status === 'rejected') throw end.reason
  return end.value
})

const results = `# Results of the full crash run

Written by \`node --conditions=@kit/source e2e/crash/src/full.ts\`; what the rows mean stands in \`README.md\`.

${printResults(reports)}
`
if (share >= 1) await writeFile(new URL('../results.md', import.meta.url), results)
else console.log(results)
