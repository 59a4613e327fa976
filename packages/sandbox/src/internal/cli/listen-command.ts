import type { ListeningEndpoint } from '../inspector/listen-for-events.ts'
import type { Command } from './command.ts'
import { followDeliveries } from './follow-deliveries.ts'
import { sandboxApi, sandboxOption } from './sandbox-api.ts'
import { UsageError } from './usage-error.ts'

/** Sends every event of a running sandbox to a URL, and shows them. */
export const listenCommand: Command = {
  name: 'listen',
  words: '',
  help: 'Registers a URL for every event of the running sandbox, and shows what is delivered, until Ctrl+C.',
  options: {
    'forward-to': { type: 'string', value: '<url>', help: 'the webhook endpoint of your application' },
    provider: { type: 'string', value: '<name>', help: 'fintoc or belvo alone' },
    ...sandboxOption,
  },
  examples: ['kit-sandbox listen --forward-to http://localhost:3000/webhooks --provider fintoc'],
  async run(input, terminal) {
    const url = input.text('forward-to')
    if (url === undefined) throw new UsageError('Where to? Give --forward-to <url>.')
    const provider = input.text('provider')
    if (provider !== undefined && provider !== 'fintoc' && provider !== 'belvo') {
      throw new UsageError('--provider takes fintoc or belvo. finAPI has no endpoints: its callbacks go to the URL of each form or task.')
    }
    const api = sandboxApi(input)
    const endpoints = await api.ask<readonly ListeningEndpoint[]>('POST', '/api/listen', { url, provider })
    for (const endpoint of endpoints) terminal.line(`${endpoint.provider}: your handler's ${endpoint.provider === 'fintoc' ? 'secret' : 'authorization'} is ${endpoint.secret}`)
    terminal.line('Waiting for events. Ctrl+C ends it; the endpoint stays until the sandbox is reset.')
    terminal.json({ endpoints })
    await followDeliveries(api, terminal, (delivery) => delivery.url === url.split('?')[0])
    return true
  },
}
