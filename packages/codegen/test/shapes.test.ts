import { describe, expect, it } from 'vitest'
import { generated } from './support/fixtures.ts'
import { typeErrors } from './support/type-errors.ts'

describe('shapes', () => {
  it('compiles, with the types the document means', async () => {
    const text = await generated('shapes')
    const snippet = `
import type { Base, Empty, Shape, ShapesListResult } from './shapes.gen.ts'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
export const facts: [
  Equal<Empty, Record<string, unknown>>,
  Equal<Shape['free'], Record<string, unknown> | undefined>,
  Equal<Shape['labels'], Record<string, string> | undefined>,
  Equal<Shape['label'], string | null | undefined>,
  Equal<Shape['kind'], 'square'>,
  Equal<Shape['either'], number | string | undefined>,
  Equal<Shape['grid'], number[][] | undefined>,
  Equal<Shape['part'], Base | undefined>,
  Equal<ShapesListResult, Shape[]>,
] = [true, true, true, true, true, true, true, true, true]
export const shape: Shape = { id: '1', size: 2, kind: 'square', nested: { a: '', 'b-c': true } }
// @ts-expect-error no index signature: a member that is not documented is a mistake
export const misspelt: Shape = { id: '1', size: 2, kind: 'square', lable: '' }
`
    expect(typeErrors({ 'shapes.gen.ts': text, 'use.ts': snippet })).toEqual([])
  })

  it('writes interfaces, so that a hover says the name', async () => {
    const text = await generated('shapes')
    expect(text).toContain('/** What all have. */\nexport interface Base {\n  id: string\n}\n')
    expect(text).toContain('export interface Shape extends Base {\n')
    expect(text).toContain('export type Empty = Record<string, unknown>\n')
    expect(text).not.toContain('[key: string]')
  })

  it('says units, limits and defaults in TSDoc, once, and leaves patterns out', async () => {
    const text = await generated('shapes')
    expect(text).toContain('  /** Edge length in millimetres. 0 to 500. */\n  size: number\n')
    expect(text).toContain('   * Text on it. At most 64 characters.\n   *\n   * @defaultValue `"none"`\n   */\n  label?: string | null\n')
    expect(text).toContain('  /** Name, at most 20 characters. */\n')
    expect(text).toContain('  /** When it was made. Format `date-time`. */\n')
    expect(text).toContain('  count?: number\n')
    expect(text).not.toContain('int32')
    expect(text).not.toContain('[a-z]')
    expect(text).toContain('  /** Another one. */\n  part?: Base\n')
    expect(text).toContain('  /** Short code. At most 3 characters. */\n  code?: Code\n')
    expect(text).toContain('    /** First. */\n    a: string\n')
  })

  it('marks what is deprecated and lets no description end a comment', async () => {
    const text = await generated('shapes')
    expect(text).toContain('   * Was used once, see `*\\/`.\n   *\n   * @deprecated\n   */\n  gone?: string\n')
  })

  it('starts with a header that names the source', async () => {
    expect(await generated('shapes')).toMatch(/^\/\/ Generated from openapi\/shapes\.yaml by @kit\/codegen\. Do not edit\.\n/)
  })
})
