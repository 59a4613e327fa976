import type { Transport } from '@kit/core/http'

const prefixes = ['accounts.', 'refreshIntents.', 'invoices.', 'taxReturns.']

/** A transport that adds `link_token` to the calls that belong to a link; everything else, signing included, stays that of the client. */
export function bindLink(transport: Transport, linkToken: string): Transport {
  return {
    provider: transport.provider,
    send: (operation, args, options) => {
      const belongs = args?.url === undefined && prefixes.some((prefix) => operation.id.startsWith(prefix))
      return transport.send(operation, belongs ? { ...args, query: { ...args?.query, link_token: linkToken } } : args, options)
    },
  }
}
