import type { OpenApiDocument, OpenApiSchema } from '../generated/openapi-document.gen.ts'
import type { ApiProfile, ReceivedRequest } from './api-profile.ts'
import { isJsonObject, objectAt } from './json.ts'
import type { JsonObject } from './json.ts'
import type { Operation } from './operation.ts'
import { parameterValue } from './parameter-values.ts'
import { schemaAt } from './request-schema.ts'

const utf8 = new TextDecoder()

function mediaTypeOf(headers: Headers): string {
  return (headers.get('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
}

function propertiesOf(document: OpenApiDocument, schema: OpenApiSchema): JsonObject {
  const ref = schema['$ref']
  return objectAt(typeof ref === 'string' ? schemaAt(document, ref) : schema, 'properties') ?? {}
}

/** Fields that arrived as texts, with the types the document gives them. */
function typedFields(document: OpenApiDocument, schema: OpenApiSchema, fields: ReadonlyMap<string, readonly string[]>): JsonObject {
  const properties = propertiesOf(document, schema)
  const entries = [...fields].map(([name, texts]) => {
    const property = properties[name]
    return [name, isJsonObject(property) ? parameterValue(document, property, texts, false) : texts[0]] as const
  })
  return Object.fromEntries(entries)
}

async function multipartFields(request: ReceivedRequest): Promise<{ texts: Map<string, string[]>; files: JsonObject }> {
  const texts = new Map<string, string[]>()
  const files: JsonObject = {}
  const type = request.headers.get('Content-Type') ?? ''
  const form = await new Response(request.bytes, { headers: { 'Content-Type': type } }).formData()
  for (const [name, value] of form) {
    if (typeof value === 'string') texts.set(name, [...(texts.get(name) ?? []), value])
    else files[name] = { name: value.name, type: value.type, size: value.size }
  }
  return { texts, files }
}

export interface ReadBody {
  /** What a handler gets. */
  readonly body: JsonObject
  /** What is checked against the schema; an uploaded file stands as a text. Nothing when there is no body. */
  readonly checked: unknown
}

/** @throws Refusal when the body is of another type than the document's, or cannot be read. */
export async function readBody(profile: ApiProfile, request: ReceivedRequest, operation: Operation): Promise<ReadBody> {
  const { document, requestBody } = operation
  if (requestBody === undefined || (request.bytes.length === 0 && !requestBody.required)) return { body: {}, checked: undefined }
  if (mediaTypeOf(request.headers) !== requestBody.contentType) {
    throw profile.refuse({ kind: 'media-type', wanted: requestBody.contentType })
  }
  if (requestBody.contentType === 'multipart/form-data') {
    const { texts, files } = await multipartFields(request).catch(() => {
      throw profile.refuse({ kind: 'media-type', wanted: requestBody.contentType })
    })
    const fields = typedFields(document, requestBody.schema, texts)
    return { body: { ...fields, ...files }, checked: { ...fields, ...Object.fromEntries(Object.keys(files).map((name) => [name, name])) } }
  }
  const text = utf8.decode(request.bytes)
  if (requestBody.contentType === 'application/x-www-form-urlencoded') {
    const fields = new URLSearchParams(text)
    const body = typedFields(document, requestBody.schema, new Map([...fields.keys()].map((name) => [name, fields.getAll(name)])))
    return { body, checked: body }
  }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw profile.refuse({ kind: 'not-json' })
  }
  return { body: isJsonObject(json) ? json : {}, checked: json }
}
