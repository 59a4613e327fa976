import { fromBase64, toBase64 } from './base64.ts'

/** Bytes as a text every driver keeps: as it is where it is UTF-8, which takes a quarter less, as base64 otherwise. */
export interface PayloadText {
  readonly encoding: 'utf8' | 'base64'
  readonly text: string
}

export function toPayloadText(payload: Uint8Array): PayloadText {
  try {
    return { encoding: 'utf8', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(payload) }
  } catch {
    return { encoding: 'base64', text: toBase64(payload) }
  }
}

export function fromPayloadText(encoding: string, text: string): Uint8Array {
  return encoding === 'utf8' ? new TextEncoder().encode(text) : fromBase64(text)
}
