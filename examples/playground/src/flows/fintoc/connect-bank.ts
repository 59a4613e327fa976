import type { Flow } from '../flow.ts'
import { unsuccessful } from '../flow.ts'

/** A person connects a bank in the widget; the link is refreshed, and its movements are read. */
export const connectFintocBank: Flow = {
  provider: 'fintoc',
  name: 'fintoc-connect-bank',
  title: 'Connect a bank',
  about: 'widget → link → refresh → movements',
  async run({ backend: { fintoc, fintocLinks, sandbox, waiter }, person, say, watch }) {
    const intent = await fintoc.linkIntents.create({ product: 'movements', country: 'cl', holder_type: 'individual' })
    const { exchangeToken } = await person.useFintocWidget({
      publicKey: sandbox.fintoc.widget.publicKey,
      widgetToken: intent.widget_token ?? '',
      product: 'movements',
      holderType: 'individual',
      country: 'cl',
    })

    const link = await fintoc.links.exchange({ exchange_token: exchangeToken ?? '' })
    const client = fintoc.forLink(link.link_token ?? '')
    fintocLinks.set(link.id, client)
    say(`a link at ${link.institution?.name ?? 'a bank'}`)

    const wait = await waiter.start('fintoc.refreshIntent', { account: link.id }, () => client.refreshIntents.create())
    const result = await watch(wait)
    if (!result.ok) return unsuccessful(result)

    const { items: accounts } = await client.accounts.list()
    const { items: movements } = await client.accounts.movements.list(accounts[0]?.id ?? '')
    const newest = movements[0]
    const told = newest === undefined ? 'none' : `${newest.description}, ${newest.amount} ${newest.currency}`
    return { phase: result.phase, text: `${accounts.length} account(s); newest movement: ${told}` }
  },
}
