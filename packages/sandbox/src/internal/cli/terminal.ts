/** Where a command writes, so that tests and scripts can read it. */
export interface Terminal {
  /** A line for people; nothing with `--json`. */
  line(text: string): void
  /** The result for scripts; nothing without `--json`. */
  json(value: unknown): void
  /** Shows what is being waited for, on a terminal only, until it is over. */
  during<Result>(text: string, work: Promise<Result>): Promise<Result>
  /** Resolves when the person, or the system, ends the program. */
  readonly interrupted: Promise<void>
}

const clearLine = '\r\u001B[2K'
const showAfterMs = 200

/** The terminal of this process. */
export function createTerminal(json: boolean): Terminal {
  const interrupted = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  return {
    line(text) {
      if (!json) process.stdout.write(`${text}\n`)
    },
    json(value) {
      if (json) process.stdout.write(`${JSON.stringify(value)}\n`)
    },
    async during(text, work) {
      if (!process.stderr.isTTY) return work
      const timer = setTimeout(() => void process.stderr.write(`${text} …`), showAfterMs)
      try {
        return await work
      } finally {
        clearTimeout(timer)
        process.stderr.write(clearLine)
      }
    },
    interrupted,
  }
}
