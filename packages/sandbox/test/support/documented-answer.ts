import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { finapiAccessDocument } from '../../src/generated/finapi-access.gen.ts'
import { finapiWebformDocument } from '../../src/generated/finapi-webform.gen.ts'

const documents = [finapiAccessDocument, finapiWebformDocument]
const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false, unicodeRegExp: false })
addFormats(ajv)
for (const document of documents) ajv.addSchema({ $id: `kit:${document.api}`, components: document.components })

function matches(template: string, path: string): boolean {
  const pattern = template.replaceAll(/[.]/g, '\\.').replaceAll(/\{\w+\}/g, '[^/]+')
  return new RegExp(`^${pattern}$`).test(path)
}

/** Statuses the documents leave out, because any call can end this way. */
const everywhere = new Set([405, 415, 503])

/** Fails when the sandbox answers in a shape the document of the provider does not have. */
export function expectDocumentedAnswer(method: string, path: string, status: number, text: string): void {
  for (const document of documents) {
    const templates = Object.keys(document.paths).filter((template) => matches(template, path))
    const template = templates.find((each) => each === path) ?? templates[0]
    if (template === undefined) continue
    const operation = Object.entries(document.paths[template] ?? {}).find(([name]) => name === method.toLowerCase())?.[1]
    if (operation === undefined || everywhere.has(status)) return
    const described = operation.responses[String(status)]
    if (described === undefined) throw new Error(`${method} ${template} does not document status ${status}`)
    const ref = described.schema?.['$ref']
    // V8 cannot run the base64 pattern of the document over a whole logo.
    if (typeof ref !== 'string' || !text.trimStart().startsWith('{') || text.length > 500_000) return
    const validate = ajv.getSchema(`kit:${document.api}${ref}`)
    if (validate === undefined) throw new Error(`no schema ${ref}`)
    if (validate(JSON.parse(text)) !== true) {
      throw new Error(`${method} ${template} ${status}: ${ajv.errorsText(validate.errors)}`)
    }
    return
  }
}
