/** One array out of many, with each text as UTF-8. Always a copy. */
export function joinBytes(parts: readonly (string | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  // UTF-8 needs at most three bytes for a UTF-16 unit; one array that is too large costs less than one for each part.
  let size = 0
  for (const part of parts) size += typeof part === 'string' ? part.length * 3 : part.length
  const bytes = new Uint8Array(size)
  let end = 0
  for (const part of parts) {
    if (typeof part === 'string') {
      end += new TextEncoder().encodeInto(part, bytes.subarray(end)).written
    } else {
      bytes.set(part, end)
      end += part.length
    }
  }
  return bytes.subarray(0, end)
}
