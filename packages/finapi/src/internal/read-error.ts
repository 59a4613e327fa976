import { isRecord } from './read-callback.ts'

/** What finAPI's error bodies tell, in any of their shapes; they differ by API and status, so the keys decide. */
export interface ErrorReading {
  readonly providerCode?: string
  readonly message?: string
  readonly invalidFields?: readonly string[]
}

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
  return {
    // A code is a word; anything else could be free text with personal data in it.
    ...(code !== undefined && /^[\w.-]{1,64}$/.test(code) ? { providerCode: code } : {}),
    ...(message === undefined ? {} : { message }),
    ...(fields.length === 0 ? {} : { invalidFields: fields.map((field) => field.slice(0, 128)) }),
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
