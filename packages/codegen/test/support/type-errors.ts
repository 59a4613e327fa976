import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const stand = fileURLToPath(new URL('kit-core.ts', import.meta.url))
const folder = '/generated'
const libraries = new Map<string, ts.SourceFile | undefined>()

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  types: [],
  module: ts.ModuleKind.ESNext,
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
  noEmit: true,
}

/** Compiles the files strictly, in memory, and gives `file:line message` for each error. A `@ts-expect-error` without an error is one too. */
export function typeErrors(files: Readonly<Record<string, string>>): string[] {
  const texts = new Map(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]))
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options),
    getCurrentDirectory: () => folder,
    fileExists: (path) => texts.has(path) || ts.sys.fileExists(path),
    readFile: (path) => texts.get(path) ?? ts.sys.readFile(path),
    getSourceFile: (path, languageVersion) => {
      const own = texts.get(path)
      if (own !== undefined) return ts.createSourceFile(path, own, languageVersion)
      if (!libraries.has(path)) {
        const text = path === stand || dirname(path) === dirname(ts.getDefaultLibFilePath(options)) ? readFileSync(path, 'utf8') : undefined
        libraries.set(path, text === undefined ? undefined : ts.createSourceFile(path, text, languageVersion))
      }
      return libraries.get(path)
    },
    resolveModuleNameLiterals: (names, containing) =>
      names.map(({ text }) => ({
        resolvedModule: { resolvedFileName: text.startsWith('@kit/core/') ? stand : join(dirname(containing), text), extension: ts.Extension.Ts },
      })),
  }
  const program = ts.createProgram([...texts.keys()], options, host)
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const line = diagnostic.file && diagnostic.start !== undefined ? diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start).line + 1 : 0
    return `${diagnostic.file?.fileName ?? ''}:${line} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`
  })
}

/** The JavaScript of a generated file, loaded. */
export async function load(text: string): Promise<Record<string, unknown>> {
  const { outputText } = ts.transpileModule(text, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true } })
  return (await import(`data:text/javascript,${encodeURIComponent(outputText)}`)) as Record<string, unknown>
}
