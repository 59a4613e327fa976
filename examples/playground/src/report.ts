/** Where it is told what was checked. */
export interface Report {
  title(text: string): void
  /** A check that fails makes the whole run fail. */
  check(holds: boolean, what: string): void
}

/** A report that keeps its lines, so that those of flows that run at once do not mix, and counts what failed. */
export interface CollectedReport extends Report {
  readonly lines: readonly string[]
  readonly failures: number
}

export function createReport(): CollectedReport {
  const lines: string[] = []
  let failures = 0
  return {
    lines,
    get failures() {
      return failures
    },
    title: (text) => void lines.push(text),
    check: (holds, what) => {
      if (!holds) failures += 1
      lines.push(`  ${holds ? '✓' : '✗'} ${what}`)
    },
  }
}
