import type { ShownDelivery } from '../inspector/shown-deliveries.ts'
import type { Command } from './command.ts'
import { deliveryLine, followDeliveries } from './follow-deliveries.ts'
import { sandboxApi, sandboxOption } from './sandbox-api.ts'
import { UsageError } from './usage-error.ts'

/** Shows what was delivered, or sends one of them again. */
export const deliveriesCommand: Command = {
  name: 'deliveries',
  words: '[<provider> <id>]',
  help: 'Shows every webhook and callback of the running sandbox; with a provider and an id, sends that one again.',
  options: { follow: { type: 'boolean', help: 'goes on with those that come, until Ctrl+C' }, ...sandboxOption },
  examples: ['kit-sandbox deliveries --follow', 'kit-sandbox deliveries fintoc dlv_1'],
  async run(input, terminal) {
    const api = sandboxApi(input)
    const [provider, id] = input.words
    if (provider !== undefined) {
      if (id === undefined) throw new UsageError('Which delivery? Give the provider and the id, as "kit-sandbox deliveries" shows them.')
      const path = `/api/deliveries/${encodeURIComponent(provider)}/${encodeURIComponent(id)}/redeliver`
      const delivery = await terminal.during('Sending', api.ask<ShownDelivery>('POST', path))
      terminal.line(deliveryLine(delivery))
      terminal.json(delivery)
      return delivery.ok
    }
    const all = await api.ask<ShownDelivery[]>('GET', '/api/deliveries')
    for (const delivery of all) terminal.line(deliveryLine(delivery))
    if (all.length === 0) terminal.line('Nothing was delivered yet.')
    terminal.json(all)
    if (input.is('follow')) await followDeliveries(api, terminal, () => true)
    return true
  },
}
