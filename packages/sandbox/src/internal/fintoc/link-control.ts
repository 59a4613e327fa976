import { createFintocEventBody } from '@kit/fintoc/testing'
import type { FintocLinkControls, FintocSandboxLink, FintocSandboxLinkIntent } from '../../fintoc-sandbox-control.ts'
import type { Identifiers } from '../identifiers.ts'
import { isCallbackUrl } from '../loopback.ts'
import type { SandboxClock } from '../sandbox-clock.ts'
import { existing } from './existing.ts'
import type { FintocEvents } from './fintoc-events.ts'
import type { Link, LinkBook, LinkIntent } from './link-book.ts'
import { linkResource } from './link-resources.ts'

export interface LinkControlParts {
  readonly book: LinkBook
  readonly clock: SandboxClock
  readonly identifiers: Identifiers
  readonly events: FintocEvents
}

function linkSnapshot({ id, holderType, holderId, status, active, accounts }: Link): FintocSandboxLink {
  return { id, holderType, holderId, status, active, accountIds: accounts.map((account) => account.id) }
}

function intentSnapshot({ id, holderType, link }: LinkIntent): FintocSandboxLinkIntent {
  return { id, holderType, linkId: link?.id }
}

/** What the person does in the widget, and what the bank does later. */
export function createLinkControls({ book, clock, identifiers, events }: LinkControlParts): FintocLinkControls {
  return {
    linkIntents: {
      get all() {
        return [...book.intents.values()].map(intentSnapshot)
      },
      complete(id, login = {}) {
        const intent = existing(book.intents, id, 'link intent')
        if (intent.link !== undefined) throw new TypeError('This link intent was completed before.')
        book.complete(intent, login)
        return { id, exchangeToken: intent.exchangeToken ?? '' }
      },
    },
    links: {
      get all() {
        return [...book.links.values()].map(linkSnapshot)
      },
      async connect({ webhookUrl, holderType = 'individual', ...login }) {
        if (!isCallbackUrl(webhookUrl)) throw new TypeError('webhookUrl must be an https URL, or http to this machine.')
        const link = book.connect(holderType, login)
        const event = createFintocEventBody('link.created', { id: identifiers.prefixed('evt_'), created_at: new Date(clock.now()).toISOString() })
        const data = linkResource(book, link, { accounts: true, token: true })
        await events.deliver({ ...event, data }, { url: webhookUrl, secret: undefined })
        return linkSnapshot(link)
      },
      async expireCredentials(id) {
        const link = existing(book.links, id, 'link')
        link.status = 'login_required'
        await events.emit('link.credentials_changed', linkResource(book, link))
      },
    },
  }
}
