import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { CodegenError } from './codegen-error.ts'
import { generate, type SourceDocument } from './generate.ts'

const USAGE = 'Usage: kit-codegen [--check], in a provider package with openapi/*.yaml'

/**
 * Regenerates the provider package in `folder`, or with `--check` says which files are not what would be generated.
 *
 * @returns the exit code: 0, or 1 with the reason on standard error
 */
export async function main(args: readonly string[], folder: string): Promise<number> {
  const check = args.includes('--check')
  if (args.some((argument) => argument !== '--check')) return fail(USAGE)
  const sources = readSources(folder)
  if (sources.length === 0) return fail(USAGE)
  try {
    const { provider, sandbox } = await generate(providerName(folder), sources)
    const targets = [
      ...planFolder(join(folder, 'src/generated'), provider, () => true),
      ...(existsSync(join(folder, '../sandbox')) ? planFolder(join(folder, '../sandbox/src/generated'), sandbox, (file) => file.startsWith(`${providerName(folder)}-`)) : []),
    ]
    const changed = targets.filter(({ path, text }) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined) !== text)
    if (check) {
      if (changed.length === 0) return 0
      return fail(`These files are not what the documents say. Run kit-codegen and commit the result:\n${changed.map(({ path }) => `  ${relative(folder, path)}`).join('\n')}`)
    }
    for (const { path, text } of changed) {
      if (text === undefined) rmSync(path)
      else {
        mkdirSync(join(path, '..'), { recursive: true })
        writeFileSync(path, text)
      }
      process.stdout.write(`${text === undefined ? 'removed' : 'wrote'} ${relative(folder, path)}\n`)
    }
    return 0
  } catch (error) {
    if (error instanceof CodegenError) return fail(error.message)
    throw error
  }
}

function readSources(folder: string): SourceDocument[] {
  const openapi = join(folder, 'openapi')
  if (!existsSync(openapi)) return []
  return readdirSync(openapi)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => ({ name: file.slice(0, -'.yaml'.length), text: readFileSync(join(openapi, file), 'utf8') }))
}

function providerName(folder: string): string {
  const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string }
  return name.replace(/^@[^/]+\//, '')
}

/** What a folder should hold; a generated file without a document is to be removed (`text: undefined`). */
function planFolder(folder: string, files: ReadonlyMap<string, string>, owns: (file: string) => boolean): { path: string; text: string | undefined }[] {
  const stale = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.gen.ts') && owns(file) && !files.has(file)) : []
  return [...[...files].map(([file, text]) => ({ path: join(folder, file), text })), ...stale.map((file) => ({ path: join(folder, file), text: undefined }))]
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`)
  return 1
}
