import { isRecord, isText } from './json.ts'

/** What finAPI's error bodies tell, in any of their shapes; they differ by API and status, so the keys decide. */
export interface ErrorReading {
  readonly providerCode?: string
  readonly message?: string
  readonly invalidFields?: readonly string[]
}

// What looks like neither could be free text, a token or an id, and must not be printed.
const CODE = /^(?:[A-Z][A-Z0-9_]{0,63}|[a-z]+(?:_[a-z]+){0,7})$/
const FIELD = /^[A-Za-z]{1,40}(?:\[\d{1,6}\]|\.[A-Za-z]{1,40}){0,12}$/

/**
 * Access: `{ errors: [{ code, message }] }`, and `{ error, error_description }` where the credentials are at fault.
 * Web Form: `{ code, description }`, and `{ errors: [{ field, message }] }` with a 400.
 */
export function readFinapiError(body: unknown): ErrorReading {
  if (!isRecord(body)) return {}
  if (Array.isArray(body['errors'])) {
    const entries = body['errors'].filter(isRecord)
    return reading(
      entries.map((entry) => entry['code']).find(isText),
      entries.map((entry) => entry['message']).find(isText),
      entries.map((entry) => entry['field']).filter(isText),
    )
  }
  return reading([body['code'], body['error']].find(isText), [body['description'], body['error_description']].find(isText), [])
}

function reading(code: string | undefined, message: string | undefined, fields: readonly string[]): ErrorReading {
  const invalidFields = fields.filter((field) => FIELD.test(field))
  return {
    ...(code !== undefined && CODE.test(code) ? { providerCode: code } : {}),
    ...(message === undefined ? {} : { message }),
    ...(invalidFields.length === 0 ? {} : { invalidFields }),
  }
}
