import type { Identifiers } from '../../identifiers.ts'
import type { JsonObject } from '../../json.ts'
import type { BelvoWebhooks } from './belvo-webhooks.ts'
import type { Link } from '../links/links.ts'

export interface LinkEventDetails {
  readonly requestId: string
  readonly process?: 'historical_update' | 'recurrent_update' | 'async_post' | undefined
  readonly data: JsonObject
}

/** What data aggregation tells of a link by webhook. */
export interface LinkEvents {
  /** Whether anybody would hear it. */
  listened(): boolean
  /** Resolves when the first attempts are over. */
  send(link: Pick<Link, 'id' | 'externalId'>, type: string, code: string, details: LinkEventDetails): Promise<void>
}

export function createLinkEvents(webhooks: BelvoWebhooks, identifiers: Identifiers): LinkEvents {
  return {
    listened: () => webhooks.endpoints.length > 0,
    send: (link, type, code, { requestId, process, data }) =>
      webhooks.send('aggregation', `${type}.${code}`, {
        webhook_id: identifiers.hex(16),
        webhook_type: type,
        ...(process === undefined ? {} : { process_type: process }),
        webhook_code: code,
        link_id: link.id,
        request_id: requestId,
        external_id: link.externalId,
        data,
      }),
  }
}
