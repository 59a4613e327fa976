import { cpSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { apps } from './installed-apps.ts'

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))
const left = new Set(['node_modules', 'test', 'dist', '.next', '.env.local', 'turbo.json', 'vitest.config.ts'])

/** Where an example lies in this repository. */
export const exampleFolder = (name: string): string => join(root, 'examples', name)

/** Copies an example, without its tests, to where it finds the packed packages and the installed frameworks; gives the folder of the copy. */
export function copyExample(name: string): string {
  const copy = join(apps, name)
  rmSync(copy, { recursive: true, force: true })
  cpSync(exampleFolder(name), copy, { recursive: true, filter: (path) => !left.has(basename(path)) })
  return copy
}
