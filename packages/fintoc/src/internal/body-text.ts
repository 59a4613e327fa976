let lenient: TextDecoder | undefined

/** The text of a body, or `undefined` if its bytes are no UTF-8. */
export function bodyText(body: string | Uint8Array): string | undefined {
  if (typeof body === 'string') return body
  try {
    lenient ??= new TextDecoder()
    const text = lenient.decode(body)
    // A strict decoder takes twice as long, so it is asked only where something was replaced, or was that character before.
    return text.includes('\uFFFD') ? new TextDecoder('utf-8', { fatal: true }).decode(body) : text
  } catch {
    return undefined
  }
}
