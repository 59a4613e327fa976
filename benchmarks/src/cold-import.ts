import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { quantile } from './rounds.ts'

const rounds = 15
const empty = ''
const subjects: Readonly<Record<string, string>> = {
  'empty process': empty,
  '@kit/fintoc': "await import('@kit/fintoc')",
  '@kit/belvo': "await import('@kit/belvo')",
  '@kit/finapi': "await import('@kit/finapi')",
  '@kit/fintoc, client made': "(await import('@kit/fintoc')).createFintocClient({ secretKey: 'sk_test_bench' })",
  '@kit/fintoc/webhooks': "await import('@kit/fintoc/webhooks')",
  fintoc: "await import('fintoc')",
  belvo: "await import('belvo')",
  plaid: "await import('plaid')",
  stripe: "await import('stripe')",
  ky: "await import('ky')",
}

const report = ';const { user, system } = process.cpuUsage();process.stdout.write(String(user + system))'

function cpuOf(code: string): number {
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', code + report], { cwd: fileURLToPath(new URL('..', import.meta.url)), encoding: 'utf8' })
  if (child.status !== 0) throw new Error(child.stderr)
  return Number(child.stdout)
}

/** CPU that importing a package adds to an empty process, as a share of what `fintoc` adds. */
export function benchColdImport(): void {
  const times = new Map<string, number[]>(Object.keys(subjects).map((name) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, code] of Object.entries(subjects)) times.get(name)?.push(cpuOf(code))
  }
  const at = (name: string, round: number): number => times.get(name)?.[round] ?? Number.NaN
  console.log('\ncold import, CPU of the process: to an empty one, and the share of what fintoc adds')
  for (const name of Object.keys(subjects)) {
    const whole = Array.from({ length: rounds }, (_, round) => at(name, round) / at('empty process', round))
    const share = Array.from({ length: rounds }, (_, round) => (at(name, round) - at('empty process', round)) / (at('fintoc', round) - at('empty process', round)))
    const [low, middle, high] = [0.25, 0.5, 0.75].map((q) => quantile(share, q).toFixed(2))
    console.log(`  ${name.padEnd(38)} ${quantile(whole, 0.5).toFixed(2).padStart(7)}   ${middle?.padStart(6)} (${low} – ${high})`)
  }
}
