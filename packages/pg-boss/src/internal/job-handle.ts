import { InvalidArgumentError } from '@kit/core'
import type { BodySealer } from '@kit/core/idempotency'

/** A handle as a job holds it. */
export interface JobHandle {
  readonly text: string
  readonly sealed: boolean
}

/** The text of a handle, sealed where there is a `seal`. */
export async function sealHandle(text: string, waitId: string, seal: BodySealer | undefined): Promise<JobHandle> {
  if (seal === undefined) return { text, sealed: false }
  const bytes = await seal(new TextEncoder().encode(text), { key: keyOf(waitId) })
  return { text: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')), sealed: true }
}

/** The text that was sealed; rejects when it cannot be opened. */
export async function openHandle(handle: JobHandle, waitId: string, open: BodySealer | undefined): Promise<string> {
  if (!handle.sealed) return handle.text
  if (open === undefined) {
    throw new InvalidArgumentError('The handle in the job is sealed; give the waits the open that belongs to its seal', { argument: 'open' })
  }
  const bytes = Uint8Array.from(atob(handle.text), (letter) => letter.charCodeAt(0))
  return new TextDecoder().decode(await open(bytes, { key: keyOf(waitId) }))
}

function keyOf(waitId: string): string {
  return `wait:${waitId}`
}
