/** Where a flow tells what happens: the terminal, and the page that watches it. */
export interface Report {
  title(text: string): void
  line(text: string): void
  /** Says what was checked; a flow in which a check fails makes the whole run fail. */
  check(holds: boolean, what: string): void
}

export interface CollectedReport extends Report {
  readonly failures: readonly string[]
}

/** A report that writes lines and remembers failed checks. */
export function createReport(write: (line: string) => void): CollectedReport {
  const failures: string[] = []
  return {
    failures,
    title: (text) => write(`\n${text}`),
    line: (text) => write(`  ${text}`),
    check: (holds, what) => {
      if (!holds) failures.push(what)
      write(`  ${holds ? '✓' : '✗'} ${what}`)
    },
  }
}
