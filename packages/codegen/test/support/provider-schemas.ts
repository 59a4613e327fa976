import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Document, NamedDocument, Schema } from '../../src/document.ts'
import { schemaFunctionName } from '../../src/emit-schemas.ts'
import { normalizeDocument } from '../../src/normalize-document.ts'
import { readDirections } from '../../src/read-directions.ts'
import { checkBody, type AnswerTable, type EventTable } from '../../src/schema-check.ts'
import type { SchemaOf } from '../../src/schema-kit.ts'
import { changed, placeOf, printedPath, sampleOf } from './sample-of.ts'
import { typeAgreement, type TypedSample } from './type-agreement.ts'

/** The schemas door of a provider, and what is behind it. */
export interface ProviderSchemas {
  readonly provider: string
  /** Everything the door exports. */
  readonly door: Readonly<Record<string, unknown>>
  readonly answers: readonly AnswerTable[]
  readonly events: readonly EventTable[]
  /** The schema a collected example has, where its entry names none; undefined for one that has none. */
  readonly schemaOfExample?: (file: string) => string | undefined
  /** Examples that contradict their documentation, by file: where, and why we do not follow them. */
  readonly contradictory?: Readonly<Record<string, { readonly at: readonly string[]; readonly reason: string }>>
  /** The type of the event in a body. */
  readonly eventType: (body: unknown) => string | undefined
}

/** What is known of an example the provider published. */
interface Example {
  readonly file: string
  readonly kind: string
  readonly schema?: string | null
}

interface Component {
  readonly document: NamedDocument
  readonly name: string
  readonly type: string
  /** Its names in the document and in TypeScript, in plain letters. */
  readonly names: ReadonlySet<string>
  readonly schema: Schema
  readonly check: SchemaOf<unknown>
}

const CHANGES = 10_000

/** Tests that the schemas behind a door take what the documents allow and what may come tomorrow, and that the strict ones tell. */
export function testProviderSchemas({ provider, door, answers, events, schemaOfExample, contradictory = {}, eventType }: ProviderSchemas): void {
  const documents = readDocuments(provider)
  const components = documents.flatMap((document) => componentsOf(document, documents, door))

  describe('the schemas door', () => {
    it('has a schema for everything that can be received', () => {
      expect(components.filter(({ check }) => typeof check !== 'function').map(({ name }) => name)).toEqual([])
      expect(components.length).toBeGreaterThan(20)
    })

    it('knows every answer and every event', () => {
      const known = Object.assign({}, ...answers) as AnswerTable
      for (const { document } of documents) {
        for (const item of Object.values(document.paths ?? {})) {
          for (const operation of [item.get, item.post, item.put, item.patch, item.delete]) {
            const documented = Object.values(operation?.responses ?? {}).some((answer) => '$ref' in answer || answer.content?.['application/json'])
            if (operation && documented) expect(known[operation.operationId] ?? [], operation.operationId).not.toEqual([])
          }
        }
        expect(Object.keys(Object.assign({}, ...events) as EventTable)).toEqual(expect.arrayContaining(Object.keys(document.webhooks ?? {})))
      }
    })

    it.each(documents)('refuses in $name what its interfaces refuse, and nothing else', (document) => {
      const own = components.filter((one) => one.document === document)
      const folder = fileURLToPath(new URL(`../../../${provider}/.work/agreement`, import.meta.url))
      mkdirSync(folder, { recursive: true })
      const samples = Array.from({ length: Math.max(own.length, 90) }, (_, index): TypedSample => {
        const { type, schema, check } = own[index % own.length] as Component
        return { type, schema: check, sample: sampleOf(schema, document.document.components?.schemas ?? {}, index + 1) }
      })
      // What only webhooks carry stands in a file of its own.
      const modules = ['gen', 'webhooks.gen'].map((kind) => `../../src/generated/${document.name}.${kind}.ts`)
      const there = modules.filter((module) => existsSync(`${folder}/${module}`))
      writeFileSync(`${folder}/types.ts`, there.map((module) => `export type * from '${module}'`).join('\n'))
      const { taken, refused, disagreed } = typeAgreement(folder, './types.ts', samples)
      rmSync(folder, { recursive: true })
      expect(disagreed).toEqual([])
      expect(Math.min(taken, refused)).toBeGreaterThan(20)
    })

    it(`takes ${CHANGES} changed samples, and tells each change exactly`, () => {
      const told = new Map<string, number>()
      fc.assert(
        fc.property(fc.nat(components.length - 1), fc.integer(), fc.nat(), (index, seed, pick) => {
          const { document, name, schema, check } = components[index] as Component
          const sample = sampleOf(schema, document.document.components?.schemas ?? {}, seed)
          const site = sample.sites[pick % Math.max(1, sample.sites.length)]
          const value = site ? changed(sample.value, site) : sample.value
          const place = `${name}${site ? `, ${site.change} at ${placeOf(site)}` : ''}: ${JSON.stringify(value)}`
          expect(check().safeParse(value).error?.issues ?? [], place).toEqual([])
          const issues = checkBody(check, value)
          told.set(site?.kind ?? 'none', (told.get(site?.kind ?? 'none') ?? 0) + 1)
          if (site?.union) for (const issue of issues) expect(issue.path.startsWith(printedPath(site.union)), place).toBe(true)
          else expect(issues.map((issue) => [issue.path, issue.kind]), place).toEqual(site?.kind ? [[placeOf(site), site.kind]] : [])
        }),
        { numRuns: CHANGES },
      )
      for (const kind of ['unknown_value', 'unknown_field', 'missing_field', 'null_field', 'none']) expect(told.get(kind) ?? 0, kind).toBeGreaterThan(100)
    })
  })

  const folder = new URL(`../../../../../shared/providers/${provider}/examples/`, import.meta.url)
  if (!existsSync(folder)) {
    console.info('The collected provider examples are not beside this repository: only samples made from the documents are checked.')
    return
  }

  describe('the collected provider examples', () => {
    const index = JSON.parse(readFileSync(new URL('INDEX.json', folder), 'utf8')) as readonly Example[]
    const claims = index.flatMap(({ file, kind, schema }) => {
      const content = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as unknown
      const body = kind === 'http' ? (content as { body: unknown }).body : content
      const type = ['event', 'webhook'].includes(kind) ? eventType(body) : undefined
      const event = type === undefined ? undefined : events.map((table) => table[type]).find((found) => found !== undefined)
      if (event) return [{ file, claim: type ?? '', body, check: event }]
      const claim = schema ?? schemaOfExample?.(file)
      const [, list, name] = /^(array<)?([\w-]+)>?$/.exec(claim ?? '') ?? []
      const component = name === undefined ? undefined : components.find((one) => one.names.has(plain(name)))
      if (!component) return []
      const values = list || Array.isArray(body) ? (body as unknown[]) : schema === undefined && hasResults(body) ? body.results : [body]
      return values.map((value, at) => ({ file: values.length > 1 ? `${file} [${at}]` : file, claim: component.name, body: value, check: component.check }))
    })

    it('are found', () => {
      expect(new Set(claims.map(({ file }) => file)).size).toBeGreaterThan(15)
    })

    it.each(claims.filter(({ file }) => !contradictory[file]))('$file is taken as $claim', ({ body, check }) => {
      expect(check().safeParse(body).error?.issues ?? []).toEqual([])
    })

    it.each(Object.entries(contradictory).map(([file, { at, reason }]) => ({ file, at, reason })))('$file differs where we know: $reason', ({ file, at }) => {
      const claim = claims.find((one) => one.file === file)
      const issues = claim?.check().safeParse(claim.body).error?.issues ?? []
      expect(issues.map(({ path }) => printedPath(path as (string | number)[]))).toEqual(at)
    })
  })
}

interface ProviderDocument extends NamedDocument {
  /** Names of its schemas as the provider writes them, by TypeScript name where that is another word. */
  readonly renamed: Readonly<Record<string, string>>
}

function readDocuments(provider: string): ProviderDocument[] {
  const folder = fileURLToPath(new URL(`../../../${provider}/openapi/`, import.meta.url))
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => {
      const document = parse(readFileSync(folder + file, 'utf8')) as Document
      const renamed = Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => [schema['x-kit-type-name'] ?? name, name] as const)
      return { ...normalizeDocument({ name: file.slice(0, -'.yaml'.length), document }), renamed: Object.fromEntries(renamed) }
    })
}

function componentsOf(document: ProviderDocument, documents: readonly ProviderDocument[], door: Readonly<Record<string, unknown>>): Component[] {
  const { request, response } = readDirections(document)
  const prefix = document.document['x-kit-type-prefix'] ?? ''
  return Object.entries(document.document.components?.schemas ?? {})
    .filter(([name]) => response.has(name) || !request.has(name))
    .map(([name, schema]) => {
      const clashes = documents.some((other) => other !== document && other.document.components?.schemas?.[name])
      const type = clashes ? `${prefix}${name}` : name
      const check = door[schemaFunctionName(type)] as SchemaOf<unknown>
      return { document, name, type, names: new Set([plain(name), plain(document.renamed[name] ?? name)]), schema, check }
    })
}

/** `accountopenfinancebrazil` for `AccountOpenFinanceBrazil`, `account_open_finance_brazil` and `account-open-finance-brazil`. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z\d]/g, '')
}

function hasResults(body: unknown): body is { results: unknown[] } {
  return typeof body === 'object' && body !== null && 'results' in body && Array.isArray(body.results)
}
