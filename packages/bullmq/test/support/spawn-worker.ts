import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** A child process that runs a file of this folder. */
export interface Child {
  readonly lines: readonly string[]
  readonly errors: readonly string[]
  /** Resolves once it said such a line. */
  said(start: string): Promise<string>
  signal(name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT' | 'SIGTERM'): void
  /** Its exit code. */
  readonly exited: Promise<number | null>
}

export function spawnWorker(file: string, argument: unknown): Child {
  const path = fileURLToPath(new URL(file, import.meta.url))
  const child = spawn(process.execPath, ['--conditions=@kit/source', '--disable-warning=ExperimentalWarning', path, JSON.stringify(argument)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  const errors: string[] = []
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line))
  createInterface({ input: child.stderr }).on('line', (line) => errors.push(line))
  const exited = once(child, 'exit').then(([code]) => code as number | null)
  return {
    lines,
    errors,
    exited,
    signal: (name) => void child.kill(name),
    async said(start) {
      for (;;) {
        const found = lines.find((line) => line.startsWith(start))
        if (found !== undefined) return found
        if (child.exitCode !== null) throw new Error(`The worker ended: ${errors.join('\n')}`)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
  }
}
