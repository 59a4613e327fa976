import { spawn } from 'node:child_process'
import { apps } from './installed-apps.ts'

/** A program that serves on loopback. */
export interface RunningProgram {
  readonly url: string
  close(): Promise<void>
}

/** What every program is told. */
export interface ProgramSettings {
  readonly secret: string
  readonly api: string
}

/** The environment of a program: what it is told, and nothing of the one that runs the tests but the path. */
export function programEnv({ secret, api }: ProgramSettings): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '',
    FINTOC_SECRET: secret,
    FINTOC_API: api,
    NO_COLOR: '1',
    DO_NOT_TRACK: '1',
    NEXT_TELEMETRY_DISABLED: '1',
  }
}

/** Starts a program in the folder of the apps and waits until it prints where it listens: what `address` finds in its output. */
export function startProgram(
  command: string,
  args: readonly string[],
  settings: ProgramSettings,
  options: { readonly cwd?: string; readonly address?: RegExp } = {},
): Promise<RunningProgram> {
  const { cwd = apps, address = /listening (http:\/\/\S+)/ } = options
  // A group of its own: some runtimes start helpers, which must not outlive the test.
  const child = spawn(command, args, { cwd, env: programEnv(settings), stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const close = async (): Promise<void> => {
    try {
      process.kill(-child.pid!, 'SIGKILL')
    } catch {
      // Gone already.
    }
    await ended
  }
  return new Promise((resolve, reject) => {
    let output = ''
    const timer = setTimeout(() => {
      reject(new Error(`${command} ${args.join(' ')} did not start:\n${output}`))
      void close()
    }, 60_000)
    const onData = (chunk: Buffer): void => {
      output += chunk.toString()
      const url = address.exec(output)?.[1]
      if (url === undefined) return
      clearTimeout(timer)
      resolve({ url, close })
    }
    child.stdout.on('data', onData)
    child.stderr.on('data', onData)
    child.once('error', reject)
    child.once('close', (code) => {
      clearTimeout(timer)
      reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output}`))
    })
  })
}
