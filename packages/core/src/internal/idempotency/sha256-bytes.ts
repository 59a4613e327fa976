/** The SHA-256 digest of a text (as UTF-8) or of bytes: 32 bytes. */
export async function sha256Bytes(data: string | Uint8Array): Promise<Uint8Array> {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : (data as Uint8Array<ArrayBuffer>)
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
}
