// modelcontextprotocol/typescript-sdk #2737, vercel/sdk #119, vercel/ai #9349: zod types in public declarations tie users to one version
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { app, packedPackages } from '../../src/packed.ts'

type Conditions = { readonly [name: string]: Conditions | string }

const packed = packedPackages()

/** The declarations of a door, in the copy for ES modules or for CommonJS. */
function declarationsOf(specifier: string, mode: 'import' | 'require'): string {
  const [, name = '', ...door] = specifier.split('/')
  const pack = packed.find((one) => one.name === name)
  const entry = (pack?.manifest.exports as Conditions | undefined)?.[`./${door.join('/')}`.replace(/\/$/, '')]
  const types = ((entry as Conditions)[mode] as Conditions)['types'] as string
  return join(app, 'node_modules/@kit', name, types)
}

/** Every file that a door's declarations lead to, and every package they name that is not ours. */
function follow(specifier: string, mode: 'import' | 'require'): { readonly files: Set<string>; readonly others: Set<string> } {
  const files = new Set<string>()
  const others = new Set<string>()
  const visit = (file: string): void => {
    if (files.has(file)) return
    expect(existsSync(file), file).toBe(true)
    files.add(file)
    const text = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '')
    for (const [, , target = ''] of text.matchAll(/(from|import\(|require\(|import)\s*['"]([^'"]+)['"]/g)) {
      if (target.startsWith('.')) visit(join(dirname(file), target.replace(/\.(c?)js$/, '.d.$1ts')))
      else if (target.startsWith('@kit/')) visit(declarationsOf(target, mode))
      else others.add(target)
    }
    for (const [, target = ''] of text.matchAll(/\/\/\/\s*<reference\s+types="([^"]+)"/g)) others.add(target)
  }
  visit(declarationsOf(specifier, mode))
  return { files, others }
}

describe.each(['import', 'require'] as const)('declarations, as found by %s', (mode) => {
  it.each(['@kit/fintoc', '@kit/belvo', '@kit/finapi', '@kit/core', '@kit/core/http', '@kit/core/pagination', '@kit/core/api'])(
    'of %s lead to no library',
    (door) => {
      const { files, others } = follow(door, mode)
      expect([...others]).toEqual([])
      expect(files.size).toBeGreaterThan(1)
    },
  )

  it.each(['@kit/fintoc/schemas', '@kit/belvo/schemas', '@kit/finapi/schemas'])('of %s lead to zod, so this test would find it', (door) => {
    expect([...follow(door, mode).others]).toEqual(['zod'])
  })
})
