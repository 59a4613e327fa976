import { describe, expect, it } from 'vitest'
import { generate } from '../src/generate.ts'
import { fixture, problemsOf } from './support/fixtures.ts'
import { typeErrors } from './support/type-errors.ts'

describe('two documents of a provider with the same type name', () => {
  it('take the prefix one of them states, for the names that clash only', async () => {
    const { provider } = await generate('acme', [fixture('clash-one'), fixture('clash-two')])
    const files = Object.fromEntries([...provider].filter(([file]) => /^[\w-]+\.gen\.ts$/.test(file) && !file.startsWith('schema-')))
    const snippet = `
import type { Error, OnlyOne, Thing } from './clash-one.gen.ts'
import type { OnlyTwo, TwoError, TwoThing } from './exports.gen.ts'
import type { ACall, BCall } from './calls.ts'

export const one: Thing = { error: { one: '' } satisfies Error }
export const two: TwoThing = { error: { two: '' } satisfies TwoError }
export type Rest = [OnlyOne, OnlyTwo, ACall, BCall]
`
    const calls = `
import type { Thing, AResource } from './clash-one.gen.ts'
import type { TwoThing, BResource } from './clash-two.gen.ts'
import type { ApiPromise } from '@kit/core/http'
export type ACall = ReturnType<AResource['get']> extends ApiPromise<Thing> ? true : never
export type BCall = ReturnType<BResource['get']> extends ApiPromise<TwoThing> ? true : never
export const same: [ACall, BCall] = [true, true]
`
    expect(typeErrors({ ...files, 'use.ts': snippet, 'calls.ts': calls })).toEqual([])
  })

  it('are refused with the list when neither states one', async () => {
    const two = fixture('clash-two')
    const problems = await problemsOf(fixture('clash-one'), { name: two.name, text: two.text.replace('x-kit-type-prefix: Two', '') })
    expect(problems).toEqual([
      'Thing: defined by clash-one.yaml and clash-two.yaml',
      'Error: defined by clash-one.yaml and clash-two.yaml',
      expect.stringContaining('x-kit-type-prefix'),
    ])
  })

  it('are refused when it is a resource that clashes', async () => {
    const two = fixture('clash-two')
    const problems = await problemsOf(fixture('clash-one'), { name: two.name, text: two.text.replace('b.get', 'a.get') })
    expect(problems).toEqual([expect.stringContaining('AResource: exported by clash-one.gen.ts and clash-two.gen.ts')])
  })
})
