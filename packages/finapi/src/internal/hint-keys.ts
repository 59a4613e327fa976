import type { AnyKitEvent } from '@kit/core/events'
import { sha256Hex } from '@kit/core/signature'
import { isRecord, isText } from './json.ts'

/** Which id of a callback body a wait goes by. */
export type CallbackIdField = 'webFormId' | 'taskId'

/** The key a wait is woken under: a digest, because the id of a form is a one-time token. */
export async function hintKey(field: CallbackIdField, id: string): Promise<string> {
  return `finapi:${field}:${await sha256Hex(`finapi\0${field}\0${id.toLowerCase()}`)}`
}

/** The keys an event wakes; it need not be of a known type, since the GET that follows decides. */
export async function hintKeysOf(field: CallbackIdField, event: AnyKitEvent): Promise<readonly string[]> {
  const id = event.provider === 'finapi' ? callbackId(field, event.data) : undefined
  return id === undefined ? [] : [await hintKey(field, id)]
}

/** The id in a callback body. */
export function callbackId(field: CallbackIdField, body: unknown): string | undefined {
  const id = isRecord(body) ? body[field] : undefined
  return isText(id) ? id : undefined
}
