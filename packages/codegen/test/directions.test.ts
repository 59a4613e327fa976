import { describe, expect, it } from 'vitest'
import { generate } from '../src/generate.ts'
import { documentWith, generated, generatedWebhooks, problemsOf } from './support/fixtures.ts'
import { typeErrors } from './support/type-errors.ts'

describe('sets of values', () => {
  it('opens them in what the provider sends and closes them in what we send', async () => {
    const text = await generated('directions')
    const snippet = `
import type { Address, Country, CountryInput, CreateProfile, Functionality, FunctionalityInput, Profile } from './directions.gen.ts'
import type { DirectionsWebhooks, ProfileChange } from './directions.webhooks.gen.ts'

export const sent: CreateProfile = { sort: 'up', functionality: { header: 'RENDER', country: 'DE' } }
// @ts-expect-error a request takes documented values only, x-extensible-enum or not
export const wrongSort: CreateProfile = { sort: 'sideways', functionality: {} }
// @ts-expect-error also deep inside, where the schema is used both ways
export const wrongHeader: CreateProfile = { sort: 'up', functionality: { header: 'BLINK' } }
// @ts-expect-error and through a component
export const wrongCountry: FunctionalityInput = { country: 'XX' }
export const country: CountryInput = 'AT'

export const got: Profile = { status: 'NEW_STATUS', functionality: { header: 'BLINK', country: 'XX' }, level: 3, tags: ['green'], old: 'perhaps', next: null }
export const gotNull: Profile = { status: 'READY', functionality: { header: null, country: null }, level: 1, old: null }
// @ts-expect-error an open set of strings is not any value
export const notAString: Profile['status'] = 7
// @ts-expect-error and not null, unless the document says so
export const notNull: Profile['status'] = null
export const opened: Country = 'XX'
export const openedDeep: Functionality = { header: 'BLINK' }
export const hook: DirectionsWebhooks['profile.changed'] = { kind: 'something else' } satisfies ProfileChange

export function narrow(status: Profile['status']): 'ready' | undefined {
  return status === 'READY' ? 'ready' : undefined
}
// a schema without values needs no second name, and takes undefined because it is sent
export const address: Address = { street: undefined }
// @ts-expect-error what is only received tells absent from undefined
export const noUndefined: Profile = { status: 'READY', functionality: {}, level: 1, tags: undefined }
`
    expect(typeErrors({ 'directions.gen.ts': text, 'directions.webhooks.gen.ts': await generatedWebhooks('directions'), 'use.ts': snippet })).toEqual([])
  })

  it('keeps documented values for completion', async () => {
    const text = await generated('directions')
    expect(text).toContain("status: 'READY' | 'BUSY' | (string & {})\n")
    expect(text).toContain("level: 1 | 2 | (number & {})\n")
    expect(text).toContain("tags?: ('red' | 'blue' | (string & {}))[]\n")
    expect(text).toContain("old?: 'yes' | 'no' | (string & {}) | null\n")
    expect(text).toContain("export type CountryInput = 'DE' | 'AT'\n")
    expect(text).not.toContain('AddressInput')
    expect(text).not.toContain('@enum')
  })

  it('writes a long set once: what we are sent is what we send, opened', async () => {
    const values = Array.from({ length: 40 }, (_, index) => `V${index}`)
    const source = documentWith({
      operation: `
parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Kind' } } } }
responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Kind' } } } } }`,
      schemas: `Kind: { type: string, enum: [${values.join(', ')}] }`,
    })
    const text = (await generate('acme', [source])).provider.get('small.gen.ts') ?? ''
    expect(text).toContain('export type Kind = KindInput | (string & {})\n')
    expect(text.match(/'V7'/g)).toHaveLength(1)
    const snippet = `
import type { Kind, KindInput } from './small.gen.ts'
export const sent: KindInput = 'V39'
export const tomorrow: Kind = 'V40'
// @ts-expect-error we send only documented values
export const wrong: KindInput = 'V40'
`
    expect(typeErrors({ 'small.gen.ts': text, 'use.ts': snippet })).toEqual([])
  })

  it('refuses a schema whose name the closed variant would take', async () => {
    const source = documentWith({
      operation: `
parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Kind' } } } }
responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Kind' } } } } }`,
      schemas: `
Kind: { type: string, enum: [a, b] }
KindInput: { type: object }`,
    })
    expect(await problemsOf(source)).toEqual([expect.stringMatching(/^small\.yaml#\/components\/schemas\/Kind: .*KindInput.*Rename/)])
  })
})

it('keeps what only webhooks carry apart from what operations use', async () => {
  const document = `webhooks:
  thing.changed:
    post:
      summary: A thing changed
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/ThingEvent' } } } }`
  const schemas = `Kind: { type: string, enum: [big, small] }
Thing: { type: object, required: [kind], properties: { kind: { $ref: '#/components/schemas/Kind' } } }
ThingEvent: { type: object, required: [data], properties: { data: { $ref: '#/components/schemas/ThingEventData' } } }
ThingEventData: { type: object, properties: { kind: { $ref: '#/components/schemas/Kind' } } }`
  const operation = `parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }`
  const { provider } = await generate('acme', [documentWith({ document, schemas, operation })])
  const names = (file: string): string[] => [...(provider.get(file) ?? '').matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name = '']) => name)
  expect(names('small.gen.ts')).toEqual(expect.arrayContaining(['Kind', 'Thing']))
  expect(names('small.gen.ts')).not.toContain('ThingEvent')
  expect(names('small.webhooks.gen.ts')).toEqual(['ThingEvent', 'ThingEventData', 'SmallWebhooks'])
  expect(provider.get('small.webhooks.gen.ts')).toContain("import type { Kind } from './small.gen.ts'")
  expect(provider.get('exports.gen.ts')).not.toContain('webhooks')
})
