import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { generate } from '../src/generate.ts'
import { main } from '../src/main.ts'
import { fixture } from './support/fixtures.ts'

const fixtures = fileURLToPath(new URL('fixtures', import.meta.url))

let root: string
let folder: string
let said: string[]

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kit-codegen-'))
  folder = join(root, 'acme')
  mkdirSync(join(folder, 'openapi'), { recursive: true })
  mkdirSync(join(root, 'sandbox'))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: '@kit/acme' }))
  for (const name of ['directions', 'operations']) cpSync(join(fixtures, `${name}.yaml`), join(folder, 'openapi', `${name}.yaml`))
  said = []
  const record = (text: string | Uint8Array): boolean => said.push(String(text)) > 0
  vi.spyOn(process.stdout, 'write').mockImplementation(record)
  vi.spyOn(process.stderr, 'write').mockImplementation(record)
})

afterEach(() => {
  vi.restoreAllMocks()
  rmSync(root, { recursive: true })
})

describe('kit-codegen', () => {
  it('writes types and schemas of each document, and the documents for the sandbox', async () => {
    expect(await main([], folder)).toBe(0)
    expect(readdirSync(join(folder, 'src/generated'))).toEqual([
      'directions.bodies.gen.ts',
      'directions.gen.ts',
      'directions.operations.gen.ts',
      'directions.schemas.gen.ts',
      'directions.webhooks.gen.ts',
      'exports.gen.ts',
      'operations.bodies.gen.ts',
      'operations.gen.ts',
      'operations.operations.gen.ts',
      'operations.schemas.gen.ts',
      'schema-check.gen.ts',
      'schema-kit.gen.ts',
    ])
    expect(readdirSync(join(root, 'sandbox/src/generated'))).toEqual(['acme-directions.gen.ts', 'acme-operations.gen.ts', 'openapi-document.gen.ts'])
    expect(await main(['--check'], folder)).toBe(0)
  })

  it('exports the types of all documents from one place, and no table', async () => {
    await main([], folder)
    const text = readFileSync(join(folder, 'src/generated/exports.gen.ts'), 'utf8')
    expect(text.match(/^export .*/gm)).toEqual(["export type * from './directions.gen.ts'", "export type * from './operations.gen.ts'"])
  })

  it('writes nothing the second time', async () => {
    await main([], folder)
    said.length = 0
    expect(await main([], folder)).toBe(0)
    expect(said).toEqual([])
  })

  it.each([
    ['edited', 'src/generated/operations.gen.ts', (path: string) => writeFileSync(path, readFileSync(path, 'utf8').replace('string', 'number'))],
    ['missing', 'src/generated/directions.gen.ts', (path: string) => rmSync(path)],
    ['edited in the sandbox', '../sandbox/src/generated/acme-operations.gen.ts', (path: string) => writeFileSync(path, '')],
    ['left over', 'src/generated/old.gen.ts', (path: string) => writeFileSync(path, '')],
    ['stale', 'src/generated/operations.gen.ts', () => writeFileSync(join(folder, 'openapi/operations.yaml'), fixture('operations').text.replace('Sends money.', 'Moves money.'))],
  ])('--check names a file that is %s, and leaves it alone', async (_, file, change) => {
    await main([], folder)
    const path = join(folder, file)
    change(path)
    const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined
    said.length = 0
    expect(await main(['--check'], folder)).toBe(1)
    expect(said.join('')).toContain(`  ${file}\n`)
    expect(said.join('').match(/\.gen\.ts/g)).toHaveLength(1)
    expect(existsSync(path) ? readFileSync(path, 'utf8') : undefined).toBe(before)
    expect(await main([], folder)).toBe(0)
    expect(await main(['--check'], folder)).toBe(0)
  })

  it('writes nothing at all when a document is refused', async () => {
    writeFileSync(join(folder, 'openapi/zz.yaml'), 'openapi: 3.0.0')
    expect(await main([], folder)).toBe(1)
    expect(said.join('')).toContain('zz.yaml#/openapi: must be a 3.1 version')
    expect(existsSync(join(folder, 'src'))).toBe(false)
  })

  it('says how it is used', async () => {
    expect(await main(['--chekc'], folder)).toBe(1)
    expect(await main([], root)).toBe(1)
    expect(said.join('')).toContain('Usage: kit-codegen [--check]')
  })
})

describe('the same documents', () => {
  it('give the same text, whatever the order of their names', async () => {
    const one = await generate('acme', [fixture('directions'), fixture('operations')])
    const two = await generate('acme', [fixture('operations'), fixture('directions')])
    for (const [file, text] of one.provider) expect(two.provider.get(file)).toBe(text)
    for (const [file, text] of one.sandbox) expect(two.sandbox.get(file)).toBe(text)
  })
})
