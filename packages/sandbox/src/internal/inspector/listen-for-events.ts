import { randomBytes } from 'node:crypto'
import { fintocEventTypes } from '@kit/fintoc/testing'
import type { SandboxControls } from '../../sandbox.ts'
import { isCallbackUrl } from '../loopback.ts'

/** What a new endpoint is verified with. */
export interface ListeningEndpoint {
  readonly provider: 'fintoc' | 'belvo'
  /** Fintoc's `whsec_…`, or Belvo's whole `Authorization` value. */
  readonly secret: string
}

/**
 * Registers a URL for every event of the providers that have endpoints.
 *
 * @throws TypeError when the URL is neither https nor on this machine, or no such provider is emulated
 */
export async function listenForEvents(controls: Partial<SandboxControls>, url: string, only: string | undefined): Promise<readonly ListeningEndpoint[]> {
  if (!isCallbackUrl(url)) throw new TypeError('The URL has to be https, or http on this machine.')
  const { fintoc, belvo } = controls
  const endpoints: ListeningEndpoint[] = []
  if (fintoc !== undefined && (only ?? 'fintoc') === 'fintoc') {
    const response = await fetch(`${fintoc.origins.api}/v1/webhook_endpoints`, {
      method: 'POST',
      headers: { Authorization: fintoc.secretKey, 'Content-Type': 'application/json' },
      body: JSON.stringify({ url, enabled_events: fintocEventTypes.filter((type) => type !== 'link.created') }),
    })
    if (!response.ok) throw new TypeError('The sandbox refused the endpoint at Fintoc.')
    const { secret } = (await response.json()) as { readonly secret: string }
    endpoints.push({ provider: 'fintoc', secret })
  }
  if (belvo !== undefined && (only ?? 'belvo') === 'belvo') {
    const secret = `Bearer ${randomBytes(16).toString('hex')}`
    belvo.webhooks.add({ url, authorization: secret })
    endpoints.push({ provider: 'belvo', secret })
  }
  if (endpoints.length === 0) throw new TypeError('Only Fintoc and Belvo have webhook endpoints, and this sandbox emulates none of those that were named.')
  return endpoints
}
