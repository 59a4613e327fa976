import { WebhookParseError } from '@kit/core'
import type { WebhookParseReason } from '@kit/core'
import { isText } from './is-text.ts'
import { knownDirectDebit, knownWebhook } from './known-belvo-events.ts'
import type { KnownBelvoEvent } from './known-belvo-events.ts'

type Json = Readonly<Record<string, unknown>>

/** A body and what it says of itself. */
export interface BelvoReading {
  readonly body: Json
  /** The event it is, or the words it has for one this release does not know. */
  readonly event: KnownBelvoEvent | string
}

/** Reads the envelope of a raw body; throws `WebhookParseError` for what is none of Belvo's. */
export function readBelvoBody(raw: string | Uint8Array): BelvoReading {
  // Not instanceof: test runners and workers mix the Uint8Array of several realms.
  if (typeof raw !== 'string' && !ArrayBuffer.isView(raw)) {
    throw refusal('body_not_raw', 'Pass the body as text or bytes, before any framework parses it')
  }
  const body = readJson(raw) as Json | null
  // An array and a text have none of these members.
  const { webhook_type: type, eventType } = body ?? {}
  if (isText(type)) {
    const code = body!['webhook_code']
    return { body: body!, event: knownWebhook(type, code) ?? named(type, code) }
  }
  if (isText(eventType)) {
    const code = body!['eventCode']
    return { body: body!, event: knownDirectDebit(eventType, code) ?? named(eventType, code) }
  }
  throw refusal('not_an_event', 'The body is JSON but no Belvo event: it has neither webhook_type nor eventType. Is this the right endpoint?')
}

function named(type: string, code: unknown): string {
  return isText(code) ? `${type}.${code}` : type
}

function readJson(raw: string | Uint8Array): unknown {
  try {
    return JSON.parse(typeof raw === 'string' ? raw : new TextDecoder('utf-8', { fatal: true }).decode(raw))
  } catch {
    // The parser's own error quotes the body, so it is no cause.
    throw refusal('not_json', 'The body is not JSON in UTF-8')
  }
}

function refusal(reason: WebhookParseReason, message: string): WebhookParseError {
  return new WebhookParseError(message, { reason, provider: 'belvo' })
}
