import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ratioLine } from './rounds.ts'

const rounds = 25
const empty = 'empty process'
const modules = [
  '@kit/core/webhooks',
  '@kit/fintoc/webhooks',
  '@kit/belvo/webhooks',
  '@kit/finapi/webhooks',
  '@octokit/webhooks-methods',
  '@octokit/webhooks',
  'standardwebhooks',
  'svix',
  'fintoc',
  'stripe',
] as const

function cpuOf(name: string): number {
  const code = `${name === empty ? '' : `await import('${name}');`}const { user, system } = process.cpuUsage();process.stdout.write(String(user + system))`
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: fileURLToPath(new URL('..', import.meta.url)), encoding: 'utf8' })
  if (child.status !== 0) throw new Error(child.stderr)
  return Number(child.stdout)
}

/** CPU of a process that imports what checks webhooks, to one that imports nothing. */
export function benchWebhookImport(): void {
  const names = [empty, ...modules]
  const times = new Map<string, number[]>(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round += 1) for (const name of names) times.get(name)?.push(cpuOf(name))
  console.log('\nimport of a webhooks door, CPU of the process')
  for (const name of names) console.log(ratioLine(name, (times.get(name) ?? []).map((time, round) => time / (times.get(empty)?.[round] ?? Number.NaN))))
}
