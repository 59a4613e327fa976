import { InvalidArgumentError } from '../../errors/invalid-argument-error.ts'
import type { Operation } from '../../http/operation.ts'
import type { QueryValue } from '../../http/transport.ts'
import { appendValues, textOf } from './build-url.ts'

export function buildBody(operation: Operation, body: unknown): string | FormData | undefined {
  if (body === undefined) return undefined
  if (operation.method === 'GET')
    throw new InvalidArgumentError('A GET request has no body. Pass the values in query.', { argument: 'body' })
  switch (operation.body) {
    case 'form':
      return formText(body)
    case 'multipart':
      return formData(body)
    default:
      return jsonText(body)
  }
}

/**
 * The bytes of a form with the content type that names their boundary. The runtime writes them and picks the boundary, so they are written
 * once: every attempt sends the same bytes.
 */
export async function writeMultipart(form: FormData): Promise<{ readonly body: Uint8Array<ArrayBuffer>; readonly contentType: string }> {
  const held = new FormData()
  // Files are read before, because a runtime may never come back from writing a form with one that cannot be read.
  const parts = [...form]
  for (const [name, value] of parts) {
    if (typeof value === 'string') held.append(name, value)
    else held.append(name, new Blob([await readFile(name, value)], { type: value.type }), value.name)
  }
  const written = new Response(held)
  return { body: new Uint8Array(await written.arrayBuffer()), contentType: written.headers.get('content-type') ?? 'multipart/form-data' }
}

async function readFile(name: string, file: Blob): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer()
  } catch {
    throw new InvalidArgumentError(`The file ${name} could not be read. Pass it as bytes, or as a Blob that is still there.`, {
      argument: 'body',
    })
  }
}

function jsonText(body: unknown): string {
  let text: string | undefined
  try {
    text = JSON.stringify(body)
  } catch {
    text = undefined
  }
  if (text === undefined) {
    throw new InvalidArgumentError(
      'The body cannot be written as JSON. Remove functions, circular references and BigInt values (pass these as strings).',
      {
        argument: 'body',
      },
    )
  }
  return text
}

function formText(body: unknown): string {
  if (body instanceof URLSearchParams) return body.toString()
  const form = new URLSearchParams()
  for (const [name, value] of Object.entries(fieldsOf(body))) appendValues(form, name, value as QueryValue, false)
  return form.toString()
}

function formData(body: unknown): FormData {
  if (body instanceof FormData) return body
  const form = new FormData()
  for (const [name, value] of Object.entries(fieldsOf(body))) {
    for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) appendPart(form, name, item)
  }
  return form
}

function appendPart(form: FormData, name: string, value: unknown): void {
  if (value === undefined || value === null) return
  if (value instanceof Blob) form.append(name, value)
  else if (value instanceof Uint8Array) form.append(name, new Blob([value as Uint8Array<ArrayBuffer>]))
  else form.append(name, textOf(name, value, 'a Blob, bytes, '))
}

function fieldsOf(body: unknown): Readonly<Record<string, unknown>> {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Readonly<Record<string, unknown>>
  throw new InvalidArgumentError('Pass the form body as an object of its fields.', { argument: 'body' })
}
