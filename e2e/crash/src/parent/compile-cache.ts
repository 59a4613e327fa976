import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

let folder: string | undefined

/** Where workers find what earlier ones compiled, so that a thousand starts are not a thousand compilations. Gone when this process ends. */
export function compileCache(): string {
  if (folder !== undefined) return folder
  const made = mkdtempSync(join(tmpdir(), 'kit-crash-cache-'))
  process.on('exit', () => rmSync(made, { recursive: true, force: true }))
  folder = made
  return made
}
