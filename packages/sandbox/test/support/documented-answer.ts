import type { ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { OpenApiDocument } from '../../src/generated/openapi-document.gen.ts'

export interface DocumentedAnswers {
  /** What is wrong with a body as an answer of this operation; nothing when nothing is, or when the status has no schema. */
  problem(template: string, method: string, status: number, body: unknown): string | undefined
  /** Fails when an answer has a shape the documents do not have. */
  expect(method: string, path: string, status: number, text: string): void
}

/** Statuses documents may leave out, because any call can end this way. */
const everywhere: readonly number[] = [400, 401, 403, 404, 405, 415, 429, 500, 503]

/** Branches of a union overlap where a provider names no discriminator, which `oneOf` would refuse. */
function withOpenUnions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withOpenUnions)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key === 'oneOf' ? 'anyOf' : key, withOpenUnions(member)]))
}

function matches(template: string, path: string): boolean {
  const pattern = template.replaceAll(/[.]/g, '\\.').replaceAll(/\{\w+\}/g, '[^/]+')
  return new RegExp(`^${pattern}$`).test(path)
}

export function documentedAnswers(documents: readonly OpenApiDocument[], undocumented = everywhere): DocumentedAnswers {
  // V8 cannot run some patterns of the documents with the `u` flag.
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false, unicodeRegExp: false, validateSchema: false })
  addFormats(ajv)
  const roots = documents.map((document, index) => {
    const root = `kit:${index}`
    ajv.addSchema({ $id: root, components: withOpenUnions(document.components) })
    return { document, root }
  })
  const compiled = new Map<unknown, ValidateFunction>()

  const find = (template: string, method: string) => {
    const found = roots.find(({ document }) => Object.hasOwn(document.paths[template] ?? {}, method))
    const operation = Object.entries(found?.document.paths[template] ?? {}).find(([name]) => name === method)?.[1]
    return found === undefined || operation === undefined ? undefined : { root: found.root, operation }
  }

  const problem: DocumentedAnswers['problem'] = (template, method, status, body) => {
    const found = find(template, method)
    const schema = found?.operation.responses[String(status)]?.schema
    if (found === undefined || schema === undefined) return undefined
    const absolute = JSON.parse(JSON.stringify(withOpenUnions(schema)).replaceAll('"#/', `"${found.root}#/`)) as object
    const validate = compiled.get(schema) ?? ajv.compile(absolute)
    compiled.set(schema, validate)
    return validate(body) ? undefined : ajv.errorsText(validate.errors)
  }

  return {
    problem,
    expect(method, path, status, text) {
      const templates = documents.flatMap((document) => Object.keys(document.paths)).filter((template) => matches(template, path))
      const template = templates.find((each) => each === path) ?? templates.find((each) => find(each, method.toLowerCase()) !== undefined)
      const found = template === undefined ? undefined : find(template, method.toLowerCase())
      if (template === undefined || found === undefined) return
      if (found.operation.responses[String(status)] === undefined) {
        if (undocumented.includes(status)) return
        throw new Error(`${method} ${template} does not document status ${status}`)
      }
      // V8 cannot run the base64 pattern of a document over a whole logo.
      if (!/^\s*[{[]/.test(text) || text.length > 500_000) return
      const wrong = problem(template, method.toLowerCase(), status, JSON.parse(text))
      if (wrong !== undefined) throw new Error(`${method} ${template} ${status}: ${wrong}`)
    },
  }
}
