import type { ProviderErrorDetails } from '@kit/core/http'

/**
 * The main API answers with a list of `{ code, message, request_id, field }`, payments nest the faults of a field below its name
 * (`pix_key.value`), Direct Debit sends `{ statusCode, error, message }`, and the firewall HTML: whatever is found is used.
 */
export function readBelvoError(body: unknown): ProviderErrorDetails {
  const entries = (Array.isArray(body) ? body : [body]).filter(isRecord)
  const found: Found = { codes: [], messages: [], fields: [], requestIds: [] }
  for (const entry of entries) read(entry, found, [])
  const [message] = found.messages
  return {
    providerCode: found.codes[0],
    ...(message === undefined ? {} : { message }),
    ...(found.fields.length === 0 ? {} : { invalidFields: [...new Set(found.fields)] }),
    requestId: found.requestIds[0],
  }
}

interface Found {
  readonly codes: string[]
  readonly messages: string[]
  readonly fields: string[]
  readonly requestIds: string[]
}

const deepest = 5

function read(entry: Readonly<Record<string, unknown>>, found: Found, path: readonly string[]): void {
  for (const [name, value] of Object.entries(entry)) {
    if (name === 'request_id') add(found.requestIds, value)
    else if (name === 'code' || name === 'error') add(found.codes, value)
    else if (name === 'message' || name === 'detail') add(found.messages, Array.isArray(value) ? textsOf(value) : value)
    else if (name === 'field') add(found.fields, value)
    else if (path.length < deepest) {
      for (const nested of Array.isArray(value) ? value : [value]) {
        if (!isRecord(nested)) continue
        const place = [...path, name]
        if ('code' in nested || 'message' in nested) found.fields.push(place.join('.'))
        read(nested, found, place)
      }
    }
  }
}

function textsOf(values: readonly unknown[]): string {
  return values.filter((value) => typeof value === 'string').join('; ')
}

function add(list: string[], value: unknown): void {
  if (typeof value === 'string' && value !== '') list.push(value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
