import type { ResponseFault } from '../../provider-sandbox-control.ts'
import type { DeliveryFault } from '../../sandbox-deliveries.ts'
import { deliveryFaultModes } from '../delivery-fault-modes.ts'
import { readFaultHeader } from '../fault-header.ts'
import { didYouMean } from './closest.ts'
import type { Command, CommandInput } from './command.ts'
import { sandboxApi, sandboxOption } from './sandbox-api.ts'
import { UsageError } from './usage-error.ts'

interface ListedFault {
  readonly provider: string
  readonly left: number | null
  readonly response?: ResponseFault
  readonly delivery?: DeliveryFault
}

function faultLine({ provider, left, response, delivery }: ListedFault): string {
  const { operation = 'deliveries', ...rest } = { ...response, ...delivery }
  const words = Object.entries(rest).filter(([name]) => name !== 'count')
  return `${provider.padEnd(7)} ${operation}: ${words.map(([name, value]) => `${name} ${JSON.stringify(value)}`).join(', ')} (${left ?? 'always'})`
}

function ruleOf(input: CommandInput, [operation, what]: readonly string[]): object {
  const count = input.number('count')
  if (operation === undefined || what === undefined) {
    throw new UsageError('Give the provider, an operation (or * for all, or deliveries), and what goes wrong: see the examples of "kit-sandbox help faults".')
  }
  const times = count === undefined ? {} : { count }
  if (operation !== 'deliveries') {
    try {
      return { response: { operation, ...readFaultHeader(what), ...times } }
    } catch (error) {
      throw new UsageError((error as Error).message)
    }
  }
  const mode = deliveryFaultModes.find((each) => each === what)
  if (mode === undefined) throw new UsageError(`Deliveries can be ${deliveryFaultModes.join(', ')}.${didYouMean(what, deliveryFaultModes)}`)
  return { delivery: { mode, ...times, ...(input.text('type') === undefined ? {} : { type: input.text('type') }) } }
}

/** Shows, plans and clears what goes wrong. */
export const faultsCommand: Command = {
  name: 'faults',
  words: '[add <provider> <operation|deliveries> <what> | clear]',
  help: 'Shows what is planned to go wrong in the running sandbox, plans something, or clears it all.',
  options: {
    count: { type: 'string', value: '<number>', help: 'how often (default once)' },
    type: { type: 'string', value: '<event>', help: 'only deliveries of this event' },
    ...sandboxOption,
  },
  examples: [
    'kit-sandbox faults',
    'kit-sandbox faults add fintoc deliveries lost --count 3',
    'kit-sandbox faults add finapi webForms.get "status=429; retry-after=2"',
    'kit-sandbox faults add belvo "*" "reset; applied"',
    'kit-sandbox faults clear',
  ],
  async run(input, terminal) {
    const api = sandboxApi(input)
    const [verb = 'list', provider, ...rest] = input.words
    const verbs = ['list', 'add', 'clear']
    if (!verbs.includes(verb)) throw new UsageError(`faults takes add or clear, or nothing.${didYouMean(verb, verbs)}`)
    const faults =
      verb === 'add'
        ? await api.ask<ListedFault[]>('POST', '/api/faults', { provider, ...ruleOf(input, rest) })
        : await api.ask<ListedFault[]>(verb === 'clear' ? 'DELETE' : 'GET', '/api/faults')
    for (const fault of faults) terminal.line(faultLine(fault))
    if (faults.length === 0) terminal.line('Nothing is planned to go wrong.')
    terminal.json(faults)
    return true
  },
}
