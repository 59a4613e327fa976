import { WebhookParseError } from '@kit/core'
import type { KitEvent } from '@kit/core/events'
import { signHmac } from '@kit/core/signature'
import type { WebhookCheckOptions } from '@kit/core/webhooks'
import type { FinapiEvent } from '../events/finapi-event.ts'
import { encryptedFields } from './encrypted-fields.ts'
import { finapiEventTraits } from './finapi-event-traits.ts'
import { readCallback } from './read-callback.ts'
import type { CallbackReading } from './read-callback.ts'

// Two genuine bodies can be identical (a user id that is used again), so equal ids mean "the same" for an hour only.
const DEDUPE_WINDOW_MS = 3_600_000

/** A parsed body and what it says about itself. */
export interface ParsedCallback {
  readonly text: string
  readonly data: unknown
  readonly reading: CallbackReading
}

/** Parses a raw body; throws `WebhookParseError` for what is no finAPI callback. */
export function parseCallbackText(body: string | Uint8Array): ParsedCallback {
  const text = textOf(body)
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    throw new WebhookParseError('the body is not JSON; pass the request body as it arrived', { reason: 'not_json', provider: 'finapi' })
  }
  const reading = readCallback(data)
  if (reading === undefined) {
    throw new WebhookParseError('the body is JSON but no finAPI callback: it has none of webFormId, taskId, userId with event, and triggerEvent', {
      reason: 'not_an_event',
      provider: 'finapi',
    })
  }
  return { text, data, reading }
}

/**
 * Puts the envelope around a parsed body, after the deep check if there is one; the id is a keyed digest, so it does not give a form's id
 * away.
 */
export async function callbackEvent({ text, data, reading }: ParsedCallback, secret: string, options: WebhookCheckOptions): Promise<FinapiEvent> {
  const { type, rawType, purpose } = reading
  if (type !== 'unknown') options.schemas?.check(type, data, options)
  const digest = await signHmac({ secret, payload: `finapi.callback.id\0${text}` })
  const identity = { provider: 'finapi', id: `finapi_${digest.slice(0, 40)}`, idSource: 'derived', dedupeWindowMs: DEDUPE_WINDOW_MS } as const
  // The discriminant was read from this very body, which is what ties `type` and `data` together.
  if (type === 'unknown') return { ...identity, type, rawType, known: false, data }
  const traits = finapiEventTraits[type] as { readonly topic: KitEvent['topic']; subject(data: unknown): KitEvent['subject'] }
  const subject = traits.subject(data)
  const encrypted = purpose === 'notifications' ? encryptedFields(data) : []
  return {
    ...identity,
    type,
    known: true,
    topic: traits.topic,
    ...(subject === undefined ? {} : { subject }),
    ...(encrypted.length === 0 ? {} : { encryptedFields: encrypted }),
    data,
  } as FinapiEvent
}

function textOf(body: unknown): string {
  if (typeof body === 'string') return body
  // Not instanceof: test runners and workers mix the Uint8Array of several realms.
  if (ArrayBuffer.isView(body)) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(body)
    } catch {
      throw new WebhookParseError('the body is not UTF-8 text; pass the request body as it arrived', { reason: 'not_json', provider: 'finapi' })
    }
  }
  throw new WebhookParseError('the body was parsed already; pass the raw text or bytes of the request', {
    reason: 'body_not_raw',
    provider: 'finapi',
  })
}
