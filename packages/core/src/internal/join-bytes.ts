/** One array out of many. Always a copy. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  let end = 0
  for (const part of parts) end += part.length
  const bytes = new Uint8Array(end)
  end = 0
  for (const part of parts) {
    bytes.set(part, end)
    end += part.length
  }
  return bytes
}
