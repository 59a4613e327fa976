import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { parse } from 'yaml'
import type { Document, Schema } from '../../src/document.ts'
import { generate, type SourceDocument } from '../../src/generate.ts'
import { normalizeDocument } from '../../src/normalize-document.ts'
import type { AnswerTable, EventTable } from '../../src/schema-check.ts'
import type { SchemaOf } from '../../src/schema-kit.ts'

/** The generated schemas of a document, on disk and loaded. */
export interface SchemaModules {
  readonly folder: string
  readonly texts: ReadonlyMap<string, string>
  readonly schemas: Readonly<Record<string, SchemaOf<unknown>>>
  readonly answers: AnswerTable
  readonly events: EventTable
  /** The component schemas under their type names. */
  readonly components: Readonly<Record<string, Schema>>
  remove(): void
}

/** Writes what is generated from a document beside zod, so that it can be loaded and compiled. Call `remove` afterwards. */
export async function schemaModules(source: SourceDocument): Promise<SchemaModules> {
  const { provider } = await generate('acme', [source])
  const parent = fileURLToPath(new URL('../../.work', import.meta.url))
  mkdirSync(parent, { recursive: true })
  const folder = mkdtempSync(join(parent, 'schemas-'))
  for (const [file, text] of provider) writeFileSync(join(folder, file), text)
  const load = async (name: string): Promise<Record<string, unknown>> => (await import(join(folder, name))) as Record<string, unknown>
  const bodies = await load(`${source.name}.bodies.gen.ts`)
  return {
    folder,
    texts: provider,
    schemas: (await load(`${source.name}.schemas.gen.ts`)) as Record<string, SchemaOf<unknown>>,
    answers: (bodies[`${source.name}AnswerSchemas`] ?? {}) as AnswerTable,
    events: (bodies[`${source.name}EventSchemas`] ?? {}) as EventTable,
    components: normalizeDocument({ name: source.name, document: parse(source.text) as Document }).document.components?.schemas ?? {},
    remove: () => rmSync(folder, { recursive: true }),
  }
}

/** Compiles files of a folder as strictly as the packages are, zod included. Gives `file:line message` for each error. */
export function folderTypeErrors(folder: string, files: readonly string[]): string[] {
  const program = ts.createProgram(files.map((file) => join(folder, file)), {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    types: [],
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
    isolatedDeclarations: true,
    declaration: true,
    erasableSyntaxOnly: true,
    noUnusedLocals: true,
    skipLibCheck: true,
    noEmit: true,
  })
  // Files about operations rest on @kit/core; other tests compile them.
  const own = ts.getPreEmitDiagnostics(program).filter(({ file }) => !file?.text.includes("from '@kit/core/"))
  return own.map((diagnostic) => {
    const line = diagnostic.file && diagnostic.start !== undefined ? diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start).line + 1 : 0
    return `${diagnostic.file?.fileName.replace(`${folder}/`, '') ?? ''}:${line} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`
  })
}
