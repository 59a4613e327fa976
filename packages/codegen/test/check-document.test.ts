import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentWith, fixture, problemsOf } from './support/fixtures.ts'

const ok = "responses: { '200': { description: ok } }"

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
    ['a name of @kit/core/http', 'ApiPromise: { type: object }', 'the name is taken by a type the generated file uses'],
    ['a name that is no type name', 'Thing: { type: object, x-kit-type-name: thing }', '"thing" cannot be a type name'],
    ['a name for what has none', 'Thing: { type: object, properties: { a: { type: object, x-kit-type-name: Part } } }', 'only a component schema has a name'],
    ['two schemas of one type name', 'payment_link: { type: object }\nPaymentLink: { type: object }', 'its type would be called PaymentLink, like that of payment_link. Give one of them an x-kit-type-name'],
  ])('with %s', async (_, schemas, problem) => {
    const problems = await problemsOf(documentWith({ schemas }))
    expect(problems).toEqual([expect.stringContaining(problem)])
    expect(problems[0]).toMatch(/^small\.yaml#\//)
  })

  it.each([
    ['a signature that is not required', `x-kit-signed: true\n${ok}`, '"true" must be required'],
    ['an unknown retry', `x-kit-retry: often\n${ok}`, '"often" must be safe, with-key, never'],
    ['an unknown style of pages', `x-kit-paginated: { style: endless }\n${ok}`, '"endless" must be link-offset, link-cursor, next-url, numbered'],
    ['pages without a style', `x-kit-paginated: { items: items }\n${ok}`, 'the x-kit-paginated lacks `style`'],
    ['an async mode without its status', `x-kit-async: { header: X-Mode, value: async }\n${ok}`, 'the x-kit-async lacks `status`'],
    ['an unknown word in it', `x-kit-async: { header: X-Mode, value: async, status: '202', after: 3 }\n${ok}`, 'the x-kit-async keyword "after"'],
    ['credentials nobody explained', `x-kit-auth: admin\n${ok}`, '"admin" is not in x-kit-auth-kinds of the document'],
    ['a list with credentials nobody explained', `x-kit-auth: [user, admin]\n${ok}`, '"admin" is not in x-kit-auth-kinds of the document'],
    ['no credentials among others', `x-kit-auth: [user, none]\n${ok}`, 'Write `none` alone'],
    ['another media type', "responses: { '200': { description: ok, content: { text/csv: {} } } }", 'only application/json is read'],
    ['a body of another type', `requestBody: { content: { text/plain: { schema: { type: string } } } }\n${ok}`, 'exactly one of application/json, application/x-www-form-urlencoded, multipart/form-data'],
    ['a parameter style that is not sent', `parameters: [{ name: a, in: query, style: simple, schema: { type: string } }]\n${ok}`, '`style: simple` is not for a query'],
    ['a parameter style that is not known', `parameters: [{ name: a, in: query, style: deepObject, schema: { type: string } }]\n${ok}`, '"deepObject" must be form, simple'],
    ['a cookie parameter', `parameters: [{ name: a, in: cookie, schema: { type: string } }]\n${ok}`, '"cookie" must be path, query, header'],
  ])('with %s on an operation', async (_, operation, problem) => {
    const source = documentWith({ operation })
    const text = operation.includes('x-kit-auth') ? source.text.replace('      x-kit-auth: user\n', '') : source.text
    expect((await problemsOf({ ...source, text })).join('\n')).toContain(problem)
  })

  it('when it is no 3.1 document, and lists all that is wrong at once', async () => {
    const { name, text } = documentWith({ document: 'x-kit-color: blue' })
    const problems = await problemsOf({ name, text: text.replace('3.1.0', '3.0.3').replace('x-kit-auth: user', 'x-kit-auth: root').replace('things.get', 'get thing') })
    expect(problems).toEqual([
      expect.stringContaining('#/openapi: must be a 3.1 version'),
      expect.stringContaining('"x-kit-color"'),
      expect.stringContaining('`resource.method`'),
      expect.stringContaining('"root" is not in x-kit-auth-kinds'),
    ])
  })

  it.each(['none', 'public', 'Secret-Key'])('when it calls a kind of credentials %s', async (kind) => {
    const { name, text } = documentWith({})
    const problems = await problemsOf({ name, text: text.replace('{ user: a user token }', `{ user: a user token, ${kind}: a key }`) })
    expect(problems).toEqual([`small.yaml#/x-kit-auth-kinds/${kind}: "${kind}" cannot name a kind of credentials. Use camelCase, and neither none nor public.`])
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
  it.each(['directions', 'discriminator', 'shapes', 'operations', 'nested', 'retrievals'])('%s', async (name) => {
    expect(await problemsOf(fixture(name))).toEqual([])
  })
})
