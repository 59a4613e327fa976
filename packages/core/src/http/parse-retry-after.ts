const secondsPattern = /^\d+(?:\.\d+)?$/
const gmtDatePattern = /^[A-Z][a-z]{2,8}, .+ GMT$/
const asctimePattern = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/

/**
 * Reads a `Retry-After` header: seconds, or an HTTP date.
 *
 * @returns milliseconds from 0 to `maxMs`, or `undefined` when there is no header or it says nothing readable.
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 * @example
 * ```ts
 * parseRetryAfter(response.headers.get('retry-after'), { nowMs: Date.now(), maxMs: 60_000 })
 * ```
 */
export function parseRetryAfter(value: string | null, options: { readonly nowMs: number; readonly maxMs: number }): number | undefined {
  const text = value?.trim() ?? ''
  const delayMs = secondsPattern.test(text) ? Number(text) * 1000 : dateOf(text) - options.nowMs
  return Number.isNaN(delayMs) ? undefined : Math.min(Math.max(delayMs, 0), options.maxMs)
}

function dateOf(text: string): number {
  if (gmtDatePattern.test(text)) return Date.parse(text)
  // The oldest of the three HTTP date forms names no zone and means GMT; `Date.parse` would take the local zone.
  if (asctimePattern.test(text)) return Date.parse(`${text} GMT`)
  return Number.NaN
}
