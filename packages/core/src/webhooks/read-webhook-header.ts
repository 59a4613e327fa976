import type { RawWebhook } from './raw-webhook.ts'

/**
 * Gives a header of a webhook, whatever the spelling of its name and whichever form the headers have. A header that was sent
 * several times comes joined with commas.
 *
 * @param name - In lower case.
 * @example
 * ```ts
 * const signature = readWebhookHeader(input, 'fintoc-signature')
 * ```
 */
export function readWebhookHeader(input: { readonly headers: RawWebhook['headers'] }, name: Lowercase<string>): string | undefined {
  const { headers } = input
  const record = headers as Readonly<Record<string, string | readonly string[] | undefined>>
  // `Headers` sorts all it has to be iterated, and node:http has lower-case names: so it is asked for the name first.
  const given = typeof headers.get === 'function' ? headers.get(name) : Object.hasOwn(record, name) ? record[name] : null
  if (given != null) return String(given)
  const entries = Symbol.iterator in headers ? (headers as unknown as Iterable<[string, string]>) : Object.entries(record)
  for (const [key, value] of entries) {
    if (key.toLowerCase() === name && value != null) return String(value)
  }
  return undefined
}
