import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { schemaFunctionName } from '../src/emit-schemas.ts'
import { answerChecker, checkBody, eventChecker } from '../src/schema-check.ts'
import { documentWith, fixture, problemsOf } from './support/fixtures.ts'
import { folderTypeErrors, schemaModules, type SchemaModules } from './support/schema-modules.ts'

const order = {
  id: '5f0c9e9a-1f0b-4a56-8f0f-0d1a2b3c4d5e',
  status: 'paid',
  amount: 12,
  anything: 0,
  source: { type: 'card', brand: 'visa' },
}

let modules: SchemaModules

beforeAll(async () => {
  modules = await schemaModules(fixture('schemas'))
})

afterAll(() => modules.remove())

describe('the schemas of a document', () => {
  it('are functions named after the types of what can be received', () => {
    const { schemas } = modules
    expect(Object.keys(schemas).sort()).toEqual([
      'bankAccountSchema',
      'baseSchema',
      'cardSchema',
      'ofdaDetailSchema',
      'orderEventSchema',
      'orderGoneSchema',
      'orderMadeSchema',
      'orderSchema',
      'problemSchema',
      'refusedProblemSchema',
      'sourceSchema',
      'tagSchema',
      'treeSchema',
      'unauthorizedError401Schema',
      'unusedSchema',
    ])
    expect([schemaFunctionName('IBAN'), schemaFunctionName('OFDABalance'), schemaFunctionName('TokenR2')]).toEqual(['ibanSchema', 'ofdaBalanceSchema', 'tokenR2Schema'])
  })

  it('compile with declarations, each as the schema of its own type', () => {
    const { folder } = modules
    writeFileSync(
      `${folder}/use.ts`,
      `
import type { z } from 'zod'
import { orderSchema, treeSchema } from './schemas.schemas.gen.ts'
import type { Order, Tree } from './schemas.gen.ts'

export const schema: z.ZodType<Order> = orderSchema()
export const order: Order = orderSchema({ strict: true }).parse({})
// @ts-expect-error not the schema of another type
export const other: z.ZodType<Tree> = orderSchema()
export const tree: Tree = treeSchema().parse('')
// @ts-expect-error no other options
orderSchema({ strikt: true })
`,
    )
    expect(folderTypeErrors(folder, ['use.ts', 'schemas.bodies.gen.ts'])).toEqual([])
  })

  it('are made once for each depth', () => {
    const { schemas } = modules
    expect(schemas.orderSchema?.()).toBe(schemas.orderSchema?.({ strict: false }))
    expect(schemas.orderSchema?.({ strict: true })).toBe(schemas.orderSchema?.({ strict: true }))
    expect(schemas.orderSchema?.()).not.toBe(schemas.orderSchema?.({ strict: true }))
  })

  it('leave no trace of zod outside one module', () => {
    const { texts } = modules
    expect([...texts].filter(([, text]) => text.includes("'zod'")).map(([file]) => file)).toEqual(['schema-kit.gen.ts', 'schema-check.gen.ts'])
    expect(texts.get('schema-check.gen.ts')).toContain("import type * as z from 'zod'")
  })
})

describe('a loose schema', () => {
  const tomorrow = {
    ...order,
    status: 'frozen',
    kind: 'three',
    grade: 7,
    mixed: 3,
    amount: -5,
    rate: 100,
    code: 'LONG AND LOUD',
    day: 'soon',
    tags: ['green', 'green'],
    labels: { a: null },
    parent: { status: null },
    source: { type: 'cash', brand: 5 },
    place: null,
    only: 'no',
    brand_new: { a: 1 },
  }

  it('takes what may come tomorrow, and hands all of it on', () => {
    const { schemas } = modules
    expect(schemas.orderSchema?.().parse(tomorrow)).toEqual(tomorrow)
    expect(schemas.orderSchema?.().parse({})).toEqual({})
    expect(schemas.orderEventSchema?.().parse({ event: 'moved', at: 1 })).toEqual({ event: 'moved', at: 1 })
    expect(schemas.sourceSchema?.().parse({})).toEqual({})
  })

  it.each([
    ['a number for a text', { id: 5 }],
    ['a text for a number', { amount: '12' }],
    ['a text for a number of a set', { grade: '1' }],
    ['an object for a list', { children: {} }],
    ['a text for an object', { source: 'card' }],
    ['another type inside a known variant', { source: { type: 'card', brand: 5 } }],
    ['another type deep inside a circle', { parent: { children: [{ parent: { amount: [] } }] } }],
    ['another type inside a list that holds itself', { tree: ['a', [['b', 1]]] }],
    ['another type in a map', { labels: { a: 1 } }],
    ['none of the types of a union', { either: 'text' }],
    ['null in a list', { children: [null] }],
    ['null as the whole', null],
  ])('refuses %s', (_, value) => {
    const { schemas } = modules
    expect(schemas.orderSchema?.().safeParse(value).success).toBe(false)
  })
})

describe('a strict check', () => {
  it('has nothing to say about what is documented', () => {
    const { answers } = modules
    const body = {
      ...order,
      created_at: '2026-03-02T14:51:08.973+0100',
      kind: null,
      grade: 2,
      mixed: 0,
      rate: 0.75,
      code: 'ab1',
      day: '2026-03-02',
      tags: ["it's", 'red'],
      labels: { 'any key': 'text' },
      settings: { free: [1] },
      parent: { ...order, parent: null },
      tree: ['a', ['b']],
      either: 4,
      size: 'L',
      place: { city: 'Zürich' },
      code_of: '𝄞𝄞𝄞',
      only: 'yes',
    }
    expect(answerChecker([answers]).check('orders.create', 201, body)).toEqual([])
  })

  it.each([
    ['a new member', { extra: 1 }, { path: 'extra', kind: 'unknown_field' }],
    ['a new member deep inside', { parent: { ...order, source: { type: 'account', iban: 'X', bic: 'Y' } } }, { path: 'parent.source.bic', kind: 'unknown_field' }],
    ['a new value', { status: 'frozen' }, { path: 'status', kind: 'unknown_value', value: 'frozen' }],
    ['a new number', { grade: 3 }, { path: 'grade', kind: 'unknown_value', value: '3' }],
    ['a new value that is a sentence', { status: 'Paid by Ana, thanks' }, { path: 'status', kind: 'unknown_value' }],
    ['a new value that is long', { status: 'x'.repeat(65) }, { path: 'status', kind: 'unknown_value' }],
    ['a new variant', { source: { type: 'cash', brand: 5 } }, { path: 'source.type', kind: 'unknown_value', value: 'cash' }],
    ['a set of another type', { status: 5 }, { path: 'status', kind: 'other' }],
    ['a missing member', { amount: undefined }, { path: 'amount', kind: 'missing_field' }],
    ['a missing member of any type', { anything: undefined }, { path: 'anything', kind: 'missing_field' }],
    ['a missing member of a base', { id: undefined }, { path: 'id', kind: 'missing_field' }],
    ['a missing discriminator', { source: { brand: 'visa' } }, { path: 'source.type', kind: 'missing_field' }],
    ['null where null is not documented', { amount: null }, { path: 'amount', kind: 'null_field' }],
    ['null in a list', { children: [null] }, { path: 'children[0]', kind: 'null_field' }],
    ['a number that is too great', { amount: 1001 }, { path: 'amount', kind: 'other' }],
    ['a number that is not whole', { amount: 1.5 }, { path: 'amount', kind: 'other' }],
    ['a number beside its step', { rate: 0.3 }, { path: 'rate', kind: 'other' }],
    ['a number at an open end', { rate: 10 }, { path: 'rate', kind: 'other' }],
    ['a text that is too long', { code_of: 'four' }, { path: 'code_of', kind: 'other' }],
    ['a text of another pattern', { code: 'A!' }, { path: 'code', kind: 'other' }],
    ['no date', { day: '02.03.2026' }, { path: 'day', kind: 'other' }],
    ['no UUID', { id: '17' }, { path: 'id', kind: 'other' }],
    ['an empty list', { tags: [] }, { path: 'tags', kind: 'other' }],
    ['an item twice', { tags: ['red', 'red'] }, { path: 'tags', kind: 'other' }],
    ['another value than the only one', { only: 'no' }, { path: 'only', kind: 'unknown_value', value: 'no' }],
    ['the nearest member of a union', { either: { id: order.id, new: 1 } }, { path: 'either.new', kind: 'unknown_field' }],
    ['no member of a union', { either: true }, { path: 'either', kind: 'other' }],
    ['a name that is no word', { 'ana@example.org': 1 }, { path: '[]', kind: 'unknown_field' }],
  ])('tells %s', (_, change, issue) => {
    const { answers } = modules
    const body: unknown = JSON.parse(JSON.stringify({ ...order, ...change }))
    expect(answerChecker([answers]).check('orders.create', 201, body)).toEqual([issue])
  })

  it('tells what many items have in common once', () => {
    const { answers } = modules
    const body = ['frozen', 'frozen', 'thawed'].map((status) => ({ ...order, status, extra: 1 }))
    expect(answerChecker([answers]).check('orders.list', 200, body)).toEqual([
      { path: '[0].status', kind: 'unknown_value', value: 'frozen' },
      { path: '[0].extra', kind: 'unknown_field' },
      { path: '[2].status', kind: 'unknown_value', value: 'thawed' },
    ])
  })

  it('finds the schema by operation and status', () => {
    const { answers } = modules
    const { check } = answerChecker([{}, answers])
    expect(check('orders.list', 401, [{}])).toEqual([{ path: '[0].code', kind: 'missing_field' }])
    expect(check('orders.list', 404, {})).toEqual([{ path: 'reason', kind: 'missing_field' }])
    expect(check('orders.list', 422, {})).toEqual([{ path: 'message', kind: 'missing_field' }])
    expect(check('orders.list', 500, {})).toEqual([{ path: 'reason', kind: 'missing_field' }])
    expect(check('orders.create', 204, undefined)).toEqual([])
    expect(check('orders.create', 500, {})).toEqual([])
    expect(check('toString', 200, {})).toEqual([])
  })

  it('finds the schema of an event by its type, and tells the kinds that are asked for', () => {
    const { events } = modules
    const body = { event: 'gone', why: 'lost', extra: 1 }
    expect(eventChecker([events]).check('order.changed', body)).toHaveLength(2)
    expect(eventChecker([events], { kinds: ['unknown_value'] }).check('order.changed', body)).toEqual([{ path: 'why', kind: 'unknown_value', value: 'lost' }])
    expect(eventChecker([events]).check('order.invented', body)).toEqual([])
  })

  it('says when there is no body, or null', () => {
    const { schemas } = modules
    const schema = schemas.orderSchema as NonNullable<typeof schemas.orderSchema>
    expect(checkBody(schema, undefined)).toEqual([{ path: '', kind: 'missing_field' }])
    expect(checkBody(schema, null)).toEqual([{ path: '', kind: 'null_field' }])
    expect(checkBody(schema, 'text')).toEqual([{ path: '', kind: 'other' }])
  })
})

describe('a schema without an exact translation is refused', () => {
  const object = 'type: object, properties: { a: { type: string } }'
  it.each([
    ['an allOf that is no object', 'Thing: { allOf: [{ type: string }, { maxLength: 3 }] }', 'allOf puts objects together'],
    ['an allOf with a union', `Thing: { allOf: [{ $ref: '#/components/schemas/Or' }, { ${object} }] }\nOr: { oneOf: [{ ${object} }, { ${object} }] }`, 'allOf names Or, which is no object'],
    ['members beside a union', `Thing: { ${object}, oneOf: [{ ${object} }, { ${object} }] }`, 'has a union and members beside it'],
    ['a pattern that is none', "Thing: { type: object, properties: { a: { type: string, pattern: '[' } } }", 'is not a regular expression'],
    ['a discriminator without values', `Thing: { oneOf: [{ ${object} }, { ${object} }], discriminator: { propertyName: a } }`, 'nothing says which values of a mean'],
  ])('%s', async (_, schemas, problem) => {
    const { name, text } = documentWith({ schemas })
    const problems = await problemsOf({ name, text: text.replace('x-kit-auth: user', 'x-kit-auth: none') })
    expect(problems).toEqual([expect.stringContaining(problem)])
    expect(problems[0]).toContain('small.yaml#/components/schemas/Thing')
  })
})
