import type { ProviderErrorDetails } from '../../http/transport.ts'
import type { Answer } from './perform-attempt.ts'
import type { TransportSettings } from './read-transport-settings.ts'

/** Parsed JSON, the text where it is something else, `undefined` where there is nothing. */
export function readErrorBody({ text }: Answer): unknown {
  if (text.trim() === '') return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

export function readErrorDetails(settings: TransportSettings, answer: Answer): ProviderErrorDetails {
  try {
    return settings.options.readError?.(readErrorBody(answer), answer.status) ?? {}
  } catch {
    // The reader expects the documented shape; a proxy's answer has another one, and the status still tells most.
    return {}
  }
}
