import { InvalidArgumentError } from '../../errors/invalid-argument-error.ts'

// Byte 0: format. Bytes 1 to 4: length of the event as JSON. Then the event, then the body as it arrived.
const FORMAT = 1
const HEADER_BYTES = 5

/** One string of bytes for an event and its body. */
export function encodePayload(event: unknown, rawBody: Uint8Array): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(event))
  const bytes = new Uint8Array(HEADER_BYTES + json.length + rawBody.length)
  const header = new DataView(bytes.buffer)
  header.setUint8(0, FORMAT)
  header.setUint32(1, json.length)
  bytes.set(json, HEADER_BYTES)
  bytes.set(rawBody, HEADER_BYTES + json.length)
  return bytes
}

/**
 * Takes apart what {@link encodePayload} put together.
 *
 * @throws InvalidArgumentError when another release or somebody else wrote it
 */
export function decodePayload(bytes: Uint8Array): { readonly event: unknown; readonly rawBody: Uint8Array } {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = bytes.length >= HEADER_BYTES && header.getUint8(0) === FORMAT ? header.getUint32(1) : Infinity
  if (HEADER_BYTES + length > bytes.length) {
    throw new InvalidArgumentError(
      'What is stored for this event has a format this release does not know; update @kit/core in every process that reads the inbox, then redrive',
      { argument: 'store' },
    )
  }
  const json = new TextDecoder().decode(bytes.subarray(HEADER_BYTES, HEADER_BYTES + length))
  return { event: JSON.parse(json), rawBody: bytes.slice(HEADER_BYTES + length) }
}
