import { pairedRatios, runRounds, startSubject } from './processes.ts'
import type { RoundResult } from './processes.ts'
import { quantile, ratioLine } from './rounds.ts'
import { verifiers, webVerifiers } from './webhooks/verifiers.ts'

const sizes = { '0.5 kB': 500, '2 kB': 2_000, '20 kB': 20_000, '200 kB': 200_000 } as const
const file = new URL('webhooks/verify-subject.ts', import.meta.url)
/** Holds what a round allocates, so that no collection falls into it. */
const youngGeneration = ['--expose-gc', '--max-semi-space-size=512', '--min-semi-space-size=512']
const webHmac = ['--import', new URL('webhooks/web-hmac.ts', import.meta.url).href]

async function measure(
  names: readonly string[],
  given: { readonly bytes: number; readonly form: string; readonly rounds: number; readonly calls: number; readonly flags: readonly string[] },
): Promise<ReadonlyMap<string, readonly RoundResult[]>> {
  const subjects = new Map()
  for (const name of names) {
    const flags = name.startsWith('kit over WebCrypto') ? [...given.flags, ...webHmac] : given.flags
    subjects.set(name, await startSubject(file, [name, String(given.bytes), given.form], flags))
  }
  return runRounds(subjects, given)
}

interface Group {
  readonly title: string
  readonly names: readonly string[]
  readonly rounds: number
  /** WebCrypto's threads allocate and collect when they like, so nothing is told there. */
  readonly allocations: boolean
}

async function runGroup({ title, names, rounds, allocations }: Group): Promise<void> {
  const base = names[0] ?? ''
  for (const [size, bytes] of Object.entries(sizes)) {
    for (const form of ['string', 'bytes']) {
      // About so many microseconds a call; only the length of a round depends on it.
      const calls = Math.ceil(90_000 / (5 + bytes / 250))
      const cpu = await measure(names, { bytes, form, rounds, calls, flags: [] })
      const held = { bytes, form, rounds: 3, calls: Math.min(calls, Math.ceil(40_000_000 / bytes)), flags: youngGeneration }
      const heap = allocations ? await measure(names, held) : undefined
      console.log(`\n${title}, ${size} of ${form}: CPU of an event${heap ? ', and bytes allocated' : ''}`)
      for (const name of names) {
        const allocated = heap ? quantile(pairedRatios(heap, name, base, 'bytes'), 0.5).toFixed(2).padStart(8) : ''
        console.log(`${ratioLine(name, pairedRatios(cpu, name, base, 'cpu'), 52)}${allocated}`)
      }
      const ours = names.find((name) => name.startsWith('kit')) ?? ''
      for (const name of names.filter((one) => /^(?:fintoc|stripe|limit)/.test(one) && one !== base)) {
        console.log(ratioLine(`  ours to ${name}`, pairedRatios(cpu, ours, name, 'cpu'), 52))
      }
    }
  }
}

/** Verifying and parsing webhooks of several sizes, as text and as bytes, on Node and over WebCrypto; a process for each subject. */
export async function benchVerify(): Promise<void> {
  await runGroup({ title: 'verify + parse', names: Object.keys(verifiers), rounds: 11, allocations: true })
  await runGroup({ title: 'verify + parse over WebCrypto', names: Object.keys(webVerifiers), rounds: 21, allocations: false })
}
