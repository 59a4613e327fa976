import { booleanAt, stringAt } from '../../json.ts'
import type { Call, OperationHandler } from '../../operation.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import { dateAt } from '../date-filter.ts'
import { fintocRefusal } from '../fintoc-refusal.ts'
import { exchangeLifetimeMs } from './link-book.ts'
import type { Link, LinkBook, LinkedAccount } from './link-book.ts'
import { dayMs, linkMovementResource } from './link-movements.ts'
import { linkedAccountResource, linkIntentResource, linkResource } from './link-resources.ts'
import { named } from '../named-resource.ts'
import { offsetAnswer, offsetPage } from '../offset-page.ts'

/** The link a call's `link_token` opens. */
export function linkOfQuery(book: LinkBook, { query }: Call): Link {
  const link = book.withToken(query.get('link_token') ?? '')
  if (link === undefined) throw fintocRefusal(400, 'invalid_link_token', 'No link has this token.', 'link_token')
  return link
}

/** Link intents, links, their accounts and movements. */
export function createLinkOperations(book: LinkBook, clock: SandboxClock): OperationHandler[] {
  const linkOfPath = ({ params }: Call): Link => {
    const link = book.withToken(params['link_token'] ?? '')
    if (link === undefined) throw fintocRefusal(404, 'missing_resource', 'No link has this token; its id is not enough.')
    return link
  }

  const accountOf = (call: Call, link: Link): LinkedAccount =>
    named(new Map(link.accounts.map((account) => [account.id, account])), call.params['account_id'], 'account of this link')

  return [
    {
      id: 'linkIntents.create',
      handle({ body }) {
        const holderType = stringAt(body, 'holder_type') === 'business' ? 'business' : 'individual'
        return { status: 201, body: linkIntentResource(book.createIntent(holderType)) }
      },
    },
    {
      id: 'links.exchange',
      handle({ query }) {
        const token = query.get('exchange_token') ?? ''
        const intent = book.intents.get(/^(li_.+?)_exchange_token_/.exec(token)?.[1] ?? '')
        if (intent?.link === undefined || intent.exchangeToken !== token) {
          throw fintocRefusal(401, 'invalid_exchange_token', 'No link intent has this exchange token.', 'exchange_token')
        }
        if (clock.now() > intent.createdAt + exchangeLifetimeMs) {
          throw fintocRefusal(401, 'expired_exchange_token', 'The exchange token is older than 30 minutes.', 'exchange_token')
        }
        const link = named(book.links, intent.link.id, 'link')
        return { status: 200, body: linkResource(book, link, { accounts: true, token: true }) }
      },
    },
    { id: 'links.list', handle: (call) => offsetPage(call, [...book.links.values()], (link) => linkResource(book, link)) },
    { id: 'links.get', handle: (call) => ({ status: 200, body: linkResource(book, linkOfPath(call), { accounts: true }) }) },
    {
      id: 'links.update',
      handle(call) {
        const link = linkOfPath(call)
        link.active = booleanAt(call.body, 'active') ?? link.active
        return { status: 200, body: linkResource(book, link, { accounts: true }) }
      },
    },
    {
      id: 'links.delete',
      handle({ params }) {
        book.links.delete(named(book.links, params['link_id'], 'link').id)
        return { status: 204 }
      },
    },
    {
      id: 'accounts.list',
      handle(call) {
        const link = linkOfQuery(book, call)
        const resource = (account: LinkedAccount): unknown => linkedAccountResource(book, link, account)
        return offsetAnswer(call, link.accounts.length, (from, to) => link.accounts.slice(from, to).map(resource))
      },
    },
    {
      id: 'accounts.get',
      handle(call) {
        const link = linkOfQuery(book, call)
        return { status: 200, body: linkedAccountResource(book, link, accountOf(call, link)) }
      },
    },
    {
      id: 'accounts.movements.list',
      handle(call) {
        const link = linkOfQuery(book, call)
        const since = dateAt(call.query, 'since') ?? -Infinity
        const until = dateAt(call.query, 'until') ?? Infinity
        const all = call.query.get('confirmed_only') === 'false'
        const found = book
          .movementsOf(link, accountOf(call, link))
          .filter(({ day, status }) => day * dayMs >= since && day * dayMs < until && (all || status === 'confirmed'))
        return offsetPage(call, found, linkMovementResource)
      },
    },
    {
      id: 'accounts.movements.get',
      handle(call) {
        const link = linkOfQuery(book, call)
        const movements = new Map(book.movementsOf(link, accountOf(call, link)).map((movement) => [movement.id, movement]))
        return { status: 200, body: linkMovementResource(named(movements, call.params['movement_id'], 'movement of this account')) }
      },
    },
  ]
}
