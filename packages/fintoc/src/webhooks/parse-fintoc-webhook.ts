import { WebhookParseError } from '@kit/core'
import type { UnknownEvent } from '@kit/core/events'
import { sha256Hex } from '@kit/core/signature'
import type { FintocEvent } from '../events/fintoc-event.ts'
import { describeFintocEvent } from '../internal/describe-fintoc-event.ts'

type Json = Readonly<Record<string, unknown>>

// Fintoc repeats a delivery for several days; beyond that a body with the same bytes is taken for a new event.
const DERIVED_ID_WINDOW_MS = 7 * 24 * 60 * 60 * 1000

/**
 * Reads the raw body of a webhook into a typed event **without checking where it came from**: `verification` stays undefined, and
 * handlers and waiters do not accept it. Use `verifyFintocWebhook` for requests; this one is for bodies you stored or test with.
 *
 * A type this release does not know, missing members and new members are all data, never an error: an unknown type gives
 * `type: 'unknown'` with its `rawType`. An event without an id gets one derived from the bytes of the body (`idSource: 'derived'`),
 * good for recognising a redelivery within `dedupeWindowMs`.
 *
 * @param body - the body as it was received: text or UTF-8 bytes
 * @throws WebhookParseError `body_not_raw` for an object, `not_json`, or `not_an_event` if there is no `type` or no `data` object
 * @example
 * ```ts
 * const event = await parseFintocWebhook(storedBody)
 * if (event.type === 'account.refresh_intent.succeeded') console.log(event.data.new_movements)
 * ```
 * @see https://docs.fintoc.com/api/main-resources/events-reference
 */
export async function parseFintocWebhook(body: string | Uint8Array): Promise<FintocEvent> {
  // Not instanceof: test runners and workers mix the Uint8Array of several realms.
  if (typeof body !== 'string' && !ArrayBuffer.isView(body)) {
    throw refuse('body_not_raw', 'Pass the body as text or bytes, before any framework parses it')
  }
  const event = readJson(body)
  if (!isObject(event) || typeof event['type'] !== 'string' || event['type'] === '' || !isObject(event['data'])) {
    throw refuse('not_an_event', 'The body is JSON but no Fintoc event: it needs a type and a data object. Is this the right endpoint?')
  }
  const { id, type: rawType, created_at: occurredAt, mode, data } = event as Json & { type: string; data: Json }
  const common: Omit<UnknownEvent, 'provider' | 'type' | 'rawType' | 'known' | 'data'> = {
    ...(typeof id === 'string' && id !== ''
      ? { id, idSource: 'provider' as const }
      : { id: `sha256_${await sha256Hex(body)}`, idSource: 'derived' as const, dedupeWindowMs: DERIVED_ID_WINDOW_MS }),
    ...(typeof occurredAt === 'string' && { occurredAt }),
    ...((mode === 'test' || mode === 'live') && { mode }),
  }
  const describe = describeFintocEvent(rawType)
  return describe === undefined
    ? { provider: 'fintoc', type: 'unknown', rawType, known: false, ...common, data }
    : ({ provider: 'fintoc', type: rawType, known: true, ...common, ...describe(data), data } as unknown as FintocEvent)
}

function readJson(body: string | Uint8Array): unknown {
  try {
    return JSON.parse(typeof body === 'string' ? body : new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    // The parser's own error quotes the body, so it is no cause.
    throw refuse('not_json', 'The body is not JSON in UTF-8')
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function refuse(reason: 'body_not_raw' | 'not_json' | 'not_an_event', message: string): WebhookParseError {
  return new WebhookParseError(message, { reason, provider: 'fintoc' })
}
