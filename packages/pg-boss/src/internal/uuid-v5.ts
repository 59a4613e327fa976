const encoder = new TextEncoder()

/** A UUID of version 5: the same for the same name in the same namespace, here any text. */
export async function uuidV5(namespace: string, name: string): Promise<string> {
  const space = new Uint8Array(await crypto.subtle.digest('SHA-1', encoder.encode(namespace)))
  const text = encoder.encode(name)
  const input = new Uint8Array(16 + text.length)
  input.set(space.subarray(0, 16))
  input.set(text, 16)
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-1', input)).subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x50
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
