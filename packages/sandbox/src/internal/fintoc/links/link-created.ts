import { createFintocEventBody } from '@kit/fintoc/testing'
import type { Identifiers } from '../../identifiers.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { FintocEvents } from '../webhooks/fintoc-events.ts'
import type { Link, LinkBook } from './link-book.ts'
import { linkResource } from './link-resources.ts'

export interface LinkCreatedParts {
  readonly book: LinkBook
  readonly clock: SandboxClock
  readonly identifiers: Identifiers
  readonly events: FintocEvents
}

/** Posts `link.created`, with the token of the link, to the `webhookUrl` of a widget, and nowhere else. */
export async function tellLinkCreated({ book, clock, identifiers, events }: LinkCreatedParts, link: Link, webhookUrl: string): Promise<void> {
  const event = createFintocEventBody('link.created', { id: identifiers.prefixed('evt_'), created_at: new Date(clock.now()).toISOString() })
  const data = linkResource(book, link, { accounts: true, token: true })
  await events.deliver({ ...event, data }, { url: webhookUrl, secret: undefined })
}
