import type { ProviderErrorDetails } from '@kit/core/http'
import { listOf } from './list-of.ts'

/** The names that are read, each with what was found under it. */
type Found = Readonly<Record<'code' | 'error' | 'message' | 'detail' | 'field' | 'request_id', string[]>>

const deepest = 5

/**
 * The main API answers with a list of `{ code, message, request_id, field }`, payments nest the faults of a field below its name
 * (`pix_key.value`), Direct Debit sends `{ statusCode, error, message }`, and the firewall HTML: whatever is found is used.
 */
export function readBelvoError(body: unknown): ProviderErrorDetails {
  const found: Found = { code: [], error: [], message: [], detail: [], field: [], request_id: [] }
  read(body, found, [])
  const { code, error, message, detail, field, request_id } = found
  return { providerCode: code[0] ?? error[0], message: message[0] ?? detail[0], invalidFields: [...new Set(field)], requestId: request_id[0] }
}

function read(value: unknown, found: Found, path: readonly string[]): void {
  for (const entry of listOf(value)) {
    if (typeof entry !== 'object' || !entry || path.length > deepest) continue
    if (path[0] && ('code' in entry || 'message' in entry)) found.field.push(path.join('.'))
    for (const [name, member] of Object.entries(entry)) {
      if (Object.hasOwn(found, name)) {
        const text = listOf(member).filter((one) => typeof one === 'string').join('; ')
        if (text) found[name as keyof Found].push(text)
      } else read(member, found, [...path, name])
    }
  }
}
