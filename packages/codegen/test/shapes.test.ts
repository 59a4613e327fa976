import { describe, expect, it } from 'vitest'
import { generated } from './support/fixtures.ts'
import { typeErrors } from './support/type-errors.ts'

describe('shapes', () => {
  it('compiles, with the types the document means', async () => {
    const text = await generated('shapes')
    const snippet = `
import type { ApiPromise } from '@kit/core/http'
import type { Base, Empty, Shape, ShapesApi } from './shapes.gen.ts'

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
  Equal<ReturnType<ShapesApi['shapes']['list']>, ApiPromise<Shape[]>>,
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
    expect(text).not.toContain('Code')
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
    expect(text).toContain('  /** Short code. At most 3 characters. */\n  code?: string\n')
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

describe('names', () => {
  it("are TypeScript's, whatever the provider calls its schemas; plain scalars have none", async () => {
    const text = await generated('retrievals')
    expect([...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name).slice(0, 7)).toEqual([
      'Id',
      'UnauthorizedError401',
      'CommonPaginationProperties',
      'OwnerSii2',
      'PaymentSchedule',
      'ScheduledSingle',
      'Kind',
    ])
    const snippet = `
import type { Kind, OwnerSii2, OwnersListResult, OwnersRetrieveBody, PaymentSchedule } from './retrievals.gen.ts'

const schedule: PaymentSchedule = { daily: 3 }
export const owner: OwnerSii2 = { id: '1', schedule, kind: 'a new kind' satisfies Kind, anything: 3, default: 'd', example: { date: '2026-03-01' }, identity: { value: 'v' } }
export const page: OwnersListResult = { count: 1, results: [owner, null] }
export const nobody: OwnerSii2 = null
export const body: OwnersRetrieveBody = { link: 'l' }
export const when: PaymentSchedule = { date: '2026-03-01' }
// @ts-expect-error neither one nor the other
export const never: PaymentSchedule = {}
`
    expect(typeErrors({ 'retrievals.gen.ts': text, 'use.ts': snippet })).toEqual([])
  })

  it('leave the description of a scalar where it is used, or the better one that stands there', async () => {
    const text = await generated('retrievals')
    expect(text).toContain('  /** Id of it. Format `uuid`. */\n  value?: string\n')
    expect(text).toContain('  /** Which link. Format `uuid`. */\n  link: string\n')
  })
})
