import type { HistoryRecord } from './history.ts'

/** What a campaign leaves behind. */
export interface Evidence {
  /** Ids of the events answered with 2xx. */
  readonly accepted: ReadonlySet<string>
  /** Effects by event. */
  readonly effects: ReadonlyMap<string, number>
  /** Accepted events that their store does not know as handled. */
  readonly unstored: readonly string[]
  readonly history: readonly HistoryRecord[]
  /** How long a claim holds: for a lease of so many milliseconds, or until its transaction ends. */
  readonly claims: { readonly heldFor: 'lease'; readonly leaseMs: number } | { readonly heldFor: 'transaction' } | { readonly heldFor: 'unchecked' }
}

/** What the checker finds. */
export interface Verdict {
  /** Accepted events without an effect. */
  readonly lost: readonly string[]
  /** Events with more than one effect. */
  readonly duplicated: readonly string[]
  readonly unstored: readonly string[]
  /** Promises about claims that were broken. */
  readonly violations: readonly string[]
  /** Claims of an event that an earlier holder had neither given back nor completed. */
  readonly takeovers: number
  /** Handlers of one event that ran at the same time because a lease had run out, as they may. */
  readonly overlaps: number
}

/** One claim and all that came of it. */
interface Tenure {
  readonly run: string
  readonly fence: bigint
  readonly sent: number
  readonly at: number
  /** The last moment at which a lease certainly began. */
  leasedAt: number
  completed?: number
  releasing?: number
  started?: number
  ended?: number
}

/** Reading a clock twice, in two processes and a server, is exact to less than this. */
const CLOCK_MS = 25

function tenuresOf(history: readonly HistoryRecord[], violations: string[]): Map<string, Tenure[]> {
  const byKey = new Map<string, Map<bigint, Tenure>>()
  // What a process does with a claim comes after the claim in its own file, and files come in any order.
  for (const { kind, key, fence, run, sent, at } of history) {
    if (kind !== 'claimed') continue
    let tenures = byKey.get(key)
    if (tenures === undefined) byKey.set(key, (tenures = new Map<bigint, Tenure>()))
    if (tenures.has(fence)) violations.push(`${key}: fence ${fence} was given twice`)
    tenures.set(fence, { run, fence, sent, at, leasedAt: sent })
  }
  for (const { kind, key, fence, sent, at } of history) {
    if (kind === 'claimed') continue
    const tenure = byKey.get(key)?.get(fence)
    if (tenure === undefined) {
      violations.push(`${key}: ${kind} with fence ${fence}, which nobody was given`)
      continue
    }
    if (kind === 'renewed') tenure.leasedAt = Math.max(tenure.leasedAt, sent)
    else if (kind === 'completed') tenure.completed ??= at
    else if (kind === 'releasing') tenure.releasing = at
    else tenure[kind] = at
  }
  return new Map([...byKey].map(([key, tenures]) => [key, [...tenures.values()].sort((a, b) => (a.fence < b.fence ? -1 : 1))]))
}

/** A handler that was killed ran at its start, and nobody knows how much longer. */
function ranTogether(a: Tenure, b: Tenure): boolean {
  if (a.started === undefined || b.started === undefined) return false
  return Math.max(a.started, b.started) <= Math.min(a.ended ?? a.started, b.ended ?? b.started)
}

/** Compares all that happened with what was promised. */
export function checkEvidence(evidence: Evidence): Verdict {
  const { accepted, effects, unstored, claims } = evidence
  const violations: string[] = []
  let takeovers = 0
  let overlaps = 0

  for (const [key, tenures] of tenuresOf(evidence.history, violations)) {
    const completed = tenures.filter((tenure) => tenure.completed !== undefined)
    if (completed.length > 1) violations.push(`${key}: completed with fences ${completed.map(({ fence }) => fence).join(' and ')}`)

    for (const [index, later] of tenures.entries()) {
      for (const earlier of tenures.slice(0, index)) {
        const pair = `${key}: fence ${earlier.fence} of ${earlier.run}, then ${later.fence} of ${later.run}`
        // Who was told of a claim before another asked for one must have the lower fence.
        if (later.at < earlier.sent) violations.push(`${pair}: a fence went down`)
        // A claim that was rolled back may have had the higher fence, and came before.
        if (earlier.completed !== undefined && (claims.heldFor === 'lease' || later.sent > earlier.completed)) {
          violations.push(`${pair}: the first was completed, the second was claimed`)
        }
        const together = ranTogether(earlier, later)
        if (claims.heldFor === 'transaction' && together) violations.push(`${pair}: two handlers within open transactions`)
        if (claims.heldFor !== 'lease') continue
        const ranOut = later.at >= earlier.leasedAt + claims.leaseMs - CLOCK_MS
        if (together) {
          overlaps++
          if (!ranOut) violations.push(`${pair}: two handlers, and no lease had run out`)
        }
        const givenBack = earlier.releasing !== undefined && earlier.releasing <= later.at
        if (!ranOut && !givenBack) violations.push(`${pair}: claimed while it was held`)
      }
      const before = tenures[index - 1]
      if (before !== undefined && before.releasing === undefined && before.completed === undefined) takeovers++
    }
  }

  return {
    lost: [...accepted].filter((event) => (effects.get(event) ?? 0) === 0),
    duplicated: [...effects].filter(([, times]) => times > 1).map(([event]) => event),
    unstored,
    violations,
    takeovers,
    overlaps,
  }
}
