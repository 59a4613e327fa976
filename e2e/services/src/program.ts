import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** A program of this folder in a process of its own. */
export interface Program {
  readonly process: ChildProcess
  /** What it printed so far, both streams. */
  readonly printed: () => string
  /** Resolves with the first line that matches; rejects when the program ends without it. */
  line(pattern: RegExp): Promise<RegExpExecArray>
  /** SIGKILL: nothing in the process gets to say goodbye. */
  kill(): Promise<void>
}

/** Starts `src/<name>.ts` against the workspace sources, with the given environment. */
export function startProgram(name: string, env: Readonly<Record<string, string>>): Program {
  const file = new URL(`./${name}.ts`, import.meta.url).pathname
  const child = spawn(process.execPath, ['--conditions=@kit/source', file], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  return {
    process: child,
    printed: () => printed,
    line: async (pattern) => {
      for (;;) {
        const match = pattern.exec(printed)
        if (match) return match
        if (child.exitCode !== null || child.signalCode !== null) throw new Error(`${name} ended without ${pattern}:\n${printed}`)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
}
