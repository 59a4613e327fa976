import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { generate } from '../src/generate.ts'
import { documentWith, fixture } from './support/fixtures.ts'
import { load, typeErrors } from './support/type-errors.ts'

interface Schemas {
  readonly components: { readonly schemas: Record<string, object> }
  readonly paths: Record<string, Record<string, object>>
}

async function documentOf(name: string): Promise<{ value: Schemas; files: Record<string, string> }> {
  const { sandbox } = await generate('acme', [fixture(name)])
  const module = await load(sandbox.get(`acme-${name}.gen.ts`) ?? '')
  return { value: Object.values(module)[0] as Schemas, files: Object.fromEntries(sandbox) }
}

describe('the document for the sandbox', () => {
  it('is plain data of a small type', async () => {
    for (const name of ['directions', 'discriminator', 'shapes', 'operations', 'nested', 'retrievals']) {
      const { files } = await documentOf(name)
      expect(typeErrors(files)).toEqual([])
    }
  })

  it('keeps what a request is checked against, parameters resolved', async () => {
    const { value } = await documentOf('operations')
    expect(value.paths['/payments']?.post).toEqual({
      operationId: 'payments.create',
      'x-kit-auth': ['user'],
      parameters: [
        { name: 'X-Request-Id', in: 'header', required: false, schema: { type: 'string' } },
        { name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string' } },
        { name: 'PSU-IP-Address', in: 'header', required: false, schema: { type: 'string' } },
        { name: 'X-HTTP-Method-Override', in: 'header', required: false, schema: { type: 'string' } },
      ],
      requestBody: { required: true, contentType: 'application/json', schema: { type: 'object', required: ['amount'], properties: { amount: { type: 'string' } } } },
      responses: { '201': { schema: { $ref: '#/components/schemas/Payment' } }, '401': {}, '422': {} },
      'x-kit-idempotency': 'Idempotency-Key',
    })
  })

  it('says how a list is paged and written, who may call, and what is asked for later', async () => {
    const { value } = await documentOf('retrievals')
    expect(value.paths['/api/owners/']?.get).toMatchObject({
      'x-kit-auth': ['aggregation'],
      'x-kit-paginated': { style: 'next-url', items: 'results' },
      parameters: [
        { name: 'id__in', in: 'query', required: false, schema: { type: 'array', items: { $ref: '#/components/schemas/id' } }, explode: false },
        { name: 'page', in: 'query', required: false, schema: { type: 'integer' } },
      ],
    })
    expect(value.paths['/api/owners/']?.post).toMatchObject({ 'x-kit-async': { header: 'X-Request-Mode', value: 'async', status: '202' } })
    const nested = (await documentOf('nested')).value
    expect(nested.paths['/banks']?.get).toMatchObject({ 'x-kit-auth': ['client', 'user'] })
    expect(nested.paths['/ping']?.get).toMatchObject({ 'x-kit-auth': [] })
    expect(nested.paths['/v2/transfers/{transfer_id}/return']?.post).toMatchObject({ 'x-kit-signed': 'required' })
  })

  it("keeps the provider's names and its examples, which answers are made of", async () => {
    const { value } = await documentOf('retrievals')
    expect(Object.keys(value.components.schemas)).toContain('owner_sii-2')
    expect(value.components.schemas.id).toEqual({ type: 'string', format: 'uuid', examples: ['3fbd64f4-7fc4-4b19-8ba0-3bdcfc3b5f10'] })
  })

  it('drops prose and extensions but keeps every rule', async () => {
    const { value } = await documentOf('shapes')
    const text = JSON.stringify(value)
    for (const word of ['description', 'deprecated', 'x-extensible-enum', 'discriminator']) expect(text).not.toContain(`"${word}"`)
    expect(text).toContain('"pattern":"^[a-z]+$"')
    expect(text).toContain('"maximum":500')
  })

  it('lets a set of values be null where its type may', async () => {
    const status = "{ type: [string, 'null'], x-extensible-enum: [open, closed] }"
    const { sandbox } = await generate('acme', [documentWith({ schemas: `Thing: { type: object, properties: { status: ${status} } }` })])
    const module = await load(sandbox.get('acme-small.gen.ts') ?? '')
    const { components } = Object.values(module)[0] as Schemas
    expect(components.schemas['Thing']).toMatchObject({ properties: { status: { enum: ['open', 'closed', null] } } })
  })

  it('validates in a strict validator as it is', async () => {
    const { value } = await documentOf('directions')
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true }).addVocabulary(['components'])
    ajv.addSchema({ $id: 'directions', components: value.components }, undefined, undefined, false)
    const validate = ajv.compile({ $ref: 'directions#/components/schemas/CreateProfile' })
    expect(validate({ sort: 'up', functionality: { country: 'DE' } })).toBe(true)
    expect(validate({ sort: 'sideways', functionality: {} })).toBe(false)
    expect(validate({ sort: 'up', functionality: { country: 'XX' } })).toBe(false)
  })
})

it('every schema of every provider document compiles in a strict validator', async () => {
  const packages = new URL('../../', import.meta.url)
  const providers = readdirSync(packages).filter((name) => existsSync(new URL(`${name}/openapi`, packages)))
  expect(providers).toContain('finapi')
  for (const provider of providers) {
    const folder = new URL(`${provider}/openapi/`, packages)
    const sources = readdirSync(folder)
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => ({ name: file.replace('.yaml', ''), text: readFileSync(new URL(file, folder), 'utf8') }))
    const { sandbox } = await generate(provider, sources)
    for (const { name } of sources) {
      const value = Object.values(await load(sandbox.get(`${provider}-${name}.gen.ts`) ?? ''))[0] as Schemas
      const ajv = new Ajv2020({ strict: true, allowUnionTypes: true }).addVocabulary(['components'])
      addFormats.default(ajv)
      ajv.addSchema({ $id: name, components: value.components }, undefined, undefined, false)
      for (const schema of Object.keys(value.components.schemas)) expect(() => ajv.compile({ $ref: `${name}#/components/schemas/${schema}` }), schema).not.toThrow()
    }
  }
})
