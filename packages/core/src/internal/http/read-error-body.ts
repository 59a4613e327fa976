import type { ProviderErrorDetails } from '../../http/transport.ts'
import type { Answer } from './perform-attempt.ts'
import type { TransportSettings } from './read-transport-settings.ts'

/** The JSON of a body, without data where the body is empty; `undefined` where it is something else. */
export function parseData(text: string): { readonly data: unknown } | undefined {
  if (text === '') return { data: undefined }
  try {
    return { data: JSON.parse(text) as unknown }
  } catch {
    return text.trim() === '' ? { data: undefined } : undefined
  }
}

/** Parsed JSON, the text where it is something else, `undefined` where there is nothing. */
export function readErrorBody({ text }: Answer): unknown {
  const parsed = parseData(text)
  return parsed === undefined ? text : parsed.data
}

export function readErrorDetails(settings: TransportSettings, answer: Answer): ProviderErrorDetails {
  try {
    return settings.options.readError?.(readErrorBody(answer), answer.status) ?? {}
  } catch {
    // The reader expects the documented shape; a proxy's answer has another one, and the status still tells most.
    return {}
  }
}
