import type { FintocLinkControls, FintocSandboxLink, FintocSandboxLinkIntent } from '../../../fintoc-sandbox-control.ts'
import { isCallbackUrl } from '../../loopback.ts'
import { existing } from '../existing.ts'
import type { Link, LinkIntent } from './link-book.ts'
import { tellLinkCreated } from './link-created.ts'
import type { LinkCreatedParts } from './link-created.ts'
import { linkResource } from './link-resources.ts'

function linkSnapshot({ id, holderType, holderId, status, active, accounts }: Link): FintocSandboxLink {
  return { id, holderType, holderId, status, active, accountIds: accounts.map((account) => account.id) }
}

function intentSnapshot({ id, holderType, link }: LinkIntent): FintocSandboxLinkIntent {
  return { id, holderType, linkId: link?.id }
}

/** What the person does in the widget, and what the bank does later. */
export function createLinkControls(parts: LinkCreatedParts): FintocLinkControls {
  const { book, events } = parts
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
        await tellLinkCreated(parts, link, webhookUrl)
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
