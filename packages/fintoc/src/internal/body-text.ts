let lenient: TextDecoder | undefined

/** The text of a body, or `undefined` if its bytes are no UTF-8. */
export function bodyText(body: string | Uint8Array): string | undefined {
  if (typeof body === 'string') return body
  lenient ??= new TextDecoder()
  const text = lenient.decode(body)
  // A strict decoder takes twice as long, so it is asked only where something was replaced, or was that character before.
  if (!text.includes('\uFFFD')) return text
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    return undefined
  }
}
