import { readFileSync } from 'node:fs'
import { CodegenError } from '../../src/codegen-error.ts'
import { generate, type SourceDocument } from '../../src/generate.ts'

/** A document of test/fixtures. */
export function fixture(name: string): SourceDocument {
  return { name, text: readFileSync(new URL(`../fixtures/${name}.yaml`, import.meta.url), 'utf8') }
}

/** The types generated for one fixture. */
export async function generated(name: string): Promise<string> {
  return await generatedFile(name, `${name}.gen.ts`)
}

/** The types of one fixture that only webhooks carry. */
export async function generatedWebhooks(name: string): Promise<string> {
  return await generatedFile(name, `${name}.webhooks.gen.ts`)
}

/** The table of operations generated for one fixture. */
export async function generatedTable(name: string): Promise<string> {
  return await generatedFile(name, `${name}.operations.gen.ts`)
}

async function generatedFile(name: string, file: string): Promise<string> {
  const { provider } = await generate('acme', [fixture(name)])
  return provider.get(file) ?? ''
}

/** A document with one operation, for what is about a detail of it. */
export function documentWith(parts: { operation?: string; schemas?: string; document?: string }): SourceDocument {
  const indent = (text: string, by: number): string => text.trim().split('\n').map((line) => ' '.repeat(by) + line).join('\n')
  return {
    name: 'small',
    text: `openapi: 3.1.0
info: { title: Small, version: '1' }
x-kit-api: small
x-kit-auth-kinds: { user: a user token }
${parts.document ?? ''}
paths:
  /things/{id}:
    get:
      operationId: things.get
      summary: Read a thing
      x-kit-auth: user
${indent(parts.operation ?? "parameters: [{ name: id, in: path, required: true, schema: { type: string } }]\nresponses: { '200': { description: ok } }", 6)}
components:
  schemas:
${indent(parts.schemas ?? 'Thing: { type: object, properties: { id: { type: string } } }', 4)}
`,
  }
}

/** What the generator refuses about a document; empty when it takes it. */
export async function problemsOf(...sources: SourceDocument[]): Promise<readonly string[]> {
  try {
    await generate('acme', sources)
    return []
  } catch (error) {
    if (error instanceof CodegenError) return error.problems
    throw error
  }
}
