import { readFileSync } from 'node:fs'
import { CodegenError } from './codegen-error.ts'
import { dereference, HTTP_METHODS, schemaNameOf, type NamedDocument, type Response, type Schema } from './document.ts'
import { schemaExpression, type SchemaContext } from './emit-schemas-expression.ts'
import type { HoistedSchema, NameOf } from './emit-types.ts'
import { camelCase } from './names.ts'
import { printKey, printValue } from './print-type.ts'
import type { Directions } from './read-directions.ts'

/** What the schemas of a document are made from: what its types are made from. */
export interface SchemaSource {
  readonly named: NamedDocument
  readonly directions: Directions
  readonly nameOf: NameOf
  readonly hoisted: readonly HoistedSchema[]
}

const WIDTH = 140

/** The modules every provider gets a copy of, since no published package but the provider's own may import zod. */
const RUNTIME = ['schema-kit', 'schema-check']

/**
 * The zod schemas of a provider, by file name: for each document `<doc>.schemas.gen.ts` with one function for each schema that can be
 * received, and `<doc>.bodies.gen.ts`, which says what schema an answer or a webhook body has.
 *
 * @throws CodegenError when a schema has no exact translation
 */
export function emitSchemas(sources: readonly SchemaSource[]): Map<string, string> {
  const files = new Map<string, string>()
  for (const source of sources) {
    const header = `// Generated from openapi/${source.named.name}.yaml by @kit/codegen. Do not edit.\n\n`
    files.set(`${source.named.name}.schemas.gen.ts`, header + emitFunctions(source))
    files.set(`${source.named.name}.bodies.gen.ts`, header + emitTables(source))
  }
  for (const name of RUNTIME) {
    const text = readFileSync(new URL(`${name}.ts`, import.meta.url), 'utf8').replaceAll(/'(\.\/[\w-]+)\.ts'/g, "'$1.gen.ts'")
    files.set(`${name}.gen.ts`, `// Copied from packages/codegen/src/${name}.ts by @kit/codegen. Do not edit.\n\n${text}`)
  }
  refuseSameNames(files)
  return files
}

/** `transferSchema` for the type `Transfer`, `ofdaBalanceSchema` for `OFDABalance`. */
export function schemaFunctionName(typeName: string): string {
  return `${typeName.replace(/^(?:[A-Z]+(?=[A-Z][a-z])|[A-Z]+)/, (capitals) => capitals.toLowerCase())}Schema`
}

function emitFunctions(source: SchemaSource): string {
  const { named, directions, nameOf, hoisted } = source
  const components = Object.entries(named.document.components?.schemas ?? {})
    .filter(([name]) => directions.response.has(name) || !directions.request.has(name))
    .map(([name, schema]) => ({
      type: nameOf(name, 'response'),
      schema,
      place: `${named.name}.yaml#/components/schemas/${name}`,
      file: `./${named.name}${directions.webhookOnly.has(name) ? '.webhooks' : ''}.gen.ts`,
    }))
  const answers = hoisted
    .filter(({ direction }) => direction === 'response')
    .map(({ name, schema }) => ({ type: name, schema, place: `${named.name}.yaml, ${name}`, file: `./${named.name}.gen.ts` }))
  const all = [...components, ...answers]
  if (all.length === 0) return 'export {}\n'
  const functions = all.map(({ type, schema, place }) => {
    const expression = schemaExpression(schema, contextOf(source, place), '  ')
    const head = `export const ${schemaFunctionName(type)}: SchemaOf<${type}> = /*#__PURE__*/ schemaOf<${type}>((m) =>`
    const short = head.length + expression.length + 2 <= WIDTH && !expression.includes('\n')
    return `/** Checks \`${type}\`. */\n${head}${short ? ` ${expression})` : `\n  ${expression},\n)`}\n`
  })
  const types = [...all].sort((a, b) => (a.type < b.type ? -1 : 1))
  const imports = ['', '.webhooks'].map((kind) => `./${named.name}${kind}.gen.ts`).map((file) =>
    importOf(
      'import type',
      types.filter((one) => one.file === file).map(({ type }) => type),
      file,
    ),
  )
  return [
    `import { schemaOf, type SchemaOf } from './schema-kit.gen.ts'\n${imports.join('')}`,
    ...functions,
  ].join('\n')
}

function emitTables(source: SchemaSource): string {
  const { named, hoisted } = source
  const imported = new Set<string>()
  const inline: string[] = []
  const functionFor = (schema: Schema, place: string): string => {
    const context = contextOf(source, place)
    const used = { ...context, functionOf: (component: string) => use(context.functionOf(component)) }
    if (schema.$ref !== undefined) return used.functionOf(schemaNameOf(schema.$ref) ?? schema.$ref)
    const own = hoisted.find((one) => one.schema === schema)
    if (own) return use(schemaFunctionName(own.name))
    const expression = schemaExpression(schema, used)
    const same = inline.indexOf(expression)
    return `inline${same >= 0 ? same : inline.push(expression) - 1}`
  }
  const use = (name: string): string => {
    imported.add(name)
    return name
  }
  const answers = Object.entries(named.document.paths ?? {}).flatMap(([path, item]) =>
    HTTP_METHODS.flatMap((method) => {
      const operation = item[method]
      if (!operation) return []
      const statuses = new Map<string, string[]>()
      for (const [status, response] of Object.entries(operation.responses)) {
        const schema = dereference<Response>(named.document, response).content?.['application/json']?.schema
        if (!schema) continue
        const name = functionFor(schema, `${named.name}.yaml ${method.toUpperCase()} ${path}, ${status}`)
        statuses.set(name, [...(statuses.get(name) ?? []), /^\d+$/.test(status) ? status : printValue(status)])
      }
      return statuses.size === 0 ? [] : [`  ${printKey(operation.operationId)}: [${[...statuses].map(([name, codes]) => `${codes.join(', ')}, ${name}`).join(', ')}],\n`]
    }),
  )
  const events = Object.entries(named.document.webhooks ?? {}).map(([event, { post }]) => {
    const schema = Object.values(dereference(named.document, post.requestBody).content)[0]?.schema ?? {}
    return `  ${printKey(event)}: ${functionFor(schema, `${named.name}.yaml#/webhooks/${event}`)},\n`
  })
  const constant = camelCase(named.name)
  const table = (entries: readonly string[]): string => (entries.length === 0 ? '{}' : `{\n${entries.join('')}}`)
  const sections = [
    [
      "import type { AnswerTable, EventTable } from './schema-check.gen.ts'\n",
      inline.length > 0 ? "import { schemaOf, type SchemaOf } from './schema-kit.gen.ts'\n" : '',
      importOf('import', [...imported].sort(), `./${named.name}.schemas.gen.ts`),
    ].join(''),
    ...inline.map((expression, index) => `const inline${index}: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => ${expression})\n`),
    `/** What ${named.document.info.title} answers, by operation and status. */\nexport const ${constant}AnswerSchemas: AnswerTable = ${table(answers)}\n`,
    `/** What ${named.document.info.title} sends, by type of event. */\nexport const ${constant}EventSchemas: EventTable = ${table(events)}\n`,
  ]
  return sections.join('\n')
}

function contextOf({ named, nameOf }: SchemaSource, place: string): SchemaContext {
  return { document: named.document, place, functionOf: (component) => schemaFunctionName(nameOf(component, 'response')) }
}

/** An import of some names, broken into lines where it is long; nothing for none. */
export function importOf(keyword: string, names: readonly string[], from: string): string {
  if (names.length === 0) return ''
  const line = `${keyword} { ${names.join(', ')} } from '${from}'\n`
  return line.length <= WIDTH + 1 ? line : `${keyword} {\n${names.map((name) => `  ${name},\n`).join('')}} from '${from}'\n`
}

function refuseSameNames(files: ReadonlyMap<string, string>): void {
  const owners = new Map<string, string>()
  const problems: string[] = []
  for (const [file, text] of files) {
    for (const [, name = ''] of text.matchAll(/^export const (\w+)/gm)) {
      const other = owners.get(name)
      if (other !== undefined) problems.push(`${name}: would be exported by ${other} and ${file}. Rename the schema.`)
      owners.set(name, file)
    }
  }
  if (problems.length > 0) throw new CodegenError(problems)
}
