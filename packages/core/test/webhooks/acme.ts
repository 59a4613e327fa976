import { WebhookParseError, WebhookVerificationError } from '@kit/core'
import type { KitEvent, UnknownEvent, Verified } from '@kit/core/events'
import { signHmac, verifyHmac } from '@kit/core/signature'
import { readRawBody, readWebhookHeader } from '@kit/core/webhooks'
import type { RawWebhook } from '@kit/core/webhooks'

// A provider made up for these tests: `{ id, type, ... }`, signed in `acme-signature`.
type PaymentDone = KitEvent<'acme', 'payment.done', { id: string; type: string; amount?: number }>
type LinkGone = KitEvent<'acme', 'link.gone', { id: string; type: string }>
export type AcmeEvent = PaymentDone | LinkGone | UnknownEvent<'acme'>

export const secret = 'acme_secret'

export async function verifyAcme(input: Request | RawWebhook): Promise<Verified<AcmeEvent>> {
  const body = await readRawBody(input, { provider: 'acme' })
  const signature = readWebhookHeader(input, 'acme-signature')
  if (signature === undefined) throw new WebhookVerificationError('no header', { reason: 'missing_header', provider: 'acme' })
  const match = await verifyHmac({ secrets: [secret], payload: body, signatures: [signature] })
  if (match === undefined) throw new WebhookVerificationError('no match', { reason: 'no_match', provider: 'acme' })
  const verification = { scheme: 'hmac', ...match } as const
  let data: { id: string; type: string; window?: number }
  try {
    data = JSON.parse(new TextDecoder().decode(body)) as typeof data
  } catch {
    throw new WebhookParseError('no JSON', { reason: 'not_json', provider: 'acme' })
  }
  if (typeof data?.id !== 'string') throw new WebhookParseError('no event', { reason: 'not_an_event', provider: 'acme' })
  const envelope = {
    provider: 'acme',
    id: data.id,
    idSource: 'provider',
    verification,
    ...(data.window === undefined ? {} : { dedupeWindowMs: data.window }),
  } as const
  if (data.type === 'payment.done') return { ...envelope, known: true, type: 'payment.done', topic: 'payment', data }
  if (data.type === 'link.gone') return { ...envelope, known: true, type: 'link.gone', topic: 'connection', data }
  return { ...envelope, known: false, type: 'unknown', rawType: data.type, data }
}

export async function signed(body: string): Promise<Record<string, string>> {
  return { 'acme-signature': await signHmac({ secret, payload: body }), 'content-type': 'application/json' }
}

export async function acmeRequest(body: unknown): Promise<Request> {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return new Request('http://localhost/hooks', { method: 'POST', body: text, headers: await signed(text) })
}
