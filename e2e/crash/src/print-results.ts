import type { CampaignReport } from './campaign.ts'

type Column = readonly [title: string, value: (report: CampaignReport) => number]

const columns: readonly Column[] = [
  ['events', ({ events }) => events],
  ['deliveries', ({ deliveries }) => deliveries],
  ['kills at points', ({ killsAtPoints }) => killsAtPoints],
  ['kills at random', ({ killsAtRandom }) => killsAtRandom],
  ['stops at points', ({ stopsAtPoints }) => stopsAtPoints],
  ['stops at random', ({ stopsAtRandom }) => stopsAtRandom],
  ['kills of Redis itself', ({ serverKills }) => serverKills],
  ['takeovers', ({ verdict }) => verdict.takeovers],
  ['repeated calls', ({ repeatedCalls }) => repeatedCalls],
  ['late calls', ({ lateCalls }) => lateCalls],
  ['overlaps', ({ verdict }) => verdict.overlaps],
  ['lost', ({ verdict }) => verdict.lost.length],
  ['duplicated', ({ verdict }) => verdict.duplicated.length],
  ['not stored', ({ verdict }) => verdict.unstored.length],
  ['broken promises', ({ verdict }) => verdict.violations.length],
]

/** A table in Markdown: a row a figure, a column a subject, and the sum of all. */
export function printResults(reports: readonly CampaignReport[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const figure = (n: number): string => n.toLocaleString('en-US')
  return [
    row(['', ...reports.map(({ subject }) => subject), 'together']),
    row(['---', ...reports.map(() => '---:'), '---:']),
    ...columns.map(([title, value]) => {
      const values = reports.map(value)
      return row([title, ...values.map(figure), figure(values.reduce((sum, n) => sum + n, 0))])
    }),
  ].join('\n')
}
