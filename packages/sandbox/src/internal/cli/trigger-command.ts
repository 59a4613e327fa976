import { eventTypes, providerOfEvent } from '../event-types.ts'
import { isJsonObject } from '../json.ts'
import type { JsonObject } from '../json.ts'
import { isCallbackUrl } from '../loopback.ts'
import { didYouMean } from './closest.ts'
import type { Command, CommandInput } from './command.ts'
import { sandboxApi, sandboxOption } from './sandbox-api.ts'
import { sendEvent } from './send-event.ts'
import { UsageError } from './usage-error.ts'

const secretOf = { fintoc: 'FINTOC_WEBHOOK_SECRET', belvo: 'BELVO_WEBHOOK_AUTHORIZATION', finapi: 'FINAPI_CALLBACK_SECRET' } as const
const everyType = Object.values(eventTypes).flat()

function dataOf(input: CommandInput): JsonObject | undefined {
  const text = input.text('data')
  if (text === undefined) return undefined
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    data = undefined
  }
  if (!isJsonObject(data)) throw new UsageError(`--data takes a JSON object, such as --data '{"amount":1000}'.`)
  return data
}

/** Sends a made-up event. */
export const triggerCommand: Command = {
  name: 'trigger',
  words: '<event>',
  help: 'Sends a made-up event, signed as its provider signs it: to a URL, or to the endpoints of a running sandbox.',
  options: {
    to: { type: 'string', value: '<url>', help: 'where it goes; without it, to the endpoints of the running sandbox' },
    secret: { type: 'string', value: '<text>', help: `what the receiver expects (or ${Object.values(secretOf).join(', ')})` },
    data: { type: 'string', value: '<json>', help: "members to change: of the event's data (Fintoc), or of the body" },
    list: { type: 'boolean', help: 'prints every event' },
    ...sandboxOption,
  },
  examples: [
    'kit-sandbox trigger payment_intent.succeeded --to http://localhost:3000/webhooks --secret whsec_test',
    "kit-sandbox trigger LINK.token_required --to http://localhost:3000/belvo --secret 'Bearer test'",
    'kit-sandbox trigger task.finalised --to http://localhost:3000/callbacks --secret callback-secret',
  ],
  async run(input, terminal) {
    if (input.is('list')) {
      for (const [provider, types] of Object.entries(eventTypes)) for (const type of types) terminal.line(`${provider.padEnd(7)} ${type}`)
      terminal.json(eventTypes)
      return true
    }
    const [type] = input.words
    if (type === undefined) throw new UsageError('Which event? "kit-sandbox trigger --list" prints them all.')
    const provider = providerOfEvent(type)
    if (provider === undefined) {
      throw new UsageError(`No provider has an event ${type}.${didYouMean(type, everyType)} "kit-sandbox trigger --list" prints them all.`)
    }
    const data = dataOf(input)
    const url = input.text('to')
    if (url === undefined) {
      const body = await terminal.during('Sending', sandboxApi(input).ask<unknown>('POST', '/api/trigger', { type, data }))
      terminal.line(`${provider} ${type} was sent to the endpoints of the sandbox; "kit-sandbox deliveries" shows what they answered.`)
      terminal.json({ provider, type, body })
      return true
    }
    if (!isCallbackUrl(url)) throw new UsageError('--to takes an https URL, or one of this machine.')
    const secret = input.text('secret') ?? process.env[secretOf[provider]]
    if (secret === undefined && provider !== 'finapi') throw new UsageError(`What does the receiver expect? Give --secret, or ${secretOf[provider]} in the environment.`)
    const { body, status } = await terminal.during('Sending', sendEvent({ provider, type, url, secret, data }))
    const ok = status !== undefined && status >= 200 && status < 300
    terminal.line(`${provider} ${type} ${status === undefined ? 'got no answer: is somebody listening there?' : `was answered ${status}`}`)
    terminal.json({ provider, type, status, ok, body })
    return ok
  },
}
