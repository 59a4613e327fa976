import type { BelvoEventType } from '@kit/belvo/events'
import { createBelvoEventBody, signedBelvoRequest } from '@kit/belvo/testing'
import type { FinapiEventType } from '@kit/finapi/events'
import { createFinapiCallbackBody, signedFinapiRequest } from '@kit/finapi/testing'
import type { FintocEventType } from '@kit/fintoc/events'
import { createFintocEventBody, signedFintocLinkCreatedRequest, signedFintocRequest } from '@kit/fintoc/testing'
import type { SandboxProvider } from '../../provider-sandbox-control.ts'
import type { JsonObject } from '../json.ts'

/** An event for one URL, and what it is signed with. */
export interface EventToSend {
  readonly provider: SandboxProvider
  readonly type: string
  readonly url: string
  /** Fintoc's secret, Belvo's `Authorization` value, or the secret of finAPI's callback URLs; without the last the URL stays as it is. */
  readonly secret: string | undefined
  /** For Fintoc members of the event's `data`, for the others of the body. */
  readonly data: JsonObject | undefined
}

/** Signs for https, as the providers demand it, and sends to where it was to go, which may be http on this machine. */
async function signedFor(url: string, sign: (httpsUrl: string) => Promise<Request>): Promise<Request> {
  const signed = await sign(url.replace(/^http:/, 'https:'))
  const target = new URL(signed.url)
  target.protocol = new URL(url).protocol
  return new Request(target, { method: signed.method, headers: signed.headers, body: await signed.arrayBuffer() })
}

async function requestFor({ provider, type, url, secret = '', data }: EventToSend): Promise<Request> {
  if (provider === 'belvo') {
    const event = createBelvoEventBody(type as BelvoEventType, (data ?? {}) as never)
    return signedBelvoRequest({ event, authorization: secret, url })
  }
  if (provider === 'finapi') {
    const event = createFinapiCallbackBody(type as FinapiEventType, (data ?? {}) as never)
    if (secret !== '') return signedFor(url, (https) => signedFinapiRequest({ event, secret, url: https }))
    return new Request(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(event) })
  }
  const now = new Date().toISOString()
  const event = createFintocEventBody(type as FintocEventType, { created_at: now, ...(data === undefined ? {} : { data: data as never }) })
  if (type !== 'link.created') return signedFintocRequest({ event, secret, url })
  return signedFor(url, (https) => signedFintocLinkCreatedRequest({ event, urlSecret: secret, reference: 'kit-sandbox', url: https }))
}

/** Sends a made-up event as the provider would. @returns the body that was sent, and the status of the answer; nothing when none came */
export async function sendEvent(event: EventToSend): Promise<{ readonly body: unknown; readonly status: number | undefined }> {
  const request = await requestFor(event)
  const body: unknown = await request.clone().json()
  const answer = await fetch(request).catch(() => undefined)
  await answer?.arrayBuffer()
  return { body, status: answer?.status }
}
