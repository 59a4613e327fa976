import type { OpenApiDocument, OpenApiSchema } from '../generated/openapi-document.gen.ts'
import { isJsonObject, listAt, objectAt } from './json.ts'
import { schemaAt } from './request-schema.ts'

/** Every type the schema allows, and the schema of the items of a list. */
function typesOf(
  document: OpenApiDocument,
  schema: OpenApiSchema,
  depth = 0,
): { readonly types: readonly unknown[]; readonly items: OpenApiSchema | undefined } {
  if (depth > 20) return { types: [], items: undefined }
  const ref = schema['$ref']
  const target = typeof ref === 'string' ? schemaAt(document, ref) : undefined
  const branches = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => listAt(schema, key)).filter(isJsonObject)
  const inner = [...(target === undefined ? [] : [target]), ...branches].map((branch) => typesOf(document, branch, depth + 1))
  const own = schema['type']
  const ownTypes = Array.isArray(own) ? listAt(schema, 'type') : own === undefined ? [] : [own]
  return {
    types: [...ownTypes, ...inner.flatMap(({ types }) => types)],
    items: objectAt(schema, 'items') ?? inner.find(({ items }) => items !== undefined)?.items,
  }
}

function scalar(text: string, types: readonly unknown[]): unknown {
  if (types.includes('string')) return text
  if ((types.includes('number') || types.includes('integer')) && /^-?\d+(?:\.\d+)?$/.test(text)) return Number(text)
  if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

/**
 * The value a validator should see for a parameter or form field that arrived as text. A text that is none of the types
 * stays a text, so that the validator names it.
 */
export function parameterValue(document: OpenApiDocument, schema: OpenApiSchema, texts: readonly string[], commas: boolean): unknown {
  const { types, items } = typesOf(document, schema)
  if (!types.includes('array')) return texts.length > 1 ? texts : scalar(texts[0] ?? '', types)
  const itemTypes = items === undefined ? ['string'] : typesOf(document, items).types
  // Numbers with commas between them are a list whatever the document says; a text may have a comma of its own.
  const split = commas || !itemTypes.includes('string')
  const values = split ? texts.flatMap((text) => (text === '' ? [] : text.split(','))) : texts
  return values.map((text) => scalar(text, itemTypes))
}
