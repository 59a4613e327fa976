import type { OpenApiDocument, OpenApiOperation } from '../../src/generated/openapi-document.gen.ts'
import { exampleOf } from '../../src/internal/example/example-of.ts'

export interface SampleRequest {
  readonly path: string
  readonly headers: Record<string, string>
  readonly body: string | FormData | URLSearchParams | undefined
}

function isFile(schema: unknown): boolean {
  return JSON.stringify(schema).includes('"binary"')
}

/** A request that satisfies the document: every required parameter, and a body with every member. */
export function sampleRequest(document: OpenApiDocument, template: string, operation: OpenApiOperation): SampleRequest {
  const valueOf = (name: string): string => {
    const parameter = operation.parameters.find((each) => each.name === name)
    return String(parameter === undefined ? 'x' : exampleOf(document, parameter.schema, `${operation.operationId} ${name}`))
  }
  const required = (place: string): [string, string][] =>
    operation.parameters.filter((each) => each.in === place && each.required).map(({ name }) => [name, valueOf(name)])
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(valueOf(name)))
  const query = new URLSearchParams(required('query')).toString()
  const headers = Object.fromEntries(required('header').filter(([name]) => name.toLowerCase() !== 'authorization'))
  const url = query === '' ? path : `${path}?${query}`
  const { requestBody } = operation
  if (requestBody === undefined) return { path: url, headers, body: undefined }
  const example = requestBody.example ?? exampleOf(document, requestBody.schema, operation.operationId)
  if (requestBody.contentType === 'application/json') {
    return { path: url, headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(example) }
  }
  const fields = Object.entries(example as Record<string, unknown>)
  if (requestBody.contentType === 'application/x-www-form-urlencoded') {
    return { path: url, headers, body: new URLSearchParams(fields.map(([name, value]) => [name, String(value)])) }
  }
  const form = new FormData()
  const properties = (requestBody.schema as { properties?: Record<string, unknown> }).properties ?? {}
  for (const [name, value] of fields) {
    if (isFile(properties[name])) form.append(name, new Blob(['%PDF-1.7'], { type: 'application/pdf' }), 'file.pdf')
    else form.append(name, String(value))
  }
  return { path: url, headers, body: form }
}
