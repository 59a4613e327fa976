import { writeFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Schema } from '../src/document.ts'
import { schemaFunctionName } from '../src/emit-schemas.ts'
import { checkBody } from '../src/schema-check.ts'
import { fixture } from './support/fixtures.ts'
import { changed, placeOf, printedPath, sampleOf } from './support/sample-of.ts'
import { schemaModules, type SchemaModules } from './support/schema-modules.ts'
import { typeAgreement, type TypedSample } from './support/type-agreement.ts'

let modules: SchemaModules
let cases: readonly TypedSample[]

beforeAll(async () => {
  modules = await schemaModules(fixture('schemas'))
  cases = Object.entries(modules.components)
    .map(([type, source]) => ({ type, source, schema: modules.schemas[schemaFunctionName(type)] }))
    .flatMap(({ type, source, schema }) =>
      schema ? Array.from({ length: 20 }, (_, seed) => ({ type, schema, sample: sampleOf(source, modules.components, seed + 1) })) : [],
    )
})

afterAll(() => modules.remove())

describe('samples made from a document', () => {
  it('fit the document, for a validator that knows nothing of us', () => {
    const ajv = new Ajv2020({ strict: false, formats: { date: true } })
    addFormats.default(ajv)
    // A sample may fit several branches, since unknown members are let through: that is `anyOf`.
    const components = JSON.parse(JSON.stringify(modules.components).replaceAll('"oneOf"', '"anyOf"')) as Record<string, Schema>
    ajv.addSchema({ $id: 'schemas', components: { schemas: components } })
    for (const { type, sample } of cases) {
      const valid = ajv.validate({ $ref: `schemas#/components/schemas/${type}` }, sample.value)
      expect(valid, `${type} ${JSON.stringify(sample.value)} ${ajv.errorsText()}`).toBe(true)
    }
    expect(new Set(cases.map(({ sample }) => JSON.stringify(sample.value))).size).toBeGreaterThan(80)
  })

  it('fit both schemas', () => {
    for (const { type, schema, sample } of cases) {
      expect(checkBody(schema, sample.value), `${type} ${JSON.stringify(sample.value)}`).toEqual([])
      expect(schema().safeParse(sample.value).success, type).toBe(true)
    }
  })

  it('and their changes fit the strict schema exactly where they fit the interface', () => {
    const files = [...modules.texts.keys()].filter((file) => /^schemas\.(?:webhooks\.)?gen\.ts$/.test(file))
    writeFileSync(`${modules.folder}/types.ts`, files.map((file) => `export type * from './${file}'`).join('\n'))
    const { taken, refused, disagreed } = typeAgreement(modules.folder, './types.ts', cases)
    expect(disagreed).toEqual([])
    expect(taken).toBeGreaterThan(200)
    expect(refused).toBeGreaterThan(100)
  })
})

describe('a changed sample', () => {
  it('is taken by the loose schema, and the strict check says what was changed and where', () => {
    for (const { type, schema, sample } of cases) {
      for (const site of sample.sites) {
        const value = changed(sample.value, site)
        const place = `${type}, ${site.change} at /${site.path.join('/')}: ${JSON.stringify(value)}`
        expect(schema().safeParse(value).error?.issues ?? [], place).toEqual([])
        const issues = checkBody(schema, value)
        if (site.union) for (const issue of issues) expect(issue.path.startsWith(printedPath(site.union)), place).toBe(true)
        else expect(issues.map((issue) => [issue.path, issue.kind]), place).toEqual(site.kind ? [[placeOf(site), site.kind]] : [])
      }
    }
  })
})
