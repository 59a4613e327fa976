import { vi } from 'vitest'
import { runCli } from '../../src/internal/cli/run-cli.ts'

/** What `kit-sandbox` printed, and how it ended. */
export interface CliRun {
  readonly code: number
  readonly out: string
  readonly error: string
}

/** Runs `kit-sandbox` in this process. */
export async function cli(...args: readonly string[]): Promise<CliRun> {
  const written = { out: '', error: '' }
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.out += String(text)
    return true
  })
  const error = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.error += String(text)
    return true
  })
  try {
    const code = await runCli(args)
    return { code, ...written }
  } finally {
    out.mockRestore()
    error.mockRestore()
  }
}
