import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentWith, fixture, problemsOf } from './support/fixtures.ts'

describe('a document is refused', () => {
  it.each([
    ['patternProperties', "Thing: { type: object, patternProperties: { '^a': { type: string } } }", '#/components/schemas/Thing/patternProperties: the schema keyword "patternProperties" is not understood. Remove it'],
    ['if', 'Thing: { type: object, properties: { a: { type: string, if: { const: a } } } }', '#/components/schemas/Thing/properties/a/if: the schema keyword "if"'],
    ['a misspelt extension', 'Thing: { type: string, x-extensible-enums: [a] }', 'the schema keyword "x-extensible-enums"'],
    ['nullable', 'Thing: { type: string, nullable: true }', "Write `type: [string, 'null']`"],
    ['readOnly', 'Thing: { type: object, properties: { a: { type: string, readOnly: true } } }', 'Give requests and responses a schema each'],
    ['an index signature', 'Thing: { type: object, properties: { a: { type: string } }, additionalProperties: true }', 'would need an index signature'],
    ['a property that is required elsewhere', 'Thing: { type: object, required: [b], properties: { a: { type: string } } }', '`required` names "b"'],
    ['a keyword beside a reference', "Thing: { type: string }\nOther: { $ref: '#/components/schemas/Thing', minLength: 1 }", 'the reference keyword "minLength"'],
    ['a reference to nothing', "Thing: { type: object, properties: { a: { $ref: '#/components/schemas/Nothing' } } }", '"#/components/schemas/Nothing" does not exist'],
    ['an unknown type', 'Thing: { type: text }', '"text" is not a type'],
    ['a list without items', 'Thing: { type: array }', 'needs `items`'],
    ['two sets of values', 'Thing: { type: string, enum: [a], x-extensible-enum: [a] }', 'Keep one'],
    ['a name that is no type name', "'thing.one': { type: string }", 'cannot be a type name'],
    ['a name of @kit/core/http', 'Operation: { type: string }', 'the name is taken by a type the generated file uses'],
  ])('with %s', async (_, schemas, problem) => {
    const problems = await problemsOf(documentWith({ schemas }))
    expect(problems).toEqual([expect.stringContaining(problem)])
    expect(problems[0]).toMatch(/^small\.yaml#\//)
  })

  it.each([
    ['x-kit-signed', "x-kit-signed: true\nresponses: { '200': { description: ok } }", 'the operation keyword "x-kit-signed"'],
    ['an unknown retry', "x-kit-retry: often\nresponses: { '200': { description: ok } }", '"often" must be safe, with-key, never'],
    ['another media type', "responses: { '200': { description: ok, content: { text/csv: {} } } }", 'only application/json is read'],
    ['a parameter style that is not sent', "parameters: [{ name: a, in: query, explode: false, schema: { type: string } }]\nresponses: { '200': { description: ok } }", 'the key is repeated'],
    ['a cookie parameter', "parameters: [{ name: a, in: cookie, schema: { type: string } }]\nresponses: { '200': { description: ok } }", '"cookie" must be path, query, header'],
  ])('with %s on an operation', async (_, operation, problem) => {
    expect((await problemsOf(documentWith({ operation }))).join('\n')).toContain(problem)
  })

  it('when it is no 3.1 document, and lists all that is wrong at once', async () => {
    const { name, text } = documentWith({ document: 'x-kit-color: blue' })
    const problems = await problemsOf({ name, text: text.replace('3.1.0', '3.0.3').replace('x-kit-auth: user', 'x-kit-auth: root').replace('things.get', 'get thing') })
    expect(problems).toEqual([
      expect.stringContaining('#/openapi: must be a 3.1 version'),
      expect.stringContaining('"x-kit-color"'),
      expect.stringContaining('`resource.method`'),
      expect.stringContaining('"root" must be client, user, admin, none'),
    ])
  })

  it('when it is not YAML', async () => {
    expect(await problemsOf({ name: 'broken', text: 'a: [' })).toEqual([expect.stringMatching(/^broken\.yaml: /)])
  })

  it('wherever a keyword it does not know stands in a schema', async () => {
    const places = (keyword: string, value: string): fc.Arbitrary<string> =>
      fc.letrec<{ schema: string }>((tie) => ({
        schema: fc.oneof(
          { maxDepth: 4, withCrossShrink: true },
          fc.constant(`{ type: string, ${keyword}: ${value} }`),
          tie('schema').map((inner) => `{ type: object, properties: { a: ${inner} } }`),
          tie('schema').map((inner) => `{ type: array, items: ${inner} }`),
          tie('schema').map((inner) => `{ anyOf: [{ type: 'null' }, ${inner}] }`),
          tie('schema').map((inner) => `{ allOf: [${inner}] }`),
          tie('schema').map((inner) => `{ type: object, additionalProperties: ${inner} }`),
        ),
      })).schema
    const keyword = fc.constantFrom('not', 'contains', 'prefixItems', 'dependentRequired', 'unevaluatedProperties', 'contentEncoding', 'xml', '$defs')
    await fc.assert(
      fc.asyncProperty(keyword.chain((one) => places(one, '[]').map((schema) => [one, schema] as const)), async ([one, schema]) => {
        const problems = await problemsOf(documentWith({ schemas: `Thing: ${schema}` }))
        expect(problems).toHaveLength(1)
        expect(problems[0]).toContain(`/${one}: the schema keyword "${one}"`)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a document is taken', () => {
  it.each(['directions', 'discriminator', 'shapes', 'operations'])('%s', async (name) => {
    expect(await problemsOf(fixture(name))).toEqual([])
  })
})
